// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/twin/twin_bar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

#include "model/jobs/cores.h"
#include "ui/parts/elided_label.h"
#include "ui/parts/parameter_editor.h"
#include "ui/runs/run_controller.h"
#include "ui/words/config_access.h"
#include "ui/words/engine_text.h"

namespace hessianlab {

namespace {

constexpr int kStrengthWidth = 260;
const std::string kNone = "none";

const Parameter* strengthOf(const CatalogueEntry* entry) {
  return entry ? findParameter(entry->parameters, "strength") : nullptr;
}

}  // namespace

TwinBar::TwinBar(LabDocument& document, RunController& controller, QWidget* parent)
    : QToolBar(tr("Twin"), parent),
      document_(document),
      controller_(controller),
      regularizer_(new QComboBox(this)),
      place_(new QWidget(this)),
      both_(new QPushButton(tr("Wit&h and without"), this)),
      note_(new ElidedLabel(this)) {
  setObjectName(QStringLiteral("twinBar"));
  setMovable(false);
  toggleViewAction()->setVisible(false);  // it comes and goes with the twin
  auto* content = new QWidget(this);
  content->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  auto* row = new QHBoxLayout(content);
  row->setContentsMargins(6, 0, 6, 0);
  auto* label = new QLabel(tr("T&win trains with"), content);
  label->setBuddy(regularizer_);
  regularizer_->setObjectName(QStringLiteral("twin.regularizer"));
  regularizer_->setAccessibleName(tr("Regularizer of the twin"));
  regularizer_->setToolTip(
      tr("The twin begins with the same weights and sees the same batches in the same order; only its "
         "regularizer differs. So every difference you see comes from that."));
  for (const CatalogueEntry& entry : document_.catalogues().choices("regularizer")) {
    regularizer_->addItem(engineText(entry.title), QString::fromStdString(entry.name));
    regularizer_->setItemData(regularizer_->count() - 1, engineText(entry.help), Qt::ToolTipRole);
  }
  connect(regularizer_, &QComboBox::activated, this, [this](int index) {
    document_.setTwin(regularizer_->itemData(index).toString().toStdString());
    document_.endGesture();
  });
  auto* inner = new QHBoxLayout(place_);
  inner->setContentsMargins(0, 0, 0, 0);
  place_->setFixedWidth(kStrengthWidth);
  both_->setObjectName(QStringLiteral("twin.both"));
  both_->setFocusPolicy(Qt::TabFocus);  // Space goes on running and pausing after a click
  connect(both_, &QPushButton::clicked, this, [this] { document_.setWithAndWithout(); });
  connect(&document_, &LabDocument::configChanged, this, &TwinBar::showBoth);
  connect(&document_, &LabDocument::twinChanged, this, &TwinBar::showBoth);
  note_->setObjectName(QStringLiteral("twin.note"));
  note_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  row->addWidget(label);
  row->addWidget(regularizer_);
  row->addWidget(place_);
  row->addWidget(both_);
  row->addWidget(note_, 1);
  addWidget(content);

  connect(&document_, &LabDocument::twinChanged, this, &TwinBar::showSettings);
  connect(&controller_, &RunController::slotsChanged, this, &TwinBar::followTwin);
  connect(&controller_, &RunController::updated, this, &TwinBar::showNote);
  connect(&controller_, &RunController::stateChanged, this, &TwinBar::showNote);
  showSettings();
  showBoth();
  followTwin();
}

void TwinBar::showBoth() {
  const bool done = document_.config()["regularizer"].name != kNone && document_.settings().twin.name == kNone;
  both_->setEnabled(!done);
  both_->setToolTip(done ? tr("So it is: the run has a penalty, the twin has none")
                         : tr("The run with a penalty as strong as suits the data, the twin without any"));
}

void TwinBar::followTwin() {
  setVisible(controller_.twin() != nullptr);
  if (RunSlot* twin = controller_.twin()) connect(twin, &RunSlot::pendingChanged, this, &TwinBar::showNote);
  showNote();
}

void TwinBar::showSettings() {
  const Choice& twin = document_.settings().twin;
  const QSignalBlocker quiet(regularizer_);
  regularizer_->setCurrentIndex(regularizer_->findData(QString::fromStdString(twin.name)));
  if (twin.name != builtFor_) {
    builtFor_ = twin.name;
    delete strength_;
    strength_ = nullptr;
    if (const Parameter* strength =
            strengthOf(hessianlab::find(document_.catalogues().choices("regularizer"), twin.name))) {
      strength_ = new ParameterEditor(*strength, QStringLiteral("twin.strength"), place_);
      place_->layout()->addWidget(strength_);
      connect(strength_, &ParameterEditor::edited, this,
              [this](const ParameterValue& value) { document_.setTwin("strength", value); });
      connect(strength_, &ParameterEditor::gestureEnded, this, [this] { document_.endGesture(); });
    }
    place_->setVisible(strength_ != nullptr);
  }
  const auto value = twin.parameters.find("strength");
  if (strength_ && value != twin.parameters.end()) strength_->setValue(value->second);
  showNote();
}

void TwinBar::showNote() {
  const RunSlot* twin = controller_.twin();
  const Run* run = twin ? twin->current() : nullptr;
  if (!run || !controller_.current()) return note_->setText({});
  const Choice& own = controller_.current()->config["regularizer"];
  const int64_t behind = controller_.current()->progress.step - run->progress.step;
  QString text;
  bool warns = true;
  if (twin->state() == RunState::Failed)
    text = tr("the twin failed: %1").arg(refusalText(run->progress.message));
  else if (twin->hasPendingChanges())
    text = tr("changed: the present twin keeps its settings; ⟲ starts both anew");
  else if (behind > 1)
    text = tr("the twin catches up: step %1 of %2").arg(run->progress.step).arg(controller_.current()->progress.step);
  else if (run->config["regularizer"] == own)
    text = tr("both have the same regularizer: they are the same run, to the last bit");
  else if (usableCores() == 1)
    text = tr("one processor core for two runs: each trains at half the speed");
  else {
    warns = false;
    text = tr("same start, same batches, in step");
  }
  note_->setText(text);
  QPalette palette = note_->palette();
  palette.setColor(QPalette::WindowText, warns ? theme_.warning : theme_.mutedText);
  note_->setPalette(palette);
}

void TwinBar::setTheme(const Theme& theme) {
  theme_ = theme;
  showNote();
}

}  // namespace hessianlab
