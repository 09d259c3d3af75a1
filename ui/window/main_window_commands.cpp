// SPDX-License-Identifier: GPL-3.0-or-later
// What the command palette finds: the menus, the settings of the form, the presets and the runs.
#include <QMenuBar>
#include <QScrollArea>

#include "ui/experiment/transport_bar.h"
#include "ui/palette/command_palette.h"
#include "ui/parts/fold_out.h"
#include "ui/window/main_window.h"
#include "ui/words/engine_text.h"

namespace hessianlab {

namespace {

// Puts the focus into a field, wherever it is hidden.
void bringTo(QWidget& field) {
  for (QWidget* parent = field.parentWidget(); parent; parent = parent->parentWidget()) {
    if (auto* dock = qobject_cast<QDockWidget*>(parent)) dock->show();
    if (auto* fold = qobject_cast<FoldOut*>(parent)) fold->setOpen(true);
    if (auto* scroll = qobject_cast<QScrollArea*>(parent)) scroll->ensureWidgetVisible(&field);
  }
  field.setFocus(Qt::ShortcutFocusReason);
}

}  // namespace

std::vector<Command> MainWindow::commands() {
  std::vector<Command> all = commandsOf(*menuBar());
  const ExperimentConfig& config = document_.config();
  for (const std::string& key : configKeys(config, catalogues_)) {
    const Parameter* parameter = describe(config, key, catalogues_);
    // The seed stands in the tool bar.
    auto* field = findChild<QWidget*>(key == "training.seed" ? QStringLiteral("seed") : QString::fromStdString(key));
    if (!parameter || !field || !field->isEnabled()) continue;
    all.push_back({engineText(parameter->title),
                   tr("Setting"),
                   engineText(parameter->help),
                   {},
                   [target = QPointer<QWidget>(field)] {
                     if (target) bringTo(*target);
                   }});
  }
  for (const Preset& preset : bar_->presets())
    all.push_back(
        {engineText(preset.title), QObject::tr("Preset"), {}, {}, [this, name = QString::fromStdString(preset.name)] {
           bar_->usePreset(name);
         }});
  for (const auto& run : controller_.runs()) {
    if (run->folder.isEmpty() || !run->problem.isEmpty() || run->live) continue;
    all.push_back(
        {QObject::tr("Show the network of %1").arg(run->name), QObject::tr("Run"), {}, {}, [this, id = run->id] {
           if (!controller_.anyRunning()) controller_.bringBack(id);
         }});
    all.push_back({QObject::tr("Branch from %1").arg(run->name), QObject::tr("Run"), {}, {}, [this, id = run->id] {
                     controller_.branchFromSaved(id);
                   }});
  }
  return all;
}

}  // namespace hessianlab
