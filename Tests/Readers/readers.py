"""Has the tools that textool's exports are for read them, and compares what they find with textool's reports.

readers.py TEXTOOL FOLDER: files go to FOLDER; the exit status is 1 where a reader finds something else.
"""

import csv
import hashlib
import html
import json
import re
import shutil
import socket
import sqlite3
import subprocess
import sys
import time
import unicodedata
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from urllib.error import URLError
from urllib.parse import unquote, urlencode
from urllib.request import urlopen

import conllu
import duckdb
import gensim
import kenlm
import opensearchpy
import openmock
import pandas
import polars
import scipy.io
import sklearn.datasets
import vrt.vrt

import hostile
from truth import Corpus, unescape

VERSIONS = ["textool", "icu", "unicode", "cldr"]
COLUMNS = ["document", "term", "key", "count"]
# Not in every Debian by default: Scripts/debian-packages.txt names them.
IRSTLM = "/usr/lib/irstlm/bin/ngt"
HERE = Path(__file__).resolve().parent
TYPES = "{'document': 'VARCHAR', 'term': 'VARCHAR', 'key': 'VARCHAR', 'count': 'BIGINT'}"


def same(found, expected, what):
    """Fails with an example where two collections differ."""
    found, expected = list(found), list(expected)
    if sorted(map(repr, found)) != sorted(map(repr, expected)):
        more = [row for row in found if row not in set(expected)][:3]
        less = [row for row in expected if row not in set(found)][:3]
        raise AssertionError(
            f"{what}: {len(found)} found, {len(expected)} expected; only found {more!r}, only expected {less!r}"
        )


def text_of(path):
    """A file's text, its line ends as they are."""
    return path.read_bytes().decode()


def rows_of(frame):
    return [tuple(row) for row in frame[COLUMNS].itertuples(index=False, name=None)]


def by_r(corpus, what, path):
    """What R finds in an export, as JSON Lines of its own."""
    answer = corpus.folder / f"{what}.r.jsonl"
    subprocess.run(["Rscript", "--vanilla", HERE / "readers.R", what, path, answer], check=True)
    with open(answer, encoding="utf-8", newline="\n") as file:
        return [tuple(json.loads(line)) for line in file.read().split("\n")[:-1]]


def read_csv(corpus):
    path = corpus.export("csv")
    with open(path, encoding="utf-8", newline="") as file:
        table = list(csv.reader(file))
    same([(d, t, k, int(c)) for d, t, k, c in table[1:]], corpus.rows, "csv, Python")
    frame = pandas.read_csv(path, keep_default_na=False, dtype={"count": "int64"} | dict.fromkeys(COLUMNS[:3], str))
    same(rows_of(frame), corpus.rows, "csv, pandas")
    text = dict.fromkeys(COLUMNS[:3], polars.String)
    frame = polars.read_csv(path, schema=text | {"count": polars.Int64}, empty_string_is_null=False)
    same(frame.rows(), corpus.rows, "csv, polars")
    frame = duckdb.sql(
        f"SELECT * FROM read_csv('{path}', header = true, delim = ',', quote = '\"', escape = '\"', "
        f"new_line = '\\n', nullstr = '\\N\\N', columns = {TYPES})"
    )
    same(frame.fetchall(), corpus.rows, "csv, DuckDB")
    # R makes a line feed of any line end inside quotes; TSV, which escapes them, has them whole.
    plain_ends = [(re.sub("\r\n?", "\n", d), t, k, c) for d, t, k, c in corpus.rows]
    same(by_r(corpus, "csv", path), plain_ends, "csv, R")
    return "Python csv, pandas, polars, DuckDB, R"


