// SPDX-License-Identifier: GPL-3.0-or-later
// A run folder of an earlier version (old_run/, written before runs named their lab) opens unchanged: it can be
// measured, evaluated and drawn, with the numbers it had then.
#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

class TestOldRun : public QObject {
  Q_OBJECT

  static QString run(const char* program, const QStringList& arguments) {
    QProcess process;
    process.start(QStringLiteral(HESSIANLAB_BIN_DIR "/") + QString::fromUtf8(program), arguments);
    if (!process.waitForFinished(150000)) return QStringLiteral("did not finish");
    return process.exitCode() == 0 ? QString() : QString::fromUtf8(process.readAllStandardError());
  }
  static QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }
  static QJsonObject json(const QString& path) { return QJsonDocument::fromJson(contents(path)).object(); }
  static QString original(const QString& name) {
    return QStringLiteral(HESSIANLAB_SOURCE_DIR "/tests/app/old_run/") + name;
  }

  QTemporaryDir directory_;
  QString folder_ = directory_.filePath(QStringLiteral("run"));

 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(QDir().mkpath(folder_));
    for (const QString& name : QDir(original({})).entryList(QDir::Files))
      QVERIFY(QFile::copy(original(name), folder_ + u'/' + name));
  }

  void curvatureIsWhatItWas() {
    const QString error = run("hessianlab-cli", {"curvature", folder_, "--samples", "8"});
    QVERIFY2(error.isEmpty(), qPrintable(error));
    const QJsonArray then = json(original("curvature.json"))["samples"].toArray();
    const QJsonArray now = json(folder_ + "/curvature.json")["samples"].toArray();
    QCOMPARE(now.size(), then.size());
    for (qsizetype i = 0; i < now.size(); ++i) {
      const QJsonObject a = then[i].toObject(), b = now[i].toObject();
      QCOMPARE(b["index"], a["index"]);
      QCOMPARE(b["prediction"], a["prediction"]);
      for (const char* key : {"norm", "gradient_norm", "loss"}) {
        const double was = a[key].toDouble(), is = b[key].toDouble();
        QVERIFY2(std::abs(is - was) <= 1e-4 * std::abs(was), key);  // float32, by other kernels
      }
    }
  }

  void evaluationIsWhatItWas() {
    const QString error =
        run("hessianlab-cli", {"evaluate", folder_, "--norm", "l2", "--epsilons", "0:0.2:0.1", "--samples", "40"});
    QVERIFY2(error.isEmpty(), qPrintable(error));
    const QJsonObject then = json(original("robustness.json")), now = json(folder_ + "/robustness.json");
    QCOMPARE(now["clean_accuracy"], then["clean_accuracy"]);
    QCOMPARE(now["robust_accuracy"].toArray().size(), then["robust_accuracy"].toArray().size());
    for (qsizetype i = 0; i < 3; ++i) {
      const double gap =
          now["robust_accuracy"].toArray()[i].toDouble() - then["robust_accuracy"].toArray()[i].toDouble();
      QVERIFY(std::abs(gap) <= 1.5 / 40);  // a single sample on the edge
    }
  }

  void windowDrawsIt() {
    const QString picture = directory_.filePath("plots.png");
    const QString error = run("hessianlab", {"--plot", folder_, "--out", picture});
    QVERIFY2(error.isEmpty(), qPrintable(error));
    QVERIFY(!QImage(picture).isNull());
  }

  void nothingOfItIsRewritten() {
    for (const char* name : {"config.json", "run.json", "metrics.csv", "model.safetensors"})
      QCOMPARE(contents(folder_ + u'/' + QString::fromUtf8(name)), contents(original(QString::fromUtf8(name))));
  }
};

QTEST_GUILESS_MAIN(TestOldRun)
#include "test_old_run.moc"
