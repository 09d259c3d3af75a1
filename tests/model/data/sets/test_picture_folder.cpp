// SPDX-License-Identifier: GPL-3.0-or-later
// Folders of picture files: both layouts, sizes and colours, what cannot be read, and the cache.
#include <torch/types.h>

#include <QTemporaryDir>
#include <QtTest>
#include <fstream>

#include "model/data/dataset.h"
#include "model/data/loading.h"
#include "tests/support/message_of.h"
#include "tests/support/own_files.h"

using namespace hessianlab;

namespace fs = std::filesystem;

class TestPictureFolder : public QObject {
  Q_OBJECT

  QTemporaryDir root_;
  LoadReport report_;

  fs::path at(const char* name) const { return root_.filePath(name).toStdString(); }
  Dataset load(const fs::path& path, ParameterSet settings = {}) {
    settings["path"] = path.string();
    JobControl control;
    report_ = {};
    const LoadScope scope(report_, control);
    return loadDataset({"picture-folder", settings}, 1);
  }
  std::string refusal(const fs::path& path) {
    return messageOf([&] { load(path); });
  }
  int cacheFiles() const {
    int files = 0;
    std::error_code error;
    for (fs::directory_iterator it(at("cache") / "hessianlab/pictures", error), end; !error && it != end; ++it) ++files;
    return files;
  }
  using Words = std::vector<std::string>;

 private Q_SLOTS:
  void init() { qputenv("XDG_CACHE_HOME", root_.filePath("cache").toUtf8()); }

  void dividedByFolders() {
    for (const char* part : {"train", "test"}) {
      putPictures(at("divided") / part / "cats", 6, 50);
      putPictures(at("divided") / part / "dogs", 4, 150);
    }
    const Dataset set = load(at("divided"));
    QCOMPARE(set.classNames, (Words{"cats", "dogs"}));
    QCOMPARE(set.inputShape, (std::vector<int64_t>{3, 16, 16}));
    QVERIFY(set.trainSize() == 10 && set.testSize() == 10);
    for (int64_t i = 0; i < 10; ++i) {  // pictures and labels belong together
      const double mean = set.trainX[i].to(torch::kFloat32).mean().item<double>();
      QCOMPARE(mean > 100, set.trainY[i].item<int64_t>() == 1);
    }
    QVERIFY(!set.trainY.slice(0, 0, 6).eq(0).all().item<bool>());  // not class by class
    QCOMPARE(report_.skipped, int64_t{0});
  }

  void dividedBySeed() {
    for (int k = 0; k < 11; ++k) putPictures(at("level") / std::to_string(k), 5, 20 * k, 8, 8, 1);
    const Dataset set = load(at("level"));
    QCOMPARE(set.classNames.at(10), std::string("10"));  // after 9, not after 1
    QCOMPARE(set.inputShape, (std::vector<int64_t>{1, 8, 8}));
    QVERIFY(set.trainSize() == 44 && set.testSize() == 11);
    QCOMPARE(at::bincount(set.testY).eq(1).sum().item<int64_t>(), int64_t{11});
    QVERIFY(at::equal(load(at("level")).trainX, set.trainX));
    QVERIFY(!at::equal(load(at("level"), {{"split_seed", 5.0}}).trainX, set.trainX));
  }

  void sizesAndColours() {
    putPictures(at("sizes/a"), 3, 200, 100, 50);
    putPictures(at("sizes/b"), 3, 90, 20, 20);
    Dataset set = load(at("sizes"));
    QCOMPARE(set.inputShape, (std::vector<int64_t>{3, 32, 32}));
    QVERIFY(report_.notes.back().find("from 20×20 to 100×50 pixels, were brought to 32×32 by 'fit'") !=
            std::string::npos);
    const auto bars = [&] { return at::cat({set.trainX, set.testX}).select(2, 0).eq(0).all(2).all(1).sum(); };
    QCOMPARE(bars().item<int64_t>(), int64_t{3});  // the wide ones stand between bars
    set = load(at("sizes"), {{"shaping", std::string("fill")}, {"side", 10.0}, {"colour", std::string("grey")}});
    QCOMPARE(set.inputShape, (std::vector<int64_t>{1, 10, 10}));
    QCOMPARE(bars().item<int64_t>(), int64_t{0});
  }

  void jpegsAreRead() {
    putPictures(at("jpeg/a"), 3, 200);
    for (int i = 0; i < 3; ++i)
      putFile(at("jpeg/b") / ("photo" + std::to_string(i) + ".JPG"), jpegFile(16, 16, 1, std::string(256, '\x30')));
    const Dataset set = load(at("jpeg"));
    QCOMPARE(set.trainSize(), int64_t{4});
    QCOMPARE(set.inputShape, (std::vector<int64_t>{3, 16, 16}));
  }

  // Photos of a phone that was held upright: stored lying, dark where the sky is once they are turned.
  void photosAreUpright() {
    const std::string lying = jpegFile(16, 16, 1, [] {
      std::string rows;
      for (int i = 0; i < 256; ++i) rows += i % 16 < 8 ? '\x10' : '\xe0';
      return rows;
    }());
    for (int i = 0; i < 3; ++i)
      for (const char* name : {"phone/a", "phone/b"})
        putFile(at(name) / ("photo" + std::to_string(i) + ".jpg"), heldAs(6, lying));
    for (int again = 0; again < 2; ++again) {  // the second time from the cache
      const Dataset set = load(at("phone"));
      const torch::Tensor rows = set.trainX.to(torch::kFloat32).mean(at::IntArrayRef{0, 1, 3});
      QVERIFY(rows.slice(0, 0, 7).max().item<float>() < 60 && rows.slice(0, 9).min().item<float>() > 180);
    }
  }

