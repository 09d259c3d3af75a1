// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/first_steps.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QShortcut>
#include <QWidget>
#include <algorithm>
#include <utility>

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
  // A tab that floats has a window of its own.
  if (!target.widget || !target.widget->isVisible() || target.widget->window() != &window_) {
    ring_->hide();
    QRect card(QPoint(), card_->size());
    card.moveCenter(window_.rect().center());
    card_->move(card.topLeft());
    return;
  }
  const QRect rect = seen(target, window_);
  ring_->surround(rect);
  ring_->show();
  ring_->raise();
  card_->move(besides(rect));
  card_->raise();
}

// As near as it can without covering the control, or what shall be kept clear.
QPoint FirstSteps::besides(const QRect& control) const {
  const QRect inside = window_.rect().adjusted(kCardGap, kCardGap, -kCardGap, -kCardGap);
  const QSize size = card_->size();
  std::vector<QRect> clear{control};
  for (const QWidget* widget : keepClear_ ? keepClear_() : std::vector<QWidget*>())
    if (widget && widget->isVisible() && widget->window() == &window_)
      clear.emplace_back(widget->mapTo(&window_, QPoint()), widget->size());
  const auto within = [](int wanted, int low, int high) { return std::clamp(wanted, low, std::max(low, high)); };
  std::vector<int> across{
      within(control.center().x() - size.width() / 2, inside.left(), inside.right() - size.width())};
  std::vector<int> down{
      within(control.center().y() - size.height() / 2, inside.top(), inside.bottom() - size.height())};
  for (const QRect& each : clear) {
    across.insert(across.end(), {each.right() + kCardGap, each.left() - kCardGap - size.width()});
    down.insert(down.end(), {each.bottom() + kCardGap, each.top() - kCardGap - size.height()});
  }
  std::vector<QRect> places;
  for (const int x : across)
    for (const int y : down) places.emplace_back(QPoint(x, y), size);
  std::erase_if(places, [&](const QRect& one) { return !inside.contains(one) || one.intersects(control); });
  if (places.empty()) return inside.bottomRight() - QPoint(size.width(), size.height());
  const auto cost = [&](const QRect& one) {
    const bool covers =
        std::any_of(clear.begin(), clear.end(), [&](const QRect& each) { return one.intersects(each); });
    const QPoint way = one.center() - control.center();
    return std::pair(covers, QPoint::dotProduct(way, way));
  };
  return std::min_element(places.begin(), places.end(),
                          [&](const QRect& a, const QRect& b) { return cost(a) < cost(b); })
      ->topLeft();
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
