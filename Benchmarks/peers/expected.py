#!/usr/bin/env python3
"""expected.py KIND FILE: how many words and pairs a peer must find, counted in another way; a line of JSON.

KIND is `python` (what Python's own \\w is, for scikit-learn), `unicode` (\\w of UTS #18, for polars) or `characters`
(how many there are, for those whose words are the text).
"""

import json
import re
import sys

import regex

PYTHON = re.compile(r"\w+")
UNICODE = regex.compile(r"[\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\p{Join_Control}]+")


def main():
    kind, path = sys.argv[1:]
    with open(path, encoding="utf-8", newline="\n") as file:
        lines = file.read().split("\n")
    if kind == "characters":
        print(json.dumps({"characters": sum(map(len, lines))}))
        return
    pattern = {"python": PYTHON, "unicode": UNICODE}[kind]
    counts = [sum(1 for _ in pattern.finditer(line.lower())) for line in lines]
    print(json.dumps({"words": sum(counts), "pairs": sum(count - 1 for count in counts if count)}))


if __name__ == "__main__":
    main()
