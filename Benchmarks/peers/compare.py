#!/usr/bin/env python3
"""compare.py --textool FILE --binaries FOLDER --texts FILE… --results FOLDER: textool and its peers in one table.

Every contender is a whole process that reads a file and counts its words and pairs of words; it runs once a round, in turn
with the others, and its counts are held against what another way of counting finds. Shown are medians: user CPU, wall time,
peak memory, and the ratios in the same round to textool and to textool told to count plain words, as ICU has them.
"""

import argparse
import datetime
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from importlib import metadata

from contenders import PLAIN, Expectations, contenders

HERE = os.path.dirname(os.path.abspath(__file__))
PACKAGES = ["jieba", "polars", "pyicu", "rjieba", "scikit-learn"]


def measured(command):
    """User CPU, wall seconds, peak memory in MB and output of a process."""
    environment = dict(os.environ, POLARS_MAX_THREADS="1", OMP_NUM_THREADS="1")
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, env=environment)
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{' '.join(command)} ended with status {process.returncode}")
    return usage.ru_utime, wall, usage.ru_maxrss / 1000, output


def head(path, size, folder, name):
    """The first lines of a file, of that many bytes at most."""
    with open(path, "rb") as file:
        data = file.read(size)
    data = data[:data.rindex(b"\n") + 1]
    copy = os.path.join(folder, name + ".txt")
    with open(copy, "wb") as file:
        file.write(data)
    return copy


def mixed(paths, folder):
    """Stretches of all languages in turn, to the end of the shortest."""
    copy = os.path.join(folder, "whole.txt")
    files = [open(path, "rb") for path in paths]
    with open(copy, "wb") as out:
        while all(stretches := [file.readlines(1 << 16) for file in files]):
            for stretch in stretches:
                out.writelines(stretch)
    return copy


def growing(megabytes, path, folder):
    copy = os.path.join(folder, f"growing{megabytes}.txt")
    with open(copy, "wb") as file:
        subprocess.run([sys.executable, os.path.join(HERE, "../scripts/growing-text.py"), str(megabytes), path],
                       check=True, stdout=file)
    return copy


def run_text(arguments, path, language, rounds, folder, label):
    """Rows of one text, and a problem's end where a count is wrong."""
    size = os.path.getsize(path)
    all_of_them = contenders(arguments.textool, arguments.binaries, sys.executable, folder)
    those = [each for each in all_of_them if each.takes(language, size)]
    locale = language if language in ("zh", "ar", "fr", "en") else "en"
    expectations = Expectations(arguments.textool, arguments.binaries, sys.executable, path, locale, folder)
    samples, found = {each.name: [] for each in those}, {}
    for number in range(rounds):
        # Those that take long run in every third round.
        for each in [each for each in those if not each.is_slow or number % 3 == 0]:
            *figures, output = measured(each.command(path, locale))
            found[each.name] = expectations.check(each.name, output, os.path.join(folder, "out"))
            samples[each.name].append(figures)
    rows = []
    for name, figures in samples.items():
        cpu, wall, memory = (statistics.median(column) for column in zip(*figures))

        def ratio(base, column):
            ours = samples[base][::3] if len(figures) < rounds else samples[base]
            return round(statistics.median(own[column] / our[column] for own, our in zip(figures, ours)), 2)

        rows.append({"text": label, "bytes": size, "contender": name, "user_seconds": round(cpu, 3),
                     "wall_seconds": round(wall, 3), "megabytes_of_memory": round(memory),
                     "user_ratio": ratio("textool", 0), "plain_ratio": ratio(PLAIN, 0),
                     "wall_ratio": ratio("textool", 1), "rounds": len(figures),
                     "found": found[name]})
        print(line_of(rows[-1]), flush=True)
    return rows


HEAD = ("| text | MB | contender | user CPU s | × textool | × plain words | wall s | peak MB | words |\n"
        "|---|---:|---|---:|---:|---:|---:|---:|---:|")


def line_of(row):
    words = row["found"].get("words") or row["found"].get("tokens")
    return (f"| {row['text']} | {row['bytes'] / 1e6:.0f} | {row['contender']} | {row['user_seconds']:.2f} | "
            f"{row['user_ratio']:.2f} | {row['plain_ratio']:.2f} | {row['wall_seconds']:.2f} | "
            f"{row['megabytes_of_memory']} | {words} |")


def machine(arguments):
    """What the figures depend on; nothing that names the machine."""
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        model = next((line.split(":", 1)[1].strip() for line in file if line.startswith("model name")), "unknown")
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9
    info = subprocess.run([arguments.textool, "info"], stdout=subprocess.PIPE, check=True).stdout.decode()
    versions = {line.split()[0]: line.split()[1] for line in info.splitlines()[1:4]}
    return {"processor": model, "processors": os.cpu_count(), "memory_gb": round(memory),
            "system": platform.freedesktop_os_release().get("PRETTY_NAME", "unknown"), "python": platform.python_version(),
            "load_at_start": round(os.getloadavg()[0], 1), **versions,
            **{name: metadata.version(name) for name in PACKAGES}}


def write(results, name, record):
    os.makedirs(results, exist_ok=True)
    with open(os.path.join(results, name + ".json"), "w", encoding="utf-8") as file:
        json.dump(record, file, indent=1, ensure_ascii=False)
        file.write("\n")
    facts = "\n".join(f"- {key.replace('_', ' ')}: {value}" for key, value in record["machine"].items())
    table = "\n".join(map(line_of, record["rows"]))
    with open(os.path.join(results, name + ".md"), "w", encoding="utf-8") as file:
        file.write(f"# textool and its peers, {record['date']}\n\nMade by `make bench-peers`; [README.md](../README.md) "
                   f"explains it.\n\n{HEAD}\n{table}\n\n{facts}\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--textool", required=True)
    parser.add_argument("--binaries", required=True)
    parser.add_argument("--results", required=True)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--size", type=int, default=10, help="megabytes of each text")
    parser.add_argument("--growth", default="10,30,100", help="megabytes of the text that grows; empty for none")
    parser.add_argument("--texts", nargs="+", required=True)
    arguments = parser.parse_args()
    facts = machine(arguments)
    rows = []
    today = datetime.date.today().isoformat()

    def measure(*what):
        rows.extend(run_text(arguments, *what))
        # Kept as it grows: a run of an hour may not come to its end.
        write(arguments.results, today, {"date": today, "machine": facts, "rows": rows})

    print(HEAD)
    with tempfile.TemporaryDirectory() as folder:
        by_name = {os.path.basename(path).split(".")[0]: path for path in arguments.texts}
        for name in ("zh", "ar", "fr", "en"):
            if name in by_name:
                path = head(by_name[name], arguments.size * 1_000_000, folder, name)
                measure(path, name, arguments.rounds, folder, name)
        whole = mixed(arguments.texts, folder)
        path = head(whole, arguments.size * 1_000_000, folder, "mixed")
        measure(path, "mixed", arguments.rounds, folder, "mixed")
        for megabytes in filter(None, arguments.growth.split(",")):
            path = growing(int(megabytes), whole, folder)
            measure(path, "growing", min(arguments.rounds, 3), folder, "growing")
            os.remove(path)


if __name__ == "__main__":
    main()
