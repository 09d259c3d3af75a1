// SPDX-License-Identifier: GPL-3.0-or-later
// What a layer makes of the test samples against sums written sample by sample and a dense decomposition, in float64.
#include <QtTest>
#include <cmath>

#include "model/base/error.h"
#include "model/jobs/job.h"
#include "model/nn/classifier_snapshot.h"
#include "model/nn/hidden.h"
#include "model/questions/answers.h"
#include "model/questions/representation.h"
#include "tests/support/message_of.h"
#include "tests/support/plain_autograd.h"

using namespace hessianlab;
using namespace hessianlab::reference;

class TestRepresentation : public QObject {
  Q_OBJECT

  static std::shared_ptr<const Dataset> setFor(const Network& network, int64_t count, int64_t absent = -1) {
    auto set = std::make_shared<Dataset>();
    const Batch batch = makeBatch(network.to(torch::kFloat32), count);
    set->name = "drawn";
    set->inputShape = network.inputShape();
    for (int64_t c = 0; c < network.classes(); ++c) set->classNames.push_back("class " + std::to_string(c));
    set->trainX = set->testX = batch.x;
    set->trainY = set->testY = at::where(batch.y == absent, (batch.y + 1).remainder(network.classes()), batch.y);
    return set;
  }
  static RepresentationResult ask(const Network& network, std::shared_ptr<const Dataset> set,
                                  const RepresentationRequest& request = {}) {
    JobControl control;
    const ClassifierSnapshot snapshot(std::make_shared<const Network>(network.clone()), std::move(set), 7);
    return Answers<RepresentationRequest>::from(snapshot, request, control);
  }

 private Q_SLOTS:
  void spreadAndPlaceAreThoseOfTheDenseForm() {
    for (const Case& c : cases()) {
      const Network network = makeDouble(c.architecture);
      const int64_t count = 130, absent = 1;  // more than a batch, and a class without samples
      const auto set = setFor(network, count, absent);
      const Tensor x = set->testX.to(torch::kFloat64);
      const auto hidden = hiddenOperations(network);
      for (std::size_t k = 0; k < hidden.size(); ++k) {
        RepresentationRequest request;
        request.layer = static_cast<int64_t>(hidden[k]) + 1;
        const RepresentationResult result = ask(network, set, request);
        QCOMPARE(result.all.size(), hidden.size());
        QCOMPARE(result.chosen, k);
        QCOMPARE(result.layer().layer, *request.layer);
        torch::NoGradGuard noGrad;
        const HiddenPass pass = hiddenPass(network, x, hidden[k]);
        const Tensor h = pass.hidden.flatten(1);
        QCOMPARE(result.layer().values, h.size(1));

        std::vector<Tensor> means;
        const Tensor mean = h.mean(0);
        double within = 0, between = 0;
        for (int64_t label = 0; label < network.classes(); ++label) {
          const Tensor own = h.index_select(0, set->testY.eq(label).nonzero().flatten());
          QCOMPARE(result.counts[static_cast<std::size_t>(label)], own.size(0));
          QCOMPARE(own.size(0) == 0, label == absent);
          means.push_back(own.size(0) ? own.mean(0) : mean);
          for (int64_t i = 0; i < own.size(0); ++i) {
            within += (own[i] - means.back()).square().sum().item<double>() / static_cast<double>(count);
            between += (means.back() - mean).square().sum().item<double>() / static_cast<double>(count);
          }
        }
        const ClassSpread& spread = result.layer().spread;
        const double whole = within + between;
        QVERIFY2(std::abs(spread.within - within) < 1e-10 * whole, c.name.c_str());
        QVERIFY2(std::abs(spread.between - between) < 1e-10 * whole, c.name.c_str());
        QCOMPARE(result.all[k].spread.ratio(), spread.ratio());

        const Tensor centred = h - mean;
        const auto [u, s, v] = at::linalg_svd(centred, false);
        const Tensor shares = s.square() / s.square().sum();
        QVERIFY(std::abs(result.shareX - shares[0].item<double>()) < 1e-6);
        // Where two directions are as long, any of their plane will do.
        if ((s[0] - s[1]).item<double>() < 1e-3 * s[0].item<double>()) continue;
        const auto places = [](const std::vector<float>& values) { return torch::tensor(values).to(torch::kFloat64); };
        const auto same = [&](const Tensor& got, const Tensor& slow) {
          return std::min((got - slow).norm().item<double>(), (got + slow).norm().item<double>()) <
                 1e-3 * s[0].item<double>();
        };
        QVERIFY2(same(places(result.x), u.select(1, 0) * s[0]), c.name.c_str());
        for (int64_t i = 0; i < count; i += 13) {
          QCOMPARE(int64_t{result.label[static_cast<std::size_t>(i)]}, set->testY[i].item<int64_t>());
          QCOMPARE(int64_t{result.prediction[static_cast<std::size_t>(i)]}, pass.logits[i].argmax().item<int64_t>());
        }
        for (int64_t label = 0; label < network.classes(); ++label) {
          if (label == absent) continue;
          const auto at = static_cast<std::size_t>(label);
          const Tensor own = set->testY.eq(label);
          QVERIFY(std::abs(static_cast<double>(result.meanX[at]) -
                           places(result.x).masked_select(own).mean().item<double>()) < 1e-4 * s[0].item<double>());
          QVERIFY(std::abs(static_cast<double>(result.meanY[at]) -
                           places(result.y).masked_select(own).mean().item<double>()) < 1e-4 * s[0].item<double>());
        }
      }
    }
  }

