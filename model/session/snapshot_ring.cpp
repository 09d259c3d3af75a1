// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session/snapshot_ring.h"

#include <algorithm>
#include <bit>

#include "model/questions/snapshot.h"

namespace hessianlab {

void SnapshotRing::keep(std::shared_ptr<const Snapshot> moment) {
  if (!enabled()) return;
  const int64_t step = moment->step(), size = moment->bytes();
  std::lock_guard lock(mutex_);
  if (!moments_.empty() && moments_.back().step >= step) return;
  moments_.push_back({step, offered_++, size, std::move(moment)});
  bytes_ += size;
  thin();
}

void SnapshotRing::thin() {
  while (moments_.size() > 2 && (bytes_ > budget_ || moments_.size() > kMostMoments)) {
    // Every other one of every other one …: those with the fewest factors of two in their number go first.
    auto spare = moments_.end();
    for (auto moment = moments_.begin() + 1; moment + 1 < moments_.end(); ++moment) {
      if (moment->step == held_) continue;
      if (spare == moments_.end() || std::countr_zero(moment->number) < std::countr_zero(spare->number)) spare = moment;
    }
    if (spare == moments_.end()) return;  // only the first, the newest and the one that is looked at are left
    bytes_ -= spare->bytes;
    moments_.erase(spare);
  }
}

std::shared_ptr<const Snapshot> SnapshotRing::at(int64_t step) const {
  std::lock_guard lock(mutex_);
  const auto found = std::lower_bound(moments_.begin(), moments_.end(), step,
                                      [](const Moment& moment, int64_t s) { return moment.step < s; });
  return found != moments_.end() && found->step == step ? found->snapshot : nullptr;
}

void SnapshotRing::hold(std::optional<int64_t> step) {
  std::lock_guard lock(mutex_);
  held_ = step;
  thin();
}

std::vector<int64_t> SnapshotRing::steps() const {
  std::lock_guard lock(mutex_);
  std::vector<int64_t> steps;
  steps.reserve(moments_.size());
  for (const Moment& moment : moments_) steps.push_back(moment.step);
  return steps;
}

int64_t SnapshotRing::bytes() const {
  std::lock_guard lock(mutex_);
  return bytes_;
}

}  // namespace hessianlab
