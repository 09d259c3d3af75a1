// SPDX-License-Identifier: GPL-3.0-or-later
// Data sets of one's own in IDX files, NumPy arrays and tables: what becomes of them, what is said of it, and every
// refusal.
#include <torch/types.h>

#include <QTemporaryDir>
#include <QtTest>

#include "model/data/dataset.h"
#include "model/data/loading.h"
#include "tests/support/message_of.h"
#include "tests/support/own_files.h"

using namespace hessianlab;

namespace fs = std::filesystem;

class TestOwnSets : public QObject {
  Q_OBJECT

  QTemporaryDir root_;
  LoadReport report_;

  fs::path at(const char* name) const { return root_.filePath(name).toStdString(); }
  Dataset load(const std::string& name, const fs::path& path, ParameterSet settings = {}) {
    settings["path"] = path.string();
    JobControl control;
    report_ = {};
    const LoadScope scope(report_, control);
    return loadDataset({name, settings}, 1);
  }
  bool refused(const std::string& name, const fs::path& path, const char* words, const ParameterSet& settings = {}) {
    const std::string message = messageOf([&] { load(name, path, settings); });
    if (message.find(words) != std::string::npos && message.find('\n') == std::string::npos) return true;
    qWarning("%s", message.c_str());
    return false;
  }
  bool noted(const char* words) const {
    for (const std::string& note : report_.notes)
      if (note.find(words) != std::string::npos) return true;
    for (const std::string& note : report_.notes) qWarning("%s", note.c_str());
    return false;
  }
  using Words = std::vector<std::string>;

 private Q_SLOTS:
  void idxFiles() {
    putIdxFiles(at("idx"));
    const Dataset set = load("idx-folder", at("idx"));
    QCOMPARE(set.inputShape, (std::vector<int64_t>{1, 14, 15}));
    QCOMPARE(set.trainSize(), int64_t{60});
    QCOMPARE(set.testSize(), int64_t{30});
    QCOMPARE(set.classNames, (Words{"0", "1", "2"}));
    for (int64_t i = 0; i < 5; ++i) {
      QCOMPARE(set.trainY[i].item<int64_t>(), i % 3);
      QVERIFY(set.trainX[i].eq(20 * (1 + i % 3)).all().item<bool>());
    }
    QVERIFY(report_.notes.empty() && set.trainX.scalar_type() == torch::kUInt8);
  }

  void labelsFromOneAreShifted() {
    putIdxFiles(at("letters"), "emnist-letters-", 1);
    putFile(at("letters") / "emnist-letters-mapping.txt", "1 65 97\n2 66 98\n3 67 99\n");
    const Dataset set = load("idx-folder", at("letters"));
    QCOMPARE(set.classNames, (Words{"Aa", "Bb", "Cc"}));
    QCOMPARE(set.trainY.min().item<int64_t>(), int64_t{0});
    QCOMPARE(set.trainY.max().item<int64_t>(), int64_t{2});
    QVERIFY(noted("begin at 1 and were shifted"));
    fs::remove(at("letters") / "emnist-letters-mapping.txt");
    QCOMPARE(load("idx-folder", at("letters")).classNames, (Words{"1", "2", "3"}));
    putFile(at("letters") / "labels.txt", "x\ny\nz\n");
    QCOMPARE(load("idx-folder", at("letters")).classNames, (Words{"x", "y", "z"}));
    putFile(at("letters") / "labels.txt", "x\ny\n");
    QVERIFY(refused("idx-folder", at("letters"), "names 2 classes, but the labels"));
    putIdxFiles(at("three"), "", 3);
    QVERIFY(refused("idx-folder", at("three"), "the smallest label is 3; labels begin at 0 or 1"));
    putFile(at("three") / "labels.txt", "a\nb\nc\nd\ne\nf\n");
    QCOMPARE(load("idx-folder", at("three")).classes(), int64_t{6});
  }

