#!/usr/bin/env python3
"""Generates Sources/TextKitLite/Text/StopWords/StopWordLists.swift.

How to run (Python 3.11 or newer, nothing but the standard library):

    python3 -m pip install --no-deps --target .build/stopwords \\
        -r Scripts/stopwords/requirements.txt
    python3 Scripts/stopwords/generate.py --sources .build/stopwords

    --check        write nothing; exit 1 if the Swift file or the table in
                   README.md is not what this script would write
    --list LANG    write nothing; print the finished list of one language
    --sources DIR  where the packages are; without it, they are looked for
                   among the installed packages

Where the words come from (`LANGUAGES` below names the sources of each list):

    snowball  the stop words of the Snowball project, kept in snowball/
    iso       stopwords-iso, from the package stopwordsiso
    spacy     spaCy's lists, from the package spacy (read, never imported)
    edits/LANG.txt  corrections by hand, for any language

A file in edits/ holds comment lines (`#`, the reason for the group under it)
and lines that begin with `-` (remove these words), `+` (add these words) or
`=` (the only words that stay; several such lines add up, `+` comes on top).
A `-` or `=` word that its sources do not have is an error, so that the files
do not grow stale.

The rules, applied to each entry of each source in this order; each is counted
per language and the sums are printed at the end:

    normalise   NFC, lower case (Turkic i where the language asks for it),
                typographic apostrophes as U+0027, Arabic presentation forms
                and Arabic letters misused in Persian unified, Thai sara am
                composed, tatweel, harakat, Hebrew points, soft hyphens and byte order marks
                dropped                                        (changes only)
    phrase      more than one word
    symbol      punctuation other than apostrophe, hyphen or ZWNJ; a bare
                apostrophe; a hyphen at either end
    digit       digits of any script
    script      letters of a script that the language is not written in
    letter      a single letter that is not a word of the language
    edited      on the hand-made list of removals
    duplicate   already there (also after normalisation)
"""

from __future__ import annotations

import argparse
import collections
import importlib.util
import json
import pathlib
import re
import runpy
import sys
import unicodedata

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
OUTPUT = ROOT / "Sources/TextKitLite/Text/StopWords/StopWordLists.swift"
README = HERE / "README.md"
TABLE_BEGIN = "<!-- table: written by generate.py -->"
TABLE_END = "<!-- end of table -->"

