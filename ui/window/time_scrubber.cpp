// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/time_scrubber.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>
#include <algorithm>
#include <iterator>

#include "model/base/error.h"
#include "ui/document/lab_document.h"
#include "ui/parts/icons.h"
#include "ui/runs/run_controller.h"
#include "ui/words/engine_text.h"

namespace hessianlab {

namespace {

constexpr double kMegabyte = 1 << 20;

// Behind the bar while views show the past; text in the colours of the theme stays readable on it.
QColor amber(const Theme& theme) {
  return theme.isDark ? mixColors(theme.warning, theme.window, 0.25) : QColor(0xff, 0xe0, 0xa3);
}

QString megabytes(int64_t bytes) {
  const double size = static_cast<double>(bytes) / kMegabyte;
  return QString::number(size, 'f', size < 10 && bytes > 0 ? 1 : 0);
}

constexpr int kRoomForMemory = 92;  // digits of the whole line

QAction* makeAction(QWidget* parent, const char* name, const QString& text, const QList<QKeySequence>& shortcuts = {}) {
  auto* action = new QAction(text, parent);
  action->setObjectName(QString::fromLatin1(name));
  action->setShortcuts(shortcuts);
  return action;
}

}  // namespace

TimeScrubber::TimeScrubber(LabDocument& document, RunController& controller, QWidget* parent)
    : QWidget(parent),
      first(makeAction(this, "time.first", tr("First moment"))),
      previous(makeAction(this, "time.previous", tr("Moment before"), {QKeySequence(Qt::ALT | Qt::Key_Left)})),
      next(makeAction(this, "time.next", tr("Next moment"), {QKeySequence(Qt::ALT | Qt::Key_Right)})),
      newest(makeAction(this, "time.newest", tr("Newest moment"))),
      live(makeAction(this, "time.live", tr("Live"), {QKeySequence(Qt::Key_Escape)})),
      branch(makeAction(this, "time.branch", tr("Branch from here"))),
      document_(document),
      controller_(controller),
      slider_(new QSlider(Qt::Horizontal, this)),
      label_(new QLabel(this)),
      memory_(new QLabel(this)) {
  setObjectName(QStringLiteral("timeScrubber"));
  slider_->setObjectName(QStringLiteral("time.slider"));
  slider_->setAccessibleName(tr("Moment that the views show"));
  slider_->setPageStep(5);
  label_->setObjectName(QStringLiteral("time.label"));
  label_->setMinimumWidth(label_->fontMetrics().horizontalAdvance(tr("step 00000 of 00000 · looking back")));
  memory_->setObjectName(QStringLiteral("time.memory"));
  setLayoutDirection(Qt::LeftToRight);  // time runs as in the plots
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(8, 1, 8, 1);
  row->setSpacing(3);
  for (QAction* action : {first, previous}) row->addWidget(button(action));
  row->addWidget(slider_, 1);
  for (QAction* action : {next, newest, live}) row->addWidget(button(action));
  row->addSpacing(6);
  row->addWidget(label_);
  row->addWidget(button(branch));
  row->addSpacing(6);
  row->addWidget(memory_);

  connect(slider_, &QSlider::valueChanged, this, &TimeScrubber::goTo);
  connect(first, &QAction::triggered, this, [this] { goTo(0); });
  connect(previous, &QAction::triggered, this, [this] { goTo(place() - 1); });
  connect(next, &QAction::triggered, this, [this] { goTo(place() + 1); });
  connect(newest, &QAction::triggered, this, [this] { goTo(static_cast<int>(steps_.size()) - 1); });
  connect(live, &QAction::triggered, this, [this] { controller_.rewindTo(std::nullopt); });
  connect(branch, &QAction::triggered, this, [this] { controller_.branchFrom(controller_.viewedStep()); });
  for (const auto signal : {&RunController::updated, &RunController::sessionChanged, &RunController::rewound,
                            &RunController::stateChanged, &RunController::runAdded, &RunController::slotsChanged})
    connect(&controller_, signal, this, &TimeScrubber::refresh);
  connect(&document_, &LabDocument::configChanged, this, &TimeScrubber::showActions);
  refresh();
}

// Beside an editor there is room for the moments, and not for how much they take.
void TimeScrubber::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  memory_->setVisible(width() >= kRoomForMemory * fontMetrics().horizontalAdvance(u'0'));
}

QToolButton* TimeScrubber::button(QAction* action) {
  auto* made = new QToolButton(this);
  made->setDefaultAction(action);
  made->setObjectName(action->objectName() + QStringLiteral(".button"));
  made->setAutoRaise(action != live && action != branch);
  made->setFocusPolicy(Qt::TabFocus);
  if (action == live || action == branch) made->setToolButtonStyle(Qt::ToolButtonTextOnly);
  return made;
}

int TimeScrubber::place() const {
  const auto step = controller_.rewoundTo();
  if (!step) return static_cast<int>(steps_.size());
  return static_cast<int>(std::lower_bound(steps_.begin(), steps_.end(), *step) - steps_.begin());
}

