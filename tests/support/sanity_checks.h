// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the masking report.
#pragma once

#include <QString>
#include <string>
#include <vector>

#include "model/robustness/sanity.h"

namespace hessianlab::reference {

inline const SanityCheck& find(const std::vector<SanityCheck>& checks, const std::string& name) {
  for (const SanityCheck& check : checks)
    if (check.check == name) return check;
  qFatal("no check is called %s", name.c_str());
}

inline QString failures(const std::vector<SanityCheck>& checks) {
  QString text;
  for (const SanityCheck& check : checks)
    if (!check.passed()) text += QString::fromStdString(check.check + ": " + check.detail + "\n");
  return text;
}

}  // namespace hessianlab::reference
