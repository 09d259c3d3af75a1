// SPDX-License-Identifier: GPL-3.0-or-later
// A message is one short printable line, whatever was given.
#include <QtTest>
#include <new>
#include <stdexcept>

#include "model/base/error.h"
#include "model/base/message.h"

using namespace hessianlab;

class TestMessage : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void hostileCharactersBecomeEscapes_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("shown");
    const auto row = [](const char* name, const std::string& text, const char* shown) {
      QTest::newRow(name) << QByteArray::fromStdString(text) << QByteArray(shown);
    };
    row("plain", "Übung 7 – Jörg's (100 %)", "Übung 7 – Jörg's (100 %)");
    row("lines", "a\nb\r\tc", "a\\nb\\r\\tc");
    row("escape", "\x1b[31mred", "\\x1b[31mred");
    row("delete and NUL", std::string("a\x7f\0z", 4), "a\\x7f\\x00z");
    row("right to left", "cod\u202egnp.exe", "cod\\u202egnp.exe");
    row("isolates and marks", "\u2066a\u2069\u200b\ufeff", "\\u2066a\\u2069\\u200b\\ufeff");
    row("C1", "\u0085", "\\u0085");
    row("no UTF-8", "a\xff\xc3(z\x80", "a\\xff\\xc3(z\\x80");
    row("overlong", "\xc0\xaf\xe0\x80\xaf", "\\xc0\\xaf\\xe0\\x80\\xaf");
    row("surrogate", "\xed\xa0\x80", "\\xed\\xa0\\x80");
    row("cut", "a\xe2\x82", "a\\xe2\\x82");
    row("four bytes", "\U0001f600", "\U0001f600");
  }
  void hostileCharactersBecomeEscapes() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, shown);
    QCOMPARE(QByteArray::fromStdString(printable(text.toStdString())), shown);
    QCOMPARE(QByteArray::fromStdString(plainMessage(text.toStdString())), shown);
  }

  void longTextsLoseTheirMiddle() {
    const std::string exact(120, 'x');
    QCOMPARE(printable(exact), exact);
    const std::string path = "/home/" + std::string(100000, 'a') + "/model.safetensors";
    const QString shown = QString::fromStdString(printable(path));
    QCOMPARE(shown.size(), qsizetype{120});
    QVERIFY(shown.startsWith(QStringLiteral("/home/aaa")) && shown.endsWith(QStringLiteral("aaa/model.safetensors")));
    QVERIFY(shown.contains(u'…'));
    const std::string umlauts = [] {
      std::string text;
      for (int i = 0; i < 5000; ++i) text += "ü";
      return text;
    }();
    QCOMPARE(QString::fromStdString(printable(umlauts)).size(), qsizetype{120});
    QVERIFY(!QString::fromStdString(printable(umlauts)).contains(QChar::ReplacementCharacter));
    // In a message each word is cut by itself, and the whole stays short.
    const std::string message = "unknown key '" + std::string(100000, 'k') + "'; did you mean 'seed'?";
    QVERIFY(plainMessage(message).starts_with("unknown key 'kkk"));
    QVERIFY(plainMessage(message).ends_with("k'; did you mean 'seed'?"));
    QVERIFY(plainMessage(message).size() < 200);
    std::string words;
    for (int i = 0; i < 100000; ++i) words += "word ";
    QVERIFY(QString::fromStdString(plainMessage(words)).size() <= 1000);
  }

  void failuresAreSentences() {
    QCOMPARE(
        failureWords(std::bad_alloc()),
        std::string("there is not enough memory for this; take a smaller network, a smaller batch or fewer samples"));
    QCOMPARE(failureWords(std::runtime_error("[enforce fail at alloc_cpu.cpp:75] err == 0. DefaultCPUAllocator: can't "
                                             "allocate memory: you tried to allocate 8 bytes.\nframe #0")),
             failureWords(std::bad_alloc()));
    const std::system_error noThread(std::make_error_code(std::errc::resource_unavailable_try_again));
    QVERIFY(failureWords(noThread).starts_with("the system starts no more threads for this; allow more of them"));
    QCOMPARE(failureWords(std::runtime_error("sizes differ\nframe #0: main")), std::string("sizes differ"));
  }

  void errorsArePlain() {  // also those that reach a label of the window and no command line
    QCOMPARE(std::string(InputError("run.json: status 'a\nb\x1b' is none").what()),
             std::string("run.json: status 'a\\nb\\x1b' is none"));
    QCOMPARE(std::string(RunError("full\r\n").what()), std::string("full\\r\\n"));
  }

  void whatIsNearOrKnown() {
    QCOMPARE(didYouMean("tran", {"train", "list"}), std::string("; did you mean 'train'?"));
    QCOMPARE(didYouMean("resume", {"train", "list"}), std::string("; known: train, list"));
    QCOMPARE(didYouMean("x", {}), std::string());
    const std::vector<std::string> many(100, "abc");
    QVERIFY(didYouMean("xyz", many).ends_with("abc and 60 more"));
  }
};

QTEST_GUILESS_MAIN(TestMessage)
#include "test_message.moc"
