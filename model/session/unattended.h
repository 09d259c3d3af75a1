// SPDX-License-Identifier: GPL-3.0-or-later
// Training that nobody watches. Free of Torch and of Qt.
#pragma once

#include <filesystem>
#include <memory>

#include "model/formats/config.h"
#include "model/jobs/job.h"

namespace hessianlab {

class RegularizerFactory;

// Trains `config` into `folder` to its end; what an interruption left there goes on to the same bits. Waits. RunError:
// the training failed, or its end could not be saved. Interrupted: `control` was cancelled; the run is saved.
void trainUnattended(const ExperimentConfig& config, const std::filesystem::path& folder,
                     const std::shared_ptr<const RegularizerFactory>& regularizers, const JobControl& control);

}  // namespace hessianlab
