// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studies/study_form.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <algorithm>

#include "model/jobs/cores.h"
#include "ui/document/lab_document.h"
#include "ui/parts/typed_number.h"
#include "ui/parts/whole_box.h"
#include "ui/runs/run_controller.h"
#include "ui/views/robustness/attack_chooser.h"
#include "ui/words/attack_words.h"
#include "ui/words/config_access.h"
#include "ui/words/engine_text.h"
#include "ui/words/time_words.h"
#include "viz/base/left_to_right.h"

namespace hessianlab {

namespace {

constexpr const char *kPenaltySection = "regularizer", *kStrengthSetting = "strength";
constexpr int kMostSeeds = 50, kMostSamples = 10000, kUsualSamples = 200;

bool hasStrength(const CatalogueEntry& entry) {
  return findParameter(entry.parameters, kStrengthSetting) != nullptr;
}

double spent(const CostLedger& cost) {
  return cost.training + cost.penalty + cost.probes + cost.tests;
}

QString listed(const std::vector<double>& values) {
  QStringList words;
  for (const double value : values) words << shortNumber(value);
  return words.join(QStringLiteral(", "));
}

}  // namespace

std::optional<std::vector<double>> readStrengths(const QString& text) {
  std::vector<double> values;
  for (const QString& word : text.split(QRegularExpression(QStringLiteral("[;,\\s]+")), Qt::SkipEmptyParts)) {
    const auto value = typedNumber(word);
    if (!value || !(*value > 0)) return std::nullopt;
    values.push_back(*value);
  }
  std::sort(values.begin(), values.end());
  values.erase(std::unique(values.begin(), values.end()), values.end());
  return values.empty() ? std::nullopt : std::optional(values);
}

StudyForm::StudyForm(LabDocument& document, RunController& controller, QWidget* parent)
    : QWidget(parent),
      document_(document),
      controller_(controller),
      title_(new QLineEdit(this)),
      attacks_(new AttackChooser(document.catalogues().attacks, this)),
      seeds_(new WholeBox(this)),
      samples_(new WholeBox(this)),
      jobs_(new WholeBox(this)),
      where_(new QComboBox(this)),
      partition_(new QLineEdit(this)),
      time_(new QLineEdit(this)),
      shared_(new QLabel(this)),
      estimate_(new QLabel(this)),
      start_(new QPushButton(tr("&Start the study"), this)) {
  setObjectName(QStringLiteral("study.form"));
  auto* form = new QFormLayout(this);
  form->setRowWrapPolicy(QFormLayout::WrapLongRows);
  const auto add = [&](const char* name, const QString& label, QWidget* field) {
    field->setObjectName(QString::fromLatin1(name));
    form->addRow(label, field);
  };
  title_->setText(tr("Study"));
  add("study.title", tr("&Title"), title_);
  shared_->setWordWrap(true);
  shared_->setToolTip(tr("Data, network and training are the present settings, the same in all runs"));
  form->addRow(tr("Shared"), shared_);
  penalties_.push_back(addPenalty("study.first", tr("&Penalty"), false));
  penalties_.push_back(addPenalty("study.second", tr("&Against"), true));
  seeds_->setRange(1, kMostSeeds);
  seeds_->setValue(3);
  add("study.seeds", tr("S&eeds"), seeds_);
  add("study.attacks", tr("Attac&ked with"), attacks_);
  samples_->setRange(1, kMostSamples);
  samples_->setValue(kUsualSamples);
  add("study.samples", tr("Test sa&mples"), samples_);
  where_->addItem(tr("on this machine"), false);
  if (!QStandardPaths::findExecutable(QStringLiteral("sbatch")).isEmpty()) where_->addItem(tr("on Slurm"), true);
  add("study.where", tr("&Where"), where_);
  jobs_->setRange(1, 1024);
  jobs_->setValue(std::max(1, static_cast<int>(threadsForMeasuring()) - 1));
  add("study.jobs", tr("Runs at a time"), jobs_);
  partition_->setPlaceholderText(tr("the cluster's own"));
  add("study.partition", tr("Partition"), partition_);
  time_->setPlaceholderText(QStringLiteral("2:00:00"));
  add("study.time", tr("Longest run"), time_);
  estimate_->setObjectName(QStringLiteral("study.estimate"));
  estimate_->setWordWrap(true);
  form->addRow(estimate_);
  start_->setObjectName(QStringLiteral("study.start"));
  form->addRow(start_);

  connect(start_, &QPushButton::clicked, this, &StudyForm::wanted);
  connect(title_, &QLineEdit::textChanged, this, &StudyForm::refresh);
  for (const PenaltyRow& row : penalties_) {
    connect(row.strengths, &QLineEdit::textChanged, this, &StudyForm::refresh);
    connect(row.name, &QComboBox::currentIndexChanged, this, &StudyForm::refresh);
    connect(row.name, &QComboBox::activated, this, [this, row] {
      suggest(row);
      refresh();
    });
  }
  for (WholeBox* box : {seeds_, samples_, jobs_}) connect(box, &QSpinBox::valueChanged, this, &StudyForm::refresh);
  connect(where_, &QComboBox::currentIndexChanged, this, &StudyForm::refresh);
  connect(attacks_, &AttackChooser::chosenChanged, this, &StudyForm::refresh);
  connect(&document_, &LabDocument::configChanged, this, &StudyForm::followSettings);
  connect(&document_, &LabDocument::attackChanged, this, &StudyForm::refresh);
  connect(&controller_, &RunController::updated, this, [this] {
    if (isVisible()) refresh();
  });
  followSettings();
}

StudyForm::PenaltyRow StudyForm::addPenalty(const char* object, const QString& label, bool optional) {
  PenaltyRow row{new QComboBox(this), new QLineEdit(this)};
  row.name->setObjectName(QString::fromLatin1(object));
  row.strengths->setObjectName(QString::fromLatin1(object) + QStringLiteral(".strengths"));
  row.strengths->setAccessibleName(tr("Strengths of %1").arg(QString(label).remove(u'&')));
  row.strengths->setToolTip(tr("Numbers above 0 with commas between them: each is a setting of its own"));
  row.name->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  row.name->setMinimumContentsLength(12);
  if (optional) row.name->addItem(tr("nothing further"), QString());
  for (const CatalogueEntry& entry : document_.catalogues().choices(kPenaltySection))
    if (hasStrength(entry)) row.name->addItem(engineText(entry.title), QString::fromStdString(entry.name));
  auto* layout = static_cast<QFormLayout*>(this->layout());
  layout->addRow(label, row.name);
  layout->addRow(tr("Strengths λ"), row.strengths);
  return row;
}

// Around what is set, or what suits: a third of it, itself, three times as much.
void StudyForm::suggest(const PenaltyRow& row) {
  const std::string name = row.name->currentData().toString().toStdString();
  const CatalogueEntry* entry = hessianlab::find(document_.catalogues().choices(kPenaltySection), name);
  if (!entry) return row.strengths->clear();
  double middle = 0.1;
  const Choice& own = document_.config()[kPenaltySection];
  const auto given = own.parameters.find(kStrengthSetting);
  if (own.name == name && given != own.parameters.end()) {
    middle = std::get<double>(given->second);
  } else if (const Parameter* strength = findParameter(entry->parameters, kStrengthSetting)) {
    middle = std::get<double>(strength->defaultValue);
  }
  if (!(middle > 0)) middle = 0.1;
  row.strengths->setText(listed({middle / 3, middle, middle * 3}));
}

void StudyForm::followSettings() {
  const ExperimentConfig& config = document_.config();
  if (config.lab == "classifier") {
    shared_->setText(dataText(config, document_.catalogues()));
    const PenaltyRow& first = penalties_.front();
    const int own = first.name->findData(QString::fromStdString(config[kPenaltySection].name));
    if (own >= 0) first.name->setCurrentIndex(own);
    for (const PenaltyRow& row : penalties_) suggest(row);
  }
  refresh();
}

StudyDraft StudyForm::draft() const {
  StudyDraft draft;
  draft.title = title_->text().trimmed().toStdString();
  draft.config = document_.config();
  for (const PenaltyRow& row : penalties_) {
    const std::string name = row.name->currentData().toString().toStdString();
    if (const auto strengths = readStrengths(row.strengths->text()); !name.empty() && strengths)
      draft.penalties.push_back({name, *strengths});
  }
  draft.seeds = seeds_->value();
  draft.attacks = attacks_->chosen();
  draft.samples = samples_->value();
  draft.norm = document_.settings().norm;
  draft.epsilon = document_.settings().epsilon();
  return draft;
}

QStringList StudyForm::programOptions() const {
  if (!where_->currentData().toBool()) return {QStringLiteral("--jobs"), QString::number(jobs_->value())};
  QStringList options{QStringLiteral("--on"), QStringLiteral("slurm")};
  if (const QString name = partition_->text().trimmed(); !name.isEmpty())
    options << QStringLiteral("--partition") << name;
  if (const QString time = time_->text().trimmed(); !time.isEmpty()) options << QStringLiteral("--time") << time;
  return options;
}

QString StudyForm::obstacle() const {
  if (document_.config().lab != "classifier")
    return tr(
        "A study compares penalties of the laboratory Classifier. Studies of other laboratories are written as "
        "files; the guide says how");
  if (title_->text().trimmed().isEmpty()) return tr("Give the study a title: its folder is named after it");
  if (attacks_->chosen().empty()) return tr("Choose an attack");
  if (!(document_.settings().epsilon() > 0)) return tr("Set ε above 0 at the top of the window");
  for (const PenaltyRow& row : penalties_)
    if (!row.name->currentData().toString().isEmpty() && !readStrengths(row.strengths->text()))
      return tr("Strengths are numbers above 0, such as 0.1, 0.3, 1");
  const QString first = penalties_[0].name->currentText(), second = penalties_[1].name->currentText();
  if (first == second) return tr("The two penalties are the same");
  return {};
}

void StudyForm::refresh() {
  const bool cluster = where_->currentData().toBool();
  auto* form = static_cast<QFormLayout*>(layout());
  form->setRowVisible(jobs_, !cluster);
  form->setRowVisible(partition_, cluster);
  form->setRowVisible(time_, cluster);
  for (const PenaltyRow& row : penalties_) row.strengths->setEnabled(!row.name->currentData().toString().isEmpty());
  const QString why = obstacle();
  start_->setEnabled(why.isEmpty());
  if (!why.isEmpty()) return estimate_->setText(why);
  const StudyDraft wanted = draft();
  std::size_t settings = 1;  // without a penalty
  for (const StudyDraft::Penalty& penalty : wanted.penalties) settings += penalty.strengths.size();
  const auto runs = static_cast<int>(settings * static_cast<std::size_t>(wanted.seeds));
  QString text =
      tr("%1 runs: %2 settings, %3 seeds each; attacked at %4 and half of it.")
          .arg(runs)
          .arg(settings)
          .arg(wanted.seeds)
          .arg(leftToRight(QStringLiteral("%1 ε = %2").arg(normSymbol(wanted.norm), shortNumber(wanted.epsilon))));
  const Run* run = controller_.current();
  if (run && run->progress.step > 0 && spent(run->progress.cost) > 0) {
    const double seconds = spent(run->progress.cost) / static_cast<double>(run->progress.step) *
                           static_cast<double>(run->progress.totalSteps) * runs;
    text += QStringLiteral(" ") +
            (cluster ? tr("About %1 of training in all at the measured pace of %2, attacks not counted.")
                           .arg(durationText(seconds), run->title())
                     : tr("About %1 of training at the measured pace of %2, attacks not counted.")
                           .arg(durationText(seconds / jobs_->value()), run->title()));
  } else {
    text += QStringLiteral(" ") + tr("Train a moment, and the time it takes is estimated from the measured pace.");
  }
  estimate_->setText(text);
}

void StudyForm::setTheme(const Theme& theme) {
  attacks_->setTheme(theme);
}

}  // namespace hessianlab
