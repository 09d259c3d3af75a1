// SPDX-License-Identifier: GPL-3.0-or-later
// The tool bar: run, stop, step, epoch, reset, twin · seed · preset · norm and ε · undo · export · theme. It owns the
// actions, which the menus show again. GUI thread only.
#pragma once

#include <QToolBar>
#include <map>
#include <vector>

#include "model/runs/presets.h"
#include "viz/base/theme.h"

class QAction;
class QComboBox;
class QMenu;
class QSlider;
class QSpinBox;

namespace hessianlab {

class LabDocument;
class NumberBox;
class RunController;

class TransportBar : public QToolBar {
  Q_OBJECT
 public:
  TransportBar(LabDocument& document, RunController& controller, std::vector<Preset> presets, QMenu* exportMenu,
               QWidget* parent = nullptr);
  void setTheme(const Theme& theme);
  void usePreset(const QString& name);
  // The settings that were left when that laboratory was, or its first preset.
  void useLab(const QString& lab);
  const std::vector<Preset>& presets() const { return presets_; }
  // What belongs together: "transport", "seed", "preset", "attack"; empty for other names.
  QList<QAction*> group(const QString& name) const;

  QAction *run, *stop, *step, *epoch, *reset, *undo, *redo, *toggleTheme, *lockSeed, *newSeed, *twin;

 private:
  QAction* action(const char* name, const QString& text, const QKeySequence& shortcut, const QString& help);
  void closeGroup(const char* name);  // everything since the last one, and the separator behind it
  void addTransport();
  void addSeed();
  void addPresets();
  void addAttack();
  void addExport(QMenu* menu);
  void showState();
  void showConfig();
  void showAttack();

  LabDocument& document_;
  RunController& controller_;
  std::vector<Preset> presets_;
  std::map<std::string, ExperimentConfig> left_;  // by lab
  std::string lab_;                               // that it offers what belongs to
  Theme theme_;
  std::map<QString, QList<QAction*>> groups_;
  qsizetype grouped_ = 0;  // actions that are in groups already
  QSpinBox* seed_ = nullptr;
  QComboBox *preset_ = nullptr, *norm_ = nullptr;
  QSlider* slider_ = nullptr;
  NumberBox* epsilon_ = nullptr;
};

}  // namespace hessianlab
