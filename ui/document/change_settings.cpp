// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/change_settings.h"

namespace hessianlab {

ChangeSettings::ChangeSettings(LabDocument& document, const LabSettings& after, const QString& what,
                               std::string mergeKey, int gesture)
    : QUndoCommand(what),
      document_(document),
      difference_(document.settings(), after),
      mergeKey_(std::move(mergeKey)),
      gesture_(gesture) {}

bool ChangeSettings::mergeWith(const QUndoCommand* other) {
  const auto* next = dynamic_cast<const ChangeSettings*>(other);
  if (!next || mergeKey_.empty() || next->mergeKey_ != mergeKey_ || next->gesture_ != gesture_) return false;
  const LabSettings& now = document_.settings();  // the other one was done already
  const LabSettings first = difference_.before(next->difference_.before(now));
  difference_ = SettingsDifference(first, now);
  if (first == now) setObsolete(true);
  return true;
}

}  // namespace hessianlab
