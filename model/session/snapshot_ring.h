// SPDX-License-Identifier: GPL-3.0-or-later
// The weights of a run at earlier steps, in bounded memory: what time travel goes back to. The first and the newest
// moment are always kept. When room runs out every other moment goes, from the oldest on; then every other of those
// that are left, and so on: the spacing is the same everywhere but for a factor of two, and the steps stay round
// numbers. What is kept depends on the steps offered alone, never on a clock.
//
// Every member may be called from any thread.
#pragma once

#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace hessianlab {

class Snapshot;  // model/questions/snapshot.h

class SnapshotRing {
 public:
  // More moments than a slider can tell apart are not kept, however small the network is.
  static constexpr std::size_t kMostMoments = 512;

  // `budgetBytes`: for all moments together; 0 keeps none. The first and the newest stay even where those two are
  // larger.
  explicit SnapshotRing(int64_t budgetBytes) : budget_(budgetBytes) {}

  bool enabled() const { return budget_ > 0; }
  int64_t budget() const { return budget_; }

  // Steps must not decrease; one that is there already stays.
  void keep(std::shared_ptr<const Snapshot> moment);

  // nullptr: that step is not kept. There is no “nearest”: numbers of another step would carry the wrong name.
  std::shared_ptr<const Snapshot> at(int64_t step) const;

  // Keeps this moment whatever comes, because somebody looks at it; nullopt lets go. One at a time.
  void hold(std::optional<int64_t> step);

  std::vector<int64_t> steps() const;  // sorted
  int64_t bytes() const;               // of the weights that are kept

 private:
  struct Moment {
    int64_t step = 0;
    uint64_t number = 0;  // of all that were offered
    int64_t bytes = 0;
    std::shared_ptr<const Snapshot> snapshot;
  };
  void thin();  // mutex held

  const int64_t budget_;
  mutable std::mutex mutex_;
  std::vector<Moment> moments_;  // by step
  std::optional<int64_t> held_;
  uint64_t offered_ = 0;
  int64_t bytes_ = 0;
};

}  // namespace hessianlab
