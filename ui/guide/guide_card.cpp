// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guide_card.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/parts/bold.h"

namespace hessianlab {

namespace {

constexpr int kCardWidth = 300;
constexpr double kHeading = 1.1;             // as large as the text
constexpr int kRingWidth = 3, kRingGap = 3;  // pixels

}  // namespace

GuideCard::GuideCard(QWidget* window)
    : QFrame(window),
      place_(new QLabel(this)),
      heading_(new QLabel(this)),
      text_(new QLabel(this)),
      next_(new QPushButton(this)),
      close_(new QToolButton(this)) {
  setObjectName(QStringLiteral("firstSteps"));
  setAutoFillBackground(true);
  setFrameShape(QFrame::Box);
  setLineWidth(2);
  place_->setObjectName(QStringLiteral("firstSteps.place"));
  heading_->setObjectName(QStringLiteral("firstSteps.heading"));
  heading_->setWordWrap(true);
  text_->setObjectName(QStringLiteral("firstSteps.text"));
  text_->setWordWrap(true);
  next_->setObjectName(QStringLiteral("firstSteps.next"));
  close_->setObjectName(QStringLiteral("firstSteps.close"));
  close_->setText(QStringLiteral("×"));
  close_->setAutoRaise(true);
  close_->setToolTip(tr("Leave the first steps (Esc); Help → First steps begins them again"));
  close_->setAccessibleName(tr("Leave the first steps"));
  auto* top = new QHBoxLayout;
  top->addWidget(place_, 1);
  top->addWidget(close_);
  auto* bottom = new QHBoxLayout;
  bottom->addStretch(1);
  bottom->addWidget(next_);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(12, 6, 8, 8);
  column->setSpacing(4);
  column->addLayout(top);
  column->addWidget(heading_);
  column->addWidget(text_);
  column->addLayout(bottom);
  connect(next_, &QPushButton::clicked, this, &GuideCard::nextWanted);
  connect(close_, &QToolButton::clicked, this, &GuideCard::leaveWanted);
  hide();
}

void GuideCard::present(const QString& place, const QString& heading, const QString& text, bool last) {
  place_->setText(place);
  heading_->setText(heading);
  text_->setText(text);
  next_->setText(last ? tr("Close") : tr("Skip"));
  next_->setToolTip(last ? tr("That was all") : tr("To the next step; F6 brings the keyboard here"));
  setAccessibleName(QStringLiteral("%1 %2").arg(place, heading));
  setAccessibleDescription(text);
  fit();
}

// Letters reach the labels one after the other.
bool GuideCard::event(QEvent* event) {
  const bool taken = QFrame::event(event);
  if (event->type() == QEvent::LayoutRequest) fit();
  return taken;
}

// As wide as the letters are large, and as high as the text then needs.
void GuideCard::fit() {
  const int width = static_cast<int>(kCardWidth * scale_);
  layout()->activate();  // its rows forget the letters that were, also while it is hidden
  setFixedSize(width, layout()->totalHeightForWidth(width));
}

void GuideCard::takeFocus() {
  next_->setFocus(Qt::ShortcutFocusReason);
}

void GuideCard::setTheme(const Theme& theme) {
  scale_ = theme.scale;
  heading_->setFont({});
  makeBold(*heading_, kHeading);
  fit();
  QPalette palette = theme.palette();
  palette.setColor(QPalette::Window, mixColors(theme.panel, theme.accent, 0.92));
  palette.setColor(QPalette::WindowText, theme.accent);  // of the frame
  setPalette(palette);
  palette.setColor(QPalette::WindowText, theme.text);
  for (QLabel* label : {heading_, text_}) label->setPalette(palette);
  QPalette frame = palette;
  frame.setColor(QPalette::WindowText, theme.mutedText);
  place_->setPalette(frame);
}

GuideRing::GuideRing(QWidget* window) : QWidget(window) {
  setObjectName(QStringLiteral("firstSteps.ring"));
  setAttribute(Qt::WA_TransparentForMouseEvents);
  hide();
}

void GuideRing::surround(const QRect& rect) {
  const int out = kRingGap + kRingWidth;
  const QRect around = rect.adjusted(-out, -out, out, out).intersected(parentWidget()->rect());
  if (geometry() == around) return;
  setGeometry(around);
  setMask(QRegion(this->rect()) - QRegion(this->rect().adjusted(kRingWidth, kRingWidth, -kRingWidth, -kRingWidth)));
}

void GuideRing::setTheme(const Theme& theme) {
  color_ = theme.accent;
  update();
}

void GuideRing::paintEvent(QPaintEvent*) {
  QPainter(this).fillRect(rect(), color_);
}

}  // namespace hessianlab
