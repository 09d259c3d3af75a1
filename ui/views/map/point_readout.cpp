// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/map/point_readout.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

#include "ui/parts/elided_label.h"
#include "viz/base/text_tools.h"

namespace hessianlab {

namespace {

struct Quantity {
  const char* key;
  QString name, help;
  QString (*text)(const PointResult& point);
};

QString angleText(const PointResult& point) {
  if (point.hessianNorm == 0) return QObject::tr("nowhere");
  const double degrees = std::atan2(point.eigenvector[1], point.eigenvector[0]) * 180 / std::numbers::pi;
  return roundedText(std::round(degrees * 10) / 10, 3) + QStringLiteral("°");
}

const std::vector<Quantity>& quantities() {
  static const std::vector<Quantity> all{
      {"loss", QObject::tr("Loss"),
       QObject::tr("Cross-entropy in nats if the predicted class is taken as the truth: −log of its probability"),
       [](const PointResult& p) { return roundedText(p.loss, 4); }},
      {"gradient", QStringLiteral("‖g‖"),
       QObject::tr("Length of the gradient of the loss with respect to the point: how steep the loss is here"),
       [](const PointResult& p) { return roundedText(p.gradientNorm, 4); }},
      {"hessian", QStringLiteral("‖H‖"),
       QObject::tr("Norm of the 2×2 Hessian, the larger of |λ max| and |λ min|: how strongly the loss bends here. "
                   "Exact, in double precision"),
       [](const PointResult& p) { return roundedText(p.hessianNorm, 4); }},
      {"lambdaMax", QStringLiteral("λ max"),
       QObject::tr("Largest eigenvalue of H: the bend in the direction in which the loss bends up most"),
       [](const PointResult& p) { return roundedText(p.lambdaMax, 4); }},
      {"lambdaMin", QStringLiteral("λ min"),
       QObject::tr("Smallest eigenvalue of H: below 0 the loss bends down in some direction"),
       [](const PointResult& p) { return roundedText(p.lambdaMin, 4); }},
      {"direction", QObject::tr("Bends along"),
       QObject::tr("Direction of the eigenvector with the larger |λ|, as an angle to the x₁ axis"), angleText},
  };
  return all;
}

// The most probable classes, as many as a line holds.
QString probabilityText(const PointResult& point, std::size_t most) {
  std::vector<std::size_t> order(point.probabilities.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](auto a, auto b) { return point.probabilities[a] > point.probabilities[b]; });
  QStringList words;
  for (std::size_t i = 0; i < std::min(most, order.size()); ++i)
    words << QStringLiteral("%1: %2").arg(order[i]).arg(percentText(point.probabilities[order[i]]));
  return words.join(QStringLiteral(", "));
}

}  // namespace

PointReadout::PointReadout(QWidget* parent) : QWidget(parent) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(2);
  place_ = new ElidedLabel(this);
  place_->setObjectName(QStringLiteral("map.reading"));
  cell_ = new ElidedLabel(this);
  cell_->setObjectName(QStringLiteral("map.cell"));
  column->addWidget(place_);
  column->addWidget(cell_);
  grid_ = new QGridLayout;
  QGridLayout* grid = grid_;
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(8);
  grid->setVerticalSpacing(1);
  grid->setColumnStretch(1, 1);
  for (int k = 0; k < 2; ++k) {
    heads_[static_cast<std::size_t>(k)] = new ElidedLabel(this);
    heads_[static_cast<std::size_t>(k)]->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(heads_[static_cast<std::size_t>(k)], 0, 1 + k);
  }
  const auto addRow = [&](const char* key, const QString& name, const QString& help) {
    Row row;
    const int line = static_cast<int>(rows_.size()) + 1;
    row.name = new QLabel(name, this);
    row.name->setToolTip(help);
    grid->addWidget(row.name, line, 0);
    for (int k = 0; k < 2; ++k) {
      auto* value = new ElidedLabel(this);
      value->setObjectName(QStringLiteral("map.point.%1.%2").arg(QLatin1String(key)).arg(k));
      value->setAccessibleName(name);
      value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
      grid->addWidget(value, line, 1 + k);
      row.values[static_cast<std::size_t>(k)] = value;
    }
    rows_.push_back(row);
  };
  addRow("probabilities", tr("Classes"), tr("Probability of each class, the likeliest first"));
  for (const Quantity& quantity : quantities()) addRow(quantity.key, quantity.name, quantity.help);
  column->addLayout(grid);
  column->addStretch(1);
  setColumns({});
  clear();
}

void PointReadout::setColumns(const QStringList& names) {
  grid_->setColumnStretch(2, names.isEmpty() ? 0 : 1);
  for (int k = 0; k < 2; ++k) {
    ElidedLabel* head = heads_[static_cast<std::size_t>(k)];
    head->setText(names.value(k));
    head->setVisible(!names.isEmpty());
    for (const Row& row : rows_) {
      row.values[static_cast<std::size_t>(k)]->setVisible(k == 0 || !names.isEmpty());
      row.values[static_cast<std::size_t>(k)]->setText(QStringLiteral("–"));
    }
  }
}

void PointReadout::pointAt(double x, double y, const QString& cell) {
  place_->setText(tr("At x₁ %1, x₂ %2").arg(roundedText(x, 4), roundedText(y, 4)));
  cell_->setText(cell.isEmpty() ? tr("beside the map") : tr("nearest cell: ") + cell.section(QStringLiteral(": "), 1));
  for (int k = 0; k < 2; ++k) setMuted(k, true);
}

void PointReadout::showExact(int column, const PointResult& point, const QStringList& classNames) {
  const auto k = static_cast<std::size_t>(column);
  const bool two = rows_.front().values[1]->isVisibleTo(this);
  const int64_t predicted = point.prediction;
  rows_[0].values[k]->setText(probabilityText(point, two ? 1 : 2));
  for (std::size_t i = 0; i < quantities().size(); ++i) rows_[i + 1].values[k]->setText(quantities()[i].text(point));
  setMuted(column, false);
  if (column > 0) return;
  const QString name =
      predicted < classNames.size() ? classNames[static_cast<qsizetype>(predicted)] : tr("class %1").arg(predicted);
  cell_->setText(tr("%1, exact at this point, step %2").arg(name).arg(point.step));
}

void PointReadout::clear() {
  place_->setText(tr("Point at the map to read it"));
  cell_->setText({});
  for (const Row& row : rows_)
    for (ElidedLabel* value : row.values) value->setText(QStringLiteral("–"));
}

void PointReadout::setMuted(int column, bool muted) {
  for (const Row& row : rows_) {
    QLabel* value = row.values[static_cast<std::size_t>(column)];
    QPalette palette = value->palette();
    palette.setColor(QPalette::WindowText, muted ? theme_.mutedText : theme_.text);
    value->setPalette(palette);
  }
}

void PointReadout::setTheme(const Theme& theme) {
  theme_ = theme;
  for (int k = 0; k < 2; ++k) setMuted(k, false);
  QPalette palette = cell_->palette();
  palette.setColor(QPalette::WindowText, theme.mutedText);
  cell_->setPalette(palette);
}

}  // namespace hessianlab
