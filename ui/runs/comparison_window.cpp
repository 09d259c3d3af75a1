// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/comparison_window.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QSettings>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <optional>

#include "ui/export/plot_export.h"
#include "ui/parts/elided_label.h"
#include "ui/parts/kept_settings.h"
#include "ui/runs/comparison_curves.h"
#include "ui/runs/comparison_pictures.h"
#include "ui/runs/comparison_robustness.h"
#include "ui/runs/comparison_table.h"
#include "ui/runs/run_controller.h"
#include "ui/runs/run_icon.h"
#include "viz/base/plot_widget.h"

namespace hessianlab {

namespace {

constexpr QSize kFirstSize(960, 640);
constexpr int kListWidth = 190;
const QString kGeometry = QStringLiteral("comparison/geometry"), kTab = QStringLiteral("comparison/tab");

// The ε that is set, as in the table of runs; of the norm in which they were attacked. Of several norms: the largest.
std::optional<double> comparedAt(const std::vector<std::shared_ptr<const Run>>& runs, const LabSettings& settings) {
  std::optional<Norm> norm;
  for (const auto& run : runs) {
    const auto evaluation = run->lastEvaluation();
    if (!evaluation) continue;
    if (norm && *norm != evaluation->norm) return std::nullopt;
    norm = evaluation->norm;
  }
  return norm ? std::optional(*norm == Norm::L2 ? settings.epsilonL2 : settings.epsilonLinf) : std::nullopt;
}

}  // namespace

ComparisonWindow::ComparisonWindow(Runs runs, LabDocument& document, RunController& controller, Caption caption,
                                   QWidget* parent)
    : QDialog(parent),
      runs_(std::move(runs)),
      controller_(controller),
      caption_(std::move(caption)),
      theme_(Theme::light()),
      pages_(new QTabWidget(this)) {
  setAttribute(Qt::WA_DeleteOnClose);
  setObjectName(QStringLiteral("comparison"));
  setWindowFlag(Qt::WindowMaximizeButtonHint);
  setWindowTitle(runs_.size() == 1 ? tr("Comparison of one run")
                                   : tr("Comparison of %n runs", "", static_cast<int>(runs_.size())));
  const LabSettings& settings = document.settings();
  table_ = new ComparisonTable(comparedRuns(runs_), document.catalogues(), comparedAt(runs_, settings), pages_);
  curves_ = new ComparisonCurves(runs_, pages_);
  robustness_ = new ComparisonRobustness(runs_, document.catalogues(), settings.norm, settings.epsilon(), pages_);
  pictures_ = new ComparisonPictures(document, controller, pages_);
  pages_->setObjectName(QStringLiteral("comparison.pages"));
  pages_->setDocumentMode(true);
  pages_->addTab(table_, tr("&Table"));
  pages_->addTab(curves_, tr("C&urves"));
  pages_->addTab(robustness_, tr("&Robustness"));
  pages_->addTab(pictures_, tr("&Pictures"));
  side_ = buildList();
  buildExport();
  auto* left = new QVBoxLayout;
  left->addWidget(pages_, 1);
  left->addWidget(said_);
  auto* row = new QHBoxLayout(this);
  row->addLayout(left, 1);
  row->addWidget(side_);  // behind them, so that the tabs stay where they are
  connect(pages_, &QTabWidget::currentChanged, this, [this](int page) { side_->setVisible(page > 0); });
  connect(list_, &QListWidget::itemChanged, this, &ComparisonWindow::showTicked);
  connect(&controller_, &RunController::updated, curves_, [this] {
    if (curves_->isVisible()) curves_->refresh();
  });
  connect(&controller_, &RunController::evaluated, robustness_, [this] { robustness_->refresh(); });
  side_->hide();
  resize(kFirstSize);
  restore();
  showTicked();
}

QWidget* ComparisonWindow::buildList() {
  auto* side = new QWidget(this);
  side->setFixedWidth(kListWidth);
  auto* column = new QVBoxLayout(side);
  column->setContentsMargins(0, 0, 0, 0);
  auto* label = new QLabel(tr("&Drawn runs"), side);
  list_ = new QListWidget(side);
  list_->setObjectName(QStringLiteral("comparison.runs"));
  list_->setToolTip(tr("Tick what is drawn (Space). The others are compared with the first that is ticked"));
  label->setBuddy(list_);
  for (const auto& run : runs_) {
    auto* item = new QListWidgetItem(run->title(), list_);
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Checked);
    item->setToolTip(run->title());
  }
  list_->setCurrentRow(0);
  column->addWidget(label);
  column->addWidget(list_, 1);
  return side;
}

