#!/usr/bin/env python3
"""What textool promises under stress, shown with the built binary.

    python3 Tests/Stress/stress.py .build/release/textool [NAME…]

Each check prints what it measured and fails the run where a promise is broken. Needs about 600 MB of disk in the
temporary folder; the line of 3 GiB goes through a pipe. Without names all checks run.
"""

import gzip
import hashlib
import json
import os
import random
import resource
import shutil
import subprocess
import sys
import tempfile
import time

TEXTOOL = os.path.abspath(sys.argv[1])
DOCUMENTS = os.path.abspath(os.path.join(os.path.dirname(__file__), "../../Corpora/documents"))


def require(condition, message):
    if not condition:
        sys.exit(f"stress: FAILED: {message}")


def run(*arguments, **options):
    return subprocess.run([TEXTOOL, *arguments], capture_output=True, **options)


def peak_of(process):
    """Waits for a child and returns its exit status, its seconds and its peak memory in MB."""
    start = time.monotonic()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return process.returncode, time.monotonic() - start, usage.ru_maxrss / 1000


def digest_without_paths(output):
    report = json.loads(output)
    for document in report["documents"]:
        document["id"] = os.path.basename(document["id"]).removesuffix(".gz")
    report["documents"].sort(key=lambda document: document["id"])
    return hashlib.sha256(json.dumps(report, sort_keys=True).encode()).hexdigest()


def digest_of(path):
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def check_same_bytes(folder):
    """The same report for any number of jobs, any order of files, through a pipe, compressed."""
    plain = [os.path.join(DOCUMENTS, name) for name in sorted(os.listdir(DOCUMENTS)) if not name.endswith(".gz")]
    first = run("report", *plain, "--format", "json", "--jobs", "1")
    require(first.returncode == 0, first.stderr)
    for jobs in ("2", "3"):
        require(run("report", *plain, "--format", "json", "--jobs", jobs).stdout == first.stdout, f"--jobs {jobs}")
    shuffled = list(plain)
    for seed in range(5):
        random.Random(seed).shuffle(shuffled)
        require(run("report", *shuffled, "--format", "json").stdout == first.stdout, "shuffled files")
    for path in plain:
        with open(path, "rb") as source, gzip.open(os.path.join(folder, os.path.basename(path) + ".gz"), "wb") as copy:
            shutil.copyfileobj(source, copy)
    digest = digest_without_paths(first.stdout)
    require(digest_without_paths(run("report", folder, "--format", "json").stdout) == digest, "gzip")
    for path in plain:
        if not path.endswith((".jsonl", ".csv")):  # records are told by their file's name
            by_name = json.loads(run("report", path, "--format", "json").stdout)
            with open(path, "rb") as source:
                by_pipe = json.loads(run("report", "-", "--format", "json", stdin=source).stdout)
            by_name["documents"][0]["id"] = by_pipe["documents"][0]["id"] = ""
            require(by_name == by_pipe, f"pipe: {path}")
    print(f"same bytes: jobs 1, 2, 3, five orders, pipe, gzip: sha256 {digest[:16]}…")


def check_broken_files(folder):
    """A thousand files, six of them broken: the rest counted exactly, each broken one named."""
    for number in range(994):
        with open(os.path.join(folder, f"f{number:04}.txt"), "w") as file:
            file.write(f"alpha beta gamma number {number}\n")
    broken = {name: os.path.join(folder, name) for name in
              ("binary.dat", "dangling.txt", "invalid.txt", "pipe", "truncated.txt.gz", "unreadable.txt")}
    with open(broken["binary.dat"], "wb") as file:
        file.write(random.Random(1).randbytes(5000))
    os.symlink("nowhere", broken["dangling.txt"])
    with open(broken["invalid.txt"], "wb") as file:
        file.write(b"alpha \xff beta\n")
    os.mkfifo(broken["pipe"])
    with open(broken["truncated.txt.gz"], "wb") as file:
        file.write(gzip.compress(random.Random(2).randbytes(4000).hex().encode())[:2000])
    with open(broken["unreadable.txt"], "w") as file:
        file.write("alpha\n")
    os.chmod(broken["unreadable.txt"], 0)
    os.chmod(folder, 0o755)
    command = [TEXTOOL, "report", folder, "--format", "json"]
    if os.geteuid() == 0:  # root reads everything; nobody does not
        command = ["setpriv", "--reuid=65534", "--clear-groups", *command]
    start = time.monotonic()
    result = subprocess.run(command, capture_output=True)
    seconds = time.monotonic() - start
    report = json.loads(result.stdout)
    require(result.returncode == 1, f"exit status {result.returncode}")
    require(report["corpus"]["documents"] == 994, report["corpus"]["documents"])
    require(report["corpus"]["tokens"] == 994 * 5, report["corpus"]["tokens"])
    require(sorted(p["path"] for p in report["problems"]) == sorted(broken.values()), report["problems"])
    require(seconds < 10, f"{seconds} s")
    print(f"broken files: 994 counted exactly, 6 named, exit 1, {seconds:.2f} s")
    for problem in report["problems"]:
        print(f"  {os.path.basename(problem['path'])}: {problem['message']}")


