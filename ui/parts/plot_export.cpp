// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/plot_export.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QPointer>

#include "viz/base/plot_widget.h"
#include "viz/plot/curve_plot.h"
#include "viz/plot/export.h"

namespace hessianlab {

namespace {

// A twin's plots have the titles of those beside them.
QString titleOf(const PlotWidget& plot) {
  const bool twins = plot.objectName().startsWith(QStringLiteral("twin."));
  return twins ? plot.title() + QStringLiteral(" (twin)") : plot.title();
}

QString fileNameOf(const PlotWidget& plot) {
  QString name;
  for (const QChar c : titleOf(plot).toLower())
    if (c.isLetterOrNumber() && c.unicode() < 128)
      name += c;
    else if (!name.isEmpty() && !name.endsWith(u'-'))
      name += u'-';
  while (name.endsWith(u'-')) name.chop(1);
  return name;
}

// NAME.png, or NAME-2.png and so on where that is there: nobody was asked about a file that would go.
QString freePath(const QString& folder, const QString& name, const QString& suffix) {
  const auto path = [&](int number) {
    const QString numbered = number == 1 ? name : QStringLiteral("%1-%2").arg(name).arg(number);
    return QDir(folder).filePath(numbered + u'.' + suffix);
  };
  int number = 1;
  while (QFileInfo(path(number)).exists() || QFileInfo(path(number)).isSymLink()) ++number;
  return path(number);
}

// Kept alive by itself; deletes itself when closed.
QFileDialog* openDialog(QWidget* window, const QString& title, QFileDialog::FileMode mode) {
  auto* dialog = new QFileDialog(window, title);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(mode);
  dialog->setAcceptMode(mode == QFileDialog::Directory ? QFileDialog::AcceptOpen : QFileDialog::AcceptSave);
  return dialog;
}

}  // namespace

PlotExport::PlotExport(std::function<std::vector<PlotWidget*>()> plots, std::function<QString()> caption,
                       QWidget* window)
    : QObject(window),
      plots_(std::move(plots)),
      caption_(std::move(caption)),
      window_(window),
      menu_(new QMenu(QStringLiteral("E&xport"), window)) {
  connect(menu_, &QMenu::aboutToShow, this, &PlotExport::fillMenu);
}

void PlotExport::addActions(QMenu& menu, PlotWidget& plot) {
  const QPointer<PlotWidget> target(&plot);
  const auto guarded = [target](auto act) {
    return [target, act] {
      if (target) act(*target);
    };
  };
  menu.addAction(QStringLiteral("Save picture (PNG, SVG, PDF) …"), this,
                 guarded([this](PlotWidget& p) { askAndSave(p, false); }));
  menu.addAction(QStringLiteral("Copy picture"), this, guarded([this](PlotWidget& p) { copy(p); }));
  if (qobject_cast<CurvePlot*>(&plot))
    menu.addAction(QStringLiteral("Save data (CSV) …"), this, guarded([this](PlotWidget& p) { askAndSave(p, true); }));
  menu.addAction(QStringLiteral("Fit"), &plot, [target] {
    if (target) target->fit();
  });
  for (QAction* action : menu.actions()) action->setEnabled(!plot.isEmpty());
}

void PlotExport::fillMenu() {
  menu_->clear();
  qDeleteAll(menu_->findChildren<QMenu*>(Qt::FindDirectChildrenOnly));
  const auto plots = plots_();
  for (PlotWidget* plot : plots) addActions(*menu_->addMenu(titleOf(*plot)), *plot);
  if (plots.empty()) menu_->addAction(QStringLiteral("This tab has no plots"))->setEnabled(false);
  if (plots.size() < 2) return;
  menu_->addSeparator();
  menu_->addAction(QStringLiteral("Save all plots of this tab …"), this, &PlotExport::askAndSaveAll);
}

void PlotExport::addContextMenu(PlotWidget* plot) {
  plot->setContextMenuPolicy(Qt::CustomContextMenu);
  connect(plot, &QWidget::customContextMenuRequested, this, [this, plot](const QPoint& position) {
    auto* menu = new QMenu(plot);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addActions(*menu, *plot);
    menu->popup(plot->mapToGlobal(position));
  });
}

QString PlotExport::save(PlotWidget& plot, const QString& path) const {
  if (path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive)) {
    const auto* curves = qobject_cast<CurvePlot*>(&plot);
    return curves ? exportCsv(*curves, path) : QStringLiteral("Only curves can be saved as CSV.");
  }
  ExportOptions options;
  options.caption = caption_();
  options.scale = 2;
  return exportPlot(plot, path, formatOf(path), options);
}

void PlotExport::askAndSave(PlotWidget& plot, bool data) {
  QFileDialog* dialog = openDialog(window_, QStringLiteral("Save %1").arg(titleOf(plot)), QFileDialog::AnyFile);
  dialog->setNameFilters(data
                             ? QStringList{QStringLiteral("Comma-separated values (*.csv)")}
                             : QStringList{QStringLiteral("PNG picture (*.png)"), QStringLiteral("SVG drawing (*.svg)"),
                                           QStringLiteral("PDF document (*.pdf)")});
  dialog->setDefaultSuffix(data ? QStringLiteral("csv") : QStringLiteral("png"));
  dialog->selectFile(fileNameOf(plot));
  connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
    dialog->setDefaultSuffix(filter.section(QStringLiteral("*."), 1).chopped(1));
  });
  const QPointer<PlotWidget> target(&plot);
  connect(dialog, &QFileDialog::fileSelected, this, [this, target](const QString& path) {
    if (!target) return;
    const QString problem = save(*target, path);
    Q_EMIT message(problem.isEmpty() ? QStringLiteral("Saved %1").arg(path) : problem);
  });
  dialog->open();
}

void PlotExport::askAndSaveAll() {
  QFileDialog* dialog = openDialog(window_, QStringLiteral("Folder for the plots"), QFileDialog::Directory);
  connect(dialog, &QFileDialog::fileSelected, this, &PlotExport::saveAll);
  dialog->open();
}

void PlotExport::saveAll(const QString& folder) {
  QStringList saved;
  for (PlotWidget* plot : plots_()) {
    if (plot->isEmpty()) continue;
    const QString path = freePath(folder, fileNameOf(*plot), QStringLiteral("png"));
    const QString problem = save(*plot, path);
    if (!problem.isEmpty()) return Q_EMIT message(problem);
    saved << QFileInfo(path).fileName();
  }
  Q_EMIT message(QStringLiteral("Saved %1 in %2").arg(saved.join(QStringLiteral(", ")), folder));
}

void PlotExport::copy(PlotWidget& plot) {
  ExportOptions options;
  options.caption = caption_();
  copyToClipboard(plot, options);
  Q_EMIT message(QStringLiteral("Copied %1").arg(titleOf(plot)));
}

}  // namespace hessianlab
