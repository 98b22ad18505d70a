"""Which scalars are letters of a word, and what they are folded to: the same rules as LetterFold.swift."""

ROMANIAN_T = (0x163, 0x21B)  # t with cedilla is only ever a substitute for t with comma below


def _alternating(first, last):
    """Upper case at `first` and every second scalar after it, each followed by its lower case."""
    return {upper: upper + 1 for upper in range(first, last + 1, 2)}


LATIN = {
    scalar: scalar
    for scalar in [*range(0x61, 0x7B), *range(0xC0, 0x250), *range(0x1E00, 0x1F00)]
    if scalar not in (0xD7, 0xF7)
}
LATIN.update({upper: upper + 32 for upper in [*range(0x41, 0x5B), *range(0xC0, 0xDF)] if upper != 0xD7})
for _first, _last in (
    (0x100, 0x136),
    (0x139, 0x147),
    (0x14A, 0x176),
    (0x179, 0x17D),
    (0x1A0, 0x1A4),
    (0x1AF, 0x1AF),
    (0x1CD, 0x1DB),
    (0x1DE, 0x1EE),
    (0x1F8, 0x21E),
    (0x222, 0x232),
    (0x1E00, 0x1E94),
    (0x1EA0, 0x1EFE),
):
    LATIN.update(_alternating(_first, _last))
LATIN.update({0x130: 0x69, 0x178: 0xFF, 0x1E9E: 0xDF, 0x162: 0x21B, 0x163: 0x21B})

CYRILLIC = {scalar: scalar for scalar in [*range(0x400, 0x482), *range(0x48A, 0x530)]}
CYRILLIC.update({upper: upper + 80 for upper in range(0x400, 0x410)})
CYRILLIC.update({upper: upper + 32 for upper in range(0x410, 0x430)})
for _first, _last in ((0x460, 0x480), (0x48A, 0x4BE), (0x4D0, 0x52E)):
    CYRILLIC.update(_alternating(_first, _last))

ARABIC = {
    scalar: scalar
    for scalar in [
        *range(0x620, 0x640),
        *range(0x641, 0x64B),
        *range(0x66E, 0x670),
        *range(0x671, 0x6D4),
        0x6D5,
        *range(0x6EE, 0x6F0),
        *range(0x6FA, 0x6FD),
        0x6FF,
        *range(0x750, 0x780),
    ]
}
ARABIC_SKIPPED = {
    0x640,
    0x670,
    *range(0x64B, 0x660),
    *range(0x6D6, 0x6EE),
}  # tatweel, vowel signs, Quranic marks


def words(text, letters, skipped=frozenset()):
    """The folded words of `text` in one script."""
    result, word = [], []
    for scalar in map(ord, text):
        if scalar in letters:
            word.append(chr(letters[scalar]))
        elif scalar not in skipped and word:
            result.append("".join(word))
            word = []
    if word:
        result.append("".join(word))
    return result
