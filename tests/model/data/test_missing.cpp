// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the files of a set are there is known without reading them, in the words of whoever reads them.
#include <QTemporaryDir>
#include <QtTest>

#include "model/data/dataset.h"
#include "model/data/missing.h"
#include "tests/support/message_of.h"
#include "tests/support/own_files.h"

using namespace hessianlab;

class TestMissing : public QObject {
  Q_OBJECT

  QTemporaryDir root_;

 private Q_SLOTS:
  void initTestCase() {
    qputenv("HESSIANLAB_DATA", root_.filePath("none").toUtf8());
    qputenv("HOME", root_.path().toUtf8());
  }

  void generatedSetsNeedNoFiles() {
    for (const CatalogueEntry& entry : datasetCatalogue())
      if (entry.is(trait::kSeeded)) QCOMPARE(whyMissing({entry.name, {}}), std::string());
  }

  void setsInFilesSayWhatTheirReaderSays() {
    const std::string nowhere = root_.filePath("nowhere").toStdString();
    for (const char* name : {"mnist", "mnist-noise", "fashion-mnist", "cifar-10", "cifar-100"}) {
      const Choice choice{name, {{"path", nowhere}}};
      const std::string why = whyMissing(choice);
      QVERIFY2(why.find(nowhere) != std::string::npos, why.c_str());
      QCOMPARE(messageOf([&] { loadDataset(choice, 1); }), why);
    }
  }

  void ownSetsMustBeNamed() {
    for (const char* name : {"picture-folder", "idx-folder", "numpy", "csv-points", "csv-table"}) {
      QVERIFY(!whyMissing({name, {}}).empty());
      QVERIFY(!whyMissing({name, {{"path", root_.filePath("nowhere").toStdString()}}}).empty());
      QVERIFY(require(datasetCatalogue(), name, "data set").is(trait::kOwn));
    }
    putFile(root_.filePath("a.csv").toStdString(), "not read");
    QCOMPARE(whyMissing({"csv-table", {{"path", root_.filePath("a.csv").toStdString()}}}), std::string());
    QVERIFY(messageOf([] { whyMissing({"of-tomorrow", {}}); }).find("of-tomorrow") != std::string::npos);
  }
};

QTEST_GUILESS_MAIN(TestMissing)
#include "test_missing.moc"
