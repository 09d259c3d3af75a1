// SPDX-License-Identifier: GPL-3.0-or-later
// The matrix of confusions: what it says, what it draws in both themes, and how a mouse and a keyboard choose a cell.
#include <QHelpEvent>
#include <QSignalSpy>
#include <QToolTip>
#include <QtTest>

#include "viz/map/confusion_matrix.h"

using namespace hessianlab;

using Cell = ConfusionMatrix::Cell;

class TestConfusionMatrix : public QObject {
  Q_OBJECT

  static constexpr int kWhole = ConfusionMatrix::kWholeRow;

  // 90 of 100 cats, 30 of 50 dogs and no bird right.
  static void fill(ConfusionMatrix& matrix) {
    matrix.resize(420, 360);
    matrix.setCounts(3, {90, 10, 0, 15, 30, 5, 8, 0, 0},
                     {QStringLiteral("cat"), QStringLiteral("dog"), QStringLiteral("bird")});
  }
  static void click(ConfusionMatrix& matrix, const Cell& cell) {
    QTest::mouseClick(&matrix, Qt::LeftButton, {}, matrix.cellRect(cell).center().toPoint());
  }

 private Q_SLOTS:
  void saysWhatItHolds() {
    ConfusionMatrix matrix;
    matrix.setEmptyText(QStringLiteral("nothing yet"));
    QCOMPARE(matrix.summary(), QStringLiteral("nothing yet"));
    fill(matrix);
    QCOMPARE(matrix.count({1, 0}), int64_t{15});
    QCOMPARE(matrix.count({1, kWhole}), int64_t{50});
    QCOMPARE(matrix.share({1, 0}), 0.3);
    QCOMPARE(matrix.share({1, kWhole}), 0.6);
    QCOMPARE(matrix.cellText({1, 0}), QStringLiteral("dog taken for cat: 15 of 50, 30 %"));
    QCOMPARE(matrix.cellText({0, 0}), QStringLiteral("cat recognised: 90 of 100, 90 %"));
    QCOMPARE(matrix.cellText({2, kWhole}), QStringLiteral("bird recognised: 0 of 8, 0 %"));
    QCOMPARE(matrix.summary(), QStringLiteral("76 % right; most often wrong: dog taken for cat: 15 of 50, 30 %"));
    QCOMPARE(matrix.accessibleDescription(), matrix.summary());
    matrix.setCounts(2, {3, 0, 0, 4}, {});
    QCOMPARE(matrix.summary(), QStringLiteral("100 % right"));
    QCOMPARE(matrix.name(1), QStringLiteral("1"));
    matrix.clear();
    QCOMPARE(matrix.summary(), QStringLiteral("nothing yet"));
    QVERIFY(!matrix.cellAt({200, 200}));
  }

  void aClickChoosesWhatIsBelowIt() {
    ConfusionMatrix matrix;
    fill(matrix);
    for (int row = 0; row < 3; ++row)
      for (int column = kWhole; column < 3; ++column) {
        const auto found = matrix.cellAt(matrix.cellRect({row, column}).center());
        QVERIFY(found && *found == (Cell{row, column}));
      }
    QSignalSpy chosen(&matrix, &ConfusionMatrix::cellChosen);
    click(matrix, {1, 2});
    click(matrix, {2, kWhole});
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(chosen[0], (QVariantList{1, 2}));
    QCOMPARE(chosen[1], (QVariantList{2, kWhole}));
    QTest::mouseClick(&matrix, Qt::LeftButton, {}, QPoint(1, 1));  // a name
    QCOMPARE(chosen.size(), 2);
  }

