// SPDX-License-Identifier: GPL-3.0-or-later
// MNIST-like sets from folders: where they are looked for, what is read, and the sentence where something is wrong.
#include <torch/types.h>

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>
#include <cmath>

#include "model/base/atomic_file.h"
#include "model/data/dataset.h"
#include "tests/support/choices.h"
#include "tests/support/idx_bytes.h"
#include "tests/support/message_of.h"

using namespace hessianlab;

class TestImageSets : public QObject {
  Q_OBJECT

  QTemporaryDir root_;

  // A set of `train` and 2 test pictures, 2 high and 3 wide, that counts up from 0; labels count up modulo 10.
  static std::string pixels(int count) {
    std::string bytes;
    for (int i = 0; i < count * 6; ++i) bytes.push_back(static_cast<char>(i));
    return bytes;
  }
  static std::string labels(int count) {
    std::string bytes;
    for (int i = 0; i < count; ++i) bytes.push_back(static_cast<char>(i % 10));
    return idxLabels(bytes);
  }
  std::string write(const QString& folder, int train = 4, const QString& separator = "-", bool packed = false) {
    const QString path = root_.filePath(folder);
    QDir().mkpath(path);
    const auto put = [&](const QString& name, const std::string& bytes) {
      writeFileAtomically((path + "/" + name + (packed ? ".gz" : "")).toStdString(), packed ? gzipped(bytes) : bytes);
    };
    put("train-images" + separator + "idx3-ubyte", idxImages(static_cast<uint32_t>(train), 2, 3, pixels(train)));
    put("train-labels" + separator + "idx1-ubyte", labels(train));
    put("t10k-images" + separator + "idx3-ubyte", idxImages(2, 2, 3, pixels(2)));
    put("t10k-labels" + separator + "idx1-ubyte", labels(2));
    return path.toStdString();
  }
  static Dataset load(const std::string& path, const std::string& name = "mnist", int64_t train = 0) {
    Choice choice = chosenData(name, train);
    choice.parameters["path"] = path;
    return loadDataset(choice, 1);
  }
  static std::string refusal(const std::string& path, const std::string& name = "mnist") {
    return messageOf([&] { load(path, name); });
  }

