"""R, asked all at once."""

import pathlib
import subprocess


class R:
    """Collects questions for statistics.R, each with what is done with its answer."""

    def __init__(self):
        self.questions = []
        self.answers = []

    def ask(self, name, numbers, answered):
        """`answered` is called with the numbers that R gives."""
        self.questions.append("\t".join([name, *(repr(float(number)) for number in numbers)]))
        self.answers.append(answered)

    def check(self, comparison, kind, name, numbers, where, found, slack=0.0):
        """Holds a figure of textool against R's."""
        self.ask(name, numbers, lambda values: comparison.check(kind, where, found, values[0], slack))

    def run(self):
        """Starts R, and hands its answers out."""
        script = pathlib.Path(__file__).with_name("statistics.R")
        done = subprocess.run(
            ["Rscript", "--vanilla", script], input="\n".join(self.questions) + "\n", capture_output=True, text=True,
            check=False)
        lines = done.stdout.splitlines()
        if done.returncode or len(lines) != len(self.questions):
            question = self.questions[min(len(lines), len(self.questions) - 1)]
            raise SystemExit(f"R gave {len(lines)} of {len(self.questions)} answers, none to {question}: {done.stderr}")
        for line, answered in zip(lines, self.answers):
            answered([float(value) for value in line.split("\t")])
