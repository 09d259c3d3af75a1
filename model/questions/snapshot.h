// SPDX-License-Identifier: GPL-3.0-or-later
// What trains, at one moment: that is what a question is about. Each kind of experiment has a kind of snapshot of its
// own, and each question names the one that it can be asked of.
#pragma once

#include <cstdint>

namespace hessianlab {

// Immutable; any thread may read it, and it outlives the source that it comes from.
class Snapshot {
 public:
  explicit Snapshot(int64_t step) : step_(step) {}
  virtual ~Snapshot() = default;
  Snapshot(const Snapshot&) = delete;
  Snapshot& operator=(const Snapshot&) = delete;

  int64_t step() const { return step_; }  // training steps that were taken before it
  virtual const char* kind() const = 0;   // "classifier"
  virtual int64_t bytes() const = 0;      // of memory that its weights take
  // Holds on to little beside its weights, so that a list of runs may keep it.
  virtual bool light() const = 0;

 private:
  int64_t step_;
};

class ClassifierSnapshot;  // model/nn/classifier_snapshot.h

}  // namespace hessianlab
