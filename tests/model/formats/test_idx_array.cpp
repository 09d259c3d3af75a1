// SPDX-License-Identifier: GPL-3.0-or-later
// IDX files of one's own: shapes, wide labels, and every malformation.
#include <QtTest>

#include "model/formats/idx_array.h"
#include "tests/support/idx_bytes.h"
#include "tests/support/message_of.h"

using namespace hessianlab;

class TestIdxArray : public QObject {
  Q_OBJECT

  static std::vector<uint8_t> bytes(const std::string& text) { return {text.begin(), text.end()}; }
  static std::string four(uint32_t n, uint32_t a, uint32_t b, uint32_t c, std::size_t size) {
    return idxWord(0x804) + idxWord(n) + idxWord(a) + idxWord(b) + idxWord(c) + std::string(size, '\x05');
  }
  static IdxPictures read(const std::string& text) { return parseIdxPictures(bytes(text), "x", 1e6); }
  static std::string refusal(const std::string& text) {
    return messageOf([&] { read(text); });
  }
  static std::string labelRefusal(const std::string& text) {
    return messageOf([&] { parseIdxClasses(bytes(text), "x"); });
  }

 private Q_SLOTS:
  void greyAndColour() {
    const std::string plain = idxImages(2, 3, 4, std::string(24, '\x07'));
    for (const std::string& file : {plain, gzipped(plain)}) {
      const IdxPictures grey = read(file);
      QVERIFY(grey.count == 2 && grey.channels == 1 && grey.height == 3 && grey.width == 4 && !grey.channelsLast);
      QCOMPARE(grey.pixels, std::vector<uint8_t>(24, 7));
    }
    const IdxPictures first = read(four(2, 3, 5, 4, 120)), last = read(four(2, 5, 4, 3, 120));
    QVERIFY(first.channels == 3 && first.height == 5 && first.width == 4 && !first.channelsLast);
    QVERIFY(last.channels == 3 && last.height == 5 && last.width == 4 && last.channelsLast);
    QVERIFY(!read(four(1, 3, 3, 3, 27)).channelsLast);
  }

  void wideLabels() {
    QCOMPARE(parseIdxClasses(bytes(idxLabels("\x01\x1a")), "x"), (std::vector<int64_t>{1, 26}));
    QCOMPARE(parseIdxClasses(bytes(idxWord(0xC01) + idxWord(2) + idxWord(7) + idxWord(999)), "x"),
             (std::vector<int64_t>{7, 999}));
    QCOMPARE(parseIdxClasses(bytes(idxWord(0xB01) + idxWord(1) + std::string("\x01\x02", 2)), "x"),
             (std::vector<int64_t>{258}));
    QVERIFY(labelRefusal(idxWord(0xC01) + idxWord(1) + idxWord(0xFFFFFFFF)).find("label -1 at position 0") !=
            std::string::npos);
    QVERIFY(labelRefusal(idxWord(0xC01) + idxWord(1) + idxWord(70000)).find("label 70000") != std::string::npos);
    QVERIFY(labelRefusal(idxImages(1, 1, 1, "x")).find("labels have one dimension") != std::string::npos);
  }

  void refusals_data() {
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const std::string& file, const char* words) {
      QTest::newRow(name) << QByteArray(file.data(), static_cast<qsizetype>(file.size())) << QString(words);
    };
    const std::string good = idxImages(2, 3, 4, std::string(24, 'a'));
    row("empty", "", "an empty file");
    row("foreign", "\x89PNG and more", "it is a PNG picture");
    row("labels", idxLabels("abc"), "pictures have 3 or 4 dimensions");
    row("floats", idxWord(0xD03) + good.substr(4), "holds 32-bit floats; only bytes are read");
    row("signed bytes", idxWord(0x903) + good.substr(4), "holds signed bytes; only bytes are read");
    row("no such type", idxWord(0x703) + good.substr(4), "its first four bytes are wrong");
    row("five dimensions", idxWord(0x805) + good.substr(4), "holds 5-dimensional data");
    row("a page", "<!DOCTYPE html><html>", "it is an HTML page");
    row("header cut", good.substr(0, 9), "truncated");
    row("short", good.substr(0, 30), "but 14 follow");
    row("long", good + "x", "but more follow");
    row("gzip short", gzipped(good.substr(0, 30)), "but 14 follow");
    row("gzip long", gzipped(good + "x"), "but more follow");
    row("nothing", idxImages(0, 3, 4, ""), "holds no items");
    row("huge", idxImages(0xFFFFFFFF, 0xFFFFFFFF, 0xFFFFFFFF, ""), "more data than there is memory");
    row("more than memory", idxImages(2000, 100, 100, ""), "more data than there is memory");
    row("channels", four(2, 5, 4, 7, 280), "pictures of 5 or 7 channels");
  }
  void refusals() {
    QFETCH(QByteArray, file);
    QFETCH(QString, words);
    const std::string message = refusal(file.toStdString());
    QVERIFY2(message.starts_with("x: ") && message.find(words.toStdString()) != std::string::npos, message.c_str());
  }

  void recognises() {
    QVERIFY(looksLikeIdx(idxLabels("abc")) && looksLikeIdx(idxLabels("abc"), 1) && !looksLikeIdx(idxLabels("abc"), 3));
    QVERIFY(looksLikeIdx(idxImages(1, 1, 1, "x"), 3) && !looksLikeIdx("PK", 0) && !looksLikeIdx(idxWord(0x809)));
  }
};

QTEST_GUILESS_MAIN(TestIdxArray)
#include "test_idx_array.moc"
