// SPDX-License-Identifier: GPL-3.0-or-later
// Edges of fields, grooves and handles stand out from their ground at 3 to 1, in both themes, and the focus is seen.
#include <QComboBox>
#include <QLineEdit>
#include <QPixmapCache>
#include <QPushButton>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QStyleOptionComboBox>
#include <QtTest>

#include "ui/parts/lab_style.h"
#include "viz/base/theme.h"

using namespace hessianlab;

class TestLabStyle : public QObject {
  Q_OBJECT

  static QImage painted(QWidget& widget, const Theme& theme) {
    widget.setPalette(theme.palette());
    QImage image(widget.size(), QImage::Format_RGB32);
    image.fill(theme.window);
    widget.render(&image, QPoint(), QRegion(), QWidget::DrawChildren);
    return image;
  }
  // The strongest contrast to `ground` along a line from the edge inwards.
  static double strongest(const QImage& image, QPoint from, const QPoint& step, int count, const QColor& ground) {
    double most = 1;
    for (int i = 0; i < count; ++i, from += step) most = std::max(most, contrastRatio(image.pixelColor(from), ground));
    return most;
  }

 private Q_SLOTS:
  void initTestCase() { QApplication::setStyle(new LabStyle); }

  // Names of pictures stay for ever, so there are none.
  void nothingIsKeptByName() {
    const QString name = QStringLiteral("a control");
    QPixmap found;
    QVERIFY(!QPixmapCache::insert(name, QPixmap(4, 4)));
    QVERIFY(!QPixmapCache::find(name, &found));
  }

  void edgesStandOut() {
    for (const Theme& theme : {Theme::light(), Theme::dark()}) {
      for (const QColor& ground : {theme.window, theme.panel}) {
        QLineEdit line;
        QSpinBox spin;
        QComboBox combo;
        QPushButton button(QStringLiteral("Go"));
        for (QWidget* widget : std::initializer_list<QWidget*>{&line, &spin, &combo, &button}) {
          widget->resize(100, 26);
          const QImage image = painted(*widget, theme);
          QVERIFY2(strongest(image, {0, 13}, {1, 0}, 3, ground) >= 3, widget->metaObject()->className());
          QVERIFY2(strongest(image, {50, 0}, {0, 1}, 3, ground) >= 3, widget->metaObject()->className());
        }
        QSlider slider(Qt::Horizontal);
        slider.resize(120, 24);
        slider.setValue(0);
        QVERIFY(strongest(painted(slider, theme), {100, 4}, {0, 1}, 12, ground) >= 3);
        QScrollBar bar(Qt::Vertical);
        bar.setRange(0, 100);
        bar.setPageStep(50);
        bar.resize(16, 200);
        QVERIFY(strongest(painted(bar, theme), {2, 40}, {1, 0}, 12, ground) >= 3);
      }
    }
  }

  // A long name in a narrow list ends with "…", as the same list with the shortened name looks.
  void aNameThatIsCutSaysSo() {
    const QString name = QStringLiteral("Norm der Eingabe-Hesse-Matrix");
    QPixmap picture(16, 16);
    picture.fill(Qt::red);
    for (const QIcon& icon : {QIcon(), QIcon(picture)}) {
      QComboBox box;
      box.addItem(icon, name);
      box.resize(160, box.sizeHint().height());
      QVERIFY(box.fontMetrics().horizontalAdvance(name) > box.width());
      const QImage cut = box.grab().toImage();
      bool found = false;
      for (qsizetype letters = 1; letters < name.size() && !found; ++letters) {
        box.setItemText(0, name.left(letters) + u'…');
        found = box.grab().toImage() == cut;
      }
      QVERIFY(found);
    }
  }

  // One that is as wide as its longest name asks for shows it whole.
  void aNameThatFitsIsWhole() {
    for (const QString& name : {QStringLiteral("L∞"), QStringLiteral("steps"), QStringLiteral("Kleines CNN")}) {
      QComboBox box, wide;
      box.addItem(name);
      wide.addItem(name);
      box.resize(box.sizeHint());
      wide.resize(box.width() + 60, box.height());
      const QStyle& style = *box.style();
      const auto nameIn = [&](QComboBox& shown) {
        QStyleOptionComboBox option;
        option.initFrom(&shown);
        const QRect field = style.subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &shown);
        return shown.grab().toImage().copy(QRect(field.topLeft(), QSize(box.width() - 30, field.height())));
      };
      QCOMPARE(nameIn(box), nameIn(wide));
    }
  }

  void theFocusOfASliderIsSeen() {
    for (const Theme& theme : {Theme::light(), Theme::dark()}) {
      QWidget window;
      QSlider slider(Qt::Horizontal, &window);
      slider.setFocusPolicy(Qt::StrongFocus);
      slider.setGeometry(0, 0, 120, 24);
      window.resize(140, 40);
      window.show();
      QVERIFY(QTest::qWaitForWindowActive(&window));
      slider.clearFocus();
      const QImage without = painted(slider, theme);
      slider.setFocus();
      QTRY_VERIFY(slider.hasFocus());
      const QImage with = painted(slider, theme);
      int changed = 0, accent = 0;
      for (int y = 0; y < with.height(); ++y)
        for (int x = 0; x < with.width(); ++x) {
          changed += with.pixel(x, y) != without.pixel(x, y) ? 1 : 0;
          accent += with.pixelColor(x, y) == theme.accent ? 1 : 0;
        }
      QVERIFY2(changed > 40 && accent > 20, qPrintable(QStringLiteral("%1 %2").arg(changed).arg(accent)));
    }
  }
};

QTEST_MAIN(TestLabStyle)
#include "test_lab_style.moc"
