// SPDX-License-Identifier: GPL-3.0-or-later
// The certificate of one test sample: the largest radius that any bound proves, which no attack finds a way into.
#include <QtTest>
#include <algorithm>

#include "model/attacks/catalogue.h"
#include "model/nn/classifier_snapshot.h"
#include "model/questions/answers.h"
#include "model/questions/certificate.h"
#include "model/robustness/bounds.h"
#include "tests/support/message_of.h"
#include "tests/support/planar_cases.h"

using namespace hessianlab;
using namespace hessianlab::reference;

class TestCertificate : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void itIsTheBestOfAllBounds() {
    auto network = std::make_shared<const Network>(curved());
    Dataset set = points(40, 3);
    labelBy(*network, set, 0);
    const ClassifierSnapshot snapshot(network, std::make_shared<const Dataset>(set), 7);
    torch::NoGradGuard noGrad;
    JobControl control;
    int proven = 0;
    for (const Norm norm : {Norm::L2, Norm::Linf})
      for (int64_t i = 0; i < 20; ++i) {
        const CertificateResult result = Answers<CertificateRequest>::from(snapshot, {i, norm}, control);
        QVERIFY(result.correct && result.index == i && result.norm == norm);
        const Tensor x = set.testX.slice(0, i, i + 1).to(network->dtype()), y = set.testY.slice(0, i, i + 1);
        double best = 0;
        for (const BoundCurve& bound :
             measureBounds(*network, x, y, norm, {}, control, nullptr, {Certificates::All, 1}))
          if (bound.certificate) best = std::max(best, bound.radius[0]);
        QVERIFY(result.radius && !result.title.empty());
        QCOMPARE(*result.radius, best);
        if (!(best > 0)) continue;
        ++proven;
        AttackTask task;
        task.x = x, task.y = y;
        task.seeds = {7};
        task.epsilon = best;
        const auto found = makeAttackFromText("pgd:steps=50", norm)->run(*network, task);
        QVERIFY(network->logits(found.x).argmax(1).eq(y).item<bool>());
      }
    QVERIFY2(proven > 20, qPrintable(QString::number(proven)));
  }

  void aWrongDecisionHasNone() {
    auto network = std::make_shared<const Network>(curved());
    Dataset set = points(4, 3);
    labelBy(*network, set, 0);
    set.testY = (set.testY + 1).remainder(3);
    const ClassifierSnapshot snapshot(network, std::make_shared<const Dataset>(set), 7);
    JobControl control;
    const CertificateResult result = Answers<CertificateRequest>::from(snapshot, {2}, control);
    QVERIFY(!result.correct && !result.radius);
    const std::string refusal = messageOf([&] { Answers<CertificateRequest>::from(snapshot, {4}, control); });
    QVERIFY2(refusal.find("4") != std::string::npos, refusal.c_str());
  }
};

QTEST_GUILESS_MAIN(TestCertificate)
#include "test_certificate.moc"
