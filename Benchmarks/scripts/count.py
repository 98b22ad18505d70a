#!/usr/bin/env python3
"""count.py TEXTOOL FLAT_ICU [--rounds N] [-n LONGEST] FILE…: `textool count` beside ICU with flat tables.

Both are whole processes that read a file named after its language (zh.txt; mixed.txt is read as English), count terms and
n-grams and write all of them sorted. They run in turn; what is shown is user CPU, medians, and the median of the ratios
of the rounds. The rows of both must be the same bytes, when textool is told to do what the peer does: the segments of
ICU, words alone, NFKC_Casefold.
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
            peer = [arguments.flat_icu, str(arguments.longest), language, path]
            run(count + LIKE_THE_PEER + ["--language", language])
            run(peer + [theirs])
            same = rows(ours) == rows(theirs)
            times = [(run(count), run(peer + [theirs]), run(peer)) for _ in range(arguments.rounds)]
            own, written, bare = (statistics.median(column) for column in zip(*times))
            print(
                f"{name:6} textool {own:.2f}  flat {written:.2f} (×{statistics.median(b / a for a, b, _ in times):.2f})"
                f"  flat without output {bare:.2f} (×{statistics.median(c / a for a, _, c in times):.2f})"
                f"  rows {'equal' if same else 'DIFFER'}"
            )


main()
