// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/experiment/experiment_panel.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include "model/runs/advice.h"
#include "ui/experiment/setting_form.h"
#include "ui/parts/fold_out.h"
#include "ui/runs/run_controller.h"
#include "ui/words/config_access.h"
#include "viz/picture/picture_view.h"

namespace hessianlab {

namespace {

constexpr int kThumbnails = 6;
constexpr int kThumbnailSize = 38;
constexpr int kPanelWidth = 310;

const CatalogueEntry* entryOf(const LabDocument& document) {
  return find(document.catalogues().regularizers, document.config().regularizer.name);
}

// "200, 100" → {200, 100}; words that are no numbers become 0, which the engine refuses with its own sentence.
std::vector<int64_t> parseWidths(const QString& text) {
  std::vector<int64_t> widths;
  static const QRegularExpression separators(QStringLiteral("[\\s,;x–-]+"));
  for (const QString& word : text.split(separators, Qt::SkipEmptyParts)) widths.push_back(word.toLongLong());
  return widths;
}

void colorNote(QLabel& label, const QColor& color) {
  QPalette palette = label.palette();
  palette.setColor(QPalette::WindowText, color);
  label.setPalette(palette);
}

QString widthsText(const std::vector<int64_t>& widths) {
  QStringList words;
  for (const int64_t width : widths) words << QString::number(width);
  return words.join(QStringLiteral(", "));
}

}  // namespace

ExperimentPanel::ExperimentPanel(LabDocument& document, RunController& controller, QWidget* parent)
    : QWidget(parent), document_(document), controller_(controller) {
  auto* content = new QWidget;
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(10, 8, 10, 8);
  column->setSpacing(8);
  pending_ = note();
  pending_->setObjectName(QStringLiteral("pendingNote"));
  column->addWidget(pending_);
  column->addWidget(section("data", QStringLiteral("Data"), buildData()));
  column->addWidget(section("network", QStringLiteral("Network"), buildNetwork()));
  column->addWidget(section("regularizer", QStringLiteral("Regularizer"), buildRegularizer()));
  column->addWidget(section("training", QStringLiteral("Training"), buildTraining()));
  column->addWidget(buildAdvanced());
  column->addStretch(1);

  auto* scroll = new QScrollArea(this);
  scroll->setObjectName(QStringLiteral("experimentScroll"));
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setWidget(content);
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins(0, 0, 0, 0);
  outer->addWidget(scroll);
  setMinimumWidth(kPanelWidth);

  connect(&document_, &LabDocument::configChanged, this, &ExperimentPanel::refresh);
  connect(&controller_, &RunController::dataLoaded, this, &ExperimentPanel::showThumbnails);
  connect(&controller_, &RunController::sessionChanged, this, &ExperimentPanel::showThumbnails);
  connect(&controller_, &RunController::stateChanged, this, &ExperimentPanel::showThumbnails);
  connect(&controller_, &RunController::updated, this, &ExperimentPanel::showAdvice);
  connect(&controller_, &RunController::pendingChanged, this, &ExperimentPanel::showPending);
  connect(&controller_, &RunController::stateChanged, this, &ExperimentPanel::showPending);
  refresh();
}

QWidget* ExperimentPanel::section(const char* name, const QString& title, QWidget* content) {
  auto* box = new QWidget;
  box->setObjectName(QStringLiteral("section.") + QString::fromLatin1(name));
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(5);
  auto* heading = new QLabel(title, box);
  QFont font = heading->font();
  font.setBold(true);
  heading->setFont(font);
  column->addWidget(heading);
  column->addWidget(content);
  return box;
}

QLabel* ExperimentPanel::note() {
  auto* label = new QLabel(this);
  label->setWordWrap(true);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  label->hide();
  return label;
}

QWidget* ExperimentPanel::buildData() {
  data_ = new SettingForm(document_, this);
  data_->add("dataset.name", document_.catalogues().datasets);
  data_->add("dataset.noise");
  thumbnailRow_ = new QWidget(data_);
  auto* row = new QHBoxLayout(thumbnailRow_);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(4);
  for (int i = 0; i < kThumbnails; ++i) {
    auto* view = new PictureView(thumbnailRow_);
    view->setObjectName(QStringLiteral("thumbnail.%1").arg(i));
    view->setFixedSize(kThumbnailSize, kThumbnailSize);
    thumbnails_.push_back(view);
    row->addWidget(view);
  }
  row->addStretch(1);
  data_->addWidget(thumbnailRow_);
  dataNote_ = note();
  dataNote_->setObjectName(QStringLiteral("dataNote"));
  data_->addWidget(dataNote_);
  return data_;
}

QWidget* ExperimentPanel::buildNetwork() {
  network_ = new SettingForm(document_, this);
  network_->add("architecture.name", document_.catalogues().architectures);
  network_->add("architecture.activation", document_.catalogues().activations);
  network_->add("architecture.beta");
  return network_;
}

QWidget* ExperimentPanel::buildRegularizer() {
  auto* box = new QWidget(this);
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(5);
  chosen_ = new SettingForm(document_, box);
  chosen_->add("regularizer.name", document_.catalogues().regularizers);
  formula_ = note();
  formula_->setObjectName(QStringLiteral("formula"));
  strength_ = new SettingForm(document_, box);
  more_ = new SettingForm(document_, box);
  moreFold_ = new FoldOut(QStringLiteral("More of this regularizer"), more_, box);
  advice_ = note();
  advice_->setObjectName(QStringLiteral("advice"));
  for (QWidget* widget : std::initializer_list<QWidget*>{chosen_, formula_, strength_, moreFold_, advice_})
    column->addWidget(widget);
  return box;
}

QWidget* ExperimentPanel::buildTraining() {
  training_ = new SettingForm(document_, this);
  for (const char* key : {"optimizer.name", "optimizer.learning_rate", "training.epochs", "training.batch_size"})
    training_->add(key);
  return training_;
}

QWidget* ExperimentPanel::buildAdvanced() {
  advanced_ = new SettingForm(document_, this);
  hidden_ = new QLineEdit(advanced_);
  hidden_->setObjectName(QStringLiteral("architecture.hidden"));
  hidden_->setPlaceholderText(QStringLiteral("standard"));
  hidden_->setToolTip(
      QStringLiteral("Widths of the hidden layers of an MLP, such as 200, 100. Empty: the network's own."));
  hidden_->setAccessibleName(QStringLiteral("Hidden layers"));
  connect(hidden_, &QLineEdit::editingFinished, this, &ExperimentPanel::editHidden);
  advanced_->addWidget(QStringLiteral("Hidden layers"), hidden_);
  advanced_->addWidget(QStringLiteral("Data folder"), buildFolder());
  for (const char* key : {"optimizer.weight_decay", "optimizer.momentum", "optimizer.schedule", "dataset.train_samples",
                          "dataset.test_samples", "training.probe_every", "training.probe_samples", "training.threads"})
    advanced_->add(key);
  auto* fold = new FoldOut(QStringLiteral("Advanced"), advanced_, this);
  fold->setObjectName(QStringLiteral("section.advanced"));
  return fold;
}

QWidget* ExperimentPanel::buildFolder() {
  auto* box = new QWidget(advanced_);
  auto* row = new QHBoxLayout(box);
  row->setContentsMargins(0, 0, 0, 0);
  folder_ = new QLineEdit(box);
  folder_->setObjectName(QStringLiteral("dataset.path"));
  folder_->setPlaceholderText(QStringLiteral("searched for"));
  folder_->setAccessibleName(QStringLiteral("Data folder"));
  auto* browse = new QToolButton(box);
  browse->setText(QStringLiteral("…"));
  browse->setObjectName(QStringLiteral("dataset.path.browse"));
  browse->setAccessibleName(QStringLiteral("Choose the data folder"));
  box->setToolTip(
      QStringLiteral("Folder with the four IDX files of a picture data set (.gz or not). Empty: searched in the "
                     "usual places."));
  row->addWidget(folder_, 1);
  row->addWidget(browse);
  connect(folder_, &QLineEdit::editingFinished, this,
          [this] { document_.set("dataset.path", folder_->text().toStdString()); });
  connect(browse, &QToolButton::clicked, this, [this] {
    auto* dialog = new QFileDialog(this, QStringLiteral("Folder with the data set"), folder_->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& path) { document_.set("dataset.path", path.toStdString()); });
    dialog->open();
  });
  return box;
}

