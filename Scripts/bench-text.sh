#!/usr/bin/env bash
# Prints the paths of the texts that `make bench` measures on, one a language. Real text from ../shared/bench where
# that stands beside the checkout; else the sample documents, which the benchmark repeats to a useful length.
set -eu
cd "$(dirname "$0")/.."
folder=.build/bench-text
mkdir -p "$folder"

if [ -d ../shared/bench ] && command -v zstd >/dev/null; then
  for packed in ../shared/bench/*.txt.zst; do
    text=$folder/$(basename "$packed" .zst)
    [[ $text -nt $packed ]] || zstd -qdf "$packed" -o "$text"
    echo "$text"
  done
  exit
fi

documents=Corpora/documents
gzip -dc "$documents"/zh-museum.txt.gz | cat "$documents"/zh-short-video.txt "$documents"/zh-hant-night-market.txt - >"$folder/zh.txt"
cat "$documents"/ar-privacy.txt >"$folder/ar.txt"
cat "$documents"/fr-vie-privee.txt >"$folder/fr.txt"
gzip -dc "$documents"/en-trade.txt.gz >"$folder/en.txt"
printf '%s\n' "$folder/zh.txt" "$folder/ar.txt" "$folder/fr.txt" "$folder/en.txt"
