"""textool, as a user runs it."""

import json
import subprocess


class Tool:
    """A textool to ask."""

    def __init__(self, path):
        self.path = path

    def __call__(self, *arguments):
        """What a command writes as JSON."""
        command = [self.path, *map(str, arguments), "--format", "json", "--quiet"]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        return json.loads(done.stdout)
