// SPDX-License-Identifier: GPL-3.0-or-later
// metrics.csv: columns, cells that read back to the same bits, and whole lines only.
#include <sys/resource.h>

#include <QTemporaryDir>
#include <QtTest>
#include <cmath>
#include <csignal>
#include <limits>

#include "model/base/atomic_file.h"
#include "model/base/error.h"
#include "model/formats/metrics_csv.h"

using namespace hessianlab;

class TestMetricsCsv : public QObject {
  Q_OBJECT

  static StepRecord step() { return {120000, 0.1, 12.5, 1.0 / 3, 1e-300, 0.75}; }
  static ProbeRecord probe() {
    ProbeRecord probe;
    probe.step = 7;
    probe.epoch = 0.5;
    probe.hessianNorm = {1, 2, 3};
    probe.gradientNorm = {4, 5, 6};
    probe.lambdaMinMedian = -0.25;
    probe.confidenceMean = 0.9;
    return probe;
  }

 private Q_SLOTS:
  void header() {
    QCOMPARE(metricsHeader(),
             std::string("step,epoch,seconds,train_loss,penalty,train_accuracy,test_accuracy,hessian_norm_p10,"
                         "hessian_norm_median,hessian_norm_p90,gradient_norm_median,lambda_min_median,confidence_mean,"
                         "test_loss,gradient_norm_p10,gradient_norm_p90\n"));
  }

  void rows() {
    MetricsRow row;
    QCOMPARE(row.text(), std::string(",,,,,,,,,,,,,,,\n"));
    row.setStep(step());
    QCOMPARE(row.text(), std::string("120000,0.1,12.5,0.3333333333333333,1e-300,0.75,,,,,,,,,,\n"));
    row.setEvaluation({120000, 0.1, 0.5, 2});
    QCOMPARE(row.text(), std::string("120000,0.1,12.5,0.3333333333333333,1e-300,0.75,0.5,,,,,,,2,,\n"));
    MetricsRow probed;
    probed.setProbe(probe());
    QCOMPARE(probed.text(), std::string("7,0.5,,,,,,1,2,3,5,-0.25,0.9,,4,6\n"));
  }

  void whatIsNotFiniteIsNoValue() {
    StepRecord record = step();
    record.trainLoss = std::nan("");
    record.penalty = std::numeric_limits<double>::infinity();
    MetricsRow row;
    row.setStep(record);
    QCOMPARE(row.text(), std::string("120000,0.1,12.5,,,0.75,,,,,,,,,,\n"));
  }

  void cellsReadBackExactly() {
    StepRecord record = step();
    record.trainLoss = std::nextafter(0.1, 1);
    MetricsRow row;
    row.setStep(record);
    const QStringList cells = QString::fromStdString(row.text()).split(',');
    QCOMPARE(cells[3].toDouble(), record.trainLoss);
    QVERIFY(cells[3].toDouble() != 0.1);
  }

  void writerAppendsWholeLines() {
    QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath("metrics.csv").toStdString();
    MetricsRow row;
    row.setStep(step());
    MetricsWriter writer(path);
    QCOMPARE(readFile(path), metricsHeader());
    writer.append(row);
    writer.append(row);
    QCOMPARE(readFile(path), metricsHeader() + row.text() + row.text());  // on the disk before the writer is gone
  }

  // A limit on the size of files lets a part of the row through, as a disk does that fills up.
  void aRowThatDoesNotFitIsTakenBack() {
    QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath("metrics.csv").toStdString();
    MetricsRow row;
    row.setStep(step());
    MetricsWriter writer(path);
    writer.append(row);
    const std::string before = readFile(path);

    struct sigaction ignore {
    }, oldAction{};
    ignore.sa_handler = SIG_IGN;
    ::sigaction(SIGXFSZ, &ignore, &oldAction);
    rlimit old{};
    ::getrlimit(RLIMIT_FSIZE, &old);
    const rlimit small{before.size() + 5, old.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &small);
    bool refused = false;
    try {
      writer.append(row);
    } catch (const RunError&) {
      refused = true;
    }
    ::setrlimit(RLIMIT_FSIZE, &old);
    ::sigaction(SIGXFSZ, &oldAction, nullptr);
    QVERIFY(refused);
    QCOMPARE(readFile(path), before);
    writer.append(row);
    QCOMPARE(readFile(path), before + row.text());
  }

  void aFileThatCannotBeMadeIsRefused() {
    QVERIFY_THROWS_EXCEPTION(InputError, MetricsWriter("/proc/hessianlab-metrics.csv"));
    QVERIFY_THROWS_EXCEPTION(RunError, MetricsWriter("/dev/full"));
  }
};

QTEST_GUILESS_MAIN(TestMetricsCsv)
#include "test_metrics_csv.moc"
