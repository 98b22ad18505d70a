#!/usr/bin/env bash
# run.sh TEXTOOL: has the tools that textool's exports are for read them, and compares what they find with its reports.
#
# Python packages go to .build/readers/venv, once; the files that are read stay in .build/readers.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
textool=$(realpath "$1")
cd "$root"
venv=.build/readers/venv
if ! cmp -s "$here/requirements.txt" "$venv/requirements.txt"; then
  echo 'run.sh: installing from PyPI into .build/readers/venv' >&2
  python3 -m venv --clear "$venv"
  "$venv/bin/pip" --quiet --disable-pip-version-check install --requirement "$here/requirements.txt"
  cp "$here/requirements.txt" "$venv/requirements.txt"
fi
"$venv/bin/python" -B "$here/readers.py" "$textool" .build/readers
"$venv/bin/python" -B "$root/Integrations/duckdb/test.py" "$textool" .build/readers/duckdb
