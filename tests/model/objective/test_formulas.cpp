// SPDX-License-Identifier: GPL-3.0-or-later
// The objectives that attacks climb, against their formulas on paper and autograd.
#include <QtTest>

#include "model/objective/dlr.h"
#include "model/objective/log_odds.h"
#include "model/objective/margin.h"
#include "tests/support/plain_autograd.h"

using namespace hessianlab;
using namespace hessianlab::reference;

namespace {

// One row at a time: value and gradient of the formula by autograd.
struct OnPaper {
  double value;
  Tensor gradient;
};
template <class Formula>
OnPaper onPaper(const Tensor& row, const Formula& formula) {
  const Tensor z = row.detach().clone().requires_grad_(true);
  const Tensor value = formula(z);
  return {value.item<double>(), torch::autograd::grad({value}, {z})[0]};
}

Tensor largestOther(const Tensor& z, int64_t y) {
  Tensor best;
  for (int64_t k = 0; k < z.numel(); ++k)
    if (k != y && (!best.defined() || z[k].item<double>() > best.item<double>())) best = z[k];
  return best;
}

Tensor dlrOnPaper(const Tensor& z, int64_t y) {
  const Tensor sorted = std::get<0>(z.sort(0, true));
  return -(z[y] - largestOther(z, y)) / (sorted[0] - sorted[2]);
}

Tensor targetedOnPaper(const Tensor& z, int64_t y, int64_t t) {
  const Tensor sorted = std::get<0>(z.sort(0, true));
  return -(z[y] - z[t]) / (sorted[0] - (sorted[2] + sorted[3]) / 2);
}

Tensor parallel(const Tensor& cotangent, const Tensor& gradient) {
  return (cotangent * gradient).sum() / (cotangent.norm() * gradient.norm());
}

}  // namespace

class TestFormulas : public QObject {
  Q_OBJECT

  Tensor logits_, y_, target_, pair_;

 private Q_SLOTS:
  void init() {
    torch::Generator generator = makeGenerator(5);
    logits_ = at::empty({200, 5}, torch::kFloat64).normal_(0, 3, generator);
    y_ = at::empty({200}, torch::kInt64).random_(0, 5, generator);
    target_ = (y_ + 1 + at::empty({200}, torch::kInt64).random_(0, 4, generator)).remainder(5);
    pair_ = at::stack({y_, target_}, 1);
  }

  void areTheirFormulas() {
    const Expansion lead = margin().expand(logits_, y_), scaled = dlr().expand(logits_, y_),
                    towards = targetedMargin().expand(logits_, pair_), ratio = targetedDlr().expand(logits_, pair_),
                    ce = logOdds().expand(logits_, y_);
    for (int64_t i = 0; i < 200; ++i) {
      const auto y = y_[i].item<int64_t>(), t = target_[i].item<int64_t>();
      const auto check = [&](const Expansion& ours, const OnPaper& paper) {
        // The ratios add 1e-12 to a denominator that may be as small as 1e-3.
        QVERIFY(std::abs(ours.value[i].item<double>() - paper.value) < 1e-8 * (1 + std::abs(paper.value)));
        QVERIFY(relativeError(ours.cotangent[i], paper.gradient, 1) < 1e-8);
      };
      check(lead, onPaper(logits_[i], [&](const Tensor& z) { return largestOther(z, y) - z[y]; }));
      check(towards, onPaper(logits_[i], [&](const Tensor& z) { return z[t] - z[y]; }));
      check(scaled, onPaper(logits_[i], [&](const Tensor& z) { return dlrOnPaper(z, y); }));
      check(ratio, onPaper(logits_[i], [&](const Tensor& z) { return targetedOnPaper(z, y, t); }));
      const OnPaper entropy = onPaper(logits_[i], [&](const Tensor& z) { return z.logsumexp(0) - z[y]; });
      QVERIFY(std::abs(std::log1p(std::exp(ce.value[i].item<double>())) - entropy.value) < 1e-9);
      QVERIFY(std::abs(parallel(ce.cotangent[i], entropy.gradient).item<double>() - 1) < 1e-9);
    }
    QVERIFY(at::equal(lead.value > 0, logits_.argmax(1).ne(y_)));
  }

  void theRatiosDoNotSeeTheScale() {
    const Tensor large = logits_ * 1e4;
    QVERIFY(at::allclose(dlr().value(large, y_), dlr().value(logits_, y_), 1e-9));
    QVERIFY(at::allclose(targetedDlr().value(large, pair_), targetedDlr().value(logits_, pair_), 1e-9));
  }

  void areAliveWhereTheSoftmaxIsNot() {
    const Tensor large = (logits_ * 1e4).to(torch::kFloat32), y = large.argmax(1);
    const Tensor pair = at::stack({y, (y + 1).remainder(5)}, 1);
    QVERIFY((at::softmax(large, 1).amax(1) == 1).all().item<bool>());
    for (const Expansion& loss : {logOdds().expand(large, y), margin().expand(large, y), dlr().expand(large, y),
                                  targetedDlr().expand(large, pair)}) {
      QVERIFY(loss.value.isfinite().all().item<bool>() && loss.cotangent.isfinite().all().item<bool>());
      QVERIFY((loss.cotangent.abs().amax(1) > 0).all().item<bool>());
    }
  }

  // All logits equal: a constant network. Nothing to climb, and nothing that is not a number.
  void areFiniteWhereAllLogitsAgree() {
    const Tensor flat = at::ones({200, 5}, torch::kFloat32);
    for (const Expansion& loss : {dlr().expand(flat, y_), targetedDlr().expand(flat, pair_)}) {
      QVERIFY((loss.value == 0).all().item<bool>());
      QVERIFY(loss.cotangent.isfinite().all().item<bool>());
    }
  }
};

QTEST_GUILESS_MAIN(TestFormulas)
#include "test_formulas.moc"
