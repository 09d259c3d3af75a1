// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/first_steps.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QShortcut>
#include <QWidget>
#include <algorithm>

#include "ui/guide/guide_card.h"

namespace hessianlab {

namespace {

constexpr int kFollowMs = 200;
constexpr int kCardGap = 12;  // pixels between the control and the card

}  // namespace

FirstSteps::FirstSteps(QWidget& window, std::vector<FirstStep> steps)
    : QObject(&window),
      window_(window),
      steps_(std::move(steps)),
      card_(new GuideCard(&window)),
      ring_(new GuideRing(&window)) {
  following_.setInterval(kFollowMs);
  connect(&following_, &QTimer::timeout, this, &FirstSteps::follow);
  connect(card_, &GuideCard::nextWanted, this, &FirstSteps::next);
  connect(card_, &GuideCard::leaveWanted, this, &FirstSteps::leave);
  connect(new QShortcut(QKeySequence(Qt::Key_F6), &window), &QShortcut::activated, this, [this] {
    if (isRunning()) card_->takeFocus();
  });
  window_.installEventFilter(this);
}

// The part of it that can be seen: a form is cut off by what scrolls it.
static QRect seen(const GuideTarget& target, const QWidget& window) {
  QRect rect = target.part.isEmpty() ? target.widget->rect() : target.part;
  const QWidget* widget = target.widget;
  for (; widget != &window; widget = widget->parentWidget())
    rect = rect.intersected(widget->rect()).translated(widget->pos());
  return rect;
}

void FirstSteps::start(int step) {
  show(std::clamp(step, 0, count() - 1));
}

void FirstSteps::show(int step) {
  step_ = step;
  const bool ending = step == count();
  const FirstStep& now = steps_[static_cast<std::size_t>(step)];
  if (now.begin) now.begin();
  card_->present(ending ? QString() : tr("Step %1 of %2").arg(step + 1).arg(count()), now.heading, now.text, ending);
  place();
  card_->show();
  card_->raise();
  following_.start();
  QAccessibleEvent said(card_, QAccessible::Alert);
  QAccessible::updateAccessibility(&said);
  Q_EMIT reached(step);
}

void FirstSteps::next() {
  if (!isRunning()) return;
  const bool inCard = card_->isAncestorOf(window_.focusWidget());
  if (step_ == count()) return leave();
  show(step_ + 1);
  if (inCard) card_->takeFocus();
}

void FirstSteps::leave() {
  if (!isRunning()) return;
  const bool finished = step_ == count();
  step_ = -1;
  following_.stop();
  card_->hide();
  ring_->hide();
  window_.setFocus();  // Space runs again
  Q_EMIT left(finished);
}

void FirstSteps::follow() {
  if (!isRunning()) return;
  const FirstStep& now = steps_[static_cast<std::size_t>(step_)];
  if (now.done && now.done()) return next();
  place();
}

void FirstSteps::place() {
  const FirstStep& now = steps_[static_cast<std::size_t>(step_)];
  const GuideTarget target = now.target ? now.target() : GuideTarget();
  const QRect inside = window_.rect().adjusted(kCardGap, kCardGap, -kCardGap, -kCardGap);
  QRect card(QPoint(), card_->size());
  // A tab that floats has a window of its own.
  if (!target.widget || !target.widget->isVisible() || target.widget->window() != &window_) {
    ring_->hide();
    card.moveCenter(inside.center());
    card_->move(card.topLeft());
    return;
  }
  const QRect rect = seen(target, window_);
  ring_->surround(rect);
  ring_->show();
  ring_->raise();
  // Beside the control, wherever there is room for all of it.
  const auto at = [&](int x, int y) { return card.translated(QPoint(x, y) - card.topLeft()); };
  const int middleX = std::clamp(rect.center().x() - card.width() / 2, inside.left(),
                                 std::max(inside.left(), inside.right() - card.width()));
  const int middleY = std::clamp(rect.center().y() - card.height() / 2, inside.top(),
                                 std::max(inside.top(), inside.bottom() - card.height()));
  const QRect places[] = {at(middleX, rect.bottom() + kCardGap), at(middleX, rect.top() - kCardGap - card.height()),
                          at(rect.right() + kCardGap, middleY), at(rect.left() - kCardGap - card.width(), middleY)};
  const auto* found =
      std::find_if(std::begin(places), std::end(places), [&](const QRect& one) { return inside.contains(one); });
  card_->move((found == std::end(places) ? at(inside.right() - card.width(), inside.bottom() - card.height()) : *found)
                  .topLeft());
  card_->raise();
}

bool FirstSteps::eventFilter(QObject* watched, QEvent* event) {
  if (watched == &window_ && isRunning()) {
    if (event->type() == QEvent::Resize) place();
    // A key that nobody else wanted.
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
      leave();
      return true;
    }
  }
  return QObject::eventFilter(watched, event);
}

void FirstSteps::setTheme(const Theme& theme) {
  card_->setTheme(theme);
  ring_->setTheme(theme);
}

}  // namespace hessianlab
