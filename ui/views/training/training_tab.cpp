// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/training/training_tab.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <algorithm>

#include "model/labs/metrics_of.h"
#include "ui/document/lab_document.h"
#include "ui/runs/run_controller.h"
#include "ui/words/config_access.h"
#include "viz/bars/share_bar.h"

namespace hessianlab {

namespace {

constexpr int kSmoothingPositions = 99;  // hundredths
constexpr double kDefaultSmoothing = 0.9;

CurvePlot* makePlot(QWidget* parent, const MetricAxis& axis) {
  auto* plot = new CurvePlot(parent);
  plot->setObjectName(QStringLiteral("plot.") + QString::fromStdString(axis.name));
  plot->setTitle(QString::fromStdString(axis.title));
  plot->setToolTip(QString::fromStdString(axis.help));
  plot->setSmoothing(kDefaultSmoothing);
  plot->setLeastXRange(0, 1);
  if (axis.range) plot->setLeastYRange(axis.range->first, axis.range->second);
  if (axis.log) plot->setLogY(true);
  return plot;
}

}  // namespace

TrainingPlots::TrainingPlots(QWidget* parent, const MetricList& metrics) : axes_(metrics.axes()) {
  for (const MetricAxis& axis : axes_) {
    plots_.push_back(makePlot(parent, axis));
    curves_.emplace_back(*plots_.back(), curvesOn(metrics, axis.name));
  }
}

QString TrainingPlots::emptyText(std::size_t i) const {
  const std::string& own = axes_[i].whileEmpty;
  return own.empty() ? QStringLiteral("Press ▶ to start training") : QString::fromStdString(own);
}

void TrainingPlots::update(const std::vector<std::shared_ptr<const Run>>& runs, XAxis axis) {
  if (axis != titled_) {
    titled_ = axis;
    const QString x = axis == XAxis::Epoch     ? QStringLiteral("epoch")
                      : axis == XAxis::Seconds ? QStringLiteral("training time (s)")
                                               : QStringLiteral("step");
    for (std::size_t i = 0; i < plots_.size(); ++i) plots_[i]->setAxisTitles(x, QString::fromStdString(axes_[i].label));
  }
  for (RunCurves& each : curves_) each.update(runs, axis);
}

QString probeText(const Run& run) {
  const auto& basis = run.records.basis();
  if (!basis) return {};  // nothing was estimated, or it was read from a file that does not say how
  const auto& metrics = run.records.metrics().all();
  const auto drawn = std::find_if(metrics.begin(), metrics.end(),
                                  [](const Metric& metric) { return metric.estimated && !metric.axis.empty(); });
  if (drawn == metrics.end()) return {};
  return QStringLiteral("%1 %2: median of %3, %4, %5 products, residual ≤ %6")
      .arg(QString::fromStdString(basis->quantity), shortNumber(*run.records.last(drawn->key)))
      .arg(basis->samples)
      .arg(QString::fromStdString(basis->estimator))
      .arg(basis->iterations)
      .arg(QString::number(basis->residualMax, 'g', 1));
}

TrainingTab::TrainingTab(const ViewPlace& place)
    : controller_(place.controller),
      plots_(this, metricsOf(place.document.config())),
      cost_(new ShareBar(this)),
      probeNote_(new QLabel(this)) {
  auto* grid = new QGridLayout;
  grid->setSpacing(6);
  for (int i = 0; i < static_cast<int>(plots_.all().size()); ++i) {
    grid->addWidget(plots_.all()[static_cast<std::size_t>(i)], i / 2, i % 2);
    grid->setRowStretch(i / 2, 1);
    grid->setColumnStretch(i % 2, 1);
  }

  cost_->setObjectName(QStringLiteral("costBar"));
  cost_->setEmptyText(QStringLiteral("Where the time goes: shown once training runs"));
  probeNote_->setObjectName(QStringLiteral("probeNote"));
  probeNote_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  probeNote_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  probeNote_->setTextInteractionFlags(Qt::TextSelectableByMouse);

  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(8, 6, 8, 6);
  column->setSpacing(6);
  column->addWidget(buildControls());
  column->addLayout(grid, 1);
  column->addWidget(cost_);

  for (CurvePlot* plot : plots_.all())
    for (CurvePlot* other : plots_.all())
      if (plot != other) {
        connect(plot, &CurvePlot::cursorMoved, other, &CurvePlot::setCursor);
        connect(plot, &CurvePlot::cursorLeft, other, &CurvePlot::clearCursor);
      }
  connect(&controller_, &RunController::updated, this, &TrainingTab::refresh);
  connect(&controller_, &RunController::runAdded, this, &TrainingTab::refresh);
  connect(&controller_, &RunController::runRemoved, this, &TrainingTab::refresh);
  connect(&controller_, &RunController::sessionChanged, this, &TrainingTab::refresh);
  connect(&controller_, &RunController::stateChanged, this, &TrainingTab::refresh);
  refresh();
}

QWidget* TrainingTab::buildControls() {
  auto* bar = new QWidget(this);
  auto* row = new QHBoxLayout(bar);
  row->setContentsMargins(0, 0, 0, 0);
  auto* smoothingLabel = new QLabel(QStringLiteral("&Smoothing"), bar);
  smoothing_ = new QSlider(Qt::Horizontal, bar);
  smoothing_->setObjectName(QStringLiteral("smoothing"));
  smoothing_->setRange(0, kSmoothingPositions);
  smoothing_->setFixedWidth(110);
  smoothing_->setToolTip(
      QStringLiteral("Weight of the past in the strong line (exponential moving average). The faint "
                     "line is every single batch."));
  smoothing_->setAccessibleName(QStringLiteral("Smoothing"));
  smoothingLabel->setBuddy(smoothing_);
  smoothingValue_ = new QLabel(bar);
  smoothingValue_->setMinimumWidth(smoothingValue_->fontMetrics().horizontalAdvance(QStringLiteral("0.99 ")));
  connect(smoothing_, &QSlider::valueChanged, this, [this](int position) {
    smoothingValue_->setText(QString::number(position / 100.0, 'f', 2));
    for (CurvePlot* plot : plots_.all()) plot->setSmoothing(position / 100.0);
  });
  smoothing_->setValue(static_cast<int>(kDefaultSmoothing * 100));

  auto* axisLabel = new QLabel(QStringLiteral("&Against"), bar);
  axis_ = new QComboBox(bar);
  axis_->setObjectName(QStringLiteral("xAxis"));
  axis_->addItems({QStringLiteral("steps"), QStringLiteral("epochs"), QStringLiteral("seconds")});
  axis_->setToolTip(QStringLiteral("What the horizontal axes count: steps, epochs, or seconds of training"));
  axisLabel->setBuddy(axis_);
  connect(axis_, &QComboBox::currentIndexChanged, this, &TrainingTab::refresh);

  CurvePlot* first = plots_.all().front();
  const QString name = first->title().toLower();
  auto* logScale = new QCheckBox(QStringLiteral("&Log ") + name, bar);
  logScale->setObjectName(QStringLiteral("logScale"));
  logScale->setToolTip(
      QStringLiteral("Logarithmic scale for the %1 (L with a plot in focus does the same for any plot)").arg(name));
  connect(logScale, &QCheckBox::toggled, first, &CurvePlot::setLogY);
  connect(first, &CurvePlot::logYChanged, logScale, &QCheckBox::setChecked);

  auto* fit = new QPushButton(QStringLiteral("&Fit all"), bar);
  fit->setObjectName(QStringLiteral("fitAll"));
  fit->setToolTip(QStringLiteral("Show all data again after zooming (double click does it for one plot)"));
  connect(fit, &QPushButton::clicked, this, [this] {
    for (CurvePlot* plot : plots_.all()) plot->fit();
  });
  for (QWidget* widget :
       std::initializer_list<QWidget*>{smoothingLabel, smoothing_, smoothingValue_, axisLabel, axis_, logScale, fit})
    row->addWidget(widget);
  row->addWidget(probeNote_, 1);
  return bar;
}

XAxis TrainingTab::axis() const {
  return static_cast<XAxis>(std::max(0, axis_->currentIndex()));
}

void TrainingTab::refresh() {
  const bool failed = controller_.state() == RunState::Failed;
  const bool noneTicked = controller_.shownRuns().empty() && !controller_.runs().empty();
  for (std::size_t i = 0; i < plots_.all().size(); ++i)
    plots_.all()[i]->setEmptyText(noneTicked ? QStringLiteral("Tick a run below to draw it")
                                  : failed   ? QStringLiteral("Nothing to show: see the message below")
                                             : plots_.emptyText(i));
  plots_.update(controller_.shownRuns(), axis());
  showCost();
  showMoment();
  const Run* run = controller_.current();
  const QString text = run ? probeText(*run) : QString();
  probeNote_->setText(text);
  probeNote_->setToolTip(text.isEmpty() ? QString()
                                        : QStringLiteral("How the newest ‖H‖ was found: estimator, Hessian–vector "
                                                         "products, and how far ‖Hv − λv‖ still is from zero, "
                                                         "relative to ‖H‖"));
}

// Where in the curves the other views are looking back.
void TrainingTab::showMoment() {
  const auto step = controller_.rewoundTo();
  const Run* run = controller_.current();
  for (CurvePlot* plot : plots_.all()) {
    if (step && run)
      plot->setMarker(positionOf(*run, *step, axis()), QStringLiteral("step %1").arg(*step));
    else if (plot->marker())
      plot->clearMarker();
  }
}

void TrainingTab::showCost() {
  const Run* run = controller_.current();
  const CostLedger cost = run ? run->progress.cost : CostLedger{};
  cost_->setShares({{QStringLiteral("plain training"), cost.training, QStringLiteral("loss, its gradient, optimiser")},
                    {QStringLiteral("penalty"), cost.penalty, QStringLiteral("what the regularizer costs on top")},
                    {QStringLiteral("curvature probes"), cost.probes, QStringLiteral("measuring ‖H‖ and ‖g‖")},
                    {QStringLiteral("tests"), cost.tests, QStringLiteral("at the end of each epoch")}},
                   QStringLiteral("s"));
}

void TrainingTab::setTheme(const Theme& theme) {
  for (CurvePlot* plot : plots_.all()) plot->setTheme(theme);
  cost_->setTheme(theme);
}

std::vector<PlotWidget*> TrainingTab::plots() const {
  return {plots_.all().begin(), plots_.all().end()};
}

}  // namespace hessianlab
