// SPDX-License-Identifier: GPL-3.0-or-later
// What the ranks behind the first do: the same steps, without a folder, measurements or records. Free of Torch and Qt.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>

#include "model/formats/config.h"

namespace hessianlab {

class Ranks;               // model/distributed/ranks.h
class RegularizerFactory;  // model/training/regularizer.h

// Loads the data and trains along, until the end, or until one of the ranks was asked to stop: true. `epochs`: trains
// up to so many, where that is longer. InputError: this run cannot be shared. RunError: the training failed, or a rank
// is lost.
bool trainAlong(const ExperimentConfig& config, const std::shared_ptr<const RegularizerFactory>& regularizers,
                const std::shared_ptr<Ranks>& ranks, const std::optional<int64_t>& epochs,
                const std::function<bool()>& stop);

}  // namespace hessianlab
