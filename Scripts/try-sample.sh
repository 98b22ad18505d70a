#!/usr/bin/env bash
# try-sample.sh: builds Examples/Sample outside the tree, as a user's package that depends on this one by path, and
# compares what it prints with expected.txt.
set -euo pipefail
project=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# A checkout of its own: a build of a dependency by path would otherwise leave its traces in this one.
cp -R "$project/Examples/Sample" "$work/Sample"
sed -i "s|path: \"../..\"|path: \"$project\"|" "$work/Sample/Package.swift"
unset TEXTKITLITE_WARNINGS_AS_ERRORS
swift run --package-path "$work/Sample" --scratch-path "$project/.build-sample" Sample >"$work/printed.txt"
diff -u "$project/Examples/Sample/expected.txt" "$work/printed.txt"
cat "$work/printed.txt"
