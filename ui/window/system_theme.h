// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the desktop is dark or light, as its portal tells (org.freedesktop.portal.Settings, read over D-Bus): at once
// and whenever it changes. Says nothing where there is no portal or where it has no opinion. GUI thread only.
#pragma once

#include <QDBusVariant>
#include <QObject>

namespace hessianlab {

class SystemTheme : public QObject {
  Q_OBJECT
 public:
  explicit SystemTheme(QObject* parent = nullptr);

 Q_SIGNALS:
  void told(bool dark);

 private:
  void take(QVariant value);

 private Q_SLOTS:
  void settingChanged(const QString& group, const QString& key, const QDBusVariant& value);
};

}  // namespace hessianlab
