// SPDX-License-Identifier: GPL-3.0-or-later
// Whether this program remembers anything between two starts. GUI thread only.
#pragma once

#include <QCoreApplication>

namespace hessianlab {

// Tests give themselves no name, and leave no settings behind.
inline bool keepsSettings() {
  return !QCoreApplication::organizationName().isEmpty();
}

}  // namespace hessianlab
