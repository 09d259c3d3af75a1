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
#include "ui/parts/whole_box.h"
#include "ui/runs/run_slot.h"
#include "ui/views/curvature/curvature_histogram.h"
#include "ui/views/curvature/distance_scatter.h"
#include "ui/views/curvature/spectrum_panel.h"
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
    panel->setMinimumWidth(230);
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

// One below the other in half of the width.
void CurvatureTab::setSideBySide(bool on) {
  constexpr int kLeastHeight = 210;
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
  quantities_ = new QComboBox(bar);
  quantities_->setObjectName(QStringLiteral("curvature.quantity"));
  quantities_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  quantities_->setMinimumContentsLength(12);
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
  for (QWidget* widget :
       std::initializer_list<QWidget*>{showLabel, quantities_, samplesLabel, samples_, balanced_, log_, progress_})
    row->addWidget(widget);
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
  showSurvey();
  if (asked_.samples == before.samples && asked_.balanced == before.balanced) return;
  surveyQuestion_.forget();  // nobody waits for the answer to the old question
  follow();
}

void CurvatureTab::showChoice() {
  const QSignalBlocker a(quantities_), b(samples_), c(log_), d(balanced_);
  quantities_->setCurrentIndex(asked_.quantity);
  samples_->setValue(asked_.samples);
  log_->setChecked(asked_.log);
  balanced_->setChecked(asked_.balanced);
}

void CurvatureTab::follow() {
  scatter_->follow();
  if (const auto result = surveyQuestion_.take()) {
    survey_ = result;
    showSurvey();
  }
  if (const auto result = spectrumQuestion_.take()) {
    spectrum_ = result;
    const auto pictures = picturesOf(session().beginning(), {result->index});
    panel_->show(*result, pictures.empty() ? Picture{} : pictures.front());
  }
  const std::string problem = surveyQuestion_.error().empty() ? spectrumQuestion_.error() : surveyQuestion_.error();
  if (problem != problem_ && !problem.empty()) Q_EMIT message(QString::fromStdString(problem));
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
  if (survey_) histogram_->show(survey_, quantity(), asked_.log);
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
                          : tr("click a bar or a point to select its samples"));
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
  return {histogram_->plot(), scatter_->plot(), panel_->plot()};
}

}  // namespace hessianlab
