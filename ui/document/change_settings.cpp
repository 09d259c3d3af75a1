// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/change_settings.h"

namespace hessianlab {

ChangeSettings::ChangeSettings(LabDocument& document, LabSettings after, const QString& what, std::string mergeKey,
                               int gesture)
    : QUndoCommand(what),
      document_(document),
      before_(document.settings()),
      after_(std::move(after)),
      mergeKey_(std::move(mergeKey)),
      gesture_(gesture) {}

bool ChangeSettings::mergeWith(const QUndoCommand* other) {
  const auto* next = dynamic_cast<const ChangeSettings*>(other);
  if (!next || mergeKey_.empty() || next->mergeKey_ != mergeKey_ || next->gesture_ != gesture_) return false;
  after_ = next->after_;
  if (after_ == before_) setObsolete(true);
  return true;
}

}  // namespace hessianlab