def check_full_disk(_):
    """A full disk is exit 74, a closed pipe is success and silent."""
    with open("/dev/full", "wb") as full:
        result = subprocess.run([TEXTOOL, "report", DOCUMENTS], stdout=full, stderr=subprocess.PIPE)
    require(result.returncode == 74 and result.stderr, result)
    script = '"$0" report "$1" | head -1 >/dev/null; echo "${PIPESTATUS[0]}"'
    pipe = subprocess.run(["bash", "-c", script, TEXTOOL, DOCUMENTS], capture_output=True)
    require(pipe.stdout == b"0\n" and pipe.stderr == b"", pipe)
    print("full disk: exit 74, says so; | head -1: exit 0, silent")


def check_marks(folder):
    """1 MB of alternating combining marks: linear."""
    path = os.path.join(folder, "marks.txt")
    with open(path, "w") as file:
        file.write("a" + "\u0301\u0323" * 250_000 + "\n")
    start = time.monotonic()
    result = run("report", path, "--format", "json")
    seconds = time.monotonic() - start
    require(result.returncode == 0 and json.loads(result.stdout)["corpus"]["tokens"] == 1, result.stderr)
    require(seconds < 2, f"{seconds} s")
    print(f"combining marks, 1 MB: {seconds:.2f} s")


