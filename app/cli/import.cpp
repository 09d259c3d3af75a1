// SPDX-License-Identifier: GPL-3.0-or-later
// hessianlab-cli import: a network trained elsewhere becomes a run folder.
#include <cstdio>

#include "app/cli/commands.h"
#include "app/cli/terminal.h"
#include "model/base/message.h"
#include "model/runs/saved_run.h"

namespace hessianlab::cli {

void addImport(CLI::App& app, Regularizers regularizers, int& code) {
  struct Options {
    std::string folder, weights, architecture;
    std::string dataset, path;
    bool doublePrecision = false;
  };
  auto options = std::make_shared<Options>();
  CLI::App* command = app.add_subcommand("import", "Make a run folder from weights that were trained elsewhere");
  command->add_option("folder", options->folder, "folder to make")->required();
  command
      ->add_option("--weights", options->weights,
                   "safetensors file with tensors N.weight and N.bias (F32, F64, F16 or BF16)")
      ->required();
  command->add_option("--architecture", options->architecture, "architecture JSON")->required();
  command->add_option("--dataset", options->dataset, "data set that the network was trained on")->required();
  command->add_option("--path", options->path, "folder that holds the data set's files");
  command->add_flag("--double", options->doublePrecision,
                    "for weights that only float64 can follow; evaluate and curvature then need it as well");
  command->footer(
      "Example:\n  hessianlab-cli import runs/theirs --weights net.safetensors --architecture net.json --dataset "
      "mnist");
  command->callback([options, regularizers, &code] {
    endAtOnce();
    const auto notes = importRun(options->folder, options->weights, options->architecture,
                                 {options->dataset, {{"path", options->path}}}, regularizers, options->doublePrecision,
                                 leaveNothingHalfDone);
    for (const std::string& note : notes)
      std::fprintf(stderr, "hessianlab-cli: note: %s\n", plainMessage(note).c_str());
    std::printf(
        "imported → %s (its outputs are finite on the test samples that were looked at, at most the first 1000)\n",
        options->folder.c_str());
    code = kDone;
  });
}

}  // namespace hessianlab::cli
