// SPDX-License-Identifier: GPL-3.0-or-later
// Studies of the main window: where they are kept, and how a run of one comes into the table.
#include <QDir>
#include <QStandardPaths>

#include "model/base/error.h"
#include "ui/runs/load_run.h"
#include "ui/studies/study_window.h"
#include "ui/window/main_window.h"
#include "ui/window/status_line.h"
#include "ui/words/engine_text.h"

namespace hessianlab {

void MainWindow::openStudies() {
  if (!studies_) {
    // Below the workspace, whose table then shows their runs, too.
    const QString home = workspace_.folder().isEmpty()
                             ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                             : workspace_.folder();
    studies_ = new StudyWindow(document_, controller_, home + QStringLiteral("/studies"), this);
    studies_->setTheme(theme_);
    connect(studies_, &StudyWindow::runWanted, this, &MainWindow::showRunOf);
  }
  studies_->show();
  studies_->raise();
  studies_->activateWindow();
}

void MainWindow::showRunOf(const QString& folder) {
  const int row = runList_.rowOfFolder(folder);
  try {
    if (row >= 0)
      controller_.setTicked(runList_.runs()[static_cast<std::size_t>(row)]->id, true);
    else
      controller_.addSaved(loadRun(folder, catalogues_));
    status_->showNote(tr("Drawn: %1").arg(QDir(folder).dirName()));
  } catch (const std::exception& error) {
    status_->showError(refusalText(error));
  }
}

}  // namespace hessianlab
