// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/weights/bound_panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>
#include <vector>

#include "model/session/training_session.h"
#include "ui/document/lab_document.h"
#include "ui/runs/run_slot.h"
#include "ui/words/engine_text.h"
#include "viz/base/left_to_right.h"
#include "viz/base/text_tools.h"
#include "viz/plot/curve_plot.h"

namespace hessianlab {

namespace {

constexpr AskingRest kBoundRest{.least = 1000, .factor = 20};
constexpr int64_t kDrawsInTheWindow = 50;
constexpr int kLast = static_cast<int>(kPriorVariances) - 1;

QString number(double value, int digits = 3) {
  return leftToRight(roundedText(value, digits));
}

}  // namespace

BoundPanel::BoundPanel(LabDocument& document, ViewChoice<WeightsChoice>& choice, QWidget* parent)
    : QWidget(parent),
      document_(document),
      choice_(choice),
      lambda_(new QLabel(this)),
      text_(new QLabel(this)),
      slider_(new QSlider(Qt::Horizontal, this)),
      plot_(new CurvePlot(this)) {
  question_.setRest(kBoundRest);
  auto* label = new QLabel(tr("&Prior variance λ"), this);
  label->setBuddy(slider_);
  slider_->setObjectName(QStringLiteral("weights.lambda"));
  slider_->setRange(0, kLast);  // to the right λ grows
  slider_->setPageStep(10);
  slider_->setToolTip(
      tr("How far from where the training began weights may be without surprise. The bound holds for all values of "
         "the slider at once, so you may choose the one that you like best"));
  lambda_->setObjectName(QStringLiteral("weights.lambda.value"));
  text_->setObjectName(QStringLiteral("weights.bound.text"));
  text_->setWordWrap(true);
  text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  plot_->setObjectName(QStringLiteral("plot.weights.bound"));
  plot_->setTitle(tr("Bound on the error of drawn weights"));
  plot_->setAxisTitles(tr("prior variance λ"), tr("share of mistakes"));
  plot_->setLogX(true);
  plot_->setLogY(true);
  plot_->setEmptyText(tr("Measuring …"));
  plot_->setToolTip(
      tr("With probability 95 %, weights drawn around the trained ones err on new samples at most as often as the "
         "bound says: their training error, measured, plus a root that pays for how far they have come from where the "
         "training began. From 1 on it says nothing: it is vacuous"));
  SeriesStyle style;
  style.name = tr("the root");
  style.colorIndex = 1;
  root_ = plot_->addSeries(style);
  style.shape = SeriesStyle::Shape::Points;
  style.name = tr("training error of drawn weights");
  style.colorIndex = 2;
  error_ = plot_->addSeries(style);
  style.name = tr("bound");
  style.colorIndex = 0;
  bound_ = plot_->addSeries(style);

  auto* head = new QHBoxLayout;
  head->addWidget(label);
  head->addWidget(slider_, 1);
  head->addWidget(lambda_);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addLayout(head);
  column->addWidget(plot_, 1);
  column->addWidget(text_);
  connect(slider_, &QSlider::valueChanged, this,
          [this](int value) { choice_.change([value](WeightsChoice& next) { next.prior = kLast - value; }); });
  connect(&choice_, &ChoiceSignal::changed, this, &BoundPanel::followChoice);
  followChoice();
}

void BoundPanel::followChoice() {
  const QSignalBlocker quiet(slider_);
  slider_->setValue(kLast - choice_->prior);
  lambda_->setText(number(priorVariance(choice_->prior)));
  if (choice_->prior == prior_ && choice_->samples == samples_) return;
  if (choice_->samples != samples_) measured_.clear();
  prior_ = choice_->prior;
  samples_ = choice_->samples;
  question_.forget();
  draw();
}

void BoundPanel::forget() {
  question_.forget();
  shown_.reset();
  measured_.clear();
  problem_.clear();
  plot_->setEmptyText(tr("Measuring …"));
  draw();
}

void BoundPanel::take() {
  if (const auto result = question_.take()) {
    if (shown_ && shown_->step != result->step) measured_.clear();
    shown_ = result;
    measured_[result->prior] = result;
    draw();
  }
  if (question_.error() != problem_) {
    problem_ = question_.error();
    if (!problem_.empty()) {
      plot_->setEmptyText(refusalText(problem_));
      text_->setText(refusalText(problem_));
    }
  }
}

void BoundPanel::ask(const RunSlot& slot, TrainingSession& session) {
  const int64_t step = slot.viewedStep();
  if (!question_.due(step, slot.advancing())) return;
  PacBayesRequest request;
  request.prior = prior_;
  request.samples = samples_;
  request.draws = kDrawsInTheWindow;
  request.seed = document_.config().integer("training.seed");
  request.atStep = slot.rewoundTo();
  question_.started(step, session.ask(request));
}

void BoundPanel::draw() {
  if (!shown_) {
    for (const int series : {root_, error_, bound_}) plot_->clearSeries(series);
    text_->clear();
    return;
  }
  std::vector<double> lambda, root, places, errors, low, high, bounds;
  for (int64_t place = kPriorVariances - 1; place >= 0; --place) {
    lambda.push_back(priorVariance(place));
    root.push_back(shown_->complexity(place));
  }
  for (auto each = measured_.rbegin(); each != measured_.rend(); ++each) {
    places.push_back(priorVariance(each->first));
    errors.push_back(each->second->empirical);
    low.push_back(each->second->empiricalLow);
    high.push_back(each->second->empiricalHigh);
    bounds.push_back(each->second->bound());
  }
  plot_->setPoints(root_, lambda, root);
  plot_->setPoints(error_, places, errors);
  plot_->setIntervals(error_, places, low, high);
  plot_->setPoints(bound_, places, bounds);
  plot_->setMarker(priorVariance(prior_));
  text_->setText(words());
}

QString BoundPanel::words() const {
  const auto found = measured_.find(prior_);
  if (found == measured_.end()) return tr("Drawing weights …");
  const PacBayesResult& result = *found->second;
  const GaussianDivergence& kl = result.divergence[static_cast<std::size_t>(prior_)];
  const QString verdict =
      result.bound() >= 1
          ? tr("It is vacuous: it says nothing.")
          : tr("So at most %1 of new samples, with probability 95 %.").arg(leftToRight(percentText(result.bound())));
  return tr("Training error of drawn weights: %1 (%2 … %3, %4 draws; of the trained ones %5). KL = %6: ½ (%7 for their "
            "width, %8 for their distance, %9 for their volume), %10 weights, %11 samples.")
             .arg(number(result.empirical), number(result.empiricalLow), number(result.empiricalHigh))
             .arg(result.draws)
             .arg(number(result.trainError), number(kl.value()), number(kl.trace), number(kl.distance),
                  number(kl.volume))
             .arg(result.parameters)
             .arg(result.samples) +
         u' ' +
         tr("Bound: %1 + %2 = %3.")
             .arg(number(result.empiricalHigh), number(result.complexity(prior_)), number(result.bound())) +
         u' ' + verdict;
}

void BoundPanel::setTheme(const Theme& theme) {
  plot_->setTheme(theme);
}

}  // namespace hessianlab
