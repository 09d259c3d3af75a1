// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/icons.h"

#include <QFile>
#include <QPainter>
#include <QPixmap>
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

QPixmap rendered(const QByteArray& svg, int size) {
  QPixmap pixmap(size, size);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  QSvgRenderer(svg).render(&painter);
  return pixmap;
}

QByteArray colored(QByteArray svg, const QColor& color) {
  return svg.replace("currentColor", color.name().toLatin1());
}

}  // namespace

QIcon themedIcon(const QString& name, const Theme& theme) {
  const QByteArray svg = drawing(name);
  if (svg.isEmpty()) return {};
  QIcon icon;
  const QColor faint = mixColors(theme.mutedText, theme.window, 0.5);
  for (const int size : {16, 24, 32, 48}) {
    icon.addPixmap(rendered(colored(svg, theme.text), size), QIcon::Normal);
    icon.addPixmap(rendered(colored(svg, faint), size), QIcon::Disabled);
  }
  return icon;
}

QIcon coloredIcon(const QString& name, const QColor& color) {
  const QByteArray svg = drawing(name);
  QIcon icon;
  if (!svg.isEmpty())
    for (const int size : {16, 24, 32, 48}) icon.addPixmap(rendered(colored(svg, color), size));
  return icon;
}

QIcon programIcon() {
  const QByteArray svg = drawing(QStringLiteral("hessianlab"));
  QIcon icon;
  if (!svg.isEmpty())
    for (const int size : {16, 32, 64, 128}) icon.addPixmap(rendered(svg, size));
  return icon;
}

}  // namespace hessianlab
