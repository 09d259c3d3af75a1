// SPDX-License-Identifier: GPL-3.0-or-later
// A window on a graph: what is drawn is what the questions bring, colours say what was chosen, a node can be opened in
// either picture, and propagating changes what is read and not what is trained.
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSlider>

#include "model/jobs/threads.h"
#include "tests/support/lab_window.h"
#include "ui/runs/run_slot.h"
#include "ui/views/graph/graph_tab.h"
#include "viz/base/plot_canvas.h"
#include "viz/plot/curve_plot.h"

using namespace hessianlab;

class TestGraphTab : public QObject {
  Q_OBJECT

  static ExperimentConfig blocks(int64_t nodes = 20, int64_t epochs = 10) {
    ExperimentConfig config;
    config.lab = "graph";
    config = validated(std::move(config), allCatalogues(*regularizerCatalogue()), "test");
    config.set("data.nodes", nodes);
    if (nodes < 50) config.set("data.within", 0.2);  // few stand alone
    config.set("network.hidden", 8);
    config.set("training.epochs", epochs);
    return config;
  }
  static GraphTab* graphTab(const MainWindow& window) {
    return qobject_cast<GraphTab*>(window.view(QStringLiteral("graph")));
  }
  static bool showsGraph(const MainWindow& window, int64_t step, int64_t times = 0) {
    return QTest::qWaitFor(
        [&] {
          const GraphTab* tab = graphTab(window);
          return tab && tab->layoutOfNodes() && tab->outputs() && tab->outputs()->step == step &&
                 tab->outputs()->times == times;
        },
        kPatienceMs);
  }

 private Q_SLOTS:
  void initTestCase() { configureThreads(1); }

  void showsTheGraphAndFollowsTheTraining() {
    auto window = openLab(blocks());
    QVERIFY(showsGraph(*window, 0));
    const auto* graph = child<NodePlot>(*window, "plot.graph");
    const auto* plane = child<NodePlot>(*window, "plot.graph.outputs");
    QCOMPARE(graph->nodes(), 60);
    QCOMPARE(plane->nodes(), 60);
    QCOMPARE(graph->edges().size(), graphTab(*window)->layoutOfNodes()->edges.size());
    QVERIFY(graph->title().contains("60"));
    const auto before = graphTab(*window)->layoutOfNodes();
    press(*window, "run");
    QVERIFY(reaches(*window, RunState::Finished));
    QVERIFY(showsGraph(*window, 10));
    QCOMPARE(graphTab(*window)->layoutOfNodes(), before);  // nodes stand where they stood
    const auto outputs = graphTab(*window)->outputs();
    const auto* curve = child<CurvePlot>(*window, "plot.graph.accuracy");
    QCOMPARE(curve->points(curve->seriesIds()[0]).size(), outputs->testAccuracy.size());
    QCOMPARE(curve->points(curve->seriesIds()[0])[3].y, outputs->testAccuracy[3]);
    QVERIFY(child<QLabel>(*window, "graph.note")->text().contains("step 10"));
    // Back in time, and forward again.
    window->controller().rewindTo(0);
    QVERIFY(showsGraph(*window, 0));
    window->controller().rewindTo(std::nullopt);
    QVERIFY(showsGraph(*window, 10));
    QVERIFY(graphTab(*window)->outputs()->confidence == outputs->confidence);
  }

  void coloursSayWhatWasChosen() {
    auto window = openLab(blocks());
    QVERIFY(showsGraph(*window, 0));
    const auto* graph = child<NodePlot>(*window, "plot.graph");
    const auto outputs = graphTab(*window)->outputs();
    auto* colour = child<QComboBox>(*window, "graph.colour");
    for (int i = 0; i < colour->count(); ++i) {
      colour->setCurrentIndex(i);
      const std::vector<int>& of = graph->groupOf();
      QCOMPARE(of.size(), std::size_t{60});
      for (std::size_t node = 0; node < 60; ++node) {
        const QString name = graph->groups()[static_cast<std::size_t>(of[node])].name;
        switch (static_cast<NodeColour>(colour->currentData().toInt())) {
          case NodeColour::Answer:
            QCOMPARE(name, QStringLiteral("class %1").arg(outputs->answer[node]));
            break;
          case NodeColour::Label:
            QCOMPARE(name, QStringLiteral("class %1").arg(node / 20));
            break;
          case NodeColour::Right:
            QCOMPARE(name,
                     outputs->answer[node] == outputs->label[node] ? QStringLiteral("right") : QStringLiteral("wrong"));
            break;
          case NodeColour::Confidence:
            QCOMPARE(name == QStringLiteral("below 50 %"), outputs->confidence[node] < 0.5);
            break;
          case NodeColour::Role:
            QCOMPARE(name, roleWord(outputs->role[node]));
            break;
        }
      }
      QVERIFY(child<NodePlot>(*window, "plot.graph.outputs")->groupOf() == of);
    }
  }

