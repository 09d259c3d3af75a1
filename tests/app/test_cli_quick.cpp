// SPDX-License-Identifier: GPL-3.0-or-later
// The quick half of the command line: what it answers without LibTorch is what the engine would have answered.
#include <algorithm>

#include <QDir>

#include "tests/support/cli_program.h"
#include "tests/support/own_files.h"

using namespace hessianlab;

class TestCliQuick : public CliProgram {
  Q_OBJECT

  std::filesystem::path at(const char* name) const { return path(name).toStdString(); }
  static Outcome engine(const QString& words) {
    return shell(HESSIANLAB_BIN_DIR "/../libexec/hessianlab/hessianlab-engine " + words);
  }
  static QByteArrayList sortedWords(const QByteArray& text) {
    QByteArrayList words = text.simplified().split(' ');
    std::sort(words.begin(), words.end());
    return words;
  }
  // What the dynamic loader says that the program loads.
  bool loadsTorch(const QString& words) const {
    const QString log = path("loaded");
    for (const QString& old : QDir(directory_.path()).entryList({"loaded.*"})) QFile::remove(path(old));
    shell("LD_DEBUG=files LD_DEBUG_OUTPUT='" + log + "' $CLI " + words);
    QByteArray told;
    for (const QString& file : QDir(directory_.path()).entryList({"loaded.*"})) told += content(path(file));
    if (!told.contains("libstdc++")) QTest::qFail("the loader told nothing", __FILE__, __LINE__);
    return told.contains("libtorch");
  }

 private Q_SLOTS:
  void initTestCase() {
    qputenv("XDG_CACHE_HOME", path("cache").toUtf8());
    trainTheRun();
    QCOMPARE(run({"train", "--preset", "moons-hessian", "--set", "training.epochs=1", "--set", "training.seed=2",
                  "--threads", "1", "--out", path("other")})
                 .code,
             0);
    for (const char* name : {"run", "other"})
      QCOMPARE(run({"evaluate", path(name), "--samples", "20", "--epsilons", "0,0.05", "--attacks", "fgsm",
                    "--no-checks", "--no-bounds"})
                   .code,
               0);
    putPictures(at("pets/train/cat"), 6, 50);
    putPictures(at("pets/train/dog"), 6, 200);
    putPictures(at("pets/test/cat"), 3, 50);
    putPictures(at("pets/test/dog"), 3, 200);
    putIdxFiles(at("idx"), "", 1);
    putFile(at("keras.npz"), zipFile(arraysOfKeras(), true));
    putFile(at("points.csv"), pointTable(60));
    putFile(at("flowers.csv"), flowerTable(90));
  }

  void answersAsTheEngineDoes_data() {
    QTest::addColumn<QString>("words");
    const auto row = [](const QString& words) { QTest::newRow(qPrintable(words)) << words; };
    for (const char* words : {"--help", "datasets inspect -h", "weights --help", "list regularizers", "list lessons",
                              "list --json metrics"})
      row(words);
    const QString runs = "compare '" + path("run") + "' '" + path("other") + "'";
    for (const char* more : {" --json", " --over-seeds"})
      QTest::newRow(qPrintable(QString("compare") + more)) << runs + more;
    for (const char* data : {"pets", "idx", "keras.npz", "points.csv"})
      QTest::newRow(qPrintable(QString("inspect ") + data)) << "datasets inspect '" + path(data) + "' --json";
    QTest::newRow("inspect --set") << "datasets inspect '" + path("pets") + "' --set dataset.side=8";
  }
  void answersAsTheEngineDoes() {
    QFETCH(QString, words);
    const Outcome quick = shell("exec $CLI " + words), whole = engine(words);
    QCOMPARE(quick.code, 0);
    if (words.startsWith("weights"))  // the parser lists what excludes an option in no order
      QCOMPARE(sortedWords(quick.out), sortedWords(whole.out));
    else
      QCOMPARE(quick.out, whole.out);
    QCOMPARE(quick.err, whole.err);
    QVERIFY(!quick.out.isEmpty());
    QVERIFY2(!loadsTorch(words), "LibTorch was loaded");
  }

  void everyListIsThere() {
    for (const char* what : {"labs", "datasets", "architectures", "regularizers", "attacks", "objectives", "metrics",
                             "presets", "lessons"})
      for (const char* more : {"", " --json"}) {
        const QString words = QString("list ") + what + more;
        QVERIFY2(shell("exec $CLI " + words).out.count('\n') > 2, qPrintable(words));
        QVERIFY2(!loadsTorch(words), qPrintable(words));
      }
  }

