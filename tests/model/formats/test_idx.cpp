// SPDX-License-Identifier: GPL-3.0-or-later
// The strict IDX reader on every malformation.
#include <QtTest>

#include "model/base/error.h"
#include "model/base/gzip.h"
#include "model/formats/idx.h"
#include "tests/support/idx_bytes.h"
#include "tests/support/message_of.h"

using namespace hessianlab;

class TestIdx : public QObject {
  Q_OBJECT

  static std::string images(uint32_t n, uint32_t h, uint32_t w, std::size_t bytes) {
    return idxImages(n, h, w, std::string(bytes, '\x07'));
  }

 private Q_SLOTS:
  void readsPlainAndGzip() {
    const std::string plain = images(3, 2, 4, 24);
    for (const std::string& bytes : {plain, gzipped(plain), gzipped(plain.substr(0, 9)) + gzipped(plain.substr(9))}) {
      const IdxImages result = parseIdxImages(bytes, "x");
      QCOMPARE(result.count, int64_t{3});
      QCOMPARE(result.height, int64_t{2});
      QCOMPARE(result.width, int64_t{4});
      QCOMPARE(result.pixels, std::vector<uint8_t>(24, 7));
    }
    QCOMPARE(parseIdxLabels(idxWord(0x801) + idxWord(2) + std::string("\x03\x09", 2), 10, "x"),
             (std::vector<uint8_t>{3, 9}));
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
    row("labels' magic", idxWord(0x801) + good.substr(4));
    row("foreign", "PNG not an idx file at all");
    row("no items", images(0, 2, 4, 0));
    row("no width", images(3, 2, 0, 0));
    row("sizes overflow", images(0xFFFFFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 24));
    row("gzip cut", gzipped(good).substr(0, gzipped(good).size() - 9));
    row("gzip of a short file", gzipped(good.substr(0, 30)));
    row("gzip with garbage behind", gzipped(good) + "garbage");
    row("gzip with zeros behind", gzipped(good) + std::string(8, '\0'));
    row("gzip of nothing", gzipped(""));
    row("gzip of a long file", gzipped(good + "x"));
    row("dimensions of 4", idxWord(0x804) + good.substr(4));
    row("signed bytes", idxWord(0x903) + good.substr(4));
    row("2 GiB promised", idxImages(2048, 1024, 1024, "x"));
    std::string flipped = gzipped(good);
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

  void everyTruncationIsRefused() {
    const std::string plain = images(3, 2, 4, 24), packed = gzipped(plain);
    for (const std::string& whole : {plain, packed}) {
      for (std::size_t size = 0; size < whole.size(); ++size)
        QVERIFY_THROWS_EXCEPTION(InputError, parseIdxImages(whole.substr(0, size), "x"));
    }
  }

  // 64 MiB of zeros behind a header that promises 24 bytes: read no further than one byte too many.
  void aBombIsRefusedByItsHeader() {
    const std::string bomb = gzipped(images(3, 2, 4, 24) + std::string(std::size_t{1} << 26, '\0'));
    QVERIFY(bomb.size() < (1 << 17));
    QCOMPARE(messageOf([&] { parseIdxImages(bomb, "x"); }),
             std::string("x: its header promises 24 bytes of data, but more follow; the file is damaged"));
    QCOMPARE(gunzip(bomb, 100, "x").size(), std::size_t{101});
  }

  // What a header may promise is limited before memory is taken.
  void limitsAreStated() {
    QCOMPARE(messageOf([&] { parseIdxImages(idxImages(1 << 30, 1, 1, "x"), "x"); }),
             std::string("x: its header promises 1073741824 items; at most 16777216 are read"));
    QCOMPARE(messageOf([&] { parseIdxImages(idxImages(1 << 20, 32, 33, "x"), "x"); }),
             std::string("x: its header promises more than 1 GiB of data, the most that is read"));
  }

  void messagesSayWhatToDo() {
    QCOMPARE(messageOf([&] { parseIdxLabels(idxLabels("\x01\x0a"), 10, "l"); }),
             std::string("l: label 10 at position 1; labels must be 0 to 9; for other classes choose the data set "
                         "'idx-folder'"));
    QCOMPARE(messageOf([&] { parseIdxImages(idxLabels("\x01"), "i"); }),
             std::string("i: holds bytes in 1 dimension, but images have 3 dimensions; choose another file"));
    QCOMPARE(messageOf([&] { parseIdxImages(images(1, 1, 1, 1).substr(0, 9), "i"); }),
             std::string("i: too short for an IDX header; the file is truncated"));
    QCOMPARE(messageOf([&] { parseIdxLabels(images(1, 1, 1, 1), 10, "l"); }),
             std::string("l: holds bytes in 3 dimensions, but labels have 1 dimension; choose another file"));
    QCOMPARE(messageOf([&] { parseIdxImages(idxWord(0xD03) + std::string(40, 'x'), "i"); }),
             std::string("i: holds 32-bit floats; only bytes are read, so save the images as bytes from 0 to 255"));
    QCOMPARE(
        messageOf([&] { parseIdxLabels(gzipped(idxWord(0xC02) + std::string(40, 'x')), 10, "l"); }),
        std::string("l: holds 32-bit whole numbers; only bytes are read, so save the labels as bytes from 0 to 9"));
    QCOMPARE(messageOf([&] { parseIdxImages("garbage and more of it", "i"); }),
             std::string("i: not an IDX file of images (its first four bytes are wrong); choose another file"));
    const std::string page = "\n<!DOCTYPE HTML PUBLIC \"-//IETF//DTD HTML 2.0//EN\">\n<html><head><title>403</title>";
    for (const std::string& bytes : {page, gzipped(page)})
      QCOMPARE(messageOf([&] { parseIdxImages(bytes, "i.gz"); }),
               std::string("i.gz: not an IDX file of images (it is an HTML page); choose another file"));
    QCOMPARE(messageOf([&] { parseIdxImages("PK\x03\x04 and more of it", "i"); }),
             std::string("i: not an IDX file of images (it is a ZIP archive or a PyTorch checkpoint); choose another "
                         "file"));
    const std::string packed = gzipped(images(3, 2, 4, 24));
    QCOMPARE(messageOf([&] { parseIdxImages(packed.substr(0, packed.size() - 1), "i.gz"); }),
             std::string("i.gz: the gzip data end too early; get the file again"));
    QCOMPARE(messageOf([&] { parseIdxImages(packed + "junk", "i.gz"); }),
             std::string("i.gz: the gzip data are damaged; get the file again"));
  }

  // A megabyte of gzip that unpacks to 64 MiB, as its header says, takes these 64 MiB and little more.
  void memoryIsTakenOnce() {
    constexpr std::size_t kBytes = std::size_t{64} << 20;
    const std::string packed = gzipped(idxImages(1 << 16, 32, 32, std::string(kBytes, '\0')));
    const auto kiB = [](const char* key) {
      QFile file("/proc/self/status");
      if (!file.open(QIODevice::ReadOnly)) return 0.0;
      const QByteArray all = file.readAll();
      const qsizetype at = all.indexOf(key);
      return at < 0 ? 0.0 : all.mid(at + qsizetype(qstrlen(key)), 30).simplified().split(' ').first().toDouble();
    };
    QFile reset("/proc/self/clear_refs");
    if (!reset.open(QIODevice::WriteOnly) || reset.write("5") != 1) QSKIP("this system keeps no peak");
    reset.close();
    const double before = kiB("VmRSS:");
    const IdxImages read = parseIdxImages(packed, "bomb");
    QCOMPARE(read.pixels.size(), kBytes);
    const double taken = (kiB("VmHWM:") - before) * 1024;
    QVERIFY2(before > 0 && taken > 0.9 * kBytes && taken < 1.5 * kBytes, qPrintable(QString::number(taken)));
  }

  void moreThanThereIsMemoryForIsRefused() {
    const std::string packed = gzipped(idxImages(1 << 10, 32, 32, std::string(1 << 20, '\0')));
    QCOMPARE(parseIdxImages(packed, "i", 1 << 20).count, int64_t{1024});
    QCOMPARE(messageOf([&] { parseIdxImages(packed, "i", (1 << 20) - 1); }),
             std::string("i: its header promises 1 MiB of data, for which there is not enough memory here"));
  }

  void refusesLabels() {
    QVERIFY_THROWS_EXCEPTION(InputError, parseIdxLabels(idxWord(0x801) + idxWord(1) + "\x0a", 10, "x"));
    QVERIFY_THROWS_EXCEPTION(InputError, parseIdxLabels(idxWord(0x801) + idxWord(2) + "\x01", 10, "x"));
    QVERIFY_THROWS_EXCEPTION(InputError, parseIdxLabels(idxWord(0x803) + idxWord(1) + "\x01", 10, "x"));
  }
};

QTEST_GUILESS_MAIN(TestIdx)
#include "test_idx.moc"
