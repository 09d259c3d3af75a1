// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/weights/eigenvector_panel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>

#include <QVBoxLayout>
#include <algorithm>

#include "ui/parts/whole_box.h"
#include "viz/base/left_to_right.h"
#include "viz/base/text_tools.h"
#include "viz/picture/picture_view.h"
#include "viz/plot/curve_plot.h"

namespace hessianlab {

namespace {

constexpr int kVectorSide = 96, kMatrixHeight = 72;

PictureView* picture(const char* name, const QString& help, QWidget* parent) {
  auto* view = new PictureView(parent);
  view->setObjectName(QString::fromLatin1(name));
  view->setAccessibleName(help);
  view->setToolTip(help);
  return view;
}

}  // namespace

EigenvectorPanel::EigenvectorPanel(ViewChoice<WeightsChoice>& choice, QWidget* parent)
    : QWidget(parent),
      choice_(choice),
      pair_(new WholeBox(this)),
      about_(new QLabel(this)),
      rightTitle_(new QLabel(tr("what it weighs"), this)),
      meanTitle_(new QLabel(tr("mean input"), this)),
      matrix_(picture("weights.matrix",
                      tr("The eigenvector as the layer's matrix: one row for each unit, one column for each input"),
                      this)),
      right_(picture("weights.right",
                     tr("The first right singular vector of that matrix: which inputs the direction weighs"), this)),
      mean_(picture("weights.mean", tr("What the layer reads on average"), this)),
      shares_(new CurvePlot(this)) {
  auto* label = new QLabel(tr("&Eigenvector"), this);
  label->setBuddy(pair_);
  pair_->setObjectName(QStringLiteral("weights.pair"));
  pair_->setRange(1, 1);
  pair_->setToolTip(tr("Which direction is looked at, 1 bends most; a click on a bar chooses it, too"));
  connect(pair_, &WholeBox::valueChanged, this,
          [this](int rank) { choice_.change([rank](WeightsChoice& next) { next.pair = rank - 1; }); });
  about_->setObjectName(QStringLiteral("weights.about"));
  about_->setWordWrap(true);
  about_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  matrix_->setFixedHeight(kMatrixHeight);
  matrix_->setStretched(true);
  for (PictureView* each : {right_, mean_}) each->setFixedSize(kVectorSide, kVectorSide);

  shares_->setObjectName(QStringLiteral("plot.weights.shares"));
  shares_->setTitle(tr("Singular values"));
  shares_->setAxisTitles(tr("rank"), tr("share σ²/Σσ²"));
  shares_->setWholeX(true);
  shares_->setLeastYRange(0, 1);
  shares_->setEmptyText(tr("Measuring …"));
  shares_->setToolTip(
      tr("How much of the direction, as the layer's matrix, is one outer product of what units do and what they read. "
         "A first bar near 1: the matrix has rank one"));
  SeriesStyle style;
  style.shape = SeriesStyle::Shape::Bars;
  style.inLegend = false;
  style.name = tr("share");
  share_ = shares_->addSeries(style);

  auto* head = new QHBoxLayout;
  head->addWidget(label);
  head->addWidget(pair_);
  head->addStretch(1);
  auto* pictures = new QGridLayout;
  pictures->addWidget(rightTitle_, 0, 0);
  pictures->addWidget(meanTitle_, 0, 1);
  pictures->addWidget(right_, 1, 0);
  pictures->addWidget(mean_, 1, 1);
  pictures->setColumnStretch(2, 1);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addLayout(head);
  column->addWidget(matrix_);
  column->addLayout(pictures);
  column->addWidget(shares_, 1);
  column->addWidget(about_);
}

void EigenvectorPanel::clear() {
  for (PictureView* each : {matrix_, right_, mean_}) each->clear();
  shares_->clearSeries(share_);
  about_->clear();
}

void EigenvectorPanel::show(const LayerWeights& layer) {
  const int count = static_cast<int>(layer.pairs.size());
  const int chosen = std::clamp(choice_->pair, 0, std::max(0, count - 1));
  {
    const QSignalBlocker quiet(pair_);
    pair_->setRange(1, std::max(1, count));
    pair_->setValue(chosen + 1);
  }
  if (count == 0) return clear();
  const WeightEigenpair& pair = layer.pairs[static_cast<std::size_t>(chosen)];
  matrix_->setPicture(pair.direction, 1, static_cast<int>(layer.rows), static_cast<int>(layer.columns),
                      PictureView::Mode::Signed);
  const bool pictured = layer.channels > 0, hasMean = pictured && !layer.meanInput.empty();
  for (QWidget* widget : std::initializer_list<QWidget*>{right_, rightTitle_}) widget->setVisible(pictured);
  for (QWidget* widget : std::initializer_list<QWidget*>{mean_, meanTitle_}) widget->setVisible(hasMean);
  if (pictured) right_->setPicture(pair.right, layer.channels, layer.height, layer.width, PictureView::Mode::Signed);
  if (hasMean) mean_->setPicture(layer.meanInput, layer.channels, layer.height, layer.width, PictureView::Mode::Signed);

  std::vector<double> rank;
  for (std::size_t k = 0; k < pair.shares.size(); ++k) rank.push_back(static_cast<double>(k + 1));
  shares_->setPoints(share_, rank, pair.shares);
  QString text = tr("%1, residual %2. Rank one: %3.")
                     .arg(leftToRight(QStringLiteral("λ = ") + roundedText(pair.value, 3)),
                          leftToRight(roundedText(pair.residual, 2)), leftToRight(percentText(pair.firstShare)));
  if (layer.kronecker)
    text += tr(" |cos| with the mean input: %1.").arg(leftToRight(roundedText(pair.alongMeanInput, 2)));
  about_->setText(text);
}

void EigenvectorPanel::setTheme(const Theme& theme) {
  for (PictureView* each : {matrix_, right_, mean_}) each->setTheme(theme);
  shares_->setTheme(theme);
}

}  // namespace hessianlab
