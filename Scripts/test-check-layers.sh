#!/usr/bin/env bash
# test-check-layers.sh: shows that check-layers.sh passes a clean tree and fails on each planted violation, and on nothing more.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
git -C "$tree" init -q
passed=0
failed=0

# put PATH TEXT: writes a file of the tree.
put() {
  mkdir -p "$tree/$(dirname "$1")"
  printf '%s\n' "$2" >"$tree/$1"
}

# count NAME GOT WANTED
count() {
  if [[ $2 == "$3" ]]; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    printf 'FAILED %s\n  got:    %s\n  wanted: %s\n' "$1" "$2" "$3" >&2
  fi
}

# run: what check-layers.sh says of the tree, and its exit code.
run() {
  local output code=0
  output=$("$here/check-layers.sh" "$tree") || code=$?
  printf '%s[%d]' "$output" "$code"
}

# refuses PATH TEXT LINE RULE: this file alone must be refused with this line and rule, and with nothing else.
refuses() {
  put "$1" "$2"
  count "$1:$3: $4" "$(run)" "$1:$3: $4[1]"
  rm "$tree/$1"
}

# accepts PATH TEXT: nothing may be said of this file.
accepts() {
  put "$1" "$2"
  count "$1: ${2:0:80}" "$(run)" '[0]'
  rm "$tree/$1"
}

library=Sources/TextKitLite
cicu='CICU is imported only in Sources/TextKitLite/ICU'
foundation='FoundationEssentials is enough: Foundation brings 40 MB along'
path='no path of one machine'
unfinished='nothing unfinished: TODO, FIXME and XXX belong in an issue'
long=$(printf 'let x = 1\n%.0s' {1..401})

put .gitignore '*.ignored.swift'
put $library/ICU/Breaker.swift 'internal import CICU'
put Sources/CICU/include/cicu.h '#include <stdint.h>  // no <unicode/ubrk.h> here'
put Sources/CICU/breaker.c '#include <unicode/ubrk.h>'
put Tests/CICUTests/HeaderTests.swift $'import CICU\nimport Foundation\nimport Testing'
count 'a clean tree' "$(run)" '[0]'

put $library/Text/Tracked.swift 'import CICU'
git -C "$tree" add -- $library/Text/Tracked.swift
count 'a tracked file' "$(run)" "$library/Text/Tracked.swift:1: ${cicu}[1]"
rm "$tree/$library/Text/Tracked.swift"
count 'a tracked file that is gone' "$(run)" '[0]'

refuses $library/Text/A.swift $'\ninternal import CICU' 2 "$cicu"
refuses $library/Text/A.swift '@_implementationOnly import func CICU.breaker_open' 1 "$cicu"
refuses Tests/TextKitLiteTests/A.swift '@testable import CICU' 1 "$cicu"
refuses Sources/textool/A.swift 'private import CICU' 1 'textool does not import CICU: it calls TextKitLite'
refuses $library/ICU/A.swift 'public import CICU' 1 \
  $'CICU is imported as internal: no ICU handle leaves the library\n'"$library/ICU/A.swift:1: the owners of ICU handles are not public"
refuses $library/ICU/A.swift '  public struct A {}' 1 'the owners of ICU handles are not public'
refuses Sources/CICU/include/a.h '#include <unicode/ubrk.h>' 1 \
  'no ICU header in the public header of CICU: it would clash with Foundation'
refuses Sources/CICU/include/deep/a.h '#  include "unicode/ubrk.h"' 1 \
  'no ICU header in the public header of CICU: it would clash with Foundation'
refuses $library/Statistics/A.swift 'import Synchronization' 1 'Statistics imports nothing: pure functions on counts'
refuses $library/Statistics/Mathematics.swift 'internal import FoundationEssentials' 1 \
  'Mathematics.swift imports the C library and nothing else'
refuses $library/Text/A.swift 'internal import FoundationEssentials' 1 \
  'Text and Segmentation do not import FoundationEssentials: they know no files and no JSON'
refuses $library/Segmentation/A.swift 'import Foundation' 1 \
  'Text and Segmentation do not import FoundationEssentials: they know no files and no JSON'
refuses $library/Report/A.swift 'import Foundation' 1 "$foundation"
refuses Sources/textool/A.swift 'import struct Foundation.Data' 1 "$foundation"
refuses Sources/textool/A.swift 'import FoundationNetworking' 1 "$foundation"
refuses $library/Analysis/A.swift 'import ArgumentParser' 1 \
  'TextKitLite does not import ArgumentParser: arguments are read in textool'
refuses Tests/TextKitLiteTests/A.swift 'import XCTest' 1 'tests are written with Swift Testing, not XCTest'
refuses $library/Text/A.swift 'let a = try! f()' 1 'no try!: an error is thrown or handled'
refuses Sources/textool/A.swift 'extension A: @unchecked Sendable {}' 1 'no @unchecked Sendable: the compiler checks it'
refuses Sources/textool/A.swift 'nonisolated(unsafe) var a = 1' 1 'no nonisolated(unsafe): the compiler checks it'
refuses $library/Text/A.swift '  fatalError("x")' 1 'no fatalError: an error is thrown'
refuses $library/Text/A.swift '  Swift.print(1)' 1 'the library does not print: it returns values'
refuses $library/Text/A.swift '  print(1)' 1 'the library does not print: it returns values'
refuses $library/Text/A.swift '// TODO: more' 1 "$unfinished"
refuses Sources/CICU/a.c '/* FIXME */' 1 "$unfinished"
refuses $library/Documentation.docc/A.md 'XXX' 1 "$unfinished"
refuses $library/Text/A.swift 'let a = "/home/someone/a.txt"' 1 "$path"
refuses Sources/textool/A.swift '/// textool report /tmp/a' 1 "$path"
refuses Sources/CICU/a.cpp '#include "/root/a.h"' 1 "$path"
refuses Sources/System/CHTML/a.c 'open("/work/a")' 1 "$path"
refuses $library/Text/A.swift "$long" 401 'longer than 400 lines: one file is one type or one conformance'
refuses Sources/CICU/a.cpp "$long" 401 'longer than 400 lines: one file is one type or one conformance'

# shellcheck disable=SC2016 # backticks of a doc comment
accepts $library/Text/A.swift '/// Use `import CICU`, print(1), try! and fatalError( nowhere.'
accepts $library/Text/A.swift 'import CICUExtras'
accepts $library/Text/Generated.swift $'// swift-format-ignore-file\n'"$long"
accepts $library/Text/A.ignored.swift 'import CICU'
accepts $library/Text/A.swift 'footprint(1); a.print(1); fingerprint(2); retry!.x'
accepts $library/Analysis/A.swift 'import FoundationEssentials'
accepts Sources/textool/A.swift 'print("https://example.org/home/a corpus/work/b ./tmp/c ~/root/d")'
accepts Tests/textoolTests/A.swift 'let a = try! f(); fatalError("/tmp/x")'
accepts $library/Text/A.swift 'let a = "todo"; let b = TODOS'

printf 'check-layers.sh: %d passed, %d failed\n' "$passed" "$failed" >&2
[[ $failed == 0 ]]