  void aNodeIsOpenedInBothPictures() {
    auto window = openLab(blocks());
    QVERIFY(showsGraph(*window, 0));
    auto* graph = child<NodePlot>(*window, "plot.graph");
    auto* plane = child<NodePlot>(*window, "plot.graph.outputs");
    const auto* text = child<QLabel>(*window, "graph.node");
    Q_EMIT graph->nodeClicked(25);
    QVERIFY(graph->open() == 25 && plane->open() == 25);
    QVERIFY2(text->text().startsWith("Node 25: answers class") && text->text().contains("its label is class 1"),
             qPrintable(text->text()));
    int64_t neighbours = 0;
    for (const auto& [a, b] : graphTab(*window)->layoutOfNodes()->edges) neighbours += a == 25 || b == 25;
    QVERIFY2(
        neighbours == 1 ? text->text().contains("one neighbour") : text->text().contains(QString::number(neighbours)),
        qPrintable(text->text()));
    Q_EMIT plane->nodeClicked(3);
    QVERIFY(graph->open() == 3 && plane->open() == 3);
    QVERIFY(!child<QPushButton>(*window, "graph.around")->isVisible());  // the whole graph is there
  }

  void propagatingOnlyLooks() {
    auto window = openLab(blocks());
    QVERIFY(showsGraph(*window, 0));
    press(*window, "run");
    QVERIFY(reaches(*window, RunState::Finished));
    QVERIFY(showsGraph(*window, 10));
    const auto plain = graphTab(*window)->outputs();
    auto* times = child<QSlider>(*window, "graph.times");
    times->setValue(50);
    QVERIFY(showsGraph(*window, 10, 50));
    const auto far = graphTab(*window)->outputs();
    QVERIFY(far->testAccuracy == plain->testAccuracy && far->confidence != plain->confidence);
    const auto* curve = child<CurvePlot>(*window, "plot.graph.accuracy");
    QCOMPARE(*curve->marker(), 50.0);
    child<QCheckBox>(*window, "graph.selfLoops")->setChecked(true);
    QVERIFY(QTest::qWaitFor(
        [&] {
          return graphTab(*window)->outputs()->testAccuracy != plain->testAccuracy ||
                 graphTab(*window)->outputs()->between != plain->between;
        },
        kPatienceMs));
    child<QCheckBox>(*window, "graph.selfLoops")->setChecked(false);
    times->setValue(0);
    QVERIFY(showsGraph(*window, 10, 0));
    QVERIFY(
        QTest::qWaitFor([&] { return graphTab(*window)->outputs()->confidence == plain->confidence; }, kPatienceMs));
  }

  // More than 300 nodes: those around one of them, and around another when that is asked for.
  void aLargeGraphIsShownInParts() {
    auto window = openLab(blocks(150, 1));
    QVERIFY(showsGraph(*window, 0));
    const auto* graph = child<NodePlot>(*window, "plot.graph");
    QCOMPARE(graph->nodes(), 300);
    QVERIFY2(graph->title().contains("300") && graph->title().contains("450"), qPrintable(graph->title()));
    auto* around = child<QPushButton>(*window, "graph.around");
    QVERIFY(around->isVisible() && !around->isEnabled());
    graphTab(*window)->openNode(449);
    QVERIFY(around->isEnabled());
    around->click();
    QVERIFY(QTest::qWaitFor([&] { return graphTab(*window)->layoutOfNodes()->centre == 449; }, kPatienceMs));
    QVERIFY(graph->open() &&
            graphTab(*window)->layoutOfNodes()->shown[static_cast<std::size_t>(*graph->open())] == 449);
  }

  void itsPresetIsOffered() {
    auto window = openLab(smallMoons(1));
    QVERIFY(untrainedShown(*window));
    QVERIFY(!graphTab(*window));
    auto* presets = child<QComboBox>(*window, "preset");
    const int index = presets->findData(QStringLiteral("graph-blocks"));
    QVERIFY(index >= 0);
    presets->setCurrentIndex(index);
    Q_EMIT presets->activated(index);
    QVERIFY(showsGraph(*window, 0));
    QCOMPARE(graphTab(*window)->outputs()->label.size(), std::size_t{210});
  }

