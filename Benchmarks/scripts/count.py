#!/usr/bin/env python3
"""count.py TEXTOOL FLAT_ICU [--rounds N] [-n LONGEST] FILE…: `textool count` beside ICU with flat tables.

Both are whole processes that read a file named after its language (zh.txt; mixed.txt is read as English), count terms and
n-grams and write all of them sorted. They run in turn; what is shown is user CPU, medians, and the median of the ratios
of the rounds. `equal` is textool told to do what the peer does (the segments of ICU, words alone, NFKC_Casefold, the
language named): its rows must be the peer's bytes. `default` has no option but the sizes: rich tokens, the folds of the
language, the language of the text and of each line found. `flat` folds each word, `fold once` each distinct form,
`no output` folds each word and writes nothing.
"""
import argparse
import os
import resource
import statistics
import subprocess
import tempfile

LIKE_THE_PEER = ["--tokens", "plain", "--keep", "word", "--fold", "case"]


def run(command):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime


def rows(path):
    with open(path, "rb") as file:
        return [line for line in file if not (line.startswith(b"#") and line[1:2].islower())]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("textool")
    parser.add_argument("flat_icu")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("-n", dest="longest", type=int, default=2)
    parser.add_argument("files", nargs="+")
    arguments = parser.parse_args()
    print(f"user CPU in seconds, median of {arguments.rounds} rounds in turn, n = 1-{arguments.longest}, one job")
    with tempfile.TemporaryDirectory() as folder:
        ours, theirs = os.path.join(folder, "ours"), os.path.join(folder, "theirs")
        for path in arguments.files:
            name = os.path.basename(path).split(".")[0]
            language = "en" if name == "mixed" else name
            sizes = f"1-{arguments.longest}"
            count = [arguments.textool, "count", "--jobs", "1", "-n", sizes, path, "-o", ours]
            equal = count + LIKE_THE_PEER + ["--language", language]
            bare = [str(arguments.longest), language, path]
            flat = [arguments.flat_icu] + bare + [theirs]
            once = [arguments.flat_icu, "--fold-once"] + bare + [theirs]
            run(equal)
            run(once)
            same = rows(ours) == rows(theirs)
            run(flat)
            same = same and rows(ours) == rows(theirs)
            commands = [equal, count, flat, once, [arguments.flat_icu] + bare]
            times = [[run(command) for command in commands] for _ in range(arguments.rounds)]
            medians = [statistics.median(column) for column in zip(*times)]
            ratios = [[statistics.median(row[peer] / row[own] for row in times) for peer in (2, 3, 4)] for own in (0, 1)]
            names = ("flat", "fold once", "no output")
            print(f"{name:6} rows {'equal' if same else 'DIFFER'}; " + "  ".join(
                f"{label} {seconds:.2f}" for label, seconds in zip(names, medians[2:])))
            for own, label in enumerate(("equal", "default")):
                print(f"       {label:8} {medians[own]:.2f} " + "  ".join(
                    f"{peer} ×{ratio:.2f}" for peer, ratio in zip(names, ratios[own])), flush=True)


main()
