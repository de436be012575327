"""The arithmetic of reviews against SciPy and statsmodels, on random tables."""
import json
import math
import random
import subprocess

import numpy
import pytest
from harness.server import BINARY
from scipy import stats
from statsmodels.stats.contingency_tables import StratifiedTable
from statsmodels.stats.proportion import proportion_confint

MANY = 2000


def ask(*arguments):
    """What `ringback stats … --json` says, line by line."""
    done = subprocess.run([BINARY, "stats", *map(str, arguments), "--json"], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def near(ours, theirs, least=1e-300):
    """Within a relative error of 1e-9."""
    return math.isclose(ours, theirs, rel_tol=1e-9, abs_tol=least)


def table(path, columns, rows):
    path.write_text("\n".join([",".join(columns)] + [",".join(map(str, row)) for row in rows]) + "\n")
    return path


@pytest.fixture(scope="module")
def chance():
    return random.Random(16)


def two_by_two(chance):
    first, second = (chance.choice([5, 30, 400, 9000]) for _ in range(2))
    rate = chance.choice([0.002, 0.05, 0.4])
    a, c = (sum(chance.random() < rate for _ in range(size)) for size in (first, second))
    return a, first - a, c, second - c


def test_fishers_exact_test_agrees_on_two_thousand_tables(chance, tmp_path):
    rows = [two_by_two(chance) for _ in range(MANY)]
    for row, said in zip(rows, ask("fisher", "--file", table(tmp_path / "t.csv", "abcd", rows)), strict=True):
        assert near(said["p"], stats.fisher_exact([row[:2], row[2:]]).pvalue), row


@pytest.mark.parametrize("command,method", [("wilson", "wilson"), ("clopper-pearson", "beta")])
def test_intervals_of_rates_agree(chance, tmp_path, command, method):
    rows = [(min(n, chance.choice([0, 1, 3, n // 2, n])), n) for n in (chance.randint(1, 20_000) for _ in range(MANY))]
    for (k, n), said in zip(rows, ask(command, "--file", table(tmp_path / "p.csv", ["events", "base"], rows)), strict=True):
        low, high = proportion_confint(k, n, method=method)
        # Near 0 theirs has rounding where ours is exact.
        assert near(said["low"], low, 1e-15) and near(said["high"], high, 1e-15), (k, n)


def test_like_cases_are_compared_as_statsmodels_does(chance, tmp_path):
    """Mantel–Haenszel with its interval, the tests of Cochran–Mantel–Haenszel and of Breslow–Day with Tarone."""
    sets = [[two_by_two(chance) for _ in range(chance.randint(2, 9))] for _ in range(MANY // 5)]
    files = [table(tmp_path / f"{number}.csv", "abcd", rows) for number, rows in enumerate(sets)]
    usable = [[r for r in rows if min(r[0] + r[1], r[2] + r[3], r[0] + r[2], r[1] + r[3]) > 0] for rows in sets]
    files, usable = zip(*[(f, u) for f, u in zip(files, usable) if len(u) > 1])
    compared = 0
    for rows, said in zip(usable, ask("mantel-haenszel", *files), strict=True):
        theirs = StratifiedTable([numpy.array([row[:2], row[2:]], float) for row in rows])
        assert said["strata"]["used"] == len(rows)
        for ours, corrected in ("cmh", False), ("cmhCorrected", True):
            sums = abs(sum(r[0] - (r[0] + r[1]) * (r[0] + r[2]) / sum(r) for r in rows))
            if corrected and sums < 0.5:
                # By definition: the correction takes away no more than there is; statsmodels turns it round.
                assert said[ours]["statistic"] == 0 and said[ours]["p"] == 1
                continue
            test = theirs.test_null_odds(correction=corrected)
            assert near(said[ours]["statistic"], test.statistic, 1e-12), rows
            # Its tail is 1 - cdf, which has no digits left below 1e-7.
            assert near(said[ours]["p"], stats.chi2.sf(test.statistic, 1), 1e-12), rows
        if said["interval"] is None:
            continue
        compared += 1
        assert near(said["oddsRatio"], theirs.oddsratio_pooled), rows
        low, high = theirs.oddsratio_pooled_confint()
        assert near(said["interval"]["low"], low) and near(said["interval"]["high"], high), rows
        test = theirs.test_equal_odds(adjust=True)
        # Theirs subtracts near numbers where the odds ratio is almost 1.
        if abs(theirs.oddsratio_pooled - 1) > 1e-3:
            assert math.isclose(said["breslowDay"]["statistic"], test.statistic, rel_tol=1e-9, abs_tol=1e-6), rows
    assert compared > MANY // 10


def test_few_events_are_compared_exactly(chance, tmp_path):
    """Against the convolution of SciPy's hypergeometric distributions, and its conditional odds ratio for one table."""
    sets = [[(chance.randint(0, 4), chance.randint(1, 40), chance.randint(0, 3), chance.randint(1, 40))
             for _ in range(chance.randint(1, 2))] for _ in range(100)]
    sets = [rows for rows in sets
            if all(r[0] + r[2] for r in rows) and sum(r[0] + r[2] for r in rows) < 20]
    files = [table(tmp_path / f"{number}.csv", "abcd", rows) for number, rows in enumerate(sets)]
    for rows, said in zip(sets, ask("mantel-haenszel", *files), strict=True):
        weights = numpy.array([1.0])
        least = 0
        for a, b, c, d in rows:
            support = range(max(0, a - d), min(a + b, a + c) + 1)
            weights = numpy.convolve(weights, stats.hypergeom.pmf(support, a + b + c + d, a + c, a + b))
            least += support[0]
        seen = weights[sum(r[0] for r in rows) - least]
        assert near(said["exact"]["p"], min(1, weights[weights <= seen * (1 + 1e-10)].sum())), rows
        if len(rows) == 1:
            a, b, c, d = rows[0]
            theirs = stats.contingency.odds_ratio([[a, b], [c, d]], kind="conditional")
            interval = theirs.confidence_interval()
            for ours, value in ((said["exact"]["oddsRatio"], theirs.statistic),
                                (said["exact"]["interval"]["low"], interval.low),
                                (said["exact"]["interval"]["high"], interval.high)):
                assert ours is None and math.isinf(value) or math.isclose(ours, value, rel_tol=1e-7), rows


def test_a_funnels_limits_are_those_of_the_binomial_distribution(chance, tmp_path):
    rows = [(stats.binom.rvs(n, 0.004, random_state=n), n) for n in (chance.randint(1, 9000) for _ in range(200))]
    said, = ask("funnel", table(tmp_path / "f.csv", ["events", "base"], rows))
    pooled = sum(k for k, _ in rows) / sum(n for _, n in rows)
    assert near(said["pooled"]["rate"], pooled)
    scores = sorted((k / n - pooled) / math.sqrt(pooled * (1 - pooled) / n) for k, n in rows)
    pulled = numpy.clip(scores, scores[20], scores[-21])
    assert near(said["overdispersion"], (pulled ** 2).mean())
    if said["overdispersion"] <= 1:
        for (_, n), person in zip(rows, said["people"], strict=True):
            for limit, chance_of in ("alertFrom", 0.025), ("alarmFrom", 0.001):
                k = person[limit]
                assert stats.binom.sf(k - 1, n, pooled) <= chance_of < stats.binom.sf(k - 2, n, pooled)
