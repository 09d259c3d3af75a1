// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line says where something is wrong: one short printable line that helps.
#include <QJsonArray>

#include "tests/support/cli_program.h"

using namespace hessianlab;

class TestCliMessages : public CliProgram {
  Q_OBJECT

  Outcome trainWith(const QByteArray& config) const {
    write(path("config.json"), config);
    return run({"train", "--config", path("config.json"), "--threads", "1", "--out", path("new")});
  }

 private Q_SLOTS:
  void initTestCase() { trainTheRun(); }

  void versionNamesTheLibraries() {
    const Outcome o = run({"--version"});
    QCOMPARE(o.code, 0);
    QVERIFY2(o.out.startsWith("hessianlab-cli ") && o.out.contains("\nlibtorch "), o.out.constData());
  }

  void anUnknownCommandListsTheCommands() {
    const Outcome near = run({"tran"});
    QCOMPARE(near.code, 2);
    QVERIFY2(near.err.startsWith("hessianlab-cli: unknown command 'tran'; did you mean 'train'? (commands: "),
             near.err.constData());
    for (const char* far : {"serve", "quantum", "\x1b[2J"}) {
      const Outcome o = run({QString::fromLatin1(far)});
      QCOMPARE(o.code, 2);
      QVERIFY2(!o.err.contains("did you mean") && !o.err.contains('\x1b'), o.err.constData());
      for (const char* command : {"train", "evaluate", "curvature", "import"}) QVERIFY(o.err.contains(command));
      QCOMPARE(o.err.count('\n'), 1);
    }
  }

  void longAndHostileTextIsShortened() {
    const QString loud = QString(100000, u'k');
    for (const QStringList& arguments :
         {QStringList{"train", "--preset", loud, "--out", path("new")},
          QStringList{"train", "--preset", "moons-plain", "--set", loud + "=1", "--out", path("new")},
          QStringList{"train", "--preset", "moons-plain", "--set", "dataset.name=" + loud, "--out", path("new")},
          QStringList{"train", "--preset", "moons-plain", "--set", "training.epochs=" + loud, "--out", path("new")},
          QStringList{"evaluate", path("run"), "--epsilons", loud}, QStringList{loud}, QStringList{"evaluate", loud},
          QStringList{"train", "--" + loud}}) {
      const Outcome o = run(arguments);
      QCOMPARE(o.code, 2);
      QVERIFY2(o.err.size() < 1200, QByteArray::number(o.err.size()).constData());
      QCOMPARE(o.err.count('\n'), 1);
    }
    QVERIFY(!QFile::exists(path("new")));
  }

  void aPresetIsAConfiguration() {
    QFile preset(QStringLiteral(HESSIANLAB_SOURCE_DIR "/resources/presets/moons-plain.json"));
    QVERIFY(preset.open(QIODevice::ReadOnly));
    write(path("preset.json"), preset.readAll());
    const Outcome o = run({"train", "--config", path("preset.json"), "--set", "training.epochs=1", "--threads", "1",
                           "--out", path("preset")});
    QVERIFY2(o.code == 0, o.err.constData());
    QVERIFY(!json(path("preset/config.json")).contains("title"));
    // A title that is no text is not one.
    QVERIFY(trainWith(R"({"dataset":{"name":"moons"},"title":5})").err.contains("unknown key 'title'"));
  }

  void whatIsNoJsonIsSaid() {
    const QByteArray good = R"({"dataset":{"name":"moons"},"training":{"epochs":1}})";
    const Outcome nul = trainWith(good + QByteArray(1, '\0') + QByteArray(" }}} not JSON"));
    QCOMPARE(nul.code, 2);
    QVERIFY2(nul.err.contains("holds a NUL byte"), nul.err.constData());
    QByteArray wide = "\xff\xfe";
    for (const char c : good) wide += c, wide += '\0';
    const Outcome utf16 = trainWith(wide);
    QCOMPARE(utf16.code, 2);
    QVERIFY2(utf16.err.contains("is UTF-16 text; save it as UTF-8"), utf16.err.constData());
    QVERIFY(!QFile::exists(path("new")));
  }

  void fractionsAreNumbers() {
    const Outcome o = run({"evaluate", path("run"), "--epsilons", "0,4/255,8/255", "--samples", "10", "--no-checks",
                           "--no-bounds", "--threads", "1"});
    QVERIFY2(o.code == 0 && !o.err.contains("warning"), o.err.constData());
    QCOMPARE(json(path("run/robustness.json"))["epsilons"].toArray()[2].toDouble(), 8.0 / 255);
    const Outcome set = run({"train", "--preset", "moons-plain", "--set", "training.epochs=1", "--set",
                             "dataset.noise=1/4", "--threads", "1", "--out", path("fraction")});
    QVERIFY2(set.code == 0, set.err.constData());
    const QJsonObject config = json(path("fraction/config.json"));
    QCOMPARE(config["dataset"]["noise"].toDouble(), 0.25);
    for (const char* wrong : {"1/0", "8/", "/255", "8/2/5", "inf", "0x1"})
      QCOMPARE(run({"evaluate", path("run"), "--epsilons", QString::fromLatin1(wrong)}).code, 2);
  }

  void anEpsilonBeyondTheWholeRangeIsWarnedOf() {
    const QStringList rest{"--samples", "5", "--no-checks", "--no-bounds", "--threads", "1"};
    const Outcome german = run(QStringList{"evaluate", path("run"), "--epsilons", "0,05"} + rest);
    QCOMPARE(german.code, 0);
    QVERIFY2(german.err.startsWith("hessianlab-cli: warning: --epsilons 0,05: an L∞ epsilon of 5 is more than"),
             german.err.constData());
    const Outcome l2 = run(QStringList{"evaluate", path("run"), "--norm", "l2", "--epsilons", "0,5"} + rest);
    QVERIFY2(l2.code == 0 && !l2.err.contains("warning"), l2.err.constData());
  }

  void extremeSettingsAreRefusedBeforeMemoryIsTaken() {
    for (const char* setting : {"dataset.train_samples=1000000000", "architecture.hidden=[65536,65536]"}) {
      const Outcome o = run({"train", "--preset", "moons-plain", "--set", QString::fromLatin1(setting), "--threads",
                             "1", "--out", path("new")});
      QVERIFY2(o.code == 2, o.err.constData());
      QCOMPARE(o.err.count('\n'), 1);
      QVERIFY(!QFile::exists(path("new")));
    }
  }
};

QTEST_GUILESS_MAIN(TestCliMessages)
#include "test_cli_messages.moc"
