// SPDX-License-Identifier: GPL-3.0-or-later
// hessianlab-cli import: a network trained elsewhere becomes a run folder.
#include <cstdio>

#include "app/cli/commands.h"
#include "app/cli/terminal.h"
#include "model/base/message.h"
#include "model/runs/import_run.h"

namespace hessianlab::cli {

namespace {

struct Options {
  std::string folder, weights, architecture, prefix, channels = "rgb";
  std::string dataset, path;
  std::vector<double> range, mean, std;
  bool doublePrecision = false;
};

ImportChoice choiceFor(const Options& options) {
  ImportChoice choice{options.weights, options.architecture, options.prefix, {}, options.doublePrecision, {}};
  choice.dataset = {options.dataset, {{"path", options.path}}};
  if (!options.range.empty()) {
    choice.input.lowest = options.range[0];
    choice.input.highest = options.range[1];
  }
  choice.input.mean = options.mean;
  choice.input.std = options.std;
  choice.input.reversedChannels = options.channels == "bgr";
  return choice;
}

void tell(const ImportReport& report, const std::string& folder) {
  for (const auto* notes : {&report.dataNotes, &report.notes})
    for (const std::string& note : *notes)
      std::fprintf(stderr, "hessianlab-cli: note: %s\n", plainMessage(note).c_str());
  std::printf(
      "imported → %s (its outputs are finite on the test samples that were looked at, at most the first 1000)\n",
      folder.c_str());
  for (const std::string& line : toLines(report)) std::printf("  %s\n", line.c_str());
  if (report.isChance) warn({warningOf(report)});
}

int run(const Options& options, const Regularizers& regularizers) {
  endAtOnce();  // nothing is changed until the folder is made
  JobControl control;
  std::shared_ptr<const ImportedNetwork> network;
  withProgress("reading the network", control,
               [&] { network = ImportedNetwork::read(choiceFor(options), regularizers, nullptr, control); });
  network->keep(options.folder, leaveNothingHalfDone);
  tell(network->report(), options.folder);
  return kDone;
}

}  // namespace

void addImport(CLI::App& app, Regularizers regularizers, int& code) {
  auto options = std::make_shared<Options>();
  CLI::App* command = app.add_subcommand("import", "Make a run folder from a network that was trained elsewhere");
  command->add_option("folder", options->folder, "folder to make")->required();
  command
      ->add_option("--weights", options->weights,
                   "an ONNX file (*.onnx, opset 9 to 17), or safetensors with tensors N.weight and N.bias (F32, F64, "
                   "F16 or BF16)")
      ->required();
  command->add_option("--architecture", options->architecture,
                      "architecture JSON, for safetensors that were not written here");
  command->add_option("--prefix", options->prefix, "of safetensors only the tensors whose names begin so");
  command->add_option("--dataset", options->dataset, "data set that the network was trained on")->required();
  command->add_option("--path", options->path, "folder that holds the data set's files");
  command->add_option("--range", options->range, "what black and white are for an ONNX network: 0,255 or -1,1")
      ->delimiter(',')
      ->expected(2);
  command->add_option("--mean", options->mean, "what was taken from its inputs before training, one number a channel")
      ->delimiter(',');
  command->add_option("--std", options->std, "what they were divided by after that, one number a channel")
      ->delimiter(',');
  command->add_option("--channels", options->channels, "order of the colours that it reads: rgb or bgr")
      ->check(CLI::IsMember({"rgb", "bgr"}));
  command->add_flag("--double", options->doublePrecision,
                    "for weights that only float64 can follow; evaluate, curvature and attack then need it as well");
  command->footer(
      "Examples:\n  hessianlab-cli import runs/theirs --weights net.onnx --dataset mnist\n"
      "  hessianlab-cli import runs/theirs --weights net.safetensors --architecture net.json --dataset mnist");
  command->callback([options, regularizers, &code] { code = run(*options, regularizers); });
}

}  // namespace hessianlab::cli
