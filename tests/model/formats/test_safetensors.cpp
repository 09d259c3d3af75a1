// SPDX-License-Identifier: GPL-3.0-or-later
// Round trip, and refusal of every flipped bit and every truncation.
#include <QTemporaryDir>
#include <QtTest>
#include <cstring>

#include "model/base/error.h"
#include "model/base/sha256.h"
#include "model/formats/safetensors.h"

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

  // In the header a flipped bit may fall on something that means nothing, such as the padding; what is read is then the
  // same. A flipped digit of a shape or of the metadata is refused.
  void noFlippedBitChangesWhatIsRead() {
    SafetensorsFile file = sample();
    file.metadata["architecture"] = R"({"op":"softplus","beta":8})";
    const auto bytes = serialiseSafetensors(file);
    int refused = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
      for (int bit = 0; bit < 8; ++bit) {
        auto damaged = bytes;
        damaged[i] ^= static_cast<std::byte>(1 << bit);
        try {
          const SafetensorsFile read = parseSafetensors(damaged, "x", true);
          QCOMPARE(read.metadata.at("format"), file.metadata.at("format"));
          QCOMPARE(read.metadata.at("architecture"), file.metadata.at("architecture"));
          QCOMPARE(read.tensors.size(), file.tensors.size());
          for (const auto& [name, tensor] : file.tensors) {
            QVERIFY(read.tensors.at(name).shape == tensor.shape && read.tensors.at(name).dtype == tensor.dtype);
            QVERIFY(read.tensors.at(name).data == tensor.data);
          }
        } catch (const InputError&) {
          ++refused;
        }
      }
    }
    QVERIFY(refused > static_cast<int>(bytes.size()) * 7);
  }

  void bytesBehindTheDataAreRefused() {
    auto bytes = serialiseSafetensors(sample());
    bytes.push_back(std::byte{0});
    QVERIFY_THROWS_EXCEPTION(InputError, parseSafetensors(bytes, "x", true));
  }

  // Other writers know nothing of the header's checksum; the data's is enough then.
  void theHeadersChecksumIsOptional() {
    const std::string sum = sha256("abcd", 4);
    const std::string quote = "\"";
    const std::string header = "{\"__metadata__\":{\"sha256\":" + quote + sum + quote +
                               "},\"a\":{\"dtype\":\"U8\",\"shape\":[4],\"data_offsets\":[0,4]}}";
    std::vector<std::byte> bytes(8 + header.size() + 4);
    bytes[0] = static_cast<std::byte>(header.size());
    std::memcpy(bytes.data() + 8, header.data(), header.size());
    std::memcpy(bytes.data() + 8 + header.size(), "abcd", 4);
    QCOMPARE(parseSafetensors(bytes, "x", true).tensors.at("a").shape, std::vector<int64_t>{4});
  }

  // FIPS 180-4's example.
  void sha256OfAbc() {
    QCOMPARE(sha256("abc", 3), std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
  }

  void filesAreWrittenAndRead() {
    QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath("m.safetensors").toStdString();
    writeSafetensors(path, sample());
    QCOMPARE(readSafetensors(path, true).tensors.size(), std::size_t{2});
    QVERIFY_THROWS_EXCEPTION(InputError, readSafetensors(path.string() + ".none", true));
  }

  void foreignFilesNeedNoChecksumUnlessAsked() {
    const std::string header = R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}})";
    std::vector<std::byte> bytes(8 + header.size() + 4);
    bytes[0] = static_cast<std::byte>(header.size());
    std::memcpy(bytes.data() + 8, header.data(), header.size());
    QCOMPARE(parseSafetensors(bytes, "x", false).tensors.size(), std::size_t{1});
    QVERIFY_THROWS_EXCEPTION(InputError, parseSafetensors(bytes, "x", true));
  }

  // The format allows them: an "anchor" of shape [0], a counter of shape [].
  void emptyTensorsAndCountersAreRead() {
    const std::string header =
        R"({"a":{"dtype":"BF16","shape":[2],"data_offsets":[0,4]},"b":{"dtype":"F32","shape":[0],"data_offsets":[0,0]},)"
        R"("c":{"dtype":"F32","shape":[3,0],"data_offsets":[4,4]},"n":{"dtype":"I64","shape":[],"data_offsets":[4,12]}})";
    std::vector<std::byte> bytes(8 + header.size() + 12);
    bytes[0] = static_cast<std::byte>(header.size() & 0xFF);
    bytes[1] = static_cast<std::byte>(header.size() >> 8);
    std::memcpy(bytes.data() + 8, header.data(), header.size());
    const SafetensorsFile read = parseSafetensors(bytes, "x", false);
    QCOMPARE(read.tensors.size(), std::size_t{4});
    QCOMPARE(read.tensors.at("b").data.size(), std::size_t{0});
    QCOMPARE(read.tensors.at("c").shape, (std::vector<int64_t>{3, 0}));
    QCOMPARE(read.tensors.at("n").data.size(), std::size_t{8});
    QCOMPARE(parseSafetensors(serialiseSafetensors(read), "x", true).tensors.size(), std::size_t{4});
  }

  void badHeadersAreRefused_data() {
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("not JSON") << QByteArray("{");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("no dtype") << QByteArray(R"({"a":{"shape":[1],"data_offsets":[0,4]}})");
    QTest::newRow("type") << QByteArray(R"({"a":{"dtype":"F4","shape":[2],"data_offsets":[0,4]}})");
    QTest::newRow("negative") << QByteArray(R"({"a":{"dtype":"F32","shape":[-1],"data_offsets":[0,4]}})");
    QTest::newRow("overflow") << QByteArray(
        R"({"a":{"dtype":"F32","shape":[4294967296,4294967296],"data_offsets":[0,4]}})");
    QTest::newRow("beyond") << QByteArray(R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}})");
    QTest::newRow("reversed") << QByteArray(R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[4,0]}})");
    QTest::newRow("gap") << QByteArray(R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[3,4]}})");
    QTest::newRow("overlap") << QByteArray(
        R"({"a":{"dtype":"U8","shape":[3],"data_offsets":[0,3]},"b":{"dtype":"U8","shape":[3],"data_offsets":[1,4]}})");
    QTest::newRow("the same data twice") << QByteArray(
        R"({"a":{"dtype":"U8","shape":[4],"data_offsets":[0,4]},"b":{"dtype":"U8","shape":[4],"data_offsets":[0,4]}})");
    QTest::newRow("the same name twice") << QByteArray(
        R"({"a":{"dtype":"U8","shape":[4],"data_offsets":[0,4]},"a":{"dtype":"U8","shape":[4],"data_offsets":[0,4]}})");
    QTest::newRow("further key") << QByteArray(R"({"a":{"dtype":"U8","shape":[4],"data_offsets":[0,4],"x":1}})");
    QTest::newRow("empty tensor") << QByteArray(
        R"({"a":{"dtype":"U8","shape":[4],"data_offsets":[0,4]},"b":{"dtype":"U8","shape":[0,9223372036854775808],"data_offsets":[4,4]}})");
    QTest::newRow("fraction") << QByteArray(R"({"a":{"dtype":"U8","shape":[4.0],"data_offsets":[0,4]}})");
    QTest::newRow("metadata not text") << QByteArray(
        R"({"__metadata__":{"a":1},"a":{"dtype":"U8","shape":[4],"data_offsets":[0,4]}})");
    QTest::newRow("unused") << QByteArray(R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]}})");
  }
  void badHeadersAreRefused() {
    QFETCH(QByteArray, header);
    std::vector<std::byte> bytes(8 + static_cast<std::size_t>(header.size()) + 4);
    bytes[0] = static_cast<std::byte>(header.size() & 0xFF);
    bytes[1] = static_cast<std::byte>(header.size() >> 8);
    std::memcpy(bytes.data() + 8, header.data(), static_cast<std::size_t>(header.size()));
    QVERIFY_THROWS_EXCEPTION(InputError, parseSafetensors(bytes, "x", false));
  }
};

QTEST_GUILESS_MAIN(TestSafetensors)
#include "test_safetensors.moc"
