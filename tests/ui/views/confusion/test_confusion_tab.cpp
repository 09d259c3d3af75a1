// SPDX-License-Identifier: GPL-3.0-or-later
// The view of confusions says what the engine says, follows the training and the past, and a cell selects its samples
// for all views.
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <algorithm>
#include <set>

#include "model/jobs/threads.h"
#include "model/questions/confusion.h"
#include "model/questions/dataset_info.h"
#include "tests/support/lab_window.h"
#include "ui/views/confusion/confusion_tab.h"
#include "viz/map/confusion_matrix.h"

using namespace hessianlab;

using Cell = ConfusionMatrix::Cell;

class TestConfusionTab : public QObject {
  Q_OBJECT

  static ConfusionTab* tab(MainWindow& window) {
    return qobject_cast<ConfusionTab*>(window.view(QStringLiteral("confusion")));
  }
  static bool showsStep(MainWindow& window, int64_t step) {
    return QTest::qWaitFor([&] { return tab(window)->shown() && tab(window)->shown()->step == step; }, kPatienceMs);
  }
  static std::shared_ptr<const ConfusionResult> truth(MainWindow& window, std::optional<int64_t> atStep = {}) {
    const auto job = window.controller().session()->ask(ConfusionRequest{atStep});
    if (!QTest::qWaitFor([&] { return job.finished(); }, kPatienceMs)) qFatal("the job hangs");
    if (!job.result()) qFatal("%s", job.error().c_str());
    return job.result();
  }
  static void click(ConfusionMatrix& matrix, const Cell& cell) {
    QTest::mouseClick(&matrix, Qt::LeftButton, {}, matrix.cellRect(cell).center().toPoint());
  }
  static Cell worst(const ConfusionResult& result) {
    Cell worst{0, 1};
    for (int row = 0; row < result.classes; ++row)
      for (int column = 0; column < result.classes; ++column)
        if (row != column && result.count(row, column) > result.count(worst.row, worst.column)) worst = {row, column};
    return worst;
  }

 private Q_SLOTS:
  void initTestCase() { configureThreads(1); }

  void itSaysWhatTheEngineSays() {
    auto window = openLab(smallFashion(1));
    window->raiseView(QStringLiteral("confusion"));
    QVERIFY(showsStep(*window, 0));  // of the untrained network
    press(*window, "run");
    QVERIFY(reaches(*window, RunState::Finished));
    const int64_t last = window->controller().current()->progress.step;
    QVERIFY(showsStep(*window, last));
    const auto expected = truth(*window);
    QCOMPARE(tab(*window)->shown()->counts, expected->counts);
    const auto* matrix = child<ConfusionMatrix>(*window, "confusion.matrix");
    QCOMPARE(matrix->classes(), 10);
    for (int row = 0; row < 10; ++row)
      for (int column = 0; column < 10; ++column) QCOMPARE(matrix->count({row, column}), expected->count(row, column));
    QVERIFY(matrix->summary().contains(QStringLiteral("right")));
    const QString note = child<QLabel>(*window, "confusion.note")->text();
    QVERIFY2(note.contains(QStringLiteral("step %1").arg(last)) &&
                 note.contains(QStringLiteral("%1 of %2").arg(expected->right).arg(expected->label.size())),
             qPrintable(note));
    // The past is asked about as the present is.
    window->controller().rewindTo(0);
    QVERIFY(showsStep(*window, 0));
    QCOMPARE(tab(*window)->shown()->counts, truth(*window, 0)->counts);
    QVERIFY(tab(*window)->shown()->counts != expected->counts);
  }

