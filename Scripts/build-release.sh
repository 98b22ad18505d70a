#!/usr/bin/env bash
# build-release.sh dynamic|static: builds the textool that packages hold, and prints where it is.
#
# dynamic: the Swift runtime is inside; ICU and the other system libraries are the machine's. static: the same objects
# linked again with all libraries, to one file that needs nothing. So one release build serves every package, and
# `make report` and `make stress` too.
set -euo pipefail
cd "$(dirname "$0")/.."
build=(swift build --configuration release --static-swift-stdlib --product textool)
"${build[@]}" >&2
binaries=$("${build[@]}" --show-bin-path)
case ${1:-} in
  dynamic) printf '%s/textool\n' "$binaries" ;;
  static)
    # What Package.swift links. The archives need one another in no order, so they are one group; only what follows
    # -Xlinker stays where it is put.
    read -ra libraries < <(pkg-config --static --libs-only-l libxml-2.0 zlib libzstd libcmark-gfm yaml-0.1 sqlite3 icu-i18n)
    linker=()
    for option in --gc-sections --defsym main=textool_main --start-group -lstemmer -lstdc++ "${libraries[@]}" --end-group; do
      linker+=(-Xlinker "$option")
    done
    # The linker's many warnings are on calls that textool never makes, of name services and plug-ins.
    if ! told=$(swiftc -static-executable -o "$binaries/textool-static" "@$binaries/textool.product/Objects.LinkFileList" \
      "${linker[@]}" 2>&1); then
      printf '%s\n' "$told" >&2
      exit 1
    fi
    printf '%s/textool-static\n' "$binaries"
    ;;
  *)
    echo 'usage: build-release.sh dynamic|static' >&2
    exit 64
    ;;
esac
