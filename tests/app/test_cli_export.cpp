// SPDX-License-Identifier: GPL-3.0-or-later
// hessianlab-cli attack, export and sweep: what leaves the program.
#include <QJsonArray>
#include <QtEndian>
#include <cmath>

#include "tests/support/cli_program.h"

using namespace hessianlab;

class TestCliExport : public CliProgram {
  Q_OBJECT

  QStringList sweep() const {
    return {"sweep",
            "--preset",
            "moons-plain",
            "--set",
            "training.epochs=1",
            "--grid",
            "optimizer.learning_rate=0.01,0.1",
            "--seeds",
            "2",
            "--out",
            path("sweep")};
  }

 private Q_SLOTS:
  void initTestCase() {
    trainTheRun();
    const Outcome o = run({"train", "--preset", "fashion-mnist-plain", "--set", "architecture.name=linear", "--set",
                           "training.epochs=1", "--set", "dataset.train_samples=256", "--set",
                           "dataset.test_samples=64", "--out", path("pictures")});
    QVERIFY2(o.code == 0, o.err.constData());
  }

  void attackTellsWhatItFound() {
    const Outcome o = run({"attack", path("run"), "--index", "3", "7", "--attack", "pgd:steps=20", "--norm", "l2",
                           "--epsilon", "1/4", "--json"});
    QVERIFY2(o.code == 0, o.err.constData());
    const QJsonObject result = QJsonDocument::fromJson(o.out).object();
    QCOMPARE(result["epsilon"].toDouble(), 0.25);
    const QJsonArray samples = result["samples"].toArray();
    QCOMPARE(samples.size(), 2);
    for (const QJsonValue& sample : samples) {
      QVERIFY(sample["distance_l2"].toDouble() <= 0.25 + 1e-6);
      QCOMPARE(sample["success"].toBool(), sample["adversarial_prediction"].toInt() != sample["label"].toInt());
      const QJsonArray from = sample["point"].toArray(), to = sample["adversarial_point"].toArray();
      QVERIFY(std::abs(std::hypot(from[0].toDouble() - to[0].toDouble(), from[1].toDouble() - to[1].toDouble()) -
                       sample["distance_l2"].toDouble()) < 1e-5);
    }
  }
  void attackPaintsOriginalPerturbationAndResult() {
    const Outcome o = run(
        {"attack", path("pictures"), "--index", "0", "1", "--epsilon", "0.1", "--out", path("a.png"), "--scale", "2"});
    QVERIFY2(o.code == 0, o.err.constData());
    const QByteArray png = content(path("a.png"));
    QVERIFY(png.startsWith("\x89PNG"));
    QCOMPARE(qFromBigEndian<quint32>(png.constData() + 16), 2U * (3 * 28 + 2));  // its width
    QCOMPARE(qFromBigEndian<quint32>(png.constData() + 20), 2U * (2 * 28 + 1));
    for (const QStringList& wrong : {QStringList{"--index", "64"},
                                     {"--index", "0", "--epsilon", "-1"},
                                     {"--index", "0", "--attack", "pgdd"},
                                     {"--index", "0", "--out", path("")}}) {
      const Outcome refused = run(QStringList{"attack", path("pictures")} + wrong);
      QCOMPARE(refused.code, 2);
      QCOMPARE(refused.err.count('\n'), 1);
    }
    const Outcome point = run({"attack", path("run"), "--index", "0", "--out", path("b.png")});
    QVERIFY(point.code == 2 && point.err.contains("points of the plane"));
  }

  void exportWritesWhatOthersRead() {
    QCOMPARE(run({"export", path("run")}).code, 2);
    const Outcome o = run({"export", path("run"), "--csv", path("x.csv"), "--torchscript", path("x.pt"),
                           "--safetensors", path("x.safetensors")});
    QVERIFY2(o.code == 0, o.err.constData());
    QCOMPARE(content(path("x.csv")), content(path("run/metrics.csv")));
    QCOMPARE(content(path("x.safetensors")), content(path("run/model.safetensors")));
    QVERIFY(content(path("x.pt")).startsWith("PK"));  // opened in model/nn/test_torch_script.cpp
  }

  void sweepTrainsEveryCombinationOnceAndGoesOn() {
    const Outcome o = run(sweep());
    QVERIFY2(o.code == 0, o.err.constData());
    QVERIFY(o.out.contains("4 of 4 runs to do"));
    QVERIFY(o.out.contains("±"));
    QCOMPARE(content(path("sweep/sweep.csv")).count('\n'), 5);
    const QByteArray weights = content(path("sweep/learning-rate-0.1_seed-2/model.safetensors"));
    QVERIFY(!weights.isEmpty());
    QVERIFY(QDir(path("sweep/learning-rate-0.01_seed-1")).removeRecursively());
    const Outcome again = run(sweep() + QStringList{"--json"});
    QVERIFY2(again.code == 0, again.err.constData());
    QVERIFY(again.err.contains("1 of 4 runs to do"));
    QCOMPARE(content(path("sweep/learning-rate-0.1_seed-2/model.safetensors")), weights);
    const QJsonArray rows = QJsonDocument::fromJson(again.out).object()["runs"].toArray();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0]["seeds"].toInt(), 2);
    QVERIFY(rows[0]["loss"]["spread"].toDouble() > 0);
    const Outcome alone =
        run({"train", "--preset", "moons-plain", "--set", "training.epochs=1", "--set", "optimizer.learning_rate=0.1",
             "--set", "training.seed=2", "--threads", "1", "--out", path("alone")});
    QVERIFY2(alone.code == 0, alone.err.constData());
    QCOMPARE(content(path("alone/model.safetensors")), weights);
    const Outcome other = run(sweep() + QStringList{"--set", "training.epochs=2"});
    QVERIFY(other.code == 2 && other.err.contains("other settings"));
  }
};

QTEST_GUILESS_MAIN(TestCliExport)
#include "test_cli_export.moc"
