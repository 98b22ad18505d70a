#!/usr/bin/env python3
"""growing-text.py MEGABYTES FILE…: one text of that length, whose vocabulary goes on growing, to standard output.

The files are written one after the other, again and again. In each pass after the first, one word of eight (by a hash
of pass, line and place) gets the number of the pass as letters at its end, so that every pass brings words and
n-grams that were not there before. The same arguments give the same bytes.
"""
import re
import sys
import zlib

WORD = re.compile(r"[^\W\d_]{3,}")


def letters(number):
    return "".join(chr(ord("a") + int(digit)) for digit in str(number))


def main():
    limit = int(sys.argv[1]) * 1_000_000
    texts = [open(path, encoding="utf-8").read().splitlines(keepends=True) for path in sys.argv[2:]]
    written = 0
    number = 0
    while True:
        suffix = letters(number)
        for lines in texts:
            for line in lines:
                if number > 0:
                    state = zlib.crc32(f"{number}{line[:40]}".encode())

                    def changed(match):
                        nonlocal state
                        state = (state * 1103515245 + 12345) & 0xFFFFFFFF
                        return match.group() + suffix if state >> 29 == 0 else match.group()

                    line = WORD.sub(changed, line)
                data = line.encode()
                sys.stdout.buffer.write(data)
                written += len(data)
                if written >= limit:
                    return
        number += 1


main()
