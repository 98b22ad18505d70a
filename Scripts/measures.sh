#!/bin/sh
# measures.sh: writes Sources/TextKitLite/Documentation.docc/Measures.md from the tables of measures.
set -eu
cd "$(dirname "$0")/.."
TEXTKITLITE_WRITE_PAGES=1 Scripts/with-swift.sh swift test --disable-xctest --filter MeasuresPageTests
