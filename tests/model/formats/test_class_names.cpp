// SPDX-License-Identifier: GPL-3.0-or-later
// Names of classes in lists and in EMNIST's mapping.
#include <QtTest>

#include "model/formats/class_names.h"
#include "tests/support/message_of.h"

using namespace hessianlab;

class TestClassNames : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void lists() {
    QCOMPARE(parseLabelNames("cat\r\nbig dog\n\n", "x"), (std::vector<std::string>{"cat", "big dog"}));
    for (const char* text : {"", "\n\n", "cat\n\ndog\n", "cat\ncat\n", "a\x01\n"})
      QVERIFY2(messageOf([&] { parseLabelNames(text, "x"); }).starts_with("x must hold the names"), text);
    QCOMPARE(parseLabelNames("\xef\xbb\xbf\xef\xbb\xbf"
                             "cat\n",
                             "x"),
             std::vector<std::string>{"cat"});  // marks of UTF-8
    std::string many;
    for (int i = 0; i <= kMostClasses; ++i) many += std::to_string(i) + "\n";
    QVERIFY(messageOf([&] { parseLabelNames(many, "x"); }).starts_with("x must hold"));
  }

  void mapping() {
    const std::map<int64_t, std::string> letters = parseLetterMapping("1 65 97\n2 66 98\n", "x");
    QCOMPARE(letters.at(1), std::string("Aa"));
    QCOMPARE(letters.at(2), std::string("Bb"));
    for (const char* text : {"", "1\n", "a 65\n", "1 65\n1 66\n", "1 7\n", "-1 65\n"})
      QVERIFY2(messageOf([&] { parseLetterMapping(text, "x"); }).starts_with("x, line "), text);
  }
};

QTEST_GUILESS_MAIN(TestClassNames)
#include "test_class_names.moc"
