"""Running text by language, for measuring: help pages, a handbook, interface messages, manual pages.

Each reader returns {language: [paragraph]}; a paragraph that is also in the English original, or in another
language of the same source, was not translated and is left out.
"""

import collections
import gzip
import html
import pathlib
import re
import unicodedata
import zipfile

ALIASES = {
    "zh-cn": "zh-Hans",
    "zh_cn": "zh-Hans",
    "zh-tw": "zh-Hant",
    "zh_tw": "zh-Hant",
    "nb-no": "nb",
    "no": "nb",
    "sv-se": "sv",
    "es-es": "es",
    "hi-in": "hi",
    "pt_br": "pt",
    "pt-pt": "pt",
    "pt-br": "pt",
    "tl": "fil",
    "c": "en",
    "en-gb": "en",
    "ar-ma": "ar",
    "ca-es": "ca",
    "cs-cz": "cs",
    "da-dk": "da",
    "de-de": "de",
    "el-gr": "el",
    "en-us": "en",
    "fa-ir": "fa",
    "fr-fr": "fr",
    "hr-hr": "hr",
    "id-id": "id",
    "it-it": "it",
    "ja-jp": "ja",
    "ko-kr": "ko",
    "nl-nl": "nl",
    "pl-pl": "pl",
    "ro-ro": "ro",
    "ru-ru": "ru",
    "tr-tr": "tr",
    "vi-vn": "vi",
}


def name_of(folder):
    """The BCP 47 tag that the library uses for a source's name of a language."""
    return ALIASES.get(folder.lower(), folder)


def squeeze(text):
    return re.sub(r"\s+", " ", html.unescape(text)).strip()


ENGLISH = {"the", "and", "to", "that", "this", "with", "which", "from", "you", "your"}


def left_in_english(line):
    words = line.lower().split()
    return sum(word in ENGLISH for word in words) * 12 >= len(words)


def distinct(paragraphs):
    """Drops repeated paragraphs, those that more than one language has, and those left in English."""
    owners = collections.defaultdict(set)
    for language, lines in paragraphs.items():
        for line in lines:
            owners[line].add(language)
    return {
        language: [
            line
            for line in dict.fromkeys(lines)
            if language == "en" or len(owners[line]) == 1 and not left_in_english(line)
        ]
        for language, lines in sorted(paragraphs.items())
    }


def from_markup(files, pattern):
    result = []
    for path in sorted(files):
        text = path.read_text(encoding="utf-8", errors="replace")
        text = re.sub(
            r"<(pre|code|screen|script|style|cmd|credit|mal:credit|key|input)\b.*?</\1>",
            " ",
            text,
            flags=re.S,
        )
        for match in re.finditer(pattern, text, flags=re.S):
            line = squeeze(re.sub(r"<[^>]*>", "", match.group(2)))
            if len(line) >= 40:
                result.append(line)
    return result


def help_pages(root):
    """gnome-user-docs: paragraphs of the help pages."""
    result = collections.defaultdict(list)
    for folder in sorted(pathlib.Path(root, "usr/share/help").iterdir()):
        result[name_of(folder.name)] += from_markup(folder.rglob("*.page"), r"<(p|desc)\b[^>]*>(.*?)</\1>")
    return distinct(result)


def handbook(root):
    """debian-handbook: paragraphs of the HTML pages."""
    result = collections.defaultdict(list)
    for folder in sorted(pathlib.Path(root, "usr/share/doc/debian-handbook/html").iterdir()):
        if folder.is_dir():
            pattern = r"<(p|div class=\"para\")[^>]*>(.*?)</(?:p|div)>"
            result[name_of(folder.name)] += from_markup(folder.glob("*.html"), pattern)
    return distinct(result)


