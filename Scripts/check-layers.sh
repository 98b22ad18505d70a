#!/usr/bin/env bash
# check-layers.sh [FOLDER]: who may import whom, and what Sources may not hold (see DESIGN.md).
#
# Reads every file that git tracks or would track in FOLDER (this repository by default). Prints `path:line: rule` for each
# violation and exits 1 if there is one. Comment lines of C and Swift are no code and are passed over, where a rule is about code.
set -euo pipefail
cd "${1:-$(dirname "$0")/..}"
git rev-parse --is-inside-work-tree >/dev/null
found=0

# What an import line of Swift starts with, up to the module's name.
readonly import='^[[:space:]]*(@[A-Za-z_]+(\([^)]*\))?[[:space:]]+)*((public|package|internal|fileprivate|private)[[:space:]]+)?import[[:space:]]+((struct|class|enum|protocol|typealias|func|var|let)[[:space:]]+)?'
# What the module's name ends with.
readonly ends='([.;[:space:]]|$)'
# What stands before a word that begins here.
readonly begins='(^|[^A-Za-z0-9_.])'

readonly swift_in_sources='Sources/*.swift'
readonly code=(Sources/*.{swift,c,cc,cpp,h,hpp,modulemap})

# files PATHSPEC…: the files that are there, each ended by NUL.
files() {
  git ls-files -z --cached --others --exclude-standard -- "$@" 2>/dev/null
}

# report RULE: turns grep's `path:line:text` lines into `path:line: rule` lines.
report() {
  local line
  while IFS= read -r line; do
    [[ $line =~ ^([^:]*:[0-9]+): ]] || continue
    printf '%s: %s\n' "${BASH_REMATCH[1]}" "$1"
    found=1
  done
}

# forbid RULE REGEX PATHSPEC…: no line of these files may match, comments included.
forbid() {
  local rule=$1 regex=$2
  shift 2
  report "$rule" < <(files "$@" | xargs -0 -r grep -sHnE -e "$regex")
}

# forbid_code RULE REGEX PATHSPEC…: no line of code may match.
forbid_code() {
  local rule=$1 regex=$2
  shift 2
  report "$rule" < <(files "$@" | xargs -0 -r grep -sHnE -e "$regex" | grep -vE '^[^:]*:[0-9]+:[[:space:]]*(//|/?\*)')
}

# longer_than LINES RULE PATHSPEC…: no file may be longer, but for generated ones.
longer_than() {
  local limit=$1 rule=$2 file lines
  shift 2
  while IFS= read -r -d '' file; do
    [[ -f $file ]] || continue
    lines=$(wc -l <"$file")
    if ((lines > limit)) && ! head -n 10 "$file" | grep -q 'swift-format-ignore-file'; then
      printf '%s:%d: %s\n' "$file" "$lines" "$rule"
      found=1
    fi
  done < <(files "$@")
}

# Who imports whom.
forbid_code 'CICU is imported only in Sources/TextKitLite/ICU' "${import}CICU${ends}" \
  "$swift_in_sources" ':!Sources/TextKitLite/ICU' ':!Sources/textool' 'Tests/*.swift' ':!Tests/CICUTests'
forbid_code 'textool does not import CICU: it calls TextKitLite' "${import}CICU${ends}" 'Sources/textool/*.swift'
forbid_code 'CICU is imported as internal: no ICU handle leaves the library' \
  '^[[:space:]]*(@[A-Za-z_]+[[:space:]]+)*(public|package)[[:space:]]+import[[:space:]]+CICU' 'Sources/*.swift' 'Tests/*.swift'
forbid_code 'the owners of ICU handles are not public' \
  '^[[:space:]]*(@[A-Za-z_]+[[:space:]]+)*(public|open)[[:space:]]' 'Sources/TextKitLite/ICU/*.swift'
forbid 'no ICU header in the public header of CICU: it would clash with Foundation' \
  '#[[:space:]]*(include|include_next|import)[[:space:]]*[<"]unicode/' 'Sources/CICU/include/*'
# Mathematics.swift alone may: the standard library has no logarithm.
forbid_code 'Statistics imports nothing: pure functions on counts' "${import}[A-Za-z_]" \
  'Sources/TextKitLite/Statistics/*.swift' ':!Sources/TextKitLite/Statistics/Mathematics.swift'
forbid_code 'Mathematics.swift imports the C library and nothing else' "${import}[A-FH-LN-Z_a-z]" \
  'Sources/TextKitLite/Statistics/Mathematics.swift'
forbid_code 'Text and Segmentation do not import FoundationEssentials: they know no files and no JSON' \
  "${import}Foundation" 'Sources/TextKitLite/Text/*.swift' 'Sources/TextKitLite/Segmentation/*.swift'
forbid_code 'FoundationEssentials is enough: Foundation brings 40 MB along' \
  "${import}Foundation(XML|Networking|Internationalization)?${ends}" \
  "$swift_in_sources" ':!Sources/TextKitLite/Text' ':!Sources/TextKitLite/Segmentation' ':!Sources/TextKitLite/Statistics'
forbid_code 'TextKitLite does not import ArgumentParser: arguments are read in textool' "${import}ArgumentParser${ends}" \
  'Sources/TextKitLite/*.swift'
forbid_code 'tests are written with Swift Testing, not XCTest' "${import}XCTest${ends}" 'Tests/*.swift'

# What Sources may not hold.
forbid_code 'no try!: an error is thrown or handled' "${begins}try!" "$swift_in_sources"
forbid_code 'no @unchecked Sendable: the compiler checks it' '@unchecked[[:space:]]+Sendable' "$swift_in_sources"
forbid_code 'no nonisolated(unsafe): the compiler checks it' "${begins}nonisolated\(unsafe\)" "$swift_in_sources"
forbid_code 'no fatalError: an error is thrown' "${begins}(Swift\.)?fatalError\(" "$swift_in_sources"
forbid_code 'the library does not print: it returns values' "${begins}(Swift\.)?(print|debugPrint|dump)\(" \
  'Sources/TextKitLite/*.swift'
forbid 'nothing unfinished: TODO, FIXME and XXX belong in an issue' \
  '(^|[^A-Za-z0-9_])(TODO|FIXME|XXX)([^A-Za-z0-9_]|$)' "${code[@]}" 'Sources/*.md'
forbid 'no path of one machine' '(^|[^A-Za-z0-9_.~/-])/(work|root|home|tmp)/[A-Za-z0-9_.]' "${code[@]}" 'Sources/*.md'
longer_than 400 'longer than 400 lines: one file is one type or one conformance' "${code[@]}"

exit "$found"