# Language: (English name, sources, scripts, single letters that are words).
# A source is NAME or NAME:CODE where the source has another code for it.
# Scripts are the first words of Unicode character names.
# "*" among the letters: a single character may be a word in this script.
LANGUAGES: dict[str, tuple[str, str, str, str]] = {
    "af": ("Afrikaans", "iso spacy", "LATIN", "n u"),
    "am": ("Amharic", "spacy", "ETHIOPIC", "*"),
    "ar": ("Arabic", "iso", "ARABIC", "و"),
    "az": ("Azerbaijani", "spacy", "LATIN", "o"),
    "bg": ("Bulgarian", "iso", "CYRILLIC", "а в и о с у ѝ к"),
    "bn": ("Bengali", "iso", "BENGALI", "এ ও ঐ ই"),
    "br": ("Breton", "iso", "LATIN", "a e o"),
    "ca": ("Catalan", "iso", "LATIN", "a e i o u d l m n s t"),
    "ckb": ("Central Kurdish", "iso:ku", "ARABIC", "و"),
    "cs": ("Czech", "iso", "LATIN", "a i k o s u v z"),
    "da": ("Danish", "snowball", "LATIN", "i"),
    "de": ("German", "snowball", "LATIN", ""),
    "el": ("Greek", "spacy", "GREEK", "η ο ή ω"),
    "en": ("English", "snowball", "LATIN", "a i"),
    "eo": ("Esperanto", "iso", "LATIN", ""),
    "es": ("Spanish", "snowball", "LATIN", "a e o u y"),
    "et": ("Estonian", "iso", "LATIN", ""),
    "eu": ("Basque", "iso", "LATIN", ""),
    "fa": ("Persian", "spacy", "ARABIC", "و"),
    "fi": ("Finnish", "snowball", "LATIN", ""),
    "fr": ("French", "snowball", "LATIN", "a à y ô c d j l m n s t"),
    "ga": ("Irish", "iso", "LATIN", "a á é í i ó"),
    "gd": ("Scottish Gaelic", "spacy", "LATIN", "a à e i o"),
    "gl": ("Galician", "iso", "LATIN", "a á e é o ó"),
    "gu": ("Gujarati", "iso", "GUJARATI", "આ એ"),
    "ha": ("Hausa", "iso", "LATIN", "a"),
    "he": ("Hebrew", "iso", "HEBREW", ""),
    "hi": ("Hindi", "iso", "DEVANAGARI", "न व"),
    "hr": ("Croatian", "iso", "LATIN", "a i k o s u"),
    "ht": ("Haitian Creole", "spacy", "LATIN", "a e k l m n o t w y"),
    "hu": ("Hungarian", "snowball", "LATIN", "a e s ő"),
    "hy": ("Armenian", "iso spacy", "ARMENIAN", "է ի ու"),
    "id": ("Indonesian", "iso", "LATIN", ""),
    "is": ("Icelandic", "spacy", "LATIN", "á í"),
    "it": ("Italian", "snowball", "LATIN", "a e è i o c d l m n s t v"),
    "ja": ("Japanese", "iso spacy", "HIRAGANA KATAKANA CJK IDEOGRAPHIC", "*"),
    "kn": ("Kannada", "spacy", "KANNADA", "ಆ ಈ"),
    "ko": ("Korean", "iso spacy", "HANGUL", "*"),
    "ku": ("Kurdish (Kurmanji)", "spacy:kmr", "LATIN", "û"),
    "ky": ("Kyrgyz", "spacy", "CYRILLIC", ""),
    "la": ("Latin", "iso spacy", "LATIN", "a e o"),
    "lb": ("Luxembourgish", "spacy", "LATIN", "à d t"),
    "lij": ("Ligurian", "spacy", "LATIN", "a e i o à â é ê ò ô"),
    "lt": ("Lithuanian", "spacy", "LATIN", "į o"),
    "lv": ("Latvian", "iso", "LATIN", ""),
    "mk": ("Macedonian", "spacy", "CYRILLIC", "а в и о ѝ"),
    "ml": ("Malayalam", "spacy", "MALAYALAM", "ആ ഈ"),
    "mr": ("Marathi", "iso", "DEVANAGARI", "न व"),
    "ms": ("Malay", "iso", "LATIN", ""),
    "nb": ("Norwegian", "snowball", "LATIN", "i å"),
    "ne": ("Nepali", "snowball", "DEVANAGARI", "न र त उ ऊ छ म"),
    "nl": ("Dutch", "snowball", "LATIN", "u t"),
    "pl": ("Polish", "iso", "LATIN", "a i o u w z"),
    "pt": ("Portuguese", "snowball", "LATIN", "a à e é o"),
    "ro": ("Romanian", "iso", "LATIN", "a e i o"),
    "ru": ("Russian", "snowball", "CYRILLIC", "а б в ж и к о с у я"),
    "sa": ("Sanskrit", "spacy", "DEVANAGARI", "च न"),
    "si": ("Sinhala", "spacy", "SINHALA", "*"),
    "sk": ("Slovak", "iso", "LATIN", "a i k o s u v z"),
    "sl": ("Slovenian", "iso", "LATIN", "a h i k o s u v z ž"),
    "so": ("Somali", "iso", "LATIN", "u"),
    "sq": ("Albanian", "spacy", "LATIN", "a e i u"),
    "sr": ("Serbian", "spacy", "CYRILLIC", "а и к о с у"),
    "st": ("Southern Sotho", "iso", "LATIN", "a e o"),
    "sv": ("Swedish", "snowball", "LATIN", "i å"),
    "sw": ("Swahili", "iso", "LATIN", ""),
    "ta": ("Tamil", "spacy", "TAMIL", ""),
    "te": ("Telugu", "spacy", "TELUGU", "ఆ ఈ ఏ ఓ"),
    "th": ("Thai", "iso", "THAI", "ณ"),
    "ti": ("Tigrinya", "spacy", "ETHIOPIC", "*"),
    "tl": ("Filipino", "iso", "LATIN", "o"),
    "tn": ("Tswana", "spacy", "LATIN", "a e o"),
    "tr": ("Turkish", "snowball spacy", "LATIN", "o"),
    "tt": ("Tatar", "spacy", "CYRILLIC", ""),
    "uk": ("Ukrainian", "spacy", "CYRILLIC", "а б в є ж з і й о у я"),
    "ur": ("Urdu", "", "ARABIC", "و"),
    "vi": ("Vietnamese", "iso", "LATIN", "à ạ ở ừ"),
    "yo": ("Yoruba", "iso spacy", "LATIN", "a á à ẹ è é ì í o ó ò ọ ú ù"),
    "zh": ("Chinese, simplified", "iso", "CJK", "*"),
    "zh-Hant": ("Chinese, traditional", "zh", "CJK", "*"),
    "zu": ("Zulu", "iso", "LATIN", "a"),
}

