// SPDX-License-Identifier: GPL-3.0-or-later
// What two settings differ in: enough to make each of them from the other. Hundreds of steps of undo are kept, and
// whole settings, with thousands of painted points, would be megabytes for a click.
#pragma once

#include <map>
#include <set>
#include <string>
#include <utility>

#include "ui/document/lab_document.h"

namespace hessianlab {

class SettingsDifference {
 public:
  SettingsDifference(const LabSettings& before, const LabSettings& after);

  // Each takes the settings of the other side, and nothing else.
  LabSettings before(const LabSettings& after) const { return made(before_, after); }
  LabSettings after(const LabSettings& before) const { return made(after_, before); }

  std::size_t keptPoints() const;  // painted ones, of both sides

 private:
  // Points that both sides have at the beginning and at the end of a list.
  struct Common {
    std::ptrdiff_t front = 0, back = 0;
  };

  LabSettings made(const LabSettings& side, const LabSettings& other) const;
  void shorten(const std::string& section, const std::string& parameter);

  LabSettings before_, after_;                                   // without the sections and the points that both have
  std::set<std::string> sections_;                               // that differ
  std::map<std::pair<std::string, std::string>, Common> lists_;  // by section and parameter
};

}  // namespace hessianlab
