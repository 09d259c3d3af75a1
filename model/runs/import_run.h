// SPDX-License-Identifier: GPL-3.0-or-later
// A network that was trained elsewhere becomes a run folder, which everything that opens runs opens. Free of Torch and
// of Qt. Any thread.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "model/base/section.h"
#include "model/formats/onnx/onnx.h"

namespace hessianlab {

class RegularizerFactory;  // model/training/regularizer.h

struct ImportChoice {
  std::filesystem::path folder;        // to make
  std::filesystem::path weights;       // *.onnx, or safetensors
  std::filesystem::path architecture;  // JSON, for safetensors; an ONNX file holds its own, and this is empty
  std::string prefix;                  // of the names of the tensors that count; safetensors only
  Choice dataset;
  bool doublePrecision = false;  // look at its outputs in float64
  OnnxInput input;               // what an ONNX file does not say; its shape comes from the data
};

// What a person should compare with what they know of the network.
struct ImportReport {
  std::vector<std::string> notes;   // what was done to names and nodes, a sentence each
  std::vector<std::string> inputs;  // what it reads: size, order of channels, range, normalisation; a line each
  int64_t classes = 0;
  double accuracy = 0;  // on the test samples that were looked at
  int64_t looked = 0;
  double chance = 0;                     // the accuracy of one who always says the most frequent class among them
  std::optional<double> testDifference;  // from the outputs beside the file (nn/onnx_file.h)
  std::string warning;                   // where the accuracy is chance: what may be wrong; else empty
};

// Checks network and data against each other and writes the folder. config.json has architecture.name "imported" and
// the operations as "layers". InputError: any mismatch, a file that cannot be computed with, `folder` already holds a
// run, or the network's outputs are not finite on the first 1000 test samples in its own type (in float64:
// `doublePrecision`). `beforeWriting` is called before the first change to the disk.
ImportReport importRun(const ImportChoice& choice, const std::shared_ptr<const RegularizerFactory>& regularizers,
                       const std::function<void()>& beforeWriting = nullptr);

}  // namespace hessianlab
