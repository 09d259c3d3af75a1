// SPDX-License-Identifier: GPL-3.0-or-later
// Drawn with real mouse events, dropped, pasted or loaded: what the tab says of a drawing is what the engine says of
// exactly these pixels.
#include <QCheckBox>
#include <QClipboard>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QToolButton>

#include "model/base/records.h"
#include "model/jobs/threads.h"
#include "model/questions/dataset_info.h"
#include "model/questions/pictures.h"
#include "model/session/training_session.h"
#include "tests/support/lab_window.h"
#include "ui/views/draw/draw_tab.h"
#include "ui/words/config_access.h"
#include "viz/picture/ink_canvas.h"
#include "viz/picture/picture_view.h"

using namespace hessianlab;

namespace {

DrawTab* drawTab(MainWindow& window) {
  return qobject_cast<DrawTab*>(window.view(QStringLiteral("draw")));
}

std::unique_ptr<MainWindow> openTrained() {
  auto window = openLab(smallFashion(1));
  press(*window, "run");
  if (!reaches(*window, RunState::Finished)) qFatal("did not train");
  return window;
}

void stroke(InkCanvas& canvas, const std::vector<QPoint>& points) {
  QTest::mousePress(&canvas, Qt::LeftButton, {}, points.front());
  for (const QPoint& point : points) {
    QMouseEvent move(QEvent::MouseMove, point, canvas.mapToGlobal(point), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&canvas, &move);
  }
  QTest::mouseRelease(&canvas, Qt::LeftButton, {}, points.back());
}

bool answered(MainWindow& window, bool refined) {
  return QTest::qWaitFor(
      [&] {
        const auto shown = drawTab(window)->shown();
        return shown && (shown->refined || !refined) && shown->picture.values == drawTab(window)->input().values;
      },
      kPatienceMs);
}

void drop(QWidget& on, QMimeData& data) {
  const QPointF middle(on.width() / 2.0, on.height() / 2.0);
  QDragEnterEvent enter(middle.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, {});
  QCoreApplication::sendEvent(&on, &enter);
  QVERIFY(enter.isAccepted());
  QDropEvent event(middle, Qt::CopyAction, &data, Qt::LeftButton, {});
  QCoreApplication::sendEvent(&on, &event);
}

QString text(MainWindow& window, const char* name) {
  return child<QLabel>(window, name)->text();
}

bool barSays(MainWindow& window, const QString& words) {
  return QTest::qWaitFor(
      [&] {
        for (const QLabel* label : window.statusBar()->findChildren<QLabel*>())
          if (label->text().contains(words)) return true;
        return false;
      },
      kPatienceMs);
}

}  // namespace

