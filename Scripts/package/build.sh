#!/usr/bin/env bash
# build.sh dynamic|static: builds the textool that packages hold, and prints where it is.
#
# dynamic: the Swift runtime is inside; ICU and the other system libraries are the machine's. static: one file that needs nothing.
set -euo pipefail
cd "$(dirname "$0")/../.."
case ${1:-} in
  dynamic) build=(--static-swift-stdlib --scratch-path .build-release) ;;
  static) build=(--static-swift-stdlib -Xswiftc -static-executable --scratch-path .build-static) ;;
  *)
    echo 'usage: build.sh dynamic|static' >&2
    exit 64
    ;;
esac
swift build --configuration release "${build[@]}" --product textool >&2
printf '%s/textool\n' "$(swift build --configuration release "${build[@]}" --show-bin-path)"
