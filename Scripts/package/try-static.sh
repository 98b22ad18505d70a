#!/usr/bin/env bash
# try-static.sh STATIC TEXTOOL: runs each command of STATIC in a folder that holds it, Corpora and nothing else, as its
# root, and compares the bytes with those of TEXTOOL, which uses the libraries of this machine.
#
# The empty root has /proc, as all Linux has: Swift's runtime looks there for its own path.
set -euo pipefail
static=$(realpath "${1:?usage: try-static.sh dist/textool-static TEXTOOL}")
textool=$(realpath "${2:?usage: try-static.sh dist/textool-static TEXTOOL}")
cd "$(dirname "$0")/../.."
top=$(mktemp -d)
trap 'rm -rf "$top"' EXIT
enter=(unshare --pid --fork --root="$top/empty" --mount-proc)
[[ $(id -u) == 0 ]] || enter+=(--map-root-user)

for root in empty here; do
  mkdir -p "$top/$root/proc" "$top/$root/tmp" "$top/$root/out"
  cp -R Corpora "$top/$root/Corpora"
  printf '隐私争议 100\n短视频平台\n' >"$top/$root/words.txt"
  head -n 20 "$top/$root/Corpora/gold/zh-museum.gold" >"$top/$root/some.gold"
done
cp "$static" "$top/empty/textool"

ran=0
failed=0
# try EXPECTED ARGUMENT…: the exit status that is right, and what textool is told.
try() {
  local expected=$1 status=0 other=0
  shift
  env -i PATH="$PATH" "${enter[@]}" /textool "$@" >"$top/empty.stdout" 2>"$top/empty.stderr" </dev/null || status=$?
  (cd "$top/here" && env -i "$textool" "$@" >"$top/here.stdout" 2>"$top/here.stderr" </dev/null) || other=$?
  ran=$((ran + 1))
  if [[ $status != "$expected" || $other != "$expected" ]] || ! cmp -s "$top/empty.stdout" "$top/here.stdout"; then
    failed=$((failed + 1))
    printf 'FAILED  textool %s: %s, and %s with libraries\n' "$*" "$status" "$other"
    tail -n 3 "$top/empty.stderr" "$top/here.stderr"
    (diff "$top/empty.stdout" "$top/here.stdout" || true) | head -n 5 | cut -c 1-200
  fi
}

documents=Corpora/documents
for format in table json jsonl csv tsv markdown html vega-lite; do try 0 report $documents --format $format; done
for engine in icu lexicon model; do try 0 segment $documents --segmenter $engine; done
for unit in sentence grapheme line; do try 0 segment $documents --unit $unit; done
for method in tfidf rake textrank yake keyness; do try 0 keywords $documents --method $method; done
try 0 report $documents --segmenter model --dictionary words.txt --format json
try 0 report $documents --stem --diversity --format json
try 0 ngrams $documents -n 2-3 --measures
try 0 collocations $documents
try 0 compare $documents/ar-privacy.txt --reference $documents
try 0 concordance privacy $documents
try 0 concordance --match regex "priv.*" $documents
for form in nfc nfd nfkc nfkd nfkc-casefold; do try 0 normalize $documents --form $form; done
try 0 bidi $documents
try 0 count $documents -n 1-3 --memory 128M --temp /tmp
try 0 count $documents/zh-museum.txt.gz -o out/one.tsv
try 0 count $documents/zh-short-video.txt -o out/two.tsv
try 0 merge out/one.tsv out/two.tsv
try 0 check score Corpora/gold --segmenter model
try 0 check diff Corpora/gold/zh-museum.gold --segmenter model
try 0 check consistency Corpora/gold
try 0 check discover $documents/zh-museum.txt.gz
try 0 check explain 他在小红书上
try 0 check ambiguity $documents/zh-museum.txt.gz
try 0 check lint words.txt
try 0 train some.gold --passes 2 --members 1 -o out/some.model --quiet
try 0 segment $documents/zh-museum.txt.gz --segmenter model --model out/some.model
try 0 info
try 66 report nothing-here
"$textool" info --format json | python3 -c 'import json, sys; print(*json.load(sys.stdin)["exports"], sep="\n")' >"$top/formats"
while read -r format; do try 0 export $documents --to "$format" -o "out/export-$format"; done <"$top/formats"
if ! diff -r "$top/empty/out" "$top/here/out"; then
  failed=$((failed + 1))
  printf 'FAILED  files that textool wrote differ\n'
fi
printf '%d commands ran in an empty root, %d exports among them; %d differ\n' "$ran" "$(wc -l <"$top/formats")" "$failed"
[[ $failed == 0 ]]
