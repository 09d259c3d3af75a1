// SPDX-License-Identifier: GPL-3.0-or-later
// model.safetensors: what is read is bit for bit what was written, or nothing is read at all.
#include <QTemporaryDir>
#include <QtTest>
#include <cstring>
#include <fstream>

#include "model/base/atomic_file.h"
#include "model/formats/safetensors.h"
#include "model/nn/weights_file.h"
#include "tests/support/message_of.h"
#include "tests/support/plain_autograd.h"

using namespace hessianlab;
using namespace hessianlab::reference;

namespace {

constexpr char kCnn[] =
    R"({"input":[1,5,5],"classes":3,"operations":[{"op":"normalise","mean":[0.1],"std":[0.7]},)"
    R"({"op":"conv2d","out":2,"kernel":3,"stride":2},{"op":"softplus","beta":3.3},{"op":"flatten"},{"op":"linear","out":3}]})";
constexpr char kMlp[] =
    R"({"input":[2],"classes":2,"operations":[{"op":"linear","out":3},{"op":"relu"},{"op":"linear","out":2}]})";
constexpr char kResidual[] =
    R"({"input":[1,5,5],"classes":3,"operations":[{"op":"conv2d","out":2,"kernel":3,"padding":1,"name":"a"},{"op":"softplus"},)"
    R"({"op":"conv2d","out":2,"kernel":3,"padding":2,"dilation":2,"groups":2},{"op":"channel_affine","scale":0.3,"name":"b"},)"
    R"({"op":"add","inputs":["a","b"]},{"op":"global_avg_pool2d"},{"op":"linear","out":3}]})";

// Equal as bits: distinguishes −0 from 0.
bool sameBits(const Network& a, const Network& b) {
  const auto mine = a.namedParameters(), theirs = b.namedParameters();
  if (a.architecture() != b.architecture() || a.dtype() != b.dtype() || mine.size() != theirs.size()) return false;
  for (std::size_t i = 0; i < mine.size(); ++i) {
    const Tensor x = mine[i].second.detach().contiguous(), y = theirs[i].second.detach().contiguous();
    if (mine[i].first != theirs[i].first || x.sizes() != y.sizes()) return false;
    if (std::memcmp(x.data_ptr(), y.data_ptr(), x.nbytes()) != 0) return false;
  }
  return true;
}

}  // namespace

class TestWeightsFile : public QObject {
  Q_OBJECT

  QTemporaryDir directory_;

  std::filesystem::path path(const char* name) const { return directory_.filePath(name).toStdString(); }
  std::string saved(const Network& network) const {
    saveNetwork(path("sound.safetensors"), network);
    return readFile(path("sound.safetensors"));
  }
  std::filesystem::path put(const std::string& bytes) const {
    // Thousands of them: not by writeFileAtomically, which waits for the disk each time.
    std::ofstream(path("other.safetensors"), std::ios::binary) << bytes;
    return path("other.safetensors");
  }
  std::string refusal(const std::string& bytes) const {
    const std::string message = messageOf([&] { loadNetwork(put(bytes)); });
    if (message == "accepted") return message;
    const std::string file = path("other.safetensors").string() + ": ";
    return message.starts_with(file) ? message.substr(file.size()) : "does not name the file: " + message;
  }
  // The file as its reader sees it, changed and written again with right checksums.
  template <class Change>
  std::string changed(const Network& network, const Change& change) const {
    saved(network);
    SafetensorsFile file = readSafetensors(path("sound.safetensors"), true);
    change(file);
    writeSafetensors(path("changed.safetensors"), file);
    return readFile(path("changed.safetensors"));
  }

 private Q_SLOTS:
  void roundTripIsBitExact_data() {
    QTest::addColumn<QString>("architecture");
    QTest::addColumn<bool>("wide");
    for (const bool wide : {false, true}) {
      const QString type = wide ? "-double" : "-float";
      QTest::newRow(qPrintable("cnn" + type)) << kCnn << wide;
      QTest::newRow(qPrintable("mlp" + type)) << kMlp << wide;
      QTest::newRow(qPrintable("residual" + type)) << kResidual << wide;
    }
  }
  void roundTripIsBitExact() {
    QFETCH(QString, architecture);
    QFETCH(bool, wide);
    Network network = Network(architecture.toStdString(), 5).to(wide ? torch::kFloat64 : torch::kFloat32);
    {
      // Values at the edges of the type.
      torch::NoGradGuard noGrad;
      Tensor flat = network.parameters()[0].view({-1});
      flat[0].fill_(-0.0);
      flat[1].fill_(wide ? 4.9e-324 : 1.4e-45);
      flat[2].fill_(wide ? 1.7976931348623157e308 : 3.4028234663852886e38);
    }
    saveNetwork(path("a.safetensors"), network);
    const Network read = loadNetwork(path("a.safetensors"));
    QVERIFY(sameBits(network, read));
    for (const Tensor& p : read.parameters()) QVERIFY(p.requires_grad() && p.is_leaf());
    saveNetwork(path("b.safetensors"), read);
    QVERIFY(readFile(path("a.safetensors")) == readFile(path("b.safetensors")));
    QVERIFY(sameBits(network, loadForeignNetwork(path("a.safetensors"), architecture.toStdString())));
  }