  // By the keyboard: the attack, then the class that falls first.
  void underAnAttackItShowsWhereSamplesAreDriven() {
    auto window = openLab(smallFashion(1));
    press(*window, "run");
    QVERIFY(reaches(*window, RunState::Finished));
    window->raiseView(QStringLiteral("confusion"));
    const int64_t last = window->controller().current()->progress.step;
    QVERIFY(showsStep(*window, last));
    auto* table = child<QTableWidget>(*window, "confusion.classes");
    QVERIFY(table->isVisible() && table->rowCount() == 10);
    QVERIFY(!table->isColumnHidden(2) && table->isColumnHidden(4));
    for (const int column : {3, 5})
      QCOMPARE(table->horizontalHeaderItem(column)->text(), QStringLiteral("95 % interval"));
    auto* samples = child<QComboBox>(*window, "confusion.samples");
    QVERIFY(!samples->isEnabled() && !samples->toolTip().isEmpty());

    auto* attack = child<QComboBox>(*window, "confusion.attack");
    attack->setFocus();
    while (attack->currentData().toString() != QStringLiteral("fgsm") && attack->currentIndex() + 1 < attack->count())
      QTest::keyClick(attack, Qt::Key_Down);
    QCOMPARE(attack->currentData().toString(), QStringLiteral("fgsm"));
    QVERIFY(samples->isEnabled());
    QVERIFY(QTest::qWaitFor([&] { return tab(*window)->shown() && tab(*window)->shown()->attack; }, kPatienceMs));
    const auto shown = tab(*window)->shown();
    ConfusionRequest asked;
    asked.attack = window->document().attack("fgsm");
    asked.samples = 500;
    const auto job = window->controller().session()->ask(asked);
    QVERIFY(QTest::qWaitFor([&] { return job.finished(); }, kPatienceMs));
    QCOMPARE(shown->counts, job.result()->counts);
    QCOMPARE(child<ConfusionMatrix>(*window, "confusion.matrix")->count({0, 1}), shown->count(0, 1));
    const QString note = child<QLabel>(*window, "confusion.note")->text();
    QVERIFY2(note.contains(QStringLiteral("FGSM")) && note.contains(QStringLiteral("ε 0.1")), qPrintable(note));

    // The table counts the same, class by class, and sorts by it.
    QVERIFY(!table->isColumnHidden(4));
    std::vector<int64_t> clean(10, 0), attacked(10, 0), all(10, 0);
    for (std::size_t i = 0; i < shown->label.size(); ++i) {
      const auto own = static_cast<std::size_t>(shown->label[i]);
      ++all[own];
      clean[own] += shown->clean[i] == shown->label[i] ? 1 : 0;
      attacked[own] += shown->prediction[i] == shown->label[i] ? 1 : 0;
    }
    for (int row = 0; row < 10; ++row) {
      const auto own = static_cast<std::size_t>(row);
      QCOMPARE(table->item(row, 0)->text(), child<ConfusionMatrix>(*window, "confusion.matrix")->name(row));
      QCOMPARE(table->item(row, 1)->text(), QString::number(all[own]));
      QVERIFY(table->item(row, 2)->text().contains(QStringLiteral("%1 ·").arg(clean[own])));
      QVERIFY(table->item(row, 4)->text().contains(QStringLiteral("%1 ·").arg(attacked[own])));
    }
    table->sortByColumn(4, Qt::DescendingOrder);
    table->setCurrentCell(0, 0);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    const QString best = table->item(0, 0)->text();
    const SampleSelection& selection = window->document().samples();
    QVERIFY2(selection.why().contains(best) && selection.why().contains(QStringLiteral("FGSM")),
             qPrintable(selection.why()));
    const auto share = [&](std::size_t label) {
      return all[label] > 0 ? static_cast<double>(attacked[label]) / static_cast<double>(all[label]) : -1;
    };
    const auto chosen = static_cast<std::size_t>(shown->label[static_cast<std::size_t>(selection.open())]);
    for (std::size_t label = 0; label < 10; ++label) QVERIFY(share(label) <= share(chosen));

    // Another ε is another answer; no attack is the whole test set again.
    window->document().setEpsilon(0);
    QVERIFY(QTest::qWaitFor(
        [&] { return tab(*window)->shown()->attack && tab(*window)->shown()->attack->epsilon == 0; }, kPatienceMs));
    QVERIFY(tab(*window)->shown()->prediction == tab(*window)->shown()->clean);
    QTest::keyClick(attack, Qt::Key_Home);
    QVERIFY(QTest::qWaitFor([&] { return !tab(*window)->shown()->attack; }, kPatienceMs));
    QCOMPARE(tab(*window)->shown()->counts, truth(*window)->counts);
  }

  void aCellSelectsItsSamples() {
    auto window = openLab(smallFashion(1));
    press(*window, "run");
    QVERIFY(reaches(*window, RunState::Finished));
    window->raiseView(QStringLiteral("confusion"));
    QVERIFY(showsStep(*window, window->controller().current()->progress.step));
    const auto result = tab(*window)->shown();
    auto* matrix = child<ConfusionMatrix>(*window, "confusion.matrix");
    SampleSelection& samples = window->document().samples();
    QVERIFY(!child<QPushButton>(*window, "confusion.all")->isEnabled());

    const Cell wrong = worst(*result);
    click(*matrix, wrong);
    std::vector<int64_t> expected;
    for (std::size_t i = 0; i < result->label.size(); ++i)
      if (result->label[i] == wrong.row && result->prediction[i] == wrong.column)
        expected.push_back(static_cast<int64_t>(i));
    QVERIFY(!expected.empty());
    QCOMPARE(samples.brushed(), expected);
    QCOMPARE(samples.open(), expected.front());
    QVERIFY(samples.why().contains(matrix->name(wrong.row)) && samples.why().contains(QStringLiteral("taken for")));
    QVERIFY(matrix->chosen() == wrong);
    QVERIFY(child<QLabel>(*window, "confusion.picked")->text().contains(samples.why()));

    // The share beside a row is the whole class; the keyboard does the same.
    click(*matrix, {wrong.row, ConfusionMatrix::kWholeRow});
    QCOMPARE(static_cast<int64_t>(samples.brushed().size()), matrix->count({wrong.row, ConfusionMatrix::kWholeRow}));
    QTest::keyClick(matrix, Qt::Key_Escape);
    QVERIFY(samples.brushed().empty() && !matrix->chosen());
    QTest::keyClick(matrix, Qt::Key_Return);
    QCOMPARE(static_cast<int64_t>(samples.brushed().size()), matrix->count({wrong.row, ConfusionMatrix::kWholeRow}));

    // Whoever selects elsewhere takes the mark away; the button shows all again.
    samples.brush({1, 2}, QStringLiteral("elsewhere"));
    QVERIFY(!matrix->chosen());
    QTest::mouseClick(child<QPushButton>(*window, "confusion.all"), Qt::LeftButton);
    QVERIFY(samples.brushed().empty());

    // A cell that holds nothing selects nothing.
    for (int row = 0; row < 10; ++row)
      for (int column = 0; column < 10; ++column)
        if (row != column && matrix->count({row, column}) == 0) {
          click(*matrix, {row, column});
          QVERIFY(samples.brushed().empty());
          row = column = 10;
        }
  }

  void pointsHaveConfusionsToo() {
    auto window = openLab(smallMoons(1));
    window->raiseView(QStringLiteral("confusion"));
    QVERIFY(showsStep(*window, 0));
    auto* matrix = child<ConfusionMatrix>(*window, "confusion.matrix");
    QCOMPARE(matrix->classes(), 2);
    QCOMPARE(matrix->count({0, ConfusionMatrix::kWholeRow}) + matrix->count({1, ConfusionMatrix::kWholeRow}),
             describe(window->controller().session()->beginning())->testSamples);
  }
};

QTEST_MAIN(TestConfusionTab)
#include "test_confusion_tab.moc"
