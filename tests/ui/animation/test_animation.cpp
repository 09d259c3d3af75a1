// SPDX-License-Identifier: GPL-3.0-or-later
// Animations from the window: as many frames as there are moments, each with its step; the training and the views do
// not notice.
#include <webp/demux.h>

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>

#include "model/jobs/threads.h"
#include "tests/support/lab_window.h"
#include "tests/support/save_dialog.h"
#include "ui/animation/animation_dialog.h"
#include "ui/parts/whole_box.h"
#include "ui/views/map/map_tab.h"

using namespace hessianlab;

class TestAnimation : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;

  static AnimationDialog& dialog(MainWindow& window) { return *child<AnimationDialog>(window, "animationDialog"); }
  static std::unique_ptr<MainWindow> trained(const ExperimentConfig& config) {
    auto window = openLab(config);
    press(*window, "run");
    if (!reaches(*window, RunState::Finished)) qFatal("not trained");
    return window;
  }
  static void open(MainWindow& window) {
    child<QAction>(window, "exportAnimation")->trigger();
    if (!QTest::qWaitForWindowExposed(&dialog(window))) qFatal("not shown");
    for (const char* side : {"animation.width", "animation.height"})
      child<WholeBox>(dialog(window), side)->setValue(240);
  }
  static int framesIn(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return -1;
    const QByteArray bytes = file.readAll();
    const WebPData data{reinterpret_cast<const uint8_t*>(bytes.constData()), static_cast<size_t>(bytes.size())};
    WebPDemuxer* demuxer = WebPDemux(&data);
    const int frames = demuxer ? static_cast<int>(WebPDemuxGetI(demuxer, WEBP_FF_FRAME_COUNT)) : -1;
    WebPDemuxDelete(demuxer);
    return frames;
  }

 private Q_SLOTS:
  void initTestCase() { configureThreads(1); }

  void theMapOverTheTraining() {
    auto window = trained(smallMoons(2));
    const auto moments = window->controller().session()->storedSteps();
    QVERIFY(moments.size() >= 4);
    const std::vector<double> before = window->controller().current()->records.column("train_loss");
    const int64_t viewed = window->controller().viewedStep();
    open(*window);
    QCOMPARE(child<QComboBox>(dialog(*window), "animation.what")->currentIndex(), 0);
    QVERIFY(child<QLabel>(dialog(*window), "animation.length")->text().startsWith(QString::number(moments.size())));
    QTest::mouseClick(child<QPushButton>(dialog(*window), "animation.save"), Qt::LeftButton);
    const QString path = folder_.filePath(QStringLiteral("map.webp"));
    QVERIFY(savePath(*window, path));
    QVERIFY(dialog(*window).busy());
    QTRY_VERIFY_WITH_TIMEOUT(!dialog(*window).busy(), kPatienceMs);
    QCOMPARE(framesIn(path), static_cast<int>(moments.size()));
    QCOMPARE(window->controller().viewedStep(), viewed);
    QVERIFY(!window->controller().rewoundTo());
    QCOMPARE(window->controller().current()->records.column("train_loss"), before);
    // Training goes on from where it was, as if nobody had looked: the first run's numbers are those of a second one.
    auto again = trained(smallMoons(2));
    QCOMPARE(again->controller().current()->records.column("train_loss"), before);
  }

  void numberedPictures() {
    auto window = trained(smallMoons(1));
    open(*window);
    QVERIFY(QDir(folder_.path()).mkdir(QStringLiteral("frames")));
    const QString folder = folder_.filePath(QStringLiteral("frames"));
    child<WholeBox>(dialog(*window), "animation.frames")->setValue(2);
    child<QComboBox>(dialog(*window), "animation.format")->setCurrentIndex(1);
    child<QComboBox>(dialog(*window), "animation.what")->setCurrentIndex(1);
    dialog(*window).make(folder);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog(*window).busy(), kPatienceMs);
    QCOMPARE(QDir(folder).entryList(QDir::Files),
             (QStringList{QStringLiteral("line-0001.png"), QStringLiteral("line-0002.png")}));
    const QImage first(folder + QStringLiteral("/line-0001.png")), last(folder + QStringLiteral("/line-0002.png"));
    QCOMPARE(first.size(), QSize(240, 240));
    QVERIFY(first != last);
    // A second time nothing is replaced, and that is said.
    QSignalSpy said(&dialog(*window), &AnimationDialog::failed);
    dialog(*window).make(folder);
    QTRY_VERIFY_WITH_TIMEOUT(!said.isEmpty(), kPatienceMs);
    QVERIFY(said.front().front().toString().contains(QStringLiteral("left alone")));
    QCOMPARE(QImage(folder + QStringLiteral("/line-0001.png")), first);
  }

  void weightsOfTheFirstLayerAndCancelling() {
    auto window = trained(smallFashion());
    open(*window);
    auto* what = child<QComboBox>(dialog(*window), "animation.what");
    QVERIFY(!what->model()->flags(what->model()->index(0, 0)).testFlag(Qt::ItemIsEnabled));
    what->setCurrentIndex(3);
    const QString path = folder_.filePath(QStringLiteral("weights.webp"));
    dialog(*window).make(path);
    QTest::mouseClick(child<QPushButton>(dialog(*window), "animation.cancel"), Qt::LeftButton);
    QVERIFY(!dialog(*window).busy());
    QVERIFY(!QFile::exists(path));
    dialog(*window).make(path);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog(*window).busy(), kPatienceMs);
    QVERIFY(framesIn(path) >= 2);
  }

  void anUntrainedNetworkHasNoFilm() {
    auto window = openLab(smallMoons(1));
    QVERIFY(untrainedShown(*window));
    open(*window);
    auto* save = child<QPushButton>(dialog(*window), "animation.save");
    QVERIFY(!save->isEnabled());
    QVERIFY(save->toolTip().contains(QStringLiteral("train the network first")));
  }
};

QTEST_MAIN(TestAnimation)
#include "test_animation.moc"
