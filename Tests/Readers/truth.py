"""What textool itself says of a corpus, by which its exports are judged."""

import json
import re
import subprocess
from pathlib import Path


class Corpus:
    """Some documents with the options that they are read with."""

    def __init__(self, textool, folder, name, paths, options, counting):
        self.textool = textool
        self.name = name
        self.paths = [str(path) for path in paths]
        self.options = options
        # Options that say which tokens are counted, for commands that count.
        self.counting = counting
        self.folder = Path(folder) / name
        self.folder.mkdir(parents=True, exist_ok=True)

    def run(self, command, *arguments):
        """The output of textool, which must end with status 0."""
        counting = [] if command == "segment" else self.counting
        result = subprocess.run(
            [self.textool, command, *arguments, *self.options, *counting, *self.paths],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            check=False,
        )
        if result.returncode != 0:
            raise AssertionError(f"textool {command}: {result.returncode}: {result.stderr.decode()}")
        return result.stdout.decode()

    def export(self, form, *arguments):
        """Makes an export; its path."""
        path = self.folder / form
        self.run("export", "--to", form, "-o", str(path), *arguments)
        return path

    def record(self, path):
        """The record of an export."""
        place = path / "run.json" if path.is_dir() else Path(f"{path}.run.json")
        return json.loads(place.read_text())

    def load(self):
        """Asks for the report and the counts."""
        report = json.loads(self.run("report", "--format", "json", "--top", "0", "--stopwords", "none", "-n", "1"))
        self.documents = report["documents"]
        self.ids = [document["id"] for document in self.documents]
        # terms of an n-gram -> (count, documents)
        self.ngrams = {}
        # Counts that are to be merged are cut as ICU does where nothing else is said; these stand beside the report's.
        engine = report["run"]["options"]["segmenter"]
        for line in self.run("count", "-n", "1-3", "--segmenter", engine).split("\n"):
            if line and not re.match("#[a-z]", line):
                _, text, count, documents = line.split("\t")
                self.ngrams[tuple(map(unescape, text.split(" ")))] = (int(count), int(documents))
        self.keys = sorted(
            (terms[0] for terms in self.ngrams if len(terms) == 1), key=lambda key: key.encode()
        )
        # tokens in their order, by document
        self.tokens = {}
        for line in self.run("segment", "--format", "jsonl").split("\n"):
            if line:
                token = json.loads(line)
                self.tokens.setdefault(token["document"], []).append(token)
        return self


def unescape(text):
    r"""Turns \t \n \r \\ \s into what they stand for."""
    signs = {"t": "\t", "n": "\n", "r": "\r", "s": " ", "\\": "\\"}
    return re.sub(r"\\(.)", lambda match: signs[match[1]], text)
