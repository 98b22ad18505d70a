# Rscript statistics.R < QUESTIONS > ANSWERS: what R's own functions give. A question is a line of a name and numbers,
# an answer a line of numbers, with tabs between.

square <- function(v) matrix(v[1:4], 2, byrow = TRUE)
cube <- function(v) array(v, dim = rep(2, log2(length(v))))
# The bound of Clopper and Pearson; what binom.test does besides takes memory by the trial.
lower <- function(x, n, level) {
  if (n >= 1e5) return(qbeta(level, x, n - x + 1))
  binom.test(x, n, alternative = "greater", conf.level = 1 - level)$conf.int[1]
}
upper <- function(x, n, level) {
  if (n >= 1e5) return(qbeta(level, x + 1, n - x, lower.tail = FALSE))
  binom.test(x, n, alternative = "less", conf.level = 1 - level)$conf.int[2]
}
# The lower bound of log2 of x to y; near 1 a share has no digits left, so the rest is asked for.
odds <- function(x, y, level) {
  share <- lower(x, x + y, level)
  rest <- upper(y, x + y, level)
  log2(share) - log2(rest)
}

answers <- list(
  chisq = function(v) chisq.test(square(v), correct = FALSE)$statistic,
  yates = function(v) chisq.test(square(v), correct = TRUE)$statistic,
  # All words independent: the likelihood ratio of two to five.
  likelihood = function(v) loglin(cube(v), as.list(seq_len(log2(length(v)))), print = FALSE)$lrt,
  # The highest interaction of the saturated model is lambda / 2^n.
  interaction = function(v) {
    fitted <- loglin(cube(v + 0.5), list(seq_len(log2(length(v)))), print = FALSE, param = TRUE)$param
    length(v) * fitted[[length(fitted)]][1]
  },
  fisher = function(v) -log10(fisher.test(square(v), alternative = "greater")$p.value),
  hypergeometric = function(v)
    -phyper(v[1] - 1, v[1] + v[2], v[3] + v[4], v[1] + v[3], lower.tail = FALSE, log.p = TRUE) / log(10),
  # a, n1, b, n2, level of one side
  conservative = function(v) {
    ratio <- log2(v[4] / v[2])
    if (v[1] * v[4] >= v[3] * v[2]) max(0, ratio + odds(v[1], v[3], v[5]))
    else min(0, ratio - odds(v[3], v[1], v[5]))
  },
  positive = function(v) log2(v[4] / v[2]) + odds(v[1], v[3], v[5]),
  tail = function(v) pchisq(v[1], v[2], lower.tail = FALSE),
  bonferroni = function(v) p.adjust(v, "bonferroni"),
  holm = function(v) p.adjust(v, "holm"),
  bh = function(v) p.adjust(v, "BH"),
  # How many are of the first sample, both samples
  wilcoxon = function(v)
    wilcox.test(v[1 + seq_len(v[1])], v[-seq_len(1 + v[1])], exact = FALSE, correct = TRUE)$p.value
)

for (line in strsplit(readLines(file("stdin")), "\t")) {
  answer <- suppressWarnings(answers[[line[1]]](as.numeric(line[-1])))
  cat(sprintf("%.17g", answer), sep = "\t")
  cat("\n")
}
