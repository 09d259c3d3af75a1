// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/experiment/experiment_panel.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

#include "model/data/missing.h"
#include "model/formats/setting_changes.h"
#include "model/questions/dataset_info.h"
#include "model/runs/advice.h"
#include "ui/experiment/changes_note.h"
#include "ui/experiment/lab_choice.h"
#include "ui/experiment/layers/network_line.h"
#include "ui/experiment/live_settings.h"
#include "ui/experiment/origin_line.h"
#include "ui/experiment/section_form.h"
#include "ui/experiment/setting_form.h"
#include "ui/parts/bold.h"
#include "ui/parts/fold_out.h"
#include "ui/parts/parameter_editor.h"
#include "ui/parts/text_color.h"
#include "ui/runs/run_controller.h"
#include "ui/words/config_access.h"
#include "ui/words/engine_text.h"
#include "viz/picture/picture_view.h"

namespace hessianlab {

namespace {

constexpr int kThumbnails = 6;
constexpr int kThumbnailSize = 38;
constexpr int kPanelWidth = 310;
constexpr const char* kDataBox = "data";                 // shows a few pictures
constexpr const char* kNetworkSection = "architecture";  // has a size, and layers to edit
constexpr const char* kRegularizerBox = "regularizer";   // warns

// The settings of the fold at the end: those that every file has, and those of sections without a fold of their own.
bool standsAtTheEnd(const Section& section, const Parameter& setting) {
  return setting.place == Parameter::Place::Advanced && (section.foldTitle.empty() || standsAlways(section, setting));
}

// Keeps a panel as wide as its form needs to be: in large letters, or in another language.
class Room : public QObject {
 public:
  Room(QWidget& form, QWidget& panel) : QObject(&form), form_(form), panel_(panel) { form.installEventFilter(this); }

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override {
    if (event->type() == QEvent::LayoutRequest) {
      const int bar = form_.style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, &form_);
      panel_.setMinimumWidth(std::max(kPanelWidth, form_.minimumSizeHint().width() + bar));
    }
    return QObject::eventFilter(watched, event);
  }

 private:
  QWidget &form_, &panel_;
};

}  // namespace

ExperimentPanel::ExperimentPanel(LabDocument& document, RunController& controller, QWidget* parent)
    : QWidget(parent),
      document_(document),
      controller_(controller),
      live_(new LiveSettings(document, controller, this)),
      scroll_(new QScrollArea(this)) {
  scroll_->setObjectName(QStringLiteral("experimentScroll"));
  scroll_->setAccessibleName(tr("Settings"));
  scroll_->setWidgetResizable(true);
  scroll_->setFrameShape(QFrame::NoFrame);
  scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins(0, 0, 0, 0);
  outer->addWidget(scroll_);
  setMinimumWidth(kPanelWidth);

  connect(&document_, &LabDocument::configChanged, this, &ExperimentPanel::refresh);
  connect(&controller_, &RunController::dataLoaded, this, &ExperimentPanel::showThumbnails);
  connect(&controller_, &RunController::sessionChanged, this, &ExperimentPanel::showThumbnails);
  connect(&controller_, &RunController::stateChanged, this, &ExperimentPanel::showThumbnails);
  connect(&controller_, &RunController::updated, this, &ExperimentPanel::showAdvice);
  connect(&controller_, &RunController::pendingChanged, this, &ExperimentPanel::showThumbnails);
  connect(&controller_, &RunController::pendingChanged, this, &ExperimentPanel::showPending);
  connect(&controller_, &RunController::stateChanged, this, &ExperimentPanel::showPending);
  connect(live_, &LiveSettings::changed, this, &ExperimentPanel::showPending);
  refresh();
}

void ExperimentPanel::build() {
  lab_ = document_.config().lab;
  sections_.clear();
  thumbnails_.clear();
  advancedKeys_.clear();
  thumbnailRow_ = nullptr;
  network_ = nullptr;
  origin_ = nullptr;
  auto* content = new QWidget;
  new Room(*content, *this);
  auto* made = new QVBoxLayout(content);
  QVBoxLayout& column = *made;
  column.setContentsMargins(10, 8, 10, 8);
  column.setSpacing(8);
  pending_ = note("pendingNote");
  dataNote_ = note("dataNote");
  advice_ = note("advice");
  start_ = note("startNote");
  auto* laboratory = new LabChoice(lab_, this);
  // What it asks for rebuilds the panel, and it with it.
  connect(laboratory, &LabChoice::chosen, this, &ExperimentPanel::labWanted, Qt::QueuedConnection);
  column.addWidget(laboratory);
  column.addWidget(start_);
  changes_ = new ChangesNote(document_, this);
  column.addWidget(pending_);
  column.addWidget(changes_);
  bool advised = false;
  std::string open;
  QVBoxLayout* box = nullptr;
  for (const Section& section : document_.catalogues().sections(document_.config().lab)) {
    if (section.box != open) box = addBox(column, section);
    open = section.box;
    sections_.push_back(new SectionForm(document_, section, *live_));
    box->addWidget(sections_.back());
    if (section.key == kNetworkSection) {
      network_ = new NetworkLine(document_, controller_, this);
      box->addWidget(network_);
      origin_ = new OriginLine(document_, controller_, this);
      box->addWidget(origin_);
    }
    if (section.box == kDataBox) {
      box->addWidget(buildThumbnails());
      box->addWidget(dataNote_);
    }
    if (section.box != kRegularizerBox) continue;
    box->addWidget(advice_);
    advised = true;
  }
  advanced_ = new SettingForm(document_, this);
  auto* fold = new FoldOut(tr("Advanced"), advanced_, this);
  fold->setObjectName(QStringLiteral("section.advanced"));
  column.addWidget(fold);
  if (!advised) column.addWidget(advice_);
  column.addStretch(1);
  const bool again = scroll_->widget() != nullptr;
  scroll_->setWidget(content);  // which deletes what was there for another lab
  if (again) setTheme(theme_);
  offerData();
}