  // Fewer samples than values, and the other way round, look at one matrix from its two sides.
  void bothSidesGiveOnePicture() {
    const Network network = makeDouble(R"({"input":[30],"classes":3,"operations":[{"op":"linear","out":40},)"
                                       R"({"op":"tanh"},{"op":"linear","out":3}]})");
    const auto set = setFor(network, 39);
    const RepresentationResult wide = ask(network, set);
    torch::NoGradGuard noGrad;
    const Tensor h = hiddenPass(network, set->testX.to(torch::kFloat64), 1).hidden, centred = h - h.mean(0);
    const auto [values, vectors] = at::linalg_eigh(at::mm(centred.t(), centred));
    const Tensor slow = at::mv(centred, vectors.select(1, 39)), got = torch::tensor(wide.x).to(torch::kFloat64);
    QVERIFY(std::min((got - slow).norm().item<double>(), (got + slow).norm().item<double>()) <
            1e-4 * slow.norm().item<double>());
    QVERIFY(std::abs(wide.shareX - (values[39] / values.sum()).item<double>()) < 1e-6);
  }

  void theFirstSoManyAreTaken() {
    const Network network = makeDouble(cases()[0].architecture);
    const auto set = setFor(network, 130);
    RepresentationRequest request;
    request.samples = 17;
    const RepresentationResult some = ask(network, set, request);
    QCOMPARE(some.label.size(), std::size_t{17});
    request.samples = 0;
    QCOMPARE(ask(network, set, request).label.size(), std::size_t{130});
    // The same question has the same answer.
    QCOMPARE(ask(network, set, request).x, ask(network, set, request).x);
    request.layer = 77;
    QVERIFY(messageOf([&] { ask(network, set, request); }).starts_with("layer is '77'; it must be"));
  }

  void aNetworkThatSaysNothingIsOnePoint() {
    const Network network = makeDouble(cases()[0].architecture, 0);
    const RepresentationResult result = ask(network, setFor(network, 20));
    QCOMPARE(result.layer().spread.within, 0.0);
    QCOMPARE(result.layer().spread.between, 0.0);
    QVERIFY(std::isnan(result.layer().spread.ratio()));
    for (const float place : result.x) QCOMPARE(place, 0.0F);
  }

  void aCancelledJobEnds() {
    const Network network = makeDouble(cases()[0].architecture);
    JobControl control;
    control.cancel();
    const ClassifierSnapshot snapshot(std::make_shared<const Network>(network.clone()), setFor(network, 130), 7);
    QVERIFY_THROWS_EXCEPTION(Interrupted, Answers<RepresentationRequest>::from(snapshot, {}, control));
  }
};

QTEST_GUILESS_MAIN(TestRepresentation)
#include "test_representation.moc"