def read_tsv(corpus):
    path = corpus.export("tsv")
    frame = pandas.read_csv(
        path, sep="\t", quoting=csv.QUOTE_NONE, keep_default_na=False,
        dtype={"count": "int64"} | dict.fromkeys(COLUMNS[:3], str),
    )
    plain = [(unescape(d), unescape(t), unescape(k), c) for d, t, k, c in rows_of(frame)]
    same(plain, corpus.rows, "tsv, pandas")
    text = dict.fromkeys(COLUMNS[:3], polars.String)
    frame = polars.read_csv(
        path, separator="\t", quote_char=None, schema=text | {"count": polars.Int64},
        empty_string_is_null=False,
    )
    same(
        [(unescape(d), unescape(t), unescape(k), c) for d, t, k, c in frame.rows()], corpus.rows,
        "tsv, polars",
    )
    found = duckdb.sql(
        f"SELECT * FROM read_csv('{path}', header = true, delim = '\t', quote = '', escape = '', "
        f"nullstr = '\\N\\N', columns = {TYPES})"
    ).fetchall()
    same(
        [(unescape(d), unescape(t), unescape(k), c) for d, t, k, c in found], corpus.rows,
        "tsv, DuckDB",
    )
    found = [(unescape(d), unescape(t), unescape(k), c) for d, t, k, c in by_r(corpus, "tsv", path)]
    same(found, corpus.rows, "tsv, R")
    return "pandas, polars, DuckDB, R"


def read_jsonl(corpus):
    path = corpus.export("jsonl")
    with open(path, encoding="utf-8") as file:
        objects = [json.loads(line) for line in file.read().split("\n")[:-1]]
    same([tuple(row[name] for name in COLUMNS) for row in objects], corpus.rows, "jsonl, Python")
    frame = pandas.read_json(path, lines=True, dtype=False)
    same(rows_of(frame), corpus.rows, "jsonl, pandas")
    same(polars.read_ndjson(path).select(COLUMNS).rows(), corpus.rows, "jsonl, polars")
    # The line of README.md, as it stands there.
    parquet = corpus.folder / "terms.parquet"
    line = next(line for line in text_of(Path("README.md")).split("\n") if line.startswith("COPY "))
    duckdb.sql(line.replace("terms.jsonl", str(path)).replace("terms.parquet", str(parquet)))
    same(duckdb.sql(f"SELECT * FROM '{parquet}'").fetchall(), corpus.rows, "parquet, DuckDB")
    frame = polars.read_parquet(parquet)
    assert frame.schema["count"] == polars.Int64, frame.schema
    same(frame.rows(), corpus.rows, "parquet, polars")
    total = duckdb.sql(f"SELECT sum(count)::BIGINT FROM '{parquet}'").fetchall()[0][0]
    assert total == sum(row[3] for row in corpus.rows)
    return "Python json, pandas, polars; Parquet by DuckDB, read by DuckDB and polars"


def read_sqlite(corpus):
    path = corpus.export("sqlite")
    with sqlite3.connect(path) as database:
        assert database.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        assert not database.execute("PRAGMA foreign_key_check").fetchall()
        columns = "name, language, direction, scalars, sentences, tokens, types"
        names = ["id"] + columns.split(", ")[1:]
        same(
            database.execute(f"SELECT {columns} FROM documents ORDER BY id").fetchall(),
            [tuple(document[name] for name in names) for document in corpus.documents],
            "sqlite, documents",
        )
        same(
            database.execute("SELECT key, count, documents FROM terms").fetchall(),
            [(terms[0], *figures) for terms, figures in corpus.ngrams.items() if len(terms) == 1],
            "sqlite, terms",
        )
        same(
            [(d - 1, t - 1, c) for d, t, c in database.execute("SELECT document, term, count FROM counts")],
            [(d, t, c) for (d, t), c in corpus.cells.items()],
            "sqlite, counts",
        )
        same(
            [(tuple(map(unescape, text.split(" "))), n, c, d)
             for n, text, c, d in database.execute("SELECT n, ngram, count, documents FROM ngrams")],
            [(terms, len(terms), *figures) for terms, figures in corpus.ngrams.items() if len(terms) > 1],
            "sqlite, n-grams",
        )
        run = dict(database.execute("SELECT name, value FROM run"))
        assert run["format"] == "sqlite" and run["input.sha256"] == corpus.input_hash, run
        assert all(run[name] for name in VERSIONS) and run["option.segmenter"], run
        plan = database.execute("EXPLAIN QUERY PLAN SELECT * FROM counts WHERE term = 1").fetchall()
        assert "counts_term" in plan[0][3], plan
        frame = pandas.read_sql("SELECT key, sum(count) AS count FROM term_counts GROUP BY key", database)
        same(
            frame.itertuples(index=False, name=None),
            [(terms[0], count) for terms, (count, _) in corpus.ngrams.items() if len(terms) == 1],
            "sqlite, pandas",
        )
    same(by_r(corpus, "sqlite", path), [(d, k, c) for d, _, k, c in corpus.rows], "sqlite, R")
    return f"sqlite3 {sqlite3.sqlite_version}, pandas, RSQLite, {by_datasette(corpus, path)}"


