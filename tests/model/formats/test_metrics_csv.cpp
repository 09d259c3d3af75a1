// SPDX-License-Identifier: GPL-3.0-or-later
// metrics.csv: columns, cells that read back to the same bits, and whole lines only.
#include <sys/resource.h>

#include <QTemporaryDir>
#include <QtTest>
#include <cmath>
#include <csignal>
#include <limits>
#include <locale>

#include "model/base/atomic_file.h"
#include "model/base/error.h"
#include "model/formats/metrics_csv.h"
#include "tests/support/records.h"

using namespace hessianlab;

class TestMetricsCsv : public QObject {
  Q_OBJECT

  static Record step(double loss = 1.0 / 3, double penalty = 1e-300) {
    return recordWith(RecordKind::Step, 120000, 0.1, 12.5,
                      {{"train_loss", loss}, {"penalty", penalty}, {"train_accuracy", 0.75}});
  }
  static Record probe() {
    return recordWith(RecordKind::Probe, 7, 0.5, 0,
                      {{"hessian_norm_p10", 1},
                       {"hessian_norm_median", 2},
                       {"hessian_norm_p90", 3},
                       {"gradient_norm_p10", 4},
                       {"gradient_norm_median", 5},
                       {"gradient_norm_p90", 6},
                       {"lambda_min_median", -0.25},
                       {"confidence_mean", 0.9},
                       {"normalised_median", 0.4}});
  }
  static MetricsRow rowOf(const Record& record) {
    MetricsRow row(classifierMetrics());
    row.set(record);
    return row;
  }
  static std::string header() { return metricsHeader(classifierMetrics()); }

  // What another lab may report: two numbers, one of each step and one of each test.
  static const MetricList& twoNumbers() {
    static const MetricList list({{{.key = "energy", .kind = RecordKind::Step, .title = "energy"},
                                   {.key = "drift", .kind = RecordKind::Test, .title = "drift", .share = true}},
                                  {},
                                  {{"drift", "drift"}}});
    return list;
  }

 private Q_SLOTS:
  void columns() {
    QCOMPARE(header(),
             std::string("step,epoch,seconds,train_loss,penalty,train_accuracy,test_accuracy,hessian_norm_p10,"
                         "hessian_norm_median,hessian_norm_p90,gradient_norm_median,lambda_min_median,confidence_mean,"
                         "test_loss,gradient_norm_p10,gradient_norm_p90\n"));
  }

  void rows() {
    MetricsRow row(classifierMetrics());
    QCOMPARE(row.text(), std::string(",,,,,,,,,,,,,,,\n"));
    QVERIFY(row.empty());
    row.set(step());
    QVERIFY(!row.empty());
    QCOMPARE(row.text(), std::string("120000,0.1,12.5,0.3333333333333333,1e-300,0.75,,,,,,,,,,\n"));
    row.set(recordWith(RecordKind::Test, 120000, 0.1, 99, {{"test_accuracy", 0.5}, {"test_loss", 2}}));
    QCOMPARE(row.text(), std::string("120000,0.1,12.5,0.3333333333333333,1e-300,0.75,0.5,,,,,,,2,,\n"));
    QCOMPARE(rowOf(probe()).text(), std::string("7,0.5,,,,,,1,2,3,5,-0.25,0.9,,4,6\n"));
  }

  void whatIsNotFiniteIsNoValue() {
    const Record record = step(std::nan(""), std::numeric_limits<double>::infinity());
    QCOMPARE(rowOf(record).text(), std::string("120000,0.1,12.5,,,0.75,,,,,,,,,,\n"));
  }

  void cellsReadBackExactly() {
    const double loss = std::nextafter(0.1, 1);
    const QStringList cells = QString::fromStdString(rowOf(step(loss)).text()).split(',');
    QCOMPARE(cells[3].toDouble(), loss);
    QVERIFY(cells[3].toDouble() != 0.1);
  }

  // A decimal comma would be one column more.
  void noLocaleChangesARow() {
    struct Comma : std::numpunct<char> {
      char do_decimal_point() const override { return ','; }
      char do_thousands_sep() const override { return '.'; }
      std::string do_grouping() const override { return "\3"; }
    };
    const std::string before = rowOf(step()).text();
    const std::locale old = std::locale::global(std::locale(std::locale::classic(), new Comma));
    const std::string during = rowOf(step()).text();
    const RecordTable table = parseMetrics(header() + before, classifierMetrics(), "m");
    std::locale::global(old);
    QCOMPARE(during, before);
    QCOMPARE(table.column("train_loss")[0], 1.0 / 3);
  }

  void writerAppendsWholeLines() {
    QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath("metrics.csv").toStdString();
    const MetricsRow row = rowOf(step());
    writeFileAtomically(path, header());
    MetricsWriter writer(path, header());
    QCOMPARE(readFile(path), header());
    writer.append(row);
    writer.append(row);
    QCOMPARE(readFile(path), header() + row.text() + row.text());  // on the disk before the writer is gone
  }

