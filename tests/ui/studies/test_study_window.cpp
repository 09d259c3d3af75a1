// SPDX-License-Identifier: GPL-3.0-or-later
// A study is made of the settings, worked on by the command line, and followed; its runs are opened by a click.
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTemporaryDir>

#include "model/jobs/threads.h"
#include "tests/support/lab_window.h"
#include "ui/studies/study_form.h"
#include "ui/studies/study_window.h"
#include "viz/plot/curve_plot.h"

using namespace hessianlab;

class TestStudyWindow : public QObject {
  Q_OBJECT

  static constexpr int kStudyPatienceMs = 120000;

  static StudyWindow* studiesOf(MainWindow& window) {
    child<QAction>(window, "openStudies")->trigger();
    auto* studies = window.findChild<StudyWindow*>();
    if (!studies) qFatal("no window of studies");
    studies->setProgram(QStringLiteral(HESSIANLAB_BIN_DIR "/hessianlab-cli"));
    return studies;
  }
  static QString textOf(const QWidget& in, const char* name) { return child<QLabel>(in, name)->text(); }

 private Q_SLOTS:
  void initTestCase() { configureThreads(1); }

  void strengthsAreReadAsPeopleWriteThem() {
    QCOMPARE(*readStrengths(QStringLiteral("1, 0.1; 0.3 0.1")), (std::vector<double>{0.1, 0.3, 1}));
    for (const char* bad : {"", " , ", "0, 1", "-1", "a, 1", "1e999"})
      QVERIFY2(!readStrengths(QString::fromLatin1(bad)), bad);
  }

  void saysHowMuchItIsAndWhatIsMissing() {
    auto window = openLab(smallMoons(1));
    QVERIFY(untrainedShown(*window));
    StudyWindow& studies = *studiesOf(*window);
    auto* strengths = child<QLineEdit>(studies, "study.first.strengths");
    auto* start = child<QPushButton>(studies, "study.start");
    child<QComboBox>(studies, "study.first")
        ->setCurrentIndex(child<QComboBox>(studies, "study.first")->findData(QStringLiteral("hessian-norm")));
    strengths->setText(QStringLiteral("0.01, 0.1"));
    QVERIFY2(textOf(studies, "study.estimate").startsWith(QStringLiteral("9 runs: 3 settings, 3 seeds each")),
             qPrintable(textOf(studies, "study.estimate")));
    QVERIFY(textOf(studies, "study.estimate").contains(QStringLiteral("Train a moment")));
    strengths->setText(QStringLiteral("0.01, much"));
    QVERIFY(!start->isEnabled());
    QCOMPARE(textOf(studies, "study.estimate"), QStringLiteral("Strengths are numbers above 0, such as 0.1, 0.3, 1"));
    strengths->setText(QStringLiteral("0.1"));
    press(*window, "run");
    QVERIFY(reaches(*window, RunState::Finished));
    QTRY_VERIFY_WITH_TIMEOUT(
        textOf(studies, "study.estimate").contains(QStringLiteral("at the measured pace of run 1")), kPatienceMs);
    window->document().setEpsilon(0);
    QVERIFY(!start->isEnabled());
  }

  void isBegunFollowedAndOpened() {
    const QTemporaryDir home;
    auto window = openLab(smallMoons(1));
    QVERIFY(untrainedShown(*window));
    window->openWorkspace(home.path());
    StudyWindow& studies = *studiesOf(*window);
    auto* first = child<QComboBox>(studies, "study.first");
    first->setCurrentIndex(first->findData(QStringLiteral("input-gradient")));
    child<QLineEdit>(studies, "study.first.strengths")->setText(QStringLiteral("0.1"));
    child<QLineEdit>(studies, "study.title")->setText(QStringLiteral("My study / 1"));
    child<QSpinBox>(studies, "study.seeds")->setValue(1);
    child<QSpinBox>(studies, "study.samples")->setValue(10);
    QTest::mouseClick(child<QPushButton>(studies, "study.start"), Qt::LeftButton);
    const QString folder = home.path() + QStringLiteral("/studies/my-study-1");
    QVERIFY2(QFile::exists(folder + QStringLiteral(".json")), qPrintable(textOf(studies, "study.said")));
    QTRY_VERIFY2_WITH_TIMEOUT(textOf(studies, "study.count") == QStringLiteral("all 2 runs are done"),
                              qPrintable(textOf(studies, "study.count") + textOf(studies, "study.said")),
                              kStudyPatienceMs);
    auto* plot = child<CurvePlot>(studies, "plot.study");
    QCOMPARE(plot->seriesIds().size(), std::size_t{4});  // a line of means and the runs of each of the two methods
    const int runs = plot->seriesIds()[3];
    QCOMPARE(plot->points(runs).size(), std::size_t{1});
    const auto* table = child<QTableWidget>(studies, "study.table");
    QCOMPARE(table->rowCount(), 2);
    QCOMPARE(table->item(1, 0)->text(), QStringLiteral("input-gradient-0.1-seed1"));
    QCOMPARE(table->item(1, 1)->text(), QStringLiteral("done"));
    QCOMPARE(table->item(1, 3)->text(), QStringLiteral("%1 %").arg(100 * plot->points(runs)[0].y, 0, 'f', 1));
    QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(studies, "study.page")->isVisible(), kStudyPatienceMs);
    QVERIFY(!child<QPushButton>(studies, "study.goOn")->isVisible());

    const auto ticked = [&] {
      for (const auto& run : window->controller().runs())
        if (run->folder.endsWith(QStringLiteral("input-gradient-0.1-seed1")) && run->ticked) return true;
      return false;
    };
    Q_EMIT plot->pointClicked(runs, 0, 0);
    QTRY_VERIFY_WITH_TIMEOUT(ticked(), kPatienceMs);

    // Somebody else's window follows it by its folder.
    auto other = openLab(smallMoons(1));
    StudyWindow& follower = *studiesOf(*other);
    follower.follow(folder);
    QTRY_COMPARE_WITH_TIMEOUT(textOf(follower, "study.count"), QStringLiteral("all 2 runs are done"), kPatienceMs);
    QVERIFY(textOf(follower, "study.name").startsWith(QStringLiteral("My study / 1")));
    follower.follow(home.path());
    QVERIFY(textOf(follower, "study.said").contains(QStringLiteral("has no study file beside it")));
    QCOMPARE(textOf(follower, "study.count"), QStringLiteral("all 2 runs are done"));
  }

  void whatCannotBeStartedIsSaid() {
    const QTemporaryDir home;
    auto window = openLab(smallMoons(1));
    QVERIFY(untrainedShown(*window));
    window->openWorkspace(home.path());
    StudyWindow& studies = *studiesOf(*window);
    studies.setProgram(home.filePath(QStringLiteral("nothing")));
    child<QComboBox>(studies, "study.first")->setCurrentIndex(0);
    child<QLineEdit>(studies, "study.first.strengths")->setText(QStringLiteral("0.1"));
    QTest::mouseClick(child<QPushButton>(studies, "study.start"), Qt::LeftButton);
    QVERIFY2(textOf(studies, "study.said").contains(QStringLiteral("cannot be started")),
             qPrintable(textOf(studies, "study.said")));
  }
};

QTEST_MAIN(TestStudyWindow)
#include "test_study_window.moc"
