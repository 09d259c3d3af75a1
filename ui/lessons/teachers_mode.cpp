// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/teachers_mode.h"

#include <QSettings>

#include "ui/lessons/control_groups.h"
#include "ui/parts/kept_settings.h"

namespace hessianlab {

namespace {

const QString kHidden = QStringLiteral("teacher/hidden");

}  // namespace

TeachersMode::TeachersMode(ControlGroups& groups, QObject* parent) : QObject(parent), groups_(groups) {
  const QStringList kept = keepsSettings() ? QSettings().value(kHidden).toStringList() : QStringList();
  if (!kept.isEmpty()) set(kept, true);
}

const QStringList& TeachersMode::hidden() const {
  return groups_.hidden(ControlGroups::By::Teacher);
}

void TeachersMode::set(const QStringList& hidden, bool keep) {
  groups_.hide(hidden, ControlGroups::By::Teacher);
  keeps_ = keep && !this->hidden().isEmpty();
  if (keepsSettings()) {
    QSettings settings;
    if (keeps_)
      settings.setValue(kHidden, this->hidden());
    else
      settings.remove(kHidden);
  }
  Q_EMIT changed();
}

}  // namespace hessianlab
