// SPDX-License-Identifier: GPL-3.0-or-later
// See probability_bars.h.
#include "viz/bars/probability_bars.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>
#include <numeric>

#include "viz/base/text_tools.h"

namespace hessianlab {

static constexpr double kLeastRow = 12;  // pixels: text that can be read

// Places of everything, for painting and for tool tips alike. `rows` are the classes from top to bottom.
struct ProbabilityBars::Layout {
  std::vector<int> rows;
  double top = 0, rowHeight = 0, nameWidth = 0, barLeft = 0, barWidth = 0;
};

ProbabilityBars::ProbabilityBars(QWidget* parent) : QWidget(parent), theme_(Theme::light()) {
  setLayoutDirection(Qt::LeftToRight);  // a figure, in every language
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void ProbabilityBars::setProbabilities(std::vector<float> clean, std::vector<float> adversarial, int trueLabel,
                                       QStringList classNames) {
  clean_ = std::move(clean);
  adversarial_ = std::move(adversarial);
  trueLabel_ = trueLabel;
  names_ = std::move(classNames);
  setAccessibleDescription(summary());
  updateGeometry();
  update();
}

void ProbabilityBars::clear() {
  setProbabilities({}, {}, -1, {});
}

void ProbabilityBars::setEmptyText(const QString& text) {
  emptyText_ = text;
  update();
}

void ProbabilityBars::setTheme(const Theme& theme) {
  theme_ = theme;
  update();
}

int ProbabilityBars::classes() const {
  return static_cast<int>(std::max(clean_.size(), adversarial_.size()));
}

QString ProbabilityBars::className(int index) const {
  return index >= 0 && index < names_.size() ? names_[index] : QString::number(index);
}

// The class of the largest probability; -1 for none.
static int winner(const std::vector<float>& p) {
  return p.empty() ? -1 : static_cast<int>(std::max_element(p.begin(), p.end()) - p.begin());
}

static double probability(const std::vector<float>& p, int index) {
  const bool known = index >= 0 && index < static_cast<int>(p.size()) && std::isfinite(p[static_cast<size_t>(index)]);
  return known ? std::clamp<double>(p[static_cast<size_t>(index)], 0, 1) : 0;
}

QString ProbabilityBars::summary() const {
  if (classes() == 0) {
    return emptyText_;
  }
  QStringList parts;
  if (trueLabel_ >= 0) {
    parts << tr("true class ") + className(trueLabel_);
  }
  const auto verdict = [this](const QString& what, const std::vector<float>& p) {
    return QStringLiteral("%1: %2 %3").arg(what, className(winner(p)), percentText(probability(p, winner(p))));
  };
  if (!clean_.empty()) {
    parts << verdict(tr("clean"), clean_);
  }
  if (!adversarial_.empty()) {
    parts << verdict(tr("adversarial"), adversarial_);
  }
  return parts.join(QStringLiteral("; "));
}

ProbabilityBars::Layout ProbabilityBars::layout() const {
  Layout l;
  const QFontMetricsF metrics(font());
  QFont boldFont = font();
  boldFont.setBold(true);
  const double percentWidth = QFontMetricsF(boldFont).horizontalAdvance(adversarial_.empty() ? QStringLiteral(">99 %")
                                                                        : terse_ ? QStringLiteral("100 → 99")
                                                                                 : QStringLiteral("100 → 100 %")) +
                              8;
  l.top = keyShown_ ? metrics.height() + 4 : 1;
  l.rows = rowsFor(height() - l.top);
  l.rowHeight = std::max(1.0, (height() - l.top) / std::max<double>(1, static_cast<double>(l.rows.size())));
  double widest = 0;
  for (int i = 0; i < classes(); ++i) {
    // As if it were the true one, so that the bars of widgets below each other begin at one place.
    widest = std::max(widest, QFontMetricsF(boldFont).horizontalAdvance(QStringLiteral("✓ ") + className(i)));
  }
  l.nameWidth = std::min(widest + 2, width() * (terse_ ? 0.5 : 0.4));
  l.barLeft = l.nameWidth + 8;
  l.barWidth = std::max(10.0, width() - l.barLeft - percentWidth);
  return l;
}

// Where there is no height for a readable line for each class: the true one, and those that are believed in most.
std::vector<int> ProbabilityBars::rowsFor(double room) const {
  std::vector<int> rows(static_cast<size_t>(classes()));
  std::iota(rows.begin(), rows.end(), 0);
  const auto most =
      static_cast<size_t>(std::max(2.0, std::floor(room / std::max(kLeastRow, 0.75 * fontMetrics().height()))));
  if (rows.size() <= most) return rows;
  const auto weight = [this](int k) {
    return k == trueLabel_ ? 2 : std::max(probability(clean_, k), probability(adversarial_, k));
  };
  std::stable_sort(rows.begin(), rows.end(), [&](int a, int b) { return weight(a) > weight(b); });
  rows.resize(most);
  std::sort(rows.begin(), rows.end());
  return rows;
}

void ProbabilityBars::setTerse(bool terse) {
  terse_ = terse;
  update();
}

void ProbabilityBars::setKeyShown(bool shown) {
  keyShown_ = shown;
  updateGeometry();
  update();
}

QSize ProbabilityBars::sizeHint() const {
  const int line = fontMetrics().height();
  return {240, line + 4 + std::max(2, classes()) * (line + 3)};
}

QSize ProbabilityBars::minimumSizeHint() const {
  constexpr int kFewRows = 4;  // the rest is left to the tool tip
  const int line = fontMetrics().height();
  return {terse_ ? 150 : 190, (keyShown_ ? line + 4 : 1) + std::clamp(classes(), 2, kFewRows) * line};
}

void ProbabilityBars::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setLayoutDirection(layoutDirection());
  if (classes() == 0) {
    painter.setPen(theme_.mutedText);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, emptyText_);
    return;
  }
  const Layout l = layout();
  const QColor cleanColor = theme_.run(0), adversarialColor = theme_.run(1);
  const bool both = !adversarial_.empty();