# Other codes that find a list: code, code of the list.
ALIASES = {
    "cmn": "zh",
    "fil": "tl",
    "in": "id",
    "iw": "he",
    "kmr": "ku",
    "nn": "nb",
    "no": "nb",
    "yue": "zh-Hant",
    "zh-HK": "zh-Hant",
    "zh-Hans": "zh",
    "zh-MO": "zh-Hant",
    "zh-TW": "zh-Hant",
}

RULES = ["phrase", "symbol", "digit", "script", "letter", "edited", "duplicate"]
APOSTROPHES = dict.fromkeys(map(ord, "\u2018\u2019\u201b\u02bc\u02bb\u02b9\u0060\u00b4\uff07"), "'")
ZWNJ = "\u200c"
INVISIBLE = dict.fromkeys([0xAD, 0x640, 0x200B, 0x200D, 0x200E, 0x200F, 0x2060, 0xFEFF])
PERSIAN = str.maketrans({"ي": "ی", "ى": "ی", "ك": "ک", "ۀ": "هٔ"})
CEDILLAS = str.maketrans("şţ", "șț")
KEEPS_ZWJ = {"si", "ml", "kn", "te", "mr", "hi", "ne", "sa", "bn", "gu", "ta"}


def normalise(word: str, language: str) -> str:
    if language in ("fa", "ur", "ckb", "ar") and any("\ufb50" <= c <= "\ufeff" for c in word):
        word = unicodedata.normalize("NFKC", word)
    if language in ("tr", "az", "tt"):
        word = word.replace("İ", "i").replace("I", "ı")
    word = unicodedata.normalize("NFC", word).lower().translate(APOSTROPHES)
    invisible = dict(INVISIBLE)
    if language in KEEPS_ZWJ:
        del invisible[0x200D]
        word = word.strip("\u200d")
    word = word.translate(invisible).strip(ZWNJ + " \t\r\n")
    if language in ("fa", "ur"):
        word = word.translate(PERSIAN)
    if language in ("ar", "fa", "ur", "ckb"):
        word = re.sub("[\u064b-\u0652\u0670]", "", word)
    if language == "he":
        word = re.sub("[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7]", "", word)
    if language == "th":
        word = word.replace("\u0e4d\u0e32", "\u0e33")
    return unicodedata.normalize("NFC", word)


def spellings(word: str, language: str) -> list[str]:
    """The word, and how it is also written: Romanian with cedillas for commas."""
    if language == "ro":
        comma = word.translate(CEDILLAS)
        if comma != word:
            return [comma, word]
    return [word]


def fault(word: str, language: str) -> str | None:
    """The rule that drops a normalised word, if one does."""
    _, _, scripts, letters = LANGUAGES[language]
    allowed = scripts.split()
    if not word or len(word.split()) != 1:
        return "phrase"
    if any(unicodedata.category(c)[0] == "N" and unicodedata.category(c) != "Nl" for c in word):
        return "digit"
    for c in word:
        category = unicodedata.category(c)
        if category[0] not in "LM" and c not in "'-" + ZWNJ + "\u200d":
            return "symbol"
    if word.strip("'-") == "" or word[0] == "-" or word[-1] == "-":
        return "symbol"
    for c in word:
        if unicodedata.category(c)[0] == "L":
            if unicodedata.name(c).split()[0].split("-")[0] not in [s.split("-")[0] for s in allowed]:
                return "script"
    if len(word) == 1 and letters != "*" and word not in letters.split():
        return "letter"
    return None


