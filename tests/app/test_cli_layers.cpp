// SPDX-License-Identifier: GPL-3.0-or-later
// The layers of a network on the command line: for the data that are set, before anything is trained.
#include <QJsonArray>

#include "tests/support/cli_program.h"

using namespace hessianlab;

class TestCliLayers : public CliProgram {
  Q_OBJECT

 private Q_SLOTS:
  // 2·32 + 32, twice 32·32 + 32, 32·2 + 2.
  void theTableOfAnMlp() {
    const Outcome o = run({"layers", "--preset", "moons-plain", "--set", "architecture.hidden=[32,32,32]"});
    QCOMPARE(o.code, 0);
    const QStringList lines = QString::fromUtf8(o.out).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.front(), QStringLiteral("2, 2 classes"));
    QVERIFY2(lines.back().startsWith(QStringLiteral("2274 parameters, 2176 multiply-adds")), qPrintable(lines.back()));
    QCOMPARE(lines.size(), 11);
    QVERIFY(lines[3].contains(QStringLiteral("linear")) && lines[3].contains(QStringLiteral("out 32")));
  }

  void ownLayersAsJson() {
    const QString own = QStringLiteral(
        "architecture.layers=[{\"op\":\"normalise\"},{\"op\":\"linear\",\"out\":8,\"name\":\"a\"},"
        "{\"op\":\"silu\",\"name\":\"b\"},{\"op\":\"add\",\"inputs\":[\"a\",\"b\"]},{\"op\":\"linear\"}]");
    const Outcome o =
        run({"layers", "--preset", "moons-plain", "--set", "architecture.name=custom", "--set", own, "--json"});
    QCOMPARE(o.code, 0);
    const QJsonObject all = QJsonDocument::fromJson(o.out).object();
    QCOMPARE(all["parameters"].toInt(), 2 * 8 + 8 + 8 * 2 + 2);
    QCOMPARE(all["multiply_adds"].toInt(), 2 * 8 + 8 * 2);
    const QJsonArray rows = all["operations"].toArray();
    QCOMPARE(rows.size(), 5);
    QCOMPARE(rows[3].toObject()["inputs"].toArray(), (QJsonArray{"a", "b"}));
    QCOMPARE(rows[4].toObject()["shape"].toArray(), (QJsonArray{2}));
    // And it trains.
    const Outcome trained =
        run({"train", "--preset", "moons-plain", "--set", "architecture.name=custom", "--set", own, "--set",
             "training.epochs=1", "--set", "dataset.train_samples=200", "--out", path("own")});
    QVERIFY2(trained.code == 0, trained.err.constData());
  }

  void whatDoesNotFitIsSaidInOneSentence() {
    const Outcome o = run({"layers", "--preset", "moons-plain", "--set", "architecture.name=custom", "--set",
                           "architecture.layers=[{\"op\":\"conv2d\",\"out\":3,\"kernel\":3}]"});
    QCOMPARE(o.code, 2);
    QVERIFY2(o.err.contains("architecture: operation 1 'conv2d': 'op' needs an input of channels"), o.err.constData());
    QCOMPARE(run({"layers", "--preset", "moons-plain", "--set", "architecture.name=custom"}).code, 2);
  }
};

QTEST_GUILESS_MAIN(TestCliLayers)
#include "test_cli_layers.moc"
