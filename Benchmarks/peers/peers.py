#!/usr/bin/env python3
"""peers.py NAME FILE LANGUAGE [OUTPUT]: counts words and pairs of neighbours in a line, as one would with that package.

Prints a line of JSON: how many words, how many pairs, how many of each differ, and what tells that none was lost. One process
a measurement, so that the start of Python and of the package is in it, as it is for who uses them. With OUTPUT, which polars
alone takes, all counts are sorted by term and written there.
"""

import collections
import json
import sys


def lines_of(path):
    with open(path, encoding="utf-8", newline="\n") as file:
        return file.read().split("\n")


def tallied(words_of_lines):
    """Counts by Python's own tables."""
    words, pairs, characters = collections.Counter(), collections.Counter(), 0
    for found in words_of_lines:
        words.update(found)
        pairs.update(zip(found, found[1:]))
    characters = sum(len(word) * count for word, count in words.items())
    return {"words": words.total(), "pairs": pairs.total(), "word_types": len(words), "pair_types": len(pairs),
            "characters": characters}


def pyicu(path, language):
    import icu

    iterator = icu.BreakIterator.createWordInstance(icu.Locale(language))

    def words(line):
        # ICU's offsets are of UTF-16: they are those of a Python string where all is in the first plane.
        text = line if line.isascii() or max(line, default="") <= "\uffff" else icu.UnicodeString(line)
        iterator.setText(text)
        found, start = [], 0
        for end in iterator:
            if iterator.getRuleStatus() >= 100:
                found.append(str(text[start:end]).casefold())
            start = end
        return found

    return tallied(words(line) for line in lines_of(path))


def scikit_learn(path, _):
    from sklearn.feature_extraction.text import CountVectorizer

    vectorizer = CountVectorizer(ngram_range=(1, 2), token_pattern=r"(?u)\b\w+\b")
    sums = vectorizer.fit_transform(lines_of(path)).sum(axis=0).A1
    is_pair = [" " in name for name in vectorizer.get_feature_names_out()]
    pairs = sum(int(count) for count, pair in zip(sums, is_pair) if pair)
    return {"words": int(sums.sum()) - pairs, "pairs": pairs, "word_types": len(is_pair) - sum(is_pair),
            "pair_types": sum(is_pair)}


def polars(path, _, output=None):
    import polars as pl

    lines = pl.DataFrame({"line": lines_of(path)}).with_row_index("number")
    words = lines.select(
        "number", pl.col("line").str.to_lowercase().str.extract_all(r"\w+").alias("word")).explode("word").drop_nulls()
    counts = words.group_by("word").len()
    pairs = (words.with_columns(next=pl.col("word").shift(-1), its=pl.col("number").shift(-1))
             .filter(pl.col("number") == pl.col("its")).group_by("word", "next").len())
    if output:
        terms = pairs.select(pl.lit(2).alias("n"), pl.concat_str("word", "next", separator=" ").alias("word"), "len")
        pl.concat([counts.select(pl.lit(1).alias("n"), "word", "len"), terms]).sort("word").write_csv(
            output, separator="\t", include_header=False)
    return {"words": int(counts["len"].sum()), "pairs": int(pairs["len"].sum()), "word_types": counts.height,
            "pair_types": pairs.height}


def rjieba(path, _):
    import rjieba

    return tallied(rjieba.cut(line) for line in lines_of(path))


def jieba(path, _):
    import jieba

    jieba.setLogLevel("ERROR")
    return tallied(list(jieba.cut(line)) for line in lines_of(path))


if __name__ == "__main__":
    run = {"pyicu": pyicu, "scikit-learn": scikit_learn, "polars": polars, "rjieba": rjieba, "jieba": jieba}[sys.argv[1]]
    print(json.dumps(run(*sys.argv[2:])))
