#!/bin/sh
# with-swift.sh COMMAND…: runs the command with the Swift toolchain that was found first on PATH.
set -eu
# shellcheck source=Scripts/lib/common.sh
. "$(dirname "$0")/lib/common.sh"

[ $# -gt 0 ] || die "usage: with-swift.sh COMMAND…"
find_swift
[ -n "$swift_bin" ] || no_swift
case ":$PATH:" in
  *":$swift_bin:"*) ;;
  *) PATH=$swift_bin:$PATH ;;
esac
# A toolchain that is too old may stand earlier on PATH.
[ "$(command -v swiftc)" = "$swift_bin/swiftc" ] || PATH=$swift_bin:$PATH
export PATH
exec "$@"
