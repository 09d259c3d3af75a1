// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/twin/twin_view.h"

#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include "ui/parts/bold.h"
#include "ui/parts/shared_scroll.h"
#include "ui/runs/run_controller.h"
#include "ui/views/network_view.h"
#include "ui/words/config_access.h"
#include "viz/base/plot_widget.h"

namespace hessianlab {

namespace {

// "twin." for the second slot, "twin3." for the third.
QString prefixOf(std::size_t slot) {
  return slot == 1 ? QStringLiteral("twin.") : QStringLiteral("twin%1.").arg(slot + 1);
}

// Each named part of `view` gets `prefix` before its name, so that a name means one widget of the window.
void prefixNames(QWidget& view, const QString& prefix) {
  for (auto* each : view.findChildren<QWidget*>())
    if (const QString name = each->objectName(); !name.isEmpty() && !name.startsWith(QStringLiteral("qt_")))
      each->setObjectName(prefix + name);
}

}  // namespace

TwinView::TwinView(LabDocument& document, RunController& controller, Make make)
    : document_(document),
      controller_(controller),
      make_(std::move(make)),
      column_(new QVBoxLayout(this)),
      scroll_(new SharedScroll(this)) {
  column_->setContentsMargins(0, 0, 0, 0);
  panes_.push_back({make_({document_, controller_, controller_.first()}), &controller_.first()});
  NetworkView* own = panes_.front().view;
  column_->addWidget(own);
  connect(own, &LabView::message, this, &LabView::message);
  connect(own, &LabView::presetWanted, this, &LabView::presetWanted);
  connect(&controller_, &RunController::slotsChanged, this, &TwinView::followSlots);
  connect(&controller_, &RunController::sessionChanged, this, &TwinView::showHeaders);
  connect(&controller_, &RunController::runAdded, this, &TwinView::showHeaders);
  connect(&controller_, &RunController::runRelabelled, this, &TwinView::showHeaders);
  connect(&controller_, &RunController::rewound, this, &TwinView::showHeaders);
}

void TwinView::frame(Pane& pane, const QString& headerName) {
  pane.place = new QWidget(split_);
  auto* column = new QVBoxLayout(pane.place);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  pane.header = new QLabel(pane.place);
  pane.header->setObjectName(headerName);
  pane.header->setMargin(3);
  pane.header->setAlignment(Qt::AlignCenter);
  pane.header->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
  column->addWidget(pane.header);
  // A share of the width may be less than a view wants.
  auto* scroll = new QScrollArea(pane.place);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setFocusPolicy(Qt::NoFocus);  // what is in it is reached, and scrolls it
  scroll->setWidget(pane.view);
  scroll_->add(*scroll);
  column->addWidget(scroll, 1);
  pane.view->setSideBySide(true);
}

void TwinView::followSlots() {
  NetworkView* const own = panes_.front().view;
  if (split_) {
    // The first view goes back to where it was; the others end with their slots.
    column_->addWidget(own);
    for (std::size_t i = 1; i < panes_.size(); ++i) delete panes_[i].view;
    delete split_;
    split_ = nullptr;
    panes_ = {{own, &controller_.first()}};
    own->setSideBySide(false);
    own->show();
  }
  if (controller_.all().size() == 1) return;
  split_ = new QSplitter(Qt::Horizontal, this);
  split_->setObjectName(objectName() + QStringLiteral(".split"));
  split_->setChildrenCollapsible(false);
  frame(panes_.front(), objectName() + QStringLiteral(".header"));
  std::vector<PlotWidget*> added;
  for (std::size_t i = 1; i < controller_.all().size(); ++i) {
    RunSlot& slot = *controller_.all()[i];
    const QString prefix = prefixOf(i);
    NetworkView* view = make_({document_, controller_, slot, own});
    prefixNames(*view, prefix);
    view->setObjectName(prefix + own->objectName());
    view->setTheme(theme_);
    panes_.push_back({view, &slot});
    frame(panes_.back(),
          objectName() + (i == 1 ? QStringLiteral(".twinHeader") : u'.' + prefix + QStringLiteral("header")));
    connect(&slot, &RunSlot::sessionChanged, panes_.back().place, [this] { showHeaders(); });
    connect(view, &LabView::message, this, &LabView::message);
    connect(view, &LabView::presetWanted, this, &LabView::presetWanted);
    const auto plots = view->plots();
    added.insert(added.end(), plots.begin(), plots.end());
  }
  split_->setSizes(QList<int>(static_cast<qsizetype>(panes_.size()), 1));
  column_->addWidget(split_);
  own->show();
  showHeaders();
  Q_EMIT plotsAdded(added);
}

void TwinView::showHeaders() {
  for (const Pane& pane : panes_)
    if (pane.header) showHeader(pane);
}

void TwinView::showHeader(const Pane& pane) {
  const RunSlot& slot = *pane.slot;
  const Run* run = slot.current();
  if (!run) return pane.header->clear();
  const bool begun = slot.currentIsListed();
  const QString who = begun ? run->name : slot.isFirst() ? run->title() : slot.word();
  QString text =
      QStringLiteral("%1 · %2").arg(who, regularizerText(run->config["regularizer"], document_.catalogues()));
  if (const auto step = slot.rewoundTo()) text += tr(" · at step %1").arg(*step);
  pane.header->setText(text);
  pane.header->setToolTip(slot.isFirst() ? tr("The run that is set on the left")
                                         : tr("The twin: same start, same batches, another regularizer"));
  const QColor color = begun && !theme_.runs.empty() ? theme_.run(run->color) : theme_.text;
  makeBold(*pane.header);
  QPalette palette = pane.header->palette();
  // The colour stands behind the words: as ink not every one could be read.
  palette.setColor(QPalette::WindowText, theme_.text);
  palette.setColor(QPalette::Window, mixColors(color, theme_.window, 0.25));
  pane.header->setPalette(palette);
  pane.header->setAutoFillBackground(true);
}

void TwinView::setTheme(const Theme& theme) {
  theme_ = theme;
  for (const Pane& pane : panes_) pane.view->setTheme(theme);
  showHeaders();
}

std::vector<PlotWidget*> TwinView::plots() const {
  std::vector<PlotWidget*> all;
  for (const Pane& pane : panes_) {
    const auto plots = pane.view->plots();
    all.insert(all.end(), plots.begin(), plots.end());
  }
  return all;
}

}  // namespace hessianlab
