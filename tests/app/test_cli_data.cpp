// SPDX-License-Identifier: GPL-3.0-or-later
// Picture sets of one's own: sorted ones, odd sizes, few classes, odd folders.
#include <QDir>
#include <QJsonArray>

#include "tests/support/cli_program.h"
#include "tests/support/idx_bytes.h"

using namespace hessianlab;

class TestCliData : public CliProgram {
  Q_OBJECT

  struct Shape {
    int train = 600, test = 300, height = 28, width = 28;
  };
  // Four files; one bright bar per class on noise. `label` gives the class of sample i of a part with n of them.
  template <class Label>
  QString set(const QString& name, const Shape& shape, Label label) const {
    const QString folder = path(name);
    QDir().mkpath(folder);
    uint32_t noise = 1;
    for (const bool test : {false, true}) {
      const int count = test ? shape.test : shape.train;
      std::string pixels, labels;
      for (int i = 0; i < count; ++i) {
        const int c = label(i, count);
        labels += static_cast<char>(c);
        for (int p = 0; p < shape.height * shape.width; ++p) {
          noise = noise * 1664525 + 1013904223;
          pixels += p / shape.width == (2 * c + 1) % shape.height ? '\xdc' : static_cast<char>(noise >> 27);
        }
      }
      const auto bytes = [](const std::string& text) {
        return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
      };
      const QString stem = folder + (test ? "/t10k" : "/train");
      write(stem + "-images-idx3-ubyte",
            bytes(idxImages(static_cast<uint32_t>(count), static_cast<uint32_t>(shape.height),
                            static_cast<uint32_t>(shape.width), pixels)));
      write(stem + "-labels-idx1-ubyte", bytes(idxLabels(labels)));
    }
    return folder;
  }
  static QStringList train(const QString& data, const QString& out, const QStringList& settings = {}) {
    QStringList words{"train", "--preset", "mnist-plain", "--threads", "1", "--out", out};
    for (const QString& setting :
         QStringList{"dataset.path=" + data, "architecture.name=mlp", "architecture.hidden=[16]", "training.epochs=2",
                     "training.probe_every=0"} +
             settings)
      words << "--set" << setting;
    return words;
  }
  static int mixed(int i, int /*count*/) { return i * 7 % 10; }
  static int sorted(int i, int count) { return i * 10 / count; }

 private Q_SLOTS:
  // The first samples of a set that is sorted by class are of one class: the number is true, and speaks for nothing.
  void samplesOfOneClassAreSaid() {
    const QString data = set("sorted", {}, sorted);
    const QByteArray words = "hold only 1 of the set's 10 classes";
    const Outcome whole = run(train(data, path("whole")));
    QVERIFY2(whole.code == 0 && !whole.err.contains("hold only"), whole.err.constData());
    for (const QStringList& command :
         {QStringList{"evaluate", path("whole"), "--epsilons", "0,0.1", "--samples", "25", "--no-checks",
                      "--no-bounds"},
          QStringList{"curvature", path("whole"), "--samples", "25", "--estimator", "power"}}) {
      const Outcome o = run(command);
      QVERIFY2(o.code == 0 && o.err.contains("The 25 test samples " + words), o.err.constData());
      const Outcome balanced = run(command + QStringList{"--sampling", "balanced"});
      QVERIFY2(balanced.code == 0 && !balanced.err.contains("hold only"), balanced.err.constData());
    }
    const Outcome few = run(train(data, path("few"), {"dataset.train_samples=50", "training.batch_size=16"}));
    QVERIFY2(few.code == 0 && few.err.contains("The 50 training samples " + words), few.err.constData());
  }

  void picturesOfAnySize() {
    for (const auto& [name, height, width] : {std::tuple{"p32", 32, 32}, std::tuple{"oblong", 28, 20}}) {
      const Outcome o = run(train(set(name, {600, 300, height, width}, mixed), path(QString("run-%1").arg(name))));
      QVERIFY2(o.code == 0, o.err.constData());
      QVERIFY(json(path(QString("run-%1/run.json").arg(name)))["final"].toObject()["clean_accuracy"].toDouble() > 0.5);
    }
  }

  void someClassesMayBeMissing() {
    const QString data = set("two", {}, [](int i, int) { return i % 2 == 0 ? 3 : 8; });
    const Outcome o = run(train(data, path("run-two"), {"training.epochs=10"}));
    QVERIFY2(o.code == 0, o.err.constData());
    QVERIFY(json(path("run-two/run.json"))["final"].toObject()["clean_accuracy"].toDouble() > 0.5);
  }

  void theFolderMayHaveAnyName() {
    const QString plain = set("plain", {}, mixed);
    const QString odd = set(QString::fromUtf8("Übung 7 – Jörg's (100 %)"), {}, mixed);
    QCOMPARE(run(train(plain, path("run-plain"))).code, 0);
    const Outcome o = run(train(odd, path("run-odd")));
    QVERIFY2(o.code == 0, o.err.constData());
    QCOMPARE(content(path("run-odd/model.safetensors")), content(path("run-plain/model.safetensors")));
    QVERIFY(!content(path("run-odd/model.safetensors")).isEmpty());
    QCOMPARE(run({"curvature", path("run-odd"), "--samples", "2", "--estimator", "power"}).code, 0);
  }

  void moreSamplesThanThereAreAreSaid() {
    const Outcome o = run(train(set("small", {}, mixed), path("run-small"), {"dataset.train_samples=50000"}));
    QVERIFY2(o.code == 0 && o.err.contains("The set has only 600 training samples, not 50000"), o.err.constData());
  }
};

QTEST_GUILESS_MAIN(TestCliData)
#include "test_cli_data.moc"
