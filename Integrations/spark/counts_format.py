"""The lines of `textool count`: a header of lines that start with #, then n, term, count and documents."""

# Header lines whose last columns are totals: they add up. All others must agree.
SUMS = {b"documents", b"tokens", b"ngrams", b"language"}


def row_of_line(line):
    """The row of a line without its line feed."""
    n, term, count, documents = line.split(b"\t")
    return int(n), term, int(count), int(documents)


def header_row(lines):
    """All lines of a header as one row, n = -1."""
    return -1, b"".join(line + b"\n" for line in lines), 0, 0


def rows_of_lines(lines):
    """Rows of the lines of one textool, as RDD.pipe gives them."""
    header = []
    for line in lines:
        line = line.encode("utf-8", "surrogateescape")
        if line.startswith(b"#"):
            header.append(line)
            continue
        if header:
            yield header_row(header)
            header = []
        yield row_of_line(line)
    if header:
        yield header_row(header)


def merged_header(headers):
    """The header of the sums; headers that do not agree, and none at all, are errors."""
    if not headers:
        raise SystemExit("no textool has counted anything: is there any input?")
    facts, sums = None, {}
    for header in headers:
        own = []
        for line in header.splitlines():
            name, *columns = line[1:].split(b"\t")
            if name not in SUMS:
                own.append(line)
                continue
            key, totals = columns_of(name, columns)
            sums[key] = [a + b for a, b in zip(sums.get(key, [0] * len(totals)), totals)]
        if facts is None:
            facts = own
        elif facts != own:
            differs = next((a, b) for a, b in zip(facts + [b""], own + [b""]) if a != b)
            raise SystemExit(f"counts of two workers do not agree: {differs[0].decode()} and {differs[1].decode()}; "
                             "install the same textool and ICU on all workers")
    lines = list(facts)
    for name in (b"documents", b"tokens", b"language", b"ngrams"):
        for key in sorted(key for key in sums if key[0] == name):
            lines.append(b"\t".join([b"#" + key[0], *key[1:], *(b"%d" % total for total in sums[key])]))
    return b"".join(line + b"\n" for line in lines)


def check_sums(header, sums):
    """Ends the job where the counts of a size do not add up to what the header says: counts were lost."""
    for line in header.splitlines():
        name, *columns = line[1:].split(b"\t")
        if name != b"ngrams":
            continue
        n, total = int(columns[0]), int(columns[1])
        if sums.get(n, 0) != total:
            raise SystemExit(f"the counts of n = {n} add up to {sums.get(n, 0)}, and the workers' textools counted "
                             f"{total}: counts were lost on the way")


def columns_of(name, columns):
    """The columns that name a total, and the totals."""
    named = 1 if name in (b"language", b"ngrams") else 0
    return (name, *columns[:named]), [int(column) for column in columns[named:]]


def documents_of(header):
    """How many documents a header speaks of."""
    return next(int(line.split(b"\t")[1]) for line in header.splitlines() if line.startswith(b"#documents\t"))
