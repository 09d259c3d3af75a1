// SPDX-License-Identifier: GPL-3.0-or-later
// hessianlab-cli weights: the file that it writes, one layer alone, another run beside it, and refusals.
#include <QJsonArray>
#include <QRegularExpression>
#include <cmath>

#include "tests/support/cli_program.h"

using namespace hessianlab;

class TestCliWeights : public CliProgram {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    for (const char* seed : {"1", "2"}) {
      const Outcome o = run(trainMoons(path(seed), 200, 3) << "--set" << QString("training.seed=%1").arg(seed));
      QVERIFY2(o.code == 0, o.err.constData());
    }
  }

  void everyLayerIsMeasured() {
    const Outcome o = run({"weights", path("1"), "--top", "4"});
    QVERIFY2(o.code == 0, o.err.constData());
    QVERIFY2(o.out.contains("Gauss–Newton matrix of the mean loss in the weights, 200 training samples"),
             o.out.constData());
    const QJsonObject file = json(path("1/weights.json"));
    QCOMPARE(file["format"].toInt(), 1);
    QCOMPARE(file["matrix"].toString(), QString("gauss-newton"));  // softplus
    QCOMPARE(file["weights_sha256"].toString().size(), 64);
    QVERIFY(file["loss"].toDouble() > 0);
    const QJsonArray layers = file["layers"].toArray();
    QVERIFY(layers.size() >= 2);
    for (const QJsonValue& each : layers) {
      const QJsonObject layer = each.toObject();
      QCOMPARE(layer["operation"].toString(), QString("linear"));
      QVERIFY(layer["converged"].toBool());
      QVERIFY(o.out.contains(QString("layer %1 (linear, %2 × %3)")
                                 .arg(layer["layer"].toInt())
                                 .arg(layer["rows"].toInt())
                                 .arg(layer["columns"].toInt())
                                 .toUtf8()));
      const QJsonArray pairs = layer["eigenvalues"].toArray();
      QCOMPARE(pairs.size(), 4);
      double before = std::numeric_limits<double>::infinity();
      for (const QJsonValue& pair : pairs) {
        QVERIFY(pair["value"].toDouble() >= 0 && pair["value"].toDouble() <= before);
        before = pair["value"].toDouble();
        QVERIFY(pair["first_share"].toDouble() > 0 && pair["first_share"].toDouble() <= 1 + 1e-6);
      }
      QCOMPARE(layer["kronecker"]["overlap"].toArray().size(), 4);
      QVERIFY(!layer.contains("overlap_with_other_run"));
    }
    const Outcome printed = run({"weights", path("1"), "--top", "4", "--json"});
    QCOMPARE(printed.out, content(path("1/weights.json")));
  }

  void oneLayerBesideAnotherRun() {
    const Outcome o = run({"weights", path("1"), "--layer", "0", "--top", "3", "--against", path("2"), "--double"});
    QVERIFY2(o.code == 0, o.err.constData());
    const QJsonArray layers = json(path("1/weights.json"))["layers"].toArray();
    QCOMPARE(layers.size(), 1);
    const QJsonArray overlap = layers[0]["overlap_with_other_run"].toArray();
    QCOMPARE(overlap.size(), 3);
    for (const QJsonValue& each : overlap) QVERIFY(each.toDouble() >= 0 && each.toDouble() <= 1 + 1e-6);
    QVERIFY(!QFile::exists(path("2/weights.json")));
    // Beside itself the spaces are the same.
    QCOMPARE(run({"weights", path("1"), "--layer", "0", "--top", "3", "--against", path("1")}).code, 0);
    for (const QJsonValue& each : json(path("1/weights.json"))["layers"][0]["overlap_with_other_run"].toArray())
      QVERIFY(std::abs(each.toDouble() - 1) < 1e-4);
  }

  void theBoundAndItsParts() {
    const Outcome o = run({"weights", path("2"), "--bound", "--samples", "150", "--lambda", "0.1", "--draws", "20"});
    QVERIFY2(o.code == 0, o.err.constData());
    const QString text = QString::fromUtf8(o.out);
    QVERIFY(text.startsWith(QStringLiteral("PAC-Bayes bound with probability 95 %, 150 training samples, ")));
    const auto number = [&](const char* name) {
      const QRegularExpression line(QRegularExpression::escape(QString::fromUtf8(name)) +
                                    QStringLiteral(" +([-+.e0-9]+)"));
      const auto match = line.match(text);
      if (!match.hasMatch()) qFatal("no line '%s' in\n%s", name, o.out.constData());
      return match.captured(1).toDouble();
    };
    QCOMPARE(number("prior variance λ"), 0.1);
    const double bound = number("error of drawn weights, at most");
    const double root = number("√((KL + ln(61 n/0.025)) / (2(n−1)))");
    const double kl = number("KL(Q‖P) = ½ (trace + distance + volume)");
    QVERIFY(std::abs(root - std::sqrt((kl + std::log(61 * 150 / 0.025)) / 298)) < 1e-4);
    QVERIFY(bound >= root + number("training error ê(Q) of drawn weights") - 1e-4);
    QCOMPARE(text.contains(QStringLiteral("vacuous")), bound >= 1);
    QVERIFY(!QFile::exists(path("2/weights.json")));
    QCOMPARE(run({"weights", path("2"), "--bound", "--centre"}).code, 2);
    QCOMPARE(run({"weights", path("2"), "--lambda", "0.1"}).code, 2);
    QCOMPARE(run({"weights", path("2"), "--bound", "--lambda", "2"}).code, 2);
  }

  void refusals() {
    const Outcome layer = run({"weights", path("1"), "--layer", "17"});
    QCOMPARE(layer.code, 2);
    QVERIFY2(layer.err.contains("layer is 17; this network has the layers 0 to"), layer.err.constData());
    const Outcome other = run({"train", "--preset", "moons-plain", "--set", "dataset.train_samples=60", "--set",
                               "training.epochs=1", "--set", "architecture.hidden=[8]", "--out", path("narrow")});
    QVERIFY2(other.code == 0, other.err.constData());
    const Outcome against = run({"weights", path("1"), "--against", path("narrow")});
    QCOMPARE(against.code, 2);
    QVERIFY2(against.err.contains("has other layers; choose a run with the same network"), against.err.constData());
    QCOMPARE(run({"weights", path("nothing")}).code, 2);
  }
};

QTEST_GUILESS_MAIN(TestCliWeights)
#include "test_cli_weights.moc"