  // By mouse: a class, a part, an edge; each is an undo step, and the graph beside it shows it at once.
  void theGraphIsEdited() {
    auto window = openLab(blocks());
    QVERIFY(showsGraph(*window, 0));
    GraphTab* tab = graphTab(*window);
    auto* graph = child<NodePlot>(*window, "plot.graph");
    auto* edit = child<QPushButton>(*window, "graph.edit");
    auto* part = child<QComboBox>(*window, "graph.part");
    const auto edits = [&] { return window->document().config().word("data.edits"); };
    QVERIFY(edit->isEnabled() && !part->isVisible());
    edit->click();
    QTRY_VERIFY_WITH_TIMEOUT(part->isVisible() && !part->isEnabled(), kPatienceMs);
    tab->openNode(0);
    auto* classes = child<QComboBox>(*window, "graph.class");
    QCOMPARE(classes->count(), 3);
    QCOMPARE(classes->currentIndex(), 0);
    classes->setCurrentIndex(2);
    Q_EMIT classes->activated(2);
    QCOMPARE(edits(), std::string("class 0 2"));
    const bool learned = tab->layoutOfNodes()->drawn->role[0] == NodeRole::Train;
    const int other = part->findData(static_cast<int>(learned ? NodeRole::Test : NodeRole::Train));
    part->setCurrentIndex(other);
    Q_EMIT part->activated(other);
    QCOMPARE(edits(), std::string("class 0 2; part 0 ") + (learned ? "test" : "train"));
    window->document().undoStack().undo();
    QCOMPARE(edits(), std::string("class 0 2"));
    QVERIFY(child<QLabel>(*window, "graph.node")->toolTip().contains("its label is class 2") ||
            child<QLabel>(*window, "graph.node")->text().contains("its label is class 2"));
    window->document().undoStack().undo();
    QVERIFY(edits().empty());

    // A drag from node to node joins, and once more cuts.
    const auto drawn = tab->layoutOfNodes()->drawn->edges;
    int to = 1;
    while (std::binary_search(drawn.begin(), drawn.end(), std::pair<int64_t, int64_t>(0, to))) ++to;
    QWidget* canvas = &graph->canvas();
    const auto drag = [&] {
      const QPoint begin = graph->pixelOf(0).toPoint(), end = graph->pixelOf(to).toPoint();
      QTest::mousePress(canvas, Qt::LeftButton, {}, begin);
      QTest::mouseMove(canvas, (begin + end) / 2);
      QTest::mouseMove(canvas, end);
      QTest::mouseRelease(canvas, Qt::LeftButton, {}, end);
    };
    const QPointF stood = graph->pixelOf(0);
    drag();
    QCOMPARE(edits(), "join 0 " + std::to_string(to));
    QCOMPARE(graph->edges().size(), drawn.size() + 1);
    QCOMPARE(graph->pixelOf(0), stood);  // the picture was not moved
    drag();
    QVERIFY(edits().empty());
    QCOMPARE(graph->edges().size(), drawn.size());
  }

  void theGraphIsEditedWithTheKeys() {
    auto window = openLab(blocks());
    QVERIFY(showsGraph(*window, 0));
    GraphTab* tab = graphTab(*window);
    auto* graph = child<NodePlot>(*window, "plot.graph");
    const auto edits = [&] { return window->document().config().word("data.edits"); };
    tab->openNode(5);
    graph->setFocus();
    QTest::keyClick(graph, Qt::Key_1);
    QVERIFY(edits().empty());  // not before somebody wants to
    child<QPushButton>(*window, "graph.edit")->click();
    QTest::keyClick(graph, Qt::Key_1);
    QCOMPARE(edits(), std::string("class 5 1"));
    QTest::keyClick(graph, Qt::Key_9);  // no such class
    QCOMPARE(edits(), std::string("class 5 1"));
    QTest::keyClick(graph, Qt::Key_0);
    QVERIFY(edits().empty());
    const auto role = tab->layoutOfNodes()->drawn->role;
    QTest::keyClick(graph, Qt::Key_T);
    QCOMPARE(edits(), std::string("part 5 ") + (role[5] == NodeRole::Train ? "test" : "train"));
    QTest::keyClick(graph, Qt::Key_T);
    QVERIFY(edits().empty());
    const auto [a, b] = tab->layoutOfNodes()->drawn->edges.front();
    tab->openNode(a);
    QTest::keyClick(graph, Qt::Key_E);
    tab->openNode(b);
    QTest::keyClick(graph, Qt::Key_E);
    QCOMPARE(edits(), "cut " + std::to_string(a) + " " + std::to_string(b));

    // The next run begins with it, and the graph is still the one that can be edited.
    press(*window, "run");
    QVERIFY(reaches(*window, RunState::Finished));
    QVERIFY(showsGraph(*window, 10));
    QTRY_COMPARE_WITH_TIMEOUT(tab->layoutOfNodes()->edges.size() + 1, tab->layoutOfNodes()->drawn->edges.size(),
                              kPatienceMs);
    const auto layout = tab->layoutOfNodes();
    child<QPushButton>(*window, "graph.clear")->click();
    QVERIFY(edits().empty());
    QCOMPARE(graph->edges().size(), layout->drawn->edges.size());
    // Settings of another graph: first that one.
    window->document().set("data.nodes", 25.0);
    QVERIFY(!child<QPushButton>(*window, "graph.edit")->isEnabled());
    QVERIFY(child<QPushButton>(*window, "graph.edit")->toolTip().contains("Reset"));
  }
};

QTEST_MAIN(TestGraphTab)
#include "test_graph_tab.moc"
