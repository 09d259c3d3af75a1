// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of the main window: everything that has no place in the tool bar, and the keys that a person may look up.
#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QFileDialog>
#include <QMenuBar>
#include <QMessageBox>

#include "model/base/atomic_file.h"
#include "model/base/error.h"
#include "ui/experiment/transport_bar.h"
#include "ui/parts/plot_export.h"
#include "ui/runs/load_run.h"
#include "ui/views/lab_view.h"
#include "ui/views/robustness/robustness_tab.h"
#include "ui/window/check_report.h"
#include "ui/window/main_window.h"
#include "ui/window/status_line.h"
#include "ui/window/time_scrubber.h"
#include "ui/window/view_shortcut.h"
#include "ui/words/config_access.h"
#include "viz/base/plot_widget.h"

namespace hessianlab {

namespace {

constexpr std::size_t kLargestConfig = std::size_t{1} << 20;

QFileDialog* makeDialog(QWidget* parent, const QString& title, QFileDialog::AcceptMode accept,
                        QFileDialog::FileMode mode) {
  auto* dialog = new QFileDialog(parent, title);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(accept);
  dialog->setFileMode(mode);
  if (mode != QFileDialog::Directory) {
    dialog->setNameFilter(QStringLiteral("Settings (*.json)"));
    dialog->setDefaultSuffix(QStringLiteral("json"));
  }
  return dialog;
}

void showText(QWidget* parent, const QString& title, const QString& text) {
  auto* box = new QMessageBox(QMessageBox::NoIcon, title, text, QMessageBox::Ok, parent);
  box->setAttribute(Qt::WA_DeleteOnClose);
  box->setTextFormat(Qt::RichText);
  box->open();
}

}  // namespace

void MainWindow::buildMenus() {
  fillFileMenu();
  QMenu* edit = menuBar()->addMenu(QStringLiteral("&Edit"));
  edit->addActions({bar_->undo, bar_->redo});

  QMenu* train = menuBar()->addMenu(QStringLiteral("&Train"));
  train->addActions({bar_->run, bar_->step, bar_->epoch, bar_->stop, bar_->reset});
  train->addSeparator();
  train->addActions({bar_->newSeed, bar_->lockSeed});
  train->addSeparator();
  train->addAction(bar_->twin);
  QMenu* time = train->addMenu(QStringLiteral("&Look back"));
  time->addActions({time_->first, time_->previous, time_->next, time_->newest, time_->live});
  time->addSeparator();
  time->addAction(time_->branch);
  train->addSeparator();
  auto* evaluate = train->addAction(QStringLiteral("&Evaluate robustness"), this, [this] {
    raiseView(QStringLiteral("robustness"));
    if (auto* tab = qobject_cast<RobustnessTab*>(view(QStringLiteral("robustness")))) tab->evaluate();
  });
  evaluate->setObjectName(QStringLiteral("evaluateRobustness"));
  evaluate->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));

  auto* checks = train->addAction(QStringLiteral("&Can it be trusted? …"), report_, &CheckReport::open);
  checks->setObjectName(QStringLiteral("showChecks"));

  QMenu* views = menuBar()->addMenu(QStringLiteral("&View"));
  int place = 0;
  for (QDockWidget* dock : viewDocks_) {
    QAction* show = views->addAction(dock->windowTitle(), dock, [dock] {
      dock->show();
      dock->raise();
    });
    show->setObjectName(QStringLiteral("show.") + dock->objectName().section(u'.', 1));
    show->setShortcut(viewShortcut(place++));
  }
  views->addSeparator();
  for (const char* name : {"dock.experiment", "dock.lessons", "dock.runs"})
    views->addAction(findChild<QDockWidget*>(QString::fromLatin1(name))->toggleViewAction());
  auto* detach = views->addAction(QStringLiteral("&Float this tab"), this, [this] {
    if (QDockWidget* dock = frontDock()) dock->setFloating(!dock->isFloating());
  });
  detach->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
  auto* fit = views->addAction(QStringLiteral("F&it plots"), this, [this] {
    const QDockWidget* dock = frontDock();
    const auto* shown = dock ? qobject_cast<LabView*>(dock->widget()) : nullptr;
    if (!shown) return;
    for (PlotWidget* plot : shown->plots()) plot->fit();
  });
  fit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F));
  views->addSeparator();
  views->addAction(bar_->toggleTheme);
  connect(bar_->toggleTheme, &QAction::triggered, this, &MainWindow::setDark);

  fillLessonMenu();
  QMenu* help = menuBar()->addMenu(QStringLiteral("&Help"));
  help->addAction(QStringLiteral("&Keys and mouse"), QKeySequence(Qt::Key_F1), this, &MainWindow::showShortcuts);
  help->addAction(QStringLiteral("&About HessianLab"), this, &MainWindow::showAbout);
}

void MainWindow::fillFileMenu() {
  QMenu* file = menuBar()->addMenu(QStringLiteral("&File"));
  file->addAction(QStringLiteral("&Open settings …"), QKeySequence::Open, this, &MainWindow::openConfig);
  file->addAction(QStringLiteral("&Save settings …"), QKeySequence::Save, this, &MainWindow::saveConfig);
  file->addAction(QStringLiteral("Open &run folder …"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), this,
                  &MainWindow::openRun);
  file->addSeparator();
  file->addMenu(export_->menu());
  file->addSeparator();
  file->addAction(QStringLiteral("&Quit"), QKeySequence::Quit, this, &QWidget::close);
}

