// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/icons.h"

#include <QFile>
#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>
#include <QSvgRenderer>

#include "model/base/error.h"
#include "model/base/resources.h"

namespace hessianlab {

namespace {

QByteArray drawing(const QString& name) {
  try {
    QFile file(QString::fromStdString((resourceFolder() / "icons").string()) + u'/' + name + QStringLiteral(".svg"));
    if (file.open(QIODevice::ReadOnly)) return file.readAll();
  } catch (const InputError&) {  // without its resources the program still works, with words in place of icons
  }
  return {};
}

// Icons are set again whenever a state changes: drawn once, they are found again.
QPixmap rendered(const QString& name, const QColor& color, int size) {
  const QString key = QStringLiteral("icon %1 %2 %3").arg(name, color.name(), QString::number(size));
  QPixmap pixmap;
  if (QPixmapCache::find(key, &pixmap)) return pixmap;
  QByteArray svg = drawing(name);
  if (svg.isEmpty()) return {};
  pixmap = QPixmap(size, size);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  QSvgRenderer(svg.replace("currentColor", color.name().toLatin1())).render(&painter);
  painter.end();
  QPixmapCache::insert(key, pixmap);
  return pixmap;
}

}  // namespace

QIcon themedIcon(const QString& name, const Theme& theme) {
  QIcon icon;
  const QColor faint = mixColors(theme.mutedText, theme.window, 0.5);
  for (const int size : {16, 24, 32, 48}) {
    icon.addPixmap(rendered(name, theme.text, size), QIcon::Normal);
    icon.addPixmap(rendered(name, faint, size), QIcon::Disabled);
  }
  return icon;
}

QIcon coloredIcon(const QString& name, const QColor& color) {
  QIcon icon;
  for (const int size : {16, 24, 32, 48}) icon.addPixmap(rendered(name, color, size));
  return icon;
}

QIcon programIcon() {
  QIcon icon;
  for (const int size : {16, 32, 64, 128}) icon.addPixmap(rendered(QStringLiteral("hessianlab"), Qt::black, size));
  return icon;
}

}  // namespace hessianlab
