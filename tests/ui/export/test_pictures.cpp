// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures and tables leave a tab as they are: pixel for pixel, and as text.
#include <QTableWidget>
#include <QtTest>

#include "ui/export/figure_writer.h"
#include "viz/picture/picture_view.h"

using namespace hessianlab;

class TestPictures : public QObject {
  Q_OBJECT

  std::unique_ptr<QWidget> view_;
  PictureView* first_ = nullptr;
  QTableWidget* table_ = nullptr;
  FrontView front_;

  const FigureItem& item(FigureItem::Kind kind) {
    static FigureItem found;
    for (const FigureItem& each : itemsOf(front_))
      if (each.kind == kind) return found = each;
    qFatal("not there");
  }
  QByteArray bytes(FigureItem::Kind kind, const FigureChoice& choice) {
    return bytesOf({item(kind), front_, choice, QStringLiteral("seed 4")});
  }

 private Q_SLOTS:
  void init() {
    view_ = std::make_unique<QWidget>();
    view_->resize(500, 400);
    for (int i = 0; i < 4; ++i) {
      auto* picture = new PictureView(view_.get());
      picture->setGeometry(10 + (i % 2) * 120, 10 + (i / 2) * 120, 112, 112);
      std::vector<float> values(28 * 28, 0.0F);
      values[static_cast<std::size_t>(i)] = 1;
      picture->setPicture(values, 1, 28, 28);
      picture->setTheme(Theme::dark());
      if (i == 0) first_ = picture;
    }
    table_ = new QTableWidget(1, 2, view_.get());
    table_->setGeometry(10, 260, 400, 100);
    table_->setHorizontalHeaderLabels({QStringLiteral("ε, size"), QStringLiteral("accuracy")});
    table_->setItem(0, 0, new QTableWidgetItem(QStringLiteral("0.1")));
    table_->setItem(0, 1, new QTableWidgetItem(QStringLiteral("83 %")));
    view_->show();
    QVERIFY(QTest::qWaitForWindowExposed(view_.get()));
    front_ = {view_.get(), QStringLiteral("Pictures"), {}, [](const Theme&) {}, Theme::dark()};
  }

  void aPictureHasOnePixelForEachValue() {
    FigureChoice choice;
    choice.format = FigureFormat::Png;
    QImage image = QImage::fromData(bytes(FigureItem::Kind::Picture, choice));
    QCOMPARE(image.size(), QSize(8 * 28, 8 * 28));  // unless somebody chooses: large enough to look at
    choice.magnification = 1;
    image = QImage::fromData(bytes(FigureItem::Kind::Picture, choice));
    QCOMPARE(image.size(), QSize(28, 28));
    QCOMPARE(image.pixelColor(0, 0), QColor(Qt::white));
    QCOMPARE(image.pixelColor(1, 0), QColor(Qt::black));
    QCOMPARE(image.text(QStringLiteral("Description")), QStringLiteral("seed 4"));
    choice.magnification = 3;
    image = QImage::fromData(bytes(FigureItem::Kind::Picture, choice));
    QCOMPARE(image.size(), QSize(84, 84));
    for (int y = 0; y < 3; ++y)
      for (int x = 0; x < 3; ++x) QCOMPARE(image.pixelColor(x, y), QColor(Qt::white));
    QCOMPARE(image.pixelColor(3, 0), QColor(Qt::black));
  }

  void allStandInTheirRows() {
    FigureChoice choice;
    choice.format = FigureFormat::Png;
    choice.magnification = 1;
    const QImage sheet = QImage::fromData(bytes(FigureItem::Kind::Pictures, choice));
    QCOMPARE(sheet.size(), QSize(28 + 2 + 28, 28 + 2 + 28));
    QCOMPARE(sheet.pixelColor(0, 0), QColor(Qt::white));
    QCOMPARE(sheet.pixelColor(30 + 1, 0), QColor(Qt::white));
    QCOMPARE(sheet.pixelColor(30, 0), QColor(Qt::black));
    QCOMPARE(sheet.pixelColor(2, 30), QColor(Qt::white));
  }

  void picturesAreNothingButPng() {
    QVERIFY(!whyNot(item(FigureItem::Kind::Picture), FigureFormat::Pdf).isEmpty());
    QVERIFY(whyNot(item(FigureItem::Kind::Picture), FigureFormat::Png).isEmpty());
  }

  void aTableIsTextAndAPage() {
    FigureChoice choice;
    choice.format = FigureFormat::Csv;
    QCOMPARE(QString::fromUtf8(bytes(FigureItem::Kind::Table, choice)),
             QStringLiteral("# seed 4\n\"ε, size\",accuracy\n0.1,83 %\n"));
    choice.format = FigureFormat::Pdf;
    QVERIFY(bytes(FigureItem::Kind::Table, choice).startsWith("%PDF-"));
    choice.format = FigureFormat::Svg;
    const QByteArray svg = bytes(FigureItem::Kind::Table, choice);
    QVERIFY(svg.contains("width=\"85mm\""));
    QVERIFY(svg.contains(">accuracy<"));
    choice.format = FigureFormat::Png;
    QCOMPARE(QImage::fromData(bytes(FigureItem::Kind::Table, choice)).width(), qRound(85 / 25.4 * 300));
  }
};

QTEST_MAIN(TestPictures)
#include "test_pictures.moc"
