// SPDX-License-Identifier: GPL-3.0-or-later
// With which weights a training begins: chosen from the runs of the table or their menu, with its network, undone as a
// whole; what is frozen; and that the run then begins there.
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QSpinBox>
#include <QTemporaryDir>

#include "model/base/sha256.h"
#include "model/jobs/threads.h"
#include "model/runs/run_files.h"
#include "model/runs/run_history.h"
#include "tests/support/bar_pictures.h"
#include "tests/support/lab_window.h"
#include "ui/runs/run_menu.h"

using namespace hessianlab;
namespace fs = std::filesystem;

class TestOriginLine : public QObject {
  Q_OBJECT

  QTemporaryDir directory_;

  ExperimentConfig bars(int64_t epochs = 2) const {
    ExperimentConfig config = tenStepsAnEpoch("mnist", chosenNetwork("mlp", "softplus", 8, {12}), 0, epochs);
    config["dataset"].parameters["path"] = directory_.path().toStdString();
    config.set("dataset.classes", "0, 1, 2, 3, 4");
    config["regularizer"] = {"none", {}};
    return validated(config, allCatalogues(*regularizerCatalogue()), "test");
  }
  static void pick(QComboBox& box, int index) {
    box.setCurrentIndex(index);
    Q_EMIT box.activated(index);
  }
  static QAction* beginAction(QMenu& menu, MainWindow& window, std::size_t row) {
    window.findChild<RunMenu*>()->fill(menu, {window.controller().runs()[row]});
    return menu.findChild<QAction*>(QStringLiteral("runs.begin"));
  }
  static const std::string& origin(MainWindow& window) {
    return window.document().config().word("training.begin_from");
  }

 private Q_SLOTS:
  void initTestCase() {
    configureThreads(1);
    writeBars(directory_.path().toStdString(), 400, 100);
  }

  void aRunOfTheTableIsBegunFrom() {
    QTemporaryDir workspace;
    auto window = openLab(bars(), workspace.path());
    QVERIFY(untrainedShown(*window));
    auto* runs = child<QComboBox>(*window, "training.begin_from");
    auto* frozen = child<QSpinBox>(*window, "training.freeze");
    QCOMPARE(runs->currentText(), QStringLiteral("none: new weights"));
    QVERIFY(!frozen->isVisible());
    press(*window, "run");
    QVERIFY(reaches(*window, RunState::Finished));
    const auto source = window->controller().runs()[0];
    QTRY_VERIFY_WITH_TIMEOUT(runs->findText(source->name) > 0, kPatienceMs);

    // Another network is set: the run's comes with its weights, and goes with them.
    window->document().set("architecture.hidden", Widths{7});
    pick(*runs, runs->findText(source->name));
    QCOMPARE(QString::fromStdString(origin(*window)), source->folder);
    QVERIFY(window->document().config()["architecture"] == source->config["architecture"]);
    QVERIFY(frozen->isVisible());
    window->document().undoStack().undo();
    QVERIFY(origin(*window).empty() && !frozen->isVisible());
    QCOMPARE(runs->currentIndex(), 0);
    QCOMPARE(window->document().config().widths("architecture.hidden"), Widths{7});
    window->document().undoStack().redo();

    frozen->setValue(3);
    auto* classes = child<QLineEdit>(*window, "dataset.classes");
    classes->setText(QStringLiteral("5, 6, 7"));
    Q_EMIT classes->editingFinished();
    QCOMPARE(window->document().config().word("dataset.classes"), std::string("5, 6, 7"));
    press(*window, "reset");
    QVERIFY(untrainedShown(*window));
    press(*window, "run");
    QVERIFY(reaches(*window, RunState::Finished));
    const auto begun = window->controller().runs()[1];
    QTRY_VERIFY_WITH_TIMEOUT(!begun->folder.isEmpty() && fs::exists((begun->folder + "/run.json").toStdString()),
                             kPatienceMs);
    const RunHistory history = readRunHistory(begun->folder.toStdString(), allCatalogues(*regularizerCatalogue()));
    QVERIFY(history.record.begunFrom.has_value());
    QCOMPARE(history.record.begunFrom->weightsSha256,
             sha256(RunFiles(source->folder.toStdString()).read(run_file::kWeights)));

    // None again, and nothing is frozen any more.
    pick(*runs, 0);
    QVERIFY(origin(*window).empty());
    QCOMPARE(window->document().config().integer("training.freeze"), int64_t{0});
  }

  void theMenuOfARunSetsAllOfIt() {
    QTemporaryDir workspace;
    auto window = openLab(bars(1), workspace.path());
    QVERIFY(untrainedShown(*window));
    press(*window, "epoch");
    QVERIFY(reaches(*window, RunState::Finished));
    window->document().set("optimizer.learning_rate", 0.5);
    QMenu menu;
    QAction* begin = beginAction(menu, *window, 0);
    QVERIFY2(begin && begin->isEnabled(), begin ? qPrintable(begin->toolTip()) : "no action");
    begin->trigger();
    QCOMPARE(QString::fromStdString(origin(*window)), window->controller().runs()[0]->folder);
    QVERIFY(window->document().config().number("optimizer.learning_rate") != 0.5);
    window->document().undoStack().undo();
    QCOMPARE(window->document().config().number("optimizer.learning_rate"), 0.5);
    QVERIFY(origin(*window).empty());
  }

  void anUnfinishedRunIsNotOffered() {
    QTemporaryDir workspace;
    auto window = openLab(bars(), workspace.path());
    QVERIFY(untrainedShown(*window));
    press(*window, "epoch");
    QTRY_VERIFY_WITH_TIMEOUT(window->controller().runs().size() == 1 && !window->controller().running(), kPatienceMs);
    QMenu menu;
    QAction* begin = beginAction(menu, *window, 0);
    QVERIFY(begin && !begin->isEnabled());
    QCOMPARE(begin->toolTip(), QStringLiteral("It has not finished: train it to its end first"));
    QCOMPARE(child<QComboBox>(*window, "training.begin_from")->findText(window->controller().runs()[0]->name), -1);
  }

  void anotherLaboratoryHasNoSuchLine() {
    ExperimentConfig circle;
    circle.lab = "circle";
    auto window = openLab(validated(std::move(circle), allCatalogues(*regularizerCatalogue()), "test"));
    QVERIFY(!window->findChild<QWidget*>(QStringLiteral("training.begin_from")));
  }
};

QTEST_MAIN(TestOriginLine)
#include "test_origin_line.moc"
