// SPDX-License-Identifier: GPL-3.0-or-later
// What is dropped on the window, wherever: pictures, settings, experiments, lessons, runs, folders of runs and data.
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>

#include "ui/data/data_opening.h"
#include "ui/lessons/lesson_panel.h"
#include "ui/networks/network_opener.h"
#include "ui/runs/load_run.h"
#include "ui/views/draw/draw_tab.h"
#include "ui/window/dropped.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"
#include "ui/window/status_line.h"
#include "ui/words/engine_text.h"

namespace hessianlab {

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
  if (DrawTab::canOpen(*event->mimeData())) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
  event->acceptProposedAction();
  QStringList files;
  for (const QUrl& url : event->mimeData()->urls())
    if (url.isLocalFile()) files << url.toLocalFile();
  if (files.isEmpty()) return openPicture([event](DrawTab& draw) { return draw.openMime(*event->mimeData()); });
  for (const QString& file : files) openDropped(file);
}

void MainWindow::openPicture(const std::function<bool(DrawTab&)>& open) {
  auto* draw = qobject_cast<DrawTab*>(view(QStringLiteral("draw")));
  if (!draw)
    return message_->showError(tr("This lab has no pictures: choose a preset of a classifier to look at one."));
  if (open(*draw)) raiseView(QStringLiteral("draw"));
}

void MainWindow::openDropped(const QString& path) {
  const DroppedFile dropped = recognised(path);
  try {
    switch (dropped.kind) {
      case Dropped::Picture:
        return openPicture([&](DrawTab& draw) { return draw.openFile(dropped.path); });
      case Dropped::Settings:
        return openSettings(dropped.path);
      case Dropped::Lesson:
        return lessons_->begin(lessons_->open(dropped.path));
      case Dropped::Run:
        controller_.addSaved(loadRun(dropped.path, catalogues_));
        return status_->showNote(tr("Opened %1").arg(dropped.path));
      case Dropped::Workspace:
        return openWorkspace(dropped.path);
      case Dropped::Data:
        return data_->open(dropped.path);
      case Dropped::Network:
        return networks_->open(dropped.path);
      case Dropped::Nothing:
        break;
    }
    message_->showError(dropped.problem);
  } catch (const std::exception& error) {
    message_->showError(refusalText(error));
  }
}

}  // namespace hessianlab
