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

    # Rows a batch of the answer.
    batch_size = 50_000

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
            rows = []
            for row in counts_format.rows_of_lines(self.lines(process.stdout)):
                rows.append(row)
                if len(rows) == self.batch_size:
                    yield self.batch(pyarrow, rows)
                    rows = []
            feeder.join()
            listener.join()
            status = process.wait()
            if failures:
                raise failures[0]
            if status != 0:
                said = b"".join(talk).decode("utf-8", "replace").strip()
                raise ToolFailed(f"{self.command[0]} ended with status {status}: {said or 'it said nothing'}")
            # Only now: rows of a textool that fails are in no batch that Spark keeps, since its task fails as well.
            if rows:
                yield self.batch(pyarrow, rows)
        finally:
            if process.poll() is None:
                process.kill()
                process.wait()

    @staticmethod
    def lines(stream):
        for line in stream:
            yield line.rstrip(b"\n").decode("utf-8", "surrogateescape")

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
