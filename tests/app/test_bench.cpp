// SPDX-License-Identifier: GPL-3.0-or-later
// The bench runs, and its JSON has every number that documents and other checks ask for by name. No number is judged
// here: machines differ.
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryFile>
#include <QtTest>

class TestBench : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyNumberIsThere() {
    QProcess process;
    process.start(QStringLiteral(HESSIANLAB_BIN_DIR "/hessianlab-bench"), {"--quick", "--json", "--repetitions", "3"});
    QVERIFY2(process.waitForFinished(500000), "did not finish");
    QCOMPARE(process.exitCode(), 0);
    const QByteArray output = process.readAllStandardOutput();
    const QJsonObject numbers = QJsonDocument::fromJson(output).object();
    for (const char* name : {"step_ratio/cnn-small/softplus/1",
                             "flop_ratio/cnn-small/softplus",
                             "naive_over_ours/cnn-small/relu/1",
                             "naive_over_ours_equal/cnn-small/softplus/1",
                             "exact_per_second/cnn-small/relu",
                             "power_per_second/cnn-small/softplus",
                             "lanczos_per_second/cnn-small/relu",
                             "pgd_over_naive/mlp/softplus",
                             "pgd_over_input/mlp/softplus/1",
                             "pgd_over_backward/cnn-small/softplus/1",
                             "certainty_converged/power",
                             "certainty_cost/lanczos",
                             "peak_megabytes/ours/cnn-small/softplus/16",
                             "peak_megabytes/naive/cnn-small/softplus/1",
                             "reading_megabytes_per_second/cifar-10",
                             "reading_seconds/200-png",
                             "reading_seconds_cached/200-png",
                             "scale/milliseconds/mlp/1",
                             "plain_over_channels_last/cnn-small/softplus",
                             "share_price/cnn-small/relu/input-gradient/0.125",
                             "share_price_libtorch/cnn-small/softplus/hessian-norm/0.25",
                             "share_flops/cnn-small/softplus/hessian-norm/0.5",
                             "gradient_term_over_without/cnn-small/softplus",
                             "ball_milliseconds/second-order/cnn-small/l2",
                             "ball_milliseconds/linear-bounds/mlp/linf",
                             "lanczos_seconds/cnn-small/softplus/64",
                             "reach_step/published",
                             "reach_robust/hessian-norm-quarter",
                             "scale/predicted/cnn-small/512/10gbit"}) {
      QVERIFY2(numbers.contains(QLatin1String(name)), name);
      QVERIFY2(numbers[QLatin1String(name)].toDouble() > 0, name);
    }
    // What is called converged is right, on any machine, and knowing it costs less than computing it a few times.
    for (const char* estimator : {"power", "lanczos", "ascent"}) {
      const auto number = [&](const char* what) {
        return numbers[QLatin1String(what) + u'/' + QLatin1String(estimator)].toDouble(-1);
      };
      QVERIFY(number("certainty_converged") > 0.8 * numbers[QStringLiteral("certainty_samples")].toDouble());
      QCOMPARE(number("certainty_wrong"), 0.0);
      QVERIFY(number("certainty_worst_percent") >= 0 && number("certainty_worst_percent") < 1);
      QVERIFY(number("certainty_cost") > 0.5 && number("certainty_cost") < 6);  // of the plane's small networks
    }
    // A difference of two times: on a busy machine three repetitions cannot even tell its sign.
    QVERIFY(numbers["product_cost/cnn-small/relu/1"].isDouble());
    // Memory is no matter of speed: it must not grow with the products.
    QCOMPARE(numbers["peak_megabytes/ours/cnn-small/softplus/16"].toDouble(),
             numbers["peak_megabytes/ours/cnn-small/softplus/1"].toDouble());
    tablesShowTheNumbers(output, numbers["flop_ratio/cnn-small/softplus"].toDouble());
  }

 private:
  static void tablesShowTheNumbers(const QByteArray& json, double flopRatio) {
    QTemporaryFile file;
    QVERIFY(file.open() && file.write(json) == json.size() && file.flush());
    QProcess process;
    process.start(QStringLiteral(HESSIANLAB_BIN_DIR "/hessianlab-bench"), {"--markdown", "--from", file.fileName()});
    QVERIFY(process.waitForFinished(60000));
    const QString tables = QString::fromUtf8(process.readAllStandardOutput());
    QVERIFY2(tables.contains(QStringLiteral("| cnn-small/softplus | %1 |").arg(flopRatio, 0, 'f', 2)),
             qPrintable(tables));
    QVERIFY(tables.contains(QStringLiteral("| lanczos |")));
    QCOMPARE(tables.count(QStringLiteral("### ")), 11);
  }
};

QTEST_GUILESS_MAIN(TestBench)
#include "test_bench.moc"
