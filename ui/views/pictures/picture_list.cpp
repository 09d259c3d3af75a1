// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/pictures/picture_list.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/parts/bold.h"
#include "ui/parts/elided_label.h"
#include "ui/parts/picture_strip.h"

namespace hessianlab {

PictureList::PictureList(int strips, QWidget* parent) : QWidget(parent) {
  setFocusPolicy(Qt::StrongFocus);
  setAccessibleName(tr("Test pictures under attack"));
  auto* list = new QVBoxLayout(this);
  list->setContentsMargins(0, 0, 0, 0);
  list->setSpacing(3);
  auto* titles = new QHBoxLayout;
  titles->setContentsMargins(PictureStrip::kEdge, 0, 0, 0);
  titles->setSpacing(8);
  const QStringList names = PictureStrip::columnTitles(), help = PictureStrip::columnHelp();
  for (int i = 0; i < names.size(); ++i) {
    // The last one becomes a key in colours; the others end in "…" where they are too narrow.
    auto* title = i == PictureStrip::kBars ? new QLabel(this) : new ElidedLabel(this);
    if (auto* words = qobject_cast<ElidedLabel*>(title)) words->setText(names[i]);
    title->setAlignment(Qt::AlignCenter);
    title->setToolTip(help[i]);
    makeBold(*title);
    title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    titles->addWidget(title, PictureStrip::columnStretch(i));
    if (i == PictureStrip::kBars) key_ = title;
    titles_.push_back(title);
  }
  list->addLayout(titles);
  for (int i = 0; i < strips; ++i) {
    auto* strip = new PictureStrip(QStringLiteral("picture.%1").arg(i), PictureStrip::Content::All, this);
    strip->setObjectName(QStringLiteral("picture.%1").arg(i));
    strip->setSelectable(true);
    connect(strip, &PictureStrip::opened, this, &PictureList::opened);
    list->addWidget(strip, 1);
    strips_.push_back(strip);
  }
}

void PictureList::setBrief(bool brief) {
  const std::vector<int> shown =
      PictureStrip::columns(brief ? PictureStrip::Content::Attack : PictureStrip::Content::All);
  for (std::size_t i = 0; i < titles_.size(); ++i)
    titles_[i]->setVisible(std::find(shown.begin(), shown.end(), static_cast<int>(i)) != shown.end());
  for (PictureStrip* strip : strips_) strip->setBrief(brief);
}

void PictureList::setRows(const std::vector<PictureRow>& rows, const QStringList& classNames) {
  for (std::size_t i = 0; i < strips_.size(); ++i) {
    if (i < rows.size())
      strips_[i]->setRow(rows[i], classNames);
    else
      strips_[i]->clear();
  }
  setOpen(open_);
}

void PictureList::clear() {
  for (PictureStrip* strip : strips_) strip->clear();
}

void PictureList::setOpen(int64_t index) {
  open_ = index;
  for (PictureStrip* strip : strips_) strip->setOpen(strip->index() == index);
}

QWidget* PictureList::openStrip() const {
  const auto found = std::find_if(strips_.begin(), strips_.end(), [](const PictureStrip* s) { return s->isOpen(); });
  return found == strips_.end() ? nullptr : *found;
}

void PictureList::setMagnification(double factor) {
  for (PictureStrip* strip : strips_) strip->setMagnification(factor);
}

void PictureList::setTheme(const Theme& theme) {
  key_->setText(QStringLiteral("<span style='color:%1'>■</span> %2 &nbsp;<span style='color:%3'>■</span> %4")
                    .arg(theme.run(0).name(), tr("clean"), theme.run(1).name(), tr("adversarial")));
  for (PictureStrip* strip : strips_) strip->setTheme(theme);
}

void PictureList::moveFocus(int by) {
  const auto found = std::find_if(strips_.begin(), strips_.end(), [](const PictureStrip* s) { return s->hasFocus(); });
  const auto last = static_cast<std::ptrdiff_t>(strips_.size()) - 1;
  const auto next = found == strips_.end() ? 0 : std::clamp<std::ptrdiff_t>(found - strips_.begin() + by, 0, last);
  strips_[static_cast<std::size_t>(next)]->setFocus(Qt::OtherFocusReason);
}

void PictureList::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Left:
      return Q_EMIT turned(layoutDirection() == Qt::LeftToRight ? -1 : 1);
    case Qt::Key_Right:
      return Q_EMIT turned(layoutDirection() == Qt::LeftToRight ? 1 : -1);
    case Qt::Key_PageUp:
      return Q_EMIT turned(-1);
    case Qt::Key_PageDown:
      return Q_EMIT turned(1);
    case Qt::Key_Home:
      return Q_EMIT endWanted(false);
    case Qt::Key_End:
      return Q_EMIT endWanted(true);
    case Qt::Key_Up:
      return moveFocus(-1);
    case Qt::Key_Down:
      return moveFocus(1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
      for (const PictureStrip* strip : strips_)
        if (strip->hasFocus() && strip->index()) return Q_EMIT opened(*strip->index());
      break;
    default:
      break;
  }
  QWidget::keyPressEvent(event);
}

}  // namespace hessianlab
