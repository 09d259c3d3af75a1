// SPDX-License-Identifier: GPL-3.0-or-later
// The data that were used last are there at the next start, and one that has gone says so.
#include <QAction>
#include <QFile>
#include <QMenu>
#include <QTemporaryDir>

#include "model/jobs/threads.h"
#include "tests/support/kept_home.h"
#include "tests/support/lab_window.h"
#include "tests/support/own_files.h"
#include "ui/data/data_preview.h"
#include "ui/data/recent_data.h"
#include "ui/window/message_bar.h"

using namespace hessianlab;

class TestRecentData : public QObject {
  Q_OBJECT

  QTemporaryDir root_;

  QString path(const QString& name) const { return root_.filePath(name); }
  static Catalogue sets() { return allCatalogues(*regularizerCatalogue()).choices("dataset"); }
  static Choice table(const QString& path) {
    return {"csv-table", {{"path", path.toStdString()}, {"test_share", 0.3}, {"label", std::string("species")}}};
  }

 private Q_SLOTS:
  void initTestCase() {
    configureThreads(1);
    for (const char* name : {"a.csv", "b.csv"}) putFile(root_.filePath(name).toStdString(), flowerTable(30));
  }

  void theNewestStandsFirstAndNoneTwice() {
    RecentData recent(sets());
    recent.remember(table(path("a.csv")));
    recent.remember(table(path("b.csv")));
    recent.remember(table(path("a.csv")));
    QCOMPARE(recent.all().size(), std::size_t{2});
    QCOMPARE(RecentData::pathOf(recent.all()[0]), path("a.csv"));
    QVERIFY(recent.title(recent.all()[0]).startsWith(QStringLiteral("a.csv – ")));
    recent.remember({"moons", {}});  // nothing to find again
    QCOMPARE(recent.all().size(), std::size_t{2});
    for (int i = 0; i < 20; ++i) recent.remember(table(path(QStringLiteral("%1.csv").arg(i))));
    QCOMPARE(recent.all().size(), std::size_t{8});
    QVERIFY(recent.title(recent.all()[0]).contains(QStringLiteral("not there now")));
  }

  void theyOutliveTheProgramWithTheirSettings() {
    const KeptHome home;
    {
      RecentData recent(sets());
      QVERIFY(recent.all().empty());
      recent.remember(table(path("a.csv")));
    }
    QSettings().sync();
    const RecentData recent(sets());
    QCOMPARE(recent.all().size(), std::size_t{1});
    QCOMPARE(recent.all()[0].name, std::string("csv-table"));
    QCOMPARE(number(recent.all()[0].parameters, "test_share"), 0.3);
    QCOMPARE(word(recent.all()[0].parameters, "label"), std::string("species"));
    // What another version wrote is passed over.
    QSettings().setValue(QStringLiteral("data/recent"),
                         QStringList{QStringLiteral("{\"name\":\"of-tomorrow\"}"), QStringLiteral("nonsense")});
    QVERIFY(RecentData(sets()).all().empty());
  }

  void theMenuOpensThemAndSaysWhatIsGone() {
    const KeptHome home;
    RecentData(sets()).remember(table(path("a.csv")));
    QVERIFY(QFile::copy(path("b.csv"), path("gone.csv")));
    RecentData(sets()).remember(table(path("gone.csv")));
    QVERIFY(QFile::remove(path("gone.csv")));
    auto window = openLab(smallMoons(1));
    auto* menu = child<QMenu>(*window, "recentData");
    menu->popup(window->mapToGlobal(window->rect().center()));
    QCOMPARE(menu->actions().size(), 2);
    QVERIFY(menu->actions()[0]->text().contains(QStringLiteral("not there now")));
    QTest::mouseClick(menu, Qt::LeftButton, Qt::NoModifier, menu->actionGeometry(menu->actions()[0]).center());
    auto* bar = child<MessageBar>(*window, "messageBar");
    QTRY_VERIFY(bar->isVisible());
    QVERIFY2(bar->text().contains(QStringLiteral("gone.csv is not there any more")), qPrintable(bar->text()));
    menu->popup(window->mapToGlobal(window->rect().center()));
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(child<DataPreview>(*window, "dataPreview")->isVisible(), kPatienceMs);
  }
};

QTEST_MAIN(TestRecentData)
#include "test_recent_data.moc"
