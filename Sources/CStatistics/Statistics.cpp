#include "CStatistics.h"

#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/normal.hpp>

namespace {

using namespace boost::math::policies;

// Errors are NaN or infinity; a discrete quantile is the next whole number above.
using Quiet = policy<domain_error<ignore_error>, pole_error<ignore_error>, overflow_error<ignore_error>,
                     evaluation_error<ignore_error>, discrete_quantile<integer_round_up>>;
using Normal = boost::math::normal_distribution<double, Quiet>;
using ChiSquare = boost::math::chi_squared_distribution<double, Quiet>;
using Beta = boost::math::beta_distribution<double, Quiet>;
using Binomial = boost::math::binomial_distribution<double, Quiet>;

}  // namespace

extern "C" double rb_normal_quantile(double p) { return boost::math::quantile(Normal(), p); }

extern "C" double rb_normal_upper(double z) { return boost::math::cdf(complement(Normal(), z)); }

extern "C" double rb_chi_square_upper(double x, double df) {
    return boost::math::cdf(complement(ChiSquare(df), x));
}

extern "C" double rb_beta_quantile(double a, double b, double p) { return boost::math::quantile(Beta(a, b), p); }

extern "C" double rb_binomial_at_least(double k, double n, double p) {
    return k <= 0 ? 1 : boost::math::cdf(complement(Binomial(n, p), k - 1));
}

extern "C" double rb_binomial_quantile(double n, double p, double q) {
    return boost::math::quantile(Binomial(n, p), q);
}