  // A limit on the size of files lets a part of the row through, as a disk does that fills up. The row waits for room.
  void aRowThatDoesNotFitIsTakenBack() {
    QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath("metrics.csv").toStdString();
    const MetricsRow row = rowOf(step());
    writeFileAtomically(path, header());
    MetricsWriter writer(path, header());
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
    std::string refusal;
    try {
      writer.append(row);
    } catch (const RunError& error) {
      refusal = error.what();
    }
    ::setrlimit(RLIMIT_FSIZE, &old);
    ::sigaction(SIGXFSZ, &oldAction, nullptr);
    QVERIFY2(refusal.find("File too large") != std::string::npos, refusal.c_str());  // and not "No space left"
    QCOMPARE(readFile(path), before);
    QVERIFY(writer.seal() == sealOf(before));
    writer.append(row);
    QCOMPARE(readFile(path), before + row.text() + row.text());
    QVERIFY(writer.seal() == sealOf(readFile(path)));
  }

  void aFileThatSomebodyRemovesIsWrittenAnew() {
    QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath("metrics.csv").toStdString();
    const MetricsRow row = rowOf(step());
    writeFileAtomically(path, header());
    MetricsWriter writer(path, header());
    writer.append(row);
    std::filesystem::remove(path);
    writer.append(row);
    QVERIFY(!std::filesystem::exists(path));
    writer.flush();
    QCOMPARE(readFile(path), header() + row.text() + row.text());
    QVERIFY(writer.seal() == sealOf(readFile(path)));
  }

  void goesOnWithTheRowsUpToAStep() {
    QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath("metrics.csv").toStdString();
    const std::string rows = header() + "10,1,,,\n20,2,,,\n30,3,,,\n";
    QCOMPARE(rowsUntil(20, rows + "4"), header() + "10,1,,,\n20,2,,,\n");
    QCOMPARE(rowsUntil(30, rows), rows);
    QCOMPARE(rowsUntil(5, rows), header());
    QCOMPARE(rowsUntil(5, ""), std::string());
    QCOMPARE(rowsUntil(5, "step"), std::string());
    writeFileAtomically(path, rows);
    {
      MetricsWriter writer(path, rows);
      writer.append(rowOf(step()));
      QCOMPARE(readFile(path), rows + rowOf(step()).text());
      QVERIFY(writer.seal() == sealOf(readFile(path)));
    }
    QVERIFY_THROWS_EXCEPTION(InputError, MetricsWriter(path, rows));  // there is more now
  }

  void nobodyElsesFileIsWritten() {
    QTemporaryDir folder;
    const std::filesystem::path other = folder.filePath("thesis.txt").toStdString(),
                                path = folder.filePath("metrics.csv").toStdString();
    writeFileAtomically(other, "mine");
    std::filesystem::create_symlink(other, path);
    QVERIFY_THROWS_EXCEPTION(InputError, MetricsWriter(path, std::string("mine")));
    QCOMPARE(readFile(other), std::string("mine"));
  }

  void theListOfAnotherLabIsWrittenAndRead() {
    const Record step{RecordKind::Step, 3, 0.5, 1.5, {0.25}, {}}, test{RecordKind::Test, 3, 0.5, 1.5, {0.125}, {}};
    MetricsRow row(twoNumbers());
    row.set(test);
    QCOMPARE(row.text(), std::string("3,0.5,,,0.125\n"));
    row.set(step);
    const std::string file = metricsHeader(twoNumbers()) + "0,0,,,1\n" + row.text();
    QCOMPARE(file, std::string("step,epoch,seconds,energy,drift\n0,0,,,1\n3,0.5,1.5,0.25,0.125\n"));
    const RecordTable table = parseMetrics(file, twoNumbers(), "m");
    QCOMPARE(table.column("energy"), (std::vector<double>{0.25}));
    QCOMPARE(table.column("drift"), (std::vector<double>{1, 0.125}));
    QCOMPARE(table.tests().step, (std::vector<double>{0, 3}));
    QCOMPARE(table.tests().seconds, (std::vector<double>{0, 1.5}));
    QVERIFY(table.probes().empty());
    // Its columns mean nothing to a classifier, and those of a classifier nothing to it.
    QVERIFY(parseMetrics(file, classifierMetrics(), "m").steps().empty());
    QVERIFY(parseMetrics(header() + rowOf(probe()).text(), twoNumbers(), "m").tests().empty());
  }

  void aFileThatCannotBeOpenedIsRefused() {
    QVERIFY_THROWS_EXCEPTION(InputError, MetricsWriter("/proc/hessianlab-metrics.csv", header()));
    QVERIFY_THROWS_EXCEPTION(InputError, MetricsWriter("/dev/full", header()));
  }
};

QTEST_GUILESS_MAIN(TestMetricsCsv)
#include "test_metrics_csv.moc"
