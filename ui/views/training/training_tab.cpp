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

#include "ui/runs/run_controller.h"
#include "ui/words/config_access.h"
#include "viz/bars/share_bar.h"

namespace hessianlab {

namespace {

constexpr int kSmoothingPositions = 99;  // hundredths
constexpr double kDefaultSmoothing = 0.9;

SeriesStyle line(const QString& name, bool smoothed = false) {
  SeriesStyle style;
  style.name = name;
  style.smoothed = smoothed;
  return style;
}

// Sparse curves get marks; the second of a plot is dashed.
SeriesStyle marked(const QString& name, bool dashed) {
  SeriesStyle style;
  style.name = name;
  style.shape = SeriesStyle::Shape::Both;
  style.dashed = dashed;
  return style;
}

CurvePlot* makePlot(QWidget* parent, const char* name, const QString& title, const QString& help) {
  auto* plot = new CurvePlot(parent);
  plot->setObjectName(QString::fromLatin1(name));
  plot->setTitle(title);
  plot->setToolTip(help);
  plot->setSmoothing(kDefaultSmoothing);
  return plot;
}

}  // namespace

TrainingPlots::TrainingPlots(QWidget* parent)
    : loss(makePlot(
          parent, "plot.loss", QStringLiteral("Loss"),
          QStringLiteral("Cross-entropy −log p(true class), averaged over the batch (faint: each batch; strong: "
                         "smoothed) and over the test set."))),
      curvature(makePlot(parent, "plot.curvature", QStringLiteral("Input curvature ‖H‖ and slope ‖g‖"),
                         QStringLiteral("g = ∂ℓ/∂x says how fast the loss changes with the input, H = ∂²ℓ/∂x² how fast "
                                        "that slope changes. ‖H‖ is the largest |eigenvalue|. Median over the probe "
                                        "batch; the band holds 80 % of its samples."))),
      accuracy(makePlot(parent, "plot.accuracy", QStringLiteral("Accuracy"),
                        QStringLiteral("Share of samples that are classified correctly: of each training batch, and of "
                                       "the test set at the end of each epoch."))),
      penalty(
          makePlot(parent, "plot.penalty", QStringLiteral("Penalty"),
                   QStringLiteral("What the regularizer adds to the loss: its strength λ times the quantity R that it "
                                  "keeps small. It grows during the warm-up."))) {
  for (CurvePlot* plot : all()) plot->setLeastXRange(0, 1);
  loss->setLeastYRange(0, 0);
  accuracy->setLeastYRange(0, 1);
  penalty->setLeastYRange(0, 0.01);
  curvature->setLogY(true);
  using Columns = Run::StepColumns;
  curves.emplace_back(*loss, std::vector<Curve>{stepCurve(line(QStringLiteral("train"), true), &Columns::loss),
                                                evaluationCurve(marked(QStringLiteral("test"), true),
                                                                [](const EvaluationRecord& e) { return e.testLoss; })});
  curves.emplace_back(
      *curvature,
      std::vector<Curve>{
          probeCurve(
              marked(QStringLiteral("‖H‖"), false), [](const ProbeRecord& p) { return p.hessianNorm; }, true),
          probeCurve(
              marked(QStringLiteral("‖g‖"), true), [](const ProbeRecord& p) { return p.gradientNorm; }, false)});
  curves.emplace_back(*accuracy,
                      std::vector<Curve>{stepCurve(line(QStringLiteral("train"), true), &Columns::accuracy),
                                         evaluationCurve(marked(QStringLiteral("test"), true),
                                                         [](const EvaluationRecord& e) { return e.testAccuracy; })});
  curves.emplace_back(*penalty, std::vector<Curve>{stepCurve(line(QStringLiteral("λ·R"), true), &Columns::penalty)});
}

void TrainingPlots::update(const std::vector<std::shared_ptr<const Run>>& runs, XAxis axis) {
  if (axis != titled) {
    titled = axis;
    const QString x = axis == XAxis::Epoch     ? QStringLiteral("epoch")
                      : axis == XAxis::Seconds ? QStringLiteral("training time (s)")
                                               : QStringLiteral("step");
    loss->setAxisTitles(x, QStringLiteral("cross-entropy (nats)"));
    curvature->setAxisTitles(x, QStringLiteral("norm (L2)"));
    accuracy->setAxisTitles(x, QStringLiteral("share correct"));
    penalty->setAxisTitles(x, QStringLiteral("λ · R (nats)"));
  }
  for (RunCurves& each : curves) each.update(runs, axis);
}

QString probeText(const Run& run) {
  if (run.probes.empty()) return {};
  const ProbeRecord& probe = run.probes.back();
  if (probe.estimator.empty()) return {};  // read from a file that does not say
  return QStringLiteral("‖H‖ %1: median of %2, %3, %4 products, residual ≤ %5")
      .arg(shortNumber(probe.hessianNorm.median))
      .arg(probe.samples)
      .arg(QString::fromStdString(probe.estimator))
      .arg(probe.iterations)
      .arg(QString::number(probe.residualMax, 'g', 1));
}

TrainingTab::TrainingTab(LabDocument&, RunController& controller)
    : controller_(controller), plots_(this), cost_(new ShareBar(this)), probeNote_(new QLabel(this)) {
  auto* grid = new QGridLayout;
  grid->setSpacing(6);
  grid->addWidget(plots_.loss, 0, 0);
  grid->addWidget(plots_.curvature, 0, 1);
  grid->addWidget(plots_.accuracy, 1, 0);
  grid->addWidget(plots_.penalty, 1, 1);
  grid->setRowStretch(0, 1);
  grid->setRowStretch(1, 1);
  grid->setColumnStretch(0, 1);
  grid->setColumnStretch(1, 1);

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

  auto* logLoss = new QCheckBox(QStringLiteral("&Log loss"), bar);
  logLoss->setObjectName(QStringLiteral("logLoss"));
  logLoss->setToolTip(
      QStringLiteral("Logarithmic scale for the loss (L with a plot in focus does the same for any plot)"));
  connect(logLoss, &QCheckBox::toggled, plots_.loss, &CurvePlot::setLogY);
  connect(plots_.loss, &CurvePlot::logYChanged, logLoss, &QCheckBox::setChecked);

  auto* fit = new QPushButton(QStringLiteral("&Fit all"), bar);
  fit->setObjectName(QStringLiteral("fitAll"));
  fit->setToolTip(QStringLiteral("Show all data again after zooming (double click does it for one plot)"));
  connect(fit, &QPushButton::clicked, this, [this] {
    for (CurvePlot* plot : plots_.all()) plot->fit();
  });
  for (QWidget* widget :
       std::initializer_list<QWidget*>{smoothingLabel, smoothing_, smoothingValue_, axisLabel, axis_, logLoss, fit})
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
  for (CurvePlot* plot : plots_.all())
    plot->setEmptyText(noneTicked               ? QStringLiteral("Tick a run below to draw it")
                       : failed                 ? QStringLiteral("Nothing to show: see the message below")
                       : plot == plots_.penalty ? QStringLiteral("No penalty yet")
                                                : QStringLiteral("Press ▶ to start training"));
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
                    {QStringLiteral("test accuracy"), cost.evaluation, QStringLiteral("at the end of each epoch")}},
                   QStringLiteral("s"));
}

void TrainingTab::setTheme(const Theme& theme) {
  for (CurvePlot* plot : plots_.all()) plot->setTheme(theme);
  cost_->setTheme(theme);
}

std::vector<PlotWidget*> TrainingTab::plots() const {
  const auto all = plots_.all();
  return {all.begin(), all.end()};
}

}  // namespace hessianlab
