// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/network_view.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "model/labs/definition.h"
#include "model/questions/dataset_info.h"
#include "ui/runs/run_slot.h"

namespace hessianlab {

NetworkView::NetworkView(const ViewPlace& place)
    : document_(place.document), controller_(place.controller), slot_(place.slot), pages_(new QStackedWidget(this)) {
  auto* page = new QWidget(pages_);
  auto* column = new QVBoxLayout(page);
  emptyText_ = new QLabel(tr("Loading the data set …"), page);
  emptyText_->setAlignment(Qt::AlignCenter);
  emptyText_->setWordWrap(true);
  example_ = new QPushButton(page);
  example_->hide();
  column->addStretch(1);
  column->addWidget(emptyText_);
  column->addWidget(example_, 0, Qt::AlignCenter);
  column->addStretch(1);
  pages_->addWidget(page);
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins(0, 0, 0, 0);
  outer->addWidget(pages_);

  connect(&slot_, &RunSlot::sessionChanged, this, &NetworkView::reset);
  connect(&slot_, &RunSlot::dataLoaded, this, &NetworkView::reset);
  connect(&slot_, &RunSlot::stateChanged, this, [this] {
    if (slot_.state() == RunState::Failed && pages_->currentIndex() == 0) reset();
  });
  connect(&slot_, &RunSlot::updated, this, [this] { follow(); });
}

Sight NetworkView::sees(const CatalogueEntry& lab, const DatasetInfo* /*data*/) {
  return lab.is(trait::kClasses) ? Sight::Something : Sight::Nothing;
}

void NetworkView::setContent(QWidget* content) {
  pages_->addWidget(content);
  showPage(pages_->currentIndex());
}

// The page that is not seen makes no room for itself: beside a twin, one sentence has half of the width.
void NetworkView::showPage(int page) {
  pages_->setCurrentIndex(page);
  for (int i = 0; i < pages_->count(); ++i) {
    const auto policy = i == page ? QSizePolicy::Preferred : QSizePolicy::Ignored;
    pages_->widget(i)->setSizePolicy(policy, policy);
  }
}

void NetworkView::offerExample(const QString& text, const QString& preset, const QString& objectName) {
  example_->setText(text);
  example_->setObjectName(objectName);
  example_->show();
  connect(example_, &QPushButton::clicked, this, [this, preset] { Q_EMIT presetWanted(preset); });
}

void NetworkView::reset() {
  begun_ = true;
  const TrainingSession* current = slot_.session();
  const auto info = current ? describe(current->beginning()) : std::nullopt;
  const QString why = info                                ? whyNothing(*info)
                      : staysWithoutData()                ? QString()
                      : slot_.state() == RunState::Failed ? tr("There is no data set to show.")
                                                          : tr("Loading the data set …");
  showPage(why.isEmpty() ? 1 : 0);
  emptyText_->setText(why);
  begin(info && why.isEmpty() ? &*info : nullptr);
  follow();
}

bool NetworkView::mayAsk() const {
  return slot_.session() && isVisible() && pages_->currentIndex() == 1;
}

TrainingSession& NetworkView::session() const {
  return *slot_.session();
}

void NetworkView::showEvent(QShowEvent* event) {
  LabView::showEvent(event);
  // One that comes late has missed the signals of its slot.
  begun_ ? follow() : reset();
}

}  // namespace hessianlab
