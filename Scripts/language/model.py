"""A multinomial logistic regression over hashed features, fitted so that every machine gets the same bits.

Whatever could differ between machines is kept to whole numbers: counts, weights (in units of 2^-12),
gradients and probabilities are integers held in float64, so that sums are exact in any order; the remaining
steps (one division and one square root an element) are correctly rounded by IEEE 754.
"""

import math

import numpy

UNIT = 1 << 12  # weights and gradients are whole multiples of 1 / UNIT
EXPONENTIAL = numpy.array(
    [round(math.exp(-i / 256) * (1 << 20)) for i in range(256 * 16)] + [0], dtype=numpy.float64
)


def probabilities(logits):
    """Softmax of each row, in whole multiples of 1 / UNIT."""
    below = numpy.minimum(
        numpy.floor((logits.max(axis=1, keepdims=True) - logits) * 256), len(EXPONENTIAL) - 1
    )
    scaled = EXPONENTIAL[below.astype(numpy.int64)]
    return numpy.rint(scaled * UNIT / scaled.sum(axis=1, keepdims=True))


def length_scale(feature_counts):
    """What a sum of weights is multiplied with: evidence grows with the square root of the length."""
    return 1 / numpy.sqrt(numpy.maximum(feature_counts, 1))


class Sampler:
    """Texts of words drawn by frequency from the lists of several languages, with some noise.

    `lists[l]` is (buckets, offsets, frequencies) of language l.
    """

    def __init__(self, lists, seed, noise, noise_share):
        self.random = numpy.random.RandomState(seed)
        self.lists = lists
        self.cumulative = [numpy.cumsum(frequencies) for _, _, frequencies in lists]
        self.noise = noise
        self.noise_share = noise_share

    def words(self, language, count):
        cumulative = self.cumulative[language]
        draws = self.random.randint(0, int(cumulative[-1]), size=count)
        return numpy.searchsorted(cumulative, draws, side="right")

    def batch(self, size, buckets):
        """Count vectors of `size` texts (float64, whole numbers), and their languages."""
        counts = numpy.zeros((size, buckets))
        labels = self.random.randint(0, len(self.lists), size=size)
        lengths = 2 + (self.random.randint(0, 64, size=size) ** 2) // 110
        noisy = self.random.randint(0, 100, size=size)
        for row, (label, length) in enumerate(zip(labels, lengths)):
            parts = []
            flat, offsets, _ = self.lists[label]
            for word in self.words(label, length):
                parts.append(flat[offsets[word] : offsets[word + 1]])
            if self.noise is not None and noisy[row] < self.noise_share:
                flat, offsets, _ = self.lists[self.noise]
                for word in self.words(self.noise, 1 + length // 6):
                    parts.append(flat[offsets[word] : offsets[word + 1]])
            counts[row] = numpy.bincount(numpy.concatenate(parts), minlength=buckets)
        return counts, labels


def centre(weights):
    """Takes the mean of each row away, which changes no probability, in whole multiples of 1 / UNIT."""
    return weights - numpy.rint(weights.sum(axis=1, keepdims=True) / weights.shape[1])


def quantise(weights, step, levels):
    """Whole numbers of -(levels - 1) / 2 … (levels - 1) / 2 times `step`."""
    half = (levels - 1) // 2
    return numpy.clip(numpy.rint(centre(weights) / step), -half, half)


def fit(sampler, languages, buckets, batches, levels, clip, size=256, rate=4.0, refining_rate=0.5):
    """Quantised weights (buckets × languages) by AdaGrad on batches of sampled texts, and their step.

    The first two thirds fit free weights, whose mean over the second third is kept. The last third goes on
    with the probabilities of the quantised weights, so that the rounding errors learn to cancel out.
    """
    weights = numpy.zeros((buckets, languages))  # in multiples of 1 / UNIT
    squares = numpy.ones((buckets, languages))
    total = numpy.zeros((buckets, languages))
    step = 0.0
    third = batches // 3
    for batch in range(3 * third):
        if batch == 2 * third:
            weights = numpy.rint(total / third)
            sizes = numpy.sort(numpy.abs(centre(weights)), axis=None)
            step = numpy.rint(sizes[int(sizes.size * clip)] / ((levels - 1) // 2))
            rate = refining_rate
        counts, labels = sampler.batch(size, buckets)
        scale = length_scale(counts.sum(axis=1))[:, None]
        used = quantise(weights, step, levels) * step if step else weights
        error = probabilities((counts @ used) / UNIT * scale)
        error[numpy.arange(size), labels] -= UNIT
        gradient = (counts.T @ numpy.rint(error * scale * 16)) / (UNIT * 16)  # sums of whole numbers: exact
        squares += gradient * gradient
        weights -= numpy.rint(rate * gradient / numpy.sqrt(squares) * UNIT)
        if third <= batch < 2 * third:
            total += weights
    return quantise(weights, step, levels).astype(numpy.int64), step / UNIT