void ExperimentPanel::rebuildRegularizer() {
  const CatalogueEntry* entry = entryOf(document_);
  if (!entry || builtFor_ == entry->name) return;
  builtFor_ = entry->name;
  strength_->clear();
  more_->clear();
  for (const Parameter& parameter : entry->parameters) {
    const bool first = &parameter == &entry->parameters.front();
    (first ? strength_ : more_)->add("regularizer." + parameter.key, parameter);
  }
  strength_->setVisible(!strength_->isEmpty());
  moreFold_->setVisible(!more_->isEmpty());
  // New controls come last in the order of the Tab key; these belong between the regularizer and the training.
  auto* fold = moreFold_->findChild<QToolButton*>();
  setTabOrder(strength_->chainTabs(chosen_->chainTabs(nullptr)), fold);
  more_->chainTabs(fold);
  QString text = QString::fromStdString(entry->formula);
  if (!entry->cost.empty()) text += QStringLiteral("\nCosts ") + QString::fromStdString(entry->cost) + u'.';
  formula_->setText(text);
  formula_->setToolTip(QString::fromStdString(entry->help + (entry->source.empty() ? "" : "\n" + entry->source)));
  formula_->setVisible(!text.isEmpty());
}

void ExperimentPanel::refresh() {
  rebuildRegularizer();
  for (SettingForm* form : {data_, network_, chosen_, strength_, more_, training_, advanced_}) form->refresh();
  const ExperimentConfig& config = document_.config();
  const bool generated = document_.planar() && config.dataset.name != kPaintedSet;
  data_->setRowVisible("dataset.noise", generated);
  network_->setRowVisible("architecture.beta", config.architecture.activation == "softplus");
  advanced_->setUnavailable("optimizer.momentum", config.optimizer.name == "sgd"
                                                      ? QString()
                                                      : QStringLiteral("Only SGD has momentum; Adam has its own."));
  const bool widths = config.architecture.name.rfind("mlp", 0) == 0;
  hidden_->setEnabled(widths);
  hidden_->setPlaceholderText(widths ? QStringLiteral("standard") : QStringLiteral("only for MLPs"));
  if (!hidden_->hasFocus()) hidden_->setText(widthsText(config.architecture.hidden));
  folder_->parentWidget()->setEnabled(!document_.planar());
  if (!folder_->hasFocus()) folder_->setText(QString::fromStdString(config.dataset.path));
  const CatalogueEntry* set = hessianlab::find(document_.catalogues().datasets, config.dataset.name);
  if (set) data_->setToolTip(QString::fromStdString(set->help));
  showAdvice();
  showPending();
}

