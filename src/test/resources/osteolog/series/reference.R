# Writes reference.csv: the same quantities as R gives them. To run again: Rscript reference.R > reference.csv
library(survival)
options(digits = 17)
cat("# R ", as.character(getRversion()), ", survival ", as.character(packageVersion("survival")), "\n", sep = "")
cat("set,quantity,value\n")
out <- function(set, quantity, value) cat(set, ",", quantity, ",", format(value, digits = 17), "\n", sep = "")

km <- function(set, time, event) {
  cat(set, ",time,", paste(format(time, digits = 17, trim = TRUE), collapse = " "), "\n", sep = "")
  cat(set, ",event,", paste(event, collapse = " "), "\n", sep = "")
  f <- survfit(Surv(time, event) ~ 1, conf.type = "log-log")
  for (i in seq_along(f$time)) {
    out(set, paste0("at_risk_", i), f$n.risk[i])
    out(set, paste0("survival_", i), f$surv[i])
    out(set, paste0("error_", i), f$std.err[i] * f$surv[i])
    if (!is.na(f$lower[i])) out(set, paste0("low_", i), f$lower[i])
    if (!is.na(f$upper[i])) out(set, paste0("high_", i), f$upper[i])
  }
}
km("km_primary", c(8, 33, 6), c(1, 0, 0))
km("km_sensitivity", c(8, 33, 6), c(1, 0, 1))
km("km_reverse", c(8, 33, 6), c(0, 1, 1))

binom <- function(x, n) {
  set <- paste0("binom_", x, "_", n)
  ci <- binom.test(x, n)$conf.int
  out(set, "low", ci[1]); out(set, "high", ci[2])
}
for (x in 0:3) binom(x, 3)

wil <- function(set, d) {
  cat(set, ",differences,", paste(format(d, digits = 17, trim = TRUE), collapse = " "), "\n", sep = "")
  w <- wilcox.test(d, exact = TRUE)
  out(set, "v", unname(w$statistic)); out(set, "p", w$p.value)
}
pois <- function(set, x, t) {
  out(set, "events", x); out(set, "time", t)
  ci <- poisson.test(x, t)$conf.int
  out(set, "low", ci[1]); out(set, "high", ci[2])
}
pois("rate_recurrence", 1, 47)

spread <- function(set, v) {
  cat(set, ",values,", paste(format(v, digits = 17, trim = TRUE), collapse = " "), "\n", sep = "")
  out(set, "median", median(v)); out(set, "mean", mean(v)); out(set, "sd", sd(v))
  out(set, "q1", unname(quantile(v, 0.25, type = 7))); out(set, "q3", unname(quantile(v, 0.75, type = 7)))
}
spread("age", c(60, 41, 44)); spread("delay", c(24, 8, 8))
spread("followed_text", c(39, 33, 6)); spread("followed_abstract", c(34, 33, 6))

set.seed(20261127)
for (k in 1:15) {
  n <- sample(2:60, 1)
  km(paste0("km_random_", k), round(rexp(n, 1 / 24), sample(0:2, 1)) + 1, rbinom(n, 1, runif(1, 0.1, 0.9)))
  n <- sample(1:500, 1); binom(sample(0:n, 1), n)
  wil(paste0("wilcoxon_random_", k), round(rnorm(sample(3:30, 1), runif(1, -1, 1), 2), 9))
  pois(paste0("rate_random_", k), sample(0:40, 1), runif(1, 1, 3000))
  spread(paste0("spread_random_", k), round(rnorm(sample(6:80, 1), 20, 9), 3))
}
