// SPDX-License-Identifier: GPL-3.0-or-later
// Weights as other programs write them: other names, half precision, tensors that are no weights.
#include <QTemporaryDir>
#include <QtTest>
#include <cstring>

#include "model/formats/safetensors.h"
#include "model/nn/weights_file.h"
#include "tests/support/message_of.h"
#include "tests/support/plain_autograd.h"

using namespace hessianlab;
using namespace hessianlab::reference;

namespace {

constexpr char kMlp[] =
    R"({"input":[2],"classes":2,"operations":[{"op":"linear","out":3},{"op":"relu"},{"op":"linear","out":2}]})";

}  // namespace

class TestForeignWeights : public QObject {
  Q_OBJECT

  QTemporaryDir directory_;
  const Network network_ = Network(kMlp, 5);
  SafetensorsFile own_;
  std::vector<std::string> notes_;

  std::filesystem::path path(const char* name) const { return directory_.filePath(name).toStdString(); }
  template <class Name>
  SafetensorsFile named(const Name& name) const {
    SafetensorsFile file;
    for (const auto& [own, tensor] : own_.tensors) file.tensors[name(own)] = tensor;
    return file;
  }
  Network read(const SafetensorsFile& file, const char* architecture = kMlp) {
    writeSafetensors(path("foreign"), file);
    return loadForeignNetwork(path("foreign"), architecture, &notes_);
  }
  std::string refusal(const SafetensorsFile& file, const char* architecture = kMlp) {
    const std::string message = messageOf([&] { read(file, architecture); }), origin = path("foreign").string() + ": ";
    return message.starts_with(origin) ? message.substr(origin.size()) : message;
  }
  void requireSame(const Network& got) const {
    const auto mine = network_.namedParameters(), theirs = got.namedParameters();
    QCOMPARE(theirs.size(), mine.size());
    for (std::size_t i = 0; i < mine.size(); ++i) QVERIFY(mine[i].second.equal(theirs[i].second));
  }

 private Q_SLOTS:
  void initTestCase() {
    saveNetwork(path("own"), network_);
    own_ = readSafetensors(path("own"), true);
  }

  void prefixesAreLeftAway() {
    for (const std::string prefix : {"model.", "module.", "_orig_mod.", "_orig_mod.model.net."}) {
      requireSame(read(named([&](const std::string& name) { return prefix + name; })));
      QCOMPARE(notes_, std::vector<std::string>{"all names begin with '" + prefix + "', which is left away"});
    }
    requireSame(read(named([](const std::string& name) { return name; })));
    QVERIFY(notes_.empty());
  }

  // torch's nn.Sequential numbers what has no weights, too.
  void numbersAreTakenInTheirOrder() {
    for (const std::string prefix : {"", "net."}) {
      requireSame(read(
          named([&](const std::string& name) { return prefix + (name[0] == '0' ? "2" : "10") + name.substr(1); })));
      QCOMPARE(notes_.size(), std::size_t{1});
      QVERIFY2(notes_[0].starts_with("taken in their order: " + prefix + "10.bias is 1.bias"), notes_[0].c_str());
    }
    // Not where a shape says that the order is another one.
    const auto swapped = named([](const std::string& name) { return (name[0] == '0' ? "3" : "1") + name.substr(1); });
    QCOMPARE(
        refusal(swapped),
        std::string("tensor '0.weight' is missing; the file holds 1.bias, 1.weight, 3.bias, 3.weight, the "
                    "architecture wants 0.weight, 0.bias, 1.weight, 1.bias (where two layers share their weights, save "
                    "a copy for each)"));
  }

