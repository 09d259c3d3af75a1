// SPDX-License-Identifier: GPL-3.0-or-later
// Round trip, and refusal of every flipped bit and every truncation.
#include <QtTest>

#include "model/error.h"
#include "model/files/safetensors.h"

using namespace hessianlab;

class TestSafetensors : public QObject {
  Q_OBJECT

  static SafetensorsFile sample() {
    SafetensorsFile file;
    file.metadata = {{"format", "test"}};
    file.tensors["0.weight"] = {"F32", {2, 3}, std::vector<std::byte>(24, std::byte{5})};
    file.tensors["0.bias"] = {"F64", {2}, std::vector<std::byte>(16, std::byte{9})};
    return file;
  }

 private Q_SLOTS:
  void roundTrip() {
    const SafetensorsFile read = parseSafetensors(serialiseSafetensors(sample()), "x", true);
    QCOMPARE(read.metadata.at("format"), std::string("test"));
    QCOMPARE(read.tensors.at("0.weight").shape, (std::vector<int64_t>{2, 3}));
    QVERIFY(read.tensors.at("0.weight").data == sample().tensors.at("0.weight").data);
    QVERIFY(read.tensors.at("0.bias").data == sample().tensors.at("0.bias").data);
  }

  void everyTruncationIsRefused() {
    const auto bytes = serialiseSafetensors(sample());
    for (std::size_t size = 0; size < bytes.size(); ++size) {
      const std::vector<std::byte> cut(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(size));
      QVERIFY_THROWS_EXCEPTION(InputError, parseSafetensors(cut, "x", true));
    }
  }

  void everyFlippedDataBitIsRefused() {
    const auto bytes = serialiseSafetensors(sample());
    for (std::size_t i = bytes.size() - 40; i < bytes.size(); ++i) {
      for (int bit = 0; bit < 8; ++bit) {
        auto damaged = bytes;
        damaged[i] ^= static_cast<std::byte>(1 << bit);
        QVERIFY_THROWS_EXCEPTION(InputError, parseSafetensors(damaged, "x", true));
      }
    }
  }

  void foreignFilesNeedNoChecksumUnlessAsked() {
    const std::string header = R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}})";
    std::vector<std::byte> bytes(8 + header.size() + 4);
    bytes[0] = static_cast<std::byte>(header.size());
    std::memcpy(bytes.data() + 8, header.data(), header.size());
    QCOMPARE(parseSafetensors(bytes, "x", false).tensors.size(), std::size_t{1});
    QVERIFY_THROWS_EXCEPTION(InputError, parseSafetensors(bytes, "x", true));
  }

  void badHeadersAreRefused_data() {
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("not JSON") << QByteArray("{");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("no dtype") << QByteArray(R"({"a":{"shape":[1],"data_offsets":[0,4]}})");
    QTest::newRow("type") << QByteArray(R"({"a":{"dtype":"F16","shape":[2],"data_offsets":[0,4]}})");
    QTest::newRow("negative") << QByteArray(R"({"a":{"dtype":"F32","shape":[-1],"data_offsets":[0,4]}})");
    QTest::newRow("overflow") << QByteArray(
        R"({"a":{"dtype":"F32","shape":[4294967296,4294967296],"data_offsets":[0,4]}})");
    QTest::newRow("beyond") << QByteArray(R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}})");
    QTest::newRow("reversed") << QByteArray(R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[4,0]}})");
    QTest::newRow("gap") << QByteArray(R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[3,4]}})");
    QTest::newRow("unused") << QByteArray(R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]}})");
  }
  void badHeadersAreRefused() {
    QFETCH(QByteArray, header);
    std::vector<std::byte> bytes(8 + static_cast<std::size_t>(header.size()) + 4);
    bytes[0] = static_cast<std::byte>(header.size());
    std::memcpy(bytes.data() + 8, header.data(), static_cast<std::size_t>(header.size()));
    QVERIFY_THROWS_EXCEPTION(InputError, parseSafetensors(bytes, "x", false));
  }
};

QTEST_GUILESS_MAIN(TestSafetensors)
#include "test_safetensors.moc"
