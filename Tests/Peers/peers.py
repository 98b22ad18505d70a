#!/usr/bin/env python3
"""Holds textool's statistics against other packages, on random tables with cells of 0, 1 and 10^9.

usage: peers.py TEXTOOL [SEED]

All figures come from the commands: `collocations --signatures`, `compare --target-list`, and these and `keywords` on
documents. Everything is computed again with 50 digits (mpmath), to be met within 1e-9; what R, SciPy, NLTK, gensim,
scikit-learn, jieba and bm25s compute is to be met within 1e-9 too, or within what they lose themselves: their sums of
logarithms and of squares cancel, so 1e-14 of the largest term is allowed on top. Each line says how many kept 1e-9
without that; for the others the 50 digits are the judge.
"""

import pathlib
import random
import sys
import tempfile

import documents
import lists
import signatures
from comparison import Comparison
from r import R
from tool import Tool


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    comparison, textool, r = Comparison(), Tool(sys.argv[1]), R()
    generator = random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 1)
    with tempfile.TemporaryDirectory() as name:
        for part in (signatures, lists, documents):
            part.check(comparison, textool, r, generator, pathlib.Path(name))
    r.run()
    return comparison.report(least=85)


if __name__ == "__main__":
    sys.exit(main())
