// SPDX-License-Identifier: GPL-3.0-or-later
// What an evaluation says class by class, against a count that attacks each sample by itself and looks at nothing else.
#include <QtTest>
#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>

#include "model/attacks/catalogue.h"
#include "model/formats/class_results.h"
#include "model/formats/results_json.h"
#include "model/robustness/curve.h"
#include "model/robustness/seeds.h"
#include "tests/support/message_of.h"
#include "tests/support/planar_cases.h"

using namespace hessianlab;
using namespace hessianlab::reference;

class TestByClass : public QObject {
  Q_OBJECT

  static constexpr double kNever = std::numeric_limits<double>::infinity();

  struct Fate {
    int label = 0, prediction = 0, taken = -1;
    double distance = kNever;  // of the nearest adversarial input that any attack of the grid found
  };

  static int answerOf(const Network& network, const Tensor& x) {
    torch::NoGradGuard noGrad;
    return static_cast<int>(network.logits(x).argmax(1).item<int64_t>());
  }

  // One sample, one attack after the other, each ε of the grid until the attack has found something within it.
  static Fate fateOf(const Network& network, const Dataset& set, const RobustnessRequest& asked, int64_t index) {
    Fate fate;
    AttackTask task;
    task.x = set.testX.slice(0, index, index + 1).to(network.dtype());
    task.y = set.testY.slice(0, index, index + 1);
    fate.label = static_cast<int>(task.y.item<int64_t>());
    fate.prediction = answerOf(network, task.x);
    if (fate.prediction != fate.label) return {fate.label, fate.prediction, fate.prediction, 0};
    for (const std::string& name : asked.attacks) {
      const auto attack = makeAttackFromText(name, asked.norm);
      task.seeds = attackSeeds(asked.seed, attack->name(), torch::tensor({index}, torch::kInt64));
      double own = kNever;
      for (const double epsilon : asked.epsilons) {
        if (epsilon == 0 || own <= epsilon) continue;
        task.epsilon = epsilon;
        const Perturbed found = attack->run(network, task);
        const int answer = answerOf(network, found.x);
        if (answer == fate.label) continue;
        const double distance = std::min(epsilon, (found.x - task.x).abs().max().item<double>());
        own = std::min(own, distance);
        if (distance < fate.distance) fate.distance = distance, fate.taken = answer;
      }
    }
    return fate;
  }

  static RobustnessResult measured(const Network& network, const Dataset& set, RobustnessRequest& asked) {
    asked = request("linf", {0, 0.01, 0.03, 0.08}, set.testSize());
    asked.attacks = {"fgsm", "pgd:steps=5"};
    asked.workers = 2;
    JobControl control;
    return measureRobustness(network, set, asked, control);
  }

 private Q_SLOTS:
  void everySampleIsCountedWhereItGoes() {
    const Network network = curved();
    Dataset set = points(160, 3);
    set.classNames = {"sky", "sea", "land"};
    labelBy(network, set, 12);
    RobustnessRequest asked;
    const RobustnessResult result = measured(network, set, asked);
    std::vector<Fate> fates;
    for (int64_t i = 0; i < set.testSize(); ++i) fates.push_back(fateOf(network, set, asked, i));

    QCOMPARE(result.classNames, set.classNames);
    for (std::size_t i = 0; i < fates.size(); ++i) {
      QCOMPARE(result.label[i], fates[i].label);
      QCOMPARE(result.prediction[i], fates[i].prediction);
      QCOMPARE(result.adversarialPrediction[i], fates[i].taken);
    }
    const std::vector<ClassResult> classes = resultsByClass(result);
    QCOMPARE(classes.size(), std::size_t{3});
    int64_t others = 0;  // samples that fall to the third class: the matrix says more than right and wrong
    for (std::size_t k = 0; k < asked.epsilons.size(); ++k) {
      const double epsilon = asked.epsilons[k];
      std::vector<int64_t> matrix(9, 0), robust(3, 0);
      for (const Fate& fate : fates) {
        const int goes = fate.distance <= epsilon ? fate.taken : fate.prediction;
        ++matrix[static_cast<std::size_t>(3 * fate.label + goes)];
        if (goes == fate.label) ++robust[static_cast<std::size_t>(fate.label)];
        if (epsilon > 0 && goes == (fate.label + 2) % 3) ++others;
      }
      QCOMPARE(confusionAt(result, epsilon), matrix);
      for (std::size_t c = 0; c < 3; ++c) QCOMPARE(classes[c].robust[k], robust[c]);
      int64_t all = 0;
      for (const ClassResult& own : classes) all += own.robust[k];
      QCOMPARE(static_cast<double>(all) / 160, result.accuracy[k]);
    }
    QVERIFY(others > 0);
    QVERIFY(confusionAt(result, std::nullopt) == confusionAt(result, 0.0));
    QVERIFY(confusionAt(result, 0.08) != confusionAt(result, 0.0));
  }

