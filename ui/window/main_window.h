// SPDX-License-Identifier: GPL-3.0-or-later
// The laboratory: puts the panels together and gives them actions, menus and a theme. It holds no numbers of its own.
// GUI thread only.
#pragma once

#include <QMainWindow>
#include <memory>
#include <vector>

#include "model/formats/lesson.h"
#include "model/runs/presets.h"
#include "ui/document/lab_document.h"
#include "ui/runs/run_controller.h"
#include "ui/runs/workspace_runs.h"
#include "viz/base/theme.h"

class QSettings;

namespace hessianlab {

struct Command;
class CheckReport;
class CommandPalette;
class ExperimentPanel;
class LabView;
class LessonPanel;
class MessageBar;
class PlotExport;
class RunsPanel;
class StatusLine;
class TimeScrubber;
class TransportBar;
class TrustLamp;
class TwinBar;
class ViewArea;

struct LabSetup {
  Catalogues catalogues;
  std::vector<Preset> presets;
  std::vector<Lesson> lessons;
  std::shared_ptr<const RegularizerFactory> regularizers;
  ExperimentConfig config;  // to begin with
  bool dark = false;
  QString workspace = {};  // folder that keeps the runs; empty: they are kept in memory only
};

class MainWindow : public QMainWindow {
  Q_OBJECT
 public:
  explicit MainWindow(LabSetup setup);
  ~MainWindow() override;

  LabDocument& document() { return document_; }
  RunController& controller() { return controller_; }
  LabView* view(const QString& name) const;
  void raiseView(const QString& name);
  LessonPanel& lessons() { return *lessons_; }

  // Where runs are kept from now on. Where it cannot be used, the status line says why and nothing changes.
  void openWorkspace(const QString& folder);
  // A config.json, or an experiment that somebody sent. What cannot be read is said in the status line.
  void openSettings(const QString& path);
  // Offers to go on with the run in `folder`, which was training when the window was closed, once it has been read.
  void offerToContinue(const QString& folder);

  void setDark(bool dark);
  // Texts, lines and marks as large as the last row of a room needs them.
  void setPresenting(bool presenting);
  bool isDark() const { return theme_.isDark; }

  // Place of the window and its panels, and the theme.
  void saveLayout(QSettings& settings) const;
  void restoreLayout(QSettings& settings);
  // Not larger than what a screen offers; smaller than the window can be it does not become.
  void fitInto(const QRect& available);

 protected:
  bool event(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;
  void closeEvent(QCloseEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  void buildLamp();
  void followViews();  // what needs one of them is there where it is
  void buildMenus();
  std::vector<Command> commands();  // of the palette
  void fillFileMenu();
  void buildLessons(std::vector<Lesson> lessons, std::vector<Preset> presets);
  void fillLessonMenu();
  void showLessons();
  void toggleLessons();
  void openLesson();
  void connectMessages();
  QString viewsKey() const;
  std::string experimentLine() const;
  void copyExperiment();
  void pasteExperiment();
  void takeExperiment(const std::string& line, const QString& what);
  void openConfig();
  void saveConfig();
  void openRun();
  void chooseWorkspace();
  void fillWorkspaceMenu(QMenu& menu);

  Catalogues catalogues_;
  LabDocument document_;
  RunList runList_;
  RunController controller_;
  WorkspaceRuns workspace_;
  Theme theme_;
  ViewArea* views_ = nullptr;
  TransportBar* bar_ = nullptr;
  TwinBar* twinBar_ = nullptr;
  TimeScrubber* time_ = nullptr;
  PlotExport* export_ = nullptr;
  ExperimentPanel* experiment_ = nullptr;
  RunsPanel* runs_ = nullptr;
  LessonPanel* lessons_ = nullptr;
  StatusLine* status_ = nullptr;
  MessageBar* message_ = nullptr;
  TrustLamp* lamp_ = nullptr;
  CheckReport* report_ = nullptr;
  CommandPalette* palette_ = nullptr;
  double scale_ = 1;          // of texts and lines
  bool themeChosen_ = false;  // by a person, here
  bool shown_ = false;
  bool arranged_ = false;  // the docks have the sizes of the first time, or those restored
};

}  // namespace hessianlab
