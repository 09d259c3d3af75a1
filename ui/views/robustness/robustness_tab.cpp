// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/robustness/robustness_tab.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "model/questions/dataset_info.h"
#include "ui/parts/elided_label.h"
#include "ui/parts/flow_row.h"
#include "ui/parts/whole_box.h"
#include "ui/runs/run_controller.h"
#include "ui/views/network_view.h"
#include "ui/views/robustness/attack_chooser.h"
#include "ui/views/robustness/epsilon_grid.h"
#include "ui/views/robustness/flip_panel.h"
#include "ui/views/robustness/reading_table.h"
#include "ui/views/robustness/robustness_curves.h"
#include "ui/views/robustness/robustness_reading.h"
#include "ui/words/attack_words.h"
#include "ui/words/config_access.h"
#include "ui/words/engine_text.h"
#include "ui/words/time_words.h"
#include "viz/plot/curve_plot.h"

namespace hessianlab {

namespace {

constexpr int kDefaultSamples = 200;
constexpr double kTellingProgress = 0.02;  // below it an estimate of the time left is a guess

}  // namespace

RobustnessTab::RobustnessTab(const ViewPlace& place)
    : document_(place.document),
      controller_(place.controller),
      plot_(new CurvePlot(this)),
      curves_(std::make_unique<RobustnessCurves>(*plot_, document_.catalogues().attacks)),
      flips_(new FlipPanel(document_, controller_, this)),
      table_(new ReadingTable(document_.catalogues().attacks, this)),
      reading_(new QLabel(this)) {
  plot_->setObjectName(QStringLiteral("plot.robustness"));
  plot_->setTitle(tr("Accuracy under attack"));
  plot_->setLeastYRange(0, 1);
  plot_->setToolTip(
      tr("Share of test samples that are still classified correctly after the strongest of the "
         "attacks, each allowed to move the input by at most ε. The bars are 95 % confidence "
         "intervals. An attack can only show weakness: the true curve is never above, and never "
         "below a certificate (thin line). An estimate (dashed) can err either way. Click a point "
         "to see the pictures that fall there."));
  plot_->installEventFilter(this);
  reading_->setObjectName(QStringLiteral("robustness.reading"));
  reading_->setWordWrap(true);
  reading_->setTextInteractionFlags(Qt::TextSelectableByMouse);

  auto* split = new QSplitter(Qt::Horizontal, this);
  split->setObjectName(QStringLiteral("robustness.split"));
  split->setChildrenCollapsible(false);
  split->addWidget(plot_);
  split->addWidget(flips_);
  split->setStretchFactor(0, 3);
  split->setStretchFactor(1, 2);
  split->setSizes({430, 500});
  flips_->setMinimumWidth(300);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(8, 6, 8, 6);
  column->addWidget(buildControls());
  column->addWidget(split, 1);
  column->addWidget(reading_);
  column->addWidget(table_);

  connect(plot_, &CurvePlot::pointClicked, this,
          [this](int series, int index, double) { select(curves_->runOf(series), static_cast<std::size_t>(index)); });
  connect(&controller_, &RunController::updated, this, &RobustnessTab::follow);
  connect(&controller_, &RunController::rewound, this, [this] {
    const auto step = controller_.rewoundTo();
    note_->setText(step ? tr("looking back: Evaluate attacks the weights of step %1").arg(*step) : QString());
    showProgress();
  });
  connect(&controller_, &RunController::slotsChanged, this, &RobustnessTab::followSlots);
  followSlots();
  connect(&controller_, &RunController::runsRemoved, this, &RobustnessTab::draw);
  connect(&controller_, &RunController::runChanged, this, [this] { draw(); });
  connect(&document_, &LabDocument::attackChanged, this, [this] {
    draw();
    showMarker();
  });
  draw();
  showMarker();
  showProgress();
}

Sight RobustnessTab::sees(const CatalogueEntry& lab, const DatasetInfo* data) {
  return NetworkView::sees(lab, data);
}

RobustnessTab::~RobustnessTab() = default;

QWidget* RobustnessTab::buildControls() {
  auto* bar = new QWidget(this);
  auto* outer = new QHBoxLayout(bar);
  outer->setContentsMargins(0, 0, 0, 0);
  auto* controls = new QWidget(bar);
  outer->addWidget(controls);
  auto* row = new FlowRow(controls);
  button_ = new QPushButton(bar);
  button_->setObjectName(QStringLiteral("robustness.evaluate"));
  connect(button_, &QPushButton::clicked, this, [this] { evaluating() ? cancel() : evaluate(); });
  row->addWidget(button_);

  auto* samplesLabel = new QLabel(tr("test &samples with"), bar);
  samples_ = new WholeBox(bar);
  samples_->setObjectName(QStringLiteral("robustness.samples"));
  samples_->setRange(10, 100000);
  samples_->setValue(kDefaultSamples);
  samples_->setSingleStep(100);
  samples_->setToolTip(
      tr("So many samples of the test set are attacked: the first ones, or as many of each class (More). "
         "More samples: narrower bars, longer wait."));
  samplesLabel->setBuddy(samples_);
  row->addGroup({samples_, samplesLabel});
  attacks_ = new AttackChooser(document_.catalogues().attacks, bar);
  connect(attacks_, &AttackChooser::chosenChanged, this, &RobustnessTab::showProgress);
  row->addWidget(attacks_);
  const auto tick = [&](const QString& text, const char* name, bool on, const QString& help) {
    auto* box = new QCheckBox(text, bar);
    box->setObjectName(QString::fromLatin1(name));
    box->setChecked(on);
    box->setToolTip(help);
    row->addWidget(box);
    return box;
  };
  bounds_ = tick(tr("&Bounds"), "robustness.bounds", true,
                 tr("Compute and draw lower bounds as well. A certificate (thin line) is proven for every input "
                    "of the ball; an estimate (dashed) is not and can be too high."));
  certificates_ =
      tick(tr("Ce&rtify"), "robustness.certificates", false,
           tr("Also prove around each sample how far nothing can mislead the network, by linear bounds and a "
              "second-order expansion. The area from there up to the attacks is unknown. Takes up to seconds "
              "a sample; networks of points take no time."));
  eachAttack_ = tick(tr("Each a&ttack"), "robustness.eachAttack", false,
                     tr("Draw each attack of the present run alone (dotted). The strong line is the worst of "
                        "them for each sample."));
  eachEpoch_ = tick(tr("After &every epoch"), "robustness.eachEpoch", true,
                    tr("Measure again when an epoch ends, so that the curve moves while the network learns. "
                       "Only quick attacks are used then (FGSM and PGD where none of the chosen is quick), "
                       "without bounds and checks. It rests in between, so that it takes at most a ninth of a "
                       "core; short epochs are left out."));
  connect(bounds_, &QCheckBox::toggled, this, [this](bool on) {
    draw();
    const Run* run = controller_.current();
    const auto result = run ? run->robustnessIn(document_.settings().norm) : nullptr;
    if (result && result->bounds.empty() && !evaluating())
      note_->setText(on ? tr("evaluate again for bounds") : QString());
  });
  for (const QCheckBox* box : {certificates_, eachAttack_})
    connect(box, &QCheckBox::toggled, this, &RobustnessTab::draw);
  row->addWidget(buildMore(bar));
  progress_ = new QProgressBar(bar);
  progress_->setObjectName(QStringLiteral("robustness.progress"));
  progress_->setRange(0, 1000);
  progress_->setTextVisible(false);
  progress_->setFixedSize(90, 10);
  progress_->setAccessibleName(tr("Progress of the evaluation"));
  row->addWidget(progress_);
  note_ = new ElidedLabel(bar);
  note_->setObjectName(QStringLiteral("robustness.note"));
  note_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  outer->addWidget(note_, 1);
  return bar;
}

QToolButton* RobustnessTab::buildMore(QWidget* parent) {
  auto* menu = new QMenu(parent);
  menu->setToolTipsVisible(true);
  const auto choice = [menu](const QString& text, const char* name, const QString& help) {
    QAction* action = menu->addAction(text);
    action->setObjectName(QString::fromLatin1(name));
    action->setCheckable(true);
    action->setToolTip(help);
    return action;
  };
  untilZero_ = choice(tr("Go on until &nothing is left"), "robustness.untilZero",
                      tr("Past the last ε the ball grows in steps that double, until no sample is classified "
                         "correctly. A curve that never reaches 0 is a sign of a weak attack."));
  distances_ = choice(tr("Find the nearest &distances"), "robustness.distances",
                      tr("Searches the nearest adversarial input of each sample by bisection and gives the "
                         "median distance. Takes about as long again."));
  balanced_ = choice(tr("As many of each &class"), "robustness.balanced",
                     tr("Attacks a fixed choice of the test samples with as many of each class, in place of "
                        "the first ones."));
  double_ = choice(tr("In &double precision"), "robustness.double",
                   tr("Computes the network in float64: for weights whose numbers overflow in single "
                      "precision. Takes about twice as long."));
  auto* button = new QToolButton(parent);
  button->setObjectName(QStringLiteral("robustness.more"));
  button->setText(tr("&More"));
  button->setToolTip(tr("What else the next evaluation measures"));
  button->setMenu(menu);
  button->setPopupMode(QToolButton::InstantPopup);
  button->setFocusPolicy(Qt::TabFocus);
  return button;
}

void RobustnessTab::followSlots() {
  // One that goes on keeps what is under way.
  std::vector<std::unique_ptr<Evaluation>> before = std::move(evaluations_);
  evaluations_.clear();
  for (const auto& slot : controller_.all()) {
    const auto kept = std::find_if(before.begin(), before.end(),
                                   [&](const auto& each) { return each && &each->slot() == slot.get(); });
    if (kept == before.end()) connect(slot.get(), &RunSlot::sessionChanged, this, &RobustnessTab::forget);
    evaluations_.push_back(kept == before.end() ? std::make_unique<Evaluation>(*slot) : std::move(*kept));
  }
  showProgress();
  Q_EMIT evaluatingChanged(evaluating());
}

bool RobustnessTab::evaluating() const {
  return std::any_of(evaluations_.begin(), evaluations_.end(), [](const auto& each) { return each->busy(); });
}

void RobustnessTab::forget() {
  for (const auto& each : evaluations_) each->forget();
  note_->setText({});
  showProgress();
  Q_EMIT evaluatingChanged(false);
}

void RobustnessTab::evaluate() {
  if (evaluating()) return;
  for (const auto& each : evaluations_) begin(Extent::AsAsked, *each);
}

void RobustnessTab::check() {
  for (const auto& each : evaluations_) each->forget();
  begin(Extent::WithChecks, *evaluations_.front());
}

RobustnessRequest RobustnessTab::request(Extent extent, const RunSlot& of) const {
  RobustnessRequest request;
  request.norm = document_.settings().norm;
  request.epsilons = gridTo(document_.largestEpsilon(), document_.settings().epsilon());
  request.attacks = attacks_->chosen();
  if (extent == Extent::Quick) {
    std::erase_if(request.attacks,
                  [&](const std::string& name) { return !isQuickAttack(document_.catalogues().attacks, name); });
    if (request.attacks.empty() && !attacks_->chosen().empty())
      request.attacks = quickAttacks(document_.catalogues().attacks);
  }
  request.samples = std::min<int64_t>(samples_->value(), describe(of.session()->beginning())->testSamples);
  request.seed = document_.config().integer("training.seed");
  request.bounds = extent != Extent::Quick && (bounds_->isChecked() || certificates_->isChecked());
  if (extent != Extent::Quick && certificates_->isChecked()) request.certificates = Certificates::All;
  request.untilZero = extent != Extent::Quick && untilZero_->isChecked();
  request.distances = extent != Extent::Quick && distances_->isChecked();
  request.sanity = extent == Extent::WithChecks;
  request.sampling = balanced_->isChecked() ? Sampling::Balanced : Sampling::First;
  request.remedy = "as many of each class (More)";
  request.doublePrecision = double_->isChecked();
  request.inputs = !document_.planar();  // a click on the curve shows them
  request.atStep = of.rewoundTo();
  return request;
}

void RobustnessTab::begin(Extent extent, Evaluation& evaluation) {
  if (!evaluation.ready()) return;
  RobustnessRequest asked = request(extent, evaluation.slot());
  if (asked.attacks.empty()) return;
  evaluation.begin(std::move(asked));
  since_.start();
  note_->setText({});
  showProgress();
  Q_EMIT evaluatingChanged(true);
}

void RobustnessTab::cancel() {
  for (const auto& each : evaluations_) each->cancel();
  showProgress();
}

void RobustnessTab::follow() {
  takeResults();
  // While one is measured the newest has to wait; it is not forgotten. Nor does it push aside what somebody looks back
  // at.
  if (eachEpoch_->isChecked() && !controller_.rewoundTo())
    for (const auto& each : evaluations_)
      if (each->due() && !each->busy()) begin(Extent::Quick, *each);
  draw();
  showProgress();
}

void RobustnessTab::takeResults() {
  for (const auto& each : evaluations_) {
    const auto outcome = each->take();
    if (!outcome) continue;
    const auto& [run, result, problem] = *outcome;
    note_->setText(!problem.isEmpty()        ? problem
                   : !result                 ? tr("cancelled")
                   : !result->complete       ? tr("cancelled after ε = %1").arg(shortNumber(result->epsilons.back()))
                   : !result->faults.empty() ? engineSentence(result->faults.front())
                                             : engineSentence(result->remark));
    if (!problem.isEmpty()) Q_EMIT message(problem);
    if (result && run) controller_.setRobustness(*run, withFaultsOf(run->robustnessIn(result->norm), result));
    Q_EMIT evaluatingChanged(evaluating());
  }
}

void RobustnessTab::showProgress() {
  const bool busy = evaluating();
  const bool ready = evaluations_.front()->ready();
  const auto rewound = controller_.rewoundTo();
  const bool anyAttack = !attacks_->chosen().empty();
  button_->setText(busy ? tr("&Cancel") : tr("&Evaluate"));
  button_->setEnabled(busy || (ready && anyAttack));
  button_->setToolTip(busy         ? tr("Stop this evaluation; what is done is kept")
                      : !ready     ? tr("There is no network yet: the data set is not loaded")
                      : !anyAttack ? tr("Tick at least one attack")
                      : rewound    ? tr("Attack the weights of step %1, at which you look back (Ctrl+E)").arg(*rewound)
                                   : tr("Attack the network as it is now (Ctrl+E)"));
  progress_->setVisible(busy);
  note_->setMinimumWidth(busy ? note_->fontMetrics().horizontalAdvance(tr("attacking …")) : 0);
  if (!busy) return;
  // The slowest says how long it takes.
  double done = 1;
  for (const auto& each : evaluations_)
    if (each->busy()) done = std::min(done, each->progress());
  progress_->setValue(static_cast<int>(1000 * done));
  Q_EMIT evaluationAt(done);
  const double seconds = static_cast<double>(since_.elapsed()) / 1000;
  note_->setText(done < kTellingProgress ? tr("attacking …") : timeLeft(seconds * (1 - done) / done));
}

void RobustnessTab::draw() {
  const Norm norm = document_.settings().norm;
  if (norm != drawnNorm_) {
    drawnNorm_ = norm;
    plot_->setAxisTitles(tr("ε (%1, inputs in 0…1)").arg(normSymbol(norm)), tr("share correct"));
  }
  plot_->setEmptyText(
      evaluating() ? tr("The curve is being measured …")
                   : tr("No %1 curve yet: press Evaluate,\nor train to the end of an epoch").arg(normSymbol(norm)));
  const Run* current = controller_.current();
  RobustnessCurves::Choice choice;
  choice.norm = norm;
  choice.bounds = bounds_->isChecked();
  choice.certified = certificates_->isChecked();
  choice.attacksOf = eachAttack_->isChecked() && current ? current->id : -1;
  curves_->update(controller_.shownRuns(), choice);
  followSelection();
  showMarker();
}

void RobustnessTab::showMarker() {
  const double epsilon = document_.settings().epsilon();
  plot_->setMarker(epsilon, QStringLiteral("ε = %1").arg(shortNumber(epsilon)));
  const auto runs = controller_.shownRuns();
  table_->present(runs, document_.settings().norm, epsilon);
  const bool differ = curves_->attackedDifferently(runs, document_.settings().norm);
  reading_->setText(differ
                        ? tr("⚠ these runs were attacked in different ways, and a weaker attack makes a network look "
                             "better; evaluate them alike to compare them")
                        : QString());
  reading_->setVisible(differ);
}

void RobustnessTab::select(std::shared_ptr<const Run> run, std::size_t point) {
  const auto result = run ? run->robustnessIn(document_.settings().norm) : nullptr;
  if (!result || point >= result->epsilons.size()) return;
  selectedRun_ = std::move(run);
  selectedResult_ = result;
  selectedPoint_ = point;
  plot_->setHighlight(QPointF(result->epsilons[point], result->accuracy[point]));
  flips_->present(selectedRun_, result, point);
}

// A newer curve of the same run keeps the point if it has that ε; a curve that is not drawn any more takes it along.
void RobustnessTab::followSelection() {
  if (!selectedRun_) return;
  const auto result = selectedRun_->robustnessIn(document_.settings().norm);
  const bool drawn = curves_->seriesOf(selectedRun_->id) >= 0;
  if (drawn && result == selectedResult_) return;
  const double epsilon = selectedResult_->epsilons[selectedPoint_];
  if (drawn && result) {
    const auto same = std::find(result->epsilons.begin(), result->epsilons.end(), epsilon);
    if (same != result->epsilons.end())
      return select(selectedRun_, static_cast<std::size_t>(same - result->epsilons.begin()));
  }
  deselect();
}

void RobustnessTab::deselect() {
  selectedRun_.reset();
  selectedResult_.reset();
  plot_->setHighlight(std::nullopt);
  flips_->clear();
}

bool RobustnessTab::eventFilter(QObject* watched, QEvent* event) {
  if (watched == plot_ && event->type() == QEvent::KeyPress && selectedRun_) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
      const std::size_t last = selectedResult_->epsilons.size() - 1;
      const std::size_t next = key == Qt::Key_Left ? selectedPoint_ - std::min<std::size_t>(selectedPoint_, 1)
                                                   : std::min(selectedPoint_ + 1, last);
      if (next != selectedPoint_) select(selectedRun_, next);
      plot_->setCursor(selectedResult_->epsilons[selectedPoint_]);
      return true;
    }
    if (key == Qt::Key_Escape) {
      deselect();
      return true;
    }
  }
  return LabView::eventFilter(watched, event);
}

void RobustnessTab::setTheme(const Theme& theme) {
  plot_->setTheme(theme);
  attacks_->setTheme(theme);
  table_->setTheme(theme);
  QPalette warned;
  warned.setColor(QPalette::WindowText, theme.warning);
  reading_->setPalette(warned);
  flips_->setTheme(theme);
}

std::vector<PlotWidget*> RobustnessTab::plots() const {
  return {plot_};
}

QString RobustnessTab::plotsNote() const {
  return curves_->howFound(controller_.shownRuns(), document_.settings().norm);
}

}  // namespace hessianlab
