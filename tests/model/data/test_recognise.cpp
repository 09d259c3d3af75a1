// SPDX-License-Identifier: GPL-3.0-or-later
// Which data set a path is, and the one sentence where it is none; what an inspection says of it.
#include <torch/types.h>

#include <QTemporaryDir>
#include <QtTest>

#include "model/base/section.h"
#include "model/data/inspect.h"
#include "model/data/recognise.h"
#include "model/formats/cifar.h"
#include "model/nn/architectures.h"
#include "tests/support/message_of.h"
#include "tests/support/own_files.h"

using namespace hessianlab;

namespace fs = std::filesystem;

class TestRecognise : public QObject {
  Q_OBJECT

  QTemporaryDir root_;

  fs::path at(const char* name) const { return root_.filePath(name).toStdString(); }
  bool refused(const fs::path& path, const char* words) const {
    const std::string message = messageOf([&] { recogniseData(path); });
    if (message.find(words) != std::string::npos) return true;
    qWarning("%s", message.c_str());
    return false;
  }
  static DataInspection inspect(const fs::path& path) {
    const RecognisedData found = recogniseData(path);
    JobControl control;
    return inspectData({found.name, {{"path", found.path.string()}}}, control);
  }

 private Q_SLOTS:
  void initTestCase() {
    qputenv("XDG_CACHE_HOME", root_.filePath("cache").toUtf8());
    putIdxFiles(at("idx"));
    putFile(at("keras.npz"), zipFile(arraysOfKeras(), true));
    putFile(at("points.csv"), pointTable(40, ';'));
    putFile(at("flowers/data.csv"), flowerTable(30));
    putPictures(at("pictures/a"), 4, 50);
    putPictures(at("pictures/b"), 4, 150);
    const std::string record(static_cast<std::size_t>(1 + kCifarPixels), '\x01');
    for (const char* name : {"data_batch_3.bin", "test_batch.bin"}) putFile(at("cifar") / name, record);
    putFile(at("packed/cifar-100-binary.tar.gz"), gzipped(tarFile({{"c/train.bin", "x"}, {"c/test.bin", "x"}})));
  }

  void eachKind() {
    const auto is = [&](const char* name, const char* path) {
      const RecognisedData found = recogniseData(at(path));
      return found.name == name && found.path == at(path);
    };
    QVERIFY(is("idx-folder", "idx"));
    QVERIFY(is("idx-folder", "idx/train-images-idx3-ubyte"));
    QVERIFY(is("idx-folder", "idx/t10k-images-idx3-ubyte.gz"));
    QVERIFY(is("numpy", "keras.npz"));
    QVERIFY(is("csv-points", "points.csv"));
    QVERIFY(is("csv-table", "flowers/data.csv"));
    QVERIFY(is("csv-table", "flowers"));
    QVERIFY(is("picture-folder", "pictures"));
    QVERIFY(is("cifar-10", "cifar"));
    QVERIFY(is("cifar-10", "cifar/data_batch_3.bin"));
    QVERIFY(is("cifar-100", "packed"));
    QVERIFY(is("cifar-100", "packed/cifar-100-binary.tar.gz"));
    QCOMPARE(recogniseData(at("pictures/")).path, at("pictures"));
  }

  void wrongPathsAreOneSentence() {
    QVERIFY(refused(at("none"), "is not there"));
    fs::create_directories(at("empty"));
    QVERIFY(refused(at("empty"), "is empty"));
    QVERIFY(refused(at("pictures/a"), "holds 4 pictures, but no folder for each class"));
    QVERIFY(refused(at("pictures/a/picture0.png"), "is a single picture"));
    putPictures(at("lonely/a"), 2, 50);
    QVERIFY(refused(at("lonely"), "holds pictures of only one class, 'a'"));
    putIdxFiles(at("outer/inner"));
    QVERIFY(refused(at("outer"), "its folder"));
    putFile(at("text/readme.md"), "hello");
    QVERIFY(refused(at("text"), "holds nothing that is known as data (readme.md)"));
    QVERIFY(refused(at("text/readme.md"), "is no data set that is known"));
    putFile(at("run/config.json"), "{}");
    putFile(at("run/model.safetensors"), "x");
    QVERIFY(refused(at("run"), "is the folder of a run"));
    putFile(at("python/data_batch_1"), "\x80\x02");
    QVERIFY(refused(at("python"), "as Python pickles, which are never read"));
    putFile(at("photos.zip"), zipFile({{"a/one.png", "x"}}));
    QVERIFY(refused(at("photos.zip"), "unpack it and give the folder"));
    putFile(at("page.npz"), "<html>");
    QVERIFY(refused(at("page.npz"), "cannot be read as a zip or tar archive (it is an HTML page)"));
    putFile(at("tables/a.csv"), pointTable(20));
    putFile(at("tables/b.csv"), pointTable(20));
    QVERIFY(refused(at("tables"), "holds 2 tables; give one of them"));
  }

  void whatAnInspectionSays() {
    const DataInspection pictures = inspect(at("pictures"));
    QCOMPARE(pictures.shape, (std::vector<int64_t>{3, 16, 16}));
    QCOMPARE(pictures.trainCounts, (std::vector<int64_t>{3, 3}));
    QCOMPARE(pictures.testCounts, (std::vector<int64_t>{1, 1}));
    QVERIFY(pictures.trainSamples == 6 && pictures.testSamples == 2 && pictures.examples.size() == 6);
    QCOMPARE(pictures.network, std::string("resnet-small"));
    QCOMPARE(pictures.settings.at(0), std::string("dataset.name=picture-folder"));
    QCOMPARE(pictures.settings.at(1), "dataset.path=" + at("pictures").string());
    QCOMPARE(inspect(at("idx")).network, std::string("cnn-small"));
    const DataInspection points = inspect(at("points.csv")), table = inspect(at("flowers"));
    QVERIFY(points.planar && points.network == "mlp-2d" && points.examples.empty());
    QVERIFY(!table.planar && table.network == "mlp" && table.shape.front() == 4);
  }

  // Its suggestion can be built for pictures of any size.
  void theSuggestedNetworkFits() {
    for (const uint32_t side : {1U, 3U, 4U, 12U, 13U, 40U}) {
      const fs::path folder = at("side") / std::to_string(side);
      putIdxFiles(folder, "", 0, side, side);
      const DataInspection data = inspect(folder);
      QVERIFY(!architectureJson({data.network, {}}, data.shape, 3, {0.5}, {0.5}).empty());
    }
  }
};

QTEST_GUILESS_MAIN(TestRecognise)
#include "test_recognise.moc"
