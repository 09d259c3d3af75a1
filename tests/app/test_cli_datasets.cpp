// SPDX-License-Identifier: GPL-3.0-or-later
// Data of one's own on the command line: looked at, trained on with the line that was printed, evaluated, attacked and
// exported.
#include <QDir>
#include <QJsonArray>

#include "tests/support/cli_program.h"
#include "tests/support/own_files.h"

using namespace hessianlab;

class TestCliDatasets : public CliProgram {
  Q_OBJECT

  std::filesystem::path at(const char* name) const { return path(name).toStdString(); }
  QJsonObject inspected(const QString& data, const QStringList& more = {}) const {
    const Outcome o = run(QStringList{"datasets", "inspect", data, "--json"} + more);
    if (o.code != 0) qWarning("%s", o.err.constData());
    return QJsonDocument::fromJson(o.out).object();
  }
  static QStringList words(const QJsonArray& array) {
    QStringList list;
    for (const QJsonValue& value : array) list << value.toString();
    return list;
  }

 private Q_SLOTS:
  void initTestCase() {
    qputenv("XDG_CACHE_HOME", path("cache").toUtf8());
    putPictures(at("pets of mine/train/cat"), 20, 50);
    putPictures(at("pets of mine/train/dog"), 20, 200);
    putPictures(at("pets of mine/test/cat"), 6, 50);
    putPictures(at("pets of mine/test/dog"), 6, 200);
    putFile(at("pets of mine/train/dog/broken.png"), "no picture");
    putIdxFiles(at("idx"), "", 1);
    putFile(at("keras.npz"), zipFile(arraysOfKeras(), true));
    putFile(at("points.csv"), pointTable(60));
    putFile(at("flowers.csv"), flowerTable(90));
  }

  void inspection() {
    const QJsonObject data = inspected(path("pets of mine"));
    QCOMPARE(data["name"].toString(), QString("picture-folder"));
    QCOMPARE(data["path"].toString(), path("pets of mine"));
    QCOMPARE(data["classes"].toInt(), 2);
    QCOMPARE(words(data["class_names"].toArray()), (QStringList{"cat", "dog"}));
    QCOMPARE(data["shape"].toArray(), (QJsonArray{3, 16, 16}));
    QCOMPARE(data["train_samples"].toInt(), 40);
    QCOMPARE(data["test_samples"].toInt(), 12);
    QCOMPARE(data["train_counts"].toArray(), (QJsonArray{20, 20}));
    QCOMPARE(data["skipped"].toInt(), 1);
    QVERIFY(data["skipped_files"].toArray().at(0).toString().startsWith("train/dog/broken.png: "));
    QVERIFY(data["train"].toString().contains("--set 'dataset.path=" + path("pets of mine") + "'"));
    const QJsonObject small =
        inspected(path("pets of mine"), {"--set", "dataset.side=8", "--set", "dataset.colour=grey"});
    QCOMPARE(small["shape"].toArray(), (QJsonArray{1, 8, 8}));
    QVERIFY(small["train"].toString().contains("--set dataset.side=8 --set dataset.colour=grey"));
    const QJsonObject shifted = inspected(path("idx"));
    QVERIFY(shifted["notes"].toArray().at(0).toString().contains("shifted to begin at 0"));
    const Outcome text = run({"datasets", "inspect", path("flowers.csv")});
    QVERIFY(text.code == 0 && text.out.contains("classes    3") && text.out.contains("hessianlab-cli train --preset"));
  }

  // EMNIST balanced: 47 classes, files of the publisher's names, pictures that lie on their side.
  void asManyClassesAsThereAre() {
    putIdxFiles(at("emnist"), "emnist-balanced-", 0, 12, 10, 47, 470, 94);
    const QJsonObject data = inspected(path("emnist"), {"--set", "dataset.transposed=true"});
    QCOMPARE(data["classes"].toInt(), 47);
    QCOMPARE(data["shape"].toArray(), (QJsonArray{1, 10, 12}));
    const QStringList settings{"--set", "dataset.name=idx-folder", "--set", "dataset.path=" + path("emnist"),
                               "--set", "architecture.name=mlp",   "--set", "architecture.hidden=[8]",
                               "--set", "training.epochs=1",       "--set", "training.probe_every=0"};
    const Outcome trained = run(QStringList{"train", "--preset", "mnist-plain", "--threads", "1"} + settings +
                                QStringList{"--out", path("balanced")});
    QVERIFY2(trained.code == 0, trained.err.constData());
    // And back as weights from elsewhere.
    const QByteArray bytes = content(path("balanced/model.safetensors"));
    quint64 length = 0;
    for (int i = 7; i >= 0; --i) length = length << 8 | static_cast<quint8>(bytes[i]);
    const QJsonObject header = QJsonDocument::fromJson(bytes.mid(8, static_cast<qsizetype>(length))).object();
    const QByteArray network = header["__metadata__"].toObject()["architecture"].toString().toUtf8();
    write(path("47.json"), network);
    const auto import = [&](const char* folder, const char* set, const QString& place) {
      return run({"import", path(folder), "--weights", path("balanced/model.safetensors"), "--architecture",
                  path("47.json"), "--dataset", set, "--path", place});
    };
    const Outcome imported = import("imported-47", "idx-folder", path("emnist"));
    QVERIFY2(imported.code == 0, imported.err.constData());
    QCOMPARE(content(path("imported-47/model.safetensors")), bytes);
    putIdxFiles(at("three"), "", 0, 12, 10);
    const Outcome refused = import("imported-3", "idx-folder", path("three"));
    QCOMPARE(refused.code, 2);
    QVERIFY2(refused.err.contains("47 classes") && refused.err.count('\n') == 1, refused.err.constData());
  }

