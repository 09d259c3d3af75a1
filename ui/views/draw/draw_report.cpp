// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/draw/draw_report.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <cmath>

#include "ui/parts/elided_label.h"
#include "ui/words/attack_words.h"
#include "ui/words/config_access.h"
#include "ui/words/engine_text.h"
#include "viz/bars/probability_bars.h"
#include "viz/base/text_tools.h"
#include "viz/picture/picture_view.h"

namespace hessianlab {

namespace {

QString radiusText(double radius) {
  return std::isinf(radius) ? QObject::tr("no limit") : shortNumber(radius);
}

}  // namespace

DrawReport::DrawReport(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("draw.report"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(6);
  auto* pictures = new QHBoxLayout;
  input_ =
      picture("draw.input", tr("What the network sees"), tr("The drawing in exactly the pixels that the network gets"));
  perturbation_ = picture("draw.perturbation", tr("Smallest change found"),
                          tr("What has to be added so that the network changes its mind: red brightens, blue "
                             "darkens; magnified so that it can be seen"));
  adversarial_ = picture("draw.adversarial", tr("Drawing + change"),
                         tr("The nearest picture found that the network takes for something else"));
  for (PictureView* view : {input_, perturbation_, adversarial_}) pictures->addWidget(view, 1);
  column->addLayout(pictures, 4);

  below_ = new QBoxLayout(QBoxLayout::LeftToRight);
  QBoxLayout* below = below_;
  below->setSpacing(10);
  bars_ = new ProbabilityBars(this);
  bars_->setObjectName(QStringLiteral("draw.bars"));
  bars_->setTerse(true);
  bars_->setEmptyText(tr("Draw something, open an image, or drop one anywhere on the window"));
  below->addWidget(bars_, 3);
  auto* numbers = new QWidget(this);
  auto* form = new QFormLayout(numbers);
  form->setContentsMargins(0, 0, 0, 0);
  form->setVerticalSpacing(3);
  prediction_ = row(*form, tr("Taken for"), "draw.prediction",
                    tr("Most probable class, and the one that comes next. Nobody knows the true class of a "
                       "drawing, so all numbers below take the prediction for it"));
  gradient_ = row(*form, tr("Slope ‖g‖"), "draw.gradient",
                  tr("Length of the gradient of the loss with respect to the pixels: how fast the loss can grow"));
  hessian_ = row(*form, tr("Curvature ‖H‖"), "draw.hessian",
                 tr("Largest |eigenvalue| of the Hessian of the loss with respect to the pixels: how strongly the "
                    "slope itself changes; with the estimator and its residual ‖Hv − λv‖/‖Hv‖"));
  safe_ = row(*form, tr("Safe radius"), "draw.safe",
              tr("No smaller change should turn the prediction, if slope and curvature of the margins stay what "
                 "they are here: 2m / (s + √(s² + 2Km)) for each other class, m its margin, s the margin's slope, "
                 "K its curvature. An estimate, no proof"));
  certificate_ = row(*form, tr("Proven radius"), "draw.certificate",
                     tr("Certificate: no change smaller than this can turn the prediction, proven for every "
                        "input around. Usually much smaller than the truth. Computed when the pen rests"));
  provenBy_ = row(*form, tr("Proven by"), "draw.provenBy",
                  tr("The best of the certificates that apply to this kind of network"));
  found_ = row(*form, tr("Mistake found at"), "draw.found",
               tr("Size of the smallest change found that turns the prediction: DeepFool with every stroke, then "
                  "PGD at ever smaller ε when the pen rests. There may be a smaller one"));
  note_ = new ElidedLabel(numbers);
  note_->setObjectName(QStringLiteral("draw.note"));
  form->addRow(note_);
  below->addWidget(numbers, 5);
  column->addLayout(below, 5);
}

// One below the other in half of the width.
void DrawReport::setNarrow(bool narrow) {
  below_->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

PictureView* DrawReport::picture(const char* name, const QString& title, const QString& help) {
  auto* view = new PictureView(this);
  view->setObjectName(QString::fromLatin1(name));
  view->setAccessibleName(title);
  view->setCaptions(title, QStringLiteral(" "));
  view->setToolTip(help);
  return view;
}

ElidedLabel* DrawReport::row(QFormLayout& form, const QString& title, const char* name, const QString& help) {
  auto* label = new QLabel(title, this);
  label->setToolTip(help);
  auto* value = new ElidedLabel(this);
  value->setObjectName(QString::fromLatin1(name));
  value->setText(QStringLiteral("–"));
  form.addRow(label, value);
  return value;
}

QString DrawReport::className(int64_t index) const {
  return names_.value(static_cast<int>(index), QString::number(index));
}

void DrawReport::setInput(const Picture& input) {
  input_->setPicture(input.values, input.channels, input.height, input.width, PictureView::Mode::Grey);
  for (PictureView* view : {perturbation_, adversarial_}) view->setBlankSize({input.width, input.height});
  input_->setCaptions(tr("What the network sees"), tr("%1 × %2 pixels").arg(input.width).arg(input.height));
}

void DrawReport::clearResult() {
  for (ElidedLabel* label : {prediction_, gradient_, hessian_, safe_, certificate_, provenBy_, found_})
    label->setText(QStringLiteral("–"));
  note_->setText({});
  bars_->clear();
  for (PictureView* view : {perturbation_, adversarial_}) {
    view->clear();
    view->setFrameColor({});
  }
  perturbation_->setCaptions(tr("Smallest change found"), QStringLiteral(" "));
  adversarial_->setCaptions(tr("Drawing + change"), QStringLiteral(" "));
}

void DrawReport::setResult(const InspectResult& result, bool training) {
  bars_->setProbabilities(result.probabilities, result.adversarialProbabilities, -1, names_);
  showNumbers(result, training);
  showFound(result);
}

void DrawReport::showNumbers(const InspectResult& result, bool training) {
  const auto share = [&](int64_t k) { return percentText(result.probabilities[static_cast<std::size_t>(k)]); };
  prediction_->setText(tr("%1 (%2), next %3 (%4)")
                           .arg(className(result.prediction), share(result.prediction), className(result.runnerUp),
                                share(result.runnerUp)));
  gradient_->setText(shortNumber(result.gradientNorm));
  hessian_->setText(tr("%1 (%2, residual %3%4)")
                        .arg(shortNumber(result.hessianNorm), QString::fromStdString(result.estimator),
                             QString::number(result.hessianResidual, 'g', 1),
                             result.converged ? QString() : QObject::tr(", not certain")));
  safe_->setText(QObject::tr("%1 %2 (estimate)").arg(normSymbol(result.norm), radiusText(result.safeRadius)));
  certificate_->setText(
      result.certificate
          ? QObject::tr("%1 %2 (certificate)").arg(normSymbol(result.norm), radiusText(*result.certificate))
      : !result.fault.empty() ? QObject::tr("refuted")
      : result.refined        ? QObject::tr("no certificate applies")
      : training              ? QObject::tr("when the training rests")
                              : QObject::tr("when the pen rests"));
  provenBy_->setText(result.certificate ? engineText(result.certificateTitle) : QStringLiteral("–"));
}

void DrawReport::showFound(const InspectResult& result) {
  if (!result.found) {
    found_->setText(tr("none found"));
    note_->setText({});
    for (PictureView* view : {perturbation_, adversarial_}) view->clear();
    return;
  }
  const QString by = result.foundBy == "pgd" ? QStringLiteral("PGD") : QStringLiteral("DeepFool");
  found_->setText(
      QStringLiteral("%1 %2 → %3 (%4)")
          .arg(normSymbol(result.norm), shortNumber(result.distance()), className(result.adversarialPrediction), by));
  const Picture& change = result.perturbation;
  perturbation_->setPicture(change.values, change.channels, change.height, change.width, PictureView::Mode::Signed);
  const QString factor = roundedText(perturbation_->magnification(), 2);
  perturbation_->setCaptions(tr("Smallest change found"), QStringLiteral("× %1").arg(factor));
  const Picture& other = result.adversarial;
  adversarial_->setPicture(other.values, other.channels, other.height, other.width, PictureView::Mode::Grey);
  adversarial_->setCaptions(tr("Drawing + change"), tr("taken for %1").arg(className(result.adversarialPrediction)));
  adversarial_->setFrameColor(theme_.error);
  // Worth a word, since people take estimates for promises, and a fault must not pass for one.
  note_->setText(!result.fault.empty() ? QString::fromStdString(result.fault)
                 : result.safeRadius > result.distance()
                     ? tr("The estimate is too large here: a smaller change was found.")
                     : QString());
}

void DrawReport::setSearching() {
  note_->setText(tr("Looking for a nearer mistake …"));
}

void DrawReport::setTheme(const Theme& theme) {
  theme_ = theme;
  for (PictureView* view : {input_, perturbation_, adversarial_}) view->setTheme(theme);
  adversarial_->setFrameColor(adversarial_->isEmpty() ? QColor() : theme.error);
  bars_->setTheme(theme);
}

}  // namespace hessianlab
