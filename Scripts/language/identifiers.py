"""The identifiers that evaluate.py compares: each turns a list of texts into a list of language tags."""

import ctypes
import pathlib
import re
import subprocess
import sys

SAME = {
    "zh-Hant": "zh-Hant",
    "zh-TW": "zh-Hant",
    "zh-CN": "zh-Hans",
    "iw": "he",
    "no": "nb",
    "nn": "nb",
    "tl": "fil",
    "bs": "hr",
    "sh": "hr",
    "sr-Latn": "hr",
    "sr-ME": "hr",
    "sr-Cyrl": "sr",
    "pt-BR": "pt",
    "in": "id",
}


def tag(name):
    """One name for what identifiers call differently; Bosnian, Croatian and Latin Serbian are one."""
    return SAME.get(name, name)


class TextKitLite:
    """The library, in the program that Benchmarks/Sources/identify is."""

    name = "TextKitLite"

    def __init__(self, build):
        root = pathlib.Path(__file__).resolve().parent.parent.parent
        command = [root / "Scripts/with-swift.sh", "swift", "build", "--configuration", "release"]
        command += ["--package-path", root / "Benchmarks"]
        subprocess.run([*command, "--product", "identify"], stdout=sys.stderr, check=True)
        folder = subprocess.run([*command, "--show-bin-path"], capture_output=True, check=True, text=True).stdout
        self.program = pathlib.Path(folder.strip()) / "identify"

    def run(self, texts):
        """[(the language or und, the margin, the best hypothesis, all hypotheses)]"""
        lines = "".join(text.replace("\n", " ") + "\n" for text in texts)
        output = subprocess.run(
            [str(self.program)], input=lines.encode(), capture_output=True, check=True
        ).stdout
        result = []
        for line in output.decode().splitlines():
            language, margin, hypotheses = line.split("\t")
            pairs = [pair.split("=") for pair in hypotheses.split()]
            named = [(name, float(probability)) for name, probability in pairs]
            result.append((language, float(margin), named[0][0] if named else "und", named))
        return result

    def identify(self, texts):
        return [best for _, _, best, _ in self.run(texts)]


class CLD2:
    name = "CLD2"

    def __init__(self, build):
        import pycld2

        self.detect = pycld2.detect

    def identify(self, texts):
        return [tag(self.detect(text, bestEffort=True)[2][0][1]) for text in texts]


class ExtTextCat:
    name = "exttextcat"

    def __init__(self, build):
        root = build / "exttextcat/usr"
        library = ctypes.CDLL(str(next(root.glob("lib/*/libexttextcat-2.0.so.0"))))
        library.special_textcat_Init.restype = ctypes.c_void_p
        library.special_textcat_Init.argtypes = [ctypes.c_char_p, ctypes.c_char_p]
        library.textcat_Classify.restype = ctypes.c_char_p
        library.textcat_Classify.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_size_t]
        data = root / "share/libexttextcat"
        self.library = library
        self.handle = library.special_textcat_Init(
            str(data / "fpdb.conf").encode(), (str(data) + "/").encode()
        )

    def identify(self, texts):
        result = []
        for text in texts:
            data = text.encode()
            answer = self.library.textcat_Classify(self.handle, data, len(data)).decode()
            result.append(tag(re.sub("-+utf-?8$", "", answer.split("]")[0].strip("["))))
        return result


class LangID:
    name = "langid.py"

    def __init__(self, build, languages):
        import langid

        self.classify = langid.classify
        known = {
            code for code in langid.langid.LanguageIdentifier.from_modelstring(langid.langid.model).nb_classes
        }
        wanted = {name.split("-")[0] for name in languages} | {"tl", "no", "nn", "bs"}
        langid.set_languages(sorted(known & wanted))

    def identify(self, texts):
        return [tag(self.classify(text)[0]) for text in texts]


class Lingua:
    name = "Lingua"

    def __init__(self, build, languages):
        import lingua

        wanted = {name.split("-")[0].upper() for name in languages} | {"TL", "NN", "BS"}
        chosen = [language for language in lingua.Language.all() if language.iso_code_639_1.name in wanted]
        self.detector = lingua.LanguageDetectorBuilder.from_languages(*chosen).build()

    def identify(self, texts):
        found = self.detector.detect_languages_in_parallel_of(texts)
        return [tag(language.iso_code_639_1.name.lower()) if language else "und" for language in found]
