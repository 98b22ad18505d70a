#!/usr/bin/env bash
# check-static.sh: every check that builds nothing, cheap ones first. Runs them all, then exits 1 if one of them failed.
# Reads the files that git tracks or would track.
# shellcheck disable=SC2317 # check calls the functions by name
set -euo pipefail
cd "$(dirname "$0")/.."
failed=0

# files PATHSPEC…: the files that are there, each ended by NUL.
files() {
  git ls-files -z --cached --others --exclude-standard -- "$@" | while IFS= read -r -d '' file; do
    if [[ -f $file ]]; then
      printf '%s\0' "$file"
    fi
  done
}

# check NAME COMMAND…
check() {
  if "${@:2}"; then
    printf 'ok      %s\n' "$1"
  else
    printf 'FAILED  %s\n' "$1"
    failed=1
  fi
}

python_is_clean() {
  files '*.py' | xargs -0 -r pyflakes3
}

scripts_are_clean() {
  files '*.sh' .ci/run | xargs -0 -r shellcheck --external-sources
}

swift_is_formatted() {
  files 'Sources/*.swift' 'Tests/*.swift' 'Benchmarks/*.swift' Package.swift |
    xargs -0 -r swift format lint --strict --parallel
}

check 'layers' Scripts/check-layers.sh
check 'the layer rules themselves' Scripts/test-check-layers.sh
if command -v pyflakes3 >/dev/null; then
  check 'pyflakes' python_is_clean
else
  echo 'left out: pyflakes (pyflakes3 is not installed)'
fi
if command -v shellcheck >/dev/null; then
  check 'shellcheck' scripts_are_clean
else
  echo 'left out: shellcheck (not installed)'
fi
check 'swift format' swift_is_formatted

exit "$failed"
