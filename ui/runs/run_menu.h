// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the runs that are chosen in the table: training on, labels, folder, removal. GUI thread only.
#pragma once

#include <QObject>
#include <QStringList>
#include <functional>
#include <memory>
#include <vector>

#include "viz/base/theme.h"

class QMenu;
class QWidget;

namespace hessianlab {

class LabDocument;
class RunController;
class WorkspaceRuns;
struct Run;

// Why no other run can begin with the weights of this one (training.begin_from); empty: one can.
QString whyNotBegunFrom(const Run& run);

class RunMenu : public QObject {
  Q_OBJECT
 public:
  using Runs = std::vector<std::shared_ptr<const Run>>;

  // All must outlive it; dialogs belong to `window`.
  RunMenu(LabDocument& document, RunController& controller, WorkspaceRuns& workspace, QWidget* window);
  void setTheme(const Theme& theme);  // of the comparisons that are open, too

  // Fills `menu` with what can be done with `runs`; the first is the one that was clicked.
  void fill(QMenu& menu, const Runs& runs);
  void compare(const Runs& runs);  // opens a window
  // What the figures of a comparison say of how its runs were made.
  void setCaption(std::function<QString(const Runs&)> caption) { caption_ = std::move(caption); }
  // The formats in which a network can be exported, and why one of a run cannot be; empty: it can.
  void offerNetworks(const QStringList& titles, const QStringList& helps,
                     std::function<QString(const Run&)> whyNotExported);
  // One that trains stays.
  void remove(const Runs& runs);

 Q_SIGNALS:
  void renameWanted();
  void reportWanted(const std::shared_ptr<const hessianlab::Run>& run);
  void exportWanted(const std::shared_ptr<const hessianlab::Run>& run, int format);  // number in what was offered

 private:
  void addTraining(QMenu& menu, const Run& run);
  void addBranch(QMenu& menu, const Run& run);
  void addTicks(QMenu& menu, const Runs& runs);
  void addColors(QMenu& menu, const Runs& runs);
  void addFolder(QMenu& menu, const Run& run);
  void addExports(QMenu& menu, const std::shared_ptr<const Run>& run);
  void askEpochs(const Run& run);

  LabDocument& document_;
  RunController& controller_;
  WorkspaceRuns& workspace_;
  QWidget* window_;
  std::function<QString(const Runs&)> caption_ = [](const Runs&) { return QString(); };
  QStringList exports_, exportHelps_;
  std::function<QString(const Run&)> whyNotExported_;
  Theme theme_;
};

}  // namespace hessianlab