  void whatCannotBeReadIsNamedAndCounted() {
    putPictures(at("odd/a"), 5, 50);
    putPictures(at("odd/b"), 5, 150);
    putFile(at("odd/a/broken.png"), plainPng(16, 16, 3, 9).substr(0, 60));
    putFile(at("odd/b/moving.gif"), "GIF89a and more");
    putFile(at("odd/b/.hidden"), "x");
    for (int again = 0; again < 2; ++again) {  // the second time from the cache
      const Dataset set = load(at("odd"));
      QCOMPARE(set.trainSize() + set.testSize(), int64_t{10});
      QCOMPARE(report_.skipped, int64_t{2});
      std::sort(report_.skippedFiles.begin(), report_.skippedFiles.end());
      QVERIFY2(report_.skippedFiles[0].starts_with("a/broken.png: the picture is damaged"),
               report_.skippedFiles[0].c_str());
      QVERIFY2(report_.skippedFiles[1].starts_with("b/moving.gif: not a PNG or JPEG"), report_.skippedFiles[1].c_str());
      QVERIFY(set.trainRemark.starts_with("2 of 12 files could not be read and were left out"));
    }
  }

  void refusals() {
    putPictures(at("empty/a"), 3, 50);
    putFile(at("empty/b/one.png"), "no picture");
    const std::string message = refusal(at("empty"));
    QVERIFY2(message.find("the class 'b' has no training picture that can be read (b/one.png: not a PNG") !=
                 std::string::npos,
             message.c_str());
    putPictures(at("one/a"), 3, 50);
    QVERIFY(refusal(at("one")).find("holds pictures of only one class") != std::string::npos);
    putPictures(at("half/train/a"), 3, 50);
    putPictures(at("half/train/b"), 3, 50);
    QVERIFY(refusal(at("half")).find("but none called test") != std::string::npos);
    putPictures(at("half/test/c"), 3, 50);
    QVERIFY(refusal(at("half")).find("has the class 'c', which") != std::string::npos);
    QVERIFY(refusal(at("none")).find("is not there") != std::string::npos);
    fs::create_directories(at("nothing"));
    QVERIFY(refusal(at("nothing")).find("holds no folders with pictures") != std::string::npos);
  }

  // A picture that changed while its name, size and time stayed is not looked at again; with another time it is.
  void theCacheIsChecked() {
    putPictures(at("cached/a"), 3, 50, 8, 8, 1);
    putPictures(at("cached/b"), 3, 150, 8, 8, 1);
    const int before = cacheFiles();
    const Dataset first = load(at("cached"));
    QCOMPARE(cacheFiles(), before + 1);
    const fs::path file = at("cached/a/picture0.png");
    const auto time = fs::last_write_time(file);
    const std::string other = plainPng(8, 8, 1, 90);
    QCOMPARE(other.size(), fs::file_size(file));
    putFile(file, other);
    fs::last_write_time(file, time);
    QVERIFY(at::equal(load(at("cached")).trainX, first.trainX) && at::equal(load(at("cached")).testX, first.testX));
    fs::last_write_time(file, time + std::chrono::seconds(5));
    const Dataset next = load(at("cached"));
    QVERIFY(!at::equal(at::cat({next.trainX, next.testX}), at::cat({first.trainX, first.testX})));
    QCOMPARE(cacheFiles(), before + 1);  // in the place of the old one
    // A damaged cache is made anew.
    for (const auto& entry : fs::directory_iterator(at("cache") / "hessianlab/pictures")) {
      std::fstream stream(entry.path(), std::ios::in | std::ios::out | std::ios::binary);
      stream.seekp(-1, std::ios::end);
      stream.put('\x7f');
    }
    QVERIFY(at::equal(load(at("cached")).trainX, next.trainX));
    qunsetenv("XDG_CACHE_HOME");
    qputenv("XDG_CACHE_HOME", "/proc/no/such/place");  // nowhere to write: it is read all the same
    QVERIFY(at::equal(load(at("cached")).trainX, next.trainX));
  }

  void progressIsReported() {
    putPictures(at("progress/a"), 3, 50);
    putPictures(at("progress/b"), 3, 50);
    JobControl control;
    const LoadScope scope(report_, control);
    loadDataset({"picture-folder", {{"path", at("progress").string()}}}, 1);
    QCOMPARE(control.progress(), 1.0);
  }

  void aCancelledJobStops() {
    putPictures(at("stop/a"), 3, 50);
    putPictures(at("stop/b"), 3, 50);
    JobControl control;
    control.cancel();
    const LoadScope scope(report_, control);
    QVERIFY_THROWS_EXCEPTION(Interrupted, loadDataset({"picture-folder", {{"path", at("stop").string()}}}, 1));
  }
};

QTEST_GUILESS_MAIN(TestPictureFolder)
#include "test_picture_folder.moc"
