// SPDX-License-Identifier: GPL-3.0-or-later
// The strict IDX reader on every malformation.
#include <zlib.h>

#include <QtTest>

#include "model/data/idx.h"
#include "model/error.h"

using namespace hessianlab;

class TestIdx : public QObject {
  Q_OBJECT

  static std::string word(uint32_t v) {
    return {static_cast<char>(v >> 24), static_cast<char>(v >> 16), static_cast<char>(v >> 8), static_cast<char>(v)};
  }
  static std::string images(uint32_t n, uint32_t h, uint32_t w, std::size_t bytes) {
    return word(0x803) + word(n) + word(h) + word(w) + std::string(bytes, '\x07');
  }
  static std::string gzip(const std::string& plain) {
    z_stream s{};
    deflateInit2(&s, 9, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    std::string out(plain.size() + 256, '\0');
    s.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(plain.data()));
    s.avail_in = static_cast<uInt>(plain.size());
    s.next_out = reinterpret_cast<Bytef*>(out.data());
    s.avail_out = static_cast<uInt>(out.size());
    deflate(&s, Z_FINISH);
    out.resize(s.total_out);
    deflateEnd(&s);
    return out;
  }

 private Q_SLOTS:
  void readsPlainAndGzip() {
    const std::string plain = images(3, 2, 4, 24);
    for (const std::string& bytes : {plain, gzip(plain), gzip(plain.substr(0, 9)) + gzip(plain.substr(9))}) {
      const IdxImages result = parseIdxImages(bytes, "x");
      QCOMPARE(result.count, int64_t{3});
      QCOMPARE(result.height, int64_t{2});
      QCOMPARE(result.width, int64_t{4});
      QCOMPARE(result.pixels, std::vector<uint8_t>(24, 7));
    }
    QCOMPARE(parseIdxLabels(word(0x801) + word(2) + std::string("\x03\x09", 2), 10, "x"), (std::vector<uint8_t>{3, 9}));
  }

  void refusesImages_data() {
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char* name, const std::string& bytes) {
      QTest::newRow(name) << QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()));
    };
    const std::string good = images(3, 2, 4, 24);
    row("empty", "");
    row("header cut", good.substr(0, 10));
    row("one byte short", good.substr(0, good.size() - 1));
    row("one byte long", good + "x");
    row("labels' magic", word(0x801) + good.substr(4));
    row("foreign", "PNG not an idx file at all");
    row("no items", images(0, 2, 4, 0));
    row("no width", images(3, 2, 0, 0));
    row("sizes overflow", images(0xFFFFFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 24));
    row("gzip cut", gzip(good).substr(0, gzip(good).size() - 9));
    row("gzip of a short file", gzip(good.substr(0, 30)));
    row("gzip with garbage behind", gzip(good) + "garbage");
    std::string flipped = gzip(good);
    flipped[flipped.size() - 6] = static_cast<char>(flipped[flipped.size() - 6] ^ 1);
    row("gzip checksum", flipped);
  }
  void refusesImages() {
    QFETCH(QByteArray, bytes);
    try {
      parseIdxImages(bytes.toStdString(), "images.gz");
      QFAIL("accepted");
    } catch (const InputError& error) {
      QVERIFY(std::string(error.what()).rfind("images.gz", 0) == 0);
    }
  }

  void refusesLabels() {
    QVERIFY_THROWS_EXCEPTION(InputError, parseIdxLabels(word(0x801) + word(1) + "\x0a", 10, "x"));
    QVERIFY_THROWS_EXCEPTION(InputError, parseIdxLabels(word(0x801) + word(2) + "\x01", 10, "x"));
    QVERIFY_THROWS_EXCEPTION(InputError, parseIdxLabels(word(0x803) + word(1) + "\x01", 10, "x"));
  }
};

QTEST_GUILESS_MAIN(TestIdx)
#include "test_idx.moc"
