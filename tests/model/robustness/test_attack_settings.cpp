// SPDX-License-Identifier: GPL-3.0-or-later
// Attacks with settings in curves and pictures: told apart by their settings.
#include <QtTest>
#include <nlohmann/json.hpp>

#include "model/base/error.h"
#include "model/robustness/curve.h"
#include "model/samples/pictures.h"
#include "tests/support/plain_autograd.h"

using namespace hessianlab;
using namespace hessianlab::reference;

namespace {

Dataset points(const Network& network) {
  torch::NoGradGuard noGrad;
  Dataset set;
  set.name = "points";
  set.planar = true;
  set.inputShape = {2};
  set.mean = {0.5, 0.5}, set.std = {0.1, 0.1};
  set.classNames = {"a", "b", "c"};
  set.testX = makeBatch(network, 60).x.to(torch::kFloat32);
  set.testY = network.logits(set.testX.to(torch::kFloat64)).argmax(1);
  set.trainX = set.testX, set.trainY = set.testY;
  return set;
}

}  // namespace

class TestAttackSettings : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void curvesAreToldApartBySettings() {
    const Network network = makeDouble(
        R"({"input":[2],"classes":3,"operations":[{"op":"linear","out":9},{"op":"tanh"},{"op":"linear","out":3}]})", 4);
    const Dataset set = points(network);
    RobustnessRequest request;
    request.epsilons = {0.05, 0.2};
    request.samples = 60;
    request.attacks = {"pgd", "pgd:steps=3:restarts=2", "standard:iterations=5:queries=9"};
    JobControl control;
    const RobustnessResult result = measureRobustness(network, set, request, control);
    QCOMPARE(result.attacks.size(), std::size_t{3});
    // Settings are part of the name where they are needed to tell two curves apart.
    QCOMPARE(result.attacks[0].attack, std::string("pgd"));
    QCOMPARE(result.attacks[1].attack, request.attacks[1]);
    QCOMPARE(result.attacks[2].attack, std::string("standard"));
    const auto settings = nlohmann::json::parse(result.attacks[1].settings);
    QCOMPARE(settings.at("steps").get<int>(), 3);
    QCOMPARE(settings.at("restarts").get<int>(), 2);
    request.attacks = {"pgd", "pgd:stpes=3"};
    QVERIFY_THROWS_EXCEPTION(InputError, measureRobustness(network, set, request, control));
    request.attacks = {"pgd:steps=3", "pgd:steps=3"};
    QVERIFY_THROWS_EXCEPTION(InputError, measureRobustness(network, set, request, control));
  }

  void picturesTakeSettingsToo() {
    const Network network = makeDouble(
        R"({"input":[2],"classes":3,"operations":[{"op":"linear","out":9},{"op":"tanh"},{"op":"linear","out":3}]})", 4);
    const Dataset set = points(network);
    PicturesRequest request;
    request.indices = {0, 1, 2, 3};
    request.attack.epsilon = 0.01;
    JobControl control;
    const auto perturbation = [&](const std::string& spec) {
      request.attack.text = spec;
      const PicturesResult result = makePictures(network, set, request, control);
      QVector<float> values;
      for (const PictureRow& row : result.rows)
        for (const float v : row.perturbation.values) values.append(v);
      return values;
    };
    const auto one = perturbation("noise:draws=1"), other = perturbation("noise:draws=2");
    QCOMPARE(one.size(), 8);
    QVERIFY(one != other);
    QCOMPARE(perturbation("noise:draws=1"), one);
  }
};

QTEST_GUILESS_MAIN(TestAttackSettings)
#include "test_attack_settings.moc"
