"""Sequences, ranks over documents and weights, counted from texts."""

import collections
import itertools

from nltk.metrics.association import TrigramAssocMeasures
from scipy import stats

import weights

COMMON = ["--presegmented", "--language", "en", "--stopwords", "none", "--top", 0]


def texts(generator, folder):
    """Documents of two folders: lists of lines of words."""
    words = [f"{first}{second}" for first in "bdfgklmnprst" for second in ("ano", "eli", "uro")]
    shares = [1 / (rank + 1) for rank in range(len(words))]
    found = collections.defaultdict(list)
    for name, documents in (("target", 8), ("reference", 7)):
        (folder / name).mkdir()
        for number in range(documents):
            lines = [generator.choices(words, shares, k=generator.randint(3, 25)) for _ in range(20)]
            found[name].append(lines)
            (folder / name / f"{number}.txt").write_text("".join(" ".join(line) + "\n" for line in lines))
    return found


def check(comparison, textool, r, generator, folder):
    found = texts(generator, folder)
    for size in range(2, 6):
        check_sequences(comparison, textool, r, folder, found["target"], size)
    check_ranks(comparison, textool, r, folder, found)
    weights.check(comparison, textool, generator, folder, found["target"])


def check_sequences(comparison, textool, r, folder, documents, size):
    grams = collections.Counter(
        tuple(line[i : i + size]) for lines in documents for line in lines for i in range(len(line) - size + 1))
    rows = textool("collocations", folder / "target", "-n", size, *COMMON, "--min-count", 2)["rows"]
    assert len(rows) == sum(1 for n in grams.values() if n >= 2)
    total = grams.total()
    places = range(size)
    # How often some of the words stood in their places, by those places and words.
    sums = collections.Counter()
    for gram, n in grams.items():
        for length in range(size + 1):
            for chosen in itertools.combinations(places, length):
                sums[chosen, tuple(gram[place] for place in chosen)] += n

    def marginal(chosen, gram):
        return sums[chosen, tuple(gram[place] for place in chosen)]

    def cell(present, gram):
        """How often just those words stood in their places: inclusion and exclusion."""
        absent = [place for place in places if place not in present]
        return sum(
            (-1) ** length * marginal(tuple(sorted((*present, *more))), gram)
            for length in range(len(absent) + 1) for more in itertools.combinations(absent, length))

    for row in rows[:100]:
        gram, measures = tuple(row["keys"]), row["measures"]
        singles = tuple(marginal((place,), gram) for place in places)
        assert [row["f"], row["n"], row["f1"], row["f2"]] == [grams[gram], total, singles[0], singles[1]]
        cells = [
            cell([place for place, isPresent in enumerate(pattern) if isPresent], gram)
            for pattern in itertools.product((1, 0), repeat=size)]
        kind = f"R loglin, {size} words,"
        r.check(comparison, f"{kind} G2", "likelihood", cells, gram, measures["g2"], slack=1e-10)
        r.check(comparison, f"{kind} lambda", "interaction", cells, gram, measures["lambda"], slack=1e-13)
        degrees = 2**size - size - 1
        r.check(comparison, f"{kind} p", "tail", (measures["g2"], degrees), gram, row["p"])
        if size == 3:
            pairs = marginal((0, 1), gram), marginal((0, 2), gram), marginal((1, 2), gram)
            margins = grams[gram], pairs, singles, total
            expected = TrigramAssocMeasures.likelihood_ratio(*margins)
            comparison.check("nltk trigram likelihood", gram, measures["g2"], expected, slack=1e-8)
            expected = TrigramAssocMeasures.pmi(*margins)
            comparison.check("nltk trigram pmi", gram, measures["mi"], expected, slack=1e-12)


def check_ranks(comparison, textool, r, folder, found):
    counters = {
        name: [collections.Counter(word for line in lines for word in line) for lines in documents]
        for name, documents in found.items()}
    for row in textool("compare", folder / "target", *COMMON, "--reference", folder / "reference")["rows"]:
        ours, theirs = (
            [counter[row["key"]] / counter.total() for counter in counters[name]] for name in ("target", "reference"))
        z = row["measures"]["mann_whitney"]
        if z is None:
            continue
        p = 2 * stats.norm.sf(abs(z))
        expected = stats.mannwhitneyu(ours, theirs, method="asymptotic", use_continuity=True)
        comparison.check("scipy mannwhitneyu", row["key"], p, min(1.0, expected.pvalue))
        r.check(comparison, "R wilcox.test", "wilcoxon", [len(ours), *ours, *theirs], row["key"], p)
