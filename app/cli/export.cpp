// SPDX-License-Identifier: GPL-3.0-or-later
// hessianlab-cli export: what other programs read, out of a run.
#include <cstdio>
#include <filesystem>

#include "app/cli/commands.h"
#include "app/cli/results.h"
#include "app/cli/terminal.h"
#include "model/base/atomic_file.h"
#include "model/base/error.h"
#include "model/data/loading.h"
#include "model/questions/onnx.h"
#include "model/questions/torch_script.h"
#include "model/runs/run_files.h"
#include "model/runs/saved_run.h"

namespace hessianlab::cli {

namespace {

struct Options {
  std::string folder, csv, onnx, torchScript, safetensors;
  bool acceptEdited = false;
};

void write(const std::string& file, const std::string& what, const std::string& content) {
  writeFileAtomically(file, content);
  std::printf("%s → %s\n", what.c_str(), file.c_str());
}

int run(const Options& options, const Regularizers& regularizers) {
  for (const std::string& file : {options.csv, options.onnx, options.torchScript, options.safetensors})
    if (!file.empty()) requirePlace(file);
  const Edited edited = options.acceptEdited ? Edited::Accepted : Edited::Refused;
  const RunFiles files(options.folder, edited);
  if (!options.csv.empty()) {
    if (!files.has(run_file::kMetrics))
      throw InputError(options.folder + " has no curves: it is a network that was imported, or nothing was logged yet");
    write(options.csv, "curves", files.read(run_file::kMetrics));
  }
  if (!options.safetensors.empty()) write(options.safetensors, "weights", files.read(run_file::kWeights));
  if (options.torchScript.empty() && options.onnx.empty()) return kDone;
  const TestPartAlone noTraining;
  const SavedRun saved(options.folder, regularizers, edited);
  if (!saved.unfinished().empty()) warn({saved.unfinished()});
  JobControl control;
  if (!options.torchScript.empty())
    write(options.torchScript, "network", saved.answer(TorchScriptRequest{}, control).bytes);
  if (options.onnx.empty()) return kDone;
  const std::string id = files.manifest() ? files.manifest()->run : std::string();
  write(options.onnx, "network", saved.answer(OnnxRequest{id, {}}, control).bytes);
  return kDone;
}

}  // namespace

void addExport(CLI::App& app, Regularizers regularizers, int& code) {
  auto options = std::make_shared<Options>();
  CLI::App* command = app.add_subcommand("export", "Write curves, weights or the network for other programs");
  command->add_option("folder", options->folder, "run folder")->required();
  command->add_option("--csv", options->csv, "the curves, a row per logged step");
  command->add_option("--onnx", options->onnx,
                      "the network, for onnxruntime, Netron and others: inputs in [0,1] to logits");
  command->add_option("--torchscript", options->torchScript,
                      "the network, for PyTorch and LibTorch: inputs in [0,1] to logits");
  command->add_option("--safetensors", options->safetensors, "the weights, by name");
  command->add_flag("--accept-edited", options->acceptEdited, "take files that are not as the run wrote them");
  command->footer(
      "Example:\n  hessianlab-cli export runs/moons --csv moons.csv --onnx moons.onnx --safetensors "
      "moons.safetensors");
  command->callback([options, regularizers, &code] {
    if (options->csv.empty() && options->onnx.empty() && options->torchScript.empty() && options->safetensors.empty())
      throw InputError("export needs at least one of --csv FILE, --onnx FILE, --torchscript FILE, --safetensors FILE");
    code = run(*options, regularizers);
  });
}

}  // namespace hessianlab::cli