 private Q_SLOTS:
  // Nothing of the machine it runs on: every place that is searched lies in the temporary folder.
  void init() {
    QVERIFY(root_.isValid());
    qputenv("HESSIANLAB_DATA", "");
    qputenv("XDG_DATA_HOME", root_.filePath("home").toUtf8());
    qputenv("XDG_DATA_DIRS", (root_.filePath("share1") + ":" + root_.filePath("share2")).toUtf8());
  }
  void cleanup() {
    for (const QString& name : QDir(root_.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
      QDir(root_.filePath(name)).removeRecursively();
  }

  void readsWhatTheHeadersSay_data() {
    QTest::addColumn<QString>("separator");
    QTest::addColumn<bool>("packed");
    QTest::newRow("plain") << "-" << false;
    QTest::newRow("gzip") << "-" << true;
    QTest::newRow("dotted names") << "." << false;
    QTest::newRow("dotted names, gzip") << "." << true;
  }
  void readsWhatTheHeadersSay() {
    QFETCH(QString, separator);
    QFETCH(bool, packed);
    const Dataset set = load(write("set", 4, separator, packed));
    QCOMPARE(set.inputShape, (std::vector<int64_t>{1, 2, 3}));
    QCOMPARE(set.trainSize(), int64_t{4});
    QCOMPARE(set.testSize(), int64_t{2});
    QVERIFY(set.trainX.scalar_type() == torch::kUInt8);
    QVERIFY(!set.planar);
    QCOMPARE(set.trainX.index({3, 0, 1, 2}).item<int>(), 23);
    QCOMPARE(set.trainY[3].item<int64_t>(), int64_t{3});
    const torch::Tensor x = set.trainInputs(torch::tensor({3, 0}, torch::kInt64));
    QVERIFY(x.scalar_type() == torch::kFloat32);
    QVERIFY(x.sizes() == c10::IntArrayRef({2, 1, 2, 3}));
    QCOMPARE(x.index({0, 0, 1, 2}).item<float>(), 23.0F / 255.0F);
    QVERIFY(set.testInputs(0, 2).equal(set.testInputs(torch::tensor({0, 1}, torch::kInt64))));
    // Values 0…23: mean 11.5, variance (24² − 1)/12.
    QCOMPARE(set.mean, std::vector<double>{11.5 / 255});
    QVERIFY(std::abs(set.std[0] - std::sqrt(575.0 / 12) / 255) < 1e-15);
  }

  // Some tools unpack a file and leave its name.
  void whatIsCalledPackedMayBePlain() {
    const QString path = QString::fromStdString(write("set"));
    for (const QString& name : QDir(path).entryList(QDir::Files))
      QVERIFY(QFile::rename(path + "/" + name, path + "/" + name + ".gz"));
    QCOMPARE(load(path.toStdString()).trainSize(), int64_t{4});
  }

  void moreSamplesThanThereAreIsSaid() {
    const std::string path = write("set", 4);
    QCOMPARE(load(path, "mnist", 50000).trainRemark,
             std::string("The set has only 4 training samples, not 50000; all of them are taken."));
    QVERIFY(load(path, "mnist", 4).trainRemark.empty() && load(path).trainRemark.empty());
  }

  void theFirstSamplesAreTaken() {
    const std::string path = write("set", 4);
    const Dataset two = load(path, "mnist", 2);
    QCOMPARE(two.trainSize(), int64_t{2});
    QVERIFY(two.trainX.equal(load(path).trainX.slice(0, 0, 2)));
    QCOMPARE(load(path, "mnist", 100).trainSize(), int64_t{4});
  }

  void aBalancedChoiceIsTakenWhereItIsAsked() {
    const std::string path = write("set", 4);
    const std::string images = path + "/train-images-idx3-ubyte", labelled = path + "/train-labels-idx1-ubyte";
    writeFileAtomically(images, idxImages(6, 2, 3, pixels(6)));
    writeFileAtomically(labelled, idxLabels(std::string("\0\0\0\0\1\1", 6)));
    Choice choice = chosenData("mnist", 2);
    choice.parameters["path"] = path;
    const Dataset first = loadDataset(choice, 1);
    QVERIFY(first.trainY.equal(torch::tensor({0, 0}, torch::kInt64)));
    QVERIFY2(first.trainRemark.ends_with("hold only 1 of the set's 2 classes, so their numbers do not speak for the "
                                         "set; take more, or dataset.sampling=balanced."),
             first.trainRemark.c_str());
    choice.parameters["sampling"] = std::string("balanced");
    const Dataset balanced = loadDataset(choice, 1);
    QVERIFY(balanced.trainY.equal(torch::tensor({0, 1}, torch::kInt64)) && balanced.trainRemark.empty());
    const Dataset all = load(path);
    QVERIFY(all.trainRemark.empty() && all.testRemark.empty());
    for (int64_t i = 0; i < 2; ++i)  // its picture is one of its class
      QVERIFY(all.trainX.eq(balanced.trainX[i]).flatten(1).all(1).masked_select(all.trainY == i).any().item<bool>());
  }

  void classNames() {
    const std::string path = write("set");
    QCOMPARE(load(path, "fashion-mnist").classNames[9], std::string("Ankle boot"));
    QCOMPARE(load(path).classNames[9], std::string("9"));
    QCOMPARE(load(path).classes(), int64_t{10});
  }

  void picturesOfOneColourHaveADeviation() {
    const std::string path = write("set");
    writeFileAtomically(path + "/train-images-idx3-ubyte", idxImages(4, 2, 3, std::string(24, '\x10')));
    QCOMPARE(load(path).std, std::vector<double>{1e-3});
  }

  // Some hundred kilobytes of gzip that unpack to 64 MiB, as their header says, take little more than these 64 MiB.
  void picturesTakeMemoryOnce() {
    constexpr uint32_t kCount = 1 << 16;
    constexpr double kBytes = kCount * 32.0 * 32.0;
    const std::string path = write("packed", 4, "-", true);
    writeFileAtomically(
        path + "/train-images-idx3-ubyte.gz",
        deflated(idxImages(kCount, 32, 32, std::string(static_cast<std::size_t>(kBytes), '\0')), 1, 15 + 16));
    writeFileAtomically(path + "/train-labels-idx1-ubyte.gz", gzipped(labels(kCount)));
    writeFileAtomically(path + "/t10k-images-idx3-ubyte.gz", gzipped(idxImages(2, 32, 32, std::string(2048, '\1'))));
    const auto kilobytes = [](const char* key) {
      QFile status("/proc/self/status");
      if (!status.open(QIODevice::ReadOnly)) return 0.0;
      const QByteArray all = status.readAll();
      const qsizetype at = all.indexOf(key);
      return at < 0 ? 0.0 : all.mid(at + qsizetype(qstrlen(key)), 30).simplified().split(' ').first().toDouble();
    };
    QFile reset("/proc/self/clear_refs");
    if (!reset.open(QIODevice::WriteOnly) || reset.write("5") != 1) QSKIP("this system keeps no peak");
    reset.close();
    const double before = kilobytes("VmRSS:");
    const Dataset set = load(path);
    const double taken = (kilobytes("VmHWM:") - before) * 1024;
    QCOMPARE(set.trainSize(), int64_t{kCount});
    QVERIFY2(taken > 0.9 * kBytes && taken < 1.5 * kBytes, qPrintable(QString::number(taken / kBytes)));
  }

  void searchOrder() {
    // From the last place to the first: each find beats those before it. The number of pictures tells them apart.
    const auto found = [](const char* name) {
      try {
        return load("", name).trainSize();
      } catch (const InputError&) {
        return int64_t{0};
      }
    };
    QCOMPARE(found("mnist"), int64_t{0});
    qputenv("HESSIANLAB_DATA", root_.filePath("data").toUtf8());
    write("data", 3);
    QCOMPARE(found("mnist"), int64_t{3});
    QCOMPARE(found("fashion-mnist"), int64_t{0});  // digits must not pass for clothes
    write("share2/datasets/mnist", 4);
    QCOMPARE(found("mnist"), int64_t{4});
    write("share2/hessianlab/datasets/mnist", 5);
    QCOMPARE(found("mnist"), int64_t{5});
    write("share1/datasets/mnist", 6);
    QCOMPARE(found("mnist"), int64_t{6});
    write("home/hessianlab/datasets/mnist", 7);
    QCOMPARE(found("mnist"), int64_t{7});
    write("data/mnist", 8);
    QCOMPARE(found("mnist"), int64_t{8});
    write("share1/datasets/fashion-mnist", 9);
    QCOMPARE(found("fashion-mnist"), int64_t{9});
  }

  void aMissingSetIsOneSentence() {
    const std::string home = root_.filePath("home").toStdString(), one = root_.filePath("share1").toStdString(),
                      two = root_.filePath("share2").toStdString();
    QCOMPARE(
        refusal("", "fashion-mnist"),
        "Fashion-MNIST was not found in " + home + "/hessianlab/datasets/fashion-mnist, " + one +
            "/hessianlab/datasets/fashion-mnist, " + one + "/datasets/fashion-mnist, " + two +
            "/hessianlab/datasets/fashion-mnist, " + two +
            "/datasets/fashion-mnist; install Debian's package dataset-fashion-mnist, or set the data set's folder "
            "(dataset.path) to one that holds its four IDX files");
    QVERIFY(refusal("", "mnist")
                .ends_with("; put its four IDX files into a folder and set HESSIANLAB_DATA or the data set's folder "
                           "(dataset.path) to it"));
    const std::string empty = root_.filePath("empty").toStdString();
    QDir().mkpath(root_.filePath("empty"));
    QVERIFY(refusal(empty).starts_with("MNIST digits was not found in " + empty + "; put"));
    QVERIFY(refusal(empty + "/none").starts_with("MNIST digits was not found in " + empty + "/none; put"));
  }

  // torchvision's MNIST/raw; and folders of the files' names, as some unpackers make them.
  void filesOneFolderDeeperAreFoundOrOffered() {
    const std::string outer = root_.filePath("tv").toStdString(), raw = write("tv/MNIST/raw");
    QCOMPARE(refusal(outer),
             "MNIST digits was not found in " + outer + "; its files are in " + raw + ": give that folder");
    QCOMPARE(refusal(outer + "/MNIST"),
             "MNIST digits was not found in " + outer + "/MNIST; its files are in " + raw + ": give that folder");
    QCOMPARE(load(raw).trainSize(), int64_t{4});
    const std::string flat = write("flat"), nested = root_.filePath("nested").toStdString();
    for (const auto& file : std::filesystem::directory_iterator(flat)) {
      const std::filesystem::path folder = std::filesystem::path(nested) / file.path().filename();
      std::filesystem::create_directories(folder);
      std::string name = file.path().filename().string();
      name.replace(name.find("-idx"), 4, ".idx");
      std::filesystem::copy(file.path(), folder / name);
    }
    QCOMPARE(load(nested).trainSize(), int64_t{4});
  }

  // Below $HESSIANLAB_DATA, too, where several sets may lie whose files have the same names.
  void filesDeeperInTheDataFolderAreOffered() {
    qputenv("HESSIANLAB_DATA", root_.filePath("data").toUtf8());
    const std::string clothes = write("data/FashionMNIST/raw");
    QVERIFY(refusal("", "fashion-mnist").ends_with("; its files are in " + clothes + ": give that folder"));
    QVERIFY(refusal("", "mnist").find(clothes) == std::string::npos);
    const std::string digits = write("data/MNIST/raw");
    QVERIFY(refusal("", "mnist").ends_with("; its files are in " + digits + ": give that folder"));
    const std::string own = write("data/mnist/raw");
    QVERIFY(refusal("", "mnist").ends_with("; its files are in " + own + ": give that folder"));
  }

  void otherNamesAreShown() {
    const std::string path = write("emnist");
    for (const char* part : {"train-images-idx3", "train-labels-idx1", "t10k-images-idx3", "t10k-labels-idx1"})
      std::filesystem::rename(path + "/" + part + "-ubyte", path + "/emnist-letters-" + part + "-ubyte");
    const std::string message = refusal(path);
    QVERIFY2(message.starts_with("MNIST digits was not found in " + path + "; it holds emnist-letters-") &&
                 message.find("must be called train-images-idx3-ubyte") != std::string::npos,
             message.c_str());
  }

  void anIncompleteSetIsNotPassedOver() {
    write("share2/datasets/mnist");
    const std::string path = write("home/hessianlab/datasets/mnist");
    std::filesystem::remove(path + "/t10k-labels-idx1-ubyte");
    QCOMPARE(refusal(""), "MNIST digits in " + path +
                              " is incomplete: t10k-labels-idx1-ubyte (or .gz) is missing; copy all four files or "
                              "remove the others");
  }

  void filesThatDoNotBelongTogetherAreRefused() {
    const std::string path = write("set");
    const std::string trainLabels = path + "/train-labels-idx1-ubyte", testImages = path + "/t10k-images-idx3-ubyte";
    writeFileAtomically(trainLabels, labels(5));
    QCOMPARE(refusal(path), path + "/train-images-idx3-ubyte holds 4 images, but " + trainLabels +
                                " holds 5 labels; they must belong together");
    writeFileAtomically(trainLabels, idxLabels("\x01\x02\x0a\x03"));
    QCOMPARE(refusal(path), trainLabels +
                                ": label 10 at position 2; labels must be 0 to 9; for other classes choose "
                                "the data set 'idx-folder'");
    write("set");
    writeFileAtomically(testImages, idxImages(2, 3, 3, std::string(18, 'x')));
    QCOMPARE(refusal(path), path + "/train-images-idx3-ubyte and " + testImages +
                                " hold images of different sizes; they must belong together");
    writeFileAtomically(testImages, idxImages(2, 2, 3, pixels(2)).substr(0, 20));
    QVERIFY(refusal(path).starts_with(testImages + ": its header promises 12 bytes of data, but 4 follow"));
  }

  void unknownSetsNameTheNearest() {
    QVERIFY(refusal("", "mnits").starts_with("unknown data set 'mnits'; did you mean 'mnist'? known: fashion-mnist"));
  }

  // The set that ships with Debian, where it is installed (it is what the program trains on by default).
  void fashionMnistOfTheSystem() {
    qputenv("XDG_DATA_DIRS", "/usr/local/share:/usr/share");
    qunsetenv("HESSIANLAB_DATA");
    const Dataset set = load("", "fashion-mnist");
    QCOMPARE(set.trainSize(), int64_t{60000});
    QCOMPARE(set.testSize(), int64_t{10000});
    QCOMPARE(set.inputShape, (std::vector<int64_t>{1, 28, 28}));
    for (int64_t label = 0; label < 10; ++label) QCOMPARE(set.trainY.eq(label).sum().item<int64_t>(), int64_t{6000});
    // Published with the data set's loaders everywhere: mean 0.2860, deviation 0.3530.
    QVERIFY(std::abs(set.mean[0] - 0.2860) < 5e-5 && std::abs(set.std[0] - 0.3530) < 5e-5);
    // The labels of the training part alone tell them apart.
    const std::filesystem::path system = "/usr/share/datasets/fashion-mnist", mixed = write("mixed");
    for (const char* part : {"train-images-idx3-ubyte", "train-labels-idx1-ubyte"}) {
      std::filesystem::remove(mixed / part);
      std::filesystem::create_symlink(system / (std::string(part) + ".gz"), mixed / (std::string(part) + ".gz"));
    }
    const std::string train = refusal(mixed.string(), "mnist");
    QVERIFY2(train.find("train-images-idx3-ubyte.gz belongs to Fashion-MNIST, not to") != std::string::npos,
             train.c_str());
    // In the place of the digits, whose files have the same names and sizes: the variable was set for the other set.
    qputenv("HESSIANLAB_DATA", "/usr/share/datasets/fashion-mnist");
    const std::string said = refusal("", "mnist");
    QVERIFY2(said.ends_with(" belongs to Fashion-MNIST, not to MNIST digits; choose the data set 'fashion-mnist', or "
                            "another folder"),
             said.c_str());
  }
};

QTEST_GUILESS_MAIN(TestImageSets)
#include "test_image_sets.moc"