def by_datasette(corpus, path):
    """Datasette opens the database and answers a query over HTTP, on this machine alone."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    named = corpus.folder / "datasette.db"
    shutil.copyfile(path, named)
    server = subprocess.Popen(
        [Path(sys.executable).with_name("datasette"), "serve", "--immutable", named, "--port", str(port),
         "--setting", "max_returned_rows", "100000"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )
    try:
        query = urlencode({"sql": "SELECT key, count, documents FROM terms", "_shape": "arrays"})
        for _ in range(300):
            try:
                with urlopen(f"http://127.0.0.1:{port}/datasette.json?{query}", timeout=60) as answer:
                    rows = json.load(answer)["rows"]
                break
            except (ConnectionError, URLError):
                assert server.poll() is None, "datasette ended"
                time.sleep(0.2)
        expected = [(terms[0], *figures) for terms, figures in corpus.ngrams.items() if len(terms) == 1]
        same(map(tuple, rows), expected, "sqlite, Datasette")
    finally:
        server.terminate()
        server.wait()
    return "Datasette over HTTP"


def names_beside(corpus, path):
    """The terms and documents of a folder with a matrix."""
    terms = [unescape(line) for line in text_of(path / "vocab.txt").split("\n")[:-1]]
    assert terms == corpus.keys, "vocab.txt"
    lines = text_of(path / "documents.tsv").split("\n")[1:-1]
    assert [unescape(line.split("\t")[1]) for line in lines] == corpus.ids, "documents.tsv"


def cells_of(matrix):
    matrix = matrix.tocoo()
    return [(int(d), int(t), int(c)) for d, t, c in zip(matrix.row, matrix.col, matrix.data)]


def expected_cells(corpus):
    return [(d, t, c) for (d, t), c in corpus.cells.items()]


def read_matrixmarket(corpus):
    path = corpus.export("matrixmarket")
    names_beside(corpus, path)
    matrix = scipy.io.mmread(path / "matrix.mtx")
    assert matrix.shape == (len(corpus.ids), len(corpus.keys)), matrix.shape
    same(cells_of(matrix), expected_cells(corpus), "matrixmarket, scipy")
    found = gensim.corpora.MmCorpus(str(path / "matrix.mtx"))
    cells = [(d, t, int(c)) for d, row in enumerate(found) for t, c in row]
    same(cells, expected_cells(corpus), "matrixmarket, gensim")
    cells = [(d - 1, t - 1, c) for d, t, c in by_r(corpus, "matrixmarket", path)]
    same(cells, expected_cells(corpus), "matrixmarket, R")
    return "scipy, gensim, R's Matrix"


def read_svmlight(corpus):
    path = corpus.export("svmlight")
    names_beside(corpus, path)
    matrix, labels = sklearn.datasets.load_svmlight_file(
        str(path / "documents.svmlight"), n_features=len(corpus.keys), zero_based=False
    )
    assert matrix.shape[0] == len(corpus.ids) and not labels.any()
    same(cells_of(matrix), expected_cells(corpus), "svmlight, scikit-learn")
    found = gensim.corpora.SvmLightCorpus(str(path / "documents.svmlight"))
    cells = [(d, t, int(c)) for d, row in enumerate(found) for t, c in row]
    same(cells, expected_cells(corpus), "svmlight, gensim")
    return "scikit-learn, gensim"


def read_ldac(corpus):
    path = corpus.export("lda-c")
    names_beside(corpus, path)
    found = gensim.corpora.BleiCorpus(str(path / "documents.ldac"), str(path / "vocab.txt"))
    cells = [(d, t, int(c)) for d, row in enumerate(found) for t, c in row]
    same(cells, expected_cells(corpus), "lda-c, gensim")
    assert len(found.id2word) == len(corpus.keys)
    return "gensim"


def one_word(text):
    return "".join("\u00a0" if sign.isspace() else sign for sign in text)


def read_mallet(corpus):
    path = corpus.export("mallet")
    found = gensim.corpora.MalletCorpus(str(path))
    found.metadata = True
    rows = []
    names = []
    for bag, (name, language) in found:
        names.append((name, language))
        rows.append(sorted((found.id2word[word], int(count)) for word, count in bag))
    expected = []
    for number in range(len(corpus.ids)):
        row = {}
        for (document, term), count in corpus.cells.items():
            if document == number:
                key = one_word(corpus.keys[term])
                row[key] = row.get(key, 0) + count
        if row:
            expected.append(sorted(row.items()))
    assert rows == expected, "mallet, gensim: other words"
    assert [(unquote(name), language) for name, language in names] == [
        (document["id"], document["language"]) for document in corpus.documents if document["keywords"]
    ], "mallet: other names"
    return "gensim"


def read_bulk(corpus):
    path = corpus.export("bulk")
    lines = text_of(path).split("\n")
    assert lines.pop() == "" and len(lines) == 2 * len(corpus.ids)
    rows = []
    known = set()
    for action, source in zip(lines[::2], lines[1::2]):
        name = json.loads(action)["index"]["_id"]
        assert name not in known and len(name.encode()) <= 512, name
        known.add(name)
        source = json.loads(source)
        rows += [(source["id"], term["term"], term["key"], term["count"]) for term in source["terms"]]
    same(rows, corpus.rows, "bulk, Python")
    same(by_opensearch(path), corpus.rows, "bulk, OpenSearch's client")
    return "OpenSearch's client on a stand-in for the server (openmock)"


@openmock.openmock
def by_opensearch(path):
    """What a search gives after the bulk lines were sent."""
    client = opensearchpy.OpenSearch(hosts=["http://127.0.0.1:9200"])
    answer = client.bulk(body=text_of(path), index="texts")
    assert not answer["errors"], answer["items"][:3]
    hits = client.search(index="texts", body={"query": {"match_all": {}}}, size=10000)["hits"]["hits"]
    assert len(hits) == len(answer["items"])
    sources = [hit["_source"] for hit in hits]
    return [(s["id"], term["term"], term["key"], term["count"]) for s in sources for term in s["terms"]]


def read_conllu(corpus):
    path = corpus.export("conllu")
    validator = Path(sys.executable).with_name("udvalidate")
    result = subprocess.run(
        [validator, "--level", "1", "--lang", "ud", path], capture_output=True, text=True, check=False
    )
    if result.returncode != 0:
        raise AssertionError(f"udvalidate: {result.stdout[-2000:]}{result.stderr[-2000:]}")
    verdict = (result.stdout + result.stderr).strip().split("\n")[-1]
    found = {}
    sentences = 0
    document = None
    with open(path, encoding="utf-8", newline="\n") as file:
        for sentence in conllu.parse_incr(file):
            sentences += 1
            if "newdoc id" in sentence.metadata:
                document = unescape(sentence.metadata["newdoc id"])
            forms = [token["form"] for token in sentence]
            text = ""
            for token in sentence:
                ends = (token["misc"] or {}).get("SpaceAfter") == "No"
                text += token["form"] + ("" if ends else " ")
            assert text.rstrip(" ") == sentence.metadata["text"], sentence.metadata
            found.setdefault(len(found) + 1 if "newdoc id" in sentence.metadata else len(found), []).extend(forms)
    expected = [[plain(token["text"]) for token in tokens] for tokens in corpus.tokens_by_document]
    assert list(found.values()) == [tokens for tokens in expected if tokens], "conllu: other tokens"
    assert sentences == sum(d["sentences"] for d in corpus.documents), "conllu: other sentences"
    assert document is not None
    return f"udvalidate --level 1 ({verdict}), conllu"


def plain(text):
    """A token as CoNLL-U has it: NFC, one space for white space, and no U+FFFD."""
    return unicodedata.normalize("NFC", " ".join(text.split())).replace("\ufffd", "\u25a1") or "\u25a1"


def vertical(token):
    """The columns of a token in VRT."""
    word = " ".join(token["text"].split()) or "\u25a1"
    return word, " ".join(token["key"].split()) or word, token["class"]


def read_vrt(corpus):
    path = corpus.export("vrt")
    root = ElementTree.fromstring("<corpus>" + text_of(path) + "</corpus>")
    documents = []
    sentences = 0
    for document in root.iter("doc"):
        tokens = []
        for sentence in document.iter("s"):
            sentences += 1
            tokens += [tuple(line.split("\t")) for line in "".join(sentence.itertext()).split("\n") if line]
        documents.append(tokens)
    expected = [[vertical(token) for token in tokens] for tokens in corpus.tokens_by_document]
    assert documents == [tokens for tokens in expected if tokens], "vrt: other tokens"
    assert sentences == sum(d["sentences"] for d in corpus.documents), "vrt: other sentences"
    names = [document.get("id") for document in root.iter("doc")]
    with_text = [d["id"] for d, tokens in zip(corpus.documents, corpus.tokens_by_document) if tokens]
    assert names == with_text, "vrt: other documents"
    # Glue is said where conllu says that no space follows, but for the ends of sentences.
    with open(corpus.folder / "conllu", encoding="utf-8", newline="\n") as file:
        glued = sum(
            (token["misc"] or {}).get("SpaceAfter") == "No"
            for sentence in conllu.parse_incr(file)
            for token in sentence[:-1]
        )
    assert sum(1 for _ in root.iter("g")) == glued, "vrt: other spaces"
    assert (glued > 0) == (corpus.name == "samples")
    # Line by line, as cwb-encode reads: what is no tag is a token with the columns that were declared.
    tags = [line for line in text_of(path).split("\n") if line.startswith("<doc ")]
    found = [html.unescape(vrt.vrt.parse_tag(tag)[1]["id"]) for tag in tags]
    # cwb-vrt strips what it reads.
    assert found == [name.strip(" ") for name in with_text], "vrt, cwb-vrt: other documents"
    lines = [line for line in text_of(path).split("\n") if line and not line.startswith("<")]
    assert len(lines) == sum(map(len, expected)) and all(line.count("\t") == 2 for line in lines)
    return "XML parser, cwb-vrt (CWB itself is not in Debian or PyPI)"


def model_word(text):
    return f"&lt;{text[1:-1]}&gt;" if text in ("<s>", "</s>", "<unk>") else one_word(text)


def read_srilm(corpus):
    path = corpus.export("srilm")
    found = {}
    for line in text_of(path).split("\n")[:-1]:
        text, count = line.rsplit("\t", 1)
        found[tuple(text.split(" "))] = found.get(tuple(text.split(" ")), 0) + int(count)
    expected = {}
    for terms, (count, _) in corpus.ngrams.items():
        terms = tuple(map(model_word, terms))
        expected[terms] = expected.get(terms, 0) + count
    assert found == expected, "srilm: other counts"
    # IRSTLM takes counts of one size at a time.
    again = {}
    for size in range(1, 4):
        given, read = (corpus.folder / f"srilm.{size}.{end}" for end in ("counts", "read"))
        lines = [line for line in text_of(path).split("\n")[:-1] if line.count(" ") == size - 1]
        given.write_bytes("".join(line + "\n" for line in lines).encode())
        subprocess.run(
            [IRSTLM, f"-i={given}", "-gooinp=y", f"-n={size}", f"-o={read}", "-gooout=y"],
            check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )
        for line in text_of(read).split("\n")[:-1]:
            text, count = line.rsplit("\t", 1)
            again[tuple(text.split(" "))] = int(count)
    assert again == expected, "srilm, IRSTLM: other counts"
    return "IRSTLM (SRILM itself may not be given on)"


def read_kenlm(corpus):
    """KenLM's own reader finds as many words in each line as textool cut, all of them known."""
    path = corpus.export("kenlm")
    lines = text_of(path).split("\n")[:-1]
    expected = [model_word(t["key"]) for tokens in corpus.tokens_by_document for t in tokens if t["key"]]
    assert [word for line in lines for word in line.split(" ")] == expected, "kenlm: other words"
    arpa = corpus.folder / "vocabulary.arpa"
    vocabulary = sorted(set(expected) | {"<s>", "</s>", "<unk>"})
    with open(arpa, "w", encoding="utf-8", newline="\n") as file:
        # KenLM takes no model without bigrams.
        file.write(f"\\data\\\nngram 1={len(vocabulary)}\nngram 2=1\n\n\\1-grams:\n")
        file.writelines(f"-1\t{word}\t0\n" for word in vocabulary)
        file.write("\n\\2-grams:\n-1\t<s> </s>\n\n\\end\\\n")
    model = kenlm.Model(str(arpa))
    for line in lines:
        scores = list(model.full_scores(line))
        assert len(scores) == len(line.split(" ")) + 1 and not any(oov for _, _, oov in scores), line
    return "kenlm"