  // Where the shapes fit in the order of the names; ten comes after nine.
  void otherNamesAreTakenInTheirOrder() {
    requireSame(
        read(named([](const std::string& name) { return (name[0] == '0' ? "fc9" : "fc10") + name.substr(1); })));
    QCOMPARE(notes_.size(), std::size_t{1});
    QVERIFY2(notes_[0].starts_with("taken in their order: fc10.bias is 1.bias"), notes_[0].c_str());
  }
  void namesThatFitInNoOrderAreShown() {
    const auto layers =
        named([](const std::string& name) { return (name[0] == '0' ? "fc2" : "fc1") + name.substr(1); });
    QCOMPARE(refusal(layers),
             std::string("holds the tensors fc1.bias, fc1.weight, fc2.bias, fc2.weight, but the architecture wants "
                         "0.weight, 0.bias, 1.weight, 1.bias; rename them, in the order of the operations that have "
                         "weights"));
  }
  void aPrefixChoosesAmongTensors() {
    SafetensorsFile file;
    for (const auto& [name, tensor] : own_.tensors) {
      file.tensors["student." + name] = tensor;
      file.tensors["teacher." + name] = tensor;
    }
    writeSafetensors(path("both"), file);
    requireSame(loadForeignNetwork(path("both"), kMlp, &notes_, "student."));
    const std::string message = messageOf([&] { loadForeignNetwork(path("both"), kMlp, &notes_, "pupil."); });
    QVERIFY2(
        message.find("has no tensor whose name begins with 'pupil.'; it holds student.0.bias") != std::string::npos,
        message.c_str());
  }

  void halfPrecisionIsWidenedExactly() {
    for (const auto type : {torch::kHalf, torch::kBFloat16}) {
      SafetensorsFile file;
      for (const auto& [name, parameter] : network_.namedParameters()) {
        const Tensor half = parameter.detach().to(type).contiguous();
        RawTensor raw{type == torch::kHalf ? "F16" : "BF16", half.sizes().vec(), std::vector<std::byte>(half.nbytes())};
        std::memcpy(raw.data.data(), half.data_ptr(), half.nbytes());
        file.tensors[name] = raw;
      }
      const Network got = read(file);
      QVERIFY(got.dtype() == torch::kFloat32);
      const auto mine = network_.namedParameters(), theirs = got.namedParameters();
      for (std::size_t i = 0; i < mine.size(); ++i)
        QVERIFY(mine[i].second.to(type).to(torch::kFloat32).equal(theirs[i].second));
    }
  }

  void whatIsNoWeightIsLeftOutAndNamed() {
    SafetensorsFile file = own_;
    file.tensors["anchor"] = {"F32", {0}, {}};
    file.tensors["bn.num_batches_tracked"] = {"I64", {}, std::vector<std::byte>(8)};
    requireSame(read(file));
    QCOMPARE(notes_, std::vector<std::string>{"left out, because it is no weight: anchor (empty), "
                                              "bn.num_batches_tracked (I64)"});
    file.tensors["epoch"] = {"F32", {1}, std::vector<std::byte>(4)};
    QCOMPARE(refusal(file), std::string("has 5 tensors, the architecture needs 4; it has no place for epoch"));
  }

  // 125 bytes of architecture ask for a gigabyte: refused before it is taken.
  void anArchitectureLargerThanTheFileIsRefusedAtOnce() {
    const std::string message = refusal(
        own_, R"({"input":[250],"classes":2,"operations":[{"op":"linear","out":1048576},{"op":"linear","out":2}]})");
    QVERIFY2(message.starts_with("architecture: operation 1 'linear': 'out' gives more parameters than ") &&
                 message.ends_with("foreign holds values"),
             message.c_str());
    QCOMPARE(messageOf([] { Network(R"({"input":[2],"classes":2,"operations":[{"op":"linear","out":2}]})", 0); }),
             std::string("accepted"));
  }

  void thePaddingThatKeepsTheSize() {
    const auto network = [](const char* padding) {
      return Network(
          std::string(
              R"({"input":[1,7,6],"classes":2,"operations":[{"op":"conv2d","out":3,"kernel":3,"dilation":2,"padding":)") +
              padding + R"(},{"op":"global_avg_pool2d"},{"op":"linear","out":2}]})",
          1);
    };
    QCOMPARE(network(R"("same")").architecture(), network("2").architecture());
    QCOMPARE(network(R"("valid")").architecture(), network("0").architecture());
  }

  void theNumberOfOperationsIsLimited() {
    const auto chain = [](int count) {
      std::string text = R"({"input":[2],"classes":2,"operations":[)";
      for (int i = 0; i < count; ++i) text += R"({"op":"tanh"},)";
      return text + R"({"op":"linear","out":2}]})";
    };
    QCOMPARE(Network(chain(1999), 1).operations().size(), std::size_t{2000});
    for (const int count : {2000, 300000})
      QCOMPARE(messageOf([&] { Network(chain(count), 1); }),
               "architecture: has " + std::to_string(count + 1) + " operations; at most 2000 are read");
  }
};

QTEST_GUILESS_MAIN(TestForeignWeights)
#include "test_foreign_weights.moc"