  void transposedAndColour() {
    std::string pixels;
    for (int i = 0; i < 12; ++i) pixels += static_cast<char>(i);
    const fs::path folder = at("colour");
    const std::string images = idxWord(0x804) + idxWord(2) + idxWord(1) + idxWord(2) + idxWord(3) + pixels;  // last
    for (const char* part : {"train", "t10k"}) {
      putFile(folder / (std::string(part) + "-images-idx4-ubyte"), images);
      putFile(folder / (std::string(part) + "-labels-idx1-ubyte"), idxLabels(std::string("\x00\x01", 2)));
    }
    // Second and last size could both be the channels: the second is taken.
    Dataset set = load("idx-folder", folder);
    QCOMPARE(set.inputShape, (std::vector<int64_t>{1, 2, 3}));
    QVERIFY(set.trainX.flatten().eq(at::arange(12)).all().item<bool>());
    set = load("idx-folder", folder, {{"transposed", true}});
    QCOMPARE(set.inputShape, (std::vector<int64_t>{1, 3, 2}));
    QVERIFY(set.trainX.transpose(2, 3).flatten().eq(at::arange(12)).all().item<bool>());
    QVERIFY(noted("Rows and columns"));
    const std::string together = idxWord(0x804) + idxWord(2) + idxWord(2) + idxWord(1) + idxWord(3) + pixels;
    for (const char* part : {"train", "t10k"}) putFile(folder / (std::string(part) + "-images-idx4-ubyte"), together);
    set = load("idx-folder", folder);
    QCOMPARE(set.inputShape, (std::vector<int64_t>{3, 2, 1}));
    QVERIFY(set.trainX.permute({0, 2, 3, 1}).flatten().eq(at::arange(12)).all().item<bool>());
  }

  void severalSetsInOneFolder() {
    putIdxFiles(at("many"), "emnist-digits-");
    putIdxFiles(at("many"), "emnist-letters-", 1);
    QVERIFY(refused("idx-folder", at("many"), "holds several sets (emnist-digits-, emnist-letters-)"));
    load("idx-folder", at("many") / "emnist-letters-train-images-idx3-ubyte");
    QVERIFY(noted("begin at 1"));
    load("idx-folder", at("many") / "emnist-digits-t10k-labels-idx1-ubyte");
    QVERIFY(report_.notes.empty());
    // Chosen one by one.
    putIdxFiles(at("odd"));
    fs::rename(at("odd") / "train-images-idx3-ubyte", at("odd") / "a.bin");
    QVERIFY(refused("idx-folder", at("odd"), "lacks the training pictures among its IDX files"));
    QCOMPARE(load("idx-folder", at("odd"), {{"train_images", std::string("a.bin")}}).trainSize(), int64_t{60});
  }

  void idxRefusals() {
    QVERIFY(refused("idx-folder", "", "no data were named; set dataset.path"));
    QVERIFY(refused("idx-folder", at("none"), "is not there"));
    fs::create_directories(at("empty"));
    QVERIFY(refused("idx-folder", at("empty"), "holds no IDX files"));
    putIdxFiles(at("short"));
    putFile(at("short") / "train-labels-idx1-ubyte", idxLabels(labelsInTurn(59, 3)));
    QVERIFY(refused("idx-folder", at("short"), "holds 60 pictures, but there are 59 labels"));
    putIdxFiles(at("sizes"));
    putFile(at("sizes") / "t10k-images-idx3-ubyte.gz", gzipped(idxImages(30, 4, 4, std::string(480, 'a'))));
    QVERIFY(refused("idx-folder", at("sizes"), "holds pictures of 1×14×15"));
    // Called what they are, not missing.
    putIdxFiles(at("page"));
    putFile(at("page") / "train-images-idx3-ubyte", "<!DOCTYPE html><html><title>403</title></html>");
    QVERIFY(refused("idx-folder", at("page"), "train-images-idx3-ubyte: not an IDX file of pictures (it is an HTML"));
    putIdxFiles(at("floats"));
    putFile(at("floats") / "train-images-idx3-ubyte",
            idxWord(0xD03) + idxWord(1) + idxWord(1) + idxWord(1) + std::string(4, '\0'));
    QVERIFY(refused("idx-folder", at("floats"), "train-images-idx3-ubyte: holds 32-bit floats"));
    putIdxFiles(at("wide"));
    putFile(at("wide") / "train-labels-idx1-ubyte",
            idxWord(0xC02) + idxWord(60) + idxWord(8) + std::string(1920, '\0'));
    QVERIFY(refused("idx-folder", at("wide"), "train-labels-idx1-ubyte: holds 2-dimensional data"));
    putIdxFiles(at("one"), "", 0, 4, 4, 1);
    QVERIFY(refused("idx-folder", at("one"), "all samples are of one class"));
  }

