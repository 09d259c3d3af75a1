// SPDX-License-Identifier: GPL-3.0-or-later
// How long work ends early without a question handed through every call: whoever starts it opens a scope on its thread,
// and the passes through a network stop within some tens of milliseconds. Each thread has scopes of its own.
#pragma once

#include <functional>

namespace hessianlab {

class StopScope {
 public:
  explicit StopScope(std::function<bool()> wanted);
  ~StopScope();
  StopScope(const StopScope&) = delete;
  StopScope& operator=(const StopScope&) = delete;

 private:
  friend void stopPoint();
  std::function<bool()> wanted_;
  const StopScope* outer_;
};

// Throws Interrupted if a scope of this thread wants it. Costs next to nothing; without a scope it does nothing.
void stopPoint();
bool canStop();  // this thread has a scope

}  // namespace hessianlab
