// SPDX-License-Identifier: GPL-3.0-or-later
// The optimisers and learning-rate schedules against their recurrences written out by hand. float64 and a few dozen
// operations a step, so 1e-12 leaves three digits for rounding.
#include <QtTest>
#include <cmath>
#include <numbers>

#include "model/training/optimizer.h"
#include "tests/support/choices.h"
#include "tests/support/plain_autograd.h"

using namespace hessianlab;
using namespace hessianlab::reference;

namespace {

// A gradient field that changes sign and size along the way; the same for both.
Tensor gradientAt(const Tensor& p) {
  return at::sin(p * 3) * 2 + p * 0.3;
}

double scheduled(const std::string& schedule, double rate, int64_t step, int64_t total) {
  if (schedule == "cosine")
    return rate * (1 + std::cos(std::numbers::pi * static_cast<double>(step) / static_cast<double>(total))) / 2;
  if (schedule == "step") {
    if (4 * step >= 3 * total) return rate / 100;
    return 2 * step >= total ? rate / 10 : rate;
  }
  return rate;
}

// Kingma & Ba 2015, algorithm 1; SGD with momentum as Sutskever et al. 2013 write it, first step without history;
// Zeiler 2012, algorithm 1, number by number.
class ByHand {
 public:
  ByHand(const OptimizerSettings& config, const Tensor& p) : config_(config), p_(p.clone()), m_(p * 0), v_(p * 0) {}

  void step(double rate) {
    const Tensor g = gradientAt(p_) + p_ * config_.weightDecay;
    ++count_;
    if (config_.name == "sgd") {
      m_ = m_ * config_.momentum + g;
      p_ = p_ - m_ * rate;
      return;
    }
    if (config_.name == "adadelta") {
      const auto root = [](double meanSquare) { return std::sqrt(meanSquare + 1e-6); };
      Tensor p = p_.flatten(), gradients = v_.flatten(), changes = m_.flatten();
      for (int64_t i = 0; i < p.numel(); ++i) {
        const double gradient = g.flatten()[i].item<double>();
        const double seen = 0.95 * gradients[i].item<double>() + 0.05 * gradient * gradient;
        const double change = -root(changes[i].item<double>()) / root(seen) * gradient;
        gradients[i] = seen;
        changes[i] = 0.95 * changes[i].item<double>() + 0.05 * change * change;
        p[i] += rate * change;
      }
      return;  // they are views
    }
    const double b1 = 0.9, b2 = 0.999, n = static_cast<double>(count_);
    m_ = m_ * b1 + g * (1 - b1);
    v_ = v_ * b2 + g * g * (1 - b2);
    p_ = p_ - m_ / (1 - std::pow(b1, n)) / ((v_ / (1 - std::pow(b2, n))).sqrt() + 1e-8) * rate;
  }
  const Tensor& value() const { return p_; }

 private:
  OptimizerSettings config_;
  Tensor p_, m_, v_;
  int64_t count_ = 0;
};

}  // namespace

class TestOptimizer : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void followsTheRecurrence_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("schedule");
    QTest::addColumn<double>("decay");
    QTest::addColumn<double>("momentum");
    for (const char* name : {"adam", "sgd", "adadelta"}) {
      for (const char* schedule : {"constant", "cosine", "step"}) {
        for (const double decay : {0.0, 0.2}) {
          for (const double momentum : {0.0, 0.9}) {
            const QString label = QString("%1-%2-decay-%3-momentum-%4").arg(name, schedule).arg(decay).arg(momentum);
            QTest::newRow(qPrintable(label)) << name << schedule << decay << momentum;
          }
        }
      }
    }
  }
  void followsTheRecurrence() {
    QFETCH(QString, name);
    QFETCH(QString, schedule);
    QFETCH(double, decay);
    QFETCH(double, momentum);
    const double rate = name == "adadelta" ? 20 : 0.03;  // its first steps are some thousandths
    const OptimizerSettings config(chosenOptimizer(name.toStdString(), rate, decay, momentum, schedule.toStdString()));
    torch::Generator generator = makeGenerator(3);
    Tensor p = at::empty({4, 3}, torch::kFloat64).normal_(0, 1, generator).set_requires_grad(true);
    Tensor q = at::empty({5}, torch::kFloat64).normal_(0, 1, generator).set_requires_grad(true);
    ScheduledOptimizer optimizer(config, {p, q});
    torch::NoGradGuard noGrad;
    ByHand first(config, p.detach()), second(config, q.detach());
    const Tensor start = p.detach().clone();
    constexpr int64_t kSteps = 40;
    for (int64_t step = 0; step < kSteps; ++step) {
      optimizer.zeroGrad();
      p.mutable_grad() = gradientAt(p);
      q.mutable_grad() = gradientAt(q);
      optimizer.step(step, kSteps);
      const double now = scheduled(config.schedule, config.learningRate, step, kSteps);
      first.step(now);
      second.step(now);
      QVERIFY2(relativeError(p, first.value()) < 1e-12 && relativeError(q, second.value()) < 1e-12,
               qPrintable(QString("step %1").arg(step)));
    }
    QVERIFY(relativeError(p, start) > 0.05);
  }

  // The rate as a step of plain SGD along a gradient of 1 shows it.
  void schedulesHaveTheirCorners() {
    const auto rates = [](const char* schedule, int64_t total, const std::vector<int64_t>& steps) {
      Tensor p = at::zeros({}, torch::kFloat64).set_requires_grad(true);
      ScheduledOptimizer optimizer(OptimizerSettings(chosenOptimizer("sgd", 1, 0, 0, schedule)), {p});
      torch::NoGradGuard noGrad;
      std::vector<double> result;
      for (const int64_t step : steps) {
        p.zero_();
        p.mutable_grad() = at::ones_like(p);
        optimizer.step(step, total);
        result.push_back(-p.item<double>());
      }
      return result;
    };
    const auto close = [](const std::vector<double>& a, const std::vector<double>& b) {
      bool all = a.size() == b.size();
      for (std::size_t i = 0; all && i < a.size(); ++i) all = std::abs(a[i] - b[i]) < 1e-15;
      return all;
    };
    QVERIFY(close(rates("constant", 100, {0, 50, 99, 100, 500}), {1, 1, 1, 1, 1}));
    QVERIFY(close(rates("step", 100, {0, 49, 50, 74, 75, 99, 100, 500}), {1, 1, 0.1, 0.1, 0.01, 0.01, 0.01, 0.01}));
    QVERIFY(close(rates("cosine", 100, {0, 25, 50, 75, 100, 500}),
                  {1, 0.5 + std::sqrt(0.125), 0.5, 0.5 - std::sqrt(0.125), 0, 0}));
    QVERIFY(close(rates("cosine", 0, {0}), {1}));  // no division by 0
  }

  void zeroGradForgetsTheLastGradient() {
    Tensor p = at::ones({}, torch::kFloat64).set_requires_grad(true);
    ScheduledOptimizer optimizer(OptimizerSettings(chosenOptimizer("sgd", 0.5, 0, 0, "constant")), {p});
    for (int i = 0; i < 2; ++i) {
      optimizer.zeroGrad();
      (p * 3).backward();
      QCOMPARE(p.grad().item<double>(), 3.0);
    }
  }
};

QTEST_GUILESS_MAIN(TestOptimizer)
#include "test_optimizer.moc"
