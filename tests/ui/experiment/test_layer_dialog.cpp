// SPDX-License-Identifier: GPL-3.0-or-later
// Layers are edited by mouse and keyboard; what does not fit is said at its row; OK is one step of undo.
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QUndoStack>

#include "model/jobs/threads.h"
#include "model/nn/operation_catalogue.h"
#include "tests/support/lab_window.h"
#include "ui/experiment/layers/layer_dialog.h"
#include "ui/experiment/layers/layer_words.h"
#include "ui/experiment/layers/operation_words.h"

using namespace hessianlab;

class TestLayerDialog : public QObject {
  Q_OBJECT

  using Column = LayerModel::Column;

  static LayerDialog* opened(MainWindow& window) {
    QTest::mouseClick(child<QToolButton>(window, "network.edit"), Qt::LeftButton);
    auto* dialog = window.findChild<LayerDialog*>();
    const auto ready = [&] { return dialog && table(*dialog)->hasFocus(); };
    if (!QTest::qWaitFor(ready, kPatienceMs)) qFatal("the dialog did not open");
    return dialog;
  }
  static QTableView* table(const LayerDialog& dialog) { return child<QTableView>(dialog, "layers.table"); }
  static QString cell(const LayerDialog& dialog, int row, int column) {
    return table(dialog)->model()->index(row, column).data().toString();
  }
  static QString verdict(const LayerDialog& dialog) { return child<QLabel>(dialog, "layers.verdict")->text(); }
  static QStringList operations(const LayerDialog& dialog) {
    QStringList all;
    for (int row = 0; row < table(dialog)->model()->rowCount(); ++row) all << cell(dialog, row, Column::Operation);
    return all;
  }
  static QPoint middleOf(const QTableView& view, int row, int column) {
    return view.visualRect(view.model()->index(row, column)).center();
  }
  static void select(LayerDialog& dialog, int row) {
    QTest::mouseClick(table(dialog)->viewport(), Qt::LeftButton, {}, middleOf(*table(dialog), row, Column::Gives));
  }
  // A key for whatever has the focus in the dialog, or for its shortcuts.
  static void strike(LayerDialog& dialog, Qt::Key key, Qt::KeyboardModifiers with = {}) {
    QTest::keyClick(dialog.windowHandle(), key, with);
  }
  // Opens the cell by F2, types and leaves it by Enter.
  static void type(LayerDialog& dialog, int row, int column, const QString& text) {
    QTableView* view = table(dialog);
    view->setFocus();
    view->setCurrentIndex(view->model()->index(row, column));
    QTest::keyClick(view, Qt::Key_F2);
    auto* editor = view->viewport()->findChild<QLineEdit*>();
    if (!editor) qFatal("the cell does not open");
    editor->selectAll();
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents();  // which takes what was typed
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  }
  static void choose(LayerDialog& dialog, const char* operation) {
    auto* menu = child<QMenu>(dialog, "layers.catalogue");
    child<QAction>(dialog, (std::string("layers.add.") + operation).c_str())->trigger();
    QVERIFY(menu->actions().size() > 15);
  }
  static std::unique_ptr<MainWindow> lab() {
    auto window = openLab(smallMoons());
    if (!untrainedShown(*window)) qFatal("the data were not loaded");
    return window;
  }

 private Q_SLOTS:
  void initTestCase() { configureThreads(1); }

  // 2·16 + 16, 16·16 + 16, 16·2 + 2.
  void theSizeStandsBesideTheNetwork() {
    auto window = lab();
    auto* size = child<QLabel>(*window, "network.size");
    QCOMPARE(size->text(), QStringLiteral("354 parameters"));
    window->document().set("architecture.hidden", Widths{64, 64, 32});
    QCOMPARE(size->text(), parametersWords(2 * 64 + 64 + 64 * 64 + 64 + 64 * 32 + 32 + 32 * 2 + 2));
    QVERIFY(size->toolTip().contains(QStringLiteral("FLOPs")));
    window->document().undoStack().undo();
    QCOMPARE(size->text(), QStringLiteral("354 parameters"));
  }

