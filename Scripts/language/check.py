#!/usr/bin/env python3
"""Checks that the Swift code reads words, features and weights as the scripts do.

    python3 fetch.py --inputs build --evaluation
    python3 check.py --inputs build

Decodes the weights from the Swift files, computes the odds of the languages for pieces of the help pages, and
compares them with what LanguageIdentifier says.
"""

import argparse
import pathlib
import re
import sys

import numpy

import corpora
import features
import folding
import identifiers
import train


COMMON = {"Latin": 12, "Cyrillic": 2, "Arabic": 3}  # as in LatinLanguageModel.swift and the other two


def weights(path, languages, buckets):
    """The weights in a file that train.py wrote, and their step."""
    text = path.read_text(encoding="ascii")
    digits = "".join(line.strip().rstrip("\\") for line in text.split('"""')[1].splitlines())
    values = []
    for start in range(0, len(digits), 3):
        number = 0
        for digit in digits[start : start + 3]:
            number = number * 92 + train.ALPHABET.index(digit)
        values += [number // train.LEVELS**place % train.LEVELS for place in (4, 3, 2, 1, 0)]
    table = numpy.array(values[: buckets * languages]).reshape(buckets, languages) - (train.LEVELS - 1) // 2
    return table, float(re.search(r"step = ([0-9.]+)", text).group(1))


def main():
    arguments = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    arguments.add_argument(
        "--inputs", type=pathlib.Path, required=True, help="the folder that fetch.py filled"
    )
    inputs = arguments.parse_args().inputs
    ours = identifiers.TextKitLite(inputs)
    texts = corpora.help_pages(inputs / "help")
    sources = pathlib.Path(__file__).resolve().parent / "../../Sources/TextKitLite/Text/LanguageID"
    count, largest = 0, 0.0
    for script, (languages, letters, bits, _) in train.MODELS.items():
        table, step = weights(sources / f"{script}LanguageModel+Data.swift", len(languages), 1 << bits)
        for language in languages:
            pieces = [
                piece
                for piece in corpora.windows(texts.get(language, []), 60, 40, language)
                if re.fullmatch(r"[^\W\d_]+([ ,’'\"-]+[^\W\d_]+)*[.]?", piece)
                and all(ord(character) in letters for character in piece if character.isalpha())
            ]
            for piece, (_, _, _, given) in zip(pieces, ours.run(pieces)):
                buckets, offsets = features.word_features(
                    folding.words(piece, letters, folding.ARABIC_SKIPPED), bits
                )
                logits = table[buckets].sum(axis=0) * step / numpy.sqrt(len(buckets))
                odds = numpy.exp(logits - logits.max())
                odds[: COMMON[script]] *= 2
                odds /= odds.sum()
                for name, probability in given:
                    expected = odds[languages.index(name)] / odds.max()
                    largest = max(largest, abs(expected - probability / given[0][1]))
                count += 1
    print(f"{count} texts, largest difference of odds {largest:.2e}")
    sys.exit(0 if count > 300 and largest < 1e-5 else 1)


if __name__ == "__main__":
    main()
