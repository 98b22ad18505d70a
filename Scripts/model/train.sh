#!/usr/bin/env bash
# train.sh [--write]: trains the segmentation model that is shipped, and says whether the shipped file has the same bytes; exits 1
# where not. With --write the file is replaced. `make model` runs it.
#
# Reads UD Chinese-GSD 2.0 (train, a sentence a line, words parted by a space) from $GSD_TRAIN, or from ../shared/gold where that
# stands beside the checkout, and Scripts/model/words.tsv. See README.md for sources and licences.
set -euo pipefail
cd "$(dirname "$0")/../.."
gold=${GSD_TRAIN:-../shared/gold/gsd_train/train.asfound.gold}
shipped=Sources/System/CSegmentationModel/zh.model
if [[ ! -f $gold ]]; then
  echo "train.sh: no gold text at $gold: set GSD_TRAIN to UD Chinese-GSD 2.0, train, words parted by spaces" >&2
  exit 66
fi
trained=$(mktemp)
trap 'rm -f "$trained"' EXIT
.build/release/textool train "$gold" --words Scripts/model/words.tsv --names Scripts/model/names.tsv --passes 15 --members 5 --seed 1 \
  --name 'UD Chinese-GSD 2.0 train, CC BY-SA 4.0' --quiet --output "$trained"
if cmp -s "$trained" "$shipped"; then
  echo "$shipped: the same $(wc -c <"$shipped") bytes"
elif [[ ${1:-} == --write ]]; then
  cp "$trained" "$shipped"
  sum=$(sha256sum "$shipped")
  sed -i "s|^// sha256 .*|// sha256 ${sum%% *}|" "${shipped%/*}/model.S"
  echo "$shipped: now $(wc -c <"$shipped") bytes; build again"
else
  echo "$shipped: other bytes than training gives; ICU $(.build/release/textool info --format json | grep -o '"icu": *"[^"]*"')" >&2
  exit 1
fi
