"""The job on a cluster against textool alone: test_job.py TEXTOOL FOLDER, with SPARK_MASTER set (see cluster.sh)."""

import json
import os
import pathlib
import stat
import subprocess
import sys
import tempfile

import pyarrow
import pyarrow.parquet

HERE = pathlib.Path(__file__).resolve().parent
HOSTILE = ["NULL", "=1+1", "a\tb", "line\u2028end", "naïve 👩‍💻 \"quo", "", "\\n back\\slash"]


def corpus(folder):
    """Documents of the folder's files, cut into paragraphs so that there are many, and terms that break formats."""
    documents = []
    for path in sorted(pathlib.Path(folder).rglob("*")):
        if path.suffix in (".txt", ".md"):
            # Some are in other encodings on purpose: what JSON can carry of them will do.
            text = path.read_text(encoding="utf-8", errors="replace")
            documents += [(f"{path.name}#{i}", part) for i, part in enumerate(text.split("\n\n"))]
    documents += [(f"hostile#{i}", text) for i, text in enumerate(HOSTILE)]
    if len(documents) < 100:
        sys.exit(f"{folder} holds only {len(documents)} documents; is it Corpora/documents?")
    return documents


def job(work, *arguments):
    command = [str(HERE.parent.parent / ".build-spark/venv/bin/spark-submit"), "--master", os.environ["SPARK_MASTER"],
               "--conf", "spark.ui.enabled=false", "--conf", "spark.task.maxFailures=1",
               str(HERE / "textool_count.py"), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, timeout=600, cwd=work)


def check(condition, what, run=None):
    print(("ok    " if condition else "FAILED ") + what, flush=True)
    if not condition:
        if run:
            print(run.stdout[-2000:], run.stderr[-6000:], sep="\n")
        sys.exit(1)


def parquet_rows(folder):
    table = pyarrow.parquet.read_table(folder)
    return {(row["n"], row["term"]): (row["count"], row["documents"]) for row in table.to_pylist()}


def tsv_rows(path):
    lines = [line.split("\t") for line in path.read_text(encoding="utf-8").split("\n") if line and line[0] != "#"]
    return {(int(n), term): (int(count), int(documents)) for n, term, count, documents in lines}


def main():
    textool, folder = map(os.path.abspath, sys.argv[1:])
    with tempfile.TemporaryDirectory() as temporary:
        work = pathlib.Path(temporary)
        documents = corpus(folder)
        lines = work / "documents.jsonl"
        lines.write_text("".join(json.dumps({"id": i, "text": t}) + "\n" for i, t in documents), encoding="utf-8")
        table = pyarrow.table({"url": [i for i, _ in documents], "body": [t for _, t in documents]})
        pyarrow.parquet.write_table(table, work / "documents.parquet")
        local = work / "local.tsv"
        subprocess.run([textool, "count", lines, "--input", "jsonl", "--id-field", "id", "--text-field", "text",
                        "-n", "1-2", "-o", local], check=True)

        for name, arguments in {
            "arrow": [lines, "--partitions", 7],
            "pipe": [lines, "--partitions", 3, "--via", "pipe"],
            "parquet": [work / "documents.parquet", "--format", "parquet", "--id-column", "url", "--text-column", "body"],
        }.items():
            run = job(work, *arguments, "--textool", textool, "--output", work / name, "--", "-n", "1-2")
            check(run.returncode == 0, f"{name}: the job ends well", run)
            check((work / name / "counts.tsv").read_bytes() == local.read_bytes(),
                  f"{name}: counts.tsv is what one textool writes, {local.stat().st_size} bytes")
            rows = parquet_rows(work / name / "counts.parquet")
            check(rows == tsv_rows(local) and len(rows) > 1000, f"{name}: {len(rows)} rows in Parquet, the same numbers")
            scored = pyarrow.parquet.read_table(work / name / "keywords.parquet").to_pylist()
            check(len(scored) > 100 and all(row["count"] > 0 for row in scored), f"{name}: {len(scored)} terms scored")

        broken = work / "broken"
        broken.write_text(f"#!/bin/sh\n{textool} \"$@\" | head -n 40\necho 'the disk is on fire' >&2\nexit 3\n")
        broken.chmod(broken.stat().st_mode | stat.S_IXUSR)
        for via in ("arrow", "pipe"):
            output = work / f"broken-{via}"
            run = job(work, lines, "--textool", broken, "--via", via, "--output", output)
            check(run.returncode != 0 and not output.exists(), f"{via}: a worker whose textool fails makes the job fail")
        check("the disk is on fire" in run.stderr + run.stdout or via == "pipe", "its words are in the job's log", run)


if __name__ == "__main__":
    main()
