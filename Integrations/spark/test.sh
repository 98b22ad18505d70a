#!/usr/bin/env bash
# test.sh TEXTOOL: runs the job on a cluster of one master and two workers and compares with textool alone, to the byte.
#
# Installs pyspark from PyPI into .build/spark; Java 17 comes with `Scripts/setup.sh spark`. The logs of the jobs and of the
# cluster stay in .build/spark/logs.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
project=$(cd "$here/../.." && pwd)
textool=$(realpath "${1:?usage: test.sh TEXTOOL}")
build=$project/.build/spark
venv=$build/venv
if ! cmp -s "$here/requirements.txt" "$venv/requirements.txt"; then
  echo 'test.sh: installing from PyPI into .build/spark/venv' >&2
  python3 -m venv --clear "$venv"
  "$venv/bin/pip" --quiet --disable-pip-version-check install --requirement "$here/requirements.txt"
  cp "$here/requirements.txt" "$venv/requirements.txt"
fi
rm -rf "$build/logs"
mkdir -p "$build/logs"
CLUSTER_LOGS=$build/logs PYTHON=$venv/bin/python3 "$here/cluster.sh" \
  "$venv/bin/python3" -B "$here/test_job.py" "$textool" "$project/Corpora/documents" "$build/logs"
