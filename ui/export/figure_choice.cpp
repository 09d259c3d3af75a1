// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/figure_choice.h"

#include <QObject>
#include <QSettings>
#include <algorithm>

#include "ui/parts/kept_settings.h"

namespace hessianlab {

namespace {

QString key(const char* name) {
  return QStringLiteral("export/") + QLatin1String(name);
}

int number(const QSettings& settings, const char* name, int usual, int least, int most) {
  bool ok = false;
  const int value = settings.value(key(name)).toInt(&ok);
  return ok && value >= least && value <= most ? value : usual;
}

double number(const QSettings& settings, const char* name, double usual, double least, double most) {
  bool ok = false;
  const double value = settings.value(key(name)).toDouble(&ok);
  return ok && value >= least && value <= most ? value : usual;
}

}  // namespace

FigureChoice rememberedFigure() {
  FigureChoice choice;
  if (!keepsSettings()) return choice;
  const QSettings settings;
  choice.format = static_cast<FigureFormat>(number(settings, "format", 0, 0, 3));
  choice.width = number(settings, "width", choice.width, 20.0, 1000.0);
  choice.height = number(settings, "height", choice.height, 20.0, 1000.0);
  choice.points = number(settings, "points", choice.points, 4.0, 36.0);
  choice.colors = static_cast<FigureColors>(number(settings, "colors", 0, 0, 2));
  choice.dots = number(settings, "dots", choice.dots, 50, 1200);
  choice.magnification = number(settings, "magnification", choice.magnification, 1, 64);
  choice.title = settings.value(key("title"), choice.title).toBool();
  choice.caption = settings.value(key("caption"), choice.caption).toBool();
  choice.visibleOnly = settings.value(key("visibleOnly"), choice.visibleOnly).toBool();
  return choice;
}

void rememberFigure(const FigureChoice& choice) {
  if (!keepsSettings()) return;
  QSettings settings;
  settings.setValue(key("format"), static_cast<int>(choice.format));
  settings.setValue(key("width"), choice.width);
  settings.setValue(key("height"), choice.height);
  settings.setValue(key("points"), choice.points);
  settings.setValue(key("colors"), static_cast<int>(choice.colors));
  settings.setValue(key("dots"), choice.dots);
  settings.setValue(key("magnification"), choice.magnification);
  settings.setValue(key("title"), choice.title);
  settings.setValue(key("caption"), choice.caption);
  settings.setValue(key("visibleOnly"), choice.visibleOnly);
}

QString suffixOf(FigureFormat format) {
  switch (format) {
    case FigureFormat::Pdf:
      return QStringLiteral("pdf");
    case FigureFormat::Svg:
      return QStringLiteral("svg");
    case FigureFormat::Png:
      return QStringLiteral("png");
    case FigureFormat::Csv:
      break;
  }
  return QStringLiteral("csv");
}

QString titleOf(FigureFormat format) {
  switch (format) {
    case FigureFormat::Pdf:
      return QObject::tr("PDF document");
    case FigureFormat::Svg:
      return QObject::tr("SVG drawing");
    case FigureFormat::Png:
      return QObject::tr("PNG picture");
    case FigureFormat::Csv:
      break;
  }
  return QObject::tr("CSV, the numbers");
}

QStringList colorTitles() {
  // Paper is white, whatever the theme.
  return {QObject::tr("As in the light window"), QObject::tr("Okabe–Ito (colour-blind safe)"),
          QObject::tr("Black and white")};
}

}  // namespace hessianlab
