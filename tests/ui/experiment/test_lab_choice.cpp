// SPDX-License-Identifier: GPL-3.0-or-later
// The laboratory is chosen at the head of the panel: its settings, views and presets come, those of the other go, and
// what was set comes back with it.
#include <QComboBox>

#include "model/jobs/threads.h"
#include "tests/support/lab_window.h"
#include "viz/bars/share_bar.h"

using namespace hessianlab;

class TestLabChoice : public QObject {
  Q_OBJECT

  // As a person does: with the keys.
  static void choose(MainWindow& window, const char* lab) {
    auto* box = child<QComboBox>(window, "laboratory");
    const int wanted = box->findData(QString::fromLatin1(lab));
    box->setFocus();
    QTest::keyClick(box, wanted > box->currentIndex() ? Qt::Key_Down : Qt::Key_Up);
    QTRY_COMPARE_WITH_TIMEOUT(QString::fromStdString(window.document().config().lab), QString::fromLatin1(lab),
                              kPatienceMs);
  }

 private Q_SLOTS:
  void initTestCase() { configureThreads(1); }

  void settingsAndViewsAreThoseOfTheLab() {
    auto window = openLab(smallMoons(3));
    QVERIFY(untrainedShown(*window));
    QVERIFY(window->view(QStringLiteral("map")) && !window->view(QStringLiteral("circle")));
    choose(*window, "circle");
    QTRY_VERIFY_WITH_TIMEOUT(window->view(QStringLiteral("circle")), kPatienceMs);
    QVERIFY(!window->view(QStringLiteral("map")));
    // A preset of the lab, and the list knows it.
    QCOMPARE(child<QComboBox>(*window, "preset")->currentData().toString(), QStringLiteral("circle-three-densities"));
    QCOMPARE(child<QComboBox>(*window, "laboratory")->currentData().toString(), QStringLiteral("circle"));
    choose(*window, "classifier");
    QCOMPARE(window->document().config().integer("training.epochs"), int64_t{3});
    QCOMPARE(QString::fromStdString(window->document().config()["dataset"].name), QStringLiteral("moons"));
  }

  // The bar of costs has no part for what a lab does not do.
  void theCostsAreThoseOfTheLab() {
    const auto parts = [](const char* lab) {
      ExperimentConfig config;
      config.lab = lab;
      if (config.lab == "classifier") config = smallMoons(1);
      auto window = openLab(validated(std::move(config), allCatalogues(*regularizerCatalogue()), "test"));
      if (!untrainedShown(*window)) qFatal("%s: nothing is shown", lab);
      QStringList names;
      for (const ShareBar::Share& share : child<ShareBar>(*window, "costBar")->shares()) names << share.name;
      return names.join(QStringLiteral(", "));
    };
    QCOMPARE(parts("classifier"), QStringLiteral("plain training, penalty, curvature probes, tests"));
    QCOMPARE(parts("graph"), QStringLiteral("plain training, penalty, tests"));
    QCOMPARE(parts("circle"), QStringLiteral("plain training, penalty, measurements, tests"));
  }

  void itIsOneStepOfUndo() {
    auto window = openLab(smallMoons(3));
    QVERIFY(untrainedShown(*window));
    choose(*window, "circle");
    child<QAction>(*window, "undo")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(QString::fromStdString(window->document().config().lab), QStringLiteral("classifier"),
                              kPatienceMs);
    QTRY_COMPARE(child<QComboBox>(*window, "laboratory")->currentData().toString(), QStringLiteral("classifier"));
  }

  // Presets of one laboratory stand together, a line between.
  void presetsAreGrouped() {
    auto window = openLab(smallMoons(1));
    const auto* list = child<QComboBox>(*window, "preset");
    QStringList labs;
    for (int i = 0; i < list->count(); ++i) {
      const QString name = list->itemData(i).toString();
      if (name.isEmpty()) continue;
      const QString first = name.section(u'-', 0, 0);
      const QString lab =
          QStringList({"circle", "graph", "landmarks"}).contains(first) ? first : QStringLiteral("classifier");
      if (labs.isEmpty() || labs.back() != lab) labs << lab;
    }
    QCOMPARE(labs, (QStringList{QStringLiteral("classifier"), QStringLiteral("circle"), QStringLiteral("graph"),
                                QStringLiteral("landmarks")}));
  }
};

QTEST_MAIN(TestLabChoice)
#include "test_lab_choice.moc"