  void numpyAsKerasKeepsIt() {
    for (const bool deflated : {false, true}) {
      putFile(at("keras.npz"), zipFile(arraysOfKeras(), deflated));
      const Dataset set = load("numpy", at("keras.npz"));
      QCOMPARE(set.inputShape, (std::vector<int64_t>{3, 14, 15}));
      QCOMPARE(set.trainSize(), int64_t{60});
      QCOMPARE(set.classes(), int64_t{3});
      QVERIFY(set.trainX[1].eq(40).all().item<bool>() && set.testY[2].item<int64_t>() == 2);
    }
  }

  void numpyChannelsStandApart() {
    auto arrays = arraysOfKeras(2, 2, 2);
    std::string pixels;
    for (int i = 0; i < 12; ++i) pixels += static_cast<char>(i);
    arrays[0].second = npyFile("|u1", "(2, 1, 2, 3)", pixels);
    arrays[2].second = npyFile("|u1", "(2, 1, 2, 3)", pixels);
    putFile(at("apart.npz"), zipFile(arrays));
    const Dataset set = load("numpy", at("apart.npz"));
    QCOMPARE(set.inputShape, (std::vector<int64_t>{3, 1, 2}));
    QVERIFY(set.trainX.permute({0, 2, 3, 1}).flatten().eq(at::arange(12)).all().item<bool>());
  }

  void numpyFloatsAndFlatRows() {
    auto arrays = arraysOfKeras(2, 4, 2);
    const std::vector<float> unit(4 * 16, 0.5f);
    const std::vector<double> full(2 * 16, 1.0);
    arrays[0].second = npyFile("<f4", "(4, 16)", littleEndian(unit));
    arrays[1].second = npyFile("<i8", "(4,)", littleEndian(std::vector<int64_t>{0, 1, 0, 1}));
    arrays[2].second = npyFile("<f8", "(2, 16)", littleEndian(full));
    arrays[3].second = npyFile("<f4", "(2,)", littleEndian(std::vector<float>{0, 1}));
    putFile(at("flat.npz"), zipFile(arrays));
    const Dataset set = load("numpy", at("flat.npz"));
    QCOMPARE(set.inputShape, (std::vector<int64_t>{1, 4, 4}));
    QVERIFY(set.trainX.eq(128).all().item<bool>() && set.testX.eq(255).all().item<bool>());
    QVERIFY(noted("taken as pictures of 4×4") && noted("0 to 1, were rounded to 256 steps"));
    arrays[2].second = npyFile("<f8", "(2, 16)", littleEndian(std::vector<double>(32, 200.4)));
    putFile(at("flat.npz"), zipFile(arrays));
    QVERIFY(load("numpy", at("flat.npz")).testX.eq(200).all().item<bool>());
    QVERIFY(noted("0 to 255, were rounded to whole numbers"));
  }

  // KMNIST comes as four .npz files of one array each.
  void numpyInFourFiles() {
    const auto arrays = arraysOfKeras();
    putFile(at("kmnist/kmnist-train-imgs.npz"), zipFile({{"arr_0.npy", arrays[0].second}}, true));
    putFile(at("kmnist/kmnist-train-labels.npz"), zipFile({{"arr_0.npy", arrays[1].second}}, true));
    putFile(at("kmnist/kmnist-test-imgs.npz"), zipFile({{"arr_0.npy", arrays[2].second}}, true));
    putFile(at("kmnist/kmnist-test-labels.npz"), zipFile({{"arr_0.npy", arrays[3].second}}, true));
    putFile(at("kmnist/labels.txt"), "o\nki\nsu\n");
    QCOMPARE(load("numpy", at("kmnist")).classNames, (Words{"o", "ki", "su"}));
    const char* names[]{"x_train.npy", "y_train.npy", "x_test.npy", "y_test.npy"};
    for (std::size_t i = 0; i < 4; ++i) putFile(at("npy") / names[i], arrays[i].second);
    QCOMPARE(load("numpy", at("npy")).trainSize(), int64_t{60});
  }

