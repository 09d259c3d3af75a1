// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/weights/weights_shared.h"

namespace hessianlab {

void WeightsShared::keep(const QObject* view, std::shared_ptr<const WeightsResult> result) {
  if (result)
    results_[view] = std::move(result);
  else
    results_.erase(view);
  Q_EMIT arrived();
}

std::shared_ptr<const WeightsResult> WeightsShared::ofAnother(const QObject* view) const {
  for (const auto& [who, result] : results_)
    if (who != view) return result;
  return nullptr;
}

}  // namespace hessianlab