def check_giant_line(_):
    """3 GiB without a line feed: exact counts, bounded memory."""
    unit, repeats = b"alpha beta gamma delta epsilons ", 3 * 2**30 // 32
    process = subprocess.Popen(
        [TEXTOOL, "report", "-", "--format", "json"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    block = unit * (2**20 // 32)
    for _ in range(repeats // (2**20 // 32)):
        process.stdin.write(block)
    process.stdin.close()
    report = json.loads(process.stdout.read())
    status, _, peak = peak_of(process)
    document = report["documents"][0]
    require(status == 0 and not report["problems"], report["problems"])
    require(document["tokens"] == repeats * 5, document["tokens"])
    bigrams = {n["text"]: n["count"] for n in document["ngrams"]["2"]}
    require(bigrams["alpha beta"] == repeats and bigrams["epsilons alpha"] == repeats - 1, bigrams)
    require(document["sentences"] == 1 and document["paragraphs"] == 1, document)
    require(peak < 400, f"{peak} MB")
    print(f"3 GiB line: {document['tokens']} tokens, exact; peak {peak:.0f} MB")


def check_memory(folder):
    """100 MB of documents with a growing vocabulary, n-grams to 2: under 256 MB.

    The text is made as prose is: every second word a function word, a stop every eight words, content words by
    Zipf's law over 300,000.
    """
    rng = random.Random(3)
    syllables = [a + b for a in "bdfgklmnprstvz" for b in "aeiou"]
    words = ["".join(rng.choices(syllables, k=rng.randint(1, 4))) for _ in range(300_000)]
    weights = [1 / (rank + 3) for rank in range(len(words))]
    cumulative, total = [], 0.0
    for weight in weights:
        total += weight
        cumulative.append(total)
    size = 0
    path = os.path.join(folder, "documents.jsonl")
    with open(path, "w") as file:
        while size < 100_000_000:
            content = iter(rng.choices(words, cum_weights=cumulative, k=400))
            function = iter(rng.choices(FUNCTION_WORDS, k=400))
            coins = rng.choices((True, False), k=700)
            text = " ".join(next(content if coin else function, "") + "." * (n % 8 == 7) for n, coin in enumerate(coins))
            size += file.write(json.dumps({"text": text}) + "\n")
    peaks = []
    for jobs in ("1", "2"):
        command = [TEXTOOL, "report", path, "-n", "2", "--language", "en", "--format", "json", "--jobs", jobs]
        process = subprocess.Popen(command, stdout=subprocess.PIPE)
        shutil.copyfileobj(process.stdout, open(os.devnull, "wb"))
        status, _, peak = peak_of(process)
        require(status == 0, status)
        peaks.append(peak)
    print(f"100 MB, n-grams to 2: peak {peaks[0]:.0f} MB with one job, {peaks[1]:.0f} MB with two")
    # Each further worker has tables of its own until the end, and how much they share is a matter of chance.
    require(peaks[0] < MEMORY_LIMIT, f"{peaks[0]} MB")


def check_resume(folder):
    """Counting a folder with --resume, killed at any moment and begun again, ends with the bytes of one run."""
    rng = random.Random(11)
    names = [name for name in sorted(os.listdir(DOCUMENTS)) if name.endswith((".txt", ".md", ".jsonl"))]
    corpus = os.path.join(folder, "corpus")
    os.mkdir(corpus)
    texts = []
    for name in names:
        with open(os.path.join(DOCUMENTS, name), "rb") as file:
            texts.append(file.read().decode("utf-8", "replace"))
    for number in range(3000):
        with open(os.path.join(corpus, f"{number}.txt"), "w") as file:
            file.write(f"{rng.choice(texts)}\n{number}\n")
    for name, opened in (("records.jsonl", open), ("records.jsonl.gz", gzip.open)):
        with opened(os.path.join(corpus, name), "wt") as file:
            for number in range(3000):
                file.write(json.dumps({"id": number, "text": f"{rng.choice(texts)} {number}"}) + "\n")
    whole, parts = (os.path.join(folder, name) for name in ("whole.tsv", "parts"))
    start = time.monotonic()
    require(run("count", corpus, "-o", whole).returncode == 0, "count")
    seconds = time.monotonic() - start
    digest = digest_of(whole)
    kills = []
    for trial in range(4):
        output = os.path.join(folder, f"{trial}.tsv")
        command = [TEXTOOL, "count", corpus, "-o", output, "--resume", parts, "--resume-every", "0.05",
                   "--jobs", str(1 + trial % 2)]
        kills.append(0)
        while True:
            process = subprocess.Popen(command, stderr=subprocess.PIPE)
            try:
                # Longer from kill to kill, so that even a slow machine comes to the end.
                error = process.communicate(timeout=rng.uniform(0, seconds * (0.3 + 0.1 * kills[-1])))[1]
                break
            except subprocess.TimeoutExpired:
                process.kill()
                process.communicate()
                kills[-1] += 1
                # Killed after the output had its name and before the folder was gone, it is there, and whole.
                require(not os.path.exists(output) or digest_of(output) == digest, "an output that is not whole")
        require(process.returncode == 0, error)
        require(digest_of(output) == digest, f"other bytes, run {trial}")
        require(not os.path.exists(parts), "the folder of parts is left")
    require(sum(kills) > 8, f"only {kills} kills")
    print(f"--resume: killed {', '.join(map(str, kills))} times in four runs, each ended with the same bytes")


def check_many_files(folder):
    """100,000 files of 30 bytes with no more than 64 open: under 15 s, and every one counted."""
    for number in range(100_000):
        if number % 1000 == 0:
            os.mkdir(os.path.join(folder, f"{number // 1000:02}"))
        with open(os.path.join(folder, f"{number // 1000:02}", f"{number:05}.txt"), "w") as file:
            file.write(f"alpha beta gamma {number:05} word\n".ljust(30)[:30])

    def few_files():
        resource.setrlimit(resource.RLIMIT_NOFILE, (64, 64))

    for command in (["count", "-n", "1-2"], ["report", "--format", "json"]):
        output = os.path.join(folder, "output")
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        start = time.monotonic()
        result = run(*command, *(os.path.join(folder, f"{n:02}") for n in range(100)), "-o", output, preexec_fn=few_files)
        seconds = time.monotonic() - start
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        processor = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
        require(result.returncode == 0, result.stderr[:1000])
        # Line by line: what this process holds at its most would be taken for the peak of the next one that it starts.
        wanted = "2\talpha beta\t100000\t100000\n" if command[0] == "count" else '"corpus":{"documents":100000,'
        with open(output) as file:
            require(any(line.startswith(wanted) for line in file), wanted)
        print(f"100,000 files, {command[0]}: {seconds:.1f} s, {processor:.1f} s of processor time, at most 64 files open")
        # On a busy machine the time of others is in the seconds.
        require(processor < 15, f"{processor} s")


def check_start_up(_):
    """`textool info` starts in under 15 ms."""
    times = []
    for _ in range(40):
        start = time.monotonic()
        require(run("info").returncode == 0, "info")
        times.append((time.monotonic() - start) * 1000)
    times.sort()
    # The cost of starting a process from here is in it. What is promised is 15 ms on an idle machine; a busy or slow
    # one must not decide, so that the check itself fails where start-up has become another thing altogether.
    print(f"start-up of textool info: median {times[20]:.1f} ms, best {times[0]:.1f} ms")
    require(times[0] < 60, f"{times[0]} ms at best")


MEMORY_LIMIT = 256
FUNCTION_WORDS = "the of and to in a is that for on with as it was by this are be at from have not he she they".split()
CHECKS = {name.removeprefix("check_"): check for name, check in sorted(globals().items()) if name.startswith("check_")}


def main():
    names = sys.argv[2:] or CHECKS
    for name in names:
        folder = tempfile.mkdtemp(prefix="textool-stress-")
        try:
            CHECKS[name](folder)
        finally:
            shutil.rmtree(folder, ignore_errors=True)
    print(f"{len(names)} passed, 0 failed")


main()
