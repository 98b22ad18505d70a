#!/usr/bin/env bash
# run.sh TEXTOOL [PATH…]: looks at the pages that TEXTOOL makes, in a browser; screenshots go to .build/browser.
#
# PATHs are documents to report on besides those of Corpora. Python packages go to .build/browser/venv, once.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
textool=$(realpath "$1")
shift
cd "$root"
venv=.build/browser/venv
if ! cmp -s "$here/requirements.txt" "$venv/requirements.txt"; then
  echo 'run.sh: installing from PyPI into .build/browser/venv' >&2
  python3 -m venv --clear "$venv"
  "$venv/bin/pip" --quiet --disable-pip-version-check install --requirement "$here/requirements.txt"
  cp "$here/requirements.txt" "$venv/requirements.txt"
fi
exec "$venv/bin/python" -B "$here/browser.py" "$textool" .build/browser "$@"
