"""Runs the blocks of README.md as they stand and compares what they write with textool: test.py TEXTOOL FOLDER."""

import csv
import json
import os
import re
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import duckdb

HERE = Path(__file__).resolve().parent
DOCUMENTS = HERE.parent.parent / "Corpora/documents"
HOSTILE = ['the "quoted fox" #fox NULL NA', "data\tdata 中文 'x' \"a", "", "back\\slash \\n data", "NULL NULL null"]
# The duckdb of PyPI has no program; this is enough of one.
PROGRAM = """#!{python}
import sys, duckdb
options, sql = sys.argv[1:-2], sys.argv[-1]
result = duckdb.sql(sql)
if "-csv" in options:
    import csv
    writer = csv.writer(sys.stdout, lineterminator="\\n")
    writer.writerow(result.columns)
    writer.writerows(result.fetchall())
"""


def rows_of_list(path):
    rows = []
    for line in path.read_text(encoding="utf-8").split("\n"):
        if line and not re.match("#[a-z]", line):
            n, term, count, documents = line.split("\t")
            rows.append((int(n), term, int(count), int(documents)))
    return sorted(rows)


def check(condition, what):
    print(("ok      " if condition else "FAILED  ") + what, flush=True)
    if not condition:
        sys.exit(1)


def prepare(textool, folder):
    """Pages in Parquet, and programs as the page calls them."""
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "bin").mkdir(parents=True)
    (folder / "bin/textool").symlink_to(textool)
    program = folder / "bin/duckdb"
    program.write_text(PROGRAM.format(python=sys.executable))
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    texts = list(HOSTILE)
    for path in sorted(DOCUMENTS.rglob("*")):
        if path.suffix in (".txt", ".md"):
            texts += path.read_text(encoding="utf-8", errors="replace").split("\n\n")
    with open(folder / "pages.jsonl", "w", encoding="utf-8") as file:
        for number, text in enumerate(texts):
            page = {"url": f"https://example.org/{number}", "body": text + " open data", "year": 2023 + number % 3}
            file.write(json.dumps(page) + "\n")
    duckdb.sql(f"COPY (SELECT * FROM read_json('{folder}/pages.jsonl')) TO '{folder}/pages.parquet' (FORMAT parquet)")
    return len(texts)


def main():
    textool, folder = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
    pages = prepare(textool, folder)
    blocks = re.findall(r"^```sh\n(.*?)^```", (HERE / "README.md").read_text(encoding="utf-8"), re.M | re.S)
    environment = dict(os.environ, PATH=f"{folder / 'bin'}:{os.environ['PATH']}")
    for number, block in enumerate(blocks, 1):
        run = subprocess.run(["bash", "-euo", "pipefail", "-c", block], cwd=folder, env=environment, capture_output=True)
        check(run.returncode == 0 and not run.stderr, f"block {number} of {len(blocks)} runs {run.stderr.decode()}")
    counts = folder / "counts.tsv"
    subprocess.run([textool, "count", folder / "pages.jsonl", "--text-field", "body", "--id-field", "url", "-n", "1-2",
                    "-o", folder / "direct.tsv"], check=True)
    check(counts.read_bytes() == (folder / "direct.tsv").read_bytes(), f"{pages} pages of Parquet: the same counts")
    own = rows_of_list(counts)
    check(any(term == "null" for _, term, _, _ in own) and len(own) > 1000, f"{len(own)} rows, hostile terms among them")
    for name in ("counts", "merged"):
        found = sorted(duckdb.sql(f"SELECT n, term, count, documents FROM '{folder}/{name}.parquet'").fetchall())
        check(found == own, f"{name}.parquet has the same numbers")
        types = duckdb.sql(f"DESCRIBE SELECT count, documents FROM '{folder}/{name}.parquet'").fetchall()
        check([row[1] for row in types] == ["BIGINT", "BIGINT"], f"{name}.parquet has whole numbers")
    check((folder / "merged.tsv").read_bytes() == counts.read_bytes(), "lists of three years, merged: the list of all")
    check((folder / "again.tsv").read_bytes() == counts.read_bytes(), "from Parquet back to a list: the same bytes")
    with open(folder / "top.csv", encoding="utf-8", newline="") as file:
        top = [(row["term"], int(row["count"])) for row in csv.DictReader(file)]
    best = sorted(((term, count) for n, term, count, _ in own if n == 1), key=lambda row: (-row[1], row[0].encode()))
    check(top == best[:20], "top.csv has the first twenty terms")
    with open(folder / "before.csv", encoding="utf-8", newline="") as file:
        before = next(csv.DictReader(file))
    check((before["before"], int(before["count"])) == ("open", next(c for _, t, c, _ in own if t == "open data")),
          "before.csv has what stands before a word")


if __name__ == "__main__":
    main()
