// SPDX-License-Identifier: GPL-3.0-or-later
// One step of undo: the settings before and after. A slider drag is many changes of one setting in one gesture, which
// merge into a single step.
#pragma once

#include <QUndoCommand>
#include <string>

#include "ui/document/lab_document.h"

namespace hessianlab {

class ChangeSettings : public QUndoCommand {
 public:
  // `mergeKey` empty: never merges. `gesture` numbers the drags of the person.
  ChangeSettings(LabDocument& document, LabSettings after, const QString& what, std::string mergeKey, int gesture);

  void undo() override { document_.apply(before_); }
  void redo() override { document_.apply(after_); }
  int id() const override { return 1; }
  bool mergeWith(const QUndoCommand* other) override;

 private:
  LabDocument& document_;
  LabSettings before_, after_;
  std::string mergeKey_;
  int gesture_;
};

}  // namespace hessianlab
