// SPDX-License-Identifier: GPL-3.0-or-later
// JSON is read whole or refused in one line, in time that grows with its length alone.
#include <QtTest>
#include <ctime>

#include "model/base/strict_json.h"
#include "tests/support/message_of.h"

using namespace hessianlab;
using nlohmann::json;

class TestStrictJson : public QObject {
  Q_OBJECT

  static std::string refusal(const std::string& text) {
    return messageOf([&] { parseStrictJson(text, "f"); });
  }
  static qint64 milliseconds(const std::string& text) {
    const std::clock_t begin = std::clock();  // of the processor: other programs do not count
    parseStrictJson(text, "f", std::size_t{1} << 27);
    return std::max<qint64>(1, 1000 * (std::clock() - begin) / CLOCKS_PER_SEC);
  }

 private Q_SLOTS:
  void itReadsWhatTheLibraryReads() {
    for (const char* text : {"{}", "[]", "null", "3", "-7", "1.5e3", "18446744073709551615", "\"\\u00fc\\n\"",
                             "[[],{},[1,[2,{\"a\":[]}]]]", R"({"b":{"c":[true,false,null],"a":{"x":1}},"a":"t"})",
                             "\xef\xbb\xbf{\"a\":1}\r\n"})
      QVERIFY2(parseStrictJson(text, "f") == json::parse(text), text);
  }

  void aNulByteIsNoEnd() {
    const std::string whole = R"({"a":1})";
    QCOMPARE(refusal(whole + '\0' + " }}} not JSON"),
             std::string("f: holds a NUL byte, at position 7; the file is damaged or not a text"));
    QCOMPARE(refusal(whole + '\0'),
             std::string("f: holds a NUL byte, at position 7; the file is damaged or not a text"));
    QCOMPARE(refusal(std::string(8, '\0')),
             std::string("f: holds a NUL byte, at position 0; the file is damaged or not a text"));
  }

  void utf16IsNamed() {
    const std::string little = std::string("{\0\"\0a\0\"\0:\0001\0}\0", 14),
                      big = std::string("\0{\0\"\0a\0\"\0:\0001\0}", 14);
    for (const std::string& text : {"\xff\xfe" + little, "\xfe\xff" + big, little, big})
      QCOMPARE(refusal(text), std::string("f: is UTF-16 text; save it as UTF-8"));
  }

  // What other formats allow, and a comma typed for a decimal point: not half of it is read.
  void whatOnlyLooksLikeJsonIsRefused() {
    for (const char* text : {R"({"a":0,15})", R"({"a":1} // note)", "{/* note */\"a\":1}", R"({"a":1,})", "{'a':1}",
                             R"({"a":NaN})", R"({"a":Infinity})", R"({"a":.5})", R"({"a":1} {"a":2})"})
      QVERIFY2(refusal(text).starts_with("f: not valid JSON ("), text);
  }

  void theSameKeyTwiceIsRefusedWhereverItStands() {
    QCOMPARE(refusal(R"({"a":{"b":1,"c":{"b":2}},"d":[{"b":1},{"b":2,"b":3}]})"),
             std::string("f: the key 'b' stands there twice"));
    QVERIFY(refusal(R"({"a":{"b":1,"c":{"b":2}},"b":[{"b":1},{"b":2}]})") == "accepted");
  }

  void refusalsAreOneShortPrintableLine() {
    for (const std::string& text : std::vector<std::string>{
             "{\"a\":\x1b[31m" + std::string(100000, 'x') + "\n}",
             std::string("{\"") + std::string(100000, 'k') + "\n\":1}", "nul" + std::string(5000, 'l'), "\xff\xff\xff",
             "[1,\u202e2]", "{\"" + std::string(5000, 'k') + "\":1,\"" + std::string(5000, 'k') + "\":2}"}) {
      const std::string message = refusal(text);
      QVERIFY2(message.starts_with("f: ") && message.size() < 320, message.c_str());
      for (const char c : message) QVERIFY2(static_cast<unsigned char>(c) >= 0x20 && c != 0x7f, message.c_str());
      QVERIFY2(message.find("\u202e") == std::string::npos, message.c_str());
    }
  }

  // Ten times the length takes about ten times as long; the library's callback took a hundred times.
  void timeGrowsWithTheLength_data() {
    QTest::addColumn<QString>("item");
    QTest::addColumn<bool>("members");
    QTest::newRow("objects in a list") << QStringLiteral("{}") << false;
    QTest::newRow("lists in a list") << QStringLiteral("[[]]") << false;
    QTest::newRow("objects in an object") << QStringLiteral("{}") << true;
  }
  void timeGrowsWithTheLength() {
    QFETCH(QString, item);
    QFETCH(bool, members);
    const auto wide = [&](int count) {
      std::string text = members ? "{" : "[";
      for (int i = 0; i < count; ++i) {
        if (i > 0) text += ',';
        if (members) text += "\"" + std::to_string(i) + "\":";
        text += item.toStdString();
      }
      return text + (members ? "}" : "]");
    };
    const std::string few = wide(40000), many = wide(400000);
    milliseconds(few);
    const qint64 once = milliseconds(few), ten = milliseconds(many);
    QVERIFY2(ten < 40 * once + 200, qPrintable(QStringLiteral("%1 ms, then %2 ms").arg(once).arg(ten)));
  }
};

QTEST_GUILESS_MAIN(TestStrictJson)
#include "test_strict_json.moc"
