// SPDX-License-Identifier: GPL-3.0-or-later
// hessianlab-cli layers: what each operation of a network gives, holds and costs, before anything is trained.
#include <algorithm>
#include <cstdio>
#include <nlohmann/json.hpp>

#include "app/cli/columns.h"
#include "app/cli/commands.h"
#include "app/cli/config_choice.h"
#include "app/cli/terminal.h"
#include "model/base/error.h"
#include "model/base/message.h"
#include "model/base/shape_text.h"
#include "model/base/words.h"
#include "model/data/set_shape.h"
#include "model/nn/layer_lines.h"
#include "model/runs/catalogues.h"

namespace hessianlab::cli {

namespace {

using nlohmann::ordered_json;

struct Options {
  ConfigChoice base;
  bool json = false;
};

struct Layers {
  LayerLines lines;
  LayerTable table;
  SetShape data;
};

Layers layersOf(const ExperimentConfig& config) {
  if (config["architecture"].name.empty())
    throw InputError("the laboratory '" + config.lab + "' has no network of layers");
  Layers result;
  JobControl control;
  withProgress("reading the data", control, [&] { result.data = shapeOfSet(config["dataset"], control); });
  const auto& [input, classes] = result.data;
  result.lines = linesOf(operationsOf(config["architecture"], input, classes), input, classes);
  result.table = tableOf(result.lines, input, classes);
  return result;
}

// "out 32, kernel 3  ← a, b  → c": settings, what it reads, and its name.
std::string wordsOf(const LayerLine& line) {
  std::string words = line.settings;
  const auto add = [&words](const std::string& more) {
    if (!more.empty()) words += (words.empty() ? "" : "  ") + more;
  };
  add(line.inputs.empty() ? "" : "← " + joined(line.inputs));
  add(line.name.empty() ? "" : "→ " + line.name);
  return printable(words);
}

void print(const Layers& layers) {
  std::printf("%s, %ld classes\n", timesText(layers.data.input).c_str(), static_cast<long>(layers.data.classes));
  std::size_t widest = 0;
  for (const LayerLine& line : layers.lines) widest = std::max(widest, lettersIn(wordsOf(line)));
  for (std::size_t i = 0; i < layers.lines.size(); ++i) {
    const LayerRow& row = layers.table.rows[i];
    std::printf("%3zu  %s %s  %s %10ld %13.0f\n", i + 1, padded(printable(layers.lines[i].op, 18), 18).c_str(),
                padded(wordsOf(layers.lines[i]), widest).c_str(), padded(timesText(row.output), 12).c_str(),
                static_cast<long>(row.parameters), row.multiplyAdds);
  }
  std::printf("%ld parameters, %.0f multiply-adds for one sample (of convolutions and linear layers, forwards)\n",
              static_cast<long>(layers.table.parameters), layers.table.multiplyAdds);
}

void printJson(const Layers& layers) {
  ordered_json rows = ordered_json::array();
  for (std::size_t i = 0; i < layers.lines.size(); ++i) {
    const LayerRow& row = layers.table.rows[i];
    rows.push_back({{"op", layers.lines[i].op},
                    {"settings", layers.lines[i].settings},
                    {"name", layers.lines[i].name},
                    {"inputs", layers.lines[i].inputs},
                    {"shape", row.output},
                    {"parameters", row.parameters},
                    {"multiply_adds", row.multiplyAdds}});
  }
  const ordered_json all{{"format", 1},
                         {"input", layers.data.input},
                         {"classes", layers.data.classes},
                         {"operations", rows},
                         {"parameters", layers.table.parameters},
                         {"multiply_adds", layers.table.multiplyAdds}};
  std::printf("%s\n", all.dump(2, ' ', false, ordered_json::error_handler_t::replace).c_str());
}

int run(const Options& options, const RegularizerFactory& regularizers) {
  const Layers layers = layersOf(chosenConfig(options.base, allCatalogues(regularizers)));
  if (const auto& problem = layers.table.problem)
    throw InputError(problem->row
                         ? "architecture: operation " + std::to_string(*problem->row + 1) + " " + problem->sentence
                         : "architecture: " + problem->sentence);
  options.json ? printJson(layers) : print(layers);
  return kDone;
}

}  // namespace

void addLayers(CLI::App& app, Regularizers regularizers, int& code) {
  auto options = std::make_shared<Options>();
  CLI::App* command =
      app.add_subcommand("layers", "Show what each operation of a network gives, holds and costs, without training it");
  addConfigChoice(*command, options->base);
  command->add_flag("--json", options->json, "print JSON");
  command->footer(
      "Of files of pictures it reads headers, labels and names, which say shape and classes; tables it reads as a\n"
      "whole. What is damaged behind a header is found by 'datasets inspect' and 'train'.\n"
      "\n"
      "Example:\n  hessianlab-cli layers --preset mnist-plain --set architecture.name=resnet-small");
  command->callback([options, regularizers, &code] { code = run(*options, *regularizers); });
}

}  // namespace hessianlab::cli