// As the tabs of the main window do it.
void ComparisonWindow::buildExport() {
  export_ = new PlotExport([this] { return front(); }, [this] { return caption_(ticked()); }, this);
  for (PlotWidget* plot : pages_->findChildren<PlotWidget*>()) export_->addContextMenu(plot);
  auto* button = new QToolButton(pages_);
  button->setObjectName(QStringLiteral("comparison.export"));
  button->setText(tr("&Export"));
  button->setToolTip(tr("Plots, pictures and tables of this page as files (Ctrl+Shift+E: with all choices)"));
  button->setMenu(export_->menu());
  button->setPopupMode(QToolButton::InstantPopup);
  button->setFocusPolicy(Qt::TabFocus);
  pages_->setCornerWidget(button);
  said_ = new ElidedLabel(this);
  said_->setObjectName(QStringLiteral("comparison.said"));
  said_->hide();
  connect(export_, &PlotExport::message, said_, [this](const QString& text) {
    said_->setText(text);
    said_->setVisible(!text.isEmpty());
  });
  connect(pages_, &QTabWidget::currentChanged, said_, &QWidget::hide);
}

FrontView ComparisonWindow::front() {
  FrontView shown;
  QWidget* page = pages_->currentWidget();
  shown.widget = page;
  shown.title = pages_->tabText(pages_->currentIndex()).remove(u'&');
  for (PlotWidget* plot : page->findChildren<PlotWidget*>())
    if (!plot->title().isEmpty()) shown.plots.push_back(plot);  // without a second run there is no difference
  shown.dress = [this](const Theme& theme) { dress(theme); };
  shown.look = theme_;
  return shown;
}

ComparisonWindow::Runs ComparisonWindow::ticked() const {
  Runs ticked;
  for (int row = 0; row < list_->count(); ++row)
    if (list_->item(row)->checkState() == Qt::Checked) ticked.push_back(runs_[static_cast<std::size_t>(row)]);
  return ticked;
}

void ComparisonWindow::showTicked() {
  const Runs shown = ticked();
  curves_->show(shown);
  robustness_->show(shown);
  pictures_->show(shown);
}

void ComparisonWindow::setTheme(const Theme& theme) {
  theme_ = theme;
  dress(theme);
}

void ComparisonWindow::dress(const Theme& theme) {
  const QSignalBlocker quiet(list_);
  for (int row = 0; row < list_->count(); ++row)
    list_->item(row)->setIcon(runIcon(runs_[static_cast<std::size_t>(row)]->color, theme));
  curves_->setTheme(theme);
  robustness_->setTheme(theme);
  pictures_->setTheme(theme);
}

void ComparisonWindow::restore() {
  if (!keepsSettings()) return;
  const QSettings settings;
  restoreGeometry(settings.value(kGeometry).toByteArray());
  pages_->setCurrentIndex(settings.value(kTab).toInt());
}

void ComparisonWindow::hideEvent(QHideEvent* event) {
  QDialog::hideEvent(event);
  if (!keepsSettings()) return;
  QSettings settings;
  settings.setValue(kGeometry, saveGeometry());
  settings.setValue(kTab, pages_->currentIndex());
}

}  // namespace hessianlab
