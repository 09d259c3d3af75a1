// SPDX-License-Identifier: GPL-3.0-or-later
// See picture_view.h.
#include "viz/picture/picture_view.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>

#include "viz/base/paper_theme.h"
#include "viz/base/text_tools.h"
#include "viz/picture/picture_image.h"

namespace hessianlab {

static constexpr int frame = 2;

PictureView::PictureView(QWidget* parent) : QWidget(parent), theme_(Theme::light()) {
  setLayoutDirection(Qt::LeftToRight);  // a figure, in every language
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void PictureView::setPicture(std::vector<float> values, int channels, int height, int width, Mode mode) {
  values_ = std::move(values);
  channels_ = channels;
  height_ = height;
  width_ = width;
  mode_ = mode;
  updateImage();
}

void PictureView::clear() {
  setPicture({}, 0, 0, 0, mode_);
}

void PictureView::setMagnification(double factor) {
  magnification_ = std::isfinite(factor) ? std::max(factor, 0.0) : 0;
  updateImage();
}

double PictureView::magnification() const {
  if (magnification_ > 0) {
    return magnification_;
  }
  const double largest = largestMagnitude(values_);
  return largest > 0 ? 1 / largest : 1;
}

void PictureView::updateImage() {
  if (mode_ == Mode::Grey)
    image_ = toGreyImage(values_, channels_, height_, width_);
  else if (isGrey(theme_))
    image_ = toSignedGreyImage(values_, channels_, height_, width_, 1 / magnification(), theme_.signedChannels);
  else
    image_ =
        toSignedImage(values_, channels_, height_, width_, 1 / magnification(), theme_.isDark, theme_.signedChannels);
  updateAccessibility();
  updateGeometry();
  update();
}

void PictureView::updateAccessibility() {
  QStringList parts;
  for (const QString& part : {above_, isEmpty() ? emptyText_ : QString(), below_}) {
    if (!part.isEmpty()) {
      parts << part;
    }
  }
  setAccessibleDescription(parts.join(QStringLiteral(", ")));
}

void PictureView::setCaptions(const QString& above, const QString& below) {
  above_ = above;
  below_ = below;
  updateAccessibility();
  updateGeometry();
  update();
}

void PictureView::setEmptyText(const QString& text) {
  emptyText_ = text;
  updateAccessibility();
  update();
}

void PictureView::setBlankSize(const QSize& pixels) {
  blank_ = pixels.expandedTo({1, 1});
  update();
}

void PictureView::setFrameColor(const QColor& color) {
  frameColor_ = color;
  update();
}

void PictureView::setSelectable(bool selectable) {
  selectable_ = selectable;
  setFocusPolicy(selectable ? Qt::StrongFocus : Qt::NoFocus);
  setCursor(selectable ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void PictureView::setTheme(const Theme& theme) {
  theme_ = theme;
  updateImage();
}

void PictureView::setStretched(bool on) {
  stretched_ = on;
  update();
}

QRect PictureView::pictureRect() const {
  const int line = fontMetrics().height() + 2;
  const QRect space =
      rect().adjusted(frame, frame + (above_.isEmpty() ? 0 : line), -frame, -frame - (below_.isEmpty() ? 0 : line));
  if (stretched_) return space;
  const QSize pixels = image_.isNull() ? blank_ : image_.size();
  QSize size = pixels.scaled(space.size(), Qt::KeepAspectRatio);
  // Whole multiples when there is room, so that all pixels of the picture are equally large on any screen.
  const double device = devicePixelRatioF();
  const double factor = size.width() * device / pixels.width();
  if (pixels.width() > 1 && factor >= 4) {
    size = QSize(static_cast<int>(pixels.width() * std::floor(factor) / device),
                 static_cast<int>(pixels.height() * std::floor(factor) / device));
  }
  return QRect(
      QPoint(space.left() + (space.width() - size.width()) / 2, space.top() + (space.height() - size.height()) / 2),
      size);
}

QString PictureView::valueText(const QPoint& position) const {
  const QRect target = pictureRect();
  if (image_.isNull() || !target.contains(position)) {
    return {};
  }
  const int column = std::clamp((position.x() - target.left()) * width_ / target.width(), 0, width_ - 1);
  const int row = std::clamp((position.y() - target.top()) * height_ / target.height(), 0, height_ - 1);
  const size_t plane = static_cast<size_t>(height_) * static_cast<size_t>(width_);
  QStringList numbers;
  for (int c = 0; c < channels_; ++c) {
    const size_t at = static_cast<size_t>(c) * plane + static_cast<size_t>(row) * static_cast<size_t>(width_) +
                      static_cast<size_t>(column);
    numbers << roundedText(values_[at], 3);
  }
  return tr("row %1, column %2: %3").arg(row).arg(column).arg(numbers.join(QStringLiteral(", ")));
}

QSize PictureView::sizeHint() const {
  const int line = fontMetrics().height() + 2;
  return {112 + 2 * frame, 112 + 2 * frame + (above_.isEmpty() ? 0 : line) + (below_.isEmpty() ? 0 : line)};
}

QSize PictureView::minimumSizeHint() const {
  return sizeHint() - QSize(56, 56);
}

void PictureView::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setLayoutDirection(layoutDirection());
  const QRect target = pictureRect();
  const QFontMetrics metrics = fontMetrics();
  const auto caption = [&](const QString& text, int top) {
    painter.setPen(theme_.text);
    painter.drawText(QRect(0, top, width(), metrics.height()), Qt::AlignHCenter | Qt::AlignVCenter,
                     metrics.elidedText(text, Qt::ElideRight, width()));
  };
  if (!above_.isEmpty()) {
    caption(above_, std::max(0, target.top() - frame - metrics.height() - 1));
  }
  if (!below_.isEmpty()) {
    caption(below_, std::min(height() - metrics.height(), target.bottom() + frame + 2));
  }
  const QRect outer = target.adjusted(-frame, -frame, frame, frame);
  painter.fillRect(outer, frameColor_.isValid() ? frameColor_ : theme_.grid);
  painter.fillRect(target, theme_.panel);
  if (image_.isNull()) {
    painter.setPen(theme_.mutedText);
    painter.drawText(target.adjusted(4, 4, -4, -4), Qt::AlignCenter | Qt::TextWordWrap, emptyText_);
  } else {
    // Enlarged without smoothing; a matrix with more columns than there are pixels loses none in silence.
    painter.setRenderHint(QPainter::SmoothPixmapTransform, stretched_ && target.width() < image_.width());
    painter.drawImage(target, image_);
  }
  if (hasFocus()) {
    painter.setPen(QPen(theme_.accent, 2));
    painter.drawRect(outer.adjusted(1, 1, -1, -1));
  }
}

bool PictureView::event(QEvent* event) {
  if (event->type() == QEvent::ToolTip) {
    const auto* help = static_cast<QHelpEvent*>(event);
    const QString value = valueText(help->pos());
    if (!value.isEmpty()) {
      QToolTip::showText(help->globalPos(), toolTip().isEmpty() ? value : value + QLatin1Char('\n') + toolTip(), this);
      return true;
    }
    // Captions that were cut stand here in full.
    const bool above = help->pos().y() < pictureRect().top();
    const QString caption = above ? above_ : below_;
    if (fontMetrics().horizontalAdvance(caption) > width()) {
      QToolTip::showText(help->globalPos(), caption, this);
      return true;
    }
  }
  return QWidget::event(event);
}

void PictureView::mouseReleaseEvent(QMouseEvent* event) {
  if (selectable_ && event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())) {
    Q_EMIT clicked();
  } else {
    QWidget::mouseReleaseEvent(event);
  }
}

void PictureView::keyPressEvent(QKeyEvent* event) {
  const bool activate =
      event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Select;
  if (selectable_ && activate) {
    Q_EMIT clicked();
  } else {
    QWidget::keyPressEvent(event);
  }
}

}  // namespace hessianlab