  void numpyRefusals() {
    const auto with = [&](std::size_t which, const std::string& file) {
      auto arrays = arraysOfKeras();
      arrays[which].second = file;
      putFile(at("bad.npz"), zipFile(arrays));
      return at("bad.npz");
    };
    const std::string floats = littleEndian(std::vector<float>(60 * 4, -0.5f));
    QVERIFY(refused("numpy", with(0, npyFile("|O", "(60,)", "abc")), "x_train.npy: holds pickled Python objects"));
    QVERIFY(refused("numpy", with(0, npyFile("<f4", "(60, 2, 2)", floats)), "holds values from -0.5"));
    QVERIFY(refused("numpy", with(0, npyFile("<f4", "(60, 2, 2)", littleEndian(std::vector<float>(240, NAN)))),
                    "no finite number"));
    QVERIFY(refused("numpy", with(0, npyFile("<f4", "(60, 2)", littleEndian(std::vector<float>(120, 1)))),
                    "which are no square pictures"));
    QVERIFY(refused("numpy", with(0, npyFile("|u1", "(60, 2, 2)", std::string(239, 'a'))), "ends before the items"));
    QVERIFY(refused("numpy", with(0, npyFile("|u1", "(60, 2, 2)", std::string(241, 'a'))), "more follows"));
    QVERIFY(refused("numpy", with(0, npyFile("|u1", "(60, 2, 2)", std::string(240, 'a'))), "pictures of 1×2×2"));
    QVERIFY(refused("numpy", with(1, npyFile("|u1", "(60, 3)", std::string(180, 'a'))), "numpy.argmax"));
    QVERIFY(refused("numpy", with(1, npyFile("<f4", "(60,)", littleEndian(std::vector<float>(60, 0.5f)))),
                    "label 0 is no whole number"));
    QVERIFY(refused("numpy", with(1, npyFile("|u1", "(59,)", labelsInTurn(59, 3))), "but there are 59 labels"));
    QVERIFY(refused("numpy", with(0, npyFile("|u1", "(99999999, 32, 32, 3)", "")), "more items than are read"));
    auto three = arraysOfKeras();
    three.pop_back();
    putFile(at("three.npz"), zipFile(three));
    QVERIFY(refused("numpy", at("three.npz"), "it holds x_train.npy, y_train.npy, x_test.npy"));
    putFile(at("no.npz"), "hello");
    QVERIFY(refused("numpy", at("no.npz"), "not a NumPy .npz file"));
  }

  void pointsOfATable() {
    putFile(at("points.csv"), pointTable(50));
    const Dataset set = load("csv-points", at("points.csv"));
    QVERIFY(set.planar && set.trainX.scalar_type() == torch::kFloat32);
    QCOMPARE(set.inputShape, std::vector<int64_t>{2});
    QCOMPARE(set.classNames, (Words{"left", "right"}));
    QCOMPARE(set.trainSize() + set.testSize(), int64_t{50});
    QCOMPARE(set.testSize(), int64_t{10});
    QCOMPARE(set.testY.sum().item<int64_t>(), int64_t{5});  // as many of each class
    const auto all = at::cat({set.trainX, set.testX});
    for (int64_t axis = 0; axis < 2; ++axis) {
      QVERIFY(std::abs(all.select(1, axis).min().item<double>() - 0.05) < 1e-6);
      QVERIFY(std::abs(all.select(1, axis).max().item<double>() - 0.95) < 1e-6);
    }
    QVERIFY(noted("Each axis was scaled to 0.05 … 0.95") && noted("20 % of the rows"));
    QVERIFY(at::equal(load("csv-points", at("points.csv")).trainX, set.trainX));
    QVERIFY(!at::equal(load("csv-points", at("points.csv"), {{"split_seed", 2.0}}).trainX, set.trainX));
    QCOMPARE(load("csv-points", at("points.csv"), {{"test_share", 0.5}}).testSize(), int64_t{26});
    // One factor for both axes: x spans 106, y only 3.4.
    const Dataset common = load("csv-points", at("points.csv"), {{"scaling", std::string("common")}});
    const auto y = at::cat({common.trainX, common.testX}).select(1, 1);
    QVERIFY((y.max() - y.min()).item<double>() < 0.05 && std::abs(y.mean().item<double>() - 0.5) < 0.05);
  }

