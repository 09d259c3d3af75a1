// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/help_boxes.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QMessageBox>
#include <QScreen>
#include <QStringList>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>
#include <algorithm>

namespace hessianlab {

namespace {

void showText(QWidget* parent, const QString& title, const QString& text) {
  auto* box = new QMessageBox(QMessageBox::NoIcon, title, text, QMessageBox::Ok, parent);
  box->setAttribute(Qt::WA_DeleteOnClose);
  box->setTextFormat(Qt::RichText);
  box->open();
}

// A long one, which scrolls where the screen is low.
void showPage(QWidget* parent, const QString& title, const QString& text) {
  auto* box = new QDialog(parent);
  box->setObjectName(QStringLiteral("helpPage"));
  box->setAttribute(Qt::WA_DeleteOnClose);
  box->setWindowTitle(title);
  auto* page = new QTextBrowser(box);
  page->setAccessibleName(title);
  page->setHtml(text);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok, box);
  QObject::connect(buttons, &QDialogButtonBox::accepted, box, &QDialog::accept);
  auto* column = new QVBoxLayout(box);
  column->addWidget(page);
  column->addWidget(buttons);
  constexpr int kLetters = 90;  // on a line
  const QSize screen = parent->screen()->availableGeometry().size() * 0.85;
  const int width = std::min(kLetters * page->fontMetrics().averageCharWidth(), screen.width());
  page->document()->setTextWidth(width);
  const QSize around(60, 80);  // margins, scroll bar and button
  box->resize((QSize(width, static_cast<int>(page->document()->size().height())) + around).boundedTo(screen));
  box->open();
}

}  // namespace

void showKeys(QWidget* parent) {
  const QStringList rows{QObject::tr("Space"),
                         QObject::tr("run, pause"),
                         QStringLiteral("."),
                         QObject::tr("one step"),
                         QObject::tr("Shift + ."),
                         QObject::tr("to the end of the epoch"),
                         QObject::tr("Ctrl + ."),
                         QObject::tr("stop"),
                         QObject::tr("Ctrl + R"),
                         QObject::tr("reset"),
                         QObject::tr("Ctrl + Z, Ctrl + Shift + Z"),
                         QObject::tr("undo, redo a change of settings"),
                         QObject::tr("Ctrl + E"),
                         QObject::tr("evaluate robustness"),
                         QObject::tr("Ctrl + L"),
                         QObject::tr("lessons"),
                         QObject::tr("Ctrl + Enter, Ctrl + PgUp, PgDn"),
                         QObject::tr("lesson: run or compare the step, back, next"),
                         QObject::tr("Enter"),
                         QObject::tr("lesson: go on, whatever comes next"),
                         QStringLiteral("F6"),
                         QObject::tr("first steps: the keyboard goes to the card"),
                         QObject::tr("Ctrl + Shift + C, V"),
                         QObject::tr("copy, paste the experiment as a line of text"),
                         QObject::tr("Ctrl + K"),
                         QObject::tr("find a view, a setting, a run, a lesson or a command by its name"),
                         QStringLiteral("F8, F11"),
                         QObject::tr("large texts and lines for a room, full screen"),
                         QObject::tr("Ctrl + 1 … 9, 0"),
                         QObject::tr("the tabs in their order"),
                         QObject::tr("Ctrl + F"),
                         QObject::tr("fit all plots of the tab"),
                         QObject::tr("Ctrl + T"),
                         QObject::tr("light, dark"),
                         QObject::tr("← →, ↑ ↓, Enter"),
                         QObject::tr("pictures: turn the page, choose one, open it for all views"),
                         QObject::tr("Delete in the table of runs"),
                         QObject::tr("move the chosen runs into the trash; Ctrl + Z brings them back"),
                         QObject::tr("Ctrl + Z, Delete, Ctrl + V"),
                         QObject::tr("canvas: undo a stroke, clear, paste an image"),
                         QObject::tr("Ctrl + Shift + T"),
                         QObject::tr("a twin: a second run beside this one"),
                         QObject::tr("Alt + ← →"),
                         QObject::tr("look back: to the moment before, to the next"),
                         QObject::tr("Esc"),
                         QObject::tr("back to the present network"),
                         QObject::tr("drag in a plot"),
                         QObject::tr("zoom to the rectangle (Shift: move)"),
                         QObject::tr("wheel"),
                         QObject::tr("zoom; over an axis only that axis"),
                         QObject::tr("double click"),
                         QObject::tr("fit the plot again"),
                         QObject::tr("click in the legend"),
                         QObject::tr("hide, show a curve"),
                         QStringLiteral("L, F, ← →"),
                         QObject::tr("plot in focus: log axis, fit, move the cursor"),
                         QStringLiteral("L, P, M, E, 0 … 9"),
                         QObject::tr("map: look, paint, move, erase, class to paint"),
                         QObject::tr("Enter, ← →, Esc"),
                         QObject::tr("robustness curve: pictures of the point under the cursor, of the next, of none")};
  // Qt does not turn the columns around where lines run from right to left.
  const QString row =
      QGuiApplication::isRightToLeft()
          ? QStringLiteral("<tr><td align='right'>%2</td><td align='right'>&nbsp;&nbsp;<b>%1</b></td></tr>")
          : QStringLiteral("<tr><td><b>%1</b>&nbsp;&nbsp;</td><td>%2</td></tr>");
  QString table = QStringLiteral("<table cellspacing='4'>");
  for (int i = 0; i + 1 < rows.size(); i += 2) table += row.arg(rows[i], rows[i + 1]);
  showPage(parent, QObject::tr("Keys and mouse"), table + QStringLiteral("</table>"));
}

void showAbout(QWidget* parent) {
  showText(
      parent, QObject::tr("About HessianLab"),
      QObject::tr("<p><b>HessianLab %1</b></p><p>A laboratory for input-space curvature and robustness of neural "
                  "networks.</p><p>Method: W. Mustafa, R. A. Vandermeulen, M. Kloft, “Input Hessian Regularization "
                  "of Neural Networks”, 2020.</p><p>Licence: GPL-3.0-or-later. Built with Qt %2, LibTorch and "
                  "QCustomPlot.</p>")
          .arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion())));
}

}  // namespace hessianlab
