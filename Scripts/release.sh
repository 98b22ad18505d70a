#!/usr/bin/env bash
# release.sh: a textool with the Swift runtime inside, and beside it what it reads at run time, as dist/textool-SYSTEM-MACHINE.tar.gz.
# ICU and the other system libraries stay dynamic: the machine that runs it has Debian's.
set -euo pipefail
cd "$(dirname "$0")/.."
readonly build=(--configuration release --static-swift-stdlib --scratch-path .build-release)

swift build "${build[@]}" --product textool
built=$(swift build "${build[@]}" --show-bin-path)
name=textool-$(uname -s | tr '[:upper:]' '[:lower:]')-$(uname -m)

rm -rf "dist/$name"
mkdir -p "dist/$name"
cp "$built/textool" "dist/$name/"
strip "dist/$name/textool"
for resources in "$built"/*.resources; do
  if [[ -d $resources ]]; then
    cp -R "$resources" "dist/$name/"
  fi
done
for document in LICENSE NOTICE README.md CHANGELOG.md; do
  if [[ -f $document ]]; then
    cp "$document" "dist/$name/"
  fi
done
tar -C dist --sort=name --owner=0 --group=0 --numeric-owner -czf "dist/$name.tar.gz" "$name"
printf 'dist/%s.tar.gz\n' "$name"
