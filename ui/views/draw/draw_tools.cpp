// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/draw/draw_tools.h"

#include <QButtonGroup>
#include <QColorDialog>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSlider>
#include <QToolButton>

#include "ui/parts/flow_row.h"
#include "viz/picture/ink_canvas.h"

namespace hessianlab {

namespace {

constexpr int kThinnest = 6, kThickest = 60;  // pixels of a canvas ten times the network's picture

struct PenColor {
  const char* name;
  QRgb value;
};
constexpr PenColor kPenColors[] = {
    {QT_TRANSLATE_NOOP("QObject", "White"), 0xffffffff},    {QT_TRANSLATE_NOOP("QObject", "Grey"), 0xff8c8c8c},
    {QT_TRANSLATE_NOOP("QObject", "Red"), 0xffd62728},      {QT_TRANSLATE_NOOP("QObject", "Orange"), 0xffff8c1a},
    {QT_TRANSLATE_NOOP("QObject", "Yellow"), 0xfff2d13c},   {QT_TRANSLATE_NOOP("QObject", "Green"), 0xff2ca02c},
    {QT_TRANSLATE_NOOP("QObject", "Sky blue"), 0xff7ec8f0}, {QT_TRANSLATE_NOOP("QObject", "Blue"), 0xff1f4fb4},
    {QT_TRANSLATE_NOOP("QObject", "Violet"), 0xff8e44ad},   {QT_TRANSLATE_NOOP("QObject", "Pink"), 0xfff5a3c0},
    {QT_TRANSLATE_NOOP("QObject", "Brown"), 0xff7b4a21},    {QT_TRANSLATE_NOOP("QObject", "Black"), 0xff000000}};

QIcon swatch(const QColor& color, const QColor& edge) {
  QPixmap pixmap(16, 16);
  pixmap.fill(color);
  QPainter painter(&pixmap);
  painter.setPen(edge);
  painter.drawRect(0, 0, 15, 15);
  return pixmap;
}

}  // namespace

DrawTools::DrawTools(ViewChoice<DrawChoice>& choice, InkCanvas& canvas, QWidget* parent)
    : QWidget(parent), choice_(choice), canvas_(canvas) {
  auto* row = new FlowRow(this);
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
  buildColors();
  row->addWidget(color_);
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
  row->addWidget(width_);
  for (QPushButton* button : {undo_, clear_}) {
    button->setMinimumWidth(button->fontMetrics().horizontalAdvance(button->text()) + 16);
    row->addWidget(button);
  }
  connect(&canvas_, &InkCanvas::changed, this, &DrawTools::follow);
  connect(&choice_, &ChoiceSignal::changed, this, &DrawTools::showChoice);
  showChoice();
  follow();
}

void DrawTools::buildColors() {
  color_ = new QToolButton(this);
  color_->setObjectName(QStringLiteral("draw.color"));
  color_->setAccessibleName(tr("Colour of the pen"));
  color_->setPopupMode(QToolButton::InstantPopup);
  color_->hide();
  auto* menu = new QMenu(color_);
  for (const PenColor& each : kPenColors) {
    const QColor color = QColor::fromRgb(each.value);
    QAction* action = menu->addAction(swatch(color, Qt::gray), QObject::tr(each.name));
    action->setObjectName(QStringLiteral("draw.color.") + color.name().mid(1));
    connect(action, &QAction::triggered, this, [this, color] { takeColor(color); });
  }
  menu->addSeparator();
  menu->addAction(tr("Another colour …"), this, [this] {
    auto* dialog = new QColorDialog(choice_->penColor, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this, &DrawTools::takeColor);
    dialog->open();
  });
  color_->setMenu(menu);
}

void DrawTools::takeColor(const QColor& color) {
  choice_.change([&](DrawChoice& next) {
    next.penColor = color;
    next.erasing = false;
  });
}

void DrawTools::setColourful(bool colourful) {
  colourful_ = colourful;
  color_->setVisible(colourful);
  pen_->setToolTip(colourful ? tr("Draw with the left mouse button") : tr("Draw in white with the left mouse button"));
  showChoice();
}

void DrawTools::showChoice() {
  (choice_->erasing ? eraser_ : pen_)->setChecked(true);
  width_->setValue(choice_->penWidth);
  canvas_.setErasing(choice_->erasing);
  canvas_.setPenWidth(choice_->penWidth);
  canvas_.setPenColor(colourful_ ? choice_->penColor : QColor(Qt::white));
  color_->setIcon(swatch(choice_->penColor, palette().color(QPalette::Text)));
  color_->setToolTip(tr("Colour of the pen, now %1").arg(choice_->penColor.name()));
}

void DrawTools::follow() {
  undo_->setEnabled(canvas_.canUndo());
  undo_->setToolTip(canvas_.canUndo() ? tr("Takes the last stroke back (Ctrl+Z while the canvas has the focus)")
                                      : tr("There is no stroke to take back"));
  clear_->setEnabled(!canvas_.isEmpty());
  clear_->setToolTip(canvas_.isEmpty() ? tr("The canvas is empty") : tr("Wipes the canvas (Delete); can be undone"));
}

}  // namespace hessianlab
