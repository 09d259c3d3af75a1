// SPDX-License-Identifier: GPL-3.0-or-later
// The words for norms are those of files and of the command line, and no other.
#include <QtTest>

#include "model/base/norm.h"
#include "tests/support/message_of.h"

using namespace hessianlab;

class TestNorm : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void wordsComeBack() {
    for (const Norm norm : {Norm::Linf, Norm::L2}) QVERIFY(parseNorm(toString(norm)) == norm);
    QCOMPARE(std::string(toString(Norm::Linf)), std::string("linf"));
    QCOMPARE(std::string(toString(Norm::L2)), std::string("l2"));
  }

  void otherWordsAreRefused() {
    QCOMPARE(messageOf([] { parseNorm("l1"); }), std::string("unknown norm 'l1'; known are linf, l2"));
    for (const char* word : {"", "L2", "linf ", "Linf"}) QVERIFY(messageOf([&] { parseNorm(word); }) != "accepted");
  }
};

QTEST_GUILESS_MAIN(TestNorm)
#include "test_norm.moc"
