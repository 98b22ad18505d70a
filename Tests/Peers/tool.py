"""textool, as a user runs it."""

import json
import subprocess


class Tool:
    """A textool to ask."""

    def __init__(self, path):
        self.path = path

    def __call__(self, *arguments):
        """What a command writes as JSON."""
        return json.loads(self.run(*arguments, "--format", "json"))

    def run(self, *arguments):
        """What a command writes."""
        command = [self.path, *map(str, arguments), "--quiet"]
        return subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout
