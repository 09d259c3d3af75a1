// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line refuses: in one line, with exit code 2, and without a trace.
#include <QDir>

#include "tests/support/cli_program.h"

using namespace hessianlab;

class TestCliRefusals : public CliProgram {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { trainTheRun(); }

  void badInputIsOneLineAndCodeTwo_data() {
    QTest::addColumn<QStringList>("arguments");
    const QStringList train{"train", "--preset", "moons-hessian", "--out", "NEW"};
    QTest::newRow("no command") << QStringList{};
    QTest::newRow("unknown command") << QStringList{"tran"};
    QTest::newRow("no out") << QStringList{"train", "--preset", "moons-hessian"};
    QTest::newRow("neither config nor preset") << QStringList{"train", "--out", "NEW"};
    QTest::newRow("unknown preset") << QStringList{"train", "--preset", "moon", "--out", "NEW"};
    QTest::newRow("negative strength") << train + QStringList{"--set", "regularizer.strength=-1"};
    QTest::newRow("unknown key") << train + QStringList{"--set", "regularizer.strenght=1"};
    QTest::newRow("unknown section") << train + QStringList{"--set", "regulariser.strength=1"};
    QTest::newRow("wrong kind") << train + QStringList{"--set", "training.epochs=many"};
    QTest::newRow("missing data") << QStringList{"train", "--preset", "mnist-plain", "--set", "dataset.path=EMPTY",
                                                 "--out", "NEW"};
    QTest::newRow("unknown lesson") << QStringList{"lesson", "what-curvature"};
    QTest::newRow("missing lesson file") << QStringList{"lesson", "NEW.json"};
    QTest::newRow("no run") << QStringList{"curvature", "EMPTY"};
    QTest::newRow("no folder to measure") << QStringList{"curvature", "NEW"};
    QTest::newRow("no folder to compare in") << QStringList{"curvature", "NEW", "--compare"};
    QTest::newRow("no folder to attack") << QStringList{"evaluate", "NEW"};
    QTest::newRow("no folder to go on in") << QStringList{"resume", "NEW"};
    QTest::newRow("bad epsilons") << QStringList{"evaluate", "RUN", "--epsilons", "0:x:1"};
    for (const char* epsilons : {"-0.5", "0,nan", "1e400", "0.2,0.1", "0,0.1,0.1", "0,,0.1", "0:0,2:0,1", "0.1;0.2"})
      QTest::newRow(qPrintable(QString("epsilons %1").arg(epsilons)))
          << QStringList{"evaluate", "RUN", "--samples", "4", QString("--epsilons=%1").arg(epsilons)};
    QTest::newRow("bad norm") << QStringList{"evaluate", "RUN", "--norm", "l7"};
    QTest::newRow("unknown attack") << QStringList{"evaluate", "RUN", "--attacks", "magic"};
    QTest::newRow("unknown setting") << QStringList{"evaluate", "RUN", "--attacks", "pgd:stops=3"};
    QTest::newRow("existing run") << QStringList{"train", "--preset", "moons-hessian", "--out", "RUN"};
    QTest::newRow("missing weights") << QStringList{"import",         "NEW", "--weights", "no",
                                                    "--architecture", "no",  "--dataset", "moons"};
  }
  void badInputIsOneLineAndCodeTwo() {
    QFETCH(QStringList, arguments);
    QDir(directory_.path()).mkpath("empty");
    for (QString& argument : arguments) {
      argument.replace("NEW", path("new")).replace("EMPTY", path("empty"));
      if (argument == "RUN") argument = path("run");
    }
    const Outcome o = run(arguments);
    QVERIFY2(o.code == 2, o.err.constData());
    QCOMPARE(o.err.count('\n'), 1);
    QVERIFY(!QFile::exists(path("new")));
    QVERIFY(!QFile::exists(path("run/robustness.json")));
  }

  void aRunIsNotTrainedInto() {
    const QStringList names{"config.json", "run.json", "metrics.csv", "model.safetensors", "manifest.json"};
    QByteArrayList before;
    for (const QString& name : names) before << content(path("run/" + name));
    const Outcome o = run({"train", "--preset", "moons-plain", "--threads", "1", "--out", path("run")});
    QCOMPARE(o.code, 2);
    QVERIFY2(o.err.contains(" already holds a run; choose another folder"), o.err.constData());
    for (qsizetype i = 0; i < names.size(); ++i) QCOMPARE(content(path("run/" + names[i])), before[i]);
  }
};

QTEST_GUILESS_MAIN(TestCliRefusals)
#include "test_cli_refusals.moc"