  void theTableSaysWhatEachOperationGivesHoldsAndCosts() {
    auto window = lab();
    LayerDialog* dialog = opened(*window);
    QCOMPARE(operations(*dialog).size(), 7);
    QCOMPARE(cell(*dialog, 2, Column::Operation), QStringLiteral("Linear"));
    QCOMPARE(cell(*dialog, 2, Column::Settings), QStringLiteral("Outputs 16"));
    QCOMPARE(cell(*dialog, 2, Column::Gives), QStringLiteral("16"));
    QCOMPARE(cell(*dialog, 2, Column::Parameters), QStringLiteral("48"));
    QCOMPARE(cell(*dialog, 2, Column::MultiplyAdds), QStringLiteral("32"));
    QCOMPARE(child<QLabel>(*dialog, "layers.sums")->text(),
             QStringLiteral("354 parameters · 320 multiply–adds a sample"));
    QVERIFY2(verdict(*dialog).startsWith(QStringLiteral("Fits ")), qPrintable(verdict(*dialog)));
    // Nothing was changed, so nothing changes.
    QTest::mouseClick(child<QPushButton>(*dialog, "layers.ok"), Qt::LeftButton);
    QCOMPARE(window->document().config()["architecture"].name, std::string("mlp-2d"));
    QCOMPARE(window->document().undoStack().count(), 0);
  }

  void anOwnNetworkIsOneStepOfUndoAndTrains() {
    auto window = lab();
    LayerDialog* dialog = opened(*window);
    type(*dialog, 2, Column::Settings, QStringLiteral("12"));
    QCOMPARE(cell(*dialog, 2, Column::Settings), QStringLiteral("Outputs 12"));
    select(*dialog, 3);
    choose(*dialog, "linear");
    QCOMPARE(cell(*dialog, 4, Column::Settings), QStringLiteral("Outputs 64"));
    QTest::mouseClick(child<QPushButton>(*dialog, "layers.ok"), Qt::LeftButton);
    const ExperimentConfig& config = window->document().config();
    QCOMPARE(config["architecture"].name, std::string("custom"));
    QCOMPARE(window->document().undoStack().count(), 1);
    QCOMPARE(child<QComboBox>(*window, "architecture.name")->currentText(), QStringLiteral("Own layers"));
    QCOMPARE(child<QLabel>(*window, "network.size")->text(),
             parametersWords(2 * 12 + 12 + 12 * 64 + 64 + 64 * 16 + 16 + 16 * 2 + 2));
    QVERIFY(untrainedShown(*window));
    press(*window, "step");
    QVERIFY(QTest::qWaitFor([&] { return window->controller().current()->progress.step == 1; }, kPatienceMs));
    window->document().undoStack().undo();
    QCOMPARE(config["architecture"].name, std::string("mlp-2d"));
    QCOMPARE(child<QComboBox>(*window, "architecture.name")->count(),
             static_cast<int>(window->document().catalogues().choices("architecture").size()));
  }

  void whatDoesNotFitIsSaidAtItsRow() {
    auto window = lab();
    LayerDialog* dialog = opened(*window);
    auto* ok = child<QPushButton>(*dialog, "layers.ok");
    select(*dialog, 1);
    choose(*dialog, "conv2d");
    QVERIFY2(verdict(*dialog).startsWith(QStringLiteral("Row 3 (Convolution): needs an input of")),
             qPrintable(verdict(*dialog)));
    QVERIFY(!ok->isEnabled());
    QCOMPARE(ok->toolTip(), verdict(*dialog));
    QVERIFY(cell(*dialog, 2, Column::Gives).isEmpty() && cell(*dialog, 5, Column::Gives).isEmpty());
    const QAbstractItemModel* model = table(*dialog)->model();
    QVERIFY(model->index(2, 1).data(Qt::ForegroundRole).isValid());
    QVERIFY(!model->index(1, 1).data(Qt::ForegroundRole).isValid());
    strike(*dialog, Qt::Key_Delete);
    QVERIFY(verdict(*dialog).startsWith(QStringLiteral("Fits ")));
    QVERIFY(ok->isEnabled());
    // Settings that cannot be read are said there, too, and stay to be mended.
    type(*dialog, 2, Column::Settings, QStringLiteral("out"));
    QCOMPARE(verdict(*dialog),
             QStringLiteral("Row 3 (Linear): “Outputs” has no value; write, for example, “Outputs 64”"));
    QCOMPARE(cell(*dialog, 2, Column::Settings), QStringLiteral("Outputs"));
    type(*dialog, 2, Column::Settings, QStringLiteral("outputs 9"));
    QCOMPARE(cell(*dialog, 2, Column::Settings), QStringLiteral("Outputs 9"));
    QVERIFY(ok->isEnabled());
    dialog->reject();
    QCOMPARE(window->document().undoStack().count(), 0);
  }

