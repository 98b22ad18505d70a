#!/usr/bin/env bash
# install.sh PREFIX: builds textool and installs it with completions and manual pages. DESTDIR goes before PREFIX.
set -euo pipefail
cd "$(dirname "$0")/../.."
prefix=${DESTDIR:-}${1:?usage: install.sh PREFIX}
if ! mkdir -p "$prefix" 2>/dev/null || [[ ! -w $prefix ]]; then
  printf '%s may not be written: run make install as root, or name a folder of yours: make install PREFIX=~/.local\n' "$prefix" >&2
  exit 73
fi
Scripts/package/stage.sh "$(Scripts/build-release.sh dynamic)" "$prefix"
printf '%s\n' "$prefix/bin/textool"