class Sources:
    def __init__(self, directory: pathlib.Path | None):
        self.directory = directory
        self.iso = json.loads(self.package("stopwordsiso").joinpath("stopwords-iso.json").read_text("utf-8"))

    def package(self, name: str) -> pathlib.Path:
        if self.directory:
            path = self.directory / name
            if path.is_dir():
                return path
        else:
            spec = importlib.util.find_spec(name)
            if spec and spec.submodule_search_locations:
                return pathlib.Path(list(spec.submodule_search_locations)[0])
        sys.exit(f"generate.py: package {name} not found; see the top of the script")

    def words(self, source: str, code: str) -> list[str]:
        if source == "snowball":
            return (HERE / "snowball" / f"{code}.txt").read_text("utf-8").split("\n")
        if source == "iso":
            return sorted(self.iso[code])
        if source == "spacy":
            file = self.package("spacy") / "lang" / code / "stop_words.py"
            return sorted(runpy.run_path(str(file))["STOP_WORDS"])
        raise ValueError(source)


def edits(language: str, errors: list[str]) -> tuple[set[str], list[str], set[str]]:
    """Removed, added and only words of a language; what is wrong with the file goes to errors."""
    groups: dict[str, list[str]] = {"-": [], "+": [], "=": []}
    file = HERE / "edits" / f"{language}.txt"
    if file.exists():
        for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
            if not line or line[0] == "#":
                continue
            if line[0] not in groups:
                errors.append(f"{file.name}:{number}: a line begins with #, -, + or =")
                continue
            for word in line[1:].split():
                clean = normalise(word, language)
                if clean != word or fault(word, language):
                    errors.append(f"{file.name}:{number}: {word}: {fault(word, language) or 'not normalised'}")
                groups[line[0]].append(word)
    return set(groups["-"]), groups["+"], set(groups["="])


def traditional(words: list[str]) -> list[str]:
    """Simplified words with the characters of hant.txt exchanged.

    A character with several counterparts yields one word for each."""
    table: dict[str, str] = {}
    for line in (HERE / "hant.txt").read_text("utf-8").splitlines():
        if line and line[0] != "#":
            for pair in line.split():
                table[pair[0]] = pair[1:]
    result = []
    for word in words:
        forms = [""]
        for c in word:
            forms = [form + t for form in forms for t in table.get(c, c)]
        result += forms
    return result


def build(sources: Sources) -> tuple[dict[str, list[str]], dict[str, tuple[str, int, collections.Counter]]]:
    lists: dict[str, list[str]] = {}
    report: dict[str, tuple[str, int, collections.Counter]] = {}
    errors: list[str] = []
    for language in sorted(LANGUAGES):
        counts: collections.Counter = collections.Counter()
        removed, added, only = edits(language, errors)
        unused = removed | only
        kept: set[str] = set()
        before = 0
        for source in LANGUAGES[language][1].split():
            name, _, code = source.partition(":")
            raw = traditional(lists["zh"]) if name == "zh" else sources.words(name, code or language)
            for entry in raw:
                if not entry.strip():
                    continue
                before += 1
                word = normalise(entry, language)
                rule = fault(word, language)
                if rule is None:
                    unused.discard(word)
                    if word in removed or (only and word not in only):
                        rule = "edited"
                    elif word in kept:
                        rule = "duplicate"
                    else:
                        forms = spellings(word, language)
                        kept.update(forms)
                        counts["added"] += len(forms) - 1
                if rule:
                    counts[rule] += 1
        if unused:
            errors.append(f"edits/{language}.txt: not in its sources: {' '.join(sorted(unused))}")
        counts["added"] += len(set(added) - kept)
        kept |= set(added)
        lists[language] = sorted(kept)
        shown = " + ".join(s.partition(":")[0] for s in LANGUAGES[language][1].split()) or "edits"
        report[language] = (shown, before, counts)
    if errors:
        sys.exit("\n".join(errors))
    return lists, report


