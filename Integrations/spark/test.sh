#!/usr/bin/env bash
# test.sh TEXTOOL: runs the job on a cluster of one master and two workers and compares with textool alone, to the byte.
#
# Installs pyspark from PyPI into .build-spark of this repository; Java 17 comes with `Scripts/setup.sh spark`.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
project=$(cd "$here/../.." && pwd)
textool=$(realpath "${1:?usage: test.sh TEXTOOL}")
venv=$project/.build-spark/venv
if ! cmp -s "$here/requirements.txt" "$venv/installed.txt"; then
  rm -rf "$venv"
  python3 -m venv "$venv"
  "$venv/bin/pip" -q --disable-pip-version-check install -r "$here/requirements.txt"
  cp "$here/requirements.txt" "$venv/installed.txt"
fi
PYTHON=$venv/bin/python3 "$here/cluster.sh" "$venv/bin/python3" "$here/test_job.py" "$textool" "$project/Corpora/documents"