READERS = {
    "csv": read_csv, "tsv": read_tsv, "jsonl": read_jsonl, "sqlite": read_sqlite,
    "matrixmarket": read_matrixmarket, "svmlight": read_svmlight, "lda-c": read_ldac, "mallet": read_mallet,
    "bulk": read_bulk, "conllu": read_conllu, "vrt": read_vrt, "srilm": read_srilm, "kenlm": read_kenlm,
}


def hash_of(paths):
    """The hash of the input, as the documentation tells to make it."""
    digests = sorted(hashlib.sha256(path.read_bytes()).hexdigest() + "\n" for path in paths)
    return hashlib.sha256("".join(digests).encode()).hexdigest()


def prepare(corpus, files):
    corpus.load()
    corpus.input_hash = hash_of(files)
    corpus.rows = []
    corpus.cells = {}
    place = {key: number for number, key in enumerate(corpus.keys)}
    for number, document in enumerate(corpus.documents):
        for word in document["keywords"]:
            corpus.rows.append((document["id"], word["term"], word["key"], word["count"]))
            corpus.cells[number, place[word["key"]]] = word["count"]
    assert len(set(corpus.ids)) == len(corpus.ids), "tokens are told apart by the names of documents"
    corpus.tokens_by_document = [corpus.tokens.get(name, []) for name in corpus.ids]
    return corpus


