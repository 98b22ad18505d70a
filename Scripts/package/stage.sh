#!/usr/bin/env bash
# stage.sh TEXTOOL FOLDER: puts textool, its completions, manual pages and documents into FOLDER, laid out as under /usr.
#
# The pages come from the commands themselves, dated as the last commit.
set -euo pipefail
textool=$(realpath "$1")
mkdir -p "$2"
folder=$(realpath "$2")
cd "$(dirname "$0")/../.."

install -D -m 755 "$textool" "$folder/bin/textool"
# Only a textool that was stripped of its symbols is as small as it is said to be.
strip "$folder/bin/textool"

# completions SHELL FILE
completions() {
  install -d "$folder/share/$(dirname "$2")"
  "$folder/bin/textool" --generate-completion-script "$1" >"$folder/share/$2"
}
completions bash bash-completion/completions/textool
completions zsh zsh/site-functions/_textool
completions fish fish/vendor_completions.d/textool.fish

# The manual is made by a tool of swift-argument-parser; its plug-in would build textool once more, with other options.
release=(swift build --configuration release --static-swift-stdlib --product generate-manual)
"${release[@]}" >&2
install -d "$folder/share/man/man1"
rm -f "$folder/share/man/man1/textool".*
"$("${release[@]}" --show-bin-path)/generate-manual" "$folder/bin/textool" --multi-page \
  --date "$(git log -1 --format=%cs)" --output-directory "$folder/share/man/man1" >&2
gzip -9 -n "$folder/share/man/man1/textool".*1

for document in LICENSE NOTICE README.md CHANGELOG.md; do
  install -D -m 644 "$document" "$folder/share/doc/textool/$document"
done
