// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/fold_out.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace hessianlab {

FoldOut::FoldOut(const QString& title, QWidget* content, QWidget* parent)
    : QWidget(parent), button_(new QToolButton(this)), content_(content) {
  button_->setText(title);
  button_->setAutoRaise(true);
  button_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  button_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  button_->setFocusPolicy(Qt::TabFocus);
  content_->setParent(this);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  column->addWidget(button_);
  column->addWidget(content_);
  connect(button_, &QToolButton::clicked, this, [this] { setOpen(!isOpen()); });
  setOpen(false);
}

void FoldOut::setOpen(bool open) {
  button_->setAccessibleDescription(open ? tr("unfolded") : tr("folded away"));
  button_->setArrowType(open ? Qt::DownArrow : layoutDirection() == Qt::LeftToRight ? Qt::RightArrow : Qt::LeftArrow);
  content_->setVisible(open);
}

bool FoldOut::isOpen() const {
  return button_->arrowType() == Qt::DownArrow;
}

}  // namespace hessianlab
