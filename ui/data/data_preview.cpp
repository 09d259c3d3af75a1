// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/data_preview.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStatusTipEvent>
#include <QTableWidget>
#include <QTextEdit>
#include <QVBoxLayout>

#include "ui/data/data_examples.h"
#include "ui/data/data_reader.h"
#include "ui/parts/bold.h"
#include "ui/parts/elided_label.h"
#include "ui/parts/parameter_editor.h"
#include "ui/parts/text_color.h"
#include "ui/words/engine_text.h"
#include "ui/words/time_words.h"
#include "viz/base/left_to_right.h"

namespace hessianlab {

namespace {

constexpr int kSettling = 250;  // milliseconds without a change, then the data are read anew
constexpr int kFactsWidth = 330;

// Which files are read, and which samples of them, is no matter of how they look.
bool isOffered(const Parameter& parameter) {
  for (const char* key : {"path", "train_samples", "test_samples", "sampling", "classes"})
    if (parameter.key == key) return false;
  return true;
}

}  // namespace

DataPreview::DataPreview(Catalogue sets, Catalogue networks, QWidget* window)
    : QDialog(window),
      sets_(std::move(sets)),
      networks_(std::move(networks)),
      reader_(new DataReader(this)),
      kind_(new QLabel(this)),
      facts_(new QLabel(this)),
      problem_(new QLabel(this)),
      network_(new QLabel(this)),
      left_(new QLabel(this)),
      path_(new ElidedLabel(this)),
      examples_(new DataExamples(this)),
      choices_(new QWidget(this)),
      form_(new QFormLayout(choices_)),
      classes_(new QTableWidget(this)),
      notes_(new QTextEdit(this)),
      share_(new QProgressBar(this)),
      use_(new QPushButton(tr("&Use these data"), this)),
      cancel_(new QPushButton(tr("Cancel"), this)),
      theme_(Theme::light()) {
  setObjectName(QStringLiteral("dataPreview"));
  setWindowTitle(tr("Open data"));
  setModal(false);
  makeBold(*kind_);
  const auto name = [](QWidget* widget, const char* word) {
    widget->setObjectName(QStringLiteral("dataPreview.") + QLatin1String(word));
  };
  name(kind_, "kind"), name(path_, "path"), name(facts_, "facts"), name(problem_, "problem");
  name(network_, "network"), name(left_, "left"), name(share_, "progress"), name(use_, "use"), name(cancel_, "cancel");
  for (QLabel* label : {facts_, problem_, network_}) {
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  }
  auto* head = new QHBoxLayout;
  head->addWidget(kind_);
  head->addWidget(path_, 1);
  auto* middle = new QHBoxLayout;
  middle->setSpacing(14);
  middle->addWidget(examples_, 1);
  middle->addWidget(buildFacts());
  auto* column = new QVBoxLayout(this);
  column->addLayout(head);
  column->addWidget(facts_);
  column->addWidget(problem_);
  column->addLayout(middle, 1);
  column->addWidget(network_);
  buildFoot(*column);
  settle_.setSingleShot(true);
  settle_.setInterval(kSettling);
  connect(&settle_, &QTimer::timeout, this, &DataPreview::read);
  connect(reader_, &DataReader::progressed, this, &DataPreview::showProgress);
  connect(reader_, &DataReader::inspected, this, &DataPreview::showData);
  connect(reader_, &DataReader::failed, this, &DataPreview::showProblem);
  connect(this, &QDialog::finished, this, [this] {
    settle_.stop();
    reader_->cancel();
  });
  resize(960, 600);
  setTheme(theme_);
}

QWidget* DataPreview::buildFacts() {
  auto* side = new QWidget(this);
  side->setFixedWidth(kFactsWidth);
  auto* column = new QVBoxLayout(side);
  column->setContentsMargins(0, 0, 0, 0);
  form_->setContentsMargins(0, 0, 0, 6);
  form_->setVerticalSpacing(5);
  form_->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  classes_->setObjectName(QStringLiteral("dataPreview.classes"));
  classes_->setAccessibleName(tr("Samples of each class"));
  classes_->setColumnCount(3);
  classes_->setHorizontalHeaderLabels({tr("Class"), tr("Training"), tr("Testing")});
  classes_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  classes_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
  classes_->verticalHeader()->hide();
  classes_->setSelectionMode(QAbstractItemView::NoSelection);
  classes_->setEditTriggers(QAbstractItemView::NoEditTriggers);
  classes_->setAlternatingRowColors(true);
  notes_->setObjectName(QStringLiteral("dataPreview.notes"));
  notes_->setAccessibleName(tr("What was done to the data, and what was left out"));
  notes_->setReadOnly(true);
  notes_->setFrameShape(QFrame::NoFrame);
  column->addWidget(choices_);
  column->addWidget(classes_, 3);
  column->addWidget(notes_, 2);
  return side;
}

void DataPreview::buildFoot(QVBoxLayout& column) {
  share_->setRange(0, 1000);
  share_->setTextVisible(false);
  share_->setAccessibleName(tr("How much has been read"));
  for (QWidget* widget : std::initializer_list<QWidget*>{share_, left_}) {
    QSizePolicy room = widget->sizePolicy();
    room.setRetainSizeWhenHidden(true);
    widget->setSizePolicy(room);
  }
  cancel_->setAutoDefault(false);
  use_->setDefault(true);
  auto* foot = new QHBoxLayout;
  foot->addWidget(share_, 1);
  foot->addWidget(left_);
  foot->addWidget(use_);
  foot->addWidget(cancel_);
  column.addLayout(foot);
  connect(use_, &QPushButton::clicked, this, [this] {
    const auto found = data_;
    accept();
    Q_EMIT used(found);
  });
  connect(cancel_, &QPushButton::clicked, this, &QDialog::reject);
}

void DataPreview::buildChoices(const CatalogueEntry& entry) {
  if (builtFor_ == entry.name) return;
  builtFor_ = entry.name;
  while (form_->rowCount() > 0) form_->removeRow(0);
  editors_.clear();
  QWidget* before = nullptr;
  for (const Parameter& parameter : entry.parameters) {
    if (!isOffered(parameter)) continue;
    const QString name = QStringLiteral("dataPreview.") + QString::fromStdString(parameter.key);
    auto* editor = new ParameterEditor(parameter, name, choices_);
    auto* label = new QLabel(engineText(parameter.title), choices_);
    label->setToolTip(engineText(parameter.help));
    label->setBuddy(editor->input());
    form_->addRow(label, editor);
    if (before) setTabOrder(before, editor->input());
    before = editor->input();
    editors_[parameter.key] = editor;
    connect(editor, &ParameterEditor::edited, this, [this, key = parameter.key](const ParameterValue& value) {
      if (choice_.parameters[key] == value) return;
      choice_.parameters[key] = value;
      editors_.at(key)->setValue(value);
      reader_->cancel();  // it reads what the form shows no more
      data_.reset();
      follow();
      settle_.start();
    });
  }
  choices_->setVisible(!editors_.empty());
  if (before) setTabOrder(before, classes_);
  setTabOrder(classes_, notes_);
  setTabOrder(notes_, use_);
  setTabOrder(use_, cancel_);
}

void DataPreview::present(const Choice& wanted, bool keepsNetwork) {
  const CatalogueEntry& entry = require(sets_, wanted.name, "data set");
  choice_ = {entry.name, ownSettings(entry, wanted.parameters, "dataset")};
  keepsNetwork_ = keepsNetwork;
  buildChoices(entry);
  for (const auto& [key, editor] : editors_) {
    editor->setValue(choice_.parameters.at(key));
    editor->setUnavailable({});
  }
  kind_->setText(engineText(entry.title));
  path_->setText(leftToRight(QString::fromStdString(word(choice_.parameters, "path"))));
  facts_->setText(QStringLiteral(" "));
  network_->clear();
  classes_->setRowCount(0);
  notes_->clear();
  examples_->clear(tr("The data are being read …"));
  read();
  QDialog::show();
  raise();
  activateWindow();
  cancel_->setFocus();  // until they can be used
}

void DataPreview::read() {
  settle_.stop();
  data_.reset();
  problem_->hide();
  reader_->inspect(choice_);
  showProgress();
  follow();
}

void DataPreview::showProgress() {
  const bool busy = reader_->busy();
  share_->setVisible(busy);
  left_->setVisible(busy);
  if (!busy) return;
  share_->setValue(static_cast<int>(1000 * reader_->progress()));
  const auto seconds = reader_->secondsLeft();
  left_->setText(seconds ? timeLeft(*seconds) : tr("reading …"));
}

void DataPreview::follow() {
  use_->setEnabled(data_ != nullptr);
  use_->setToolTip(data_                  ? tr("Makes these the data of the experiment; undo takes it back")
                   : problem_->isHidden() ? tr("The data are still being read")
                                          : tr("Data that cannot be read cannot be used"));
}

void DataPreview::showProblem(const QString& problem) {
  data_.reset();
  problem_->setText(problem);
  problem_->show();
  facts_->setText(QStringLiteral(" "));
  network_->clear();
  classes_->setRowCount(0);
  notes_->clear();
  examples_->clear(tr("Nothing to show: change a setting, or choose other data."));
  showProgress();
  follow();
}

void DataPreview::showData(std::shared_ptr<const DataInspection> found) {
  data_ = std::move(found);
  facts_->setText(facts(*data_));
  network_->setText(networkWords(*data_));
  examples_->setData(*data_);
  showClasses(*data_);
  showNotes(*data_);
  if (const auto share = editors_.find("test_share"); share != editors_.end())
    share->second->setUnavailable(data_->report.testDrawn
                                      ? QString()
                                      : tr("Without effect: the data are divided into training and testing already."));
  showProgress();
  follow();
  if (cancel_->hasFocus()) use_->setFocus();
}

QString DataPreview::facts(const DataInspection& found) const {
  const auto classes = static_cast<int>(found.classNames.size());
  QStringList parts{tr("%1 samples to train on, %2 to test")
                        .arg(locale().toString(found.trainSamples), locale().toString(found.testSamples)),
                    classes == 1 ? tr("one class") : tr("%n classes", "", classes)};
  if (found.shape.size() == 3)
    parts << (found.shape[0] == 3 ? tr("%1 × %2 pixels in colour") : tr("%1 × %2 pixels in grey"))
                 .arg(found.shape[2])
                 .arg(found.shape[1]);
  else if (!found.planar)
    parts << (found.shape[0] == 1 ? tr("one column of numbers")
                                  : tr("%n columns of numbers", "", static_cast<int>(found.shape[0])));
  return parts.join(QStringLiteral(" · "));
}

QString DataPreview::networkWords(const DataInspection& found) const {
  if (keepsNetwork_) return tr("The network stays as it is.");
  const CatalogueEntry* network = hessianlab::find(networks_, found.network);
  return tr("Suggested network: %1, trained for %2 epochs. Using the data chooses both; they can be changed "
            "afterwards.")
      .arg(network ? engineText(network->title) : QString::fromStdString(found.network))
      .arg(found.epochs);
}

void DataPreview::showClasses(const DataInspection& found) {
  classes_->setRowCount(static_cast<int>(found.classNames.size()));
  for (std::size_t k = 0; k < found.classNames.size(); ++k) {
    const int row = static_cast<int>(k);
    classes_->setItem(row, 0, new QTableWidgetItem(engineText(found.classNames[k])));
    classes_->setItem(row, 1, new QTableWidgetItem(locale().toString(found.trainCounts[k])));
    classes_->setItem(row, 2, new QTableWidgetItem(locale().toString(found.testCounts[k])));
    for (const int column : {1, 2}) classes_->item(row, column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
  }
}

void DataPreview::showNotes(const DataInspection& found) {
  QStringList lines;
  const auto add = [&lines](const QString& line) { lines << QStringLiteral("• ") + line; };
  for (const auto* sentences : {&found.report.notes, &found.remarks})
    for (const std::string& sentence : *sentences) add(engineSentence(sentence));
  for (const std::string& file : found.report.skippedFiles) add(tr("Left out: %1").arg(engineSentence(file)));
  const int64_t more = found.report.skipped - static_cast<int64_t>(found.report.skippedFiles.size());
  if (more > 0) add(more == 1 ? tr("and one file more") : tr("and %n files more", "", static_cast<int>(more)));
  notes_->setPlainText(lines.join(u'\n'));
  notes_->setVisible(!lines.isEmpty());
}

bool DataPreview::event(QEvent* event) {
  if (event->type() == QEvent::StatusTip) {
    const QString said = static_cast<QStatusTipEvent*>(event)->tip();
    if (!said.isEmpty()) Q_EMIT message(said);
    return true;
  }
  return QDialog::event(event);
}

void DataPreview::setTheme(const Theme& theme) {
  theme_ = theme;
  examples_->setTheme(theme);
  for (QLabel* label : {static_cast<QLabel*>(path_), left_}) colorText(*label, theme.mutedText);
  colorText(*problem_, theme.error);
}

}  // namespace hessianlab
