// SPDX-License-Identifier: GPL-3.0-or-later
// Weights that are finite and overflow all the same: no pass gives NaN, and the sentence says on how many samples.
#include <QtTest>
#include <limits>

#include "model/curvature/input_hessian.h"
#include "model/nn/finite.h"
#include "model/nn/sample_outputs.h"
#include "model/objective/cross_entropy.h"
#include "tests/support/message_of.h"
#include "tests/support/planar_cases.h"

using namespace hessianlab;
using namespace hessianlab::reference;

namespace {

// z₀ = 1e30·(1e12·(x₀ − ½)) and z₁ = 0: beyond single precision where x₀ is not very near ½, far within double.
Network steep() {
  Network network(R"({"input":[2],"classes":2,"operations":[{"op":"linear","out":1},{"op":"linear","out":2}]})", 1);
  torch::NoGradGuard noGrad;
  for (const Tensor& p : network.parameters()) p.zero_();
  network.parameters()[0][0][0] = 1e12;
  network.parameters()[1][0] = -0.5e12;
  network.parameters()[2][0][0] = 1e30;
  return network;
}

}  // namespace

class TestFinite : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void seesEveryValueThatIsNone() {
    for (const auto type : {torch::kFloat32, torch::kFloat64}) {
      const Tensor fine = torch::tensor({0.0, -1.0, 3e38, 1e-45}, type);
      QVERIFY(allFinite(fine) && allFinite(fine.slice(0, 0, 0)));
      for (const double bad : {std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity(),
                               std::numeric_limits<double>::quiet_NaN()}) {
        for (int64_t at = 0; at < 4; ++at) {
          const Tensor spoilt = fine.clone();
          spoilt[at] = bad;
          QVERIFY(!allFinite(spoilt));
        }
        QVERIFY(!allFinite(at::full({6, 4}, bad, type).t()));  // does not lie in one piece
      }
      QVERIFY(allFinite(at::ones({6, 4}, type).t()));
    }
  }

  void passesThrowInsteadOfGivingNaN() {
    const Network network = steep();
    const Tensor x = torch::tensor({{0.5, 0.1}, {0.9, 0.1}, {0.5, 0.7}, {0.2, 0.1}}, torch::kFloat32);
    torch::NoGradGuard noGrad;
    const std::string expected =
        "the network's outputs are not finite in single precision; use double precision (--double) or scale the "
        "weights down";  // rows need not be samples
    QCOMPARE(messageOf([&] { network.logits(x); }), expected);
    QCOMPARE(messageOf([&] { network.record(x); }), expected);
    const Tape tape = network.record(x.slice(0, 0, 1));
    const Tensor one = torch::tensor({{1.F, 0.F}});
    QVERIFY_THROWS_EXCEPTION(NotFinite, network.pullback(tape, one));
    QVERIFY_THROWS_EXCEPTION(NotFinite, network.pushforward(tape, torch::tensor({{1.F, 0.F}})));
    const Network wide = network.to(torch::kFloat64);
    QVERIFY(allFinite(wide.logits(x.to(torch::kFloat64))));
    QVERIFY(allFinite(wide.pullback(wide.record(x.to(torch::kFloat64)), one.to(torch::kFloat64).expand({4, 2}))));
  }

  // A step of a training looks at its loss itself, and says so in its own words.
  void aPassWithAGraphIsLeftAlone() {
    const Network network = steep();
    QVERIFY(!allFinite(network.logits(torch::tensor({{0.9F, 0.1F}})).detach()));
  }

  // The squares of a long vector overflow where its entries do not: divided by that length, it would be 0.
  void aLengthThatOverflowsIsNotNought() {
    const Tensor v = at::full({2, 3}, 1e30, torch::kFloat32);
    QVERIFY_THROWS_EXCEPTION(NotFinite, normaliseRows(v));
    QVERIFY(std::abs(rowNorm(normaliseRows(v.to(torch::kFloat64)))[0].item<double>() - 1) < 1e-12);
  }

  void allSamplesAreCounted() {
    Dataset set = points(300, 2);
    const Tensor at = torch::arange(0, 300, 3, torch::kInt64);  // every third stands where nothing overflows
    set.testX.index_fill_(0, at, 0.5);
    int64_t seen = 0;
    const auto count = [&](const Tensor& rows, const Tensor& outputs) {
      seen += rows.numel();
      QVERIFY(outputs.size(0) == rows.numel() && allFinite(outputs));
    };
    const Tensor rows = torch::arange(300, torch::kInt64);
    const std::string said = messageOf([&] { forTestOutputs(steep(), set, rows, 125, count); });
    QVERIFY2(said.find("on 200 of 300 samples") != std::string::npos, said.c_str());
    QCOMPARE(seen, int64_t{0});
    forTestOutputs(steep(), set, at, 40, count);
    QCOMPARE(seen, int64_t{100});
  }
};

QTEST_GUILESS_MAIN(TestFinite)
#include "test_finite.moc"
