// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/networks/network_dialog.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

#include "model/base/message.h"
#include "ui/experiment/setting_form.h"
#include "ui/networks/network_facts.h"
#include "ui/networks/reading_form.h"
#include "ui/parts/bold.h"
#include "ui/parts/text_color.h"
#include "ui/words/engine_text.h"

namespace hessianlab {

namespace {

constexpr int kPageWidth = 620, kFoundHeight = 250, kReadingParts = 1000;

QLabel* wrapped(const char* name, QWidget* parent) {
  auto* label = new QLabel(parent);
  label->setObjectName(QString::fromLatin1(name));
  label->setWordWrap(true);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  return label;
}

QLabel* headingOf(const QString& text, QWidget* parent) {
  auto* label = new QLabel(text, parent);
  makeBold(*label);
  return label;
}

// The fields of several forms below each other.
void alignLabels(const std::vector<QFormLayout*>& forms) {
  std::vector<QWidget*> labels;
  int width = 0;
  for (QFormLayout* form : forms)
    for (int row = 0; row < form->rowCount(); ++row)
      if (const QLayoutItem* item = form->itemAt(row, QFormLayout::LabelRole); item && item->widget()) {
        labels.push_back(item->widget());
        width = std::max(width, item->widget()->sizeHint().width());
      }
  for (QWidget* label : labels) label->setMinimumWidth(width);
}

// The layers may stand beside the weights.
QString layersBeside(const QString& path) {
  const QFileInfo file(path);
  const QString json = file.dir().filePath(file.completeBaseName() + QStringLiteral(".json"));
  return QFileInfo::exists(json) ? json : QString();
}

}  // namespace

NetworkDialog::NetworkDialog(Task task, QWidget* parent)
    : QDialog(parent),
      task_(std::move(task)),
      document_(task_.catalogues, task_.config),
      job_(task_.regularizers),
      reading_(new ReadingForm(isOnnxFile(task_.path.toStdString()), this)),
      notes_(wrapped("network.notes", this)),
      warning_(wrapped("network.warning", this)),
      problem_(wrapped("network.problem", this)),
      better_(new QPushButton(tr("Read it so"), this)),
      progress_(new QProgressBar(this)),
      name_(new QLineEdit(QFileInfo(task_.path).completeBaseName(), this)) {
  setObjectName(QStringLiteral("network.dialog"));
  setWindowTitle(tr("Open network: %1").arg(QFileInfo(task_.path).fileName()));
  setAttribute(Qt::WA_DeleteOnClose);
  auto* column = new QVBoxLayout(this);
  column->addWidget(headingOf(tr("What it was trained on"), this));
  column->addWidget(buildData());
  offerOwnData(*column);
  reading_->setArchitecture(layersBeside(task_.path));
  column->addWidget(reading_);
  column->addWidget(headingOf(tr("What was found"), this));
  progress_->setObjectName(QStringLiteral("network.progress"));
  progress_->setRange(0, kReadingParts);
  progress_->setFormat(tr("Reading …"));
  column->addWidget(progress_);
  column->addWidget(problem_);
  column->addWidget(buildFound(), 1);
  column->addWidget(warning_);
  better_->setObjectName(QStringLiteral("network.better"));
  better_->setAutoDefault(false);
  column->addWidget(better_, 0, Qt::AlignLeft);
  auto* naming = new QFormLayout;
  name_->setObjectName(QStringLiteral("network.name"));
  name_->setToolTip(tr("As the table of runs shows it"));
  naming->addRow(tr("Name"), name_);
  column->addLayout(naming);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Open | QDialogButtonBox::Cancel, this);
  open_ = buttons->button(QDialogButtonBox::Open);
  open_->setObjectName(QStringLiteral("network.open"));
  open_->setDefault(true);
  cancel_ = buttons->button(QDialogButtonBox::Cancel);
  cancel_->setObjectName(QStringLiteral("network.cancel"));
  column->addWidget(buttons);
  alignLabels({data_->findChild<QFormLayout*>(), reading_->findChild<QFormLayout*>(), naming});
  resize(kPageWidth, sizeHint().height());

  connect(buttons, &QDialogButtonBox::accepted, this, &NetworkDialog::keep);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(better_, &QPushButton::clicked, this, &NetworkDialog::useBetter);
  connect(reading_, &ReadingForm::changed, this, &NetworkDialog::read);
  connect(name_, &QLineEdit::textChanged, this, &NetworkDialog::showState);
  connect(&document_, &LabDocument::refused, this, &NetworkDialog::refuse);
  connect(&document_, &LabDocument::configChanged, this, [this] {
    data_->refresh();
    if (!(document_.config()["dataset"] == read_)) read();
  });
  connect(&job_, &NetworkJob::progressed, progress_,
          [this](double share) { progress_->setValue(static_cast<int>(share * kReadingParts)); });
  connect(&job_, &NetworkJob::finished, this, &NetworkDialog::showFound);
  connect(&job_, &NetworkJob::refused, this, &NetworkDialog::refuse);
  connect(&job_, &NetworkJob::kept, this, [this](const QString& folder) {
    Q_EMIT opened(folder);
    accept();
  });
  connect(this, &QDialog::rejected, &job_, &NetworkJob::cancel);
  read();
}