class TestDrawTab : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { configureThreads(1); }

  void everyStrokeIsAnswered() {
    auto window = openTrained();
    window->raiseView(QStringLiteral("draw"));
    auto* canvas = child<InkCanvas>(*window, "draw.canvas");
    QTRY_VERIFY(canvas->isVisible());
    QVERIFY(drawTab(*window)->input().values.empty());
    QVERIFY(!drawTab(*window)->shown());
    QCOMPARE(text(*window, "draw.gradient"), QStringLiteral("–"));
    const QRect area = canvas->inkRect();
    const auto at = [&](double x, double y) {
      return area.topLeft() + QPoint(qRound(x * area.width()), qRound(y * area.height()));
    };
    stroke(*canvas, {at(0.3, 0.2), at(0.3, 0.8), at(0.7, 0.8)});
    QVERIFY(answered(*window, false));
    const std::vector<float> first = drawTab(*window)->input().values;
    stroke(*canvas, {at(0.3, 0.2), at(0.7, 0.2), at(0.7, 0.8)});
    QVERIFY(drawTab(*window)->input().values != first);
    QVERIFY(answered(*window, true));

    // The same question to the engine itself.
    InspectRequest request;
    request.picture = drawTab(*window)->input();
    request.refined = true;
    request.seed = window->document().config().integer("training.seed");
    const auto job = window->controller().session()->ask(request);
    QTRY_VERIFY_WITH_TIMEOUT(job.finished(), kPatienceMs);
    const InspectResult& expected = *job.result();
    const auto names = describe(window->controller().session()->beginning())->classNames;
    QVERIFY(text(*window, "draw.prediction")
                .startsWith(QString::fromStdString(names[static_cast<std::size_t>(expected.prediction)])));
    QCOMPARE(text(*window, "draw.gradient"), shortNumber(expected.gradientNorm));
    QVERIFY(text(*window, "draw.hessian").startsWith(shortNumber(expected.hessianNorm)));
    QVERIFY(text(*window, "draw.hessian").contains(QStringLiteral("residual")));
    QVERIFY(text(*window, "draw.safe").contains(shortNumber(expected.safeRadius)));
    QVERIFY(text(*window, "draw.safe").contains(QStringLiteral("estimate")));
    QVERIFY(text(*window, "draw.certificate").contains(QStringLiteral("certificate")));
    QVERIFY(text(*window, "draw.found").contains(shortNumber(expected.distance())));
    QVERIFY(!child<PictureView>(*window, "draw.perturbation")->isEmpty());
    QVERIFY(!child<PictureView>(*window, "draw.adversarial")->isEmpty());
    // What the network sees is what is asked about.
    const QImage seen = child<PictureView>(*window, "draw.input")->image();
    for (int i = 0; i < 784; ++i)
      QCOMPARE(qGray(seen.pixel(i % 28, i / 28)), qRound(255 * request.picture.values[static_cast<std::size_t>(i)]));

    // Ctrl+Z takes the stroke back and leaves the settings alone.
    const int undone = window->document().undoStack().index();
    canvas->setFocus();
    QTest::keyClick(canvas, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(drawTab(*window)->input().values, first);
    QCOMPARE(window->document().undoStack().index(), undone);
    QVERIFY(answered(*window, false));
    QTest::mouseClick(child<QPushButton>(*window, "draw.clear"), Qt::LeftButton);
    QVERIFY(canvas->isEmpty() && drawTab(*window)->input().values.empty());
    QCOMPARE(text(*window, "draw.gradient"), QStringLiteral("–"));
    QVERIFY(!child<QPushButton>(*window, "draw.clear")->isEnabled());
    QTest::mouseClick(child<QPushButton>(*window, "draw.undo"), Qt::LeftButton);
    QCOMPARE(drawTab(*window)->input().values, first);
  }

  void aTestPictureIsTakenPixelByPixel() {
    auto window = openTrained();
    window->raiseView(QStringLiteral("draw"));
    QTRY_VERIFY(child<InkCanvas>(*window, "draw.canvas")->isVisible());
    window->document().samples().setOpen(11);
    QCOMPARE(child<QSpinBox>(*window, "draw.sample")->value(), 11);
    QTest::mouseClick(child<QPushButton>(*window, "draw.fromTest"), Qt::LeftButton);
    QCOMPARE(drawTab(*window)->input().values,
             picturesOf(window->controller().session()->beginning(), {11}).front().values);
    QVERIFY(!child<QCheckBox>(*window, "draw.centre")->isChecked());
    QVERIFY(answered(*window, false));
    PicturesRequest request;
    request.indices = {11};
    const auto job = window->controller().session()->ask(request);
    QTRY_VERIFY_WITH_TIMEOUT(job.finished(), kPatienceMs);
    const PictureRow& row = job.result()->rows.front();
    QCOMPARE(drawTab(*window)->shown()->probabilities, row.probabilities);
    // Slope and curvature agree where the prediction is the label.
    if (row.prediction == row.label) QCOMPARE(drawTab(*window)->shown()->gradientNorm, row.gradientNorm);
    // The eraser changes only what it rubs.
    QTest::mouseClick(child<QToolButton>(*window, "draw.eraser"), Qt::LeftButton);
    auto* canvas = child<InkCanvas>(*window, "draw.canvas");
    const QRect area = canvas->inkRect();
    stroke(*canvas, {area.center(), area.center() + QPoint(6, 0)});
    const auto& now = drawTab(*window)->input().values;
    int changed = 0;
    for (std::size_t i = 0; i < now.size(); ++i) changed += now[i] != row.original.values[i] ? 1 : 0;
    QVERIFY2(changed > 0 && changed < 80, qPrintable(QString::number(changed)));
  }

  void anImageDroppedAnywhereBecomesTheDrawing() {
    auto window = openTrained();
    window->raiseView(QStringLiteral("training"));
    QTemporaryDir folder;
    // Dark ink on light paper.
    QImage paper(120, 160, QImage::Format_RGB32);
    paper.fill(qRgb(240, 240, 235));
    QPainter(&paper).fillRect(40, 30, 30, 90, Qt::black);
    const QString path = folder.filePath(QStringLiteral("one.png"));
    QVERIFY(paper.save(path));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    drop(*window, data);
    QTRY_VERIFY(drawTab(*window)->isVisible());
    auto* invert = child<QCheckBox>(*window, "draw.invert");
    QVERIFY(invert->isEnabled() && invert->isChecked());
    QVERIFY(child<QCheckBox>(*window, "draw.centre")->isChecked());
    QVERIFY(answered(*window, false));
    // A third as wide as high, filling the height of a garment.
    const std::vector<float> values = drawTab(*window)->input().values;
    const auto pixel = [&](int x, int y) { return values[static_cast<std::size_t>(28 * y + x)]; };
    QVERIFY(pixel(14, 14) > 0.95F && pixel(14, 1) > 0.95F && pixel(14, 26) > 0.95F);
    QVERIFY(pixel(2, 14) < 0.05F && pixel(26, 14) < 0.05F);
    QTest::mouseClick(invert, Qt::LeftButton, {}, QPoint(8, invert->height() / 2));
    QVERIFY(!invert->isChecked());
    QVERIFY(answered(*window, false));
    QVERIFY(drawTab(*window)->input().values != values);

    const std::vector<float> before = drawTab(*window)->input().values;
    const QString bad = folder.filePath(QStringLiteral("notes.txt"));
    QFile file(bad);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("not a picture");
    file.close();
    window->raiseView(QStringLiteral("training"));
    QMimeData wrong;
    wrong.setUrls({QUrl::fromLocalFile(bad)});
    drop(*window, wrong);
    QTRY_VERIFY(child<QLabel>(*window, "message.text")->text().contains(QStringLiteral("notes.txt is nothing")));
    QVERIFY(!drawTab(*window)->isVisible());
    QCOMPARE(drawTab(*window)->input().values, before);
  }

  void theClipboardIsPasted() {
    auto window = openTrained();
    window->raiseView(QStringLiteral("draw"));
    QTRY_VERIFY(child<InkCanvas>(*window, "draw.canvas")->isVisible());
    // As large as the network's pictures: taken pixel by pixel.
    QImage picture(28, 28, QImage::Format_RGB32);
    picture.fill(Qt::black);
    picture.setPixel(9, 4, qRgb(200, 200, 200));
    QGuiApplication::clipboard()->setImage(picture);
    child<InkCanvas>(*window, "draw.canvas")->setFocus();
    QTest::keyClick(child<InkCanvas>(*window, "draw.canvas"), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(drawTab(*window)->input().values.size(), std::size_t{784});
    QCOMPARE(drawTab(*window)->input().values[4 * 28 + 9], 200.0F / 255);
    QGuiApplication::clipboard()->setText(QStringLiteral("words"));
    QTest::mouseClick(child<QPushButton>(*window, "draw.paste"), Qt::LeftButton);
    QVERIFY(barSays(*window, QStringLiteral("no picture in the clipboard")));
  }

  void pointsOfThePlaneAreNotDrawn() {
    auto window = openLab(smallMoons());
    QVERIFY(untrainedShown(*window));
    QImage image(30, 30, QImage::Format_RGB32);
    image.fill(Qt::black);
    QMimeData data;
    data.setImageData(image);
    drop(*window, data);
    QVERIFY(barSays(*window, QStringLiteral("choose MNIST")));
    window->raiseView(QStringLiteral("draw"));
    QTRY_VERIFY(drawTab(*window)->isVisible());
    QVERIFY(!child<InkCanvas>(*window, "draw.canvas")->isVisible());
  }
};

QTEST_MAIN(TestDrawTab)
#include "test_draw_tab.moc"
