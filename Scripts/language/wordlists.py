"""Word frequency lists of the PyPI package `wordfreq`, read straight from its wheel."""

import gzip
import zipfile


def unpack(data):
    """Decodes the subset of MessagePack that the lists use: maps, arrays, strings, integers, nil."""
    position = 0

    def take(count):
        nonlocal position
        position += count
        return data[position - count : position]

    def number(count):
        return int.from_bytes(take(count), "big")

    def value():
        tag = number(1)
        if tag < 0x80:
            return tag
        if tag < 0x90:
            return {value(): value() for _ in range(tag & 15)}
        if tag < 0xA0:
            return [value() for _ in range(tag & 15)]
        if tag < 0xC0:
            return take(tag & 31).decode("utf-8")
        if tag == 0xC0:
            return None
        if tag in (0xCC, 0xCD, 0xCE):
            return number(1 << (tag - 0xCC))
        if tag in (0xD9, 0xDA, 0xDB):
            return take(number(1 << (tag - 0xD9))).decode("utf-8")
        if tag in (0xDC, 0xDD):
            return [value() for _ in range(number(2 << (tag - 0xDC)))]
        raise ValueError(f"unexpected MessagePack tag {tag:#x} at {position - 1}")

    return value()


def bins(wheel, language):
    """The words of `language` in bins: bin i holds those of frequency 10^(-i/100)."""
    with zipfile.ZipFile(wheel) as archive:
        raw = gzip.decompress(archive.read(f"wordfreq/data/small_{language}.msgpack.gz"))
    return unpack(raw)[1:]


def read(wheel, language):
    """The words of `language` with their frequency in parts per thousand million, commonest first."""
    return [
        (word, round(10 ** (9 - i / 100)))
        for i, words in enumerate(bins(wheel, language))
        for word in words
    ]
