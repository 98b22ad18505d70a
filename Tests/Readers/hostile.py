"""Documents whose names and terms are what readers stumble over."""

import json

# Names that a record may have; a term cannot hold white space that ends lines, a name can.
NAMES = [
    "NULL", "NA", "nan", "", '"quo', "'apo", "=1+1", "-2", "@x", "tab\there", "line\nbreak", "re\rturn",
    "both\r\n", "sep\u2028arator", "para\u2029graph", "next\u0085line", "back\\slash", "back\\tslash",
    "comma,semi;", "a b", " edge ", "<doc>", "&amp;", "100%", "a/b#c", "مرحبا", "👩‍💻", "e\u0301", "é",
    "true", "1e5", "2024-01-01", "007", "café", "\ufeffmark", "long" * 200,
]

# Tokens, parted by spaces in the documents.
TERMS = [
    "NULL", "NA", "NaN", "nan", "None", "null", "N/A", '"quo', '"', '""', "'", "=1+1", "+1", "-1", "@cmd",
    "#hash", "#", "##", "_", "__UNDEF__", "<s>", "</s>", "<unk>", "<g/>", "<doc>", "<!--", "&", "&amp;", "a,b", "a;b",
    "a|b", "a:b", "1:2", "0:1", "a\\b", "a\\tb", "\\n", "\\N", "\\", "100%", "%20", "مرحبا", "العربيّة", "👩‍💻", "🇫🇷",
    "北京", "e\u0301te\u0301", "\u00e9t\u00e9", "\u202eltr", "zero\u200bwidth", "non\u00a0break", "true", "False",
    "1e5", "007", "2024-01-01", "inf", "-inf", "0x10", "{}", "[1]", "$1", "`x`", "~", "^", "*", "-", "--", "1-2", "1.1",
]


def write(path):
    """Writes the documents as JSON Lines: each term a number of times that tells it apart."""
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        for number, name in enumerate(NAMES):
            words = []
            for place, term in enumerate(TERMS):
                words += [term] * ((number * 7 + place * 3) % 4)
            half = len(words) // 2
            text = " ".join(words[:half]) + "\n" + " ".join(words[half:]) + "\n"
            file.write(json.dumps({"id": name, "text": text}, ensure_ascii=number % 2 == 0) + "\n")