def wrap(words: list[str], indent: str, width: int = 100) -> str:
    lines, line = [], ""
    for word in words:
        if line and len(indent) + len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    lines.append(line)
    return "\n".join(indent + text for text in lines)


def swift(lists: dict[str, list[str]]) -> str:
    out = [
        "// swift-format-ignore-file",
        "// Generated by Scripts/stopwords/generate.py; sources and licences in NOTICE. Do not edit.",
        "",
        "/// The stop words of each language, as text that is split when it is first asked for.",
        "enum StopWordLists {",
        "  /// Language codes (BCP 47) with a list, in byte order.",
        "  static let languages: [StaticString] = [",
        wrap([f'"{code}",' for code in sorted(lists)], "    "),
        "  ]",
        "",
        "  /// The words of a language, separated by spaces and line feeds; nil without a list.",
        "  ///",
        "  /// Words are unique, in NFC and lower case, and hold letters, combining marks, U+0027, U+002D,",
        "  /// U+200C and U+200D only. Beside the codes in `languages`, a few codes that mean the same as",
        "  /// one of them are known, such as `no` and `nn` (for `nb`), `zh-Hans` and `zh-TW`.",
        "  static func words(for language: String) -> StaticString? {",
        "    switch language {",
    ]
    for code in sorted(lists):
        codes = [code] + sorted(a for a, target in ALIASES.items() if target == code)
        out.append("    case " + ", ".join(f'"{c}"' for c in codes) + ":")
        out.append('      return """')
        out.append(wrap(lists[code], "        "))
        out.append('        """')
    out += ["    default:", "      return nil", "    }", "  }", "}", ""]
    return "\n".join(out)


def table(lists: dict[str, list[str]], report: dict) -> str:
    rows = [
        "| Code | Language | Sources | Before | After | " + " | ".join(r.capitalize() for r in RULES) + " | Added |",
        "|---|---|---|--:|--:|" + "--:|" * (len(RULES) + 1),
    ]
    for code, words in lists.items():
        shown, before, counts = report[code]
        cells = " | ".join(str(counts[rule]) for rule in RULES + ["added"])
        rows.append(f"| {code} | {LANGUAGES[code][0]} | {shown} | {before} | {len(words)} | {cells} |")
    total = collections.Counter()
    for _, _, counts in report.values():
        total += counts
    before = sum(entry[1] for entry in report.values())
    after = sum(map(len, lists.values()))
    cells = " | ".join(str(total[rule]) for rule in RULES + ["added"])
    rows.append(f"| | {len(lists)} lists | | {before} | {after} | {cells} |")
    return "\n".join(rows)


def main() -> None:
    parser = argparse.ArgumentParser(description="Generates the stop word lists.")
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--list", metavar="LANG")
    parser.add_argument("--sources", type=pathlib.Path, metavar="DIR")
    options = parser.parse_args()
    lists, report = build(Sources(options.sources))
    if options.list:
        print(wrap(lists[options.list], "", 150))
        print(len(lists[options.list]), dict(report[options.list][2]), file=sys.stderr)
        return
    readme = README.read_text("utf-8")
    head, _, rest = readme.partition(TABLE_BEGIN)
    _, _, tail = rest.partition(TABLE_END)
    files = {
        OUTPUT: swift(lists),
        README: f"{head}{TABLE_BEGIN}\n{table(lists, report)}\n{TABLE_END}{tail}",
    }
    stale = [p for p, text in files.items() if not p.exists() or p.read_text("utf-8") != text]
    if options.check:
        for path in stale:
            print(f"out of date: {path.relative_to(ROOT)}; run Scripts/stopwords/generate.py")
        sys.exit(1 if stale else 0)
    for path in stale:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(files[path], "utf-8")
    total = collections.Counter()
    for _, _, counts in report.values():
        total += counts
    print(f"{len(lists)} lists, {sum(map(len, lists.values()))} words; " + ", ".join(f"{r} {n}" for r, n in sorted(total.items())))


if __name__ == "__main__":
    main()
