// SPDX-License-Identifier: GPL-3.0-or-later
// A network from elsewhere, as a person brings it into the window: opened, looked at, trained on, exported and opened
// again; and what the page says of one that is read wrongly.
#include <onnx/onnx_pb.h>

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>

#include "model/base/atomic_file.h"
#include "model/jobs/threads.h"
#include "model/runs/workspace.h"
#include "tests/support/drop_file.h"
#include "tests/support/lab_window.h"
#include "tests/support/own_files.h"
#include "tests/support/save_dialog.h"
#include "ui/networks/network_dialog.h"
#include "ui/networks/network_facts.h"
#include "ui/networks/network_opener.h"
#include "ui/runs/load_run.h"
#include "viz/plot/curve_plot.h"

using namespace hessianlab;

class TestOpenNetwork : public QObject {
  Q_OBJECT

  QTemporaryDir directory_;

  QString path(const char* name) const { return directory_.filePath(QLatin1String(name)); }
  static QString fixture(const char* name) {
    return QStringLiteral(HESSIANLAB_SOURCE_DIR "/tests/model/nn/onnx/") + QLatin1String(name);
  }
  static std::string content(const QString& path) { return readFile(path.toStdString()); }

  // 3 × 16 × 16, of ten classes, as the fixture reads them.
  void putPictures(const QString& path) const {
    const auto pixels = [](int count) {
      std::string bytes;
      for (int i = 0; i < count; ++i)
        for (int k = 0; k < 3 * 16 * 16; ++k) bytes += static_cast<char>((i * 37 + k * 11 + k / 16 * 5) % 251);
      return bytes;
    };
    const auto shape = [](int count, const char* rest) { return "(" + std::to_string(count) + ", " + rest + ")"; };
    constexpr int kTrain = 64, kTest = 40;
    putFile(path.toStdString(), zipFile({{"x_train.npy", npyFile("|u1", shape(kTrain, "16, 16, 3"), pixels(kTrain))},
                                         {"y_train.npy", npyFile("|u1", shape(kTrain, "1"), labelsInTurn(kTrain, 10))},
                                         {"x_test.npy", npyFile("|u1", shape(kTest, "16, 16, 3"), pixels(kTest))},
                                         {"y_test.npy", npyFile("|u1", shape(kTest, "1"), labelsInTurn(kTest, 10))}}));
  }
  ExperimentConfig onPictures() const {
    ExperimentConfig config;
    config.set("dataset.name", "numpy");
    config.set("dataset.path", path("pictures.npz").toStdString());
    config.set("architecture.name", "linear");
    config.set("training.epochs", int64_t{1});
    config.set("training.probe_samples", int64_t{4});
    return validated(config, allCatalogues(*regularizerCatalogue()), "test");
  }
  static QWidget& page(MainWindow& window) {
    QDialog* found = nullptr;
    const bool there = QTest::qWaitFor(
        [&] { return (found = window.findChild<QDialog*>(QStringLiteral("network.dialog"))) && found->isVisible(); },
        kPatienceMs);
    if (!there) qFatal("no page");
    return *found;
  }
  // In the dialog that asks for a file.
  static void openFile(MainWindow& window, const QString& path) {
    child<QAction>(window, "openNetwork")->trigger();
    auto* dialog = child<QFileDialog>(window, "network.file");
    dialog->selectFile(path);
    QTest::mouseClick(dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Open), Qt::LeftButton);
  }
  static void choose(QComboBox& box, const QString& text) {
    const int index = box.findText(text);
    if (index < 0) qFatal("%s is not offered", qPrintable(text));
    box.setFocus();
    while (box.currentIndex() != index) QTest::keyClick(&box, box.currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
  }
  static QString fact(const QWidget& page, const char* name) {
    auto* label = page.findChild<QLabel*>(QStringLiteral("network.fact.") + QLatin1String(name));
    return label ? label->text() : QString();
  }
  static QPushButton& open(const QWidget& page) { return *child<QPushButton>(page, "network.open"); }
  static bool isShown(MainWindow& window, const QString& name) {
    return QTest::qWaitFor(
        [&] {
          const Run* run = window.controller().current();
          return run && run->imported && run->name == name && window.controller().session() &&
                 window.controller().session()->loaded() && run->progress.state == RunState::Paused;
        },
        kPatienceMs);
  }
  static bool exports(MainWindow& window, const char* action, const QString& path) {
    child<QAction>(window, action)->trigger();
    return savePath(window, path) && QTest::qWaitFor([&] { return QFile::exists(path); }, kPatienceMs);
  }

 private Q_SLOTS:
  void initTestCase() {
    configureThreads(1);
    putPictures(path("pictures.npz"));
  }

  // Open an ONNX ResNet, see its robustness curve and its eigenvectors, fine-tune it with the penalty, export it, and
  // open the export again.
  void aResNetThereAndBack() {
    auto window = openLab(onPictures(), path("workspace"));
    QVERIFY(untrainedShown(*window));
    openFile(*window, fixture("resnet18.onnx"));
    {
      QWidget& page = this->page(*window);
      QTRY_VERIFY_WITH_TIMEOUT(open(page).isEnabled(), kPatienceMs);
      QCOMPARE(fact(page, "input"), QStringLiteral("3 × 16 × 16; red, green, blue"));
      QCOMPARE(fact(page, "classes"), QStringLiteral("10"));
      QVERIFY2(fact(page, "network").startsWith(QStringLiteral("ResNet-like: ")), qPrintable(fact(page, "network")));
      QVERIFY(fact(page, "layers").contains(QStringLiteral("20 × Convolution")));
      QVERIFY(fact(page, "normalised").startsWith(QStringLiteral("less 0.5, 0.5, 0.5")));
      QVERIFY(fact(page, "accuracy").contains(QStringLiteral("of the first 40 test samples")));
      QVERIFY(!fact(page, "accuracy").contains(QStringLiteral(" %")));  // a number and its % stay in one line
      // It was never trained.
      QVERIFY(child<QLabel>(page, "network.warning")->isVisible());
      QCOMPARE(child<QLineEdit>(page, "network.name")->text(), QStringLiteral("resnet18"));
      QTest::mouseClick(&open(page), Qt::LeftButton);
    }
    QVERIFY(isShown(*window, QStringLiteral("resnet18")));
    const QString folder = window->controller().current()->folder;
    const std::string theirs = content(folder + QStringLiteral("/model.safetensors"));
    QVERIFY(folder.startsWith(path("workspace")));
    QVERIFY(child<QLabel>(*window, "startNote")->text().contains(QStringLiteral("resnet18 was trained elsewhere")));
    QVERIFY(window->controller().current()->records.probes().size() == 1);

    window->raiseView(QStringLiteral("robustness"));
    chooseAttacks(*window, {QStringLiteral("fgsm")});
    child<QSpinBox>(*window, "robustness.samples")->setValue(10);
    QTest::mouseClick(child<QPushButton>(*window, "robustness.evaluate"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(window->controller().current()->lastEvaluation(), kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder + QStringLiteral("/robustness.json")), kPatienceMs);
    window->raiseView(QStringLiteral("curvature"));
    QTRY_VERIFY_WITH_TIMEOUT(!child<QLabel>(*window, "spectrum.parts")->text().isEmpty(), kPatienceMs);

    choose(*child<QComboBox>(*window, "regularizer.name"), QStringLiteral("Input-Hessian norm"));
    window->document().set("training.epochs", 1.0);
    QVERIFY(child<QLabel>(*window, "pendingNote")->isVisible());
    press(*window, "run");
    QVERIFY(reaches(*window, RunState::Finished));
    const std::shared_ptr<const Run> tuned = window->controller().currentRun();
    QVERIFY(!tuned->imported && tuned->origin);
    QCOMPARE(tuned->originText(), QStringLiteral("from resnet18 at step 0"));
    QVERIFY(child<QLabel>(*window, "startNote")->text().contains(tuned->originText()));
    QCOMPARE(tuned->config["regularizer"].name, std::string("hessian-norm"));
    QCOMPARE(window->controller().runs().size(), std::size_t{2});
    QCOMPARE(content(folder + QStringLiteral("/model.safetensors")), theirs);  // what was opened stays as it was

    QVERIFY(exports(*window, "exportNetwork.onnx", path("tuned.onnx")));
    QVERIFY(exports(*window, "exportNetwork.safetensors", path("tuned.safetensors")));
    QVERIFY(exports(*window, "exportNetwork.pt", path("tuned.pt")));
    const std::string tunedWeights = content(path("tuned.safetensors"));
    QVERIFY(tunedWeights != theirs);
    for (const char* file : {"tuned.onnx", "tuned.safetensors"}) {
      dropFile(*window, path(file));
      QWidget& page = this->page(*window);
      QTRY_VERIFY_WITH_TIMEOUT(open(page).isEnabled(), kPatienceMs);
      auto* name = child<QLineEdit>(page, "network.name");
      name->selectAll();
      QTest::keyClicks(name, QString::fromLatin1(file));
      QTest::keyClick(name, Qt::Key_Return);
      QVERIFY(isShown(*window, QString::fromLatin1(file)));
      // The same weights and layers to the last bit, so the same outputs.
      QCOMPARE(content(window->controller().current()->folder + QStringLiteral("/model.safetensors")), tunedWeights);
    }
  }

  // The data are chosen on the page; what does not fit them is refused in one sentence, and nothing is written.
  void dataOfOthersAreRefused() {
    auto window = openLab(smallMoons(), path("other"));
    QVERIFY(untrainedShown(*window));
    dropFile(*window, fixture("resnet18.onnx"));
    QWidget& page = this->page(*window);
    auto* problem = child<QLabel>(page, "network.problem");
    QTRY_VERIFY_WITH_TIMEOUT(problem->isVisible(), kPatienceMs);
    QVERIFY2(problem->text().contains(QStringLiteral("3×16×16")), qPrintable(problem->text()));
    QVERIFY(!open(page).isEnabled());
    choose(*child<QComboBox>(page, "dataset.name"), QStringLiteral("NumPy arrays"));
    auto* place = child<QLineEdit>(page, "dataset.path");
    place->setFocus();
    QTest::keyClicks(place, path("pictures.npz"));
    QTest::keyClick(place, Qt::Key_Tab);
    QTRY_VERIFY_WITH_TIMEOUT(open(page).isEnabled(), kPatienceMs);
    QVERIFY(!problem->isVisible());
    QTest::keyClick(&page, Qt::Key_Escape);
    QTRY_VERIFY(window->findChildren<QDialog*>(QStringLiteral("network.dialog")).isEmpty());
    QVERIFY(Workspace(path("other").toStdString()).runs().empty());
    QCOMPARE(window->document().config()["dataset"].name, std::string("moons"));
  }

  // A network that divides by 255 sees nothing but black between 0 and 1: the page says so, and one click mends it.
  void aWrongRangeIsFoundAndMended() {
    auto window = openLab(smallMoons(20), path("range"));
    press(*window, "run");
    QVERIFY(reaches(*window, RunState::Finished));
    QVERIFY(exports(*window, "exportNetwork.onnx", path("net.onnx")));
    onnx::ModelProto model;
    QVERIFY(model.ParseFromString(content(path("net.onnx"))));
    auto& graph = *model.mutable_graph();
    for (auto& node : *graph.mutable_node())
      for (int i = 0; i < node.input_size(); ++i)
        if (node.input(i) == "input") node.set_input(i, "dark");
    auto& divided = *graph.add_node();
    divided.set_op_type("Div");
    divided.add_input("input");
    divided.add_input("white");
    divided.add_output("dark");
    auto& white = *graph.add_initializer();
    white.set_name("white");
    white.set_data_type(onnx::TensorProto::FLOAT);
    white.add_float_data(255);
    writeFileAtomically(path("dark.onnx").toStdString(), model.SerializeAsString());

    dropFile(*window, path("dark.onnx"));
    QWidget& page = this->page(*window);
    auto* warning = child<QLabel>(page, "network.warning");
    QTRY_VERIFY_WITH_TIMEOUT(warning->isVisible(), kPatienceMs);
    QVERIFY2(warning->text().contains(QStringLiteral("range 0 to 255")), qPrintable(warning->text()));
    auto* better = child<QPushButton>(page, "network.better");
    QVERIFY(better->isVisible());
    QTest::mouseClick(better, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(open(page).isEnabled() && !warning->isVisible(), kPatienceMs);
    QCOMPARE(child<QComboBox>(page, "network.range")->currentText(), QStringLiteral("0 to 255"));
    QVERIFY(fact(page, "range").startsWith(QStringLiteral("0 to 255")));
    // And back, by hand.
    choose(*child<QComboBox>(page, "network.range"), QStringLiteral("0 to 1, as here"));
    QTRY_VERIFY_WITH_TIMEOUT(warning->isVisible(), kPatienceMs);
  }

  // The menu of the table: what was imported is trained on as a run of its own, and can be shown again.
  void itIsTrainedOnFromTheTable() {
    auto window = openLab(onPictures(), path("menu"));
    QVERIFY(untrainedShown(*window));
    dropFile(*window, fixture("resnet18.onnx"));
    QWidget& page = this->page(*window);
    QTRY_VERIFY_WITH_TIMEOUT(open(page).isEnabled(), kPatienceMs);
    QTest::mouseClick(&open(page), Qt::LeftButton);
    // It cannot be given up while it is written.
    const auto* cancel = child<QPushButton>(page, "network.cancel");
    QVERIFY(!cancel->isEnabled());
    QVERIFY2(cancel->toolTip().contains(QStringLiteral("being written")), qPrintable(cancel->toolTip()));
    QTest::keyClick(&page, Qt::Key_Escape);
    QVERIFY(page.isVisible());
    QVERIFY(isShown(*window, QStringLiteral("resnet18")));
    const int id = window->controller().current()->id;
    window->controller().branchFrom(0);
    QTRY_VERIFY_WITH_TIMEOUT(!window->controller().armedBranch().isEmpty(), kPatienceMs);
    QVERIFY(child<QLabel>(*window, "startNote")->text().contains(QStringLiteral("from resnet18 at step 0")));
    QVERIFY(untrainedShown(*window));
    const auto listed = window->controller().runs().front();
    QVERIFY(listed->imported && !listed->live && listed->progress.state == RunState::Finished);
    window->controller().bringBack(id);
    QVERIFY(isShown(*window, QStringLiteral("resnet18")));
    window->controller().reset();
    window->controller().branchFromSaved(id);
    QTRY_VERIFY_WITH_TIMEOUT(!window->controller().armedBranch().isEmpty(), kPatienceMs);
    QVERIFY(untrainedShown(*window));
    // Removed while its folder is read, it is gone.
    QSignalSpy told(&window->controller(), &RunController::stateChanged);
    window->controller().bringBack(id);
    auto* table = child<QTableView>(*window, "runsTable");
    table->setCurrentIndex(table->model()->index(0, 0));
    Q_EMIT table->customContextMenuRequested({});
    auto* menu = child<QMenu>(*window, "runs.menu");
    for (QAction* each : menu->actions())
      if (each->text() == QStringLiteral("Remove")) each->trigger();
    menu->close();
    QVERIFY(window->controller().runs().empty());
    told.clear();
    QTRY_VERIFY_WITH_TIMEOUT(!told.isEmpty(), kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(window->controller().runs().empty() && !window->controller().currentIsListed(),
                             kPatienceMs);
  }

  // The page speaks of its own fields, not of the command line's options.
  void weightsAloneAskForTheirLayers() {
    const std::string header = R"({"w":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}})";
    putFile(path("bare.safetensors").toStdString(),
            littleEndian(std::vector<uint64_t>{header.size()}) + header + std::string(4, '\0'));
    auto window = openLab(smallMoons(), path("bare"));
    QVERIFY(untrainedShown(*window));
    dropFile(*window, path("bare.safetensors"));
    auto* problem = child<QLabel>(page(*window), "network.problem");
    QTRY_VERIFY_WITH_TIMEOUT(problem->isVisible(), kPatienceMs);
    QVERIFY2(problem->text().contains(QStringLiteral("choose the file of its layers")), qPrintable(problem->text()));
    QVERIFY(!problem->text().contains(QStringLiteral("--")));
  }

  void whatIsLeftOffIsSaidOnce() {
    ImportReport report;
    report.shape = {4};
    report.end = OnnxEnd::Softmax;
    int lines = 0, facts = 0;
    for (const std::string& line : toLines(report)) lines += line.find("Softmax") != std::string::npos ? 1 : 0;
    for (const NetworkFact& fact : factsOf(report)) facts += fact.text.contains(QStringLiteral("Softmax")) ? 1 : 0;
    QVERIFY(lines == 1 && facts == 1);
  }

  // A second try finds the name free.
  void whatCannotBeKeptLeavesNothing() {
    const QString place = path("nowhere");
    NetworkDialog::Task task;
    task.path = fixture("resnet18.onnx");
    task.config = onPictures();
    task.regularizers = regularizerCatalogue();
    task.catalogues = allCatalogues(*task.regularizers);
    bool claimed = false;
    task.claim = [&](const QString&) {
      claimed = QDir().mkpath(place + QStringLiteral("/model.safetensors/in the way"));
      return place;
    };
    const QPointer<NetworkDialog> dialog = new NetworkDialog(std::move(task), nullptr);
    dialog->show();
    QTRY_VERIFY_WITH_TIMEOUT(open(*dialog).isEnabled(), kPatienceMs);
    QTest::mouseClick(&open(*dialog), Qt::LeftButton);
    QVERIFY(claimed);
    QTRY_VERIFY_WITH_TIMEOUT(child<QLabel>(*dialog, "network.problem")->isVisible(), kPatienceMs);
    QVERIFY(!QFileInfo::exists(place));
    QVERIFY(child<QPushButton>(*dialog, "network.cancel")->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
  }

  // A kept run is a network, too.
  void aFolderOfARunIsOpened() {
    auto window = openLab(smallMoons(1), path("kept"));
    press(*window, "run");
    QVERIFY(reaches(*window, RunState::Finished));
    const QString folder = window->controller().current()->folder;
    auto other = openLab(smallMoons(2), path("empty"));
    QVERIFY(untrainedShown(*other));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder + QStringLiteral("/run.json")), kPatienceMs);
    window.reset();
    // As the reader of a workspace lists it while it is half written.
    other->controller().addSaved(unreadableRun(folder, QStringLiteral("half written"), other->document().catalogues()));
    openFile(*other, folder + QStringLiteral("/run.json"));
    QTRY_VERIFY_WITH_TIMEOUT(other->controller().current() && other->controller().current()->folder == folder,
                             kPatienceMs);
    QCOMPARE(other->controller().runs().size(), std::size_t{1});
    QVERIFY(other->controller().runs().front()->problem.isEmpty());
  }
};

QTEST_MAIN(TestOpenNetwork)
#include "test_open_network.moc"
