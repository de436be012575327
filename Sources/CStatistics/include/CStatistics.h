// The distributions of Boost.Math that statistics need, flat. Outside its domain each gives NaN; none throws.
#ifndef RB_CSTATISTICS_H
#define RB_CSTATISTICS_H

#ifdef __cplusplus
extern "C" {
#endif

/// The value below which a standard normal variable stays with probability `p`, 0 < p < 1.
double rb_normal_quantile(double p);
/// The probability that a standard normal variable exceeds `z`.
double rb_normal_upper(double z);
/// The probability that a chi-square variable with `df` degrees of freedom exceeds `x`.
double rb_chi_square_upper(double x, double df);
/// The value below which a beta variable stays with probability `p`.
double rb_beta_quantile(double a, double b, double p);
/// The probability of `k` or more successes in `n` tries of probability `p`.
double rb_binomial_at_least(double k, double n, double p);
/// The least number of successes that is reached or stayed under with probability `q` or more.
double rb_binomial_quantile(double n, double p, double q);

#ifdef __cplusplus
}
#endif
#endif