QWidget* NetworkDialog::buildData() {
  data_ = new SettingForm(document_, this);
  const Section* section = hessianlab::find(task_.catalogues.sections(task_.config.lab), "dataset");
  data_->add("dataset.name", section->chooser);
  if (const Parameter* path = describe(task_.config, "dataset.path", task_.catalogues))
    data_->add("dataset.path", *path);
  data_->refresh();
  return data_;
}

void NetworkDialog::offerOwnData(QVBoxLayout& column) {
  if (task_.ownData.empty()) return;
  auto* button = new QPushButton(tr("Data of your own"), this);
  button->setObjectName(QStringLiteral("network.ownData"));
  button->setToolTip(tr("Data sets that you opened before"));
  button->setAutoDefault(false);
  auto* menu = new QMenu(button);
  for (const auto& [title, choice] : task_.ownData)
    menu->addAction(title, this, [this, choice = choice] {
      ExperimentConfig config = document_.config();
      config["dataset"] = choice;
      document_.replaceConfig(config, {});
    });
  button->setMenu(menu);
  column.addWidget(button, 0, Qt::AlignLeft);
}

QWidget* NetworkDialog::buildFound() {
  auto* scroll = new QScrollArea(this);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setMinimumHeight(kFoundHeight);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* content = new QWidget;
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(0, 0, 0, 0);
  facts_ = new QFormLayout;
  facts_->setVerticalSpacing(4);
  column->addLayout(facts_);
  column->addWidget(notes_);
  column->addStretch(1);
  scroll->setWidget(content);
  return scroll;
}

void NetworkDialog::read() {
  ImportChoice choice;
  choice.weights = task_.path.toStdString();
  choice.dataset = read_ = document_.config()["dataset"];
  if (const QString problem = reading_->fill(choice); !problem.isEmpty()) return refuse(problem);
  problem_->clear();
  progress_->setValue(0);
  job_.read(std::move(choice));
  showState();
}

void NetworkDialog::showFound() {
  const ImportReport& report = job_.network()->report();
  while (facts_->rowCount() > 0) facts_->removeRow(0);
  for (const NetworkFact& fact : factsOf(report)) {
    auto* title = new QLabel(fact.title, this);
    colorText(*title, theme_.mutedText);
    QLabel* text = wrapped("", this);
    text->setObjectName(QStringLiteral("network.fact.") + fact.name);
    text->setText(fact.text);
    if (fact.name == QLatin1String("accuracy")) makeBold(*text);
    facts_->addRow(title, text);
  }
  QStringList notes;
  for (const auto* list : {&report.dataNotes, &report.notes})
    for (const std::string& note : *list) notes << engineSentence(note);
  notes_->setText(notes.join(u'\n'));
  warning_->setText(report.isChance ? QStringLiteral("⚠ ") + chanceText(report) : QString());
  reading_->follow(report);
  showState();
}

void NetworkDialog::showState() {
  const bool reading = job_.busy();
  const bool known = !reading && job_.network() != nullptr && problem_->text().isEmpty();
  progress_->setVisible(reading);
  problem_->setVisible(!problem_->text().isEmpty());
  notes_->setVisible(!notes_->text().isEmpty());
  facts_->parentWidget()->setEnabled(known);
  warning_->setVisible(known && !warning_->text().isEmpty());
  better_->setVisible(known && job_.network()->report().better);
  const QString why = !task_.whyNoPlace.isEmpty()         ? task_.whyNoPlace
                      : reading                           ? tr("Wait until it is read")
                      : !known                            ? tr("It cannot be read like that")
                      : name_->text().trimmed().isEmpty() ? tr("Give it a name")
                                                          : QString();
  cancel_->setEnabled(!job_.keeping());
  cancel_->setToolTip(job_.keeping()
                          ? tr("The network is being written into the workspace; half of it would be no run. "
                               "It takes a moment; afterwards it can be removed from the table of runs")
                          : tr("Leaves everything as it was"));
  open_->setEnabled(why.isEmpty());
  open_->setToolTip(why.isEmpty() ? tr("It becomes a run of the table, and all views show it") : why);
}

void NetworkDialog::refuse(const QString& sentence) {
  problem_->setText(sentence);
  showState();
}

void NetworkDialog::useBetter() {
  reading_->set(job_.network()->report().better->input);
  read();
}

void NetworkDialog::keep() {
  const QString name = name_->text().trimmed();
  try {
    job_.keep(task_.claim(name).toStdString(), name.toStdString());
  } catch (const std::exception& error) {
    return refuse(refusalText(failureWords(error)));
  }
  showState();
}

void NetworkDialog::reject() {
  if (!job_.keeping()) QDialog::reject();
}

void NetworkDialog::setTheme(const Theme& theme) {
  theme_ = theme;
  colorText(*problem_, theme.error);
  colorText(*warning_, theme.warning);
  colorText(*notes_, theme.mutedText);
  if (job_.network()) showFound();
}

}  // namespace hessianlab
