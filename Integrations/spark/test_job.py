"""The job on a cluster against textool alone: test_job.py TEXTOOL FOLDER LOGS, with SPARK_MASTER set (see cluster.sh)."""

import json
import os
import pathlib
import re
import stat
import subprocess
import sys
import tempfile
import time

import pyarrow
import pyarrow.parquet

HERE = pathlib.Path(__file__).resolve().parent
SUBMIT = pathlib.Path(sys.executable).parent / "spark-submit"
HOSTILE = ["NULL", "=1+1", "a\tb", "line\u2028end", "naïve 👩‍💻 \"quo", "", "\\n back\\slash", "NA na 0x1F \u0000 nul"]


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


class Jobs:
    """Runs the job, and keeps what it says."""

    def __init__(self, work, logs):
        self.work, self.logs = work, pathlib.Path(logs)

    def run(self, name, *arguments):
        """The exit status of a job, and its log."""
        command = [SUBMIT, "--master", os.environ["SPARK_MASTER"], "--conf", "spark.ui.enabled=false",
                   "--conf", "spark.task.maxFailures=1", "--conf", "spark.sql.shuffle.partitions=4",
                   HERE / "textool_count.py", *map(str, arguments)]
        path = self.logs / f"job-{name}.log"
        start = time.monotonic()
        with open(path, "wb") as file:
            run = subprocess.run(command, stdout=file, stderr=subprocess.STDOUT, timeout=900, cwd=self.work)
        self.seconds = time.monotonic() - start
        return run.returncode, path.read_text(errors="replace")


def check(condition, what, log=""):
    print(("ok      " if condition else "FAILED  ") + what, flush=True)
    if not condition:
        sys.exit(log[-6000:])


def parquet_rows(folder):
    table = pyarrow.parquet.read_table(folder)
    if table.schema.field("count").type != pyarrow.int64():
        sys.exit(f"counts are {table.schema.field('count').type} in Parquet")
    return {(row["n"], row["term"]): (row["count"], row["documents"]) for row in table.to_pylist()}


def tsv_rows(path):
    lines = [line.split("\t") for line in path.read_text(encoding="utf-8").split("\n") if line and line[0] != "#"]
    return {(int(n), term): (int(count), int(documents)) for n, term, count, documents in lines}


def same(jobs, name, local, keywords, *arguments):
    """A job that gives what one textool gives."""
    status, log = jobs.run(name, *arguments, "--output", name, "--", "-n", "1-2")
    check(status == 0, f"{name}: the job ends well, {jobs.seconds:.0f} s", log)
    executors = set(re.findall(r"Starting task .*executor (\d+)", log))
    check(executors == {"0", "1"}, f"{name}: both workers had tasks", log)
    output = jobs.work / name
    check((output / "counts.tsv").read_bytes() == local.read_bytes(),
          f"{name}: counts.tsv is what one textool writes, {local.stat().st_size} bytes", log)
    rows = parquet_rows(output / "counts.parquet")
    check(rows == tsv_rows(local) and len(rows) > 1000, f"{name}: {len(rows)} rows in Parquet, the same numbers", log)
    scored = pyarrow.parquet.read_table(output / "keywords.parquet").to_pylist()
    check(sorted((row["key"], row["score"]) for row in scored) == keywords, f"{name}: {len(scored)} terms, the same scores",
          log)


def script(path, text):
    path.write_text("#!/bin/sh\n" + text)
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


def main():
    textool, folder, logs = map(os.path.abspath, sys.argv[1:])
    with tempfile.TemporaryDirectory() as temporary:
        work = pathlib.Path(temporary)
        jobs = Jobs(work, logs)
        documents = corpus(folder)
        lines = work / "documents.jsonl"
        lines.write_text("".join(json.dumps({"id": i, "text": t}) + "\n" for i, t in documents), encoding="utf-8")
        table = pyarrow.table({"url": [i for i, _ in documents], "body": [t for _, t in documents]})
        pyarrow.parquet.write_table(table, work / "documents.parquet", row_group_size=40)
        (work / "files").mkdir()
        for i, (_, text) in enumerate(documents):
            (work / "files" / f"{i}.txt").write_text(text, encoding="utf-8", newline="")
        local = work / "local.tsv"
        subprocess.run([textool, "count", lines, "--input", "jsonl", "--id-field", "id", "--text-field", "text",
                        "-n", "1-2", "-o", local], check=True)
        run = subprocess.run([textool, "keywords", local, "--format", "json", "--top", "1000"], stdout=subprocess.PIPE,
                             check=True)
        keywords = sorted((row["key"], row["score"]) for row in json.loads(run.stdout)["corpus"]["keywords"])
        check(len(keywords) == 1000, f"{len(documents)} documents, counted by one textool")

        same(jobs, "arrow", local, keywords, lines, "--partitions", 7, "--textool", textool)
        same(jobs, "pipe", local, keywords, lines, "--partitions", 4, "--via", "pipe", "--textool", textool, "--ship")
        same(jobs, "parquet", local, keywords, work / "documents.parquet", "--format", "parquet", "--id-column", "url",
             "--text-column", "body", "--partitions", 3, "--textool", textool, "--ship")
        same(jobs, "text", local, keywords, work / "files", "--format", "text", "--partitions", 5, "--textool", textool)

        fails = script(work / "fails", f"{textool} \"$@\" | head -n 40\necho 'the disk is on fire' >&2\nexit 3\n")
        for via in ("arrow", "pipe"):
            status, log = jobs.run(f"fails-{via}", lines, "--textool", fails, "--via", via, "--output", f"fails-{via}")
            check(status != 0 and not (work / f"fails-{via}").exists(),
                  f"{via}: a worker whose textool fails makes the job fail, exit {status}", log)
        check("the disk is on fire" in (jobs.logs / "job-fails-arrow.log").read_text(errors="replace"),
              "arrow: what it said is in the job's log")
        # One worker alone, once, and after it has written all: the last partition's textool is killed.
        killed = script(work / "killed", f"{textool} \"$@\"\nmkdir {work}/first 2>/dev/null && kill -9 $$\nexit 0\n")
        status, log = jobs.run("killed", lines, "--partitions", 4, "--textool", killed, "--output", "out-killed")
        check(status != 0 and "status -9" in log, "arrow: so does one that is killed", log)
        loses = script(work / "loses", f"{textool} \"$@\" | sed '200d'\n")
        status, log = jobs.run("loses", lines, "--partitions", 2, "--textool", loses, "--output", "out-loses")
        check(status != 0 and "counts were lost" in log and not (work / "out-loses").exists(),
              "arrow: so does one that loses a row and says nothing", log)


if __name__ == "__main__":
    main()
