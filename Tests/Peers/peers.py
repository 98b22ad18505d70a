#!/usr/bin/env python3
"""Holds textool's statistics against other packages, on random tables with cells of 0, 1 and 10^9.

usage: peers.py TEXTOOL [SEED]

All figures come from the commands: `collocations --signatures`, `compare --target-list`, and both on
documents. Everything is computed again with 50 digits (mpmath), to be met within 1e-9; what SciPy, NLTK, gensim and
scikit-learn compute is to be met within 1e-9 too, or within what they lose themselves: their sums of logarithms
cancel, so 1e-14 of the largest term is allowed on top.
"""

import collections
import json
import math
import pathlib
import random
import subprocess
import sys
import tempfile

import gensim.models.phrases
import numpy
from mpmath import log, loggamma, mp, mpf, sqrt
from nltk.metrics.association import BigramAssocMeasures, TrigramAssocMeasures
from scipy import special, stats
from sklearn.feature_extraction.text import TfidfVectorizer

mp.dps = 50
TOLERANCE = 1e-9
BILLION = 10**9


class Comparison:
    """Counts what was compared, and keeps the worst of each kind."""

    def __init__(self):
        self.counts = collections.Counter()
        self.worst = {}
        self.failures = []

    def check(self, kind, where, found, expected, slack=0.0):
        """`found` within 1e-9 of `expected`, or `slack`; None stands for undefined on both sides."""
        self.counts[kind] += 1
        if found is None or expected is None:
            if found is not None or expected is not None:
                self.failures.append(f"{kind} of {where}: {found}, not {expected}")
            return
        distance = abs(mpf(found) - mpf(expected))
        allowed = TOLERANCE * abs(mpf(expected)) + slack
        error = float(distance / abs(mpf(expected))) if expected else float(distance)
        if distance > slack and error > self.worst.get(kind, (0.0,))[0]:
            self.worst[kind] = (error, where)
        if distance > allowed:
            self.failures.append(f"{kind} of {where}: {found}, not {float(expected)!r}")

    def report(self):
        for kind, count in sorted(self.counts.items()):
            print(f"{kind:28} {count:6} compared, worst {self.worst.get(kind, (0.0,))[0]:.1e}")
        for failure in self.failures[:40]:
            print("FAILED", failure)
        print(f"{sum(self.counts.values())} compared, {len(self.failures)} failed")
        return 1 if self.failures or len(self.counts) < 30 else 0