  void everyCommandHasItsHelp() {
    const Outcome help = run({"--help"});
    int commands = 0;
    const QList<QByteArray> lines = help.out.mid(help.out.indexOf("Subcommands:")).split('\n');
    for (const QByteArray& line : lines.mid(1)) {
      if (!line.startsWith("  ") || line.startsWith("   ")) continue;
      const QString command = line.trimmed().split(' ').first();
      QVERIFY2(!loadsTorch(command + " --help"), qPrintable(command));
      ++commands;
    }
    QVERIFY(commands >= 16);
  }

  // What is wrong with the words or the files is said in the same words, with the same code.
  void refusesAsTheEngineDoes_data() {
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << QString();
    for (const char* words : {"list colours", "compare nowhere", "datasets inspect", "datasets inspect nowhere"})
      QTest::newRow(words) << QString(words);
    QTest::newRow("setting") << "datasets inspect '" + path("pets") + "' --set dataset.side=8000";
  }
  void refusesAsTheEngineDoes() {
    QFETCH(QString, words);
    const Outcome quick = shell("exec $CLI " + words), whole = engine(words);
    QVERIFY(quick.code != 0);
    QCOMPARE(quick.code, whole.code);
    QCOMPARE(quick.out, whole.out);
    QCOMPARE(quick.err, whole.err);
  }

  // Which samples a part of a set are takes tensors; other presets than those at the build are read anew.
  void leavesToTheEngineWhatItCannot() {
    const QString part = "datasets inspect '" + path("pets") + "' --set dataset.train_samples=4";
    QVERIFY(loadsTorch(part));
    QCOMPARE(shell("exec $CLI " + part).out, engine(part).out);
    QVERIFY(loadsTorch("--version"));

    const QString resources = path("resources");
    QCOMPARE(
        shell("mkdir -p '" + resources + "' && cp -r resources/presets resources/lessons '" + resources + "'").code, 0);
    const QString there = "HESSIANLAB_RESOURCES='" + resources + "' ";
    const QByteArray before = shell(there + "exec $CLI list presets").out;
    QCOMPARE(before, run({"list", "presets"}).out);
    const QString preset = resources + "/presets/" + QDir(resources + "/presets").entryList({"*.json"}).first();
    QByteArray text = content(preset);
    QVERIFY(text.contains("\"title\": \""));
    write(preset, text.replace("\"title\": \"", "\"title\": \"Mine: "));
    QVERIFY(shell(there + "exec $CLI list presets").out.contains("Mine: "));
  }

  // Training pictures that cannot be read any more are not asked for.
  void questionsAboutTheTestSetReadThatAlone() {
    const QString out = path("pictures");
    QCOMPARE(run({"train", "--preset", "mnist-plain", "--set", "dataset.name=idx-folder", "--set",
                  "dataset.path=" + path("idx"), "--set", "architecture.name=mlp", "--set", "training.epochs=1",
                  "--threads", "1", "--out", out})
                 .code,
             0);
    const QByteArray before = run({"curvature", out, "--samples", "4", "--json"}).out;
    QVERIFY(QFile::copy(path("idx/train-images-idx3-ubyte"), path("kept")));
    write(path("idx/train-images-idx3-ubyte"), "no data");
    const Outcome after = run({"curvature", out, "--samples", "4", "--json"});
    QVERIFY2(after.code == 0, after.err.constData());
    QCOMPARE(QJsonDocument::fromJson(after.out).object()["samples"],
             QJsonDocument::fromJson(before).object()["samples"]);
    for (const QStringList& arguments :
         {QStringList{"evaluate", out, "--samples", "4", "--epsilons", "0,0.1", "--attacks", "pgd:steps=2"},
          QStringList{"attack", out, "--index", "3", "--attack", "fgsm"},
          QStringList{"export", out, "--onnx", path("network.onnx")}}) {
      const Outcome o = run(arguments);
      QVERIFY2(o.code == 0, o.err.constData());
    }
    const Outcome weights = run({"weights", out});
    QVERIFY(weights.code == 2);
    QFile::remove(path("idx/train-images-idx3-ubyte"));
    QVERIFY(QFile::rename(path("kept"), path("idx/train-images-idx3-ubyte")));
  }

  // It says what is missing where it stands alone.
  void withoutItsEngine() {
    QVERIFY(QDir().mkpath(path("alone")));
    QVERIFY(QFile::copy(HESSIANLAB_BIN_DIR "/hessianlab-cli", path("alone/hessianlab-cli")));
    const Outcome quick = shell("'" + path("alone/hessianlab-cli") + "' list attacks");
    QCOMPARE(quick.code, 0);
    const Outcome o = shell("'" + path("alone/hessianlab-cli") + "' --version");
    QCOMPARE(o.code, 1);
    QVERIFY2(o.err.contains("hessianlab-engine") && o.err.count('\n') == 1, o.err.constData());
  }
};

QTEST_GUILESS_MAIN(TestCliQuick)
#include "test_cli_quick.moc"
