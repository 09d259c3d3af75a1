// SPDX-License-Identifier: GPL-3.0-or-later
// hessianlab-cli kernel: the file that it writes, what it prints, and refusals.
#include <QJsonArray>

#include "tests/support/cli_program.h"

using namespace hessianlab;

class TestCliKernel : public CliProgram {
  Q_OBJECT

 private Q_SLOTS:
  void eigenvaluesAndStepsOfEachPiece() {
    const Outcome trained =
        run({"train", "--preset", "circle-three-densities", "--set", "data.samples=150", "--set", "network.pairs=100",
             "--set", "descent.learning_rate=0.02", "--set", "training.steps=10", "--out", path("circle")});
    QVERIFY2(trained.code == 0, trained.err.constData());
    const Outcome o = run({"kernel", path("circle"), "--frequencies", "7", "--network", "3,4"});
    QVERIFY2(o.code == 0, o.err.constData());
    QVERIFY2(o.out.contains("slope of log steps of the kernel against log κ, from κ = 6:"), o.out.constData());
    const QJsonObject file = json(path("circle/kernel.json"));
    QCOMPARE(file["weights_sha256"].toString().size(), 64);
    QCOMPARE(file["density"].toArray().size(), 3);
    const QJsonArray kernel = file["kernel"].toArray(), times = file["times"].toArray();
    QCOMPARE(kernel.size(), 8);
    for (int q = 1; q < 8; ++q) {
      QVERIFY(kernel[q]["eigenvalue"].toDouble() >= kernel[q]["pair"].toDouble());
      QVERIFY(kernel[q]["eigenvalue"].toDouble() < kernel[q - 1]["eigenvalue"].toDouble());
      QCOMPARE(kernel[q]["local_frequency"].toArray().size(), 3);
    }
    for (const QJsonValue& of : times) {
      const bool trainedToo = of["frequency"].toInt() == 3 || of["frequency"].toInt() == 4;
      const QJsonArray pieces = of["steps"].toArray();
      QCOMPARE(pieces.size(), 3);
      QCOMPARE(pieces[0]["network"].isDouble(), trainedToo);
      const bool held = of["frequency"].toInt() <= 12;  // four points a wave in the sparsest piece: 64 of the 150
      QVERIFY(!held || pieces[0]["kernel"].toDouble() > pieces[2]["kernel"].toDouble());
      QVERIFY(of["frequency"].toInt() < 20 || pieces[0]["kernel"].isNull());
    }
    const Outcome printed = run({"kernel", path("circle"), "--frequencies", "3", "--json"});
    QCOMPARE(printed.out, content(path("circle/kernel.json")));
  }

  // What is asked of a classifier is wrong usage with a run of another laboratory.
  void aCircleIsNoClassifier() {
    for (const QStringList& asked :
         {QStringList{"evaluate", path("circle"), "--epsilons", "0.1"}, QStringList{"curvature", path("circle")},
          QStringList{"weights", path("circle")}}) {
      const Outcome o = run(asked);
      QVERIFY2(o.code == 2, o.err.constData());
      QCOMPARE(o.err, QByteArray("hessianlab-cli: this can be asked of a classifier only, and what trains here is a "
                                 "circle\n"));
    }
    QVERIFY(!QFile::exists(path("circle/robustness.json")) && !QFile::exists(path("circle/curvature.json")));
  }

  void aDeepNetworkHasNoClosedForm() {
    const Outcome trained =
        run({"train", "--preset", "circle-three-frequencies", "--set", "network.layers=4", "--set", "network.pairs=30",
             "--set", "data.samples=60", "--set", "training.steps=20", "--out", path("deep")});
    QVERIFY2(trained.code == 0, trained.err.constData());
    const Outcome o = run({"kernel", path("deep"), "--frequencies", "5"});
    QVERIFY2(o.code == 0, o.err.constData());
    const QJsonObject file = json(path("deep/kernel.json"));
    const QJsonArray kernel = file["kernel"].toArray(), times = file["times"].toArray();
    QVERIFY(kernel[3]["eigenvalue"].isDouble() && kernel[3]["closed_form"].isNull());
    QVERIFY(kernel[3]["local_frequency"][0]["measured"].isDouble());
    QVERIFY(kernel[3]["local_frequency"][0]["closed_form"].isNull());
    QVERIFY(times[0]["steps"][0]["kernel"].isDouble() && times[0]["steps"][0]["closed_form"].isNull());
    const Outcome wide = run({"train", "--preset", "circle-three-frequencies", "--set", "network.layers=3", "--set",
                              "network.pairs=5000", "--out", path("wide")});
    QCOMPARE(wide.code, 2);
    QVERIFY2(wide.err.contains("a network of 3 layers has at most 1000 pairs of units"), wide.err.constData());
  }

  void refusals() {
    const Outcome moons = run(trainMoons(path("moons"), 100, 1));
    QVERIFY2(moons.code == 0, moons.err.constData());
    const Outcome other = run({"kernel", path("moons")});
    QCOMPARE(other.code, 2);
    QVERIFY2(other.err.contains("a run of the lab classifier, which has no kernel; choose one of the lab circle"),
             other.err.constData());
    QVERIFY(!QFile::exists(path("moons/kernel.json")));
    QCOMPARE(run({"kernel", path("nothing")}).code, 2);
  }
};

QTEST_GUILESS_MAIN(TestCliKernel)
#include "test_cli_kernel.moc"