  void wrongPathsAreOneSentence() {
    QDir().mkpath(path("empty"));
    for (const auto& [data, said] : {std::pair{path("empty"), " is empty"}, std::pair{path("none"), " is not there"},
                                     std::pair{path("pets of mine/train/cat"), " no folder for each class"}}) {
      const Outcome o = run({"datasets", "inspect", data});
      QVERIFY2(o.code == 2 && o.err.contains(said) && o.err.count('\n') == 1, o.err.constData());
    }
    QCOMPARE(run({"datasets", "inspect", path("idx"), "--set", "training.seed=2"}).code, 2);
    QVERIFY(run({"datasets", "inspect", path("idx"), "--set", "dataset.transpose=true"}).err.contains("transposed"));
  }

  void theNewOnesAreListed() {
    const Outcome o = run({"list", "datasets"});
    for (const char* name : {"picture-folder", "idx-folder", "numpy", "csv-points", "csv-table", "cifar-100"})
      QVERIFY2(o.out.contains(name), name);
  }

  void trainedAsThePrintedLineSays_data() {
    QTest::addColumn<QString>("data");
    QTest::addColumn<QString>("className");
    QTest::newRow("pictures") << "pets of mine"
                              << "cat";
    QTest::newRow("idx") << "idx"
                         << "1 (0)";
    QTest::newRow("numpy") << "keras.npz"
                           << "class 0";
    QTest::newRow("points") << "points.csv"
                            << "left";
    QTest::newRow("table") << "flowers.csv"
                           << "rose";
  }
  void trainedAsThePrintedLineSays() {
    QFETCH(QString, data);
    QFETCH(QString, className);
    const QString out = path("run-") + QTest::currentDataTag();
    QString line = inspected(path(data))["train"].toString();
    QVERIFY(line.startsWith("hessianlab-cli train "));
    line = line.section(" --out ", 0, 0).mid(QString("hessianlab-cli").size());
    const Outcome trained =
        shell("$CLI" + line +
              " --set training.epochs=8 --set training.batch_size=8 --set training.probe_every=0 --threads 1 "
              "--out '" +
              out + "'");
    QVERIFY2(trained.code == 0, trained.err.constData());
    QVERIFY(json(out + "/run.json")["final"].toObject()["clean_accuracy"].toDouble() > 0.9);
    const Outcome evaluated = run(
        {"evaluate", out, "--epsilons", "0,0.02", "--samples", "4", "--attacks", "fgsm", "--no-checks", "--no-bounds"});
    QVERIFY2(evaluated.code == 0, evaluated.err.constData());
    const Outcome attacked = run({"attack", out, "--index", "0", "1", "2", "3", "4", "5", "--epsilon", "0.02"});
    QVERIFY2(attacked.code == 0 && attacked.out.contains(className.toUtf8()),
             (attacked.err + attacked.out).constData());
    const Outcome exported = run({"export", out, "--torchscript", out + ".pt", "--csv", out + ".csv"});
    QVERIFY2(exported.code == 0, exported.err.constData());
    QCOMPARE(run({"curvature", out, "--samples", "2", "--estimator", "power"}).code, 0);
  }

  void picturesThatCannotBeReadAreSaidWhileTraining() {
    const Outcome o = run({"train", "--preset", "mnist-plain", "--set", "dataset.name=picture-folder", "--set",
                           "dataset.path=" + path("pets of mine"), "--set", "architecture.name=mlp", "--set",
                           "training.epochs=1", "--out", path("said")});
    QVERIFY2(o.code == 0 && o.err.contains("1 of 53 files could not be read and was left out"), o.err.constData());
  }

  void aNetworkThatDoesNotFitIsRefused() {
    const Outcome o = run({"train", "--preset", "mnist-plain", "--set", "dataset.name=csv-table", "--set",
                           "dataset.path=" + path("flowers.csv"), "--out", path("no")});
    QVERIFY2(o.code == 2 && o.err.contains("the data set has rows of numbers; choose mlp"), o.err.constData());
    QVERIFY(!QDir(path("no")).exists());
  }
};

QTEST_GUILESS_MAIN(TestCliDatasets)
#include "test_cli_datasets.moc"
