#!/usr/bin/env python3
"""corpus.py FOLDER COUNT: a corpus of COUNT documents, their paragraphs drawn from the sample documents.

The same documents each time. The texts are those of Corpora/gold, whose words are parted by spaces, and of the plain
files of Corpora/documents.
"""

import pathlib
import random
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]


def paragraphs(path):
    return [line.strip() for line in path.read_text(encoding="utf-8").splitlines() if len(line.strip()) > 40]


def main(folder, count):
    documents = ROOT / "Corpora" / "documents"
    sources = {
        "ar": paragraphs(documents / "ar-privacy.txt"),
        "fr": paragraphs(documents / "fr-vie-privee.txt"),
        "zh": paragraphs(documents / "zh-short-video.txt") + paragraphs(documents / "zh-hant-night-market.txt"),
        "en": paragraphs(documents / "en-privacy.md"),
    }
    draw = random.Random(6)
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        language = sorted(sources)[number % len(sources)]
        chosen = draw.choices(sources[language], k=draw.randint(4, 12))
        path = folder / f"{language}-{number:05}.txt"
        path.write_text("\n\n".join(chosen) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]), int(sys.argv[2]))