def textool(*arguments):
    """The rows that a command writes as JSON."""
    command = [TEXTOOL, *map(str, arguments), "--format", "json", "--quiet"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


def cell(generator):
    kind = generator.random()
    if kind < 0.15:
        return 0
    if kind < 0.3:
        return 1
    if kind < 0.4:
        return BILLION
    return int(10 ** generator.uniform(0, 9))


def tables(generator, count):
    """Random cells, and tables in which the words are nearly independent."""
    result = [tuple(cell(generator) for _ in range(4)) for _ in range(count)]
    while len(result) < count * 5 // 4:
        row, column = (int(10 ** generator.uniform(1, 9)) for _ in range(2))
        total = max(row, column) * generator.randint(2, 50)
        both = min(row, column, max(0, row * column // total + generator.choice([-1, 0, 1, 2])))
        if total - row - column + both >= 0:
            result.append((both, row - both, column - both, total - row - column + both))
    return [table for table in result if sum(table) > 0]


def term(observed, expected):
    return observed * log(mpf(observed) / expected) if observed else mpf(0)


def tail(falling, rising):
    """The sum of P over P of the first table, or None where it takes too long."""
    (x, y), (u, v) = falling, rising
    total = ratio = mpf(1)
    for _ in range(20000):
        if not x or not y or ratio < total * mpf(10) ** -40:
            return total
        u, v = u + 1, v + 1
        ratio = ratio * x * y / (u * v)
        total += ratio
        x, y = x - 1, y - 1
    return None


def fisher(a, b, c, d):
    """-log10 of the upper tail."""
    factorial = [loggamma(mpf(n + 1)) for n in (a + b, c + d, a + c, b + d)]
    point = sum(factorial) - sum(loggamma(mpf(n + 1)) for n in (a, b, c, d, a + b + c + d))
    if a * d >= b * c:
        total = tail((b, c), (a, d))
        if total is None:
            return None
        upper = point + log(total)
        if upper > -0.5:
            inner = tail((a, d), (b, c))
            return None if inner is None else -log(1 - mp.exp(point) * (inner - 1)) / log(10)
        return -upper / log(10)
    total = tail((a, d), (b, c))
    return None if total is None else -log(1 - mp.exp(point) * (total - 1)) / log(10)


def precise(a, b, c, d):
    """Measures of a table with 50 digits; where one is undefined, None."""
    n, r1, r2, c1, c2 = a + b + c + d, a + b, c + d, a + c, b + d
    determinant = mpf(a * d - b * c)
    full = r1 and r2 and c1 and c2
    found = {"jaccard": mpf(a) / (a + b + c) if a + b + c else None}
    found["dice"] = mpf(2 * a) / (r1 + c1) if r1 + c1 else None
    half = mpf(1) / 2
    odds = (a + half) * (d + half) / ((b + half) * (c + half))
    found["lambda"] = log(odds)
    found["lambda_z"] = log(odds) / sqrt(sum(1 / (mpf(o) + half) for o in (a, b, c, d)))
    found["odds_ratio"] = mpf(a * d) / (b * c) if a and b and c and d else odds
    found["chi2"] = n * determinant**2 / (mpf(r1) * r2 * c1 * c2) if full else None
    distance = max(abs(determinant) - mpf(n) / 2, 0)
    found["chi2_yates"] = n * distance**2 / (mpf(r1) * r2 * c1 * c2) if full else None
    found["delta_p_21"] = determinant / (mpf(r1) * r2) if r1 and r2 else None
    found["delta_p_12"] = found["liddell"] = determinant / (mpf(c1) * c2) if c1 and c2 else None
    found["g2"] = mpf(0)
    if full:
        pairs = [(a, r1 * c1), (b, r1 * c2), (c, r2 * c1), (d, r2 * c2)]
        found["g2"] = 2 * sum(term(o, mpf(e) / n) for o, e in pairs)
    if not r1 or not c1:
        found.update(mi=None, t=None, z=None, npmi=None, gmean=None, min_sensitivity=None)
        return found
    expected = mpf(r1) * c1 / n
    found["gmean"] = a / sqrt(mpf(r1) * c1)
    found["min_sensitivity"] = mpf(a) / max(r1, c1)
    found["z"] = (a - expected) / sqrt(expected)
    found["simple_ll"] = 2 * (term(a, expected) - (a - expected))
    information = log(a / expected) if a else None
    found["mi"] = information / log(2) if a else None
    found["mi3"] = log(mpf(a) ** 3 / expected) / log(2) if a > 1 else found["mi"]
    found["mi_log_f"] = found["mi"] * log(a + 1) if a else None
    found["local_mi"] = a * information / log(2) if a else mpf(0)
    found["t"] = (a - expected) / sqrt(a) if a else None
    found["npmi"] = mpf(-1) if not a else mpf(1) if a == n else information / -log(mpf(a) / n)
    found["poisson_stirling"] = a * (information - 1) if a else mpf(0)
    found["log_dice"] = 14 + log(mpf(2 * a) / (r1 + c1)) / log(2) if a else None
    return found


def conservative(a, n1, b, n2, alpha):
    """LRC from SciPy's inverses of the incomplete beta function."""

    def odds(successes, failures):
        share = special.betaincinv(successes, failures + 1, alpha / 2)
        rest = special.betainccinv(failures + 1, successes, alpha / 2)  # near 1 a share has no digits left
        return math.log2(share) - math.log2(1 - share) if share < 0.5 else math.log2(1 - rest) - math.log2(rest)

    if a * n2 >= b * n1:
        return max(0.0, math.log2(n2 / n1) + odds(a, b))
    return min(0.0, math.log2(n2 / n1) - odds(b, a))


def check_bound(comparison, where, found, a, n1, b, n2):
    """LRC is the ratio at which as many, or more, have a probability of 2.5 %: one step of Newton's method."""
    if not found:
        return
    offset = log(mpf(n2) / n1)
    successes, failures = (a, b) if found > 0 else (b, a)
    odds = mp.exp(mpf(found) * log(2) - offset) if found > 0 else mp.exp(offset - mpf(found) * log(2))
    total = ratio = mpf(1)
    for step in range(20000):
        if step == failures or ratio < total * mpf(10) ** -40:
            break
        ratio = ratio * (failures - step) / (successes + step + 1) * odds
        total += ratio
    else:
        return
    n = successes + failures
    choose = loggamma(mpf(n + 1)) - loggamma(mpf(successes + 1)) - loggamma(mpf(failures + 1))
    probability = choose + successes * log(odds) - n * log(1 + odds) + log(total)
    step = (probability - log(mpf(1) / 40)) * total * (1 + odds) / successes / log(2)
    comparison.check("mpmath LRC", where, mpf(found), mpf(found) - step if found > 0 else mpf(found) + step, slack=1e-14)


def check_signatures(comparison, generator, folder):
    cells = tables(generator, 1500)
    lines = ["f\tf1\tf2\tN"] + [f"{a}\t{a + b}\t{a + c}\t{a + b + c + d}" for a, b, c, d in cells]
    (folder / "signatures.tsv").write_text("\n".join(lines) + "\n")
    rows = textool("collocations", "--signatures", folder / "signatures.tsv", "--correction", "none")["rows"]
    assert len(rows) == len(cells)
    for row, (a, b, c, d) in zip(rows, cells):
        measures, where = row["measures"], (a, b, c, d)
        n, r1, r2, c1, c2 = a + b + c + d, a + b, c + d, a + c, b + d
        for name, value in precise(a, b, c, d).items():
            # A logarithm of nearly 1 is known to the digits that 1 has: 1e-15.
            comparison.check(f"mpmath {name}", where, measures[name], value, slack=1e-14)
        exact = fisher(a, b, c, d)
        if exact is not None:
            comparison.check("mpmath fisher", where, measures["fisher"], exact, slack=1e-14)
        full = r1 and r2 and c1 and c2
        if full:
            table = [[a, b], [c, d]]
            lost = 1e-14 * n * max(1.0, math.log(n))
            plain = stats.chi2_contingency(table, correction=False)
            comparison.check("scipy chi2", where, measures["chi2"], plain.statistic, slack=1e-14 * n)
            ratio = stats.chi2_contingency(table, correction=False, lambda_="log-likelihood")
            comparison.check("scipy g2", where, measures["g2"], ratio.statistic, slack=lost)
            if row["p"] > 1e-300:
                tail_of_own = stats.chi2.sf(measures["g2"], 1)
                comparison.check("scipy chi2.sf", where, row["p"], tail_of_own)
            if n < 10000:
                p = stats.fisher_exact(table, alternative="greater").pvalue
                if p > 1e-300:
                    comparison.check("scipy fisher_exact", where, measures["fisher"], -math.log10(p), slack=1e-10)
            if a + c:
                check_bound(comparison, where, measures["lrc"], a, r1, c, r2)
            if 0 < a + c < 10**7:  # beyond, SciPy's inverses are exact to 1e-8
                expected = conservative(a, r1, c, r2, 0.05)
                comparison.check("scipy LRC", where, measures["lrc"], expected, slack=1e-9)
        if a and full:
            margins = (a, (r1, c1), n)
            comparison.check("nltk pmi", where, measures["mi"], BigramAssocMeasures.pmi(*margins), slack=1e-13)
            comparison.check(
                "nltk student_t", where, measures["t"], BigramAssocMeasures.student_t(*margins),
                slack=1e-14 * math.sqrt(n) + 1e-14 * a)
            comparison.check("nltk dice", where, measures["dice"], BigramAssocMeasures.dice(*margins))
            comparison.check("nltk jaccard", where, measures["jaccard"], BigramAssocMeasures.jaccard(*margins))
            # NLTK adds a tiny number inside each logarithm.
            comparison.check(
                "nltk likelihood_ratio", where, measures["g2"], BigramAssocMeasures.likelihood_ratio(*margins),
                slack=lost + 1e-10)
            if a < n / 2:  # beyond, gensim divides by a logarithm of nearly 1
                score = gensim.models.phrases.npmi_scorer(r1, c1, a, 0, 0, n)
                comparison.check("gensim npmi", where, measures["npmi"], score, slack=1e-14)


def check_lists(comparison, generator, folder):
    totals = 4 * BILLION, 7 * BILLION
    counts = [(cell(generator), cell(generator)) for _ in range(1500)]
    counts = [pair for pair in counts if sum(pair)]
    for side, name in ((0, "target"), (1, "reference")):
        words = "".join(f"w{number}\t{pair[side]}\n" for number, pair in enumerate(counts))
        (folder / f"{name}.tsv").write_text(words)
    # Totals are those of the lists: no list has more occurrences than words.
    sums = [max(totals[side], sum(pair[side] for pair in counts)) for side in (0, 1)]
    result = textool(
        "compare", "--target-list", folder / "target.tsv", "--target-total", sums[0], "--reference-list",
        folder / "reference.tsv", "--reference-total", sums[1], "--top", 0, "--correction", "bonferroni")
    assert len(result["rows"]) == len(counts)
    n1, n2 = sums
    for row in result["rows"]:
        a, b = counts[int(row["term"][1:])]
        measures, where = row["measures"], (a, n1, b, n2)
        c, d = n1 - a, n2 - b
        exact = precise(a, b, c, d)
        for name, own in (("ll4", "g2"), ("chi2", "chi2"), ("chi2_yates", "chi2_yates")):
            comparison.check(f"mpmath keyness {name}", where, measures[name], exact[own])
        share = mpf(a + b) / (n1 + n2)
        two = 2 * (term(a, n1 * share) + term(b, n2 * share))
        comparison.check("mpmath ll2", where, measures["ll2"], two, slack=1e-20)
        comparison.check("mpmath bic", where, measures["bic"], two - log(n1 + n2), slack=1e-13)
        least = log(min(n1 * share, n2 * share))
        comparison.check("mpmath ell", where, measures["ell"], two / ((n1 + n2) * least), slack=1e-24)
        half = mpf(1) / 2
        ratio = (mpf(a) if a else half) / n1 / ((mpf(b) if b else half) / n2)
        comparison.check("mpmath log_ratio", where, measures["log_ratio"], log(ratio) / log(2), slack=1e-15)
        walter = (a + half) / (n1 + half) / ((b + half) / (n2 + half))
        comparison.check("mpmath log_ratio_walter", where, measures["log_ratio_walter"], log(walter) / log(2), slack=1e-15)
        comparison.check(
            "mpmath relative_risk", where, measures["relative_risk"], mpf(a) * n2 / (mpf(b) * n1) if b else None)
        comparison.check(
            "mpmath simple_maths", where, measures["simple_maths"],
            (mpf(a) * 10**6 / n1 + 1) / (mpf(b) * 10**6 / n2 + 1))
        comparison.check(
            "mpmath difference", where, measures["difference_coefficient"],
            (mpf(a) * n2 - mpf(b) * n1) / (mpf(a) * n2 + mpf(b) * n1))
        if a + b < 10**7:
            lrc = conservative(a, n1, b, n2, 0.05 / len(counts))
            comparison.check("scipy keyness LRC", where, measures["lrc"], lrc, slack=1e-9)
    check_corrections(comparison, folder, sums, result)


def check_corrections(comparison, folder, sums, plain):
    p = {row["term"]: row["p"] for row in plain["rows"]}
    terms = list(p)
    values = numpy.array([p[name] for name in terms])
    expected = dict(zip(terms, stats.false_discovery_control(values, method="bh")))
    rows = textool(
        "compare", "--target-list", folder / "target.tsv", "--target-total", sums[0], "--reference-list",
        folder / "reference.tsv", "--reference-total", sums[1], "--top", 0, "--correction", "bh")["rows"]
    for row in rows:
        comparison.check("scipy Benjamini-Hochberg", row["term"], row["p_adjusted"], float(expected[row["term"]]))


def check_documents(comparison, generator, folder):
    """Trigrams, ranks over documents and TF-IDF, counted from texts."""
    words = [f"{first}{second}" for first in "bdfgklmnprst" for second in ("ano", "eli", "uro")]
    weights = [1 / (rank + 1) for rank in range(len(words))]
    texts = collections.defaultdict(list)
    for name, documents in (("target", 8), ("reference", 7)):
        (folder / name).mkdir()
        for number in range(documents):
            lines = [generator.choices(words, weights, k=generator.randint(3, 25)) for _ in range(20)]
            texts[name].append(lines)
            (folder / name / f"{number}.txt").write_text("".join(" ".join(line) + "\n" for line in lines))
    common = ["--presegmented", "--language", "en", "--stopwords", "none", "--top", 0]
    grams = collections.Counter(
        tuple(line[i : i + 3]) for lines in texts["target"] for line in lines for i in range(len(line) - 2))

    def marginal(places, gram):
        return sum(n for other, n in grams.items() if all(other[i] == gram[i] for i in places))

    rows = textool("collocations", folder / "target", "-n", 3, *common, "--min-count", 3)["rows"]
    assert len(rows) == sum(1 for n in grams.values() if n >= 3)
    total = sum(grams.values())
    for row in rows[:150]:
        gram = tuple(row["keys"])
        pairs = marginal((0, 1), gram), marginal((0, 2), gram), marginal((1, 2), gram)
        singles = tuple(marginal((place,), gram) for place in range(3))
        assert [row["f"], row["n"], tuple(row["marginals"])] == [grams[gram], total, singles]
        margins = grams[gram], pairs, singles, total
        expected = TrigramAssocMeasures.likelihood_ratio(*margins)
        comparison.check("nltk trigram likelihood", gram, row["measures"]["g2"], expected, slack=1e-8)
        comparison.check("nltk trigram pmi", gram, row["measures"]["mi"], TrigramAssocMeasures.pmi(*margins), slack=1e-12)

    shares = {
        name: [collections.Counter(word for line in lines for word in line) for lines in documents]
        for name, documents in texts.items()}
    for row in textool("compare", folder / "target", *common, "--reference", folder / "reference")["rows"]:
        sides = [
            [counter[row["key"]] / counter.total() for counter in shares[name]] for name in ("target", "reference")]
        expected = stats.mannwhitneyu(*sides, method="asymptotic", use_continuity=True)
        z = row["measures"]["mann_whitney"]
        if z is not None:
            comparison.check("scipy mannwhitneyu", row["key"], 2 * stats.norm.sf(abs(z)), min(1.0, expected.pvalue))
    vectorizer = TfidfVectorizer(norm=None, analyzer=str.split)
    joined = [" ".join(word for line in lines for word in line) for lines in texts["target"]]
    matrix = vectorizer.fit_transform(joined).toarray()
    documents = textool("keywords", folder / "target", *common)["documents"]
    for number, document in enumerate(documents):
        for keyword in document["keywords"]:
            expected = matrix[number][vectorizer.vocabulary_[keyword["key"]]]
            comparison.check("scikit-learn TF-IDF", keyword["key"], keyword["score"], float(expected))


def main():
    comparison = Comparison()
    generator = random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 1)
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        check_signatures(comparison, generator, folder)
        check_lists(comparison, generator, folder)
        check_documents(comparison, generator, folder)
    return comparison.report()


TEXTOOL = sys.argv[1] if len(sys.argv) > 1 else sys.exit(__doc__)
if __name__ == "__main__":
    sys.exit(main())