  // N counts the operations that have parameters: convolution, convolution, affine, linear.
  void graphsAreNumberedByWhatHasParameters() {
    saveNetwork(path("residual.safetensors"), Network(kResidual, 5));
    const SafetensorsFile file = readSafetensors(path("residual.safetensors"), true);
    const std::vector<std::pair<std::string, std::vector<int64_t>>> expected{
        {"0.bias", {2}}, {"0.weight", {2, 1, 3, 3}}, {"1.bias", {2}}, {"1.weight", {2, 1, 3, 3}},
        {"2.bias", {2}}, {"2.weight", {2}},          {"3.bias", {3}}, {"3.weight", {3, 2}}};
    QCOMPARE(file.tensors.size(), expected.size());
    for (const auto& [name, shape] : expected) QVERIFY2(file.tensors.at(name).shape == shape, name.c_str());
  }

  // A flip anywhere: refused, unless it falls on what carries nothing (the padding, the name of the header's own
  // checksum); what is read is then the same network.
  void everyFlippedByteIsNoticed() {
    const Network network(kMlp, 5);
    const std::string sound = saved(network);
    int64_t accepted = 0;
    for (std::size_t i = 0; i < sound.size(); ++i) {
      for (const int bit : {1, 32}) {
        std::string broken = sound;
        broken[i] = static_cast<char>(broken[i] ^ bit);
        try {
          const Network read = loadNetwork(put(broken));
          QVERIFY2(sameBits(network, read), qPrintable(QString("byte %1").arg(i)));
          ++accepted;
        } catch (const InputError&) {
        }
      }
    }
    QVERIFY2(accepted < 50, qPrintable(QString::number(accepted)));
    const std::size_t data = sound.size() - 17 * sizeof(float);  // 2·3 + 3 + 3·2 + 2 values
    for (std::size_t i = data; i < sound.size(); ++i) {
      std::string broken = sound;
      broken[i] = static_cast<char>(broken[i] ^ 1);
      QVERIFY(refusal(broken).starts_with("the checksum of the data is wrong"));
    }
  }

  void everyTruncationIsNoticed() {
    const std::string sound = saved(Network(kMlp, 5));
    for (std::size_t length = 0; length < sound.size(); ++length) {
      const std::string said = refusal(sound.substr(0, length));
      QVERIFY2(said.ends_with("the file is damaged or not a safetensors file"), said.c_str());
    }
    QVERIFY(refusal(sound + '\0').starts_with("there are data that belong to no tensor"));
  }

  // A file of ours with right checksums whose architecture asks for a gigabyte: refused before it is made.
  void anArchitectureIsNotLargerThanItsFile() {
    const std::string bytes = changed(Network(kMlp, 5), [](SafetensorsFile& file) {
      file.metadata["architecture"] =
          R"({"input":[2],"classes":2,"operations":[{"op":"linear","out":1048576},{"op":"linear","out":250},)"
          R"({"op":"linear","out":2}]})";
    });
    const std::string said = refusal(bytes);
    QVERIFY2(said.find("more parameters than") != std::string::npos && said.ends_with("holds values"), said.c_str());
  }

  void foreignFilesAreNamed() {
    QVERIFY(refusal("").starts_with("shorter than its 8-byte length field"));
    QCOMPARE(refusal("\x89PNG\r\n\x1a\n and so on"),
             std::string("it is a PNG picture, not a safetensors file; save the weights as one"));
    QCOMPARE(
        refusal("PK\x03\x04 and so on"),
        std::string("it is a ZIP archive or a PyTorch checkpoint, not a safetensors file; save the weights as one"));
    QVERIFY(refusal("12345678 and so on").starts_with("the header is longer than the file"));
    QVERIFY(refusal(std::string(4096, '\0')).starts_with("header: not valid JSON"));  // a header of no characters
    QVERIFY(messageOf([&] { loadNetwork(path("missing.safetensors")); }).find("missing.safetensors") !=
            std::string::npos);
    const Network network(kMlp, 5);
    // Safetensors of other programs: no format, another format, no checksum.
    const std::string notOurs =
        "not weights of this program (no format and architecture in the metadata); use "
        "'hessianlab-cli import' for weights made elsewhere";
    for (const char* key : {"format", "architecture"})
      QCOMPARE(refusal(changed(network, [&](SafetensorsFile& f) { f.metadata.erase(key); })), notOurs);
    QCOMPARE(refusal(changed(network, [](SafetensorsFile& f) { f.metadata["format"] = "hessianlab-2"; })), notOurs);
    QVERIFY(
        refusal(std::string("\x02\0\0\0\0\0\0\0{}", 10)).starts_with("has no checksum; use 'hessianlab-cli import'"));
    // An architecture that is none, with right checksums.
    QCOMPARE(refusal(changed(network, [](SafetensorsFile& f) { f.metadata["architecture"] = "{}"; })),
             std::string("architecture: 'input' must be [channels,height,width] or [values], all at least 1"));
  }

