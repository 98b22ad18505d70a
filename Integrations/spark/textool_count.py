"""Counts a corpus with textool on the workers of an Apache Spark cluster, and merges the counts by Spark.

    spark-submit textool_count.py articles.jsonl --textool /opt/textool/bin/textool --output counts
    spark-submit textool_count.py pages.parquet --format parquet --id-column url --text-column body \
        --textool ./textool --ship --output counts -- -n 1-3 --language fr

Writes into the folder `--output`, which the driver and all workers must see under the same name:
    counts.parquet/   n, term, count, documents: the sums over the whole corpus
    counts.tsv        the same as `textool count` writes it, byte for byte, for textool merge, keywords and ngrams
    keywords.parquet/ the first terms with their scores, as `textool keywords counts.tsv` gives them

A document is counted as a whole by one textool. What goes wrong on a worker ends the job: a textool that fails, counts
that are not whole, counts that were made with other options or another ICU.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys

import counts_format
from partition import DocumentCounter, pipe_command
from pyspark.sql import SparkSession
from pyspark.sql import functions as F

SCHEMA = "n short, term binary, count long, documents long"


def arguments():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog="What follows -- goes to textool count: -- -n 1-3 --language fr")
    parser.add_argument("input", help="a folder or file that all workers can read")
    parser.add_argument("--format", choices=["jsonl", "parquet", "text"], default="jsonl",
                        help="jsonl and parquet: a document a row; text: a document a file, in UTF-8")
    parser.add_argument("--id-column", default="id")
    parser.add_argument("--text-column", default="text")
    parser.add_argument("--textool", default="textool", help="where textool is on the workers")
    parser.add_argument("--ship", action="store_true",
                        help="--textool is a file here that is copied to the workers: one that `make static` built")
    parser.add_argument("--output", required=True, help="a folder that is not there yet")
    parser.add_argument("--via", choices=["arrow", "pipe"], default="arrow",
                        help="mapInArrow, or RDD.pipe with its exit status checked")
    parser.add_argument("--partitions", type=int, help="how many textools run in all; Spark's choice unless given")
    parser.add_argument("--top", type=int, default=1000, help="how many terms are scored; 0 means all")
    own, theirs = sys.argv[1:], []
    if "--" in own:
        cut = own.index("--")
        own, theirs = own[:cut], own[cut + 1:]
    return parser.parse_args(own), theirs


def documents(spark, asked):
    """A data frame of id and text, a document a row."""
    if asked.format == "text":
        context = spark.sparkContext
        context._jsc.hadoopConfiguration().set("mapreduce.input.fileinputformat.input.dir.recursive", "true")
        # spark.read leaves out files of no bytes, which are documents too.
        files = context.wholeTextFiles(asked.input, asked.partitions or context.defaultParallelism)
        frame = spark.createDataFrame(files, "id string, text string")
    else:
        reader = spark.read.json if asked.format == "jsonl" else spark.read.parquet
        frame = reader(asked.input)
        missing = {asked.id_column, asked.text_column} - set(frame.columns)
        if missing:
            sys.exit(f"{asked.input}: no column {', '.join(sorted(missing))}; it has {', '.join(frame.columns)} "
                     "(--id-column, --text-column)")
        frame = frame.select(F.col(asked.id_column).cast("string").alias("id"),
                             F.col(asked.text_column).cast("string").alias("text"))
    # A row without text is a document without words, and is counted as such.
    frame = frame.fillna({"text": ""})
    return frame.repartition(asked.partitions) if asked.partitions else frame


def count(spark, frame, asked, options):
    """A data frame of the rows of all textools, their headers among them as rows of n = -1."""
    textool = asked.textool
    if asked.ship:
        spark.sparkContext.addFile(textool)
        textool = os.path.basename(textool)
    command = [textool, "count", "-", "--input", "jsonl", "--id-field", "id", "--text-field", "text",
               "--jobs", "1", "--quiet", "--config", "none", *options]
    if asked.via == "arrow":
        return frame.mapInArrow(DocumentCounter(command, is_shipped=asked.ship), SCHEMA)
    lines = frame.rdd.map(lambda row: json.dumps({"id": row["id"], "text": row["text"]}, ensure_ascii=True))
    # Without checkCode a textool that fails loses its counts without a word.
    piped = lines.pipe(pipe_command(command, is_shipped=asked.ship), checkCode=True)
    return piped.mapPartitions(counts_format.rows_of_lines).toDF(SCHEMA)


def write_list(rows, header, path):
    """Writes a list of counts: parts in the order of textool, by all workers, put one after the other."""
    parts = path + ".parts"
    lines = rows.orderBy("term", "n").select(F.concat_ws("\t", "n", "term", "count", "documents"))
    lines.write.text(parts)
    with open(path, "wb") as file:
        file.write(header)
        # Spark names the parts by their number; the order of names is that of the rows.
        for name in sorted(name for name in os.listdir(parts) if name.startswith("part-")):
            with open(os.path.join(parts, name), "rb") as part:
                shutil.copyfileobj(part, file, 1 << 20)
    shutil.rmtree(parts)


def score(asked, counts_path):
    """The keywords of the merged counts, by textool on the driver."""
    run = subprocess.run([asked.textool, "keywords", counts_path, "--format", "json", "--top", str(asked.top)],
                         stdout=subprocess.PIPE, check=True)
    return json.loads(run.stdout)["corpus"]["keywords"]


def main():
    asked, options = arguments()
    output = os.path.abspath(asked.output)
    if os.path.exists(output):
        sys.exit(f"{asked.output} is there already; remove it or name another folder")
    spark = SparkSession.builder.appName("textool count").getOrCreate()
    here = os.path.dirname(os.path.abspath(__file__))
    for module in ("counts_format.py", "partition.py"):
        spark.sparkContext.addPyFile(os.path.join(here, module))
    rows = count(spark, documents(spark, asked), asked, options).cache()
    header = counts_format.merged_header([bytes(row["term"]) for row in rows.where("n = -1").collect()])
    merged = (rows.where("n > 0").groupBy("n", "term")
              .agg(F.sum("count").cast("long").alias("count"), F.sum("documents").cast("long").alias("documents")))
    partial = output + ".unfinished"
    shutil.rmtree(partial, ignore_errors=True)
    os.makedirs(partial)
    parquet = os.path.join(partial, "counts.parquet")
    merged.withColumn("term", F.col("term").cast("string")).write.parquet(parquet)
    # Read again rather than merged again: the list and its sums are of what was written.
    written = spark.read.parquet(parquet)
    sums = {row["n"]: row["total"] for row in written.groupBy("n").agg(F.sum("count").alias("total")).collect()}
    counts_format.check_sums(header, sums)
    tsv = os.path.join(partial, "counts.tsv")
    write_list(written, header, tsv)
    keywords = score(asked, tsv)
    if keywords:
        spark.createDataFrame(keywords).write.parquet(os.path.join(partial, "keywords.parquet"))
    os.rename(partial, output)
    print(f"{asked.output}: {counts_format.documents_of(header)} documents, "
          f"{sum(sums.values())} terms and n-grams counted", file=sys.stderr)
    spark.stop()


if __name__ == "__main__":
    main()
