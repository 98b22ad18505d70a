#!/usr/bin/env bash
# compare.sh FILE [ROUNDS]: engine model beside engine lexicon and rjieba 0.2.2 (PyPI) on UTF-8 text in Chinese, one thread, rounds
# in turn, seconds of CPU; installs rjieba into a virtual environment below .build. Exits 1 where model is slower than
# rjieba or than 8 MB/s.
set -euo pipefail
cd "$(dirname "$0")/../.."
text=$(realpath "$1")
rounds=${2:-5}
environment=.build/rjieba
if [[ ! -x $environment/bin/python3 ]]; then
  python3 -m venv "$environment"
  "$environment/bin/pip" install --quiet rjieba==0.2.2
fi
Scripts/with-swift.sh swift build --configuration release --package-path Benchmarks --product chinese >&2
binary=$(Scripts/with-swift.sh swift build --configuration release --package-path Benchmarks --show-bin-path)/chinese
results=$(mktemp)
trap 'rm -f "$results"' EXIT
for ((round = 0; round < rounds; round++)); do
  "$binary" "$text" 1
  printf 'rjieba '
  "$environment/bin/python3" Benchmarks/rjieba/speed.py "$text" 1
done >"$results"
python3 Benchmarks/rjieba/summary.py "$results"
