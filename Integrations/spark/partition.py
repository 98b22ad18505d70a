"""What runs on a worker: one textool a partition, fed with JSON Lines, read as it writes."""

import json
import shlex
import subprocess
import threading

import counts_format


class ToolFailed(RuntimeError):
    """textool ended with another status than 0: Spark ends the task, and after its attempts the job."""


def pipe_command(command, is_shipped):
    """A command for RDD.pipe, which splits it as a shell does. Files that a job ships are in an executor's folder."""
    command = ["./" + command[0], *command[1:]] if is_shipped else command
    return " ".join(shlex.quote(word) for word in command)


class DocumentCounter:
    """Counts the documents of a partition; for DataFrame.mapInArrow over the columns id and text."""

    # Bytes of rows that are parsed at once.
    block_size = 1 << 22

    def __init__(self, command, is_shipped):
        self.command = command
        self.is_shipped = is_shipped

    def __call__(self, batches):
        import pyarrow
        from pyspark import SparkFiles

        command = list(self.command)
        if self.is_shipped:
            command[0] = SparkFiles.get(command[0])
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        failures, talk = [], []
        feeder = threading.Thread(target=self.feed, args=(process, batches, failures))
        listener = threading.Thread(target=lambda: talk.append(process.stderr.read()))
        feeder.start()
        listener.start()
        try:
            header, last = self.header(process.stdout), None
            for block in self.blocks(process.stdout, header.pop()):
                if last is not None:
                    yield from last.to_batches()
                last = self.parsed(block)
            feeder.join()
            listener.join()
            status = process.wait()
            if failures:
                raise failures[0]
            if status != 0:
                said = b"".join(talk).decode("utf-8", "replace").strip()
                raise ToolFailed(f"{self.command[0]} ended with status {status}: {said or 'it said nothing'}")
            # Only now: rows of a textool that fails are in no batch that Spark keeps, since its task fails as well.
            if last is not None:
                yield from last.to_batches()
            yield self.batch(pyarrow, [counts_format.header_row(header)])
        finally:
            if process.poll() is None:
                process.kill()
                process.wait()

    @staticmethod
    def header(stream):
        """The lines of the header, and the one after it."""
        lines = [stream.readline()]
        while lines[-1].startswith(b"#"):
            lines[-1] = lines[-1].rstrip(b"\n")
            lines.append(stream.readline())
        return lines

    def blocks(self, stream, first):
        """Rows as text, some whole lines at a time."""
        rest = first
        while block := stream.read(self.block_size):
            end = block.rfind(b"\n") + 1
            if end > 0:
                yield rest + block[:end]
                rest = block[end:]
            else:
                rest += block
        if rest:
            yield rest

    @staticmethod
    def parsed(block):
        """The rows of a block as a table; a line that is no row ends the task."""
        import pyarrow
        from pyarrow import csv

        types = {"n": pyarrow.int16(), "term": pyarrow.binary(), "count": pyarrow.int64(), "documents": pyarrow.int64()}
        # A term can be a quote or NULL: nothing is quoted, escaped or null.
        return csv.read_csv(
            pyarrow.BufferReader(block), csv.ReadOptions(column_names=list(types), use_threads=False),
            csv.ParseOptions(delimiter="\t", quote_char=False, double_quote=False, escape_char=False),
            csv.ConvertOptions(column_types=types, null_values=[], check_utf8=False))

    @staticmethod
    def feed(process, batches, failures):
        """Writes the documents; runs beside the reader, so that neither waits for a pipe that is full."""
        try:
            with process.stdin as stream:
                for batch in batches:
                    for id, text in zip(batch.column("id").to_pylist(), batch.column("text").to_pylist()):
                        stream.write(json.dumps({"id": id, "text": text}, ensure_ascii=True).encode() + b"\n")
        except BrokenPipeError:
            pass  # textool has ended early; its status says why
        except BaseException as failure:
            failures.append(failure)
            process.kill()

    @staticmethod
    def batch(pyarrow, rows):
        ns, terms, counts, documents = zip(*rows)
        return pyarrow.RecordBatch.from_arrays(
            [pyarrow.array(ns, pyarrow.int16()), pyarrow.array(terms, pyarrow.binary()),
             pyarrow.array(counts, pyarrow.int64()), pyarrow.array(documents, pyarrow.int64())],
            names=["n", "term", "count", "documents"])
