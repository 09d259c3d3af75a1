// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/stop_point.h"

#include <utility>

#include "model/base/error.h"

namespace hessianlab {

namespace {

thread_local const StopScope* innermost = nullptr;

}  // namespace

StopScope::StopScope(std::function<bool()> wanted) : wanted_(std::move(wanted)), outer_(innermost) {
  innermost = this;
}

StopScope::~StopScope() {
  innermost = outer_;
}

bool canStop() {
  return innermost != nullptr;
}

void stopPoint() {
  for (const StopScope* scope = innermost; scope; scope = scope->outer_)
    if (scope->wanted_()) throw Interrupted();
}

}  // namespace hessianlab