void ExperimentPanel::setRecentData(const QStringList& titles, const QStringList& paths) {
  recentData_ = titles;
  recentPaths_ = paths;
  offerData();
}

void ExperimentPanel::offerData() {
  auto* sets = findChild<QWidget*>(QStringLiteral("dataset.name"));
  auto* editor = sets ? qobject_cast<ParameterEditor*>(sets->parentWidget()) : nullptr;
  if (!editor) return;  // a lab without data sets
  std::vector<std::pair<QString, QString>> offers{
      {tr("Open …"), tr("Your own pictures, arrays, points or tables: a file or a folder")}};
  for (qsizetype i = 0; i < recentData_.size(); ++i) offers.emplace_back(recentData_[i], recentPaths_.value(i));
  editor->setOffers(offers);
  std::vector<std::string> own;
  for (const CatalogueEntry& set : document_.catalogues().choices("dataset"))
    if (set.is(trait::kOwn)) own.push_back(set.name);
  editor->setAsking(own);
  connect(editor, &ParameterEditor::valueAsked, this, &ExperimentPanel::ownDataWanted, Qt::UniqueConnection);
  connect(editor, &ParameterEditor::offerTaken, this, &ExperimentPanel::takeOffer, Qt::UniqueConnection);
}

void ExperimentPanel::takeOffer(int place) {
  if (place == 0) return Q_EMIT openDataWanted();
  Q_EMIT recentDataWanted(place - 1);
}

QVBoxLayout* ExperimentPanel::addBox(QVBoxLayout& column, const Section& section) {
  auto* box = new QWidget;
  box->setObjectName(QString::fromStdString("section." + section.box));
  auto* inner = new QVBoxLayout(box);
  inner->setContentsMargins(0, 0, 0, 0);
  inner->setSpacing(5);
  auto* heading = new QLabel(engineText(section.boxTitle), box);
  makeBold(*heading);
  inner->addWidget(heading);
  column.addWidget(box);
  return inner;
}

QLabel* ExperimentPanel::note(const char* name) {
  auto* label = new QLabel(this);
  label->setObjectName(QString::fromLatin1(name));
  label->setWordWrap(true);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  label->hide();
  return label;
}

QWidget* ExperimentPanel::buildThumbnails() {
  thumbnailRow_ = new QWidget(this);
  thumbnailRow_->setFixedHeight(kThumbnailSize);  // notes that come and go around it must not squeeze it
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
  return thumbnailRow_;
}

void ExperimentPanel::refreshAdvanced() {
  const ExperimentConfig& config = document_.config();
  std::vector<std::pair<std::string, const Parameter*>> settings;
  std::vector<std::string> keys;
  for (const Section& section : document_.catalogues().sections(config.lab)) {
    const CatalogueEntry* entry = chosenIn(config, section.key, document_.catalogues());
    if (!entry) continue;
    for (const Parameter* setting : settingsOf(section, *entry)) {
      if (!standsAtTheEnd(section, *setting)) continue;
      keys.push_back(section.key + "." + setting->key);
      settings.emplace_back(keys.back(), setting);
    }
  }
  if (keys != advancedKeys_) {
    advancedKeys_ = keys;
    advanced_->clear();
    for (const auto& [key, setting] : settings) advanced_->add(key, *setting);
  }
  advanced_->refresh();
  for (const std::string& key : keys) {
    const CatalogueEntry* entry = chosenIn(config, key.substr(0, key.find('.')), document_.catalogues());
    advanced_->setUnavailable(key, isUsed(config, key, document_.catalogues())
                                       ? QString()
                                       : tr("Without effect: “%1” has no such setting.").arg(engineText(entry->title)));
  }
}

void ExperimentPanel::editLayers() {
  if (network_) network_->edit();
}

