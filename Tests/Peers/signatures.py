"""`collocations --signatures` on random tables."""

import math

import gensim.models.phrases
from nltk.metrics.association import BigramAssocMeasures
from scipy import stats

import exact
import tables


def check(comparison, textool, r, generator, folder):
    cells = tables.tables(generator, 1500)
    lines = ["f\tf1\tf2\tN"] + [f"{a}\t{a + b}\t{a + c}\t{a + b + c + d}" for a, b, c, d in cells]
    (folder / "signatures.tsv").write_text("\n".join(lines) + "\n")
    rows = textool("collocations", "--signatures", folder / "signatures.tsv", "--correction", "none")["rows"]
    assert len(rows) == len(cells)
    for row, table in zip(rows, cells):
        check_precise(comparison, row["measures"], table)
        if all((table[0] + table[1], table[2] + table[3], table[0] + table[2], table[1] + table[3])):
            check_scipy(comparison, row, table)
            check_r(comparison, r, row, table)
            if table[0]:
                check_nltk(comparison, row["measures"], table)


def lost(n):
    """What a sum of cells times their logarithms loses, which is small beside each of them."""
    return 1e-14 * n * max(1.0, math.log(n))


def check_precise(comparison, measures, table):
    for name, value in exact.precise(*table).items():
        # A logarithm of nearly 1 is known to the digits that 1 has: 1e-15.
        comparison.check(f"mpmath {name}", table, measures[name], value, slack=1e-14)
    fisher = exact.fisher(*table)
    if fisher is not None:
        comparison.check("mpmath fisher", table, measures["fisher"], fisher, slack=1e-14)


def check_scipy(comparison, row, table):
    (a, b, c, d), n, measures = table, sum(table), row["measures"]
    square = [[a, b], [c, d]]
    plain = stats.chi2_contingency(square, correction=False)
    comparison.check("scipy chi2", table, measures["chi2"], plain.statistic, slack=1e-14 * n)
    ratio = stats.chi2_contingency(square, correction=False, lambda_="log-likelihood")
    comparison.check("scipy g2", table, measures["g2"], ratio.statistic, slack=lost(n))
    if row["p"] > 1e-300:
        comparison.check("scipy chi2.sf", table, row["p"], stats.chi2.sf(measures["g2"], 1))
    if n < 10000:
        p = stats.fisher_exact(square, alternative="greater").pvalue
        if p > 1e-300:
            comparison.check("scipy fisher_exact", table, measures["fisher"], -math.log10(p), slack=1e-10)
    if measures["lrc"]:
        bound = exact.bound(measures["lrc"], a, a + b, c, c + d)
        if bound is not None:
            comparison.check("mpmath LRC", table, measures["lrc"], bound, slack=1e-14)
    if 0 < a + c < 10**7:  # beyond, SciPy's inverses are exact to 1e-8
        expected = exact.conservative(a, a + b, c, c + d, 0.05)
        comparison.check("scipy LRC", table, measures["lrc"], expected, slack=1e-9)


def check_r(comparison, r, row, table):
    (a, b, c, d), n, measures = table, sum(table), row["measures"]
    r.check(comparison, "R chisq.test", "chisq", table, table, measures["chi2"], slack=1e-14 * n)
    r.check(comparison, "R chisq.test, Yates", "yates", table, table, measures["chi2_yates"], slack=1e-14 * n)
    r.check(comparison, "R loglin lrt", "likelihood", table, table, measures["g2"], slack=lost(n))
    r.check(comparison, "R loglin param", "interaction", table, table, measures["lambda"], slack=1e-13)
    # Beyond, R's hypergeometric distribution keeps four digits of some tables, and takes seconds for others.
    if n < 10**6:
        r.check(comparison, "R phyper", "hypergeometric", table, table, measures["fisher"], slack=1e-10)
        if measures["fisher"] < 300:
            r.check(comparison, "R fisher.test", "fisher", table, table, measures["fisher"], slack=1e-10)
    r.check(comparison, "R pchisq", "tail", (measures["g2"], 1), table, row["p"])
    share = a, a + b, c, c + d, 0.025
    r.check(comparison, "R binom.test, qbeta LRC", "conservative", share, share, measures["lrc"], slack=1e-9)


def check_nltk(comparison, measures, table):
    (a, b, c, _), n = table, sum(table)
    margins = a, (a + b, a + c), n
    comparison.check("nltk pmi", table, measures["mi"], BigramAssocMeasures.pmi(*margins), slack=1e-13)
    slack = 1e-14 * math.sqrt(n) + 1e-14 * a
    comparison.check("nltk student_t", table, measures["t"], BigramAssocMeasures.student_t(*margins), slack=slack)
    comparison.check("nltk dice", table, measures["dice"], BigramAssocMeasures.dice(*margins))
    comparison.check("nltk jaccard", table, measures["jaccard"], BigramAssocMeasures.jaccard(*margins))
    # NLTK adds a tiny number inside each logarithm.
    ratio = BigramAssocMeasures.likelihood_ratio(*margins)
    comparison.check("nltk likelihood_ratio", table, measures["g2"], ratio, slack=lost(n) + 1e-10)
    if a < n / 2:  # beyond, gensim divides by a logarithm of nearly 1
        score = gensim.models.phrases.npmi_scorer(a + b, a + c, a, 0, 0, n)
        comparison.check("gensim npmi", table, measures["npmi"], score, slack=1e-14)
