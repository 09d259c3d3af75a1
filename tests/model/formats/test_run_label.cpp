// SPDX-License-Identifier: GPL-3.0-or-later
// What a person says of a run survives being written and read, and damage is named.
#include <QtTest>

#include "model/formats/run_label.h"
#include "tests/support/message_of.h"

using namespace hessianlab;

class TestRunLabel : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void whatIsWrittenIsRead() {
    const RunLabel label{"Übung 7", "two\nlines, \"quoted\"", {"class", "λ"}, 3};
    QVERIFY(parseRunLabel(toJson(label), "label.json") == label);
    QVERIFY(parseRunLabel(toJson(RunLabel{}), "label.json") == RunLabel{});
    const RunLabel branch{"b", "", {}, 1, RunOrigin{"Übung 7", 300, 340, 8.5, 1.25}};
    QVERIFY(parseRunLabel(toJson(branch), "label.json") == branch);
  }

  void tagsStandOnceAndNewerKeysAreLeftAlone() {
    const RunLabel label = parseRunLabel(R"({"format":1,"tags":["a","","b","a"],"stars":5})", "label.json");
    QCOMPARE(label.tags, (std::vector<std::string>{"a", "b"}));
  }

  void damageIsNamed_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("format") << QByteArray(R"({"format":2})") << QByteArray("format 1");
    QTest::newRow("none") << QByteArray("[]") << QByteArray("format 1");
    QTest::newRow("name") << QByteArray(R"({"format":1,"name":7})") << QByteArray("'name' must be a text");
    QTest::newRow("tags") << QByteArray(R"({"format":1,"tags":"a"})") << QByteArray("'tags' must be a list");
    QTest::newRow("a tag") << QByteArray(R"({"format":1,"tags":[1]})") << QByteArray("'tags' must be a list");
    QTest::newRow("colour") << QByteArray(R"({"format":1,"color":-1})") << QByteArray("'color' must be a whole");
    QTest::newRow("large colour") << QByteArray(R"({"format":1,"color":1e30})")
                                  << QByteArray("'color' must be a whole");
    QTest::newRow("origin") << QByteArray(R"({"format":1,"origin":"run 1"})") << QByteArray("'origin' must say");
    QTest::newRow("half a step") << QByteArray(R"({"format":1,"origin":{"step":1.5}})")
                                 << QByteArray("'step' must be a whole");
    QTest::newRow("before") << QByteArray(R"({"format":1,"origin":{"seconds_before":-1}})")
                            << QByteArray("'seconds_before' must be a number");
  }
  void damageIsNamed() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, said);
    const std::string message = messageOf([&] { parseRunLabel(text.toStdString(), "label.json"); });
    QVERIFY2(message.starts_with("label.json") && message.find(said.toStdString()) != std::string::npos,
             message.c_str());
  }
};

QTEST_GUILESS_MAIN(TestRunLabel)
#include "test_run_label.moc"
