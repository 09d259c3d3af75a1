// SPDX-License-Identifier: GPL-3.0-or-later
// What notes say of norms that are not certain, of probes, drawings and of what could not be computed.
#include <QLabel>
#include <QtTest>

#include "model/labs/metrics_of.h"
#include "tests/support/lab_window.h"
#include "ui/runs/run.h"
#include "ui/views/draw/draw_report.h"
#include "ui/views/robustness/robustness_reading.h"
#include "ui/views/training/training_tab.h"
#include "ui/words/certainty_words.h"

using namespace hessianlab;

class TestCertaintyWords : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void uncertainNormsAreCounted() {
    QCOMPARE(uncertainText(0, 300), QString());
    QCOMPARE(uncertainText(2, 300), QStringLiteral(", 2 of 300 not certain"));
  }

  void theWindowNamesNoOptionOfTheCommandLine() {
    QCOMPARE(
        inWindowWords(QStringLiteral("x is not finite; use double precision (--double) or scale the weights down")),
        QStringLiteral("x is not finite; use double precision or scale the weights down"));
    QCOMPARE(inWindowWords(std::string("all is well")), std::string("all is well"));
    QCOMPARE(
        inWindowWords(std::string("net.safetensors: holds weights alone; give --architecture FILE.json, or an ONNX "
                                  "file (*.onnx), which holds both")),
        std::string("net.safetensors: holds weights alone; choose the file of its layers, too, or an ONNX file "
                    "(*.onnx), which holds both"));
  }

  void aProbeSaysWhatIsNotCertain() {
    const ExperimentConfig config = smallMoons(1);
    Run run(metricsOf(config));
    run.config = config;
    Record record;
    record.kind = RecordKind::Probe;
    record.step = 1;
    record.values.assign(9, 0.5);
    record.basis = Basis{"‖H‖", "lanczos", 16, 0.2, 0.95, 100, 0, "The 100 samples are odd."};
    run.records.append(record);
    QVERIFY2(probeText(run).endsWith(QStringLiteral(", 5 of 100 not certain")), qPrintable(probeText(run)));
    record.basis->convergedFraction = 1;
    record.step = 2;
    run.records.append(record);
    QVERIFY(!probeText(run).contains(QStringLiteral("certain")));
  }

  void aDrawingShowsARefutedCertificateAsAFault() {
    DrawReport report;
    InspectResult result;
    result.refined = result.found = true;
    result.converged = false;
    result.estimator = "lanczos";
    result.probabilities = result.adversarialProbabilities = {0.6F, 0.4F};
    result.runnerUp = result.adversarialPrediction = 1;
    result.distanceLinf = 0.1;
    result.safeRadius = 0.2;
    result.picture = result.perturbation = result.adversarial = Picture{1, 1, 2, {0.1F, 0.2F}};
    result.fault = "A fault of this program: the certificate 'lipschitz' is refuted.";
    report.setResult(result);
    const auto text = [&](const char* name) { return report.findChild<QLabel*>(QString::fromLatin1(name))->text(); };
    QCOMPARE(text("draw.certificate"), QStringLiteral("refuted"));
    QCOMPARE(text("draw.note"), QString::fromStdString(result.fault));
    QVERIFY(text("draw.hessian").contains(QStringLiteral("not certain")));
    result.fault.clear();
    result.certificate = 0.05;
    result.converged = true;
    report.setResult(result);
    QVERIFY(text("draw.certificate").contains(QStringLiteral("0.05")) &&
            text("draw.note").contains(QStringLiteral("estimate")));
    QVERIFY(!text("draw.hessian").contains(QStringLiteral("certain")));
  }

  void faultsOutliveAnEvaluationWithoutBounds() {
    const auto make = [](std::vector<std::string> faults, bool bounds) {
      auto result = std::make_shared<RobustnessResult>();
      result->faults = std::move(faults);
      if (bounds) result->bounds.push_back({"lipschitz", "Lipschitz", true, {}, {}});
      return std::shared_ptr<const RobustnessResult>(result);
    };
    const auto faulty = make({"a fault"}, true), plain = make({}, false), bounded = make({}, true);
    QVERIFY(withFaultsOf(faulty, plain)->faults == faulty->faults);
    QVERIFY(withFaultsOf(faulty, bounded) == bounded);
    QVERIFY(withFaultsOf(nullptr, plain) == plain && withFaultsOf(bounded, plain) == plain);
  }
};

QTEST_MAIN(TestCertaintyWords)
#include "test_certainty_words.moc"