  void theFileSaysSo() {
    const Network network = curved();
    Dataset set = points(90, 3);
    set.classNames = {"sky", "sea", "none of these"};
    labelBy(network, set, 9);
    // The last class has no sample.
    set.testY.masked_fill_(set.testY == 2, 0);
    RobustnessRequest asked;
    const RobustnessResult result = measured(network, set, asked);
    const auto file = nlohmann::json::parse(toJson(result));
    QVERIFY(file["class_names"] == nlohmann::json(set.classNames));
    QVERIFY(file["confusion"]["clean"].size() == 3 && file["confusion"]["under_attack"].size() == 4);
    for (std::size_t c = 0; c < 3; ++c) {
      const auto& own = file["per_class"][c];
      const ClassResult counted = resultsByClass(result)[c];
      QCOMPARE(own["class"].get<std::string>(), set.classNames[c]);
      QCOMPARE(own["samples"].get<int64_t>(), counted.samples);
      QCOMPARE(own["correct"].get<int64_t>(), counted.right);
      if (c == 2) {
        QVERIFY(own["clean_accuracy"].is_null() && own["ci95"][1].is_null() && own["robust_accuracy"][1].is_null());
        continue;
      }
      QVERIFY(counted.samples > 20);
      for (std::size_t k = 0; k < 4; ++k) {
        const auto count = own["robust"][k].get<int64_t>();
        QCOMPARE(count, file["confusion"]["under_attack"][k][c][c].get<int64_t>());
        const double n = static_cast<double>(counted.samples), p = static_cast<double>(count) / n;
        QCOMPARE(own["robust_accuracy"][k].get<double>(), p);
        // The ends of a score interval solve (p − q)² = z² q (1 − q) / n.
        for (const auto& end : own["ci95"][k]) {
          const double q = end.get<double>(), z = 1.959963984540054;
          if (q > 0 && q < 1) QVERIFY(std::abs((p - q) * (p - q) - z * z * q * (1 - q) / n) < 1e-12);
        }
      }
    }
    const RobustnessResult read = parseRobustness(toJson(result), "test");
    QVERIFY(read.label == result.label && read.prediction == result.prediction &&
            read.adversarialPrediction == result.adversarialPrediction && read.classNames == result.classNames);
    QCOMPARE(toJson(read), toJson(result));
  }

  void aFileThatDisagreesWithItselfIsRefused() {
    const Network network = curved();
    Dataset set = points(30, 3);
    labelBy(network, set, 3);
    RobustnessRequest asked;
    const auto file = nlohmann::json::parse(toJson(measured(network, set, asked)));
    const auto says = [](const nlohmann::json& changed) {
      return messageOf([&] { parseRobustness(changed.dump(), "test"); });
    };
    QCOMPARE(says(file), std::string("accepted"));
    auto label = file, taken = file, some = file, far = file;
    label["per_sample"][5]["label"] = (file["per_sample"][5]["label"].get<int>() + 1) % 3;
    QVERIFY(says(label).find("disagree") != std::string::npos);
    taken["per_sample"][5]["adversarial_prediction"] = file["per_sample"][5]["label"];
    QVERIFY(says(taken).find("another class") != std::string::npos);
    some["per_sample"][5].erase("label");
    QVERIFY(says(some).find("only some") != std::string::npos);
    far["per_sample"][5]["prediction"] = 3;
    QVERIFY(says(far).find("'class_names' does not have") != std::string::npos);
    // A file of an older version says nothing of classes.
    auto old = file;
    for (const char* key : {"class_names", "per_class", "confusion"}) old.erase(key);
    const RobustnessResult read = parseRobustness(old.dump(), "test");
    QVERIFY(read.label.empty() && resultsByClass(read).empty() && confusionAt(read, 0.03).empty());
  }
};

QTEST_GUILESS_MAIN(TestByClass)
#include "test_by_class.moc"
