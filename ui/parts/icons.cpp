// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>
#include <algorithm>
#include <map>
#include <tuple>

#include "model/base/error.h"
#include "model/base/resources.h"

namespace hessianlab {

namespace {

constexpr int kUsualSide = 24;

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
  static std::map<std::tuple<QString, QRgb, int>, QPixmap> drawn;  // as many as names, colours and sizes
  QPixmap& pixmap = drawn[{name, color.rgb(), size}];
  if (!pixmap.isNull()) return pixmap;
  QByteArray svg = drawing(name);
  if (svg.isEmpty()) return {};
  pixmap = QPixmap(size, size);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  QSvgRenderer(svg.replace("currentColor", color.name().toLatin1())).render(&painter);
  painter.end();
  return pixmap;
}

// Drawn at the size that is asked for, and kept.
class DrawnIcon : public QIconEngine {
 public:
  DrawnIcon(QString name, const QColor& color, const QColor& disabled)
      : name_(std::move(name)), color_(color), disabled_(disabled) {}

  QIconEngine* clone() const override { return new DrawnIcon(name_, color_, disabled_); }
  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override {
    return rendered(name_, mode == QIcon::Disabled ? disabled_ : color_, std::min(size.width(), size.height()));
  }
  QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal) override {
    return pixmap(size, mode, state);
  }
  void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
    const double ratio = painter->device()->devicePixelRatioF();
    const int side = std::min(rect.width(), rect.height());
    QPixmap drawn = pixmap(QSize(side, side) * ratio, mode, state);
    drawn.setDevicePixelRatio(ratio);
    painter->drawPixmap(rect.center() - QPoint(side - 1, side - 1) / 2, drawn);
  }

 private:
  const QString name_;
  const QColor color_, disabled_;
};

QIcon drawn(const QString& name, const QColor& color, const QColor& disabled) {
  return rendered(name, color, kUsualSide).isNull() ? QIcon() : QIcon(new DrawnIcon(name, color, disabled));
}

}  // namespace

QIcon themedIcon(const QString& name, const Theme& theme) {
  return drawn(name, theme.text, mixColors(theme.mutedText, theme.window, 0.5));
}

QIcon coloredIcon(const QString& name, const QColor& color) {
  return drawn(name, color, color);
}

QIcon programIcon() {
  QIcon icon;
  for (const int size : {16, 32, 64, 128}) icon.addPixmap(rendered(QStringLiteral("hessianlab"), Qt::black, size));
  return icon;
}

}  // namespace hessianlab