void ExperimentPanel::refresh() {
  if (lab_ != document_.config().lab) build();
  for (SectionForm* section : sections_) section->refresh();
  if (origin_) origin_->refresh();
  refreshAdvanced();
  changes_->refresh();
  showAdvice();
  showPending();
}

void ExperimentPanel::showThumbnails() {
  if (!thumbnailRow_) return;
  const TrainingSession* session = controller_.session();
  const auto info = session ? describe(session->beginning()) : std::nullopt;
  // What is shown belongs to the present run; the person may have chosen another set for the next one.
  const Run* current = controller_.current();
  const bool other = info && controller_.hasPendingChanges() && current &&
                     !(current->config["dataset"] == document_.config()["dataset"]);
  const bool shown = info && !info->planar && info->height > 1;  // no rows of a table
  thumbnailRow_->setVisible(shown && !other);
  colorText(*dataNote_, theme_.mutedText);
  dataNote_->setVisible(info.has_value());  // data that are missing are told above, with what can be done
  if (other) dataNote_->setText(tr("⟲ loads this data set; the present run keeps its own."));
  if (!info || other) return;
  const QString counts = tr("%1 to train on, %2 to test, %3 classes")
                             .arg(info->trainSamples)
                             .arg(info->testSamples)
                             .arg(info->classNames.size());
  const ParameterValue value = current ? current->config.value("dataset.path") : ParameterValue(std::string());
  const auto* path = std::get_if<std::string>(&value);
  const QString place = path ? QString::fromStdString(*path) : QString();
  dataNote_->setToolTip(place);
  dataNote_->setText(place.isEmpty() ? counts : tr("%1: %2").arg(QFileInfo(place).fileName(), counts));
  if (!shown) return;
  std::vector<int64_t> indices;
  for (int i = 0; i < kThumbnails; ++i) indices.push_back(i);
  const auto pictures = picturesOf(session->beginning(), indices);
  const auto labels = labelsOf(session->beginning(), indices);
  for (std::size_t i = 0; i < thumbnails_.size(); ++i) {
    if (i >= pictures.size()) {
      thumbnails_[i]->clear();
      continue;
    }
    const Picture& picture = pictures[i];
    thumbnails_[i]->setPicture(picture.values, picture.channels, picture.height, picture.width);
    thumbnails_[i]->setToolTip(engineText(info->classNames.at(static_cast<std::size_t>(labels[i]))));
  }
}

void ExperimentPanel::showAdvice() {
  Advice advice = adviceOnSettings(document_.config(), document_.catalogues());
  const auto* session = controller_.session();
  if (const auto set = session ? describe(session->beginning()) : std::nullopt)
    advice.insert(advice.end(), set->remarks.begin(), set->remarks.end());
  QStringList lines;
  for (const std::string& line : advice) lines << QStringLiteral("⚠ ") + engineSentence(line);
  const QString text = lines.join(u'\n');
  if (text != advice_->text()) advice_->setText(text);
  advice_->setVisible(!text.isEmpty());
}

// What ▶ begins with, where that is not the weights that the seed draws.
void ExperimentPanel::showStart() {
  QString text;
  if (controller_.showsImported())
    text = tr("%1 was trained elsewhere. ▶ trains its weights on with these settings, as a run of its own.")
               .arg(controller_.current()->title());
  else if (const QString branch = controller_.armedBranch(); !branch.isEmpty())
    text = tr("Begins with weights %1: ▶ trains them on with these settings.").arg(branch);
  else if (controller_.currentIsListed() && controller_.current()->origin)
    text = tr("Began with weights %1.").arg(controller_.current()->originText());
  start_->setText(text);
  start_->setVisible(!text.isEmpty());
}

void ExperimentPanel::showPending() {
  showStart();
  const bool pending = controller_.hasPendingChanges();
  pending_->setVisible(pending);
  if (!pending) return;
  if (controller_.showsImported())
    return pending_->setText(
        tr("Changed: %1.")
            .arg(differenceText(controller_.current()->config, document_.config(), document_.catalogues())));
  const Run& run = *controller_.current();
  const ExperimentConfig now = settledAfter(run.progress.step, run.config);
  const QString what = differenceText(now, document_.config(), document_.catalogues());
  pending_->setText(
      !controller_.first().over() && live_->couldAct(now, document_.config())
          ? tr("Changed: %1. The present run keeps its settings; ⟲ starts a new one with these, ↯ "
               "beside the field lets it act at once.")
                .arg(what)
          : tr("Changed: %1. The present run keeps its settings; ⟲ starts a new one with these.").arg(what));
}

void ExperimentPanel::setTheme(const Theme& theme) {
  theme_ = theme;
  for (PictureView* view : thumbnails_) view->setTheme(theme);
  for (SectionForm* section : sections_) section->setTheme(theme);
  if (network_) network_->setTheme(theme);
  colorText(*advice_, theme.warning);
  for (QLabel* each : {pending_, start_}) colorText(*each, theme.accent);
  changes_->setTheme(theme);
  showThumbnails();
}

}  // namespace hessianlab
