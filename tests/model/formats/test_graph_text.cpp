// SPDX-License-Identifier: GPL-3.0-or-later
// Graphs as text: what is read is what stands there, and each way to be wrong is refused with its place and its remedy.
#include <QtTest>
#include <filesystem>

#include "model/base/atomic_file.h"
#include "model/formats/graph_text.h"
#include "tests/support/message_of.h"

using namespace hessianlab;

class TestGraphText : public QObject {
  Q_OBJECT

  static constexpr const char* kNodes = "# three nodes\n0 1 2 0 3\n1 0 0\n\n2 -1 1 4\r\n3 0 1 1\n";
  static constexpr const char* kEdges = "# edges\n0 1\n3 1\n";
  static constexpr const char* kSplit = "train 0\nval 1\ntest 3\n";

  static GraphText parsed(const std::string& nodes, const std::string& edges = kEdges,
                          const std::string& split = kSplit) {
    return parseGraph({nodes, edges, split, "n", "e", "s"});
  }
  static std::string refusal(const std::string& nodes, const std::string& edges = kEdges,
                             const std::string& split = kSplit) {
    return messageOf([&] { parsed(nodes, edges, split); });
  }

 private Q_SLOTS:
  void readsWhatIsThere() {
    const GraphText graph = parsed(kNodes);
    QCOMPARE(graph.nodes, int64_t{4});
    QCOMPARE(graph.features, int64_t{5});
    QCOMPARE(graph.classes, int64_t{2});
    QCOMPARE(graph.labels, (std::vector<int64_t>{1, 0, -1, 0}));
    QCOMPARE(graph.featureOffset, (std::vector<int64_t>{0, 2, 2, 3, 4}));
    QCOMPARE(graph.feature, (std::vector<int64_t>{0, 3, 4, 1}));
    QVERIFY(graph.edges == (std::vector<std::pair<int64_t, int64_t>>{{0, 1}, {1, 3}}));
    QVERIFY(graph.train == std::vector<int64_t>{0} && graph.validation == std::vector<int64_t>{1});
    QVERIFY(graph.test == std::vector<int64_t>{3});
    QVERIFY(parsed(kNodes, "").edges.empty());  // a graph may have no edge
  }

  void refusesDamagedNodes() {
    QCOMPARE(refusal("0 1 2 0 3\n2 0 0\n"),
             std::string("n, line 2: node 1 should stand here: nodes are counted from 0, in order; mend the line"));
    QCOMPARE(refusal("0 x 0\n"),
             std::string("n, line 1: the label is 'x', not a whole number from -1 to 255; mend the line"));
    QCOMPARE(refusal("0 1\n"), std::string("n, line 1: the number of features is missing; mend the line"));
    QCOMPARE(refusal("0 1 2 3\n"), std::string("n, line 1: the feature is missing; mend the line"));
    QCOMPARE(refusal("0 1 1 3 4\n"), std::string("n, line 1: '4' stands where the line should end; mend the line"));
    QCOMPARE(refusal("0 1 2 3 3\n"), std::string("n, line 1: the features do not ascend; mend the line"));
    QVERIFY(refusal("0 1 2 3 99999999999999999999\n").starts_with("n, line 1: the feature is '99999999999999999999'"));
    QVERIFY(refusal("0 1 1 1.5\n").starts_with("n, line 1: the feature is '1.5', not a whole number"));
    QCOMPARE(refusal("# nothing\n"), std::string("n: holds no node; choose a file with one line for each"));
    QCOMPARE(refusal("0 0 1 0\n1 0 0\n"),
             std::string("n: its labels tell no two classes apart; choose a graph with labels"));
    QCOMPARE(refusal("0 0 0\n1 1 0\n"), std::string("n: no node has a feature; choose a graph with features"));
    QVERIFY(refusal(std::string("\0\1", 2)).starts_with("n: "));
    // A count that promises more than there is does not make room for it.
    QCOMPARE(refusal("0 0 200000 1\n"), std::string("n, line 1: the feature is missing; mend the line"));
  }

  void refusesDamagedEdges() {
    QCOMPARE(refusal(kNodes, "0 4\n"),
             std::string("e, line 1: the second node is '4', not a whole number from 0 to 3; mend the line"));
    QCOMPARE(refusal(kNodes, "1 1\n"), std::string("e, line 1: an edge leads from node 1 to itself; mend the line"));
    QCOMPARE(refusal(kNodes, "0 1\n2 3\n1 0\n"),
             std::string("e: the edge between 0 and 1 stands there twice; keep one of them"));
    QCOMPARE(refusal(kNodes, "0\n"), std::string("e, line 1: the second node is missing; mend the line"));
    QCOMPARE(refusal(kNodes, "0 1 2\n"), std::string("e, line 1: '2' stands where the line should end; mend the line"));
  }

  void refusesDamagedSplits() {
    QCOMPARE(refusal(kNodes, kEdges, "train 0\nval 1\n"),
             std::string("s: no line begins with 'test'; add one with its nodes"));
    QCOMPARE(refusal(kNodes, kEdges, "train 0\nvalidation 1\ntest 3\n"),
             std::string("s, line 2: 'validation' is none of train, val and test; mend the line"));
    QCOMPARE(refusal(kNodes, kEdges, "train 0\ntrain 1\n"),
             std::string("s, line 2: 'train' stands there a second time; mend the line"));
    QCOMPARE(refusal(kNodes, kEdges, "train 0 1\nval 1\n"),
             std::string("s, line 2: node 1 is named a second time; mend the line"));
    QCOMPARE(refusal(kNodes, kEdges, "train 2\n"), std::string("s, line 1: node 2 has no label; mend the line"));
    QCOMPARE(refusal(kNodes, kEdges, "train\n"), std::string("s, line 1: no node follows 'train'; mend the line"));
    QVERIFY(refusal(kNodes, kEdges, "train 4\n").starts_with("s, line 1: the node is '4'"));
  }

  void readsTheCitationNetworks() {
    const std::filesystem::path root = std::filesystem::path(qgetenv("HESSIANLAB_DATA").toStdString()) / "graphs";
    if (!std::filesystem::exists(root / "cora/cora.nodes.txt")) QSKIP("no graphs in HESSIANLAB_DATA");
    const auto read = [&](const std::string& name) {
      const auto text = [&](const char* part) { return readFile(root / name / (name + part)); };
      return parsed(text(".nodes.txt"), text(".edges.txt"), text(".split.txt"));
    };
    const GraphText cora = read("cora");
    QVERIFY(cora.nodes == 2708 && cora.features == 1433 && cora.classes == 7 && cora.edges.size() == 5278);
    QVERIFY(cora.train.size() == 140 && cora.validation.size() == 500 && cora.test.size() == 1000);
    QCOMPARE(cora.feature.size(), std::size_t{49216});
    const GraphText citeseer = read("citeseer");
    QVERIFY(citeseer.nodes == 3327 && citeseer.features == 3703 && citeseer.classes == 6);
    QVERIFY(citeseer.edges.size() == 4552 && citeseer.train.size() == 120 && citeseer.test.size() == 1000);
    QCOMPARE(std::count(citeseer.labels.begin(), citeseer.labels.end(), int64_t{-1}), std::ptrdiff_t{15});
  }
};

QTEST_GUILESS_MAIN(TestGraphText)
#include "test_graph_text.moc"
