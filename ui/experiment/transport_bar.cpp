// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/experiment/transport_bar.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>
#include <cmath>

#include "model/labs/catalogue.h"
#include "ui/parts/icons.h"
#include "ui/parts/number_box.h"
#include "ui/parts/whole_box.h"
#include "ui/runs/run_controller.h"
#include "ui/words/config_access.h"
#include "ui/words/engine_text.h"
#include "viz/base/left_to_right.h"

namespace hessianlab {

namespace {

constexpr int kSliderPositions = 200;
constexpr int kAroundNumber = 18;  // pixels: frame and margins of a box

}  // namespace

TransportBar::TransportBar(LabDocument& document, RunController& controller, std::vector<Preset> presets,
                           QMenu* exportMenu, QWidget* parent)
    : QToolBar(tr("Transport"), parent), document_(document), controller_(controller), presets_(std::move(presets)) {
  setObjectName(QStringLiteral("transportBar"));
  setMovable(false);
  setIconSize(QSize(20, 20));
  addTransport();
  closeGroup("transport");
  addSeed();
  closeGroup("seed");
  addPresets();
  closeGroup("preset");
  addAttack();
  closeGroup("attack");
  addExport(exportMenu);
  connect(&controller_, &RunController::stateChanged, this, &TransportBar::showState);
  connect(&controller_, &RunController::sessionChanged, this, &TransportBar::showState);
  connect(&controller_, &RunController::runAdded, this, &TransportBar::showState);
  connect(&controller_, &RunController::runsRemoved, this, &TransportBar::showState);
  connect(&controller_, &RunController::pendingChanged, this, &TransportBar::showState);
  connect(&document_, &LabDocument::configChanged, this, &TransportBar::showConfig);
  connect(&document_, &LabDocument::attackChanged, this, &TransportBar::showAttack);
  showState();
  showConfig();
  showAttack();
}

QAction* TransportBar::action(const char* name, const QString& text, const QKeySequence& shortcut,
                              const QString& help) {
  auto* made = new QAction(text, this);
  made->setObjectName(QString::fromLatin1(name));
  made->setShortcut(shortcut);
  made->setToolTip(
      shortcut.isEmpty() ? help : QStringLiteral("%1 (%2)").arg(help, shortcut.toString(QKeySequence::NativeText)));
  return made;
}

void TransportBar::closeGroup(const char* name) {
  addSeparator();
  const QList<QAction*> all = actions();
  groups_[QString::fromLatin1(name)] = all.mid(grouped_);
  grouped_ = all.size();
}

QList<QAction*> TransportBar::group(const QString& name) const {
  const auto found = groups_.find(name);
  return found == groups_.end() ? QList<QAction*>() : found->second;
}

void TransportBar::addTransport() {
  run = action("run", tr("Run"), Qt::Key_Space, tr("Train"));
  stop =
      action("stop", tr("Stop"), QKeySequence(Qt::CTRL | Qt::Key_Period), tr("End this run for good; its curves stay"));
  step = action("step", tr("One step"), Qt::Key_Period, tr("Train one batch, then pause"));
  epoch = action("epoch", tr("One epoch"), QKeySequence(QStringLiteral("Shift+.")),
                 tr("Train to the end of the epoch, then pause"));
  reset = action("reset", tr("Reset"), QKeySequence(Qt::CTRL | Qt::Key_R),
                 tr("Start afresh with the settings on the left; old curves stay"));
  connect(run, &QAction::triggered, &controller_, &RunController::toggle);
  connect(stop, &QAction::triggered, &controller_, &RunController::stop);
  connect(step, &QAction::triggered, &controller_, &RunController::stepOnce);
  connect(epoch, &QAction::triggered, &controller_, &RunController::epochOnce);
  connect(reset, &QAction::triggered, &controller_, &RunController::reset);
  twin = action("twin", tr("Twin"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), {});
  twin->setCheckable(true);
  connect(twin, &QAction::triggered, this, [this](bool on) { on ? controller_.startTwin() : controller_.endTwin(); });
  connect(&controller_, &RunController::slotsChanged, this, &TransportBar::showState);
  addActions({run, step, epoch, stop, reset, twin});
}

void TransportBar::addSeed() {
  auto* label = new QLabel(tr("Seed "), this);
  seed_ = new WholeBox(this);
  seed_->setObjectName(QStringLiteral("seed"));
  seed_->setRange(
      0, static_cast<int>(describe(document_.config(), "training.seed", document_.catalogues())->slideMaximum));
  seed_->setKeyboardTracking(false);
  seed_->setButtonSymbols(QAbstractSpinBox::NoButtons);
  seed_->setFixedWidth(64);
  seed_->setToolTip(
      tr("Start of every random draw: weights, order of the batches, generated points. Same seed, "
         "same curve."));
  seed_->setAccessibleName(tr("Seed"));
  connect(seed_, &QSpinBox::valueChanged, this, [this](int value) {
    document_.set("training.seed", static_cast<double>(value));
    document_.endGesture();
  });
  lockSeed = action("lockSeed", tr("Keep the seed"), {},
                    tr("Locked: ⟲ keeps the seed. Unlocked: "
                       "each ⟲ draws a new one"));
  lockSeed->setCheckable(true);
  lockSeed->setChecked(controller_.seedLocked());
  connect(lockSeed, &QAction::toggled, this, [this](bool locked) {
    controller_.setSeedLocked(locked);
    lockSeed->setIcon(themedIcon(locked ? QStringLiteral("lock") : QStringLiteral("unlock"), theme_));
  });
  newSeed = action("newSeed", tr("New seed"), {}, tr("Draw a new seed now"));
  connect(newSeed, &QAction::triggered, this, [this] {
    controller_.drawNewSeed();
    document_.endGesture();
  });
  addWidget(label);
  addWidget(seed_);
  addActions({lockSeed, newSeed});
}

void TransportBar::addPresets() {
  preset_ = new QComboBox(this);
  preset_->setObjectName(QStringLiteral("preset"));
  preset_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  preset_->setMinimumContentsLength(27);
  preset_->setPlaceholderText(tr("own settings"));
  preset_->setToolTip(tr("A complete experiment to start from (undo brings your settings back)"));
  preset_->setAccessibleName(tr("Preset"));
  for (const LabDefinition& lab : labCatalogue()) {  // those of a laboratory stand together
    if (preset_->count() > 0) preset_->insertSeparator(preset_->count());
    for (const Preset& preset : presets_) {
      if (preset.config.lab != lab.entry.name) continue;
      preset_->addItem(engineText(preset.title), QString::fromStdString(preset.name));
      preset_->setItemData(preset_->count() - 1, engineText(preset.description), Qt::ToolTipRole);
    }
  }
  preset_->view()->setMinimumWidth(preset_->fontMetrics().horizontalAdvance(QString(38, u'x')));
  connect(preset_, &QComboBox::activated, this, [this](int index) {
    usePreset(preset_->itemData(index).toString());
    window()->setFocus();  // Space now runs it instead of opening the list again
  });
  addWidget(preset_);
}

void TransportBar::useLab(const QString& lab) {
  left_[document_.config().lab] = document_.config();
  if (const auto left = left_.find(lab.toStdString()); left != left_.end())
    return document_.replaceConfig(left->second, tr("laboratory"));
  for (const Preset& preset : presets_)
    if (preset.config.lab == lab.toStdString()) return usePreset(QString::fromStdString(preset.name));
}

void TransportBar::usePreset(const QString& name) {
  for (const Preset& preset : presets_)
    if (preset.name == name.toStdString())
      document_.replaceConfig(preset.config, tr("preset %1").arg(engineText(preset.title)));
}

void TransportBar::addAttack() {
  norm_ = new QComboBox(this);
  norm_->setObjectName(QStringLiteral("norm"));
  norm_->addItem(leftToRight(QStringLiteral("L∞")), QStringLiteral("linf"));
  norm_->addItem(QStringLiteral("L2"), QStringLiteral("l2"));
  norm_->setToolTip(
      tr("How an attack is measured. L∞: no pixel changes by more than ε. L2: the length of the "
         "whole change is at most ε."));
  norm_->setAccessibleName(tr("Norm of the attack"));
  connect(norm_, &QComboBox::activated, this,
          [this](int index) { document_.setNorm(parseNorm(norm_->itemData(index).toString().toStdString())); });
  auto* label = new QLabel(QStringLiteral("  ε "), this);
  slider_ = new QSlider(Qt::Horizontal, this);
  slider_->setObjectName(QStringLiteral("epsilon.slider"));
  slider_->setRange(0, kSliderPositions);
  slider_->setPageStep(kSliderPositions / 20);
  slider_->setMinimumWidth(70);
  slider_->setMaximumWidth(150);
  epsilon_ = new NumberBox(false, this);
  epsilon_->setObjectName(QStringLiteral("epsilon"));
  epsilon_->setButtonSymbols(QAbstractSpinBox::NoButtons);
  for (QWidget* widget : std::initializer_list<QWidget*>{slider_, epsilon_}) {
    widget->setToolTip(tr("Largest change an attack may make. Inputs lie between 0 and 1."));
    widget->setAccessibleName(tr("Attack size ε"));
  }
  connect(slider_, &QSlider::valueChanged, this, [this](int position) {
    document_.setEpsilon(QString::number(document_.largestEpsilon() * position / kSliderPositions, 'g', 3).toDouble());
  });
  connect(slider_, &QSlider::sliderReleased, this, [this] { document_.endGesture(); });
  connect(epsilon_, &QDoubleSpinBox::valueChanged, &document_, &LabDocument::setEpsilon);
  connect(epsilon_, &QDoubleSpinBox::editingFinished, this, [this] { document_.endGesture(); });
  addWidget(norm_);
  addWidget(label);
  addWidget(slider_);
  addWidget(epsilon_);
}

void TransportBar::addExport(QMenu* menu) {
  undo = document_.undoStack().createUndoAction(this, tr("Undo"));
  undo->setObjectName(QStringLiteral("undo"));
  undo->setShortcut(QKeySequence::Undo);
  redo = document_.undoStack().createRedoAction(this, tr("Redo"));
  redo->setObjectName(QStringLiteral("redo"));
  redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
  toggleTheme =
      action("toggleTheme", tr("Dark theme"), QKeySequence(Qt::CTRL | Qt::Key_T), tr("Switch between light and dark"));
  toggleTheme->setCheckable(true);
  addActions({undo, redo});
  auto* button = new QToolButton(this);
  button->setObjectName(QStringLiteral("export"));
  button->setMenu(menu);
  button->setPopupMode(QToolButton::InstantPopup);
  button->setToolTip(tr("Save or copy the plots of the tab in front"));
  button->setAccessibleName(tr("Export"));
  addWidget(button);
  addAction(toggleTheme);
}

void TransportBar::showState() {
  const RunState state = controller_.state();
  const bool running = controller_.anyRunning(), over = state == RunState::Stopped || state == RunState::Failed;
  const bool starting = controller_.starting();
  run->setText(running ? tr("Pause") : starting ? tr("Loading") : tr("Run"));
  run->setIcon(themedIcon(running    ? QStringLiteral("pause")
                          : starting ? QStringLiteral("wait")
                                     : QStringLiteral("run"),
                          theme_));
  run->setToolTip(running    ? tr("Pause after this batch (Space)")
                  : starting ? tr("Loading the data set; training begins as soon as it is there")
                  : state == RunState::Finished && !controller_.hasPendingChanges()
                      ? tr("Train on for as many epochs again (Space)")
                  : controller_.showsImported()         ? tr("Train the imported network on, as a new run (Space)")
                  : over || state == RunState::Finished ? tr("Start a new run (Space)")
                                                        : tr("Train (Space)"));
  const QString busy = tr("Pause first: the network is training");
  const auto enable = [](QAction* what, bool on, const QString& help, const QString& why) {
    what->setEnabled(on);
    what->setToolTip(on ? QStringLiteral("%1 (%2)").arg(help, what->shortcut().toString(QKeySequence::NativeText))
                        : why);
  };
  enable(step, !running, tr("Train one batch, then pause"), busy);
  enable(epoch, !running, tr("Train to the end of the epoch, then pause"), busy);
  enable(stop, controller_.currentIsListed() && !controller_.showsImported() && (running || state == RunState::Paused),
         tr("End this run for good; its curves stay"), tr("Nothing to stop: no run is under way"));
  const bool branch = controller_.branching() && !controller_.currentIsListed();
  enable(reset, controller_.currentIsListed() || branch,
         branch ? tr("Give up the branch: start afresh with weights of its own")
                : tr("Start afresh with the settings on the left; old curves stay"),
         tr("Nothing to reset: this run has not begun"));
  const bool two = controller_.twin() != nullptr;
  twin->setChecked(two);
  twin->setToolTip(QStringLiteral("%1 (%2)").arg(
      two ? tr("End the twin; its curves stay")
          : tr("Train a second run in step with this one: same start, same batches, another regularizer. "
               "Views stand side by side"),
      twin->shortcut().toString(QKeySequence::NativeText)));
}

void TransportBar::showConfig() {
  const QSignalBlocker a(seed_), b(preset_);
  seed_->setValue(static_cast<int>(document_.config().integer("training.seed")));
  int match = -1;
  for (const Preset& preset : presets_)
    if (preset.config == document_.config()) match = preset_->findData(QString::fromStdString(preset.name));
  preset_->setCurrentIndex(match);
  if (lab_ == document_.config().lab) return;
  lab_ = document_.config().lab;
  twin->setVisible(controller_.mayHaveTwin());
  const bool attacked = labOf(document_.config()).entry.is(trait::kClasses);
  for (QAction* part : group(QStringLiteral("attack"))) part->setVisible(attacked);
}

void TransportBar::showAttack() {
  const QSignalBlocker a(norm_), b(slider_), c(epsilon_);
  const LabSettings& settings = document_.settings();
  norm_->setCurrentIndex(norm_->findData(QString::fromLatin1(toString(settings.norm))));
  const double largest = document_.largestEpsilon();
  epsilon_->setRange(0, largest);
  epsilon_->setSingleStep(largest / 20);
  if (epsilon_->value() != settings.epsilon()) epsilon_->setValue(settings.epsilon());
  if (!slider_->isSliderDown())
    slider_->setValue(static_cast<int>(std::lround(kSliderPositions * settings.epsilon() / largest)));
}

void TransportBar::setTheme(const Theme& theme) {
  theme_ = theme;
  // The slider's numbers have up to four digits behind the point, in whatever letters.
  epsilon_->setFixedWidth(epsilon_->fontMetrics().horizontalAdvance(QStringLiteral("0.0000")) + kAroundNumber);
  const auto icon = [&](QAction* what, const char* name) {
    what->setIcon(themedIcon(QString::fromLatin1(name), theme));
  };
  icon(stop, "stop");
  icon(step, "step");
  icon(epoch, "epoch");
  icon(reset, "reset");
  icon(twin, "twin");
  icon(undo, "undo");
  icon(redo, "redo");
  icon(newSeed, "dice");
  icon(lockSeed, controller_.seedLocked() ? "lock" : "unlock");
  icon(toggleTheme, "theme");
  findChild<QToolButton*>(QStringLiteral("export"))->setIcon(themedIcon(QStringLiteral("export"), theme));
  toggleTheme->setChecked(theme.isDark);
  showState();
}

}  // namespace hessianlab
