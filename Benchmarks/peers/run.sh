#!/usr/bin/env bash
# run.sh TEXT…: measures textool and its peers on the same text in turn, and keeps the table in Benchmarks/results under the day.
#
# Installs the peers from PyPI into .build/bench-peers/venv and builds the ones that are C and C++. ROUNDS and GROWTH ('10,30') make
# it shorter.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
cd "$root"
venv=.build/bench-peers/venv
if ! cmp -s "$here/requirements.txt" "$venv/requirements.txt"; then
  echo 'run.sh: installing from PyPI into .build/bench-peers/venv' >&2
  python3 -m venv --clear "$venv"
  "$venv/bin/pip" --quiet --disable-pip-version-check install --requirement "$here/requirements.txt"
  cp "$here/requirements.txt" "$venv/requirements.txt"
fi
for product in plain-icu flat-icu; do
  Scripts/with-swift.sh swift build --configuration release --package-path Benchmarks --product "$product" >&2
done
binaries=$(Scripts/with-swift.sh swift build --configuration release --package-path Benchmarks --show-bin-path)
"$venv/bin/python" -B "$here/compare.py" --textool .build/release/textool --binaries "$binaries" \
  --results Benchmarks/results --rounds "${ROUNDS:-5}" --growth "${GROWTH-10,30,100}" --texts "$@"
