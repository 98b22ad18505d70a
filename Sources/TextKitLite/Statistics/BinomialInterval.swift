/// Exact confidence bounds of a proportion (Clopper & Pearson 1934), as log odds: a proportion near 1 has
/// no digits left for its distance from 1.
enum BinomialInterval {
  /// ln(τ / (1 − τ)), where τ is the proportion under which `successes` or more of `trials` would have the
  /// probability `level`: the beta quantile of `level` for a = successes, b = trials − successes + 1.
  ///
  /// −∞ without successes. Newton's method on the logarithm of the tail over the log odds, in which it is
  /// concave, from the approximation of AS 109 (Cran, Martin & Thomas 1977).
  static func lowerLogOdds(successes: Double, trials: Double, level: Double) -> Double {
    guard successes > 0 else { return -.infinity }
    let logLevel = naturalLogarithm(level)
    if successes == trials {  // τ^n = level
      return logLevel / trials - naturalLogarithm(-exponentialMinusOne(logLevel / trials))
    }
    if successes == 1 {  // (1 − τ)^n = 1 − level
      let logRest = logarithmOfOnePlus(-level) / trials
      return naturalLogarithm(-exponentialMinusOne(logRest)) - logRest
    }
    let failures = trials - successes
    var logOdds = start(successes, failures + 1, logLevel)
    // What does not depend on τ in ln P(X = successes), but for the deviances.
    let constant =
      Factorial.stirlingRemainder(trials) - Factorial.stirlingRemainder(successes)
      - Factorial.stirlingRemainder(failures)
    for _ in 0..<100 {
      let odds = exponential(logOdds)
      let rest = 1 / (1 + odds)  // 1 − τ
      let proportion = odds * rest
      // s − n·τ = s·(1 − τ) − f·τ
      let difference = differenceOfProducts(successes, rest, failures, proportion)
      let point =
        constant - Deviance.term(successes, trials * proportion, difference: difference)
        - Deviance.term(failures, trials * rest, difference: -difference)
      let sum = tailOverPoint(successes, failures, odds: odds)
      let step = (point + naturalLogarithm(sum) - logLevel) * sum / (successes * rest)
      logOdds -= step
      // Newton doubles the digits: after a step of 1e-8 the next would be 1e-16.
      if step.magnitude <= 1e-9 * max(1, logOdds.magnitude) { break }
    }
    return logOdds
  }

  /// The log odds under which `successes` or fewer would have the probability `level`; +∞ where all are.
  static func upperLogOdds(successes: Double, trials: Double, level: Double) -> Double {
    -lowerLogOdds(successes: trials - successes, trials: trials, level: level)
  }

  /// P(X ≥ s) / P(X = s) = 1 + (f / (s + 1))·o·(1 + ((f − 1) / (s + 2))·o·(…)), o the odds.
  private static func tailOverPoint(_ successes: Double, _ failures: Double, odds: Double) -> Double {
    var sum = 1.0
    var term = 1.0
    var (failures, next) = (failures, successes + 1)
    while failures > 0 {
      term *= failures / next * odds
      let larger = sum + term
      if larger == sum { break }
      sum = larger
      failures -= 1
      next += 1
    }
    return sum
  }

  /// The quantile of a beta distribution with a, b > 1 for a lower tail of e^`logLevel`, as log odds, to two
  /// digits or so: AS 109, after Abramowitz & Stegun 26.5.22 and 26.2.23.
  private static func start(_ a: Double, _ b: Double, _ logLevel: Double) -> Double {
    let r = (-2 * logLevel).squareRoot()
    let y = r - (2.30753 + 0.27061 * r) / (1 + (0.99229 + 0.04481 * r) * r)
    let l = (y * y - 3) / 6
    let s = 1 / (2 * a - 1)
    let t = 1 / (2 * b - 1)
    let h = 2 / (s + t)
    let w = y * (h + l).squareRoot() / h - (t - s) * (l + 5 / 6 - 2 / (3 * h))
    return naturalLogarithm(a / b) - 2 * w
  }
}
