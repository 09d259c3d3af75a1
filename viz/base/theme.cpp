// SPDX-License-Identifier: GPL-3.0-or-later
// See theme.h.
#include "viz/base/theme.h"

#include <algorithm>
#include <cmath>

#include "viz/base/qcp.h"

namespace hessianlab {

Theme Theme::light() {
  Theme t;
  t.window = QColor(0xf0f1f3);
  t.panel = QColor(0xffffff);
  t.text = QColor(0x1b1e23);
  t.mutedText = QColor(0x565d67);
  t.grid = QColor(0xd8dce2);
  t.accent = QColor(0x1f5fbf);
  t.warning = QColor(0x8a4b00);
  t.error = QColor(0xb3161b);
  t.good = QColor(0x1a6b3a);
  // Okabe and Ito's hues, darker so that thin lines stand out on white, and moved apart until they also differ for eyes
  // that do not tell red from green (the test of this file simulates those).
  t.runs = {QColor(0x054bbc), QColor(0xb83a00), QColor(0x007548), QColor(0xb26894),
            QColor(0x979917), QColor(0x5098dc), QColor(0x431b58)};
  return t;
}

Theme Theme::dark() {
  Theme t;
  t.isDark = true;
  t.window = QColor(0x1c1f24);
  t.panel = QColor(0x24282e);
  t.text = QColor(0xe8eaed);
  t.mutedText = QColor(0xa3abb6);
  t.grid = QColor(0x3f4650);
  t.accent = QColor(0x7db4ff);
  t.warning = QColor(0xf2b25c);
  t.error = QColor(0xff8f8a);
  t.good = QColor(0x7ad39b);
  t.runs = {QColor(0x45a2f8), QColor(0xd79800), QColor(0x24c979), QColor(0xde75bc),
            QColor(0xefe350), QColor(0x89e7ff), QColor(0xd5d8bf)};
  return t;
}

QColor Theme::run(int index) const {
  const int hues = static_cast<int>(runs.size()), count = runColors();
  const int place = ((index % count) + count) % count;
  const QColor& hue = runs[static_cast<size_t>(place % hues)];
  if (place < hues) return hue;
  // As far from all others as one step of tone can be, and still apart from the panel.
  return isDark ? mixColors(hue, panel, 0.65) : mixColors(hue, text, 0.45);
}

QPalette Theme::palette() const {
  QPalette p;
  const QColor button = mixColors(window, panel, isDark ? 0.3 : 0.6);
  p.setColor(QPalette::Window, window);
  p.setColor(QPalette::WindowText, text);
  p.setColor(QPalette::Base, panel);
  p.setColor(QPalette::AlternateBase, mixColors(panel, window, 0.5));
  p.setColor(QPalette::ToolTipBase, panel);
  p.setColor(QPalette::ToolTipText, text);
  p.setColor(QPalette::PlaceholderText, mutedText);
  p.setColor(QPalette::Text, text);
  p.setColor(QPalette::Button, button);
  p.setColor(QPalette::ButtonText, text);
  p.setColor(QPalette::BrightText, error);
  p.setColor(QPalette::Light, mixColors(button, Qt::white, isDark ? 0.85 : 0.3));
  p.setColor(QPalette::Midlight, mixColors(button, Qt::white, isDark ? 0.92 : 0.6));
  p.setColor(QPalette::Mid, mixColors(button, Qt::black, 0.8));
  p.setColor(QPalette::Dark, mixColors(button, Qt::black, 0.65));
  p.setColor(QPalette::Shadow, mixColors(button, Qt::black, 0.3));
  p.setColor(QPalette::Highlight, accent);
  p.setColor(QPalette::HighlightedText, isDark ? QColor(0x10131a) : QColor(Qt::white));
  p.setColor(QPalette::Link, accent);
  p.setColor(QPalette::LinkVisited, run(3));
  for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
    p.setColor(QPalette::Disabled, role, mixColors(mutedText, window, 0.85));
  }
  p.setColor(QPalette::Disabled, QPalette::Highlight, grid);
  p.setColor(QPalette::Disabled, QPalette::HighlightedText, mutedText);
  return p;
}

static void applyToAxis(QCPAxis& axis, const Theme& theme) {
  const QPen line(mixColors(theme.mutedText, theme.panel, 0.75), 1);
  axis.setBasePen(line);
  axis.setTickPen(line);
  axis.setSubTickPen(line);
  axis.setSelectedBasePen(QPen(theme.accent, 2));
  axis.setTickLabelColor(theme.text);
  axis.setLabelColor(theme.text);
  axis.grid()->setPen(QPen(theme.grid, 1));
  axis.grid()->setSubGridPen(QPen(mixColors(theme.grid, theme.panel, 0.45), 1));
  axis.grid()->setZeroLinePen(QPen(mixColors(theme.mutedText, theme.panel, 0.45), 1));
}

void applyTheme(QCustomPlot& plot, const Theme& theme) {
  plot.setBackground(QBrush(theme.panel));
  for (QCPLayoutElement* element : plot.plotLayout()->elements(true)) {
    if (auto* rect = qobject_cast<QCPAxisRect*>(element)) {
      for (QCPAxis* axis : rect->axes()) {
        applyToAxis(*axis, theme);
      }
    } else if (auto* legend = qobject_cast<QCPLegend*>(element)) {
      legend->setBrush(Qt::NoBrush);  // or it covers what some scripts have below their line in the title above
      legend->setBorderPen(Qt::NoPen);
      legend->setTextColor(theme.text);
    } else if (auto* title = qobject_cast<QCPTextElement*>(element)) {
      title->setTextColor(theme.text);
    } else if (auto* scale = qobject_cast<QCPColorScale*>(element)) {
      applyToAxis(*scale->axis(), theme);
      // The frame of the scale consists of the axes on its other sides.
      for (QCPAxisRect* rectOfScale : scale->findChildren<QCPAxisRect*>()) {
        for (QCPAxis* axis : rectOfScale->axes()) {
          applyToAxis(*axis, theme);
        }
      }
    }
  }
  if (QCPSelectionRect* rubber = plot.selectionRect()) {
    QColor fill = theme.accent;
    fill.setAlpha(40);
    rubber->setPen(QPen(theme.accent, 1));
    rubber->setBrush(fill);
  }
}

static double luminance(const QColor& color) {
  const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
  return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrastRatio(const QColor& a, const QColor& b) {
  const double first = luminance(a), second = luminance(b);
  return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor mixColors(const QColor& a, const QColor& b, double share) {
  const auto mix = [share](int x, int y) { return static_cast<int>(std::lround(share * x + (1 - share) * y)); };
  return QColor(mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue()));
}

}  // namespace hessianlab
