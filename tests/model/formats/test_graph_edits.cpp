// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of a graph as a text: read, written, and refused in one sentence.
#include <QtTest>

#include "model/formats/graph_edits.h"
#include "tests/support/message_of.h"

using namespace hessianlab;

class TestGraphEdits : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void areReadAndWritten() {
    const GraphEdits edits =
        parseGraphEdits("class 12 2; part 5 train;join 70 3 ; cut 4 8;  part 6 validation", "here");
    QCOMPARE(edits.size(), std::size_t{5});
    QCOMPARE(edits.classes.at(12), int64_t{2});
    QVERIFY(edits.parts.at(5) == NodeRole::Train && edits.parts.at(6) == NodeRole::Validation);
    QVERIFY(edits.joined.at({3, 70}) && !edits.joined.at({4, 8}));
    const std::string text = toText(edits);
    QCOMPARE(text, std::string("class 12 2; part 5 train; part 6 validation; join 3 70; cut 4 8"));
    QVERIFY(parseGraphEdits(text, "here") == edits);
    QVERIFY(parseGraphEdits("", "here").empty() && toText({}).empty());
    // The last word counts.
    QVERIFY(!parseGraphEdits("join 1 2; cut 2 1", "here").joined.at({1, 2}));
  }

  void refusals_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* text, const char* says) { QTest::newRow(text) << text << says; };
    row(" ",
        "' ' is no edit of a graph; it must be 'class NODE CLASS', 'part NODE PART', 'join NODE NODE' or 'cut "
        "NODE NODE'");
    row("join 1 2;",
        "'' is no edit of a graph; it must be 'class NODE CLASS', 'part NODE PART', 'join NODE NODE' or "
        "'cut NODE NODE'");
    row("join 1 1", "'join 1 1' is no edit of a graph; a node is no neighbour of itself");
    row("link 1 2", "'link 1 2' is no edit of a graph; the edits are class, part, join and cut");
    row("part 1 tests", "'part 1 tests' is no edit of a graph; the parts are train, validation and test");
    row("class -1 2", "'class -1 2' is no edit of a graph; '-1' is not the number of a node or class");
    row("class 1 2x", "'class 1 2x' is no edit of a graph; '2x' is not the number of a node or class");
    row("class 1000001 2", "'class 1000001 2' is no edit of a graph; '1000001' is not the number of a node or class");
  }
  void refusals() {
    QFETCH(QString, text);
    QFETCH(QString, says);
    QCOMPARE(QString::fromStdString(messageOf([&] { parseGraphEdits(text.toStdString(), "here"); })),
             QStringLiteral("here: ") + says);
  }

  void thereIsAnEndToThem() {
    std::string text = "join 0 1";
    for (std::size_t i = 1; i < kMostGraphEdits; ++i) text += "; class " + std::to_string(i) + " 0";
    QCOMPARE(parseGraphEdits(text, "here").size(), kMostGraphEdits);
    QCOMPARE(messageOf([&] { parseGraphEdits(text + "; class 0 0", "here"); }),
             std::string("here: more than 5000 edits of a graph"));
  }
};

QTEST_GUILESS_MAIN(TestGraphEdits)
#include "test_graph_edits.moc"
