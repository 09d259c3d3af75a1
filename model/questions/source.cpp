// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/questions/source.h"

#include <string>

#include "model/base/error.h"

namespace hessianlab {

std::shared_ptr<const Snapshot> requireStep(std::shared_ptr<const Snapshot> snapshot,
                                            const std::optional<int64_t>& atStep) {
  if (atStep && *atStep != snapshot->step())
    throw RunError("the weights of step " + std::to_string(*atStep) + " are not kept; only those of step " +
                   std::to_string(snapshot->step()) + " are");
  return snapshot;
}

Source::FindSnapshot StandingSource::snapshots() const {
  return [snapshot = snapshot_](const std::optional<int64_t>& atStep) { return requireStep(snapshot, atStep); };
}

}  // namespace hessianlab
