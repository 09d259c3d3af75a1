// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/twin/twin_view.h"

#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/runs/run_controller.h"
#include "ui/twin/mirror.h"
#include "ui/views/network_view.h"
#include "ui/words/config_access.h"
#include "viz/base/plot_widget.h"

namespace hessianlab {

namespace {

const auto kPrefix = QStringLiteral("twin.");

}  // namespace

TwinView::TwinView(LabDocument& document, RunController& controller, NetworkView* own, Make make)
    : document_(document), controller_(controller), make_(std::move(make)), column_(new QVBoxLayout(this)) {
  column_->setContentsMargins(0, 0, 0, 0);
  left_.view = own;
  column_->addWidget(left_.view);
  connect(left_.view, &LabView::message, this, &LabView::message);
  connect(left_.view, &LabView::presetWanted, this, &LabView::presetWanted);
  connect(&controller_, &RunController::twinChanged, this, &TwinView::followTwin);
  connect(&controller_, &RunController::sessionChanged, this, &TwinView::showHeaders);
  connect(&controller_, &RunController::runAdded, this, &TwinView::showHeaders);
  connect(&controller_, &RunController::runRelabelled, this, &TwinView::showHeaders);
  connect(&controller_, &RunController::rewound, this, &TwinView::showHeaders);
}

TwinView::Half TwinView::makeHalf(NetworkView* view, const QString& name) {
  Half half;
  half.view = view;
  half.pane = new QWidget(split_);
  auto* column = new QVBoxLayout(half.pane);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  half.header = new QLabel(half.pane);
  half.header->setObjectName(name);
  half.header->setMargin(3);
  half.header->setAlignment(Qt::AlignCenter);
  half.header->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
  column->addWidget(half.header);
  // Half the width may be less than a view wants.
  auto* scroll = new QScrollArea(half.pane);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setWidget(view);
  column->addWidget(scroll, 1);
  return half;
}

void TwinView::followTwin() {
  if (split_) {
    // The own view goes back to where it was; the twin's ends with its controller.
    column_->addWidget(left_.view);
    delete right_.view;
    delete split_;
    split_ = nullptr;
    left_ = {left_.view, nullptr, nullptr};
    right_ = {};
    left_.view->setSideBySide(false);
    left_.view->show();
  }
  RunController* twin = controller_.twin();
  if (!twin) return;
  split_ = new QSplitter(Qt::Horizontal, this);
  split_->setObjectName(objectName() + QStringLiteral(".split"));
  split_->setChildrenCollapsible(false);
  left_ = makeHalf(left_.view, objectName() + QStringLiteral(".header"));
  NetworkView* copy = make_(*twin);
  prefixNames(*copy, kPrefix);
  copy->setObjectName(kPrefix + left_.view->objectName());
  copy->setTheme(theme_);
  right_ = makeHalf(copy, objectName() + QStringLiteral(".twinHeader"));
  for (const Half& half : {left_, right_}) half.view->setSideBySide(true);
  split_->setSizes({1, 1});
  column_->addWidget(split_);
  left_.view->show();
  mirror(*left_.view, *copy, kPrefix);
  connect(left_.view, &NetworkView::placeChanged, copy, &NetworkView::goTo);
  connect(copy, &NetworkView::placeChanged, left_.view, &NetworkView::goTo);
  mirrorScrolling(*left_.pane, *right_.pane);
  // A number box takes its range from the data.
  connect(twin, &RunController::dataLoaded, copy, [this] { copyControls(*left_.view, *right_.view, kPrefix); });
  connect(twin, &RunController::sessionChanged, right_.pane, [this] { showHeaders(); });
  connect(copy, &LabView::message, this, &LabView::message);
  connect(copy, &LabView::presetWanted, this, &LabView::presetWanted);
  showHeaders();
  Q_EMIT plotsAdded(copy->plots());
}

void TwinView::showHeaders() {
  if (!split_ || !controller_.twin()) return;
  showHeader(left_, controller_);
  showHeader(right_, *controller_.twin());
}

void TwinView::showHeader(const Half& half, const RunController& of) {
  const Run* run = of.current();
  if (!run) return half.header->clear();
  const bool begun = of.currentIsListed();
  const QString who = begun ? run->name : of.isTwin() ? QStringLiteral("twin") : run->title();
  QString text =
      QStringLiteral("%1 · %2").arg(who, regularizerText(run->config["regularizer"], document_.catalogues()));
  if (const auto step = of.rewoundTo()) text += QStringLiteral(" · at step %1").arg(*step);
  half.header->setText(text);
  half.header->setToolTip(of.isTwin() ? QStringLiteral("The twin: same start, same batches, another regularizer")
                                      : QStringLiteral("The run that is set on the left"));
  const QColor color = begun && !theme_.runs.empty() ? theme_.run(run->color) : theme_.text;
  QFont bold = half.header->font();
  bold.setBold(true);
  half.header->setFont(bold);
  QPalette palette = half.header->palette();
  palette.setColor(QPalette::WindowText, color);
  palette.setColor(QPalette::Window, mixColors(color, theme_.window, 0.12));
  half.header->setPalette(palette);
  half.header->setAutoFillBackground(true);
}

void TwinView::setTheme(const Theme& theme) {
  theme_ = theme;
  left_.view->setTheme(theme);
  if (right_.view) right_.view->setTheme(theme);
  showHeaders();
}

std::vector<PlotWidget*> TwinView::plots() const {
  std::vector<PlotWidget*> all = left_.view->plots();
  if (right_.view) {
    const auto twins = right_.view->plots();
    all.insert(all.end(), twins.begin(), twins.end());
  }
  return all;
}

}  // namespace hessianlab
