// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/training/training_tab.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSlider>
#include <algorithm>
#include <cmath>

#include "model/labs/metrics_of.h"
#include "model/runs/advice.h"
#include "ui/document/lab_document.h"
#include "ui/runs/run_controller.h"
#include "ui/words/certainty_words.h"
#include "ui/words/config_access.h"
#include "ui/words/engine_text.h"
#include "viz/bars/share_bar.h"

namespace hessianlab {

namespace {

constexpr int kSmoothingPositions = 99;  // hundredths
constexpr double kDefaultSmoothing = 0.9;
constexpr double kLately = 0.25;  // of an epoch before its test: the network was nearly the one that was tested

}  // namespace

QString probeText(const Run& run) {
  const auto& basis = run.records.basis();
  if (!basis) return {};  // nothing was estimated, or it was read from a file that does not say how
  const auto& metrics = run.records.metrics().all();
  const auto drawn = std::find_if(metrics.begin(), metrics.end(),
                                  [](const Metric& metric) { return metric.estimated && !metric.axis.empty(); });
  if (drawn == metrics.end()) return {};
  const auto certain = std::llround(basis->convergedFraction * static_cast<double>(basis->samples));
  return QObject::tr("%1 %2: median of %3, %4, %5 products, residual ≤ %6%7")
      .arg(QString::fromStdString(basis->quantity), shortNumber(*run.records.last(drawn->key)))
      .arg(basis->samples)
      .arg(QString::fromStdString(basis->estimator))
      .arg(basis->iterations)
      .arg(QString::number(basis->residualMax, 'g', 1), uncertainText(basis->samples - certain, basis->samples));
}

QString gapText(const Run& run) {
  const MetricList& metrics = run.records.metrics();
  if (!metrics.gap() || run.records.tests().empty()) return {};
  const MetricPlace train = metrics.place(metrics.gap()->first), test = metrics.place(metrics.gap()->second);
  const auto& tests = run.records.tests();
  const auto& steps = run.records.steps();
  const double end = tests.step.back(), epoch = tests.epoch.back();
  double sum = 0;
  int count = 0;
  for (std::size_t i = steps.size(); i-- > 0 && steps.epoch[i] > epoch - kLately;) {
    if (steps.step[i] > end) continue;
    sum += run.records.column(train)[i];
    ++count;
  }
  const double right = run.records.column(test).back(), learned = sum / std::max(1, count);
  if (count == 0 || !std::isfinite(learned) || !std::isfinite(right)) return {};
  const auto one = [](double share) { return QLocale::c().toString(100 * share, 'f', 1).replace(u'-', QChar(0x2212)); };
  return QObject::tr("epoch %1: train %2 %, test %3 %, gap %4 points")
      .arg(std::llround(epoch))
      .arg(one(learned), one(right), one(learned - right));
}

TrainingTab::TrainingTab(const ViewPlace& place)
    : document_(place.document),
      controller_(place.controller),
      column_(new QVBoxLayout(this)),
      cost_(new ShareBar(this)),
      probeNote_(new ElidedLabel(this)),
      gap_(new ElidedLabel(this)) {
  cost_->setObjectName(QStringLiteral("costBar"));
  cost_->setEmptyText(tr("Where the time goes: shown once training runs"));
  probeNote_->setObjectName(QStringLiteral("probeNote"));
  probeNote_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  probeNote_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  probeNote_->setTextInteractionFlags(Qt::TextSelectableByMouse);

  column_->setContentsMargins(8, 6, 8, 6);
  column_->setSpacing(6);
  column_->addWidget(buildControls());
  gap_->setObjectName(QStringLiteral("trainTestGap"));
  gap_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  auto* foot = new QHBoxLayout;
  foot->setSpacing(16);
  foot->addWidget(cost_, 2);
  foot->addWidget(probeNote_, 3, Qt::AlignTop);  // in one line, with what is not certain at its end
  column_->addLayout(foot);
  connect(&controller_, &RunController::updated, this, &TrainingTab::refresh);
  connect(&controller_, &RunController::runAdded, this, &TrainingTab::refresh);
  connect(&controller_, &RunController::runsRemoved, this, &TrainingTab::refresh);
  connect(&controller_, &RunController::sessionChanged, this, &TrainingTab::follow);
  connect(&controller_, &RunController::stateChanged, this, &TrainingTab::refresh);
  follow();
}

void TrainingTab::follow() {
  const Run* run = controller_.current();
  const MetricList& metrics = run ? run->records.metrics() : metricsOf(document_.config());
  if (!plots_ || &plots_->metrics() != &metrics) showMetrics(metrics);
  refresh();
}

void TrainingTab::showMetrics(const MetricList& metrics) {
  delete plots_;
  plots_ = new TrainingPlots(metrics, this);
  plots_->setSmoothing(smoothing());
  plots_->setTheme(theme_);
  column_->insertWidget(1, plots_, 1);
  logScale_->setVisible(!plots_->all().empty());
  if (!plots_->all().empty()) bindLogScale(*plots_->all().front());
  offered_.clear();
  connect(plots_, &TrainingPlots::tellingChanged, this, &TrainingTab::offerPlots);
  refresh();
  offerPlots();
}

// A plot is offered once, when it first has something to tell.
void TrainingTab::offerPlots() {
  std::vector<PlotWidget*> fresh;
  for (PlotWidget* plot : plots())
    if (offered_.insert(plot).second) fresh.push_back(plot);
  if (!fresh.empty()) Q_EMIT plotsAdded(fresh);
}

void TrainingTab::bindLogScale(CurvePlot& first) {
  const QString words = tr("&Log %1");
  // In the middle of an English line it is written small.
  const QString name = words == QStringLiteral("&Log %1") ? first.title().toLower() : first.title();
  logScale_->setText(words.arg(name));
  logScale_->setToolTip(
      tr("Logarithmic scale for the %1 (L with a plot in focus does the same for any plot)").arg(name));
  logScale_->setChecked(first.isLogY());
  connect(&first, &CurvePlot::logYChanged, logScale_, &QCheckBox::setChecked);
}

QWidget* TrainingTab::buildControls() {
  auto* bar = new QWidget(this);
  auto* row = new QHBoxLayout(bar);
  row->setContentsMargins(0, 0, 0, 0);
  auto* smoothingLabel = new QLabel(tr("&Smoothing"), bar);
  smoothing_ = new QSlider(Qt::Horizontal, bar);
  smoothing_->setObjectName(QStringLiteral("smoothing"));
  smoothing_->setRange(0, kSmoothingPositions);
  smoothing_->setFixedWidth(110);
  smoothing_->setToolTip(
      tr("Weight of the past in the strong line (exponential moving average). The faint "
         "line is every single batch."));
  smoothing_->setAccessibleName(tr("Smoothing"));
  smoothingLabel->setBuddy(smoothing_);
  smoothingValue_ = new QLabel(bar);
  smoothingValue_->setMinimumWidth(smoothingValue_->fontMetrics().horizontalAdvance(QStringLiteral("0.99 ")));
  connect(smoothing_, &QSlider::valueChanged, this, [this](int position) {
    smoothingValue_->setText(QString::number(position / 100.0, 'f', 2));
    if (plots_) plots_->setSmoothing(smoothing());
  });
  smoothing_->setValue(static_cast<int>(kDefaultSmoothing * 100));

  auto* axisLabel = new QLabel(tr("&Against"), bar);
  axis_ = new QComboBox(bar);
  axis_->setObjectName(QStringLiteral("xAxis"));
  axis_->addItems({tr("steps"), tr("epochs"), tr("seconds")});
  axis_->setToolTip(tr("What the horizontal axes count: steps, epochs, or seconds of training"));
  axisLabel->setBuddy(axis_);
  connect(axis_, &QComboBox::currentIndexChanged, this, &TrainingTab::refresh);

  logScale_ = new QCheckBox(bar);
  logScale_->setObjectName(QStringLiteral("logScale"));
  connect(logScale_, &QCheckBox::toggled, this, [this](bool on) { plots_->all().front()->setLogY(on); });

  auto* fit = new QPushButton(tr("&Fit all"), bar);
  fit->setObjectName(QStringLiteral("fitAll"));
  fit->setToolTip(tr("Show all data again after zooming (double click does it for one plot)"));
  connect(fit, &QPushButton::clicked, this, [this] { plots_->fit(); });
  for (QWidget* widget :
       std::initializer_list<QWidget*>{smoothingLabel, smoothing_, smoothingValue_, axisLabel, axis_, logScale_, fit})
    row->addWidget(widget);
  row->addWidget(gap_, 1);
  return bar;
}

double TrainingTab::smoothing() const {
  return smoothing_->value() / 100.0;
}

XAxis TrainingTab::axis() const {
  return static_cast<XAxis>(std::max(0, axis_->currentIndex()));
}

void TrainingTab::refresh() {
  const bool failed = controller_.state() == RunState::Failed;
  const bool noneTicked = controller_.shownRuns().empty() && !controller_.runs().empty();
  if (failed && !noneTicked)
    plots_->setEmptyText(tr("Nothing to show: see the message above"));
  else if (!controller_.whatToDo().isEmpty())
    plots_->setEmptyText(controller_.whatToDo());
  else if (noneTicked)
    plots_->setEmptyText(tr("Tick a run below to draw it"));
  else
    plots_->setEmptyText(std::nullopt);
  plots_->update(controller_.shownRuns(), axis());
  showCost();
  showMoment();
  showProbe();
  showGap();
}

void TrainingTab::showGap() {
  const Run* run = controller_.current();
  gap_->setText(run ? gapText(*run) : QString());
  gap_->setToolTip(tr(
      "How much better the network is on the samples it was trained on than on the test set: the mean over the "
      "batches of the last quarter of an epoch, minus the test at its end. A wide gap means that it learns by heart."));
}

// One line of one height, whatever it has to say: what comes and goes must not move what a person is about to click.
void TrainingTab::showProbe() {
  const Run* run = controller_.current();
  const QString text = run ? probeText(*run) : QString();
  QStringList said;
  if (run)
    for (const std::string& line : adviceOnNumbers(run->records)) said << QStringLiteral("⚠ ") + engineSentence(line);
  const bool warns = !said.isEmpty();
  const QString shown = warns ? said.front() : text;
  if (!text.isEmpty()) said << text;
  if (!text.isEmpty())
    said << tr(
        "How the newest ‖H‖ was found: estimator, Hessian–vector products, and how far ‖Hv − λv‖ still is from zero, "
        "relative to ‖H‖.");
  if (run && run->records.basis() && !run->records.basis()->remark.empty())
    said << engineSentence(run->records.basis()->remark);
  probeNote_->setText(shown);
  probeNote_->setToolTip(said.join(u'\n'));
  QPalette colours;
  if (warns) colours.setColor(QPalette::WindowText, theme_.warning);
  probeNote_->setPalette(colours);
}

// Where in the curves the other views are looking back.
void TrainingTab::showMoment() {
  const auto step = controller_.rewoundTo();
  const Run* run = controller_.current();
  for (CurvePlot* plot : plots_->all()) {
    if (step && run)
      plot->setMarker(positionOf(*run, *step, axis()), tr("step %1").arg(*step));
    else if (plot->marker())
      plot->clearMarker();
  }
}

void TrainingTab::showCost() {
  const Run* run = controller_.current();
  const CostLedger cost = run ? run->progress.cost : CostLedger{};
  std::vector<ShareBar::Share> shares{{tr("plain training"), cost.training, tr("loss, its gradient, optimiser")},
                                      {tr("penalty"), cost.penalty, tr("what the regularizer costs on top")}};
  // A lab may measure curvature between two steps, or something else, or nothing at all.
  const auto probes = [&](const Metric& metric) { return metric.kind == RecordKind::Probe; };
  const auto curvature = [&](const Metric& metric) { return probes(metric) && metric.estimated; };
  const std::vector<Metric> none;
  const std::vector<Metric>& metrics = run ? run->records.metrics().all() : none;
  if (std::any_of(metrics.begin(), metrics.end(), curvature))
    shares.push_back({tr("curvature probes"), cost.probes, tr("measuring ‖H‖ and ‖g‖")});
  else if (std::any_of(metrics.begin(), metrics.end(), probes))
    shares.push_back({tr("measurements"), cost.probes, tr("between two steps")});
  shares.push_back({tr("tests"), cost.tests, tr("at the end of each epoch")});
  cost_->setShares(std::move(shares), QStringLiteral("s"));
}

void TrainingTab::setTheme(const Theme& theme) {
  theme_ = theme;
  plots_->setTheme(theme);
  cost_->setTheme(theme);
  showProbe();
}

std::vector<PlotWidget*> TrainingTab::plots() const {
  const std::vector<CurvePlot*> shown = plots_->telling();
  return {shown.begin(), shown.end()};
}

QString TrainingTab::plotsNote() const {
  QStringList notes;
  const auto shown = controller_.shownRuns();  // the one that trains may be none of them
  for (const auto& run : shown)
    if (const QString probe = probeText(*run); !probe.isEmpty())
      notes << (shown.size() > 1 ? run->title() + QStringLiteral(": ") : QString()) + probe;
  if (!notes.isEmpty()) notes << tr("bands from the 10 % to the 90 % quantile of the probe samples");
  if (smoothing() > 0) notes << tr("strong lines smoothed with weight %1").arg(shortNumber(smoothing()));
  return notes.join(QStringLiteral(", "));
}

}  // namespace hessianlab
