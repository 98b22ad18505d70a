#!/usr/bin/env python3
"""check-documented.py SYMBOLS…: names each public symbol of the library that has no documentation comment, and then fails.

SYMBOLS is the symbol graph that the compiler writes for DocC, read after `generate-documentation`. What the compiler makes
by itself has no place in the source and is left out, and so is what answers a protocol of another module (`==`, `encode`).
"""

import json
import sys


def undocumented(graph):
    from_elsewhere = {link["source"] for link in graph["relationships"] if "sourceOrigin" in link}
    for symbol in graph["symbols"]:
        name = symbol["identifier"]["precise"]
        if "location" not in symbol or "::SYNTHESIZED::" in name or name in from_elsewhere:
            continue
        if symbol["kind"]["identifier"] != "swift.extension" and not symbol.get("docComment", {}).get("lines"):
            yield symbol


def main(paths):
    count, found = 0, []
    for path in paths:
        with open(path, encoding="utf-8") as file:
            graph = json.load(file)
        count += sum("location" in symbol for symbol in graph["symbols"])
        found += undocumented(graph)
    if count == 0:
        sys.exit("check-documented.py: no public symbol; was the documentation built?")
    for symbol in found:
        place = symbol["location"]["uri"].rsplit("/Sources/", 1)[-1]
        line = symbol["location"]["position"]["line"] + 1
        print(f"Sources/{place}:{line}: {'.'.join(symbol['pathComponents'])} has no documentation")
    print(f"{count - len(found)} of {count} public symbols are documented")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
