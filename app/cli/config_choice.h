// SPDX-License-Identifier: GPL-3.0-or-later
// The settings that a command trains with: a file or a preset, and changes to it.
#pragma once

#include <CLI/CLI.hpp>
#include <string>
#include <vector>

#include "model/formats/config.h"

namespace hessianlab::cli {

struct ConfigChoice {
  std::string command;                // its name, for what it refuses
  std::string config, preset;         // a file, or the name of a preset; exactly one
  std::vector<std::string> settings;  // SECTION.KEY=VALUE
};

void addConfigChoice(CLI::App& command, ConfigChoice& choice);  // --config, --preset, --set

// InputError: neither or both are given, or they are no settings.
ExperimentConfig chosenConfig(const ConfigChoice& choice, const Catalogues& catalogues);

}  // namespace hessianlab::cli