  // The key, above the bars if it fits there.
  const QString cleanText = tr("clean"), adversarialText = tr("adversarial");
  const double needed =
      fontMetrics().horizontalAdvance(cleanText + (both ? adversarialText : QString())) + (both ? 46 : 14);
  double x = std::max(0.0, std::min(l.barLeft, width() - needed));
  const auto key = [&](const QColor& color, const QString& text) {
    const double line = fontMetrics().height();
    painter.fillRect(QRectF(x, line / 2 - 4, 9, 9), color);
    painter.setPen(theme_.text);
    painter.drawText(QPointF(x + 13, fontMetrics().ascent()), text);
    x += 13 + fontMetrics().horizontalAdvance(text) + 14;
  };
  if (keyShown_) key(cleanColor, cleanText);
  if (keyShown_ && both) key(adversarialColor, adversarialText);

  QFont small = font();
  // Rows that are lower than a line of text get smaller text: a line is higher than its letters are large.
  if (l.rowHeight < fontMetrics().height()) {
    const double letters = QFontInfo(small).pixelSize() * l.rowHeight / fontMetrics().height();
    small.setPixelSize(std::max(9, static_cast<int>(std::ceil(letters))));
  }
  constexpr int kWhole = Qt::AlignVCenter | Qt::TextDontClip;  // a "g" reaches below a low row
  QFont bold = small;
  bold.setBold(true);
  for (size_t row = 0; row < l.rows.size(); ++row) {
    const int i = l.rows[row];
    const double top = l.top + static_cast<double>(row) * l.rowHeight;
    const bool truth = i == trueLabel_;
    painter.setFont(truth ? bold : small);
    painter.setPen(theme_.text);
    const QString name = (truth ? QStringLiteral("✓ ") : QString()) + className(i);
    painter.drawText(QRectF(0, top, l.nameWidth, l.rowHeight), Qt::AlignRight | kWhole,
                     painter.fontMetrics().elidedText(name, Qt::ElideRight, static_cast<int>(l.nameWidth)));

    const double gapY = std::min(2.0, l.rowHeight / 6);
    const double barHeight = (l.rowHeight - 2 * gapY) / (both ? 2 : 1);
    painter.fillRect(QRectF(l.barLeft, top + gapY, l.barWidth, l.rowHeight - 2 * gapY),
                     mixColors(theme_.grid, theme_.panel, 0.35));
    painter.fillRect(QRectF(l.barLeft, top + gapY, l.barWidth * probability(clean_, i), barHeight), cleanColor);
    if (both) {
      painter.fillRect(QRectF(l.barLeft, top + gapY + barHeight, l.barWidth * probability(adversarial_, i), barHeight),
                       adversarialColor);
    }
    // Numbers only where they are worth a word.
    const double clean = probability(clean_, i), adversarial = probability(adversarial_, i);
    const bool wins = winner(clean_) == i || (both && winner(adversarial_) == i);
    if (wins || clean >= 0.01 || adversarial >= 0.01) {
      painter.setFont(wins ? bold : small);
      painter.setPen(wins ? theme_.text : theme_.mutedText);
      const QString text =
          both ? QStringLiteral("%1 → %2").arg(std::lround(100 * clean)).arg(std::lround(100 * adversarial)) +
                     (terse_ ? QString() : QStringLiteral(" %"))
               : percentText(clean);
      painter.drawText(QRectF(l.barLeft + l.barWidth + 6, top, width() - l.barLeft - l.barWidth - 6, l.rowHeight),
                       Qt::AlignLeft | kWhole, text);
    }
  }
}

bool ProbabilityBars::event(QEvent* event) {
  if (event->type() == QEvent::ToolTip && classes() > 0) {
    const auto* help = static_cast<QHelpEvent*>(event);
    const Layout l = layout();
    const int place = static_cast<int>(std::floor((help->pos().y() - l.top) / l.rowHeight));
    if (place >= 0 && place < static_cast<int>(l.rows.size())) {
      const int row = l.rows[static_cast<size_t>(place)];
      QString text = className(row) + (row == trueLabel_ ? tr(" (the true class)") : QString());
      text += tr("\nclean %1").arg(roundedText(100 * probability(clean_, row), 3)) + QStringLiteral(" %");
      if (!adversarial_.empty()) {
        text += tr("\nadversarial %1").arg(roundedText(100 * probability(adversarial_, row), 3)) + QStringLiteral(" %");
      }
      QToolTip::showText(help->globalPos(), text, this);
      return true;
    }
  }
  return QWidget::event(event);
}

}  // namespace hessianlab
