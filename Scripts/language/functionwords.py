#!/usr/bin/env python3
"""How often the function words of a line decide its language, and how often its letters say otherwise.

    python3 fetch.py --inputs build --evaluation
    python3 functionwords.py --inputs build

Does what Sources/TextKitLite/Analysis/FunctionWords+Verdict.swift does, with up to 400 paragraphs of 90 scalars and more from
each source and language, and compares with what LanguageIdentifier says of their first 256 bytes where its margin is 0.8.
"""

import argparse
import collections
import itertools
import pathlib
import random
import re

import corpora
import identifiers
import train

LISTS = pathlib.Path(__file__).resolve().parent / "../../Sources/TextKitLite/Text/StopWords/StopWordLists.swift"
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
WORDS, STEP, HITS, SHARE, LEAD = 24, 8, 4, 5, 3
LONGEST = 16  # bytes of a word
SAME = {"fil": "tl"}  # names of lists


def languages_of_words():
    """{word: [language]}, of the languages that are identified."""
    lists = {}
    for names, words in re.findall(r'case ((?:"[^"]+"(?:, )?)+):\s+return """\n(.*?)"""', LISTS.read_text(), re.S):
        for name in re.findall(r'"([^"]+)"', names):
            lists[name] = words.split()
    result = collections.defaultdict(list)
    for names, *_ in train.MODELS.values():
        for name in names:
            for word in lists[SAME.get(name, name)]:
                if len(word.encode()) <= LONGEST:
                    result[word].append(name)
    return result


def verdict(text, languages):
    votes, words = collections.Counter(), 0
    for match in itertools.islice(WORD.finditer(text), WORDS):
        words += 1
        votes.update(languages.get(match.group(), ()))
        if words % STEP == 0 and (found := clear_leader(votes, words)):
            return found
    return clear_leader(votes, words)


def clear_leader(votes, words):
    (leader, most), (_, next_most) = (votes.most_common(2) + [("", 0)] * 2)[:2]
    return leader if most >= HITS and most * SHARE >= words and most - next_most >= LEAD else None


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--inputs", type=pathlib.Path, required=True, help="the folder that fetch.py filled")
    inputs = arguments.parse_args().inputs
    samples = []
    for texts in (
        corpora.handbook(inputs / "handbook"),
        corpora.messages([inputs / "messages"]),
        corpora.manual_pages([inputs / "manuals"]),
    ):
        for language, lines in sorted(texts.items()):
            lines = [line for line in lines if len(line) >= 90]
            random.Random(1).shuffle(lines)
            samples += [(language, line) for line in lines[:400]]
    languages = languages_of_words()
    starts = [line.encode()[:256].decode(errors="ignore") for _, line in samples]
    decided, differing, unclear = collections.Counter(), 0, 0
    for (language, line), (guess, margin, *_) in zip(samples, identifiers.TextKitLite(inputs).run(starts)):
        found = verdict(line, languages)
        if found is None:
            continue
        decided[language] += 1
        unclear += margin < 0.8
        differing += margin >= 0.8 and guess != found
    count = len(samples)
    print(f"{count} paragraphs in {len({language for language, _ in samples})} languages: {sum(decided.values())} decided,")
    print(f"{differing} otherwise than by their letters, {unclear} of which the letters leave open")
    totals = collections.Counter(language for language, _ in samples)
    print(", ".join(f"{name} {decided[name] / totals[name]:.2f}" for name in ("en", "fr", "ar", "de", "es", "ru")))


if __name__ == "__main__":
    main()
