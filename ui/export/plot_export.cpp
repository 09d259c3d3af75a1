// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/plot_export.h"

#include <QAction>
#include <QFileInfo>
#include <QMenu>
#include <QPointer>

#include "ui/export/export_dialog.h"
#include "ui/export/figure_writer.h"
#include "ui/export/save_question.h"
#include "viz/base/paper.h"
#include "viz/base/plot_widget.h"
#include "viz/plot/curve_plot.h"
#include "viz/plot/export.h"

namespace hessianlab {

namespace {

QString fileNameOf(const FrontView& view, PlotWidget& plot) {
  for (const FigureItem& item : itemsOf(view))
    if (item.widget == &plot) return hessianlab::fileNameOf(item.title);
  return hessianlab::fileNameOf(plot.title());
}

}  // namespace

PlotExport::PlotExport(std::function<FrontView()> front, std::function<QString()> caption, QWidget* window)
    : QObject(window),
      front_(std::move(front)),
      caption_(std::move(caption)),
      window_(window),
      menu_(new QMenu(tr("E&xport"), window)),
      show_(new QAction(tr("&Figure, picture or table …"), window)),
      dialog_(new ExportDialog(front_, caption_, window)) {
  menu_->setToolTipsVisible(true);
  show_->setObjectName(QStringLiteral("exportFigure"));
  show_->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
  show_->setToolTip(tr("Size, letters and colours for paper, with a preview"));
  window->addAction(show_);
  connect(show_, &QAction::triggered, dialog_, [this] { dialog_->showFor(); });
  connect(menu_, &QMenu::aboutToShow, this, &PlotExport::fillMenu);
  connect(dialog_, &ExportDialog::message, this, &PlotExport::message);
  connect(this, &PlotExport::message, dialog_, &ExportDialog::say);
  connect(dialog_, &ExportDialog::saveAllWanted, this, &PlotExport::askAndSaveAll);
}

void PlotExport::addActions(QMenu& menu, PlotWidget& plot) {
  const QPointer<PlotWidget> target(&plot);
  const auto guarded = [target](auto act) {
    return [target, act] {
      if (target) act(*target);
    };
  };
  menu.addAction(tr("Figure for a paper …"), this, guarded([this](PlotWidget& p) { dialog_->showFor(&p); }));
  menu.addAction(tr("Save picture (PNG, SVG, PDF) …"), this, guarded([this](PlotWidget& p) { askAndSave(p, false); }));
  menu.addAction(tr("Copy picture"), this, guarded([this](PlotWidget& p) { copy(p); }));
  if (qobject_cast<CurvePlot*>(&plot))
    menu.addAction(tr("Save data (CSV) …"), this, guarded([this](PlotWidget& p) { askAndSave(p, true); }));
  for (QAction* action : menu.actions()) action->setEnabled(!plot.isEmpty());
}

void PlotExport::fillMenu() {
  menu_->clear();
  qDeleteAll(menu_->findChildren<QMenu*>(Qt::FindDirectChildrenOnly));
  menu_->addAction(show_);
  menu_->addSeparator();
  const FrontView view = front_();
  for (const FigureItem& item : itemsOf(view))
    if (auto* plot = qobject_cast<PlotWidget*>(item.widget)) addActions(*menu_->addMenu(item.title), *plot);
  if (view.plots.empty()) menu_->addAction(tr("This tab has no plots"))->setEnabled(false);
  if (view.plots.size() > 1) menu_->addAction(tr("Save all plots of this tab …"), this, &PlotExport::askAndSaveAll);
  if (more_.empty()) return;
  menu_->addSeparator();
  for (QAction* action : more_) menu_->addAction(action);
}

void PlotExport::addContextMenu(PlotWidget* plot) {
  plot->setContextMenuPolicy(Qt::CustomContextMenu);
  connect(plot, &QWidget::customContextMenuRequested, this, [this, plot](const QPoint& position) {
    auto* menu = new QMenu(plot);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addActions(*menu, *plot);
    menu->addSeparator();
    menu->addAction(tr("Fit"), plot, &PlotWidget::fit)->setEnabled(!plot->isEmpty());
    menu->popup(plot->mapToGlobal(position));
  });
}

QString PlotExport::save(PlotWidget& plot, const QString& path) const {
  if (path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive)) {
    const auto* curves = qobject_cast<CurvePlot*>(&plot);
    return curves ? exportCsv(*curves, path, false, caption_()) : tr("Only curves can be saved as CSV.");
  }
  ExportOptions options;
  options.caption = caption_();
  options.scale = 2;
  return exportPlot(plot, path, formatOf(path), options);
}

void PlotExport::askAndSave(PlotWidget& plot, bool data) {
  using Format = FigureFormat;
  const auto formats = data ? std::vector{Format::Csv} : std::vector{Format::Png, Format::Svg, Format::Pdf};
  const QPointer<PlotWidget> target(&plot);
  askWhere(window_, tr("Save %1").arg(plot.title()), fileNameOf(front_(), plot), formats,
           [this, target](const QString& path) {
             if (!target) return;
             const QString problem = save(*target, path);
             Q_EMIT message(problem.isEmpty() ? tr("Saved %1").arg(path) : problem);
           });
}

void PlotExport::askAndSaveAll() {
  askFolder(window_, tr("Folder for the plots"), [this](const QString& folder) { saveAll(folder); });
}

void PlotExport::saveAll(const QString& folder) {
  const FrontView view = front_();
  const FigureChoice& choice = dialog_->choice();
  QStringList saved;
  for (const FigureItem& item : itemsOf(view)) {
    if (item.kind != FigureItem::Kind::Plot || item.empty) continue;
    FigureChoice own = choice;
    if (!whyNot(item, own.format).isEmpty()) own.format = FigureFormat::Png;  // a map has no curves to write down
    const QString path = freePath(folder, fileNameOf(item.title), suffixOf(own.format));
    const QByteArray bytes = bytesOf({item, view, own, caption_()});
    const QString problem = bytes.isEmpty()
                                ? tr("%1 could not be drawn at this size; choose a smaller one.").arg(item.title)
                                : writeWhole(path, bytes);
    if (!problem.isEmpty()) return Q_EMIT message(problem);
    saved << QFileInfo(path).fileName();
  }
  Q_EMIT message(saved.isEmpty() ? tr("There is nothing to save.")
                                 : tr("Saved %1 in %2").arg(saved.join(QStringLiteral(", ")), folder));
}

void PlotExport::copy(PlotWidget& plot) {
  ExportOptions options;
  options.caption = caption_();
  copyToClipboard(plot, options);
  Q_EMIT message(tr("Copied %1").arg(plot.title()));
}

}  // namespace hessianlab
