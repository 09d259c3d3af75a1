// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/robustness_tab.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/config_access.h"
#include "ui/run_controller.h"
#include "viz/curve_plot.h"

namespace hessianlab {

namespace {

constexpr int kGridPoints = 11;  // ε = 0 among them, and the ε of the tool bar beside them

std::vector<double> gridTo(double largest, double chosen) {
  std::vector<double> grid;
  for (int i = 0; i < kGridPoints; ++i) grid.push_back(largest * i / (kGridPoints - 1));
  constexpr double slack = 1e-9;
  const auto place = std::lower_bound(grid.begin(), grid.end(), chosen - slack);
  if (place == grid.end() || *place > chosen + slack) grid.insert(place, chosen);
  return grid;
}

constexpr int kDefaultSamples = 200;

QString normSymbol(const std::string& norm) {
  return norm == "l2" ? QStringLiteral("L2") : QStringLiteral("L∞");
}

QString percent(double share) {
  return QStringLiteral("%1 %").arg(100 * share, 0, 'f', 1);
}

}  // namespace

RobustnessTab::RobustnessTab(LabDocument& document, RunController& controller)
    : document_(document), controller_(controller), plot_(new CurvePlot(this)), reading_(new QLabel(this)) {
  plot_->setObjectName(QStringLiteral("plot.robustness"));
  plot_->setTitle(QStringLiteral("Accuracy under attack"));
  plot_->setLeastYRange(0, 1);
  plot_->setToolTip(QStringLiteral("Share of test samples that are still classified correctly after the strongest of the "
                                   "attacks, each allowed to move the input by at most ε. The bars are 95 % confidence "
                                   "intervals. An attack can only show weakness: the true curve is never above."));
  reading_->setObjectName(QStringLiteral("robustness.reading"));
  reading_->setWordWrap(true);
  reading_->setTextInteractionFlags(Qt::TextSelectableByMouse);

  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(8, 6, 8, 6);
  column->addWidget(buildControls());
  column->addWidget(plot_, 1);
  column->addWidget(reading_);

  connect(&controller_, &RunController::updated, this, &RobustnessTab::follow);
  connect(&controller_, &RunController::sessionChanged, this, [this] {
    job_.cancel();
    job_ = {};
    evaluationsSeen_ = 0;
    note_->clear();
    showProgress();
  });
  connect(&controller_, &RunController::runRemoved, this, &RobustnessTab::draw);
  connect(&controller_, &RunController::runChanged, this, [this] { draw(); });
  connect(&document_, &LabDocument::lookChanged, this, [this] {
    draw();
    showMarker();
  });
  draw();
  showMarker();
  showProgress();
}

QWidget* RobustnessTab::buildControls() {
  auto* bar = new QWidget(this);
  auto* row = new QHBoxLayout(bar);
  row->setContentsMargins(0, 0, 0, 0);
  button_ = new QPushButton(bar);
  button_->setObjectName(QStringLiteral("robustness.evaluate"));
  connect(button_, &QPushButton::clicked, this, [this] { evaluating() ? cancel() : evaluate(); });
  row->addWidget(button_);

  auto* samplesLabel = new QLabel(QStringLiteral("test &samples"), bar);
  samples_ = new QSpinBox(bar);
  samples_->setObjectName(QStringLiteral("robustness.samples"));
  samples_->setRange(10, 100000);
  samples_->setValue(kDefaultSamples);
  samples_->setSingleStep(100);
  samples_->setToolTip(QStringLiteral("The first N samples of the test set are attacked. More samples: narrower bars, "
                                      "longer wait."));
  samplesLabel->setBuddy(samples_);
  row->addWidget(samples_);
  row->addWidget(samplesLabel);
  for (const CatalogueEntry& entry : document_.catalogues().attacks) {
    auto* box = new QCheckBox(QString::fromStdString(entry.title), bar);
    box->setObjectName(QStringLiteral("robustness.attack.") + QString::fromStdString(entry.name));
    box->setToolTip(QString::fromStdString(entry.help));
    box->setChecked(true);
    connect(box, &QCheckBox::toggled, this, [this] { showProgress(); });
    attacks_[entry.name] = box;
    row->addWidget(box);
  }
  eachEpoch_ = new QCheckBox(QStringLiteral("after &every epoch"), bar);
  eachEpoch_->setObjectName(QStringLiteral("robustness.eachEpoch"));
  eachEpoch_->setChecked(true);
  eachEpoch_->setToolTip(QStringLiteral("Measure again whenever an epoch ends, so that the curve moves while the network "
                                        "learns. It runs beside the training and takes some of its processor time."));
  row->addWidget(eachEpoch_);
  progress_ = new QProgressBar(bar);
  progress_->setObjectName(QStringLiteral("robustness.progress"));
  progress_->setRange(0, 1000);
  progress_->setTextVisible(false);
  progress_->setFixedWidth(110);
  progress_->setAccessibleName(QStringLiteral("Progress of the evaluation"));
  row->addWidget(progress_);
  note_ = new QLabel(bar);
  note_->setObjectName(QStringLiteral("robustness.note"));
  row->addWidget(note_, 1);
  return bar;
}

void RobustnessTab::evaluate() {
  TrainingSession* session = controller_.session();
  if (!session || !session->datasetInfo() || evaluating()) return;
  RobustnessRequest request;
  request.norm = document_.settings().norm;
  request.epsilons = gridTo(document_.largestEpsilon(), document_.settings().epsilon());
  request.attacks.clear();
  for (const auto& [name, box] : attacks_)
    if (box->isChecked()) request.attacks.push_back(name);
  if (request.attacks.empty()) return;
  request.samples = std::min<int64_t>(samples_->value(), session->datasetInfo()->testSamples);
  request.seed = document_.config().training.seed;
  jobRun_ = controller_.currentRun();
  evaluationsSeen_ = controller_.current()->evaluations.size();
  job_ = session->robustness(std::move(request));
  note_->clear();
  showProgress();
}

void RobustnessTab::cancel() {
  job_.cancel();
  showProgress();
}

void RobustnessTab::follow() {
  takeResult();
  const Run* run = controller_.current();
  if (run && controller_.currentIsListed() && run->evaluations.size() > evaluationsSeen_) {
    // While one is measured the newest has to wait; it is not forgotten.
    const bool trained = run->evaluations.back().step > 0;
    if (trained && eachEpoch_->isChecked() && !evaluating()) evaluate();
  }
  draw();
  showProgress();
}

void RobustnessTab::takeResult() {
  if (!job_.valid() || !job_.finished()) return;
  const auto result = job_.result();
  if (!job_.error().empty()) {
    note_->setText(QString::fromStdString(job_.error()));
    Q_EMIT message(QString::fromStdString(job_.error()));
  }
  job_ = {};
  if (!result || result->accuracy.empty()) return;
  if (result->complete)
    note_->setText(QStringLiteral("step %1, %2 samples").arg(result->step).arg(result->samples));
  else
    note_->setText(QStringLiteral("cancelled"));
  const auto run = jobRun_.lock();
  if (result->complete && run) controller_.setRobustness(*run, result);
}

void RobustnessTab::showProgress() {
  const bool busy = evaluating();
  const bool ready = controller_.session() && controller_.session()->datasetInfo();
  bool anyAttack = false;
  for (const auto& [name, box] : attacks_) anyAttack = anyAttack || box->isChecked();
  button_->setText(busy ? QStringLiteral("&Cancel") : QStringLiteral("&Evaluate"));
  button_->setEnabled(busy || (ready && anyAttack));
  button_->setToolTip(busy         ? QStringLiteral("Stop this evaluation")
                      : !ready     ? QStringLiteral("There is no network yet: the data set is not loaded")
                      : !anyAttack ? QStringLiteral("Tick at least one attack")
                                   : QStringLiteral("Attack the network as it is now (Ctrl+E)"));
  progress_->setVisible(busy);
  if (busy) progress_->setValue(static_cast<int>(1000 * job_.progress()));
}

void RobustnessTab::draw() {
  const std::string& norm = document_.settings().norm;
  const auto runs = controller_.shownRuns();
  if (norm != drawnNorm_) {
    drawnNorm_ = norm;
    plot_->setAxisTitles(QStringLiteral("ε (%1, inputs in 0…1)").arg(normSymbol(norm)), QStringLiteral("share correct"));
    plot_->setEmptyText(QStringLiteral("No %1 curve yet: press Evaluate, or train to the end of an epoch")
                            .arg(normSymbol(norm)));
  }
  std::map<int, std::shared_ptr<const Run>> wanted;
  for (const auto& run : runs)
    if (run->robustnessIn(norm)) wanted[run->id] = run;
  std::erase_if(series_, [&](const auto& entry) {
    if (wanted.count(entry.first)) return false;
    plot_->removeSeries(entry.second);
    drawn_.erase(entry.first);
    return true;
  });
  for (const auto& [id, run] : wanted) {
    SeriesStyle style;
    style.name = run->name;
    style.colorIndex = run->color;
    style.shape = SeriesStyle::Shape::Both;
    if (!series_.count(id))
      series_[id] = plot_->addSeries(style);
    else if (plot_->seriesStyle(series_[id]).name != style.name)
      plot_->setSeriesStyle(series_[id], style);
    const auto curve = run->robustnessIn(norm);
    if (drawn_[id] == curve) continue;
    drawn_[id] = curve;
    const RobustnessResult& result = *curve;
    std::vector<double> low, high;
    for (const auto& [lower, upper] : result.interval95) {
      low.push_back(lower);
      high.push_back(upper);
    }
    plot_->setPoints(series_[id], result.epsilons, result.accuracy);
    plot_->setIntervals(series_[id], result.epsilons, low, high);
  }
  showMarker();
}

void RobustnessTab::showMarker() {
  const double epsilon = document_.settings().epsilon();
  plot_->setMarker(epsilon, QStringLiteral("ε = %1").arg(shortNumber(epsilon)));
  QStringList parts;
  for (const auto& run : controller_.shownRuns()) {
    const auto accuracy = run->robustAccuracy(document_.settings().norm, epsilon);
    if (accuracy)
      parts << QStringLiteral("%1 at step %4: %2 (without attack %3)")
                   .arg(run->name.isEmpty() ? QStringLiteral("untrained network") : run->name, percent(*accuracy),
                        percent(run->robustnessIn(document_.settings().norm)->cleanAccuracy))
                   .arg(run->robustnessIn(document_.settings().norm)->step);
  }
  reading_->setText(parts.isEmpty() ? QString()
                                    : QStringLiteral("Correct at ε = %1 (or the next larger ε that was measured):  ").arg(shortNumber(epsilon)) +
                                          parts.join(QStringLiteral("  ·  ")));
}

void RobustnessTab::setTheme(const Theme& theme) {
  plot_->setTheme(theme);
}

std::vector<PlotWidget*> RobustnessTab::plots() const {
  return {plot_};
}

}  // namespace hessianlab
