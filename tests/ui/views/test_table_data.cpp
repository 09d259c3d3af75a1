// SPDX-License-Identifier: GPL-3.0-or-later
// A data set of rows of numbers: views that are about pictures say in one sentence that they have nothing to show.
#include <QLabel>
#include <QTemporaryDir>

#include "model/jobs/threads.h"
#include "tests/support/lab_window.h"
#include "tests/support/own_files.h"
#include "ui/views/lab_view.h"

using namespace hessianlab;

class TestTableData : public QObject {
  Q_OBJECT

  QTemporaryDir root_;

  // All texts of the view that can be seen.
  static QString said(MainWindow& window, const char* name) {
    window.raiseView(QString::fromLatin1(name));
    const auto* view = window.view(QString::fromLatin1(name));
    if (!QTest::qWaitFor([view] { return view->isVisible(); }, kPatienceMs)) qFatal("%s is not there", name);
    QStringList texts;
    for (const QLabel* label : view->findChildren<QLabel*>())
      if (label->isVisible() && !label->text().isEmpty()) texts << label->text();
    return texts.join(u'\n');
  }

 private Q_SLOTS:
  void initTestCase() { configureThreads(1); }

  void whatIsAboutPicturesSaysThatThereAreNone() {
    const std::string file = root_.filePath(QStringLiteral("flowers.csv")).toStdString();
    putFile(file, flowerTable(60));
    ExperimentConfig config = tenStepsAnEpoch("csv-table", chosenNetwork("mlp", "softplus", 8, {8}), 0.01, 1);
    config.set("dataset.path", file);
    auto window = openLab(validated(config, allCatalogues(*regularizerCatalogue()), "test"));
    QVERIFY(untrainedShown(*window));
    const auto rows = QStringLiteral("The samples of this data set are rows of a table: ");
    QCOMPARE(said(*window, "pictures"), rows + QStringLiteral("there are no pictures to show."));
    QCOMPARE(said(*window, "draw"), rows + QStringLiteral("there is nothing to draw."));
    QCOMPARE(said(*window, "filters"), rows + QStringLiteral("the first layer's weights are no pictures."));
  }
};

QTEST_MAIN(TestTableData)
#include "test_table_data.moc"