void ExperimentPanel::editHidden() {
  if (hidden_->text() != widthsText(document_.config().architecture.hidden))
    document_.setHidden(parseWidths(hidden_->text()));
  hidden_->setText(widthsText(document_.config().architecture.hidden));
}

void ExperimentPanel::showThumbnails() {
  const TrainingSession* session = controller_.session();
  const auto info = session ? session->datasetInfo() : std::nullopt;
  thumbnailRow_->setVisible(info && !info->planar);
  const bool failed = !info && controller_.state() == RunState::Failed;
  colorNote(*dataNote_, failed ? theme_.error : theme_.mutedText);
  dataNote_->setVisible(info.has_value() || failed);
  if (failed) dataNote_->setText(QString::fromStdString(controller_.current()->progress.message));
  if (!info) return;
  dataNote_->setText(QStringLiteral("%1 to train on, %2 to test, %3 classes")
                         .arg(info->trainSamples)
                         .arg(info->testSamples)
                         .arg(info->classNames.size()));
  if (info->planar) return;
  std::vector<int64_t> indices;
  for (int i = 0; i < kThumbnails; ++i) indices.push_back(i);
  const auto pictures = session->testPictures(indices);
  const auto labels = session->testLabels(indices);
  for (std::size_t i = 0; i < thumbnails_.size(); ++i) {
    if (i >= pictures.size()) {
      thumbnails_[i]->clear();
      continue;
    }
    const Picture& picture = pictures[i];
    thumbnails_[i]->setPicture(picture.values, picture.channels, picture.height, picture.width);
    thumbnails_[i]->setToolTip(QString::fromStdString(info->classNames.at(static_cast<std::size_t>(labels[i]))));
  }
}

void ExperimentPanel::showAdvice() {
  Advice advice = adviceOnSettings(document_.config());
  if (const Run* run = controller_.current())
    for (std::string& line : adviceOnNumbers(run->records)) advice.push_back(std::move(line));
  QStringList lines;
  for (const std::string& line : advice) lines << QStringLiteral("⚠ ") + QString::fromStdString(line);
  const QString text = lines.join(u'\n');
  if (text != advice_->text()) advice_->setText(text);
  advice_->setVisible(!text.isEmpty());
}

void ExperimentPanel::showPending() {
  const bool pending = controller_.hasPendingChanges();
  pending_->setVisible(pending);
  if (!pending) return;
  pending_->setText(QStringLiteral("Changed: %1. The present run keeps its settings; ⟲ starts a new one with these.")
                        .arg(differenceText(controller_.current()->config, document_.config())));
}

void ExperimentPanel::setTheme(const Theme& theme) {
  theme_ = theme;
  for (PictureView* view : thumbnails_) view->setTheme(theme);
  colorNote(*formula_, theme.mutedText);
  colorNote(*advice_, theme.warning);
  colorNote(*pending_, theme.accent);
  showThumbnails();
}

}  // namespace hessianlab
