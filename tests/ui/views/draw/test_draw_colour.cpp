// SPDX-License-Identifier: GPL-3.0-or-later
// Where the data are in colour the pen has one, and a photo arrives as it is.
#include <QCheckBox>
#include <QDropEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QTemporaryDir>
#include <QToolButton>

#include "model/jobs/threads.h"
#include "tests/support/colour_data.h"
#include "tests/support/lab_window.h"
#include "ui/views/draw/draw_tab.h"
#include "viz/picture/ink_canvas.h"
#include "viz/picture/picture_view.h"

using namespace hessianlab;

class TestDrawColour : public QObject {
  Q_OBJECT

  QTemporaryDir data_;

  std::unique_ptr<MainWindow> lab() {
    auto window = openLab(smallColour(data_, chosenNetwork("mlp", "softplus", 8, {8})));
    if (!untrainedShown(*window)) qFatal("the data were not loaded");
    window->raiseView(QStringLiteral("draw"));
    return window;
  }
  static DrawTab* drawTab(MainWindow& window) { return qobject_cast<DrawTab*>(window.view(QStringLiteral("draw"))); }
  // The value of a channel in the middle of what the network gets.
  static float middle(MainWindow& window, int channel) {
    const Picture& input = drawTab(window)->input();
    return input.values.at(static_cast<std::size_t>(channel * 1024 + 16 * 32 + 16));
  }
  static void strokeAcross(InkCanvas& canvas) {
    const QRect area = canvas.inkRect();
    const QPoint left(area.left() + 10, area.center().y()), right(area.right() - 10, area.center().y());
    QTest::mousePress(&canvas, Qt::LeftButton, {}, left);
    QMouseEvent move(QEvent::MouseMove, right, canvas.mapToGlobal(right), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&canvas, &move);
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, right);
  }

 private Q_SLOTS:
  void initTestCase() { configureThreads(1); }

  void thePenHasAColour() {
    auto window = lab();
    auto* canvas = child<InkCanvas>(*window, "draw.canvas");
    auto* color = child<QToolButton>(*window, "draw.color");
    QTRY_VERIFY(canvas->isVisible() && color->isVisible());
    auto* menu = color->menu();
    child<QAction>(*menu, "draw.color.d62728")->trigger();
    QVERIFY(color->toolTip().contains(QStringLiteral("#d62728")));
    strokeAcross(*canvas);
    QVERIFY(middle(*window, 0) > 0.7F);
    QVERIFY(middle(*window, 1) < 0.3F && middle(*window, 1) > 0.05F);
    QVERIFY(QTest::qWaitFor([&] { return drawTab(*window)->shown() != nullptr; }, kPatienceMs));
    // A colour means to draw again.
    QTest::mouseClick(child<QToolButton>(*window, "draw.eraser"), Qt::LeftButton);
    child<QAction>(*menu, "draw.color.1f4fb4")->trigger();
    QVERIFY(child<QToolButton>(*window, "draw.pen")->isChecked());
    strokeAcross(*canvas);
    QVERIFY(middle(*window, 2) > middle(*window, 0) + 0.4F);
  }

  void aPhotoIsNeitherInvertedNorStretched() {
    auto window = lab();
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sky.png"));
    QImage photo(600, 300, QImage::Format_RGB32);
    photo.fill(qRgb(120, 180, 250));  // light up to the border
    QVERIFY(photo.save(path));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    const QPointF at(window->width() / 2.0, window->height() / 2.0);
    QDragEnterEvent enter(at.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(window.get(), &enter);
    QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(window.get(), &drop);
    QTRY_VERIFY(!drawTab(*window)->input().values.empty());
    QVERIFY(!child<QCheckBox>(*window, "draw.invert")->isChecked());
    QVERIFY(!child<QCheckBox>(*window, "draw.centre")->isEnabled());
    // To every edge, with its own colours.
    const std::vector<float>& values = drawTab(*window)->input().values;
    for (const std::size_t pixel : {0, 31, 528, 1023}) {
      QVERIFY(std::abs(values.at(pixel) - 120 / 255.0F) < 0.01F);
      QVERIFY(std::abs(values.at(2048 + pixel) - 250 / 255.0F) < 0.01F);
    }
    QTest::mouseClick(child<QCheckBox>(*window, "draw.invert"), Qt::LeftButton, {}, {8, 8});
    QTRY_VERIFY(std::abs(middle(*window, 0) - 135 / 255.0F) < 0.01F);
  }

  // The View menu says which channel is seen, in every view at once.
  void theChannelsOfSignedPicturesAreChosen() {
    auto window = lab();
    auto* list = child<QMenu>(*window, "signedChannels");
    QVERIFY(list->menuAction()->isEnabled());
    strokeAcross(*child<InkCanvas>(*window, "draw.canvas"));
    PictureView* change = child<PictureView>(*window, "draw.perturbation");
    QVERIFY(QTest::qWaitFor([&] { return !change->isEmpty(); }, kPatienceMs));
    const QImage strongest = change->image();
    child<QAction>(*window, "signedChannels.red")->trigger();
    const QImage red = change->image();
    QVERIFY(red != strongest);
    child<QAction>(*window, "signedChannels.together")->trigger();
    QVERIFY(change->image() != red && change->image() != strongest);
    window->setDark(true);  // the choice outlives the theme
    const QImage dark = change->image();
    child<QAction>(*window, "signedChannels.strongest")->trigger();
    QVERIFY(change->image() != dark);
  }
};

QTEST_MAIN(TestDrawColour)
#include "test_draw_colour.moc"
