// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/config_choice.h"

#include "model/base/atomic_file.h"
#include "model/base/catalogue.h"
#include "model/base/error.h"
#include "model/base/message.h"
#include "model/base/resources.h"
#include "model/runs/presets.h"

namespace hessianlab::cli {

namespace {

ExperimentConfig presetConfig(const std::string& wanted, const Catalogues& catalogues) {
  std::vector<std::string> names;
  for (const Preset& preset : loadPresets(resourceFolder() / "presets", catalogues)) {
    if (preset.name == wanted) return preset.config;
    names.push_back(preset.name);
  }
  throw InputError("unknown preset '" + printable(wanted) + "'" + didYouMean(wanted, names));
}

}  // namespace

void addConfigChoice(CLI::App& command, ConfigChoice& choice) {
  auto* config = command.add_option("--config", choice.config, "configuration file (config.json)");
  auto* preset = command.add_option("--preset", choice.preset, "name of a preset ('list presets' shows them)");
  config->excludes(preset);
  command.add_option("--set", choice.settings, "change one setting: SECTION.KEY=VALUE (may be repeated)")->take_all();
  choice.command = command.get_name();
}

ExperimentConfig chosenConfig(const ConfigChoice& choice, const Catalogues& catalogues) {
  if (choice.config.empty() == choice.preset.empty())
    throw InputError(choice.command + " needs either --config FILE or --preset NAME");
  ExperimentConfig config = choice.preset.empty()
                                ? parseConfig(readFile(choice.config, std::size_t{1} << 24), catalogues, choice.config)
                                : presetConfig(choice.preset, catalogues);
  for (const std::string& setting : choice.settings) config = withSetting(config, setting, catalogues);
  return config;
}

}  // namespace hessianlab::cli
