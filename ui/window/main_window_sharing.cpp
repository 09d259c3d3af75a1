// SPDX-License-Identifier: GPL-3.0-or-later
// An experiment to somebody else and back: one line of text.
#include <QClipboard>
#include <QDockWidget>
#include <QGuiApplication>

#include "model/formats/shared_experiment.h"
#include "ui/window/main_window.h"
#include "ui/window/status_line.h"
#include "ui/window/view_area.h"

namespace hessianlab {

std::string MainWindow::experimentLine() const {
  const LabSettings& settings = document_.settings();
  const QDockWidget* dock = views_->front();
  const QString view = dock ? dock->objectName().section(u'.', 1) : QString();
  return toLine({settings.config, settings.norm, settings.epsilonLinf, settings.epsilonL2, view.toStdString()},
                catalogues_);
}

void MainWindow::copyExperiment() {
  QGuiApplication::clipboard()->setText(QString::fromStdString(experimentLine()));
  status_->showNote(QStringLiteral("Copied. Whoever pastes it into HessianLab (Ctrl+Shift+V) has this experiment."));
}

void MainWindow::pasteExperiment() {
  const std::string text = QGuiApplication::clipboard()->text().toStdString();
  if (!isSharedExperiment(text))
    return status_->showError(
        QStringLiteral("The clipboard holds no experiment: copy the whole line that begins with hessianlab:"));
  takeExperiment(text, QStringLiteral("pasted experiment"));
}

void MainWindow::takeExperiment(const std::string& line, const QString& what) {
  try {
    const SharedExperiment shared = parseSharedExperiment(line, catalogues_);
    LabSettings settings = document_.settings();
    settings.config = shared.config;
    settings.norm = shared.norm;
    settings.epsilonLinf = shared.epsilonLinf;
    settings.epsilonL2 = shared.epsilonL2;
    document_.replaceSettings(settings, what);
    if (const QString view = QString::fromStdString(shared.view); this->view(view)) raiseView(view);
    status_->showNote(QStringLiteral("Everything is set as in the %1; Ctrl+Z goes back.").arg(what));
  } catch (const std::exception& error) {
    status_->showError(QString::fromUtf8(error.what()));
  }
}

}  // namespace hessianlab
