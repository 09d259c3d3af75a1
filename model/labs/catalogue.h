// SPDX-License-Identifier: GPL-3.0-or-later
// Every lab by name: one line each in catalogue.cpp. Free of Torch and of Qt; any thread.
#pragma once

#include <vector>

#include "model/labs/definition.h"

namespace hessianlab {

const std::vector<LabDefinition>& labCatalogue();  // the first is what a configuration without "lab" belongs to

// The lab of a configuration. InputError: there is no such lab.
const LabDefinition& labOf(const ExperimentConfig& config);

// Processor threads that a configuration asks for; 0: the machine's choice, also where its lab leaves it to that.
int64_t threadsWanted(const ExperimentConfig& config);

}  // namespace hessianlab