  void weightsThatDoNotFitAreRefused() {
    const Network network(kMlp, 5);
    const auto with = [&](const auto& change) { return refusal(changed(network, change)); };
    QCOMPARE(
        with([](SafetensorsFile& f) { std::swap(f.tensors["0.weight"].shape[0], f.tensors["0.weight"].shape[1]); }),
        std::string("tensor '0.weight' has shape [2, 3], the architecture needs [3, 2]"));
    QCOMPARE(with([](SafetensorsFile& f) { f.tensors["0.weight"].shape = {6}; }),
             std::string("tensor '0.weight' has shape [6], the architecture needs [3, 2]"));
    QCOMPARE(with([](SafetensorsFile& f) { std::swap(f.tensors["0.weight"], f.tensors["1.weight"]); }),
             std::string("tensor '0.weight' has shape [2, 3], the architecture needs [3, 2]"));
    QCOMPARE(
        with([](SafetensorsFile& f) { f.tensors.erase("1.bias"); }),
        std::string("tensor '1.bias' is missing; the file holds 0.bias, 0.weight, 1.weight, the architecture wants "
                    "0.weight, 0.bias, 1.weight, 1.bias (a layer without a bias has one of zeros)"));
    QCOMPARE(with([](SafetensorsFile& f) { f.tensors["2.weight"] = f.tensors["0.bias"]; }),
             std::string("has 5 tensors, the architecture needs 4; it has no place for 2.weight"));
    QCOMPARE(
        with([](SafetensorsFile& f) {
          auto node = f.tensors.extract("0.bias");
          node.key() = "0.bais";
          f.tensors.insert(std::move(node));
        }),
        std::string("tensor '0.bias' is missing; the file holds 0.bais, 0.weight, 1.bias, 1.weight, the architecture "
                    "wants 0.weight, 0.bias, 1.weight, 1.bias (a layer without a bias has one of zeros)"));
    // One tensor of another type: the bytes of two doubles are those of four floats.
    QCOMPARE(with([](SafetensorsFile& f) {
               f.tensors["1.bias"].dtype = "F64";
               f.tensors["1.bias"].data.resize(16);
             }),
             std::string("tensor '1.bias' has type F64, expected F32; save all weights as 32-bit or all as 64-bit "
                         "floats"));
    QCOMPARE(with([](SafetensorsFile& f) {
               f.tensors["0.weight"].dtype = "I64";
               f.tensors["0.weight"].data.resize(48);
             }),
             std::string("tensor '0.weight' has type I64, expected F32; save all weights as 32-bit or all as 64-bit "
                         "floats"));
    for (const float bad : {HUGE_VALF, -HUGE_VALF, std::nanf("")})
      QCOMPARE(
          with([bad](SafetensorsFile& f) { std::memcpy(f.tensors["1.weight"].data.data() + 4, &bad, sizeof bad); }),
          std::string("tensor '1.weight' holds values that are not finite"));
  }

  void anotherArchitectureIsRefused() {
    const Network network(kMlp, 5);
    const auto as = [&](const char* architecture) {
      return refusal(changed(network, [&](SafetensorsFile& f) { f.metadata["architecture"] = architecture; }));
    };
    QCOMPARE(as(R"({"input":[2],"classes":2,"operations":[{"op":"linear","out":2}]})"),
             std::string("tensor '0.weight' has shape [3, 2], the architecture needs [2, 2]"));
    QCOMPARE(as(R"({"input":[2],"classes":3,"operations":[{"op":"linear","out":3}]})"),
             std::string("has 4 tensors, the architecture needs 2; it has no place for 1.bias, 1.weight"));
    QCOMPARE(as(R"({"input":[2],"classes":2,"operations":[{"op":"tanh"}]})"),
             std::string("has 4 tensors, the architecture needs 0; it has no place for 0.bias, 0.weight, 1.bias, "
                         "1.weight"));
    QVERIFY(messageOf([&] {
              saveNetwork(path("mlp.safetensors"), network);
              loadForeignNetwork(path("mlp.safetensors"), kCnn);
            }).find("tensor '0.weight' has shape [3, 2], the architecture needs [2, 1, 3, 3]") != std::string::npos);
    QCOMPARE(messageOf([&] { loadForeignNetwork(path("mlp.safetensors"), "[]"); }).find("architecture: "),
             std::size_t{0});
  }
};

QTEST_GUILESS_MAIN(TestWeightsFile)
#include "test_weights_file.moc"
