// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/control_groups.h"

#include <QAction>
#include <QDockWidget>
#include <QMainWindow>
#include <algorithm>

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
        {QStringLiteral("experiment"), QStringLiteral("the whole experiment panel")},
        {QStringLiteral("experiment.data"), QStringLiteral("data set")},
        {QStringLiteral("experiment.network"), QStringLiteral("network and activation")},
        {QStringLiteral("experiment.regularizer"), QStringLiteral("regularizer and its strength")},
        {QStringLiteral("experiment.training"), QStringLiteral("optimiser, learning rate, epochs")},
        {QStringLiteral("experiment.advanced"), QStringLiteral("the advanced settings")},
        {QStringLiteral("runs"), QStringLiteral("the table of runs")},
        {QStringLiteral("transport"), QStringLiteral("run, step, epoch, stop, reset")},
        {QStringLiteral("seed"), QStringLiteral("the seed")},
        {QStringLiteral("preset"), QStringLiteral("the list of presets")},
        {QStringLiteral("attack"), QStringLiteral("norm and size of the attack")},
    };
    for (const ViewEntry& view : viewCatalogue())
      groups.push_back({kTab + view.name, QStringLiteral("the tab “%1”").arg(view.title)});
    return groups;
  }();
  return all;
}

bool ControlGroups::knows(const QString& name) {
  const auto& groups = catalogue();
  return std::any_of(groups.begin(), groups.end(), [&](const ControlGroup& group) { return group.name == name; });
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

void ControlGroups::hide(const QStringList& names) {
  const QStringList before = hidden_;
  hidden_.clear();
  for (const QString& name : names)
    if (knows(name) && !hidden_.contains(name)) hidden_ << name;
  for (const QString& name : before)
    if (!hidden_.contains(name)) bringBack(name);
  for (const QString& name : hidden_)
    if (!before.contains(name)) putAway(name);
}

void ControlGroups::putAway(const QString& name) {
  const Parts parts = partsOf(name);
  Hidden& away = away_[name];
  for (QWidget* widget : parts.widgets) {
    if (widget->isHidden()) continue;
    away.widgets.emplace_back(widget);
    widget->hide();
  }
  for (QAction* action : parts.actions) {
    if (!action->isVisible()) continue;
    away.actions.emplace_back(action);
    action->setVisible(false);
  }
}

void ControlGroups::bringBack(const QString& name) {
  const auto found = away_.find(name);
  if (found == away_.end()) return;
  for (const auto& action : found->second.actions)
    if (action) action->setVisible(true);
  for (const auto& widget : found->second.widgets)
    if (widget) widget->show();
  away_.erase(found);
}

}  // namespace hessianlab
