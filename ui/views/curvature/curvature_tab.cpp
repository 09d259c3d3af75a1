// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/curvature/curvature_tab.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>

#include "model/questions/dataset_info.h"
#include "model/runs/advice.h"
#include "ui/document/lab_document.h"
#include "ui/parts/elided_label.h"
#include "ui/parts/flow_row.h"
#include "ui/parts/shrinking_box.h"
#include "ui/parts/whole_box.h"
#include "ui/runs/run_slot.h"
#include "ui/views/curvature/curvature_histogram.h"
#include "ui/views/curvature/distance_scatter.h"
#include "ui/views/curvature/spectrum_panel.h"
#include "ui/words/config_access.h"
#include "ui/words/engine_text.h"
#include "viz/plot/curve_plot.h"

namespace hessianlab {

CurvatureTab::CurvatureTab(const ViewPlace& place)
    : NetworkView(place),
      shared_(sharedOf<CurvatureTab>(place)),
      asked_(*shared_->choice),
      histogram_(new CurvatureHistogram(document_.samples(), this)),
      scatter_(new DistanceScatter(document_, slot_, shared_->choice, this)),
      panel_(new SpectrumPanel(document_.samples(), this)),
      advice_(new QLabel(this)) {
  auto* page = new QWidget(this);
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins(8, 6, 8, 6);
  column->addWidget(buildControls());
  split_ = new QSplitter(Qt::Horizontal, page);
  split_->setObjectName(QStringLiteral("curvature.split"));
  split_->setChildrenCollapsible(false);
  for (QWidget* panel : std::initializer_list<QWidget*>{histogram_, scatter_, panel_}) {
    panel->setMinimumWidth(215);
    split_->addWidget(panel);
  }
  split_->setSizes({310, 290, 330});
  column->addWidget(split_, 1);
  advice_->setObjectName(QStringLiteral("curvature.advice"));
  advice_->setWordWrap(true);
  advice_->hide();
  column->addWidget(advice_);
  setContent(page);

  shared_->histogram.add(*histogram_->plot());
  shared_->scatter.add(*scatter_->plot());
  shared_->spectrum.add(*panel_->plot());
  shared_->tabs.push_back(this);
  connect(together_, &QCheckBox::toggled, this,
          [this](bool on) { shared_->choice.change([on](CurvatureChoice& next) { next.together = on; }); });
  connect(&shared_->choice, &ChoiceSignal::changed, this, &CurvatureTab::followChoice);
  connect(&document_.samples(), &SampleSelection::openChanged, this, [this] {
    spectrumQuestion_.invalidate();
    follow();
  });
  connect(&document_.samples(), &SampleSelection::brushedChanged, this, &CurvatureTab::showSelection);
  showChoice();
  showSelection();
  showBusy();
}

CurvatureTab::~CurvatureTab() {
  std::erase(shared_->tabs, this);
  for (CurvatureTab* tab : shared_->tabs) tab->arrange();
}

// Of both networks in one, the first view has the histogram and the second the scatter; each keeps its spectrum.
void CurvatureTab::arrange() {
  const auto& tabs = shared_->tabs;
  const bool together = shared_->choice->together && tabs.size() > 1;
  const auto place = std::find(tabs.begin(), tabs.end(), this) - tabs.begin();
  histogram_->setVisible(!together || place == 0);
  scatter_->setVisible(!together || place == 1);
  std::vector<DistanceScatter*> company;
  for (const CurvatureTab* tab : tabs)
    if (together && place == 1) company.push_back(tab->scatter_);
  scatter_->setCompany(std::move(company));
  showSurvey();
}

void CurvatureTab::nameRun() {
  const Run* run = slot_.current();
  if (!run) return;
  const auto& tabs = shared_->tabs;
  const bool begun = slot_.currentIsListed();
  const QString who = begun ? run->name : slot_.isFirst() ? run->title() : slot_.word();
  run_ = QStringLiteral("%1 · %2").arg(who, regularizerText(run->config["regularizer"], document_.catalogues()));
  // One that has not begun has no colour of its own yet.
  color_ = begun ? run->color : static_cast<int>(std::find(tabs.begin(), tabs.end(), this) - tabs.begin());
  scatter_->setRun(run_, color_);
}

// One below the other in half of the width.
void CurvatureTab::setSideBySide(bool on) {
  constexpr int kLeastHeight = 210;
  together_->setVisible(on);
  arrange();
  split_->setOrientation(on ? Qt::Vertical : Qt::Horizontal);
  for (QWidget* widget : std::initializer_list<QWidget*>{selection_, clear_}) widget->setVisible(!on);
  QSizePolicy room = progress_->sizePolicy();
  room.setRetainSizeWhenHidden(!on);
  progress_->setSizePolicy(room);
  for (int i = 0; i < split_->count(); ++i) split_->widget(i)->setMinimumHeight(on ? kLeastHeight : 0);
}

QWidget* CurvatureTab::buildControls() {
  auto* bar = new QWidget(this);
  auto* row = new QHBoxLayout(bar);
  row->setContentsMargins(0, 0, 0, 0);
  auto* showLabel = new QLabel(tr("Sho&w"), bar);
  quantities_ = new ShrinkingBox(12, bar);
  quantities_->setObjectName(QStringLiteral("curvature.quantity"));
  QStringList help;
  for (const CurvatureQuantity& each : curvatureQuantities()) {
    quantities_->addItem(each.title);
    quantities_->setItemData(quantities_->count() - 1, each.help, Qt::ToolTipRole);
    help << each.title + QStringLiteral(": ") + each.help;
  }
  quantities_->setToolTip(tr("What the histogram counts.\n") + help.join(QStringLiteral(".\n")));
  showLabel->setBuddy(quantities_);
  auto* samplesLabel = new QLabel(tr("of &N samples"), bar);
  samples_ = new WholeBox(bar);
  samples_->setObjectName(QStringLiteral("curvature.samples"));
  samples_->setRange(10, 10000);
  samples_->setSingleStep(100);
  samples_->setKeyboardTracking(false);
  samples_->setToolTip(
      tr("So many samples of the test set are measured, the first ones or balanced, again whenever the "
         "network has moved on. More samples: smoother histogram, longer wait."));
  samplesLabel->setBuddy(samples_);
  balanced_ = new QCheckBox(tr("&Balanced"), bar);
  balanced_->setObjectName(QStringLiteral("curvature.balanced"));
  balanced_->setToolTip(
      tr("A fixed choice of test samples with as many of each class, in place of the "
         "first ones"));
  log_ = new QCheckBox(tr("Lo&g axis"), bar);
  log_->setObjectName(QStringLiteral("curvature.log"));
  together_ = new QCheckBox(tr("Both networks in one &histogram and one scatter"), bar);
  together_->setObjectName(QStringLiteral("curvature.together"));
  together_->setToolTip(
      tr("The histogram on the left and the scatter on the right then show both networks, on the same samples and the "
         "same axes. “Measure distances” attacks both."));
  together_->hide();
  progress_ = new QProgressBar(bar);
  progress_->setObjectName(QStringLiteral("curvature.progress"));
  progress_->setRange(0, 1000);
  progress_->setTextVisible(false);
  progress_->setFixedSize(70, 10);
  progress_->setAccessibleName(tr("Progress of the measurement"));
  QSizePolicy keepsItsPlace = progress_->sizePolicy();
  keepsItsPlace.setRetainSizeWhenHidden(true);
  progress_->setSizePolicy(keepsItsPlace);
  selection_ = new ElidedLabel(bar);
  selection_->setObjectName(QStringLiteral("curvature.selection"));
  selection_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  clear_ = new QPushButton(tr("Select n&one"), bar);
  clear_->setObjectName(QStringLiteral("curvature.clear"));
  auto* left = new QWidget(bar);
  auto* flow = new FlowRow(left);
  flow->addGroup({showLabel, quantities_});
  flow->addGroup({samplesLabel, samples_});
  for (QWidget* widget : std::initializer_list<QWidget*>{balanced_, log_, together_, progress_})
    flow->addWidget(widget);
  row->addWidget(left);
  row->addWidget(selection_, 1);
  row->addWidget(clear_);

  ViewChoice<CurvatureChoice>& choice = shared_->choice;
  connect(quantities_, &QComboBox::currentIndexChanged, this,
          [&choice](int index) { choice.change([index](CurvatureChoice& next) { next.quantity = index; }); });
  connect(log_, &QCheckBox::toggled, this,
          [&choice](bool on) { choice.change([on](CurvatureChoice& next) { next.log = on; }); });
  connect(balanced_, &QCheckBox::toggled, this,
          [&choice](bool on) { choice.change([on](CurvatureChoice& next) { next.balanced = on; }); });
  connect(samples_, &QSpinBox::valueChanged, this,
          [&choice](int count) { choice.change([count](CurvatureChoice& next) { next.samples = count; }); });
  connect(clear_, &QPushButton::clicked, &document_.samples(), &SampleSelection::clear);
  return bar;
}

const CurvatureQuantity& CurvatureTab::quantity() const {
  return curvatureQuantities()[static_cast<std::size_t>(shared_->choice->quantity)];
}

CurvatureRequest CurvatureTab::request() const {
  CurvatureRequest request;
  request.estimator = "auto";
  request.samples = shared_->choice->samples;
  request.sampling = shared_->choice->balanced ? Sampling::Balanced : Sampling::First;
  request.remedy = "tick Balanced";
  request.seed = document_.config().integer("training.seed");
  request.atStep = slot_.rewoundTo();
  return request;
}

QString CurvatureTab::whyNothing(const DatasetInfo&) const {
  return {};
}

void CurvatureTab::begin(const DatasetInfo* info) {
  surveyQuestion_.forget();
  spectrumQuestion_.forget();
  survey_.reset();
  spectrum_.reset();
  histogram_->clear();
  scatter_->forget();
  if (info)
    panel_->begin(*info);
  else
    panel_->clear();
  showAdvice();
  showBusy();
}

void CurvatureTab::followChoice() {
  const CurvatureChoice before = std::exchange(asked_, *shared_->choice);
  showChoice();
  asked_.together != before.together ? arrange() : showSurvey();
  if (asked_.samples == before.samples && asked_.balanced == before.balanced) return;
  surveyQuestion_.forget();  // nobody waits for the answer to the old question
  follow();
}

void CurvatureTab::showChoice() {
  const QSignalBlocker a(quantities_), b(samples_), c(log_), d(balanced_), e(together_);
  quantities_->setCurrentIndex(asked_.quantity);
  samples_->setValue(asked_.samples);
  log_->setChecked(asked_.log);
  balanced_->setChecked(asked_.balanced);
  together_->setChecked(asked_.together);
}

void CurvatureTab::follow() {
  nameRun();
  scatter_->follow();
  if (const auto result = surveyQuestion_.take()) {
    survey_ = result;
    showSurvey();
  }
  if (const auto result = spectrumQuestion_.take()) {
    spectrum_ = result;
    // It may come when its session has just been put away.
    const TrainingSession* session = slot_.session();
    const auto pictures = session ? picturesOf(session->beginning(), {result->index}) : std::vector<Picture>{};
    panel_->show(*result, pictures.empty() ? Picture{} : pictures.front());
  }
  const std::string problem = surveyQuestion_.error().empty() ? spectrumQuestion_.error() : surveyQuestion_.error();
  if (problem != problem_ && !problem.empty()) Q_EMIT message(refusalText(problem));
  problem_ = problem;
  if (mayAsk()) {
    const int64_t step = slot_.viewedStep();
    scatter_->setSurvey(request());
    if (surveyQuestion_.due(step, slot_.advancing())) surveyQuestion_.started(step, session().ask(request()));
    const int64_t last = describe(session().beginning())->testSamples - 1;
    if (spectrumQuestion_.due(step, slot_.advancing())) {
      SpectrumRequest asked;
      asked.index = std::min(document_.samples().open(), last);
      asked.seed = document_.config().integer("training.seed");
      asked.atStep = slot_.rewoundTo();
      spectrumQuestion_.started(step, session().ask(asked));
    }
  }
  showBusy();
}

void CurvatureTab::showSurvey() {
  const bool logarithmic = quantity().positive;
  log_->setEnabled(logarithmic);
  log_->setToolTip(logarithmic ? tr("Logarithmic axis: shows small values beside large ones")
                               : tr("Margins can be negative, and a logarithmic axis has no place for them"));
  const auto& tabs = shared_->tabs;
  const bool together = asked_.together && tabs.size() > 1;
  std::vector<CurvatureOfRun> runs;
  for (const CurvatureTab* tab : tabs)
    if (tab->survey_ && (tab == this || together)) runs.push_back({tab->run_, tab->color_, tab->survey_});
  if (!runs.empty()) histogram_->show(std::move(runs), quantity(), asked_.log);
  if (together && tabs.front() != this) tabs.front()->showSurvey();
  showAdvice();
}

void CurvatureTab::showBusy() {
  progress_->setVisible(surveyQuestion_.busy());
  progress_->setValue(static_cast<int>(1000 * surveyQuestion_.progress()));
}

void CurvatureTab::showSelection() {
  const SampleSelection& chosen = document_.samples();
  const bool any = !chosen.brushed().empty();
  selection_->setText(any ? tr("%1 selected: %2").arg(chosen.brushed().size()).arg(chosen.why())
                          : tr("click a bar or a point"));
  if (!any) selection_->setToolTip(tr("A click on a bar or a point selects its samples, in all views"));
  clear_->setEnabled(any);
  clear_->setToolTip(any ? tr("No sample is selected any more, in all views (Escape)") : tr("No sample is selected"));
}

void CurvatureTab::showAdvice() {
  const Run* run = slot_.current();
  QStringList lines;
  if (survey_ && run)
    for (const std::string& line : adviceOnSurvey(*survey_, run->config, document_.catalogues()))
      lines << engineSentence(line);
  advice_->setText(lines.join(u'\n'));
  advice_->setVisible(!lines.isEmpty());
}

void CurvatureTab::keyPressEvent(QKeyEvent* event) {
  if (event->key() != Qt::Key_Escape || document_.samples().brushed().empty()) return NetworkView::keyPressEvent(event);
  document_.samples().clear();
}

void CurvatureTab::setTheme(const Theme& theme) {
  histogram_->setTheme(theme);
  scatter_->setTheme(theme);
  panel_->setTheme(theme);
  QPalette palette = advice_->palette();
  palette.setColor(QPalette::WindowText, theme.warning);
  advice_->setPalette(palette);
}

std::vector<PlotWidget*> CurvatureTab::plots() const {
  std::vector<PlotWidget*> shown;
  if (!histogram_->isHidden()) shown.push_back(histogram_->plot());
  if (!scatter_->isHidden()) shown.push_back(scatter_->plot());
  shown.push_back(panel_->plot());
  return shown;
}

}  // namespace hessianlab