def main():
    textool, folder = sys.argv[1], Path(sys.argv[2]) / "files"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    records = folder / "hostile.jsonl"
    hostile.write(records)
    samples = sorted(path for path in Path("Corpora/documents").iterdir())
    presegmented = ["--presegmented", "--fold", "none", "--language", "en"]
    corpora = [
        prepare(Corpus(textool, folder, "hostile", [records], presegmented, ["--keep", "all"]), [records]),
        prepare(Corpus(textool, folder, "samples", ["Corpora/documents"], [], []), samples),
    ]
    info = json.loads(subprocess.check_output([textool, "info", "--format", "json"]))
    assert set(info["exports"]) == set(READERS), "a format has no reader here"
    failed = 0
    for corpus in corpora:
        for form, read in READERS.items():
            began = time.monotonic()
            try:
                answer = read(corpus)
                if form != "sqlite":
                    record = corpus.record(corpus.folder / form)
                    assert record["input"]["sha256"] == corpus.input_hash, record["input"]
                    assert all(record[name] for name in VERSIONS) and record["options"]["segmenter"], record
                    assert record["documents"] == len(corpus.documents) and record["format"] == form, record
                print(f"ok      {corpus.name:8} {form:13} {time.monotonic() - began:5.1f} s  {answer}", flush=True)
            except Exception as error:  # a reader may fail in any way of its own
                failed += 1
                print(f"FAILED  {corpus.name:8} {form:13} {type(error).__name__}: {str(error)[:1500]}", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
