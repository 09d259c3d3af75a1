// SPDX-License-Identifier: GPL-3.0-or-later
// Shape and classes of a set are those that loading it gives, and its pixels are not looked at for them.
#include <QTemporaryDir>
#include <QtTest>

#include "model/data/dataset.h"
#include "model/data/set_shape.h"
#include "model/formats/cifar.h"
#include "tests/support/message_of.h"
#include "tests/support/own_files.h"

using namespace hessianlab;

namespace fs = std::filesystem;

class TestSetShape : public QObject {
  Q_OBJECT

  QTemporaryDir root_;

  fs::path at(const char* name) const { return root_.filePath(name).toStdString(); }
  static SetShape shape(const Choice& choice) {
    JobControl control;
    return shapeOfSet(choice, control);
  }
  Choice chosen(const char* set, const char* path, ParameterSet settings = {}) const {
    settings["path"] = at(path).string();
    return {set, settings};
  }
  static bool agrees(const Choice& choice) {
    const Dataset loaded = loadDataset(choice, 1);
    return shape(choice) == SetShape{loaded.inputShape, loaded.classes()};
  }
  static std::string firstBytes(const fs::path& file, std::size_t count) { return readFile(file).substr(0, count); }

 private Q_SLOTS:
  void initTestCase() { qputenv("XDG_CACHE_HOME", root_.filePath("cache").toUtf8()); }

  void itIsThatOfTheLoadedSet() {
    putIdxFiles(at("idx"), "", 1);
    putFile(at("keras.npz"), zipFile(arraysOfKeras(), true));
    putPictures(at("photos/a"), 6, 50, 20, 12, 1);
    putPictures(at("photos/b"), 6, 150, 20, 12, 3);
    putPictures(at("mixed/a"), 6, 50, 90, 80, 1);
    putPictures(at("mixed/b"), 6, 150, 20, 12, 1);
    putFile(at("flowers.csv"), flowerTable(30));
    putFile(at("points.csv"), pointTable(40));
    const std::string record(static_cast<std::size_t>(1 + kCifarPixels), '\x01');
    for (const char* name : {"data_batch_3.bin", "test_batch.bin"}) putFile(at("cifar") / name, record);

    QVERIFY(agrees(chosen("idx-folder", "idx")));
    QVERIFY(agrees(chosen("idx-folder", "idx", {{"transposed", true}})));
    QVERIFY(agrees(chosen("numpy", "keras.npz")));
    QVERIFY(agrees(chosen("picture-folder", "photos")));
    QVERIFY(agrees(chosen("picture-folder", "photos", {{"side", 24.0}})));
    QVERIFY(agrees(chosen("picture-folder", "photos", {{"colour", std::string("grey")}})));
    QVERIFY(agrees(chosen("picture-folder", "mixed")));
    QVERIFY(agrees(chosen("picture-folder", "mixed", {{"side", 9.0}, {"colour", std::string("colour")}})));
    QVERIFY(agrees(chosen("csv-table", "flowers.csv")));
    QVERIFY(agrees(chosen("csv-points", "points.csv")));
    QVERIFY(agrees(chosen("cifar-10", "cifar")));
    QVERIFY(agrees({"moons", {}}));
    QCOMPARE(shape(chosen("idx-folder", "idx")), (SetShape{{1, 14, 15}, 3}));
  }

  // Where nothing stands behind the headers, loading fails, and the shape is known all the same.
  void pixelsAreNotRead() {
    putIdxFiles(at("cut"));
    const fs::path pictures = at("cut/train-images-idx3-ubyte");
    putFile(pictures, firstBytes(pictures, 16));
    QVERIFY(!messageOf([&] { loadDataset(chosen("idx-folder", "cut"), 1); }).empty());
    QCOMPARE(shape(chosen("idx-folder", "cut")), (SetShape{{1, 14, 15}, 3}));

    for (const auto& [name, bytes] : arraysOfKeras()) {
      const bool isPixels = name.starts_with("x_");
      putFile(at("arrays") / name, isPixels ? bytes.substr(0, 128) : bytes);
    }
    QVERIFY(!messageOf([&] { loadDataset(chosen("numpy", "arrays"), 1); }).empty());
    QCOMPARE(shape(chosen("numpy", "arrays")), (SetShape{{3, 14, 15}, 3}));

    for (const char* name : {"a", "b"}) {
      putPictures(at("broken") / name, 5, 100);
      for (const auto& file : fs::directory_iterator(at("broken") / name))
        putFile(file.path(), firstBytes(file.path(), readFile(file.path()).find("IDAT") + 6));
    }
    QVERIFY(!messageOf([&] { loadDataset(chosen("picture-folder", "broken"), 1); }).empty());
    QCOMPARE(shape(chosen("picture-folder", "broken")), (SetShape{{3, 16, 16}, 2}));
  }

  void whatIsMissingIsSaidAsByLoading() {
    const auto same = [](const Choice& choice) {
      const std::string loading = messageOf([&] { loadDataset(choice, 1); });
      return !loading.empty() && messageOf([&] { shape(choice); }) == loading;
    };
    fs::create_directories(at("empty"));
    for (const char* set : {"idx-folder", "numpy", "picture-folder", "cifar-10", "csv-table"}) {
      QVERIFY2(same(chosen(set, "empty")), set);
      QVERIFY2(same(chosen(set, "nowhere")), set);
    }
    QVERIFY(same({"picture-folder", {}}));
    for (const char* name : {"a", "b"})
      for (int i = 0; i < 5; ++i) putFile(at("notes") / name / (std::to_string(i) + ".png"), "no picture");
    const std::string message = messageOf([&] { shape(chosen("picture-folder", "notes")); });
    QVERIFY2(message.find("no picture can be read (") != std::string::npos, message.c_str());
  }
};

QTEST_GUILESS_MAIN(TestSetShape)
#include "test_set_shape.moc"
