// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/control_groups.h"

#include <QAction>
#include <QDockWidget>
#include <QEvent>
#include <QMainWindow>
#include <QTimer>
#include <algorithm>
#include <utility>

#include "ui/experiment/transport_bar.h"
#include "ui/views/catalogue/view_catalogue.h"

namespace hessianlab {

namespace {

const QString kTab = QStringLiteral("tab.");
const QString kSection = QStringLiteral("experiment.");

}  // namespace

const std::vector<ControlGroup>& ControlGroups::catalogue() {
  static const std::vector<ControlGroup> all = [] {
    std::vector<ControlGroup> groups{
        {QStringLiteral("experiment"), QObject::tr("the whole experiment panel")},
        {QStringLiteral("experiment.data"), QObject::tr("data set")},
        {QStringLiteral("experiment.network"), QObject::tr("network and activation")},
        {QStringLiteral("experiment.regularizer"), QObject::tr("regularizer and its strength")},
        {QStringLiteral("experiment.training"), QObject::tr("optimiser, learning rate, epochs")},
        {QStringLiteral("experiment.advanced"), QObject::tr("the advanced settings")},
        {QStringLiteral("runs"), QObject::tr("the table of runs")},
        {QStringLiteral("transport"), QObject::tr("run, step, epoch, stop, reset")},
        {QStringLiteral("seed"), QObject::tr("the seed")},
        {QStringLiteral("preset"), QObject::tr("the list of presets")},
        {QStringLiteral("attack"), QObject::tr("norm and size of the attack")},
    };
    for (const ViewEntry& view : viewCatalogue())
      groups.push_back({kTab + view.name, QObject::tr("the tab “%1”").arg(view.title)});
    return groups;
  }();
  return all;
}

bool ControlGroups::knows(const QString& name) {
  const auto& groups = catalogue();
  return std::any_of(groups.begin(), groups.end(), [&](const ControlGroup& group) { return group.name == name; });
}

QString ControlGroups::titleOf(const QString& name) {
  for (const ControlGroup& group : catalogue())
    if (group.name == name) return group.title;
  return {};
}

ControlGroups::Parts ControlGroups::partsOf(const QString& name) const {
  Parts parts;
  const auto addDock = [&](const QString& dockName) {
    auto* dock = window_.findChild<QDockWidget*>(QStringLiteral("dock.") + dockName);
    if (!dock) return;
    parts.widgets.push_back(dock);
    parts.actions.push_back(dock->toggleViewAction());
  };
  if (name == QStringLiteral("experiment") || name == QStringLiteral("runs")) {
    addDock(name);
  } else if (name.startsWith(kTab)) {
    addDock(name.mid(kTab.size()));
    if (auto* show = window_.findChild<QAction*>(QStringLiteral("show.") + name.mid(kTab.size())))
      parts.actions.push_back(show);
  } else if (name.startsWith(kSection)) {
    if (auto* section = window_.findChild<QWidget*>(QStringLiteral("section.") + name.mid(kSection.size())))
      parts.widgets.push_back(section);
  } else if (const auto* bar = window_.findChild<TransportBar*>()) {
    for (QAction* action : bar->group(name)) parts.actions.push_back(action);
  }
  return parts;
}

void ControlGroups::hide(const QStringList& names, By by) {
  QStringList known;
  for (const QString& name : names)
    if (knows(name) && !known.contains(name)) known << name;
  QStringList& own = by == By::Lesson ? byLesson_ : byTeacher_;
  const QStringList& others = by == By::Lesson ? byTeacher_ : byLesson_;
  const QStringList before = std::exchange(own, known);
  for (const QString& name : before)
    if (!own.contains(name) && !others.contains(name)) bringBack(name);
  for (const QString& name : own)
    if (!before.contains(name) && !others.contains(name)) putAway(name);
  if (own != before) Q_EMIT changed();
}

void ControlGroups::holdBack() {
  for (const auto& [name, hidden] : away_) putAway(name);
}

bool ControlGroups::isThere(const QString& name) const {
  const Parts parts = partsOf(name);
  if (!name.startsWith(kTab)) return !parts.widgets.empty() || !parts.actions.empty();
  return std::any_of(parts.widgets.begin(), parts.widgets.end(),
                     [](const QWidget* dock) { return static_cast<const QDockWidget*>(dock)->widget() != nullptr; });
}

void ControlGroups::putAway(const QString& name) {
  const Parts parts = partsOf(name);
  Hidden& away = away_[name];
  for (QWidget* widget : parts.widgets) {
    if (widget->isHidden()) continue;
    away.widgets.emplace_back(widget);
    widget->installEventFilter(this);
    widget->hide();
  }
  for (QAction* action : parts.actions) {
    if (!action->isVisible()) continue;
    away.actions.emplace_back(action);
    action->setVisible(false);
  }
}

void ControlGroups::bringBack(const QString& name) {
  const auto found = away_.extract(name);
  if (!found) return;
  for (const auto& action : found.mapped().actions)
    if (action) action->setVisible(true);
  for (const auto& widget : found.mapped().widgets) {
    if (!widget) continue;
    widget->removeEventFilter(this);
    const auto* dock = qobject_cast<QDockWidget*>(widget);
    if (!dock || dock->widget()) widget->show();  // a tab of another lab is empty meanwhile
  }
}

// Whoever shows it from elsewhere (a view that is raised, a layout that is restored) does not know.
bool ControlGroups::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::ShowToParent) QTimer::singleShot(0, this, &ControlGroups::holdBack);
  return QObject::eventFilter(watched, event);
}

}  // namespace hessianlab
