#!/usr/bin/env bash
# static.sh: dist/textool-static, one file that runs on any Linux of this machine's kind and needs no library.
set -euo pipefail
cd "$(dirname "$0")/../.."
textool=$(Scripts/build-release.sh static)
mkdir -p dist
# Beside, then renamed: whoever runs the old one goes on.
install -m 755 "$textool" dist/.textool-static
strip dist/.textool-static
if ldd dist/.textool-static >/dev/null 2>&1; then
  echo 'dist/.textool-static still asks for shared libraries:' >&2
  ldd dist/.textool-static >&2
  exit 1
fi
mv dist/.textool-static dist/textool-static
printf 'dist/textool-static\n'
