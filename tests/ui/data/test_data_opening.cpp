// SPDX-License-Identifier: GPL-3.0-or-later
// Data of one's own come into the experiment by menu, list and drop: looked at first, taken in one undo step.
#include <QAbstractItemView>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTextEdit>

#include "model/jobs/threads.h"
#include "tests/support/drop_file.h"
#include "tests/support/lab_window.h"
#include "tests/support/own_files.h"
#include "ui/data/data_file_dialog.h"
#include "ui/data/data_preview.h"
#include "ui/window/message_bar.h"
#include "viz/map/map_view.h"
#include "viz/picture/picture_view.h"

using namespace hessianlab;

namespace fs = std::filesystem;

class TestDataOpening : public QObject {
  Q_OBJECT

  QTemporaryDir root_;

  fs::path at(const char* name) const { return root_.filePath(QString::fromUtf8(name)).toStdString(); }
  QString path(const char* name) const { return root_.filePath(QString::fromUtf8(name)); }

  static DataPreview* preview(MainWindow& window) { return child<DataPreview>(window, "dataPreview"); }
  static QString words(MainWindow& window, const char* name) { return child<QLabel>(window, name)->text(); }
  // It is open and has read what it shows.
  static bool isRead(MainWindow& window) {
    return QTest::qWaitFor(
        [&] { return preview(window)->isVisible() && child<QPushButton>(window, "dataPreview.use")->isEnabled(); },
        kPatienceMs);
  }
  static void click(MainWindow& window, const char* button) {
    QTest::mouseClick(child<QWidget>(window, button), Qt::LeftButton);
  }
  static DataFileDialog* openDialog(MainWindow& window) {
    for (auto* dialog : window.findChildren<DataFileDialog*>())
      if (dialog->isVisible()) return dialog;
    return nullptr;
  }
  // Picks the entry that begins so of the list of data sets with the mouse.
  static void pickBelow(MainWindow& window, const QString& beginning) {
    auto* sets = child<QComboBox>(window, "dataset.name");
    sets->showPopup();
    const int row = sets->findText(beginning, Qt::MatchStartsWith);
    QVERIFY2(row >= 0, qPrintable(beginning));
    QAbstractItemView* list = sets->view();
    const QModelIndex place = sets->model()->index(row, 0);
    list->scrollTo(place);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::NoModifier, list->visualRect(place).center());
  }

 private Q_SLOTS:
  void initTestCase() {
    configureThreads(1);
    qputenv("XDG_CACHE_HOME", root_.filePath(QStringLiteral("cache")).toUtf8());
    putPictures(at("photos/cats"), 12, 50);
    putPictures(at("photos/dogs"), 12, 120);
    putPictures(at("photos/owls"), 12, 190);
    putFile(at("photos/owls/broken.png"), "no picture");
    putFile(at("flowers.csv"), flowerTable(60));
    putFile(at("points.csv"), pointTable(40, ';'));
    putIdxFiles(at("letters"), "", 1);
    putFile(at("wrong/notes.md"), "# nothing");
  }

  void theKeyOpensAFolderAndOneStepTakesIt() {
    auto window = openLab(smallMoons(1));
    QVERIFY(untrainedShown(*window));
    window->activateWindow();
    QTest::keyClick(window.get(), Qt::Key_D, Qt::ControlModifier);
    DataFileDialog* dialog = nullptr;
    QTRY_VERIFY((dialog = openDialog(*window)) != nullptr);
    dialog->setDirectory(path("photos"));
    auto* take = dialog->findChild<QPushButton*>(QStringLiteral("dataFileDialog.folder"));
    QTRY_VERIFY2(take->text().contains(QStringLiteral("photos")), qPrintable(take->text()));
    QTest::mouseClick(take, Qt::LeftButton);
    QVERIFY(isRead(*window));
    QCOMPARE(words(*window, "dataPreview.kind"), QStringLiteral("Folder of pictures"));
    QCOMPARE(words(*window, "dataPreview.path"), path("photos"));
    const QString facts = words(*window, "dataPreview.facts");
    QVERIFY2(facts.contains(QStringLiteral("29 samples to train on, 7 to test")) &&
                 facts.contains(QStringLiteral("3 classes")) &&
                 facts.contains(QStringLiteral("16 × 16 pixels in colour")),
             qPrintable(facts));
    int shown = 0;
    for (auto* view : preview(*window)->findChildren<PictureView*>()) shown += view->isVisible() && !view->isEmpty();
    QCOMPARE(shown, 24);
    auto* classes = child<QTableWidget>(*window, "dataPreview.classes");
    QCOMPARE(classes->rowCount(), 3);
    QCOMPARE(classes->item(2, 0)->text(), QStringLiteral("owls"));
    QCOMPARE(classes->item(2, 1)->text().toInt() + classes->item(2, 2)->text().toInt(), 12);
    const QString notes = child<QTextEdit>(*window, "dataPreview.notes")->toPlainText();
    QVERIFY2(
        notes.contains(QStringLiteral("was left out")) && notes.contains(QStringLiteral("Left out: owls/broken.png")),
        qPrintable(notes));
    QVERIFY(words(*window, "dataPreview.network").contains(QStringLiteral("ResNet")));
    const ExperimentConfig before = window->document().config();
    click(*window, "dataPreview.use");
    QVERIFY(!preview(*window)->isVisible());
    const ExperimentConfig& now = window->document().config();
    QCOMPARE(now["dataset"].name, std::string("picture-folder"));
    QCOMPARE(now.word("dataset.path"), path("photos").toStdString());
    QCOMPARE(now["architecture"].name, std::string("resnet-small"));
    QCOMPARE(now["regularizer"], before["regularizer"]);
    QCOMPARE(window->document().undoStack().count(), 1);
    QVERIFY(window->document().undoStack().undoText().contains(QStringLiteral("photos")));
    press(*window, "undo");
    QVERIFY(window->document().config() == before);
  }

  void aChoiceIsReadAgain() {
    auto window = openLab(smallMoons(1));
    dropFile(*window, path("photos"));
    QVERIFY(isRead(*window));
    auto* colours = child<QComboBox>(*window, "dataPreview.colour");
    colours->setFocus();
    QTest::keyClick(colours, Qt::Key_Down);  // grey
    QVERIFY(!child<QPushButton>(*window, "dataPreview.use")->isEnabled());
    QVERIFY(!child<QPushButton>(*window, "dataPreview.use")->toolTip().isEmpty());
    QVERIFY(isRead(*window));
    QVERIFY(words(*window, "dataPreview.facts").contains(QStringLiteral("in grey")));
    click(*window, "dataPreview.use");
    QCOMPARE(window->document().config().word("dataset.colour"), std::string("grey"));
    QCOMPARE(window->document().config()["architecture"].name, std::string("cnn-small"));
    // Looked at again, it begins as it is set, and the network stays.
    window->document().set("architecture.name", std::string("mlp"));
    dropFile(*window, path("photos"));
    QVERIFY(isRead(*window));
    QVERIFY(words(*window, "dataPreview.facts").contains(QStringLiteral("in grey")));
    QCOMPARE(words(*window, "dataPreview.network"), QStringLiteral("The network stays as it is."));
    click(*window, "dataPreview.use");
    QCOMPARE(window->document().config()["architecture"].name, std::string("mlp"));
  }

  void aChoiceWhileItIsReadIsTheOneThatCounts() {
    auto window = openLab(smallMoons(1));
    dropFile(*window, path("photos"));
    QVERIFY(QTest::qWaitFor([&] { return preview(*window)->isVisible(); }, kPatienceMs));
    auto* colours = child<QComboBox>(*window, "dataPreview.colour");
    colours->setFocus();
    QTest::keyClick(colours, Qt::Key_Down);  // grey
    QVERIFY(isRead(*window));
    QVERIFY(words(*window, "dataPreview.facts").contains(QStringLiteral("in grey")));
    click(*window, "dataPreview.use");
    QCOMPARE(window->document().config().word("dataset.colour"), std::string("grey"));
  }

  void escapeTakesNothing() {
    auto window = openLab(smallMoons(1));
    const ExperimentConfig before = window->document().config();
    dropFile(*window, path("photos"));
    QTRY_VERIFY_WITH_TIMEOUT(preview(*window)->isVisible(), kPatienceMs);
    QTest::keyClick(preview(*window), Qt::Key_Escape);
    QVERIFY(!preview(*window)->isVisible());
    QVERIFY(window->document().config() == before);
    QCOMPARE(window->document().undoStack().count(), 0);
    // And by its button, with the data read.
    dropFile(*window, path("photos"));
    QVERIFY(isRead(*window));
    click(*window, "dataPreview.cancel");
    QVERIFY(!preview(*window)->isVisible());
    QVERIFY(window->document().config() == before);
  }

  void pointsAndTablesAreShownAsWhatTheyAre() {
    auto window = openLab(smallMoons(1));
    dropFile(*window, path("points.csv"));
    QVERIFY(isRead(*window));
    auto* map = child<MapView>(*window, "dataPreview.points");
    QVERIFY(map->isVisible() && map->summary().contains(QStringLiteral("32")));
    click(*window, "dataPreview.use");
    QCOMPARE(window->document().config()["architecture"].name, std::string("mlp-2d"));
    dropFile(*window, path("flowers.csv"));
    QVERIFY(isRead(*window));
    auto* rows = child<QTableWidget>(*window, "dataPreview.rows");
    QVERIFY(rows->isVisible());
    QCOMPARE(rows->rowCount(), 24);
    QCOMPARE(rows->columnCount(), 5);
    QCOMPARE(rows->horizontalHeaderItem(4)->text(), QStringLiteral("species"));
    QCOMPARE(rows->item(0, 4)->text(), QStringLiteral("rose"));
    click(*window, "dataPreview.use");
    QCOMPARE(window->document().config()["dataset"].name, std::string("csv-table"));
    QCOMPARE(window->document().config()["architecture"].name, std::string("mlp"));
    QVERIFY(QTest::qWaitFor(
        [&] {
          const Run* run = window->controller().current();
          return run && run->config["dataset"].name == "csv-table" && !run->records.tests().empty();
        },
        kPatienceMs));
    press(*window, "step");
    QVERIFY(QTest::qWaitFor([&] { return window->controller().current()->progress.step == 1; }, kPatienceMs));
  }

  void labelsThatBeginAtOneAreSaid() {
    auto window = openLab(smallMoons(1));
    dropFile(*window, path("letters"));
    QVERIFY(isRead(*window));
    QVERIFY(child<QTextEdit>(*window, "dataPreview.notes")->toPlainText().contains(QStringLiteral("begin at 1")));
    const QString upright = words(*window, "dataPreview.facts");
    QVERIFY2(upright.contains(QStringLiteral("15 × 14")), qPrintable(upright));
    QTest::keyClick(child<QWidget>(*window, "dataPreview.transposed"), Qt::Key_Space);
    QVERIFY(isRead(*window));
    QVERIFY(words(*window, "dataPreview.facts").contains(QStringLiteral("14 × 15")));
    QVERIFY(!child<QWidget>(*window, "dataPreview.transposed")->toolTip().isEmpty());
  }

  void aWrongFolderIsAnsweredInOneSentence() {
    auto window = openLab(smallMoons(1));
    auto* bar = child<MessageBar>(*window, "messageBar");
    dropFile(*window, path("wrong"));
    QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), kPatienceMs);
    QVERIFY2(bar->text().contains(QStringLiteral("nothing that is known as data")), qPrintable(bar->text()));
    QVERIFY(!preview(*window)->isVisible());
  }

  void whatIsKnownButCannotBeReadIsShownWhereItCanBeMended() {
    putFile(at("odd/train-images"), idxImages(4, 14, 15, pixelsInTurn(4, 2, 14 * 15)));
    auto window = openLab(smallMoons(1));
    dropFile(*window, path("odd"));
    auto* problem = child<QLabel>(*window, "dataPreview.problem");
    QTRY_VERIFY_WITH_TIMEOUT(problem->isVisible(), kPatienceMs);
    QVERIFY(!problem->text().isEmpty());
    QVERIFY(!child<QPushButton>(*window, "dataPreview.use")->isEnabled());
    QVERIFY(child<QWidget>(*window, "dataPreview.train_labels")->isEnabled());
  }

  void theListOfDataSetsOffersToOpenAndWhatWasUsed() {
    auto window = openLab(smallMoons(1));
    auto* sets = child<QComboBox>(*window, "dataset.name");
    pickBelow(*window, QStringLiteral("Open …"));
    DataFileDialog* dialog = nullptr;
    QTRY_VERIFY((dialog = openDialog(*window)) != nullptr);
    dialog->selectFile(path("flowers.csv"));
    QTest::mouseClick(dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Open), Qt::LeftButton);
    QVERIFY(isRead(*window));
    QCOMPARE(sets->currentData().toString(), QStringLiteral("moons"));
    click(*window, "dataPreview.use");
    QCOMPARE(sets->currentData().toString(), QStringLiteral("csv-table"));
    // Another set has files of its own.
    window->document().set("dataset.name", std::string("moons"));
    QCOMPARE(window->document().config().word("dataset.path"), std::string());
    pickBelow(*window, QStringLiteral("flowers.csv"));
    QVERIFY(isRead(*window));
    click(*window, "dataPreview.use");
    QCOMPARE(window->document().config().word("dataset.path"), path("flowers.csv").toStdString());
    // Keys in the closed list pass the offers by, and the sets that need files.
    sets->setFocus();
    QTest::keyClick(sets, Qt::Key_End);
    QCOMPARE(openDialog(*window), nullptr);
    QVERIFY(sets->currentIndex() >= 0 && !sets->currentData().toString().isEmpty());
  }

  // A set that is nothing without its files asks for them at once; who gives it up has the former set.
  void aSetOfOnesOwnAsksForItsFiles() {
    auto window = openLab(smallMoons(1));
    auto* sets = child<QComboBox>(*window, "dataset.name");
    auto* bar = child<MessageBar>(*window, "messageBar");
    const ExperimentConfig before = window->document().config();
    pickBelow(*window, QStringLiteral("Folder of pictures"));
    DataFileDialog* dialog = nullptr;
    QTRY_VERIFY((dialog = openDialog(*window)) != nullptr);
    QVERIFY2(dialog->windowTitle().contains(QStringLiteral("Folder of pictures")), qPrintable(dialog->windowTitle()));
    QTest::mouseClick(dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Cancel), Qt::LeftButton);
    QTRY_VERIFY(openDialog(*window) == nullptr);
    QCOMPARE(sets->currentData().toString(), QStringLiteral("moons"));
    QVERIFY(window->document().config() == before && !bar->isVisible());
    QCOMPARE(window->document().undoStack().count(), 0);
    // From the keys: the list opened, the end of the sets, Enter.
    sets->setFocus();
    sets->showPopup();
    sets->view()->setCurrentIndex(sets->model()->index(sets->findText(QStringLiteral("Table")), 0));
    QTest::keyClick(sets->view(), Qt::Key_Return);
    QTRY_VERIFY((dialog = openDialog(*window)) != nullptr);
    dialog->selectFile(path("points.csv"));
    QTest::mouseClick(dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Open), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(preview(*window)->isVisible(), kPatienceMs);
    QCOMPARE(words(*window, "dataPreview.kind"), QStringLiteral("Table"));
    QTest::keyClick(preview(*window), Qt::Key_Escape);
    QVERIFY(window->document().config() == before);
    // What it is decides where the person was wrong.
    pickBelow(*window, QStringLiteral("IDX files"));
    QTRY_VERIFY((dialog = openDialog(*window)) != nullptr);
    dialog->setDirectory(path("photos"));
    auto* take = dialog->findChild<QPushButton*>(QStringLiteral("dataFileDialog.folder"));
    QTRY_VERIFY(take->text().contains(QStringLiteral("photos")));
    QTest::mouseClick(take, Qt::LeftButton);
    QVERIFY(isRead(*window));
    click(*window, "dataPreview.use");
    QCOMPARE(sets->currentData().toString(), QStringLiteral("picture-folder"));
    // The entry that holds, clicked again, asks nothing.
    pickBelow(*window, QStringLiteral("Folder of pictures"));
    QCOMPARE(openDialog(*window), nullptr);
  }

  // A set that is not there is told in one place, with what can be done.
  void dataThatAreMissingAreToldOnce() {
    ExperimentConfig config = smallMoons(1);
    config["dataset"] = {"csv-table", {{"path", at("nowhere.csv").string()}}};
    config["architecture"] = {"mlp", {}};
    auto window = openLab(validated(config, allCatalogues(*regularizerCatalogue()), "test"));
    auto* bar = child<MessageBar>(*window, "messageBar");
    QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), kPatienceMs);
    QVERIFY2(bar->text().contains(QStringLiteral("nowhere.csv")), qPrintable(bar->text()));
    int told = 0;
    for (const auto* label : window->findChildren<QLabel*>())
      told += label->isVisible() && label->text().contains(QStringLiteral("nowhere.csv")) ? 1 : 0;
    QCOMPARE(told, 1);
  }
};

QTEST_MAIN(TestDataOpening)
#include "test_data_opening.moc"
