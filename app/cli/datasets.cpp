// SPDX-License-Identifier: GPL-3.0-or-later
// hessianlab-cli datasets inspect: what a file or folder of one's own holds, before anything is trained on it.
#include <algorithm>
#include <cstdio>
#include <nlohmann/json.hpp>

#include "app/cli/columns.h"
#include "app/cli/commands.h"
#include "app/cli/terminal.h"
#include "model/base/error.h"
#include "model/base/message.h"
#include "model/base/shape_text.h"
#include "model/base/shell_word.h"
#include "model/base/words.h"
#include "model/data/inspect.h"
#include "model/data/recognise.h"
#include "model/formats/config.h"

namespace hessianlab::cli {

namespace {

using nlohmann::ordered_json;

struct Options {
  std::string path;
  std::vector<std::string> settings;
  bool json = false;
};

std::string trainLine(const DataInspection& data) {
  std::string line = "hessianlab-cli train --preset " + data.preset;
  for (const std::string& setting : data.settings) line += " --set " + shellWord(setting);
  return line + " --out runs/" + data.choice.name;
}

// Names of classes come from outside, and JSON wants UTF-8.
std::string jsonText(const ordered_json& object) {
  return object.dump(2, ' ', false, ordered_json::error_handler_t::replace);
}

ordered_json settingsOf(const DataInspection& data) {
  ordered_json settings = ordered_json::object();
  for (const auto& [key, value] : data.choice.parameters) {
    if (const auto* number = std::get_if<double>(&value)) settings[key] = *number;
    if (const auto* on = std::get_if<bool>(&value)) settings[key] = *on;
    if (const auto* text = std::get_if<std::string>(&value)) settings[key] = *text;
  }
  return settings;
}

std::string toJson(const DataInspection& data) {
  return jsonText({{"format", 1},
                   {"name", data.choice.name},
                   {"path", word(data.choice.parameters, "path")},
                   {"title", data.title},
                   {"classes", data.classNames.size()},
                   {"class_names", data.classNames},
                   {"shape", data.shape},
                   {"train_samples", data.trainSamples},
                   {"test_samples", data.testSamples},
                   {"train_counts", data.trainCounts},
                   {"test_counts", data.testCounts},
                   {"skipped", data.report.skipped},
                   {"skipped_files", data.report.skippedFiles},
                   {"notes", data.report.notes},
                   {"remarks", data.remarks},
                   {"settings", settingsOf(data)},
                   {"network", data.network},
                   {"train", trainLine(data)}});
}

void printClasses(const DataInspection& data) {
  constexpr std::size_t kMostShown = 30;
  const std::size_t shown = data.classNames.size() > kMostShown + 5 ? kMostShown : data.classNames.size();
  for (std::size_t k = 0; k < shown; ++k)
    std::printf("  %4zu  %s %7ld for training, %6ld for testing\n", k,
                padded(printable(data.classNames[k], 28), 28).c_str(), static_cast<long>(data.trainCounts[k]),
                static_cast<long>(data.testCounts[k]));
  if (shown < data.classNames.size())
    std::printf("        … and %zu more, which --json lists\n", data.classNames.size() - shown);
}

void print(const DataInspection& data) {
  constexpr std::size_t kMostShown = 10;
  std::printf("%s (%s)\n", data.title.c_str(), data.choice.name.c_str());
  std::printf("path       %s\n", printable(word(data.choice.parameters, "path"), 500).c_str());
  std::printf("shape      %s%s\n", timesText(data.shape).c_str(),
              data.shape.size() == 3 ? " (channels × height × width)"
              : data.planar          ? " (points)"
                                     : " (columns)");
  std::printf("samples    %ld for training, %ld for testing\n", static_cast<long>(data.trainSamples),
              static_cast<long>(data.testSamples));
  std::printf("classes    %zu\n", data.classNames.size());
  printClasses(data);
  if (data.report.skipped > 0) std::printf("skipped    %ld\n", static_cast<long>(data.report.skipped));
  for (std::size_t i = 0; i < std::min(kMostShown, data.report.skippedFiles.size()); ++i)
    std::printf("  %s\n", data.report.skippedFiles[i].c_str());
  if (data.report.skipped > static_cast<int64_t>(kMostShown)) std::printf("  …\n");
  for (const auto* sentences : {&data.report.notes, &data.remarks})
    for (const std::string& sentence : *sentences) std::printf("%s\n", plainMessage(sentence).c_str());
  std::printf("A good beginning is the network '%s':\n  %s\n", data.network.c_str(), trainLine(data).c_str());
}

Choice chosenData(const Options& options, const Catalogues& catalogues) {
  const RecognisedData found = recogniseData(options.path);
  ExperimentConfig config;
  config.set("dataset.name", found.name);
  config.set("dataset.path", found.path.string());
  config = validated(std::move(config), catalogues, "datasets inspect");
  for (const std::string& setting : options.settings) {
    if (!setting.starts_with("dataset."))
      throw InputError("--set " + printable(setting) +
                       ": only settings of the data set matter here (dataset.KEY=VALUE)");
    config = withSetting(config, setting, catalogues);
  }
  return config["dataset"];
}

int inspect(const Options& options, const Catalogues& catalogues) {
  JobControl control;
  DataInspection data;
  withProgress("reading", control, [&] { data = inspectData(chosenData(options, catalogues), control); });
  if (options.json)
    std::printf("%s\n", toJson(data).c_str());
  else
    print(data);
  return kDone;
}

}  // namespace

void addDatasets(CLI::App& app, Choosable choosable, int& code) {
  auto options = std::make_shared<Options>();
  CLI::App* datasets = app.add_subcommand("datasets", "Look at data of your own: pictures, arrays, tables");
  datasets->require_subcommand(1);
  CLI::App* command = datasets->add_subcommand(
      "inspect", "Say which data set a file or folder is, what it holds and how to train on it");
  command->add_option("path", options->path, "file or folder")->required();
  command->add_option("--set", options->settings, "change one setting: dataset.KEY=VALUE (may be repeated)")
      ->take_all();
  command->add_flag("--json", options->json, "print JSON");
  command->footer(
      "Read are folders of PNG and JPEG pictures, IDX files, CIFAR's binary files, NumPy arrays and CSV tables;\n"
      "docs/your-own.md says how they must look.\n"
      "Example:\n  hessianlab-cli datasets inspect photos --set dataset.side=64");
  command->callback([options, choosable, &code] { code = inspect(*options, choosable()); });
}

}  // namespace hessianlab::cli
