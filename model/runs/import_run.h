// SPDX-License-Identifier: GPL-3.0-or-later
// A network that was trained elsewhere becomes a run folder, which everything that opens runs opens. First it is read
// and compared with data, for a person to confirm; then it is kept. Free of Torch and of Qt. Any thread.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "model/base/section.h"
#include "model/formats/onnx/onnx.h"
#include "model/jobs/job.h"
#include "model/nn/network_summary.h"

namespace hessianlab {

class RegularizerFactory;  // model/training/regularizer.h

// What is to be read, and how.
struct ImportChoice {
  std::filesystem::path weights;       // *.onnx, or safetensors
  std::filesystem::path architecture;  // JSON, for safetensors that were not written here; else empty
  std::string prefix = {};             // of the names of the tensors that count; safetensors only
  Choice dataset = {};
  bool doublePrecision = false;  // look at its outputs in float64
  OnnxInput input = {};          // what an ONNX file does not say; its shape comes from the data
};

bool isOnnxFile(const std::filesystem::path& path);  // by its name

// Another way to read the inputs, with which a network that is no better than chance would be right more often.
struct BetterReading {
  OnnxInput input;
  std::string option;  // as the command line says it
  double accuracy = 0;
  int64_t looked = 0;
};

// What a person should compare with what they know of the network.
struct ImportReport {
  std::vector<std::string> notes;         // what was done to names and nodes, a sentence each
  std::vector<std::string> dataNotes;     // what was done to the data, and how many files were left out
  std::vector<int64_t> shape;             // of one input
  bool channelsLast = false;              // of the file's pictures
  std::vector<double> dataMean, dataStd;  // of the data, one a channel: what it may have been normalised by
  OnnxInput input = {};                   // range and order of channels as it is read
  std::vector<double> mean, std;          // by which the network normalises first; empty: it takes them as they are
  OnnxEnd end = OnnxEnd::Logits;          // what was left off
  NetworkSummary network;
  int64_t classes = 0;
  double accuracy = 0;  // on the test samples that were looked at
  int64_t looked = 0;
  double chance = 0;      // the accuracy of one who always says the most frequent class among them
  bool isChance = false;  // it is no better than that
  std::optional<BetterReading> better = {};
  std::optional<double> testDifference = {};  // from the outputs beside the file (nn/onnx_file.h)
};

// A network with its data, read and found to fit each other. Immutable.
class ImportedNetwork {
 public:
  // Reads them and compares. `before`: one that was read before, whose data are used again where they are the same; or
  // nullptr. InputError: any mismatch, a file that cannot be computed with, or the network's outputs are not finite on
  // the first 1000 test samples in its own type (in float64: `doublePrecision`). Interrupted if cancelled.
  static std::shared_ptr<const ImportedNetwork> read(const ImportChoice& choice,
                                                     const std::shared_ptr<const RegularizerFactory>& regularizers,
                                                     const std::shared_ptr<const ImportedNetwork>& before,
                                                     JobControl& control);
  ~ImportedNetwork();
  ImportedNetwork(const ImportedNetwork&) = delete;
  ImportedNetwork& operator=(const ImportedNetwork&) = delete;

  const ImportReport& report() const;

  // Writes a run's folder, new or empty: config.json has architecture.name "imported" and the operations as "layers".
  // InputError: it already holds a run. RunError: it cannot be written. `beforeWriting` is called before the first
  // change to the disk.
  void keep(const std::filesystem::path& folder, const std::function<void()>& beforeWriting = nullptr) const;

 private:
  struct Parts;
  explicit ImportedNetwork(std::unique_ptr<const Parts> parts);
  std::unique_ptr<const Parts> parts_;
};

// The report as lines of text: "inputs: 3×32×32, as red, green, blue", …
std::vector<std::string> toLines(const ImportReport& report);
// Where the accuracy is chance: what may be wrong; else empty.
std::string warningOf(const ImportReport& report);

}  // namespace hessianlab