  void aTable() {
    putFile(at("flowers.csv"), flowerTable(60));
    const Dataset set = load("csv-table", at("flowers.csv"));
    QVERIFY(!set.planar);
    QCOMPARE(set.inputShape, std::vector<int64_t>{4});
    QCOMPARE(set.classNames, (Words{"aster", "rose", "tulip"}));
    QCOMPARE(set.mean.size(), std::size_t{4});
    QVERIFY(set.trainX.min().item<double>() >= 0 && set.trainX.max().item<double>() <= 1);
    QVERIFY(noted("standardises it"));
    putFile(at("two/train.csv"), flowerTable(30));
    putFile(at("two/test.csv"), flowerTable(12));
    const Dataset two = load("csv-table", at("two"));
    QVERIFY(two.trainSize() == 30 && two.testSize() == 12);
  }

  // As many tables are: class after class. The first rows that are taken must not be of one class.
  void aSortedTableIsMixed() {
    std::string text = "a,b,c,label\n";
    for (int i = 0; i < 300; ++i)
      text += std::to_string(i % 17) + "," + std::to_string(i % 5) + "," + std::to_string(i % 3) + "," +
              (i < 100   ? "x"
               : i < 200 ? "y"
                         : "z") +
              "\n";
    putFile(at("sorted.csv"), text);
    putFile(at("sorted/train.csv"), text);
    putFile(at("sorted/test.csv"), text);
    for (const char* path : {"sorted.csv", "sorted"}) {
      const Dataset set = load("csv-table", at(path));
      for (const torch::Tensor& labels : {set.trainY, set.testY}) {
        const torch::Tensor counts = at::bincount(labels.slice(0, 0, 40), {}, 3);
        QVERIFY2(counts.min().item<int64_t>() >= 5, path);
      }
      QVERIFY(at::equal(load("csv-table", at(path)).trainY, set.trainY));  // the same each time
    }
  }

  void tableRefusals() {
    putFile(at("flowers.csv"), flowerTable(60));
    putFile(at("points.csv"), pointTable(50));
    QVERIFY(refused("csv-points", at("flowers.csv"), "has 4 columns of numbers beside the class 'species'"));
    QVERIFY(refused("csv-table", at("points.csv"), "choose the data set csv-points"));
    putFile(at("few.csv"), pointTable(9));
    QVERIFY(refused("csv-points", at("few.csv"), "has 9 rows; at least 10"));
    std::string many = "a,b,label\n", same = many;
    for (int i = 0; i < 20; ++i) {
      many += "1,2," + std::to_string(i) + "\n";
      same += "1,2,a\n";
    }
    putFile(at("many.csv"), many);
    QVERIFY(refused("csv-points", at("many.csv"), "has 20 different values, but at most 10 classes"));
    putFile(at("same.csv"), same);
    QVERIFY(refused("csv-points", at("same.csv"), "has only one value"));
    putFile(at("far.csv"), "a,b,label\n-1.7e308,1,x\n1.7e308,2,y\n" + pointTable(10, ',', false));
    QVERIFY(refused("csv-points", at("far.csv"), "too far apart"));
    putFile(at("mixed/train.csv"), pointTable(20));
    putFile(at("mixed/test.csv"), flowerTable(20));
    QVERIFY(refused("csv-points", at("mixed"), "have different columns"));
    putFile(at("constant.csv"), "a,b,label\n5,1,x\n5,2,y\n5,3,x\n5,4,y\n5,1,x\n5,2,y\n5,3,x\n5,4,y\n5,1,x\n5,2,y\n");
    QVERIFY(load("csv-points", at("constant.csv")).trainX.select(1, 0).eq(0.5).all().item<bool>());
  }

  void aCancelledJobStops() {
    putIdxFiles(at("idx"));
    JobControl control;
    control.cancel();
    const LoadScope scope(report_, control);
    QVERIFY_THROWS_EXCEPTION(Interrupted, loadDataset({"idx-folder", {{"path", at("idx").string()}}}, 1));
  }
};

QTEST_GUILESS_MAIN(TestOwnSets)
#include "test_own_sets.moc"
