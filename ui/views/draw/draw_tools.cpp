// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/draw/draw_tools.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSlider>
#include <QToolButton>

#include "viz/picture/ink_canvas.h"

namespace hessianlab {

namespace {

constexpr int kThinnest = 6, kThickest = 60;  // pixels of a canvas ten times the network's picture

}  // namespace

DrawTools::DrawTools(ViewChoice<DrawChoice>& choice, InkCanvas& canvas, QWidget* parent)
    : QWidget(parent), choice_(choice), canvas_(canvas) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(4);
  auto* which = new QButtonGroup(this);
  const auto tool = [&](const QString& text, const char* name, const QString& help) {
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setObjectName(QString::fromLatin1(name));
    button->setToolTip(help);
    button->setCheckable(true);
    which->addButton(button);
    row->addWidget(button);
    return button;
  };
  pen_ = tool(tr("P&en"), "draw.pen", tr("Draw in white with the left mouse button"));
  eraser_ = tool(tr("E&raser"), "draw.eraser", tr("Rub out; with the pen chosen the right mouse button does that too"));
  connect(eraser_, &QToolButton::toggled, this,
          [this](bool on) { choice_.change([on](DrawChoice& next) { next.erasing = on; }); });
  width_ = new QSlider(Qt::Horizontal, this);
  width_->setObjectName(QStringLiteral("draw.width"));
  width_->setAccessibleName(tr("Width of the pen"));
  width_->setToolTip(tr("Width of the pen. Digits of MNIST have strokes of two to three pixels"));
  width_->setRange(kThinnest, kThickest);
  width_->setMinimumWidth(40);
  connect(width_, &QSlider::valueChanged, this,
          [this](int value) { choice_.change([value](DrawChoice& next) { next.penWidth = value; }); });
  undo_ = new QPushButton(tr("&Undo"), this);
  undo_->setObjectName(QStringLiteral("draw.undo"));
  clear_ = new QPushButton(tr("&Clear"), this);
  clear_->setObjectName(QStringLiteral("draw.clear"));
  connect(undo_, &QPushButton::clicked, &canvas_, &InkCanvas::undo);
  connect(clear_, &QPushButton::clicked, &canvas_, &InkCanvas::clearInk);
  row->addWidget(width_, 1);
  for (QPushButton* button : {undo_, clear_}) {
    button->setMinimumWidth(button->fontMetrics().horizontalAdvance(button->text()) + 16);
    row->addWidget(button);
  }
  connect(&canvas_, &InkCanvas::changed, this, &DrawTools::follow);
  connect(&choice_, &ChoiceSignal::changed, this, &DrawTools::showChoice);
  showChoice();
  follow();
}

void DrawTools::showChoice() {
  (choice_->erasing ? eraser_ : pen_)->setChecked(true);
  width_->setValue(choice_->penWidth);
  canvas_.setErasing(choice_->erasing);
  canvas_.setPenWidth(choice_->penWidth);
}

void DrawTools::follow() {
  undo_->setEnabled(canvas_.canUndo());
  undo_->setToolTip(canvas_.canUndo() ? tr("Takes the last stroke back (Ctrl+Z while the canvas has the focus)")
                                      : tr("There is no stroke to take back"));
  clear_->setEnabled(!canvas_.isEmpty());
  clear_->setToolTip(canvas_.isEmpty() ? tr("The canvas is empty") : tr("Wipes the canvas (Delete); can be undone"));
}

}  // namespace hessianlab