void TimeScrubber::goTo(int place) {
  const auto count = static_cast<int>(steps_.size());
  if (place < 0 || count == 0) return;
  controller_.rewindTo(place < count ? std::optional(steps_[static_cast<std::size_t>(place)]) : std::nullopt);
}

void TimeScrubber::refresh() {
  steps_.clear();
  int64_t bytes = 0, budget = 0;
  std::size_t kept = 0;
  for (const auto& slot : controller_.all()) {
    if (!slot->session()) continue;
    const TrainingSession& session = *slot->session();
    bytes += session.storedBytes();
    budget += session.snapshotBudget();
    const std::vector<int64_t> stored = session.storedSteps();
    kept += stored.size();
    if (slot->isFirst()) {
      steps_ = stored;
      continue;
    }
    // Only moments that both remember: one is a step ahead of the other, or catching up.
    std::vector<int64_t> common;
    std::set_intersection(steps_.begin(), steps_.end(), stored.begin(), stored.end(), std::back_inserter(common));
    steps_ = std::move(common);
  }
  memory_->setText((kept == 1 ? tr("%1 of %2 MB, 1 moment") : tr("%1 of %2 MB, %n moments", "", static_cast<int>(kept)))
                       .arg(megabytes(bytes), megabytes(budget)));
  memory_->setToolTip(
      QObject::tr("Weights are kept from the beginning, from each curvature probe and from the end of each epoch. "
                  "When the memory is full, every other moment is dropped; the first and the newest always stay."));
  const Run* run = controller_.current();
  const int64_t present = run ? run->progress.step : 0;
  const auto step = controller_.rewoundTo();
  if (!steps_.empty() && steps_.back() >= present && steps_.back() != step)
    steps_.pop_back();  // that is the right end: live
  {
    const QSignalBlocker quiet(slider_);
    slider_->setRange(0, static_cast<int>(steps_.size()));
    if (!slider_->isSliderDown() || !controller_.rewoundTo()) slider_->setValue(place());
  }
  label_->setText(step ? QObject::tr("step %1 of %2 · looking back").arg(*step).arg(present)
                       : QObject::tr("step %1 · live").arg(present));
  QPalette palette;
  const QColor text = step ? theme_.warning : theme_.mutedText;
  palette.setColor(QPalette::WindowText, text);
  QFont font;
  font.setBold(step.has_value());
  if (label_->palette().color(QPalette::WindowText) != text) label_->setPalette(palette);
  if (label_->font() != font) label_->setFont(font);
  setAutoFillBackground(step.has_value());
  if (step) {
    QPalette back;
    back.setColor(QPalette::Window, amber(theme_));
    setPalette(back);
  }
  showActions();
}

void TimeScrubber::showActions() {
  const auto count = static_cast<int>(steps_.size());
  const auto rewound = controller_.rewoundTo();
  const int now = place();
  const QString none = tr("There is nothing to look back at yet");
  const auto enable = [](QAction* action, const QString& why, const QString& help) {
    action->setEnabled(why.isEmpty());
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    action->setToolTip(!why.isEmpty() ? why : keys.isEmpty() ? help : QStringLiteral("%1 (%2)").arg(help, keys));
  };
  const QString atFirst = count == 0 ? none : now == 0 ? tr("This is the first moment") : QString();
  const QString isLive = count == 0 ? none : tr("The views show the present network");
  enable(first, atFirst, tr("Take all views back to the untrained network"));
  enable(previous, atFirst, tr("Take all views to the moment before"));
  enable(next, rewound ? QString() : isLive, tr("Take all views to the next moment"));
  enable(newest,
         count == 0         ? none
         : now == count - 1 ? tr("This is the newest moment that is kept")
                            : QString(),
         tr("Take all views to the newest moment that is kept"));
  enable(live, rewound ? QString() : isLive, tr("Back to the present network"));
  slider_->setEnabled(count > 0);
  slider_->setToolTip(count == 0 ? none
                                 : tr("Moment that all views show. Training goes on meanwhile. Right end: the "
                                      "present network."));
  const Run* run = controller_.current();
  QString why = !run || !controller_.currentIsListed()  ? tr("Nothing to branch from: this run has not begun")
                : run->progress.state == RunState::Idle ? tr("The network is not there yet")
                                                        : QString();
  if (why.isEmpty() && !rewound && controller_.running())
    why = tr("Pause, or look back at a moment: a branch begins at one step");
  if (why.isEmpty()) {
    try {
      requireBranch(run->config, document_.config());
    } catch (const InputError& error) {
      why = refusalText(error);
      why[0] = why[0].toUpper();
    }
  }
  enable(branch, why,
         tr("End this run, whose curves stay, and prepare a new one that begins with the weights of this step "
            "and trains with the settings on the left"));
}

void TimeScrubber::setTheme(const Theme& theme) {
  theme_ = theme;
  const auto icon = [&](QAction* action, const char* name) {
    action->setIcon(themedIcon(QString::fromLatin1(name), theme));
  };
  icon(first, "first");
  icon(previous, "previous");
  icon(next, "next");
  icon(newest, "last");
  refresh();
}

}  // namespace hessianlab
