"""Measures with 50 digits: what textool has to meet within 1e-9 on any table."""

import math

from mpmath import log, loggamma, mp, mpf, sqrt
from scipy import special

mp.dps = 50
# Sums over tables are of whole numbers, of this many binary places: ten times as fast as with mpf.
PLACES = 200
ONE = 1 << PLACES
# What adds less than this to a sum is left out: 1e-40 of it.
NOTHING = 10**40
LONGEST = 20000


def term(observed, expected):
    return observed * log(mpf(observed) / expected) if observed else mpf(0)


def tail(falling, rising):
    """The sum of P over P of the first table, or None where it takes too long."""
    (x, y), (u, v) = falling, rising
    total = ratio = ONE
    for _ in range(LONGEST):
        if not x or not y or ratio * NOTHING < total:
            return mpf(total) / ONE
        u, v = u + 1, v + 1
        ratio = ratio * (x * y) // (u * v)
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


def bound(found, a, n1, b, n2):
    """LRC is the ratio at which as many, or more, have a probability of 2.5 %: `found` and a step of Newton's method."""
    offset = log(mpf(n2) / n1)
    successes, failures = (a, b) if found > 0 else (b, a)
    odds = mp.exp(mpf(found) * log(2) - offset) if found > 0 else mp.exp(offset - mpf(found) * log(2))
    factor = int(odds * ONE)
    total = ratio = ONE
    for step in range(LONGEST):
        if step == failures or ratio * NOTHING < total:
            break
        ratio = ratio * (failures - step) * factor // (successes + step + 1) >> PLACES
        total += ratio
    else:
        return None
    total = mpf(total) / ONE
    n = successes + failures
    choose = loggamma(mpf(n + 1)) - loggamma(mpf(successes + 1)) - loggamma(mpf(failures + 1))
    probability = choose + successes * log(odds) - n * log(1 + odds) + log(total)
    step = (probability - log(mpf(1) / 40)) * total * (1 + odds) / successes / log(2)
    return mpf(found) - step if found > 0 else mpf(found) + step
