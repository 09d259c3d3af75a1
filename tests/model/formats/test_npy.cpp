// SPDX-License-Identifier: GPL-3.0-or-later
// NumPy's array files: every type, and every malformation in one sentence.
#include <QtTest>

#include "model/formats/npy.h"
#include "tests/support/message_of.h"
#include "tests/support/own_data.h"

using namespace hessianlab;

class TestNpy : public QObject {
  Q_OBJECT

  template <class Item>
  static void reads(const std::string& type, const std::vector<Item>& items) {
    const std::string file = npyFile(type, "(" + std::to_string(items.size()) + ",)", littleEndian(items));
    const NpyHeader header = parseNpyHeader(file, "x");
    QCOMPARE(header.itemBytes, sizeof(Item));
    QCOMPARE(header.shape, std::vector<int64_t>{static_cast<int64_t>(items.size())});
    std::vector<double> values(items.size());
    decodeItems(header, file.data() + header.dataBegin, items.size(), values.data());
    for (std::size_t i = 0; i < items.size(); ++i) QCOMPARE(values[i], static_cast<double>(items[i]));
  }
  static std::string refusal(const std::string& file) {
    const std::string message = messageOf([&] { parseNpyHeader(file, "x"); });
    return message.starts_with("x: ") ? message : "no origin: " + message;
  }

 private Q_SLOTS:
  void everyType() {
    reads<uint8_t>("|u1", {0, 200, 255});
    reads<int8_t>("|i1", {-128, 5});
    reads<uint16_t>("<u2", {0, 65535});
    reads<int16_t>("<i2", {-3, 4});
    reads<uint32_t>("<u4", {4000000000U});
    reads<int32_t>("<i4", {-70000, 7});
    reads<int64_t>("<i8", {-5000000000, 5});
    reads<float>("<f4", {0.5f, -1e20f});
    reads<double>("<f8", {0.1, 1e300});
  }

  void shapes() {
    const NpyHeader header = parseNpyHeader(npyFile("|u1", "(3, 4, 5, 1)", ""), "x");
    QCOMPARE(header.shape, (std::vector<int64_t>{3, 4, 5, 1}));
    QCOMPARE(header.items, int64_t{60});
    QCOMPARE(header.rows(), int64_t{3});
    QCOMPARE(header.rowItems(), int64_t{20});
    QCOMPARE(header.type(), std::string("u1"));
  }

  void refusals() {
    QVERIFY(refusal("").find("an empty file") != std::string::npos);
    QVERIFY(refusal("<html>").find("it is an HTML page") != std::string::npos);
    QVERIFY(refusal(npyFile("|O", "(3,)", "")).find("pickled Python objects") != std::string::npos);
    QVERIFY(refusal(npyFile(">f4", "(3,)", "")).find("type '>f4'") != std::string::npos);
    QVERIFY(refusal(npyFile("<U7", "(3,)", "")).find("type '<U7'") != std::string::npos);
    QVERIFY(refusal(npyFile("<c8", "(3,)", "")).find("type '<c8'") != std::string::npos);
    QVERIFY(refusal(npyFile("<f4", "(3, 2)", "", "True")).find("Fortran order") != std::string::npos);
    QVERIFY(refusal(npyFile("<f4", "()", "")).find("a single number") != std::string::npos);
    QVERIFY(refusal(npyFile("<f4", "(0, 3)", "")).find("holds no items") != std::string::npos);
    for (const char* shape : {"(1152921504606846976, 8)", "(99999999999999999999,)", "(1,1,1,1,1,1,1,1,1)"})
      QVERIFY2(refusal(npyFile("<f4", shape, "")).find("more items than are read") != std::string::npos, shape);
    for (const char* shape : {"(-1,)", "3", "(3", "(3 4)", "(a,)"})
      QVERIFY2(refusal(npyFile("<f4", shape, "")).find("is damaged") != std::string::npos, shape);
    const std::string good = npyFile("<f4", "(3,)", "");
    QVERIFY(refusal(good.substr(0, 20)).find("longer than the file") != std::string::npos);
    QVERIFY(refusal(good.substr(0, 7)).find("ends too early") != std::string::npos);
    std::string version = good;
    version[6] = 9;
    QVERIFY(refusal(version).find("version 9.0") != std::string::npos);
    std::string twice = good;
    twice.replace(twice.find("'shape'"), 7, "'descr'");
    QVERIFY(refusal(twice).find("is damaged") != std::string::npos);
  }
};

QTEST_GUILESS_MAIN(TestNpy)
#include "test_npy.moc"
