// SPDX-License-Identifier: GPL-3.0-or-later
// One step of undo: what the settings before and after differ in. A slider drag is many changes of one setting in one
// gesture, which merge into a single step.
#pragma once

#include <QUndoCommand>
#include <string>

#include "ui/document/lab_document.h"
#include "ui/document/settings_difference.h"

namespace hessianlab {

class ChangeSettings : public QUndoCommand {
 public:
  // `mergeKey` empty: never merges. `gesture` numbers the drags of the person.
  ChangeSettings(LabDocument& document, const LabSettings& after, const QString& what, std::string mergeKey,
                 int gesture);

  // Steps come one after the other: the document holds what this one begins with.
  void undo() override { document_.apply(difference_.before(document_.settings())); }
  void redo() override { document_.apply(difference_.after(document_.settings())); }
  int id() const override { return 1; }
  bool mergeWith(const QUndoCommand* other) override;

 private:
  LabDocument& document_;
  SettingsDifference difference_;
  std::string mergeKey_;
  int gesture_;
};

}  // namespace hessianlab
