// SPDX-License-Identifier: GPL-3.0-or-later
// Presets: config.json files that ship with the program, with a title and a sentence; shared by window and command
// line. Free of Torch and of Qt.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "model/formats/config.h"

namespace hessianlab {

struct Preset {
  std::string name;         // file name without ".json": "fashion-mnist-hessian"
  std::string title;        // "Fashion-MNIST, input-Hessian penalty"
  std::string description;  // one sentence
  ExperimentConfig config;
};

// Reads every *.json of `folder` (resources/presets) in name order, the default first. A preset is a config.json with
// the extra keys "title", "description" and optionally "default": true. InputError on the first bad file.
std::vector<Preset> loadPresets(const std::filesystem::path& folder, const Catalogues& catalogues);

}  // namespace hessianlab
