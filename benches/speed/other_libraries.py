"""Times SciPy and statsmodels for the inputs given on standard input.

In: {method: [input, ...]}. Out: {"versions": str, "calls": [[name, method, [position, ...],
seconds]]}: which inputs the call takes, and the seconds of one round over them, the best of several.
"""

import json
import sys
import time
import warnings

import numpy as np
import scipy
import statsmodels
import statsmodels.api as sm
from scipy import integrate, special, stats
from statsmodels.stats.contingency_tables import mcnemar
from statsmodels.stats.inter_rater import cohens_kappa, to_table
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.proportion import (
    confint_proportions_2indep,
    proportion_confint,
    samplesize_confint_proportion,
)

warnings.simplefilter("ignore")


def alpha(i):
    return 1.0 - float(i.get("conf", 0.95))


def hypergeometric(i):
    cases = np.arange(i["N"] + 1)
    half = alpha(i) / 2
    many = stats.hypergeom.sf(i["x"] - 1, i["N"], cases, i["n"]) > half
    few = stats.hypergeom.cdf(i["x"], i["N"], cases, i["n"]) > half
    kept = cases[many & few]
    return kept[0], kept[-1]


def bayes(i):
    before = stats.beta(i["x1"] + i["prior_a"], i["n1"] - i["x1"] + i["prior_b"])
    after = stats.beta(i["x2"] + i["prior_a"], i["n2"] - i["x2"] + i["prior_b"])
    fall = integrate.quad(lambda p: before.pdf(p) * after.cdf(p), 0, 1)[0]
    return fall, integrate.quad(lambda p: before.pdf(p) * after.cdf(p / 2), 0, 1)[0]


def trend(i):
    errors = np.array(i["x"])
    answers = np.column_stack([errors, np.array(i["n"]) - errors])
    model = sm.GLM(answers, sm.add_constant(np.array(i["t"])), family=sm.families.Binomial())
    fitted = model.fit()
    return fitted.get_prediction([[1.0, i["T"]]]).conf_int()


def kappa(i):
    numbers = {category: at for at, category in enumerate(i["categories"])}
    rows = [[numbers[rating] for rating in row] for row in i["ratings"]]
    table = to_table(np.array(rows), bins=len(numbers))[0]
    return cohens_kappa(table).kappa


def overlap(i):
    p = mcnemar([[i["a"], i["b"]], [i["c"], i["d"]]], exact=True).pvalue
    return p, proportion_confint(i["a"], i["a"] + i["b"], 0.05, "beta")


def trajectory(i):
    seen = (i["x"] + 0.5, i["n"] - i["x"] + 0.5)
    return stats.beta.cdf(0.3, *seen), stats.beta.ppf([0.025, 0.5, 0.975], *seen)


def funnel(i):
    n = np.array([team["n"] for team in i["teams"]])
    x = np.array([team["x"] for team in i["teams"]])
    limits = [stats.binom.ppf(q, n, i["p0"]) for q in (0.001, 0.025, 0.975, 0.999)]
    return limits, stats.binom.cdf(x, n, i["p0"]), stats.binom.sf(x - 1, n, i["p0"])


def p_chart(i):
    n, x = np.array(i["n"]), np.array(i["x"])
    centre = x.sum() / n.sum()
    return stats.binom.cdf(x, n, centre), stats.binom.sf(x - 1, n, centre)


def discovery(i):
    sizes = np.arange(1, i["N"] + 1)
    missed = stats.hypergeom.cdf(i["c"], i["N"], i["D"], sizes)
    return sizes[missed <= alpha(i) + 1e-12][0]


SPECIAL = {
    "ln_gamma": special.gammaln,
    "ln_beta": special.betaln,
    "beta_reg": special.betainc,
    "inv_beta_reg": special.betaincinv,
    "norm_cdf": special.ndtr,
    "norm_inv": special.ndtri,
    "t_inv": lambda p, df: special.stdtrit(df, p),
    "binom_cdf": special.bdtr,
    "binom_pmf": stats.binom.pmf,
    "hypergeom_pmf": stats.hypergeom.pmf,
    "hypergeom_cdf": stats.hypergeom.cdf,
}

