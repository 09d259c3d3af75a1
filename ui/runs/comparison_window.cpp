// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/comparison_window.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QSettings>
#include <QTabWidget>
#include <QVBoxLayout>

#include "ui/parts/kept_settings.h"
#include "ui/runs/comparison_curves.h"
#include "ui/runs/comparison_pictures.h"
#include "ui/runs/comparison_robustness.h"
#include "ui/runs/comparison_table.h"
#include "ui/runs/run_controller.h"
#include "ui/runs/run_icon.h"

namespace hessianlab {

namespace {

constexpr QSize kFirstSize(960, 640);
constexpr int kListWidth = 190;
const QString kGeometry = QStringLiteral("comparison/geometry"), kTab = QStringLiteral("comparison/tab");

}  // namespace

ComparisonWindow::ComparisonWindow(Runs runs, LabDocument& document, RunController& controller, QWidget* parent)
    : QDialog(parent), runs_(std::move(runs)), controller_(controller), pages_(new QTabWidget(this)) {
  setAttribute(Qt::WA_DeleteOnClose);
  setObjectName(QStringLiteral("comparison"));
  setWindowFlag(Qt::WindowMaximizeButtonHint);
  setWindowTitle(runs_.size() == 1 ? tr("Comparison of one run")
                                   : tr("Comparison of %n runs", "", static_cast<int>(runs_.size())));
  const LabSettings& settings = document.settings();
  table_ = new ComparisonTable(comparedRuns(runs_), document.catalogues(), std::nullopt, pages_);
  curves_ = new ComparisonCurves(runs_, pages_);
  robustness_ =
      new ComparisonRobustness(runs_, document.catalogues().attacks, settings.norm, settings.epsilon(), pages_);
  pictures_ = new ComparisonPictures(document, controller, pages_);
  pages_->setObjectName(QStringLiteral("comparison.pages"));
  pages_->setDocumentMode(true);
  pages_->addTab(table_, tr("&Table"));
  pages_->addTab(curves_, tr("C&urves"));
  pages_->addTab(robustness_, tr("&Robustness"));
  pages_->addTab(pictures_, tr("&Pictures"));
  side_ = buildList();
  auto* row = new QHBoxLayout(this);
  row->addWidget(pages_, 1);
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

void ComparisonWindow::showTicked() {
  Runs ticked;
  for (int row = 0; row < list_->count(); ++row)
    if (list_->item(row)->checkState() == Qt::Checked) ticked.push_back(runs_[static_cast<std::size_t>(row)]);
  curves_->show(ticked);
  robustness_->show(ticked);
  pictures_->show(ticked);
}

void ComparisonWindow::setTheme(const Theme& theme) {
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
