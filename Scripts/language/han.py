"""Which of Simplified Chinese, Traditional Chinese and Japanese a Han character can belong to.

Evidence: the variant relations of Unihan, and membership in the national character sets GB 2312, Big5 and
JIS X 0208.
"""

import bz2
import collections

FIRST, LAST = 0x4E00, 0x9FFF
SIMPLIFIED, TRADITIONAL, JAPANESE = 1, 2, 4


def _code(scalar, codec):
    """The character's two-byte code in a national set, 0 where it has none."""
    try:
        code = chr(scalar).encode(codec)
    except UnicodeEncodeError:
        return 0
    return int.from_bytes(code, "big") if len(code) == 2 else 0


def masks(variants_path):
    """A bit mask for each character FIRST … LAST."""
    variants = collections.defaultdict(dict)
    with bz2.open(variants_path, "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("U+"):
                scalar, field, values = line.rstrip("\n").split("\t")
                variants[int(scalar[2:], 16)][field] = {int(v.split("<")[0][2:], 16) for v in values.split()}
    result = []
    for scalar in range(FIRST, LAST + 1):
        simplified_to = variants[scalar].get("kSimplifiedVariant", set())
        traditional_to = variants[scalar].get("kTraditionalVariant", set())
        mainland, taiwan, japan = _code(scalar, "gb2312"), _code(scalar, "big5"), _code(scalar, "euc_jp")
        common_on_mainland = 0 < mainland < 0xD8A1  # level 1, the common characters
        common_on_taiwan = 0 < taiwan < 0xC9A1
        mask = SIMPLIFIED | TRADITIONAL | JAPANESE
        if simplified_to - {scalar} and not common_on_mainland:
            mask &= ~SIMPLIFIED
        if traditional_to - {scalar} and not common_on_taiwan:
            mask &= ~TRADITIONAL
        if japan and not mainland and not taiwan and mask == 7:
            mask = JAPANESE
        if not japan and (mainland or taiwan or mask != 7):
            mask &= ~JAPANESE
        result.append(mask or 7)
    return result
