// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/curvature/spectrum_panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "model/questions/dataset_info.h"
#include "model/questions/picture.h"
#include "model/session/training_session.h"
#include "ui/parts/elided_label.h"
#include "ui/parts/sample_box.h"
#include "ui/words/engine_text.h"
#include "viz/base/left_to_right.h"
#include "viz/base/text_tools.h"
#include "viz/picture/picture_view.h"
#include "viz/plot/curve_plot.h"

namespace hessianlab {

namespace {

constexpr int kPictureSide = 70;

QString methodText(const SpectrumResult& result) {
  double worst = 0;
  for (const Eigenvalue& e : result.eigenvalues) worst = std::max(worst, e.residual);
  const QString residual = QObject::tr("worst residual %1").arg(roundedText(worst, 2));
  if (result.method == "dense") return QObject::tr("all eigenvalues, from the whole matrix; %1").arg(residual);
  if (result.method == "classes")
    return QObject::tr("all that are not 0, from the classes' gradients; %1").arg(residual);
  return QObject::tr("the %1 largest, Lanczos, %2 products; %3")
      .arg(result.eigenvalues.size())
      .arg(result.products)
      .arg(residual);
}

PictureView* smallPicture(QWidget* parent, const char* name, const QString& help) {
  auto* view = new PictureView(parent);
  view->setObjectName(QString::fromLatin1(name));
  view->setAccessibleName(help);
  view->setToolTip(help);
  view->setFixedSize(kPictureSide, kPictureSide);
  return view;
}

}  // namespace

SpectrumPanel::SpectrumPanel(SampleSelection& samples, QWidget* parent)
    : QWidget(parent),
      index_(new SampleBox(samples, this)),
      about_(new ElidedLabel(this)),
      plot_(new CurvePlot(this)),
      original_(smallPicture(this, "spectrum.original", tr("The open sample"))),
      eigenvector_(smallPicture(this, "spectrum.eigenvector",
                                tr("Direction in which the loss bends most (top eigenvector of H)"))),
      direction_(new QLabel(this)),
      parts_(new QLabel(this)) {
  auto* label = new QLabel(tr("S&ample"), this);
  label->setBuddy(index_);
  index_->setObjectName(QStringLiteral("curvature.sample"));
  about_->setObjectName(QStringLiteral("spectrum.about"));

  plot_->setObjectName(QStringLiteral("plot.curvature.spectrum"));
  plot_->setTitle(tr("Spectrum of H"));
  plot_->setAxisTitles(tr("rank by |λ|"), tr("eigenvalue λ (nats per squared input)"));
  plot_->setWholeX(true);
  plot_->setEmptyText(tr("Measuring …"));
  plot_->setToolTip(
      tr("Bars: the eigenvalues λ of H at the open sample, how strongly the loss bends along each of its "
         "principal directions; negative ones bend down. Lines at their ends: ± residual, within which a true "
         "eigenvalue lies. Marks: the eigenvalues of the softmax part G alone."));
  SeriesStyle style;
  style.shape = SeriesStyle::Shape::Bars;
  style.name = QStringLiteral("H");
  all_ = plot_->addSeries(style);
  style.shape = SeriesStyle::Shape::Points;
  style.name = tr("softmax part G");
  style.colorIndex = 1;
  style.dashed = true;
  softmax_ = plot_->addSeries(style);

  direction_->setObjectName(QStringLiteral("spectrum.direction"));
  direction_->setWordWrap(true);
  direction_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  parts_->setObjectName(QStringLiteral("spectrum.parts"));
  parts_->setWordWrap(true);
  parts_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  parts_->setToolTip(
      tr("H = G + N. G = JᵀSJ comes from the softmax: it bends even where the logits rise along straight "
         "lines, and vanishes where the network is certain. N = Σ (p − target)·∇²z comes from the curvature "
         "of the logits themselves, and is 0 for ReLU networks. ‖H‖ is at most the sum of both norms."));

  auto* head = new QHBoxLayout;
  head->setContentsMargins(0, 0, 0, 0);
  head->addWidget(label);
  head->addWidget(index_);
  head->addWidget(about_, 1);
  auto* pictures = new QHBoxLayout;
  pictures->setContentsMargins(0, 0, 0, 0);
  pictures->addWidget(original_);
  pictures->addWidget(eigenvector_);
  pictures->addWidget(direction_, 1);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(3);
  column->addLayout(head);
  column->addWidget(plot_, 1);
  column->addLayout(pictures);
  column->addWidget(parts_);
}

void SpectrumPanel::begin(const DatasetInfo& info) {
  planar_ = info.planar;
  classNames_.clear();
  for (const std::string& name : info.classNames) classNames_ << engineText(name);
  index_->setCount(info.testSamples);
  original_->setVisible(!planar_);
  eigenvector_->setVisible(!planar_);
  clear();
}

void SpectrumPanel::clear() {
  plot_->clearSeries(all_);
  plot_->clearSeries(softmax_);
  about_->setText({});
  direction_->clear();
  parts_->clear();
  original_->clear();
  eigenvector_->clear();
}

QString SpectrumPanel::nameOf(int64_t label) const {
  return classNames_.value(static_cast<int>(label), QString::number(label));
}

QString SpectrumPanel::partsText(const SpectrumResult& result) const {
  const QString softmax =
      tr("<b>Softmax part</b> λ<sub>max</sub>(G) = %1 (exact)").arg(roundedText(result.softmaxNorm, 3));
  const QString network = result.smooth ? tr("<b>network part</b> ‖H − G‖ = %1 (%2, residual %3)")
                                              .arg(roundedText(result.networkNorm, 3),
                                                   result.method == "dense" ? tr("exact") : tr("Lanczos"),
                                                   roundedText(result.networkResidual, 2))
                                        : tr("<b>network part</b> 0: between its kinks this network is flat");
  QString text = softmax + QStringLiteral(" · ") + network + QStringLiteral(".");
  if (result.smooth && result.norm > 0)
    text += tr(" Along the strongest direction they add up: %1 %2 %3 = %4.")
                .arg(roundedText(result.alongSoftmax, 3),
                     result.alongNetwork < 0 ? QStringLiteral("−") : QStringLiteral("+"),
                     roundedText(std::abs(result.alongNetwork), 3), roundedText(result.eigenvalues.front().value, 3));
  // A norm that is broken over two lines is not read as one, least of all between words that run from the right.
  text.replace(QStringLiteral("‖H − G‖"), QStringLiteral("‖H\u00A0−\u00A0G‖"));
  return text;
}

void SpectrumPanel::show(const SpectrumResult& result, const Picture& original) {
  std::vector<double> rank, value, low, high, softmaxRank;
  for (const Eigenvalue& e : result.eigenvalues) {
    rank.push_back(static_cast<double>(rank.size() + 1));
    value.push_back(e.value);
    low.push_back(e.value - e.residual * result.norm);
    high.push_back(e.value + e.residual * result.norm);
  }
  for (std::size_t i = 0; i < result.softmaxEigenvalues.size(); ++i) softmaxRank.push_back(static_cast<double>(i + 1));
  plot_->setPoints(all_, rank, value);
  plot_->setIntervals(all_, rank, low, high);
  plot_->setPoints(softmax_, softmaxRank, result.softmaxEigenvalues);
  plot_->setTitle(tr("Spectrum of H, sample %1, step %2").arg(result.index).arg(result.step));

  const QString confidence = percentText(result.confidence);
  about_->setText(result.label == result.prediction
                      ? tr("%1, recognised (%2)").arg(nameOf(result.label), confidence)
                      : tr("%1, taken for %2 (%3)").arg(nameOf(result.label), nameOf(result.prediction), confidence));
  const QString norms =
      QStringLiteral("‖H‖ = %1, ‖g‖ = %2").arg(roundedText(result.norm, 3), roundedText(result.gradientNorm, 3));
  QString direction = leftToRight(norms) + u'\n' + methodText(result) + u'.';
  if (planar_ && result.eigenvector.values.size() == 2)
    direction += tr("\nBends most along (%1, %2).")
                     .arg(roundedText(static_cast<double>(result.eigenvector.values[0]), 2),
                          roundedText(static_cast<double>(result.eigenvector.values[1]), 2));
  direction_->setText(direction);
  parts_->setText(partsText(result));
  original_->setPicture(original.values, original.channels, original.height, original.width);
  const Picture& v = result.eigenvector;
  eigenvector_->setPicture(v.values, v.channels, v.height, v.width, PictureView::Mode::Signed);
}

void SpectrumPanel::setTheme(const Theme& theme) {
  plot_->setTheme(theme);
  original_->setTheme(theme);
  eigenvector_->setTheme(theme);
}

}  // namespace hessianlab
