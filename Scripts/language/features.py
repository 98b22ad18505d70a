"""The features of a word. NGramModel.swift computes the same ones; check.py checks that they agree.

A word is a run of letters of one script, folded. Its features are the n-grams of 1 to MAX_ORDER scalars of
the word between two boundary marks, and the whole word where that is longer than the n-grams reach.
"""

import numpy

BOUNDARY = 0x20
MAX_ORDER = 4
MULTIPLIER = 0x2C9277B5
FINISH = 0x9E3779B1
WORD_SALT = 0x51ED270B
ORDER_SALT = (0, 0x3C6EF372, 0x78DDE6E4, 0xB54CDA56, 0xF1BBCDC8, 0x2E2AC13A)


def bucket_of(hashes, bits):
    """The bucket of each 32-bit hash: the top `bits` bits after one multiplication."""
    mixed = hashes ^ (hashes >> numpy.uint32(15))
    return (mixed * numpy.uint32(FINISH)) >> numpy.uint32(32 - bits)


def word_features(words, bits, max_order=MAX_ORDER):
    """Buckets of all features of `words`: one flat array, and the offsets of each word in it."""
    text = " " + " ".join(words) + " "
    scalars = numpy.frombuffer(text.encode("utf-32-le"), dtype=numpy.uint32)
    size = len(scalars)
    blank = scalars == BOUNDARY
    blanks = numpy.cumsum(blank)  # inclusive
    hashes = numpy.zeros(size, numpy.uint32)
    power = 1
    owners, buckets = [], []
    for order in range(1, max_order + 1):
        # the window that ends at i: the sum of scalars[i - j] * MULTIPLIER^j for j < order
        with numpy.errstate(over="ignore"):
            hashes[order - 1 :] += scalars[: size - order + 1] * numpy.uint32(power)
        power = (power * MULTIPLIER) & 0xFFFFFFFF
        ends = numpy.arange(order - 1, size)
        if order == 1:
            ends = ends[~blank[ends]]
        elif order > 2:  # no boundary strictly inside
            ends = ends[blanks[ends - 1] == blanks[ends - order + 1]]
        letter = numpy.where(blank[ends], ends - 1, ends)
        owners.append(blanks[letter] - 1)
        with numpy.errstate(over="ignore"):
            buckets.append(bucket_of(hashes[ends] + numpy.uint32(ORDER_SALT[order]), bits))
    long = [number for number, word in enumerate(words) if len(word) > max_order - 2]
    whole = numpy.zeros(len(long), numpy.uint32)
    for slot, number in enumerate(long):
        value = WORD_SALT
        for scalar in words[number]:
            value = (value * MULTIPLIER + ord(scalar)) & 0xFFFFFFFF
        whole[slot] = value
    owners.append(numpy.array(long, dtype=numpy.int64))
    buckets.append(bucket_of(whole, bits))
    owner = numpy.concatenate(owners)
    order = numpy.argsort(owner, kind="stable")
    counts = numpy.bincount(owner, minlength=len(words))
    offsets = numpy.concatenate(([0], numpy.cumsum(counts)))
    return numpy.concatenate(buckets).astype(numpy.int32)[order], offsets
