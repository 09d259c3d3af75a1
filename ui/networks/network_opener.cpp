// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/networks/network_opener.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

#include "ui/document/lab_document.h"
#include "ui/networks/network_dialog.h"
#include "ui/runs/load_run.h"
#include "ui/runs/run_controller.h"
#include "ui/runs/run_list.h"
#include "ui/runs/workspace_runs.h"
#include "ui/words/engine_text.h"

namespace hessianlab {

namespace {

// The folder of the run that `path` is, or lies in; empty: it is none.
QString runFolderOf(const QString& path) {
  const QFileInfo info(path);
  const QDir folder(info.isDir() ? path : info.path());
  const bool isRun = folder.exists(QStringLiteral("config.json")) && folder.exists(QStringLiteral("run.json"));
  return isRun ? QDir::cleanPath(folder.absolutePath()) : QString();
}

}  // namespace

NetworkOpener::NetworkOpener(LabDocument& document, RunList& list, RunController& controller, WorkspaceRuns& workspace,
                             QWidget* window)
    : QObject(window),
      document_(document),
      list_(list),
      controller_(controller),
      workspace_(workspace),
      window_(window) {}

void NetworkOpener::ask() {
  auto* dialog = new QFileDialog(window_, tr("Open network"));
  dialog->setObjectName(QStringLiteral("network.file"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::ExistingFile);
  dialog->setNameFilters({tr("Networks (*.onnx *.safetensors)"), tr("ONNX (*.onnx)"), tr("Weights (*.safetensors)"),
                          tr("Kept runs (run.json)")});
  connect(dialog, &QFileDialog::fileSelected, this, &NetworkOpener::open);
  dialog->open();
}

void NetworkOpener::open(const QString& path) {
  const QString run = runFolderOf(path);
  if (run.isEmpty()) return openFile(path);
  try {
    show(run);
  } catch (const std::exception& error) {
    Q_EMIT failed(refusalText(error));
  }
}

void NetworkOpener::openFile(const QString& path) {
  delete dialog_;
  const ExperimentConfig& present = document_.config();
  NetworkDialog::Task task;
  task.path = path;
  task.catalogues = document_.catalogues();
  task.config = present.sections.contains("dataset") ? present : validated({}, document_.catalogues(), "");
  task.regularizers = controller_.regularizers();
  if (ownData_) task.ownData = ownData_();
  task.claim = [this](const QString& name) { return workspace_.claim(name); };
  if (workspace_.folder().isEmpty())
    task.whyNoPlace = tr("Choose a folder that keeps the runs first: File, Workspace.");
  dialog_ = new NetworkDialog(std::move(task), window_);
  dialog_->setTheme(theme_);
  connect(dialog_, &NetworkDialog::opened, this, [this](const QString& folder) {
    try {
      show(folder);
    } catch (const std::exception& error) {
      Q_EMIT failed(refusalText(error));
    }
  });
  dialog_->show();
}

void NetworkOpener::show(const QString& folder) {
  const auto listed = [&](int row) { return list_.runs()[static_cast<std::size_t>(row)]; };
  // The reader of the workspace may be quicker, even when half of it was written; or come later and find it here.
  if (const int row = list_.rowOfFolder(folder); row < 0)
    controller_.addSaved(loadRun(folder, document_.catalogues()));
  else if (!listed(row)->problem.isEmpty())
    list_.replace(row, loadRun(folder, document_.catalogues()));
  const std::shared_ptr<const Run> run = listed(list_.rowOfFolder(folder));
  if (controller_.anyRunning())
    return Q_EMIT message(tr("%1 is in the table of runs; pause the present run to look at it.").arg(run->name));
  Q_EMIT message(tr("Opened %1").arg(run->name));
  controller_.bringBack(run->id);
}

void NetworkOpener::setTheme(const Theme& theme) {
  theme_ = theme;
  if (dialog_) dialog_->setTheme(theme);
}

}  // namespace hessianlab
