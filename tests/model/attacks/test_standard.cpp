// SPDX-License-Identifier: GPL-3.0-or-later
// The standard attack on a network trained on real pictures: at least as strong as long PGD with restarts, and the
// worst of its parts. Skipped, saying so, where the pictures are missing.
#include <QtTest>
#include <memory>

#include "model/attacks/catalogue.h"
#include "model/base/error.h"
#include "model/base/random.h"
#include "model/training/classifier.h"
#include "regularizers/catalogue.h"
#include "tests/support/choices.h"
#include "tests/support/plain_autograd.h"

using namespace hessianlab;
using namespace hessianlab::reference;

namespace {

constexpr int64_t kSamples = 100;

}  // namespace

class TestStandard : public QObject {
  Q_OBJECT

  std::unique_ptr<Network> network_;
  AttackTask task_;

  double accuracy(const std::string& spec, Norm norm) const {
    const Tensor success = makeAttackFromText(spec, norm)->run(*network_, task_).success;
    return 1 - success.to(torch::kFloat64).mean().item<double>();
  }

 private Q_SLOTS:
  void initTestCase() {
    ExperimentConfig config;
    config["architecture"] = chosenNetwork("mlp", "softplus", 8);
    config["regularizer"] = {"none", {}};
    std::shared_ptr<const Dataset> pictures;
    try {
      pictures = std::make_shared<const Dataset>(loadDataset(config["dataset"], 1));
    } catch (const InputError& error) {
      QSKIP(error.what());
    }
    Classifier subject(config, pictures, regularizerCatalogue()->create("none", {}));
    for (int step = 0; step < 100; ++step) subject.step();
    network_ = std::make_unique<Network>(subject.network().clone());
    task_.x = pictures->testInputs(0, kSamples);
    task_.y = pictures->testY.narrow(0, 0, kSamples);
    for (int64_t i = 0; i < kSamples; ++i) task_.seeds.push_back(mixSeed(1, static_cast<uint64_t>(i)));
  }

  void isAsStrongAsLongPgd_data() {
    QTest::addColumn<bool>("linf");
    QTest::addColumn<double>("epsilon");
    QTest::newRow("linf") << true << 0.045;
    QTest::newRow("l2") << false << 0.9;
  }
  void isAsStrongAsLongPgd() {
    if (!network_) QSKIP("no pictures");
    QFETCH(bool, linf);
    QFETCH(double, epsilon);
    task_.epsilon = epsilon;
    const Norm norm = linf ? Norm::Linf : Norm::L2;
    const double standard = accuracy("standard:queries=200", norm);
    const double ce = accuracy("pgd:steps=100:restarts=5", norm);
    const double margin = accuracy("pgd:steps=100:restarts=5:loss=margin", norm);
    const QString numbers = QString("standard %1, pgd %2, margin %3").arg(standard).arg(ce).arg(margin);
    QVERIFY2(standard <= ce + 0.01 && standard <= margin + 0.01, qPrintable(numbers));
    QVERIFY2(standard > 0.05 && standard < 0.75, qPrintable(numbers));  // neither nothing nor everything is left
  }

  // Each part alone, with the seeds that it has as a part, never breaks what the whole leaves standing.
  void isTheWorstOfItsParts() {
    if (!network_) QSKIP("no pictures");
    task_.epsilon = 0.025;
    const auto whole =
        makeAttackFromText("standard:iterations=15:targets=3:queries=60", Norm::Linf)->run(*network_, task_);
    const char* parts[] = {"apgd-ce:iterations=15", "apgd-t:iterations=15:targets=3", "square:queries=60"};
    Tensor any = at::zeros({kSamples}, torch::kBool);
    for (std::size_t stage = 0; stage < 3; ++stage) {
      AttackTask task = task_;
      for (uint64_t& seed : task.seeds) seed = mixSeed(seed, stage);
      const Perturbed part = makeAttackFromText(parts[stage], Norm::Linf)->run(*network_, task);
      any = any.logical_or(part.success);
    }
    QVERIFY(at::equal(whole.success, any));
  }
};

QTEST_GUILESS_MAIN(TestStandard)
#include "test_standard.moc"
