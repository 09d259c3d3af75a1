// SPDX-License-Identifier: GPL-3.0-or-later
// While it lives the program remembers settings and data, in a folder of its own: as on a person's machine.
#pragma once

#include <QCoreApplication>
#include <QSettings>
#include <QTemporaryDir>

namespace hessianlab {

class KeptHome {
 public:
  KeptHome() {
    qputenv("XDG_DATA_HOME", folder_.path().toUtf8());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder_.path());
    QCoreApplication::setOrganizationName(QStringLiteral("HessianLabTest"));
    QCoreApplication::setApplicationName(QStringLiteral("test"));
  }
  ~KeptHome() {
    QCoreApplication::setOrganizationName({});
    QCoreApplication::setApplicationName({});
    qunsetenv("XDG_DATA_HOME");
  }
  KeptHome(const KeptHome&) = delete;
  KeptHome& operator=(const KeptHome&) = delete;

  QString file(const QString& name) const { return folder_.filePath(name); }

 private:
  QTemporaryDir folder_;
};

}  // namespace hessianlab
