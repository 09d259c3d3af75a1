// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/help_boxes.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QStringList>

namespace hessianlab {

namespace {

void showText(QWidget* parent, const QString& title, const QString& text) {
  auto* box = new QMessageBox(QMessageBox::NoIcon, title, text, QMessageBox::Ok, parent);
  box->setAttribute(Qt::WA_DeleteOnClose);
  box->setTextFormat(Qt::RichText);
  box->open();
}

}  // namespace

void showKeys(QWidget* parent) {
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
      QStringLiteral("Ctrl + Enter, Ctrl + PgUp, PgDn"),
      QStringLiteral("lesson: run or compare the step, back, next"),
      QStringLiteral("Ctrl + Shift + C, V"),
      QStringLiteral("copy, paste the experiment as a line of text"),
      QStringLiteral("Ctrl + K"),
      QStringLiteral("find a view, a setting, a run, a lesson or a command by its name"),
      QStringLiteral("F8, F11"),
      QStringLiteral("large texts and lines for a room, full screen"),
      QStringLiteral("Ctrl + 1 … 9, 0"),
      QStringLiteral("the tabs in their order"),
      QStringLiteral("Ctrl + F"),
      QStringLiteral("fit all plots of the tab"),
      QStringLiteral("Ctrl + T"),
      QStringLiteral("light, dark"),
      QStringLiteral("← →, ↑ ↓, Enter"),
      QStringLiteral("pictures: turn the page, choose one, open it for all views"),
      QStringLiteral("Delete in the table of runs"),
      QStringLiteral("move the chosen runs into the trash; Ctrl + Z brings them back"),
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
  showText(parent, QStringLiteral("Keys and mouse"), table + QStringLiteral("</table>"));
}

void showAbout(QWidget* parent) {
  showText(
      parent, QStringLiteral("About HessianLab"),
      QStringLiteral("<p><b>HessianLab %1</b></p><p>A laboratory for input-space curvature and robustness of neural "
                     "networks.</p><p>Method: W. Mustafa, R. A. Vandermeulen, M. Kloft, “Input Hessian Regularization "
                     "of Neural Networks”, 2020.</p><p>Licence: GPL-3.0-or-later. Built with Qt %2, LibTorch and "
                     "QCustomPlot.</p>")
          .arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion())));
}

}  // namespace hessianlab