def messages(roots):
    """firefox-esr-l10n-*: messages of the interface, from the language packs."""
    result = collections.defaultdict(list)
    for root in roots:
        for pack in sorted(pathlib.Path(root).rglob("langpack-*.xpi")):
            language = name_of(re.match(r"langpack-(.*)@", pack.name).group(1))
            with zipfile.ZipFile(pack) as archive:
                for name in sorted(archive.namelist()):
                    if not name.endswith(".ftl"):
                        continue
                    for line in archive.read(name).decode("utf-8", errors="replace").splitlines():
                        match = re.match(r"[ ]*\.?[a-zA-Z0-9-]+ = (.*)", line)
                        if match and "->" not in line:
                            text = squeeze(re.sub(r"\{[^}]*\}|<[^>]*>|https?:\S*|&\w+;", " ", match.group(1)))
                            if len(text) >= 20:
                                result[language].append(text)
    return distinct(result)


def manual_pages(roots):
    """manpages-*: the prose of the manual pages."""
    result = collections.defaultdict(list)
    for root in roots:
        for page in sorted(pathlib.Path(root, "usr/share/man").glob("*/man*/*.gz")):
            language = name_of(page.parent.parent.name.split(".")[0])
            if page.is_symlink():
                continue
            text = gzip.decompress(page.read_bytes()).decode("utf-8", errors="replace")
            text = re.sub(r"(?m)^[.'](nf|EX).*?^\.(fi|EE)", "", text, flags=re.S)
            for block in re.split(r"(?m)^[.'](?!BR?\b|I\b|[BI][RI]\b).*$|^$", text):
                block = re.sub(r"(?m)^[.'][A-Z]+ ", "", block)
                block = re.sub(r"\\f(\[[^]]*\]|\(..|.)|\\[&|^:,/]|\\s[-+]?\d", "", block)
                block = re.sub(r"\\-", "-", re.sub(r"\\(\(..|\[[^]]*\]|\*.)", " ", block))
                line = squeeze(block.replace("\\", ""))
                if len(line) >= 60 and "$Id" not in line:
                    result[language].append(line)
    return distinct(result)


SCRIPTS = {
    "ru": "CYR",
    "uk": "CYR",
    "bg": "CYR",
    "mk": "CYR",
    "sr": "CYR",
    "ar": "ARA",
    "fa": "ARA",
    "ur": "ARA",
    "he": "HEB",
    "el": "GRE",
    "th": "THA",
    "hi": "DEV",
    "bn": "BEN",
    "ko": "HAN",
    "ja": "CJK HIR KAT",
    "zh-Hans": "CJK",
    "zh-Hant": "CJK",
}


def share_of_script(text, language):
    """The share of the letters of `text` that are of the script of `language`."""
    names = [unicodedata.name(character, "?")[:3] for character in text if character.isalpha()]
    return sum(name in SCRIPTS.get(language, "LAT") for name in names) / max(len(names), 1)


def windows(paragraphs, length, count, language):
    """At most `count` pieces of about `length` scalars that begin at a word, spread over the paragraphs.

    Short paragraphs are joined to the next. Pieces that are not half letters, and half of these letters of
    the script of `language`, are left out: they are lists of commands and names.
    """
    joined, buffer = [], ""
    for line in paragraphs:
        buffer = f"{buffer} {line}" if buffer else line
        if len(buffer) >= length:
            joined.append(buffer)
            buffer = ""
    pieces = []
    step = max(1, len(joined) // count)
    for number, text in enumerate(joined[::step]):
        starts = [0] + [
            match.end() for match in re.finditer(r"\s", text) if match.end() + length <= len(text)
        ]
        start = starts[(number * 7919) % len(starts)]
        piece = text[start : start + length]
        cut = piece.rfind(" ")
        if start + length < len(text) and not text[start + length].isspace() and cut >= length * 0.6:
            piece = piece[:cut]
        letters = sum(unicodedata.category(character)[0] in "LM" for character in piece)
        if letters * 2 >= len(piece) and share_of_script(piece, language) >= 0.5:
            pieces.append(piece)
    return pieces[:count]
