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

constexpr int kThinnest = 6, kThickest = 60, kUsual = 24;  // pixels of a canvas ten times the network's picture

}  // namespace

DrawTools::DrawTools(InkCanvas& canvas, QWidget* parent) : QWidget(parent), canvas_(canvas) {
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
  pen_ = tool(QStringLiteral("P&en"), "draw.pen", QStringLiteral("Draw in white with the left mouse button"));
  eraser_ = tool(QStringLiteral("E&raser"), "draw.eraser",
                 QStringLiteral("Rub out; with the pen chosen the right mouse button does that too"));
  pen_->setChecked(true);
  connect(eraser_, &QToolButton::toggled, &canvas_, &InkCanvas::setErasing);
  width_ = new QSlider(Qt::Horizontal, this);
  width_->setObjectName(QStringLiteral("draw.width"));
  width_->setAccessibleName(QStringLiteral("Width of the pen"));
  width_->setToolTip(QStringLiteral("Width of the pen. Digits of MNIST have strokes of two to three pixels"));
  width_->setRange(kThinnest, kThickest);
  width_->setMinimumWidth(40);
  connect(width_, &QSlider::valueChanged, &canvas_, [this](int value) { canvas_.setPenWidth(value); });
  width_->setValue(kUsual);
  undo_ = new QPushButton(QStringLiteral("&Undo"), this);
  undo_->setObjectName(QStringLiteral("draw.undo"));
  clear_ = new QPushButton(QStringLiteral("&Clear"), this);
  clear_->setObjectName(QStringLiteral("draw.clear"));
  connect(undo_, &QPushButton::clicked, &canvas_, &InkCanvas::undo);
  connect(clear_, &QPushButton::clicked, &canvas_, &InkCanvas::clearInk);
  row->addWidget(width_, 1);
  for (QPushButton* button : {undo_, clear_}) {
    button->setMinimumWidth(button->fontMetrics().horizontalAdvance(button->text()) + 16);
    row->addWidget(button);
  }
  connect(&canvas_, &InkCanvas::changed, this, &DrawTools::follow);
  follow();
}

void DrawTools::follow() {
  undo_->setEnabled(canvas_.canUndo());
  undo_->setToolTip(canvas_.canUndo()
                        ? QStringLiteral("Takes the last stroke back (Ctrl+Z while the canvas has the focus)")
                        : QStringLiteral("There is no stroke to take back"));
  clear_->setEnabled(!canvas_.isEmpty());
  clear_->setToolTip(canvas_.isEmpty() ? QStringLiteral("The canvas is empty")
                                       : QStringLiteral("Wipes the canvas (Delete); can be undone"));
}

}  // namespace hessianlab
