// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of hessianlab-cli: each adds itself to the parser and runs when chosen. One file per command.
#pragma once

#include <CLI/CLI.hpp>
#include <functional>
#include <memory>

namespace hessianlab {

class RegularizerFactory;
struct Catalogues;

namespace cli {

// Exit codes that scripts rely on.
constexpr int kDone = 0, kFailed = 1, kBadInput = 2, kInterrupted = 130;

using Regularizers = std::shared_ptr<const RegularizerFactory>;

// All that can be chosen; gathered at the first call.
using Choosable = std::function<const Catalogues&()>;

// Each stores the exit code of its run in `code`.
void addList(CLI::App& app, Regularizers regularizers, int& code);
void addDatasets(CLI::App& app, Choosable choosable, int& code);
void addLayers(CLI::App& app, Regularizers regularizers, int& code);
void addTrain(CLI::App& app, Regularizers regularizers, int& code);
void addResume(CLI::App& app, Regularizers regularizers, int& code);
void addEvaluate(CLI::App& app, Regularizers regularizers, int& code);
void addCurvature(CLI::App& app, Regularizers regularizers, int& code);
void addWeights(CLI::App& app, Regularizers regularizers, int& code);
void addKernel(CLI::App& app, Regularizers regularizers, int& code);
void addCompare(CLI::App& app, Choosable choosable, int& code);
void addAttack(CLI::App& app, Regularizers regularizers, int& code);
void addExport(CLI::App& app, Regularizers regularizers, int& code);
void addSweep(CLI::App& app, Regularizers regularizers, int& code);
void addStudy(CLI::App& app, Regularizers regularizers, int& code);
void addLesson(CLI::App& app, Regularizers regularizers, int& code);
void addImport(CLI::App& app, Regularizers regularizers, int& code);
void addDoctor(CLI::App& app, Choosable choosable, int& code);

}  // namespace cli
}  // namespace hessianlab