  void keysWalkAndChoose() {
    ConfusionMatrix matrix;
    fill(matrix);
    QSignalSpy chosen(&matrix, &ConfusionMatrix::cellChosen), gone(&matrix, &ConfusionMatrix::letGo);
    QTest::keyClick(&matrix, Qt::Key_Left);  // at the edge
    QTest::keyClick(&matrix, Qt::Key_Down);
    QTest::keyClick(&matrix, Qt::Key_Right);
    QTest::keyClick(&matrix, Qt::Key_Return);
    QCOMPARE(chosen.back(), (QVariantList{1, 1}));
    QCOMPARE(matrix.accessibleDescription(), matrix.cellText({1, 1}));  // what stands below the keys is read out
    for (int i = 0; i < 5; ++i) QTest::keyClick(&matrix, Qt::Key_Right);
    QTest::keyClick(&matrix, Qt::Key_Space);
    QCOMPARE(chosen.back(), (QVariantList{1, kWhole}));
    QTest::keyClick(&matrix, Qt::Key_Left);
    QVERIFY(matrix.current() == (Cell{1, 2}));
    QTest::keyClick(&matrix, Qt::Key_Escape);
    QCOMPARE(gone.size(), 1);
  }

  void drawsShareChoiceAndTheme() {
    ConfusionMatrix matrix;
    fill(matrix);
    const auto at = [&matrix](const Cell& cell) {
      return matrix.grab().toImage().pixelColor(matrix.cellRect(cell).topLeft().toPoint() + QPoint(6, 6));
    };
    const QColor much = at({1, 0}), little = at({1, 2}), none = at({2, 1});
    const Theme light = Theme::light();
    QCOMPARE(none, light.panel);
    const auto distance = [&](const QColor& color) {
      return std::abs(color.red() - light.panel.red()) + std::abs(color.green() - light.panel.green()) +
             std::abs(color.blue() - light.panel.blue());
    };
    QVERIFY(distance(much) > distance(little) && distance(little) > 0);
    QVERIFY(at({0, 0}) != much);  // right is not drawn as wrong
    const QImage before = matrix.grab().toImage();
    matrix.setChosen(Cell{1, 0});
    QVERIFY(matrix.grab().toImage() != before);
    matrix.setChosen(std::nullopt);
    QCOMPARE(matrix.grab().toImage(), before);
    matrix.setTheme(Theme::dark());
    QCOMPARE(at({2, 1}), Theme::dark().panel);
  }

  // Names that are wider than a column are turned, not cut to "T-s…".
  void longNamesStandUpright() {
    ConfusionMatrix matrix;
    matrix.resize(420, 360);
    const QStringList names{QStringLiteral("T-shirt/top"), QStringLiteral("Trouser"), QStringLiteral("Ankle boot")};
    const auto show = [&](int classes) {
      QStringList all;
      for (int i = 0; i < classes; ++i) all << names[i % 3];
      matrix.setCounts(classes, std::vector<int64_t>(static_cast<std::size_t>(classes * classes), 7), all);
    };
    const QFontMetricsF metrics(matrix.font());
    const double widest = metrics.horizontalAdvance(names[0]);
    show(10);
    QVERIFY(widest > matrix.nameRect(0, true).width());
    QVERIFY(matrix.nameRect(0, true).height() >= widest && matrix.nameRect(0, false).width() >= widest);
    QVERIFY(metrics.height() <= matrix.nameRect(0, true).width() + 2);
    QVERIFY(matrix.cellRect({9, 9}).bottom() <= matrix.height());
    QHelpEvent help(QEvent::ToolTip, matrix.nameRect(2, true).center().toPoint(), {});
    QCoreApplication::sendEvent(&matrix, &help);
    QCOMPARE(QToolTip::text(), names[2]);
    QToolTip::hideText();
    matrix.setCounts(3, std::vector<int64_t>(9, 7),
                     {QStringLiteral("cat"), QStringLiteral("dog"), QStringLiteral("ox")});
    QVERIFY(matrix.nameRect(0, true).height() < 2 * metrics.height());  // short ones lie
  }

  // A hundred classes leave no room for numbers; there is nothing to trip over.
  void manyClassesFit() {
    ConfusionMatrix matrix;
    matrix.resize(matrix.minimumSizeHint());
    matrix.setCounts(100, std::vector<int64_t>(10000, 7), {});
    QVERIFY(!matrix.grab().isNull());
    const auto cell = matrix.cellAt(matrix.cellRect({99, 99}).center());
    QVERIFY(cell && *cell == (Cell{99, 99}));
    QCOMPARE(matrix.share({0, 0}), 0.01);
  }
};

QTEST_MAIN(TestConfusionMatrix)
#include "test_confusion_matrix.moc"
