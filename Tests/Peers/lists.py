"""`compare` on word lists with random frequencies."""

import numpy
from mpmath import log, mpf
from scipy import stats

import exact
import signatures
import tables


def check(comparison, textool, r, generator, folder):
    totals = 4 * tables.BILLION, 7 * tables.BILLION
    counts = [(tables.cell(generator), tables.cell(generator)) for _ in range(1500)]
    counts = [pair for pair in counts if sum(pair)]
    for side, name in ((0, "target"), (1, "reference")):
        words = "".join(f"w{number}\t{pair[side]}\n" for number, pair in enumerate(counts))
        (folder / f"{name}.tsv").write_text(words)
    # Totals are those of the lists: no list has more occurrences than words.
    n1, n2 = (max(totals[side], sum(pair[side] for pair in counts)) for side in (0, 1))

    def compared(correction):
        return textool(
            "compare", "--target-list", folder / "target.tsv", "--target-total", n1, "--reference-list",
            folder / "reference.tsv", "--reference-total", n2, "--top", 0, "--correction", correction)["rows"]

    rows = compared("bonferroni")
    assert len(rows) == len(counts)
    for row in rows:
        a, b = counts[int(row["term"][1:])]
        check_precise(comparison, row["measures"], (a, n1, b, n2))
        check_intervals(comparison, r, row, (a, n1, b, n2), 0.05 / len(counts))
    check_corrections(comparison, r, {"bonferroni": rows} | {name: compared(name) for name in ("holm", "bh")})


def check_precise(comparison, measures, where):
    a, n1, b, n2 = where
    table = exact.precise(a, b, n1 - a, n2 - b)
    for name, own in (("ll4", "g2"), ("chi2", "chi2"), ("chi2_yates", "chi2_yates")):
        comparison.check(f"mpmath keyness {name}", where, measures[name], table[own])
    share = mpf(a + b) / (n1 + n2)
    two = 2 * (exact.term(a, n1 * share) + exact.term(b, n2 * share))
    comparison.check("mpmath ll2", where, measures["ll2"], two, slack=1e-20)
    comparison.check("mpmath bic", where, measures["bic"], two - log(n1 + n2), slack=1e-13)
    least = log(min(n1 * share, n2 * share))
    comparison.check("mpmath ell", where, measures["ell"], two / ((n1 + n2) * least), slack=1e-24)
    half = mpf(1) / 2
    ratio = (mpf(a) if a else half) / n1 / ((mpf(b) if b else half) / n2)
    comparison.check("mpmath log_ratio", where, measures["log_ratio"], log(ratio) / log(2), slack=1e-15)
    walter = (a + half) / (n1 + half) / ((b + half) / (n2 + half))
    comparison.check("mpmath log_ratio_walter", where, measures["log_ratio_walter"], log(walter) / log(2), slack=1e-15)
    risk = mpf(a) * n2 / (mpf(b) * n1) if b else None
    comparison.check("mpmath relative_risk", where, measures["relative_risk"], risk)
    simple = (mpf(a) * 10**6 / n1 + 1) / (mpf(b) * 10**6 / n2 + 1)
    comparison.check("mpmath simple_maths", where, measures["simple_maths"], simple)
    difference = (mpf(a) * n2 - mpf(b) * n1) / (mpf(a) * n2 + mpf(b) * n1)
    comparison.check("mpmath difference", where, measures["difference_coefficient"], difference)


def check_intervals(comparison, r, row, where, level):
    a, n1, b, n2 = where
    measures = row["measures"]
    if a + b < 10**7:
        expected = exact.conservative(a, n1, b, n2, level)
        comparison.check("scipy keyness LRC", where, measures["lrc"], expected, slack=1e-9)
    question = a, n1, b, n2, level / 2
    r.check(comparison, "R qbeta keyness LRC", "conservative", question, where, measures["lrc"], slack=1e-9)
    if a:
        question = a, n1, b, n2, level
        r.check(comparison, "R qbeta keyness LRC+", "positive", question, where, measures["lrc_positive"], slack=1e-9)
        question = a, n1, b, n2, level / 2
        r.check(comparison, "R qbeta keyness interval", "positive", question, where, row["log_ratio_low"], slack=1e-9)
    cells = a, b, n1 - a, n2 - b
    r.check(comparison, "R keyness chisq.test", "chisq", cells, where, measures["chi2"], slack=1e-14 * (n1 + n2))
    r.check(comparison, "R keyness loglin lrt", "likelihood", cells, where, measures["ll4"], slack=signatures.lost(n1 + n2))


def check_corrections(comparison, r, found):
    plain = {row["term"]: row["p"] for row in found["bh"]}
    terms = list(plain)
    expected = dict(zip(terms, stats.false_discovery_control(numpy.array([plain[term] for term in terms]), method="bh")))
    for row in found["bh"]:
        comparison.check("scipy Benjamini-Hochberg", row["term"], row["p_adjusted"], float(expected[row["term"]]))
    for name, rows in found.items():
        adjusted = {row["term"]: row["p_adjusted"] for row in rows}

        def answered(values, name=name, adjusted=adjusted):
            for term, value in zip(terms, values):
                comparison.check(f"R p.adjust {name}", term, adjusted[term], value)

        r.ask(name, plain.values(), answered)
