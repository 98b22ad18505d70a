"""Who is measured, on what text, and what each must find."""

import json
import os
import re
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))

# As flat-icu and the plain loop count: the segments of ICU, words alone, NFKC_Casefold.
LIKE_ICU = ["--tokens", "plain", "--keep", "word", "--fold", "case"]
# textool told to do what the peers do.
PLAIN = "textool, plain words"


class Contender:
    """A program that counts the words of a file."""

    def __init__(self, name, command, languages, limit=1 << 40, is_slow=False):
        self.name, self.command, self.languages, self.limit = name, command, languages, limit
        self.is_slow = is_slow

    def takes(self, language, size):
        return language in self.languages and size <= self.limit


ALL = {"zh", "ar", "fr", "en", "mixed", "growing"}
SPACED = {"ar", "fr", "en", "mixed", "growing"}


def contenders(textool, binaries, python, folder):
    """By name; a command is made of a path and a language."""
    out = os.path.join(folder, "out")

    def count(jobs):
        return lambda path, language: [textool, "count", "-n", "1-2", "--jobs", str(jobs), path, "-o", out]

    def like_icu(path, language):
        return count(1)(path, language) + LIKE_ICU + ["--language", language]

    def peer(name, *output):
        return lambda path, language: [python, "-B", os.path.join(HERE, "peers.py"), name, path, language, *output]

    return [
        Contender("textool", count(1), ALL),
        Contender("textool, 2 jobs", count(2), ALL),
        Contender(PLAIN, like_icu, ALL),
        Contender("plain ICU loop, words only", lambda p, l: [os.path.join(binaries, "plain-icu"), l, p], ALL),
        Contender("ICU + flat ids", lambda p, l: [os.path.join(binaries, "flat-icu"), "2", l, p, out + "-flat"], ALL),
        Contender("PyICU", peer("pyicu"), ALL - {"growing"}),
        Contender("scikit-learn", peer("scikit-learn"), SPACED, limit=20_000_000, is_slow=True),
        Contender("polars", peer("polars"), SPACED),
        Contender("polars, rows written", peer("polars", out + "-polars"), SPACED),
        Contender("rjieba", peer("rjieba"), {"zh"}),
        Contender("jieba", peer("jieba"), {"zh"}, is_slow=True),
    ]


def header_of(path):
    """Tokens, and the totals by size, that a list of counts says."""
    facts = {}
    with open(path, encoding="utf-8") as file:
        for line in file:
            if not line.startswith("#"):
                break
            fields = line[1:].rstrip("\n").split("\t")
            if fields[0] == "ngrams":
                facts[int(fields[1])] = int(fields[2])
            elif fields[0] == "tokens":
                facts["tokens"] = int(fields[1])
    return facts


def output_of(command):
    return subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout


class Expectations:
    """What must be found in a text, by another way than the contender's own."""

    def __init__(self, textool, binaries, python, path, language, folder):
        self.language = language

        def expected(kind):
            return json.loads(output_of([python, "-B", os.path.join(HERE, "expected.py"), kind, path]))

        like = os.path.join(folder, "like")
        subprocess.run([textool, "count", "-n", "1-2", *LIKE_ICU, "--language", language, path, "-o", like], check=True)
        self.like_icu = header_of(like)
        self.plain = int(output_of([os.path.join(binaries, "plain-icu"), language, path]).split()[0])
        self.python, self.unicode, self.characters = expected("python"), expected("unicode"), expected("characters")
        self.seen = {}

    def check(self, name, output, list_path):
        """Ends the run where a count is another than it must be; else what was found, for the record."""
        if name == PLAIN:
            return self.same(name, header_of(list_path), self.like_icu)
        if name.startswith("textool"):
            found = header_of(list_path)
            return self.same("textool", found, self.seen.setdefault("textool", found))
        if name.startswith("plain ICU"):
            found = {"words": int(output.split()[0])}
            return self.same(name, found, {"words": self.plain})
        if name == "ICU + flat ids":
            found = {"words": int(re.match(rb"(\d+) words", output).group(1))}
            return self.same(name, found, {"words": self.like_icu[1]})
        found = json.loads(output)
        must = {"PyICU": {"words": self.plain}, "scikit-learn": self.python}.get(
            name, self.unicode if name.startswith("polars") else self.characters)
        return self.same(name, found, must)

    def same(self, name, found, must):
        for key, value in must.items():
            if found.get(key) != value:
                sys.exit(f"{name} on {self.language}: {key} are {found.get(key)}, and must be {value}")
        return found
