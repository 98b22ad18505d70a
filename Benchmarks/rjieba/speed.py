#!/usr/bin/env python3
"""speed.py FILE ROUND…: rjieba's speed on UTF-8 text, line by line, as a line of JSON a round: seconds of CPU, words, bytes."""

import json
import sys
import time

import rjieba


def main():
    with open(sys.argv[1], encoding="utf-8", newline="\n") as file:
        lines = file.readlines()
    size = sum(len(line.encode()) for line in lines)
    rjieba.cut("预热")
    for _ in range(int(sys.argv[2])):
        start = time.process_time()
        words = 0
        characters = 0
        for line in lines:
            pieces = rjieba.cut(line)
            words += len(pieces)
        seconds = time.process_time() - start
        characters = sum(len("".join(rjieba.cut(line))) for line in lines[:1000])
        if characters != sum(map(len, lines[:1000])):
            raise SystemExit("speed.py: rjieba's words are not the text")
        print(json.dumps({"seconds": seconds, "words": words, "bytes": size}), flush=True)


main()