CALLS = [
    (
        "statsmodels proportion_confint beta",
        "ci_clopper_pearson",
        lambda i: proportion_confint(i["x"], i["n"], alpha(i), "beta"),
    ),
    (
        "scipy binomtest.proportion_ci",
        "ci_clopper_pearson",
        lambda i: stats.binomtest(i["x"], i["n"]).proportion_ci(1 - alpha(i), "exact"),
    ),
    (
        "statsmodels proportion_confint wilson",
        "ci_wilson",
        lambda i: proportion_confint(i["x"], i["n"], alpha(i), "wilson"),
    ),
    ("scipy hypergeom inverted", "ci_hypergeometric", hypergeometric),
    (
        "statsmodels confint_2indep newcomb",
        "compare_newcombe",
        lambda i: confint_proportions_2indep(
            i["x2"], i["n2"], i["x1"], i["n1"], "newcomb", "diff", alpha(i)
        ),
    ),
    ("scipy quad over beta", "compare_bayes", bayes),
    (
        "scipy fisher_exact",
        "compare_fisher",
        lambda i: stats.fisher_exact([[i["x1"], i["n1"] - i["x1"]], [i["x2"], i["n2"] - i["x2"]]]),
    ),
    (
        "scipy boschloo_exact",
        "compare_boschloo",
        lambda i: stats.boschloo_exact(
            [[i["x2"], i["x1"]], [i["n2"] - i["x2"], i["n1"] - i["x1"]]], "less"
        ),
    ),
    (
        "statsmodels multipletests x 2",
        "multiple_testing",
        lambda i: (multipletests(i["p"], method="holm"), multipletests(i["p"], method="fdr_bh")),
    ),
    ("statsmodels GLM binomial", "trend_logistic", trend),
    ("statsmodels cohens_kappa", "agreement", kappa),
    ("statsmodels mcnemar and beta", "audit_overlap", overlap),
    ("scipy beta", "trajectory", trajectory),
    ("scipy binom", "funnel", funnel),
    ("scipy binom", "p_chart", p_chart),
    ("scipy hypergeom.cdf", "sample_size_discovery", discovery),
    (
        "statsmodels samplesize_confint",
        "sample_size_precision",
        lambda i: samplesize_confint_proportion(i["p"], i["d"], alpha(i)),
    ),
]


def timed(call, inputs):
    """The fastest of 15 rounds, or of as many as fit in a second."""
    best, spent, rounds = float("inf"), 0.0, 0
    while rounds < 15 and (spent < 1.0 or rounds < 2):
        began = time.perf_counter()
        for one in inputs:
            call(one)
        round_took = time.perf_counter() - began
        best, spent, rounds = min(best, round_took), spent + round_took, rounds + 1
    return best


def measured(name, method, call, inputs):
    taken = []
    for position, one in enumerate(inputs):
        try:
            call(one)
            taken.append(position)
        except Exception:  # Not every library takes every input.
            pass
    return [name, method, taken, timed(call, [inputs[at] for at in taken])]


def main():
    methods = json.load(sys.stdin)
    calls = [measured(name, method, call, methods[method]) for name, method, call in CALLS]
    for function, call in SPECIAL.items():
        at = [k for k, i in enumerate(methods["special_functions"]) if i["function"] == function]
        inputs = [methods["special_functions"][k]["args"] for k in at]
        # Many times over, so that the clock is not what is measured.
        seconds = timed(lambda args, call=call: call(*args), inputs * 200) / 200
        calls.append([f"scipy {function}", "special_functions", at, seconds])
    versions = f"scipy {scipy.__version__}, statsmodels {statsmodels.__version__}"
    json.dump({"versions": versions, "calls": calls}, sys.stdout)


main()