  void rowsMoveByKeysButtonsAndDragging() {
    auto window = lab();
    LayerDialog* dialog = opened(*window);
    const QStringList before = operations(*dialog);
    select(*dialog, 3);
    strike(*dialog, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(operations(*dialog), (QStringList{before[0], before[1], before[3], before[2]} + before.mid(4)));
    QCOMPARE(table(*dialog)->currentIndex().row(), 2);
    QTest::mouseClick(child<QToolButton>(*dialog, "layers.down.button"), Qt::LeftButton);
    QCOMPARE(operations(*dialog), before);
    QCOMPARE(table(*dialog)->currentIndex().row(), 3);
    // A drag hands the model this; where it is let go is before a row, on one, or behind the last.
    QAbstractItemModel* model = table(*dialog)->model();
    const std::unique_ptr<QMimeData> row(model->mimeData({model->index(0, 1)}));
    model->dropMimeData(row.get(), Qt::MoveAction, 3, 0, {});
    QCOMPARE(operations(*dialog), (QStringList{before[1], before[2], before[0]} + before.mid(3)));
    model->dropMimeData(row.get(), Qt::MoveAction, -1, -1, {});
    QCOMPARE(operations(*dialog).back(), before[1]);
    strike(*dialog, Qt::Key_Z, Qt::ControlModifier);
    strike(*dialog, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(operations(*dialog), before);
    QTest::mouseClick(child<QToolButton>(*dialog, "layers.redo.button"), Qt::LeftButton);
    QCOMPARE(operations(*dialog)[2], before[0]);
    // The first cannot go further up.
    select(*dialog, 0);
    QVERIFY(!child<QToolButton>(*dialog, "layers.up.button")->isEnabled());
  }

  void anOperationIsChosenInItsCell() {
    auto window = lab();
    LayerDialog* dialog = opened(*window);
    QTableView* view = table(*dialog);
    view->setCurrentIndex(view->model()->index(3, Column::Operation));
    QTest::keyClick(view, Qt::Key_F2);
    auto* choice = child<QComboBox>(*dialog, "layers.operation");
    QCOMPARE(choice->currentData().toString(), QStringLiteral("softplus"));
    choice->setCurrentIndex(choice->findData(QStringLiteral("tanh")));
    Q_EMIT choice->activated(choice->currentIndex());
    QCOMPARE(cell(*dialog, 3, Column::Operation), QStringLiteral("tanh"));
    QCOMPARE(cell(*dialog, 3, Column::Settings), QString());
    QVERIFY(verdict(*dialog).startsWith(QStringLiteral("Fits ")));
  }

  void shortcutsAreReadByName() {
    auto window = lab();
    LayerDialog* dialog = opened(*window);
    type(*dialog, 3, Column::Name, QStringLiteral("first"));
    type(*dialog, 5, Column::Name, QStringLiteral("second"));
    select(*dialog, 5);
    choose(*dialog, "add");
    QCOMPARE(cell(*dialog, 6, Column::Reads), QStringLiteral("second"));
    QVERIFY(verdict(*dialog).startsWith(QStringLiteral("Row 7 (Add):")));
    type(*dialog, 6, Column::Reads, QStringLiteral("second, first"));
    QVERIFY2(verdict(*dialog).startsWith(QStringLiteral("Fits ")), qPrintable(verdict(*dialog)));
    type(*dialog, 3, Column::Name, QStringLiteral("trunk"));
    QCOMPARE(cell(*dialog, 6, Column::Reads), QStringLiteral("second, trunk"));
    // Its reader reads on when it is taken away.
    select(*dialog, 3);
    strike(*dialog, Qt::Key_Delete);
    QCOMPARE(cell(*dialog, 2, Column::Name), QStringLiteral("trunk"));
    QVERIFY2(verdict(*dialog).startsWith(QStringLiteral("Fits ")), qPrintable(verdict(*dialog)));
  }

  void jsonIsCopiedPastedAndTyped() {
    auto window = lab();
    LayerDialog* dialog = opened(*window);
    auto* pages = child<QTabWidget>(*dialog, "layers.pages");
    QTest::mouseClick(pages->tabBar(), Qt::LeftButton, {}, pages->tabBar()->tabRect(1).center());
    auto* text = child<QPlainTextEdit>(*dialog, "layers.text");
    QVERIFY(text->isVisible());
    QCOMPARE(text->toPlainText().count(QStringLiteral("\"op\"")), 7);
    QTest::mouseClick(child<QPushButton>(*dialog, "layers.copy"), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), text->toPlainText());
    QApplication::clipboard()->setText(QStringLiteral("[{\"op\":\"flatten\"},{\"op\":\"lin"));
    QTest::mouseClick(child<QPushButton>(*dialog, "layers.paste"), Qt::LeftButton);
    QVERIFY2(verdict(*dialog).contains(QStringLiteral("cannot be read: at line 1, column 29")),
             qPrintable(verdict(*dialog)));
    QVERIFY(!child<QPushButton>(*dialog, "layers.ok")->isEnabled());
    text->moveCursor(QTextCursor::End);
    text->setFocus();
    QTest::keyClicks(text, QStringLiteral("ear\"}]"));
    QVERIFY2(verdict(*dialog).startsWith(QStringLiteral("Fits ")), qPrintable(verdict(*dialog)));
    QTest::mouseClick(pages->tabBar(), Qt::LeftButton, {}, pages->tabBar()->tabRect(0).center());
    QCOMPARE(operations(*dialog), (QStringList{QStringLiteral("Flatten"), QStringLiteral("Linear")}));
    strike(*dialog, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(operations(*dialog).size(), 7);
  }

  // What is unfinished is kept and told on both pages, and when the layers are opened again; until it is mended or
  // given up, nothing is taken from it.
  void unfinishedJsonIsKept() {
    auto window = lab();
    LayerDialog* dialog = opened(*window);
    auto* pages = child<QTabWidget>(*dialog, "layers.pages");
    auto* text = child<QPlainTextEdit>(*dialog, "layers.text");
    const auto begun = QStringLiteral("[{\"op\":\"flatten\"},\n {\"op\":\"lin");
    pages->setCurrentIndex(1);
    text->selectAll();
    QTest::keyClicks(text, QStringLiteral("[{\"op\":\"flatten\"},"));
    QTest::keyClick(text, Qt::Key_Return);
    QTest::keyClicks(text, QStringLiteral(" {\"op\":\"lin"));
    QCOMPARE(text->toPlainText(), begun);
    const QString said = verdict(*dialog);
    QVERIFY2(said.startsWith(QStringLiteral("What stands on the page JSON cannot be read: at line 2, column ")),
             qPrintable(said));
    pages->setCurrentIndex(0);
    QCOMPARE(verdict(*dialog), said);
    QVERIFY(!child<QPushButton>(*dialog, "layers.ok")->isEnabled());
    pages->setCurrentIndex(1);
    QCOMPARE(text->toPlainText(), begun);
    dialog->reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    child<QAction>(*window, "editLayers")->trigger();
    dialog = window->findChild<LayerDialog*>();
    text = child<QPlainTextEdit>(*dialog, "layers.text");
    QCOMPARE(child<QTabWidget>(*dialog, "layers.pages")->currentIndex(), 1);
    QCOMPARE(text->toPlainText(), begun);
    QCOMPARE(verdict(*dialog), said);
    child<QPushButton>(*dialog, "layers.restore")->click();
    QCOMPARE(text->toPlainText().count(QStringLiteral("\"op\"")), 7);
    QVERIFY2(verdict(*dialog).startsWith(QStringLiteral("Fits ")), qPrintable(verdict(*dialog)));
    QVERIFY(!child<QPushButton>(*dialog, "layers.restore")->isEnabled());
    text->undo();
    QCOMPARE(text->toPlainText(), begun);
    text->redo();
    dialog->reject();
    QCOMPARE(window->document().undoStack().count(), 0);
  }

  // What can be read stays as it was typed, too, as long as the table says the same.
  void readableJsonStaysAsItWasTyped() {
    auto window = lab();
    LayerDialog* dialog = opened(*window);
    auto* pages = child<QTabWidget>(*dialog, "layers.pages");
    auto* text = child<QPlainTextEdit>(*dialog, "layers.text");
    const auto mine = QStringLiteral("[ {\"op\": \"flatten\"},   {\"op\": \"linear\"} ]");
    pages->setCurrentIndex(1);
    QApplication::clipboard()->setText(mine);
    QTest::mouseClick(child<QPushButton>(*dialog, "layers.paste"), Qt::LeftButton);
    pages->setCurrentIndex(0);
    pages->setCurrentIndex(1);
    QCOMPARE(text->toPlainText(), mine);
    pages->setCurrentIndex(0);
    select(*dialog, 0);
    choose(*dialog, "relu");
    pages->setCurrentIndex(1);
    QVERIFY(text->toPlainText().contains(QStringLiteral("relu")));
  }

  // No key of the JSON stands where a person reads.
  void settingsAreReadByTheirTitles() {
    QCOMPARE(titledSettings("conv2d", "out 8, kernel 3, padding same"),
             QStringLiteral("Channels 8, Kernel 3, Padding same"));
    QCOMPARE(titledSettings("normalise", "mean 0.5 0.25, std 1 2"), QStringLiteral("Mean 0.5 0.25, Deviation 1 2"));
    QCOMPARE(titledSettings("piecewise_linear", "knots 0 6, slopes 0 1 0, start 0"),
             QStringLiteral("Knots 0 6, Slopes 0 1 0, Start 0"));
    for (const CatalogueEntry& entry : operationCatalogue()) {
      for (const Parameter& setting : entry.parameters) {
        const std::string line = setting.key + " 1";
        const QString titled = titledSettings(entry.name, line);
        QVERIFY2(titled.startsWith(QString::fromStdString(setting.title)), qPrintable(titled));
        QCOMPARE(settingKeys(entry.name, titled), line);
        QCOMPARE(settingKeys(entry.name, titled.toLower()), line);
        QCOMPARE(settingKeys(entry.name, QString::fromStdString(line)), line);
      }
    }
    QCOMPARE(titledSentence("linear", QStringLiteral("'linear': 'op' needs a flat input; put {\"op\":\"flatten\"} "
                                                     "before it")),
             QStringLiteral("needs a flat input; put “Flatten” before it"));
    QCOMPARE(titledSentence("linear", QStringLiteral("end with {\"op\":\"linear\",\"out\":10}")),
             QStringLiteral("end with “Linear”"));
  }

  // Other data than those of the present run are read first.
  void dataThatAreNotLoadedAreRead() {
    auto window = lab();
    press(*window, "step");
    QVERIFY(QTest::qWaitFor([&] { return window->controller().current()->progress.step == 1; }, kPatienceMs));
    window->document().set("dataset.name", std::string("blobs"));
    QVERIFY(child<QLabel>(*window, "network.size")->text().isEmpty());
    QTest::mouseClick(child<QToolButton>(*window, "network.edit"), Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([&] { return window->findChild<LayerDialog*>() != nullptr; }, kPatienceMs));
    QVERIFY(!child<QLabel>(*window, "network.size")->text().isEmpty());
  }

  void theMenuAndThePaletteOpenIt() {
    auto window = lab();
    child<QAction>(*window, "editLayers")->trigger();
    QVERIFY(window->findChild<LayerDialog*>());
  }
};

QTEST_MAIN(TestLayerDialog)
#include "test_layer_dialog.moc"
