#!/usr/bin/env python3
"""Measures the identifiers on text that none of ours was fitted to, and prints the tables of README.md.

    python3 fetch.py --inputs build --evaluation
    python3 evaluate.py --inputs build [--other TEXTFOLDER]

TEXTFOLDER may hold more text, one file LANGUAGE.txt or LANGUAGE.txt.zst each (zstd must be installed).
"""

import argparse
import collections
import pathlib
import subprocess
import sys

import corpora
import train

LENGTHS = (20, 60, 200)
COUNT = 200
LEAST = 50  # fewer samples than this are not reported
OTHERS = ["ja", "ko", "zh-Hans", "zh-Hant", "he", "el", "th", "hi", "bn"]


def read_other(folder):
    result = {}
    for path in sorted(folder.glob("*.txt*")):
        if path.name == "README.md":
            continue
        data = path.read_bytes()
        if path.suffix == ".zst":
            data = subprocess.run(["zstd", "-dc", str(path)], capture_output=True, check=True).stdout
        lines = [corpora.squeeze(line) for line in data.decode("utf-8", errors="replace").splitlines()]
        name = path.name.split(".")[0]
        result["zh-Hans" if name == "zh" else name] = [line for line in lines[::40] if len(line) >= 20]
    return result


def main():
    arguments = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    arguments.add_argument(
        "--inputs", type=pathlib.Path, required=True, help="the folder that fetch.py filled"
    )
    arguments.add_argument("--other", type=pathlib.Path, help="a folder of more text")
    arguments.add_argument("--only-ours", action="store_true", help="leave the other identifiers out")
    arguments.add_argument(
        "--errors", type=int, default=0, help="print this many errors of ours for each language"
    )
    options = arguments.parse_args()
    inputs = options.inputs
    sys.path.insert(0, str(inputs / "identifiers"))
    import identifiers

    languages = [name for names, *_ in train.MODELS.values() for name in names] + OTHERS
    sources = {
        "handbook": corpora.handbook(inputs / "handbook"),
        "messages": corpora.messages([inputs / "messages"]),
        "manuals": corpora.manual_pages([inputs / "manuals"]),
    }
    if options.other:
        sources["other"] = read_other(options.other)
    ours = identifiers.TextKitLite(inputs)
    candidates = [ours]
    if not options.only_ours:
        candidates += [
            identifiers.CLD2(inputs),
            identifiers.ExtTextCat(inputs),
            identifiers.LangID(inputs, languages),
            identifiers.Lingua(inputs, languages),
        ]

    right = collections.defaultdict(lambda: collections.defaultdict(list))  # identifier → length → shares
    rows = collections.defaultdict(dict)  # (source, language) → (identifier, length) → share
    sizes = {}
    outcomes = collections.defaultdict(collections.Counter)  # length → right, wrong, und of ours
    confusions = collections.Counter()
    for source, texts in sources.items():
        for language in languages:
            if language not in texts:
                continue
            for length in LENGTHS:
                samples = corpora.windows(texts[language], length, COUNT, language)
                if len(samples) < LEAST:
                    continue
                sizes[source, language, length] = len(samples)
                for candidate in candidates:
                    answers = candidate.identify(samples)
                    hits = [answer == language or answer == language.split("-")[0] for answer in answers]
                    rows[source, language][candidate.name, length] = sum(hits) / len(samples)
                    right[candidate.name, source][length].append(sum(hits) / len(samples))
                    right[candidate.name, "all"][length].append(sum(hits) / len(samples))
                for sample, (answer, margin, *_) in zip(samples, ours.run(samples)):
                    kind = "right" if answer == language else "und" if answer == "und" else "wrong"
                    outcomes[length][kind] += 1
                    if kind == "wrong":
                        confusions[length, language, answer] += 1
                        if sum(n for (k, l, _), n in confusions.items() if l == language) <= options.errors:
                            print(f"# {source} {length} {language} → {answer} {margin:.2f}: {sample}")

    print("\nMean over languages, % right (the best hypothesis, however small its margin):\n")
    print("| source | languages | samples | identifier |" + "".join(f" {length} |" for length in LENGTHS))
    print("|---|---|---|---|" + "---|" * len(LENGTHS))
    for source in [*sources, "all"]:
        for candidate in candidates:
            shares = right[candidate.name, source]
            count = sum(n for (s, _, _), n in sizes.items() if source in (s, "all"))
            print(
                f"| {source} | {len(shares[LENGTHS[-1]])} | {count} | {candidate.name} |"
                + "".join(f" {100 * sum(shares[length]) / len(shares[length]):.1f} |" for length in LENGTHS)
            )

    print(
        "\nOurs with `und` below the least margin, % of all samples:\n\n"
        "| length | right | und | wrong |\n|---|---|---|---|"
    )
    for length in LENGTHS:
        total = sum(outcomes[length].values())
        print(
            f"| {length} | "
            + " | ".join(f"{100 * outcomes[length][kind] / total:.2f}" for kind in ("right", "und", "wrong"))
            + " |"
        )

    print("\nBy language, mean over sources, % right at " + ", ".join(map(str, LENGTHS)) + " scalars:\n")
    print("| language | samples |" + "".join(f" {candidate.name} |" for candidate in candidates))
    print("|---|---|" + "---|" * len(candidates))
    for language in languages:
        keys = [key for key in rows if key[1] == language]
        cells = []
        for candidate in candidates:
            cell = []
            for length in LENGTHS:
                shares = [
                    rows[key][candidate.name, length] for key in keys if (candidate.name, length) in rows[key]
                ]
                cell.append(f"{100 * sum(shares) / len(shares):.1f}" if shares else "–")
            cells.append(" ".join(cell))
        if keys:
            count = sum(n for (_, l, _), n in sizes.items() if l == language)
            print(f"| {language} | {count} | " + " | ".join(cells) + " |")
    print(
        "\nCommonest errors of ours:",
        ", ".join(
            f"{language} → {answer} at {length} ({count})"
            for (length, language, answer), count in confusions.most_common(25)
        ),
    )


if __name__ == "__main__":
    main()
