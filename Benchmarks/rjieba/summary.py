#!/usr/bin/env python3
"""summary.py FILE: medians of what compare.sh measured. Exits 1 where a count changed, or model is too slow."""

import json
import statistics
import sys


def main():
    rounds = {}
    with open(sys.argv[1], encoding="utf-8") as file:
        for line in file:
            name, facts = line.split(" ", 1)
            rounds.setdefault(name, []).append(json.loads(facts))
    load = statistics.median(fact["seconds"] for fact in rounds.pop("load"))
    print(f"the model is made in {load * 1000:.0f} ms of CPU")
    if load > 0.1:
        raise SystemExit("making the model takes more than 0.1 s")
    speeds = {}
    for name, facts in rounds.items():
        if len({(fact["words"], fact["bytes"]) for fact in facts}) != 1:
            raise SystemExit(f"{name} counts differently from round to round")
        speeds[name] = [fact["bytes"] / 1e6 / fact["seconds"] for fact in facts]
        print(f"{name:8} {statistics.median(speeds[name]):7.1f} MB/s of CPU  {facts[0]['words']} words")
    if len({fact["bytes"] for facts in rounds.values() for fact in facts}) != 1:
        raise SystemExit("the engines did not read the same text")
    for other in ("rjieba", "lexicon"):
        ratio = statistics.median(mine / theirs for mine, theirs in zip(speeds["model"], speeds[other]))
        print(f"model is {ratio:.2f} times as fast as {other}")
        if other == "rjieba" and ratio < 1:
            raise SystemExit("model is slower than rjieba")
    if statistics.median(speeds["model"]) < 8:
        raise SystemExit("model is slower than 8 MB/s")


main()
