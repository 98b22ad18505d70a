#!/usr/bin/env bash
# stage.sh TEXTOOL FOLDER: puts textool, its completions, manual pages and documents into FOLDER, laid out as under /usr.
#
# The pages come from the commands themselves (swift-argument-parser's generate-manual), dated as the last commit.
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

swift package --disable-sandbox --allow-writing-to-package-directory \
  generate-manual --multi-page --date "$(git log -1 --format=%cs)" >&2
install -d "$folder/share/man/man1"
install -m 644 .build/plugins/GenerateManual/outputs/textool/*.1 "$folder/share/man/man1/"
gzip -9 -n -f "$folder/share/man/man1/"*.1

for document in LICENSE NOTICE README.md CHANGELOG.md; do
  install -D -m 644 "$document" "$folder/share/doc/textool/$document"
done
