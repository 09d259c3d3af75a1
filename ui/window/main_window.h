// SPDX-License-Identifier: GPL-3.0-or-later
// The laboratory: puts the panels together and gives them actions, menus and a theme. It holds no numbers of its own.
// GUI thread only.
#pragma once

#include <QMainWindow>
#include <functional>
#include <memory>
#include <vector>

#include "model/formats/lesson.h"
#include "model/runs/presets.h"
#include "ui/document/lab_document.h"
#include "ui/runs/run_controller.h"
#include "ui/runs/workspace_runs.h"
#include "viz/base/theme.h"

class QMenu;
class QAction;
class QSettings;
class QVBoxLayout;

namespace hessianlab {

struct Command;
class AnimationDialog;
class CheckReport;
class CommandPalette;
class DataOpening;
class DrawTab;
class ExperimentPanel;
class FirstSteps;
class GuideWindow;
class NetworkExport;
class NetworkOpener;
class LabView;
class LessonEditor;
class LessonPanel;
class MessageBar;
class PlotExport;
class ReportMaker;
class PutAwayLine;
class RunsPanel;
class StatusLine;
class StudyWindow;
class TeacherPanel;
class TeachersMode;
class SystemTheme;
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
  bool followsSystem = false;               // light or dark, while the window is open
  QString language = QStringLiteral("en");  // that it speaks (ui/parts/language.h)
  QString workspace = {};                   // folder that keeps the runs; empty: they are kept in memory only
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
  TeachersMode& teachersMode() { return *teacher_; }
  FirstSteps& firstSteps() { return *firstSteps_; }

  // Where runs are kept from now on. Where it cannot be used, the status line says why and nothing changes.
  void openWorkspace(const QString& folder);
  // A config.json, or an experiment that somebody sent. What cannot be read is said in the status line.
  void openSettings(const QString& path);
  // Offers to go on with the run in `folder`, which was training when the window was closed, once it has been read.
  void offerToContinue(const QString& folder);
  // Begins the first steps, or goes on with them, unless the person has left them before.
  void offerFirstSteps(bool firstStart);

  // Light or dark as the desktop, now and when that changes; setDark() by a person ends it.
  void followSystem(bool follows);
  void setDark(bool dark);
  // Texts, lines and marks as large as the last row of a room needs them.
  void setPresenting(bool presenting);
  bool isDark() const { return theme_.isDark; }
  bool followsSystem() const { return system_ != nullptr; }

  // It was closed in order to be opened again at once, as in another language.
  bool startsAgain() const { return startsAgain_; }

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
  void buildExport();
  void buildFigures();
  void buildNetworks();
  void addNetworkActions(QMenu& file);
  void addNetworkExports(QMenu& file);
  QString commandFor(const Run& run) const;
  QString caption() const;  // of what the tab in front shows
  QString captionWith(const std::vector<std::shared_ptr<const Run>>& runs, const QString& note) const;
  void buildLamp();
  void followViews();  // what needs one of them is there where it is
  void buildMenus();
  std::vector<Command> commands();  // of the palette
  void fillFileMenu();
  void addThemeActions(QMenu& menu);
  void addChannelMenu(QMenu& menu);
  void addLanguageMenu(QMenu& menu);
  void buildLessons(std::vector<Lesson> lessons, std::vector<Preset> presets);
  void fillLessonMenu();
  void showLessons();
  void toggleLessons();
  void openLesson();
  QAction* addLessonAction(std::size_t number);
  void fillOwnLessons();
  void editLesson(int lesson);  // number in the list; −1: a new one, or the one that is not finished
  LessonEditor& lessonEditor();
  void buildTeachersMode(QVBoxLayout& column);
  void buildFirstSteps();
  void openGuide();
  void buildData();
  QString presetWithoutFiles() const;
  void showFailure(const QString& text);  // of a run, and what can be done about it
  void openDropped(const QString& path);
  void openPicture(const std::function<bool(DrawTab&)>& open);
  void connectMessages();
  QString viewsKey() const;
  std::string experimentLine() const;
  void copyExperiment();
  void pasteExperiment();
  void takeExperiment(const std::string& line, const QString& what);
  void openConfig();
  void saveConfig();
  void openRun();
  void openStudies();
  void showRunOf(const QString& folder);  // ticks it, or reads it
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
  ReportMaker* reports_ = nullptr;
  NetworkOpener* networks_ = nullptr;
  NetworkExport* networkExport_ = nullptr;
  AnimationDialog* animation_ = nullptr;
  ExperimentPanel* experiment_ = nullptr;
  DataOpening* data_ = nullptr;
  RunsPanel* runs_ = nullptr;
  LessonPanel* lessons_ = nullptr;
  QMenu* lessonMenu_ = nullptr;
  LessonEditor* editor_ = nullptr;  // once it was asked for
  TeachersMode* teacher_ = nullptr;
  TeacherPanel* teacherPanel_ = nullptr;
  PutAwayLine* putAway_ = nullptr;
  FirstSteps* firstSteps_ = nullptr;
  GuideWindow* guide_ = nullptr;  // once it was asked for
  StudyWindow* studies_ = nullptr;
  StatusLine* status_ = nullptr;
  MessageBar* message_ = nullptr;
  TrustLamp* lamp_ = nullptr;
  CheckReport* report_ = nullptr;
  CommandPalette* palette_ = nullptr;
  double scale_ = 1;  // of texts and lines
  SignedChannels signedChannels_ = SignedChannels::Strongest;
  SystemTheme* system_ = nullptr;  // that is followed
  QString language_;
  bool themeChosen_ = false;  // by a person, here
  bool startsAgain_ = false;
  bool shown_ = false;
  bool arranged_ = false;  // the docks have the sizes of the first time, or those restored
};

}  // namespace hessianlab
