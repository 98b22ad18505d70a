#!/usr/bin/env bash
# release.sh: textool with the Swift runtime inside, its completions and pages, as dist/textool-SYSTEM-MACHINE.tar.gz.
# ICU and the other system libraries stay dynamic: the machine that runs it has Debian's.
set -euo pipefail
cd "$(dirname "$0")/../.."
name=textool-$(uname -s | tr '[:upper:]' '[:lower:]')-$(uname -m)
textool=$(Scripts/build-release.sh dynamic)
rm -rf "dist/$name"
Scripts/package/stage.sh "$textool" "dist/$name"
tar -C dist --sort=name --owner=0 --group=0 --numeric-owner -czf "dist/$name.tar.gz" "$name"
printf 'dist/%s.tar.gz\n' "$name"