void MainWindow::openConfig() {
  QFileDialog* dialog =
      makeDialog(this, QStringLiteral("Open settings"), QFileDialog::AcceptOpen, QFileDialog::ExistingFile);
  connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
    try {
      const auto config = parseConfig(readFile(path.toStdString(), kLargestConfig), catalogues_, path.toStdString());
      document_.replaceConfig(config, QStringLiteral("settings from %1").arg(path));
    } catch (const std::exception& error) {
      status_->showError(QString::fromUtf8(error.what()));
    }
  });
  dialog->open();
}

void MainWindow::saveConfig() {
  QFileDialog* dialog =
      makeDialog(this, QStringLiteral("Save settings"), QFileDialog::AcceptSave, QFileDialog::AnyFile);
  dialog->selectFile(QStringLiteral("config.json"));
  connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
    try {
      writeFileAtomically(path.toStdString(), toJson(document_.config(), catalogues_));
      status_->showNote(QStringLiteral("Saved %1").arg(path));
    } catch (const std::exception& error) {
      status_->showError(QString::fromUtf8(error.what()));
    }
  });
  dialog->open();
}

void MainWindow::openRun() {
  QFileDialog* dialog =
      makeDialog(this, QStringLiteral("Open a run folder"), QFileDialog::AcceptOpen, QFileDialog::Directory);
  connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
    try {
      auto run = loadRun(path, catalogues_);
      if (run->config.lab != document_.config().lab) return status_->showError(otherLabText(run->config));
      controller_.addSaved(std::move(run));
      status_->showNote(QStringLiteral("Opened %1").arg(path));
    } catch (const std::exception& error) {
      status_->showError(QString::fromUtf8(error.what()));
    }
  });
  dialog->open();
}

void MainWindow::showShortcuts() {
  const QStringList rows{
      QStringLiteral("Space"),
      QStringLiteral("run, pause"),
      QStringLiteral("."),
      QStringLiteral("one step"),
      QStringLiteral("Shift + ."),
      QStringLiteral("to the end of the epoch"),
      QStringLiteral("Ctrl + ."),
      QStringLiteral("stop"),
      QStringLiteral("Ctrl + R"),
      QStringLiteral("reset"),
      QStringLiteral("Ctrl + Z, Ctrl + Shift + Z"),
      QStringLiteral("undo, redo a change of settings"),
      QStringLiteral("Ctrl + E"),
      QStringLiteral("evaluate robustness"),
      QStringLiteral("Ctrl + L"),
      QStringLiteral("lessons"),
      QStringLiteral("Ctrl + 1 … 9, 0"),
      QStringLiteral("the tabs in their order"),
      QStringLiteral("Ctrl + F"),
      QStringLiteral("fit all plots of the tab"),
      QStringLiteral("Ctrl + T"),
      QStringLiteral("light, dark"),
      QStringLiteral("← →, ↑ ↓, Enter"),
      QStringLiteral("pictures: turn the page, choose one, open it for all views"),
      QStringLiteral("Ctrl + Z, Delete, Ctrl + V"),
      QStringLiteral("canvas: undo a stroke, clear, paste an image"),
      QStringLiteral("Ctrl + Shift + T"),
      QStringLiteral("a twin: a second run beside this one"),
      QStringLiteral("Alt + ← →"),
      QStringLiteral("look back: to the moment before, to the next"),
      QStringLiteral("Esc"),
      QStringLiteral("back to the present network"),
      QStringLiteral("drag in a plot"),
      QStringLiteral("zoom to the rectangle (Shift: move)"),
      QStringLiteral("wheel"),
      QStringLiteral("zoom; over an axis only that axis"),
      QStringLiteral("double click"),
      QStringLiteral("fit the plot again"),
      QStringLiteral("click in the legend"),
      QStringLiteral("hide, show a curve"),
      QStringLiteral("L, F, ← →"),
      QStringLiteral("plot in focus: log axis, fit, move the cursor"),
      QStringLiteral("L, P, M, E, 0 … 9"),
      QStringLiteral("map: look, paint, move, erase, class to paint"),
      QStringLiteral("Enter, ← →, Esc"),
      QStringLiteral("robustness curve: pictures of the point under the cursor, of the next, of none")};
  QString table = QStringLiteral("<table cellspacing='4'>");
  for (int i = 0; i + 1 < rows.size(); i += 2)
    table += QStringLiteral("<tr><td><b>%1</b>&nbsp;&nbsp;</td><td>%2</td></tr>").arg(rows[i], rows[i + 1]);
  showText(this, QStringLiteral("Keys and mouse"), table + QStringLiteral("</table>"));
}

void MainWindow::showAbout() {
  showText(
      this, QStringLiteral("About HessianLab"),
      QStringLiteral("<p><b>HessianLab %1</b></p><p>A laboratory for input-space curvature and robustness of neural "
                     "networks.</p><p>Method: W. Mustafa, R. A. Vandermeulen, M. Kloft, “Input Hessian Regularization "
                     "of Neural Networks”, 2020.</p><p>Licence: GPL-3.0-or-later. Built with Qt %2, LibTorch and "
                     "QCustomPlot.</p>")
          .arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion())));
}

}  // namespace hessianlab
