// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/view_page.h"

#include <QTextDocument>

#include "ui/export/figure_writer.h"
#include "viz/base/left_to_right.h"
#include "viz/base/plot_canvas.h"
#include "viz/base/plot_widget.h"

namespace hessianlab {

namespace {

constexpr double kCaptionGap = 6;
constexpr double kSharpness = 4;  // of the plots in it: their pixels for one of the screen

// In the light for a moment, with plots drawn as lines; or, where the page is a picture of dots, finely enough.
class DressedView {
 public:
  DressedView(const FrontView& view, FigureColors colors, bool vectors)
      : view_(view),
        vectors_(vectors),
        palette_(view.widget->testAttribute(Qt::WA_SetPalette) ? view.widget->palette() : QPalette()) {
    const Theme theme = paperTheme(colors);
    Theme look = theme;
    look.scale = view.look.scale;
    look.signedChannels = view.look.signedChannels;
    view.widget->setPalette(look.palette());
    view.dress(look);
    vectors_ ? drawVectors(true) : sharpen(kSharpness);
  }
  ~DressedView() {
    view_.widget->setPalette(palette_);
    view_.dress(view_.look);
    vectors_ ? drawVectors(false) : sharpen(view_.widget->devicePixelRatioF());
  }
  DressedView(const DressedView&) = delete;
  DressedView& operator=(const DressedView&) = delete;

 private:
  void drawVectors(bool on) {
    for (auto* plot : view_.widget->findChildren<PlotWidget*>())
      if (on && plot->isVisible()) plot->bringUpToDate();
    for (auto* canvas : view_.widget->findChildren<PlotCanvas*>()) canvas->setPaintsVectors(on);
  }
  void sharpen(double ratio) {
    for (QCustomPlot* plot : view_.widget->findChildren<QCustomPlot*>()) {
      if (!plot->isVisible()) continue;
      plot->setBufferDevicePixelRatio(ratio);
      plot->replot(QCustomPlot::rpQueuedRefresh);
    }
  }

  const FrontView& view_;
  const bool vectors_;
  const QPalette palette_;
};

}  // namespace

std::unique_ptr<QTextDocument> captionBelow(const QString& caption, double points, double width) {
  auto text = std::make_unique<QTextDocument>();
  QFont font;
  font.setPointSizeF(points * 0.85);
  text->setDefaultFont(font);
  text->setDocumentMargin(0);
  QString html;
  for (const QString& line : caption.split(u'\n'))
    html += QStringLiteral("<p style='color:#4d4d4d;margin:0' dir='%1'>%2</p>")
                .arg(directionOf(line) == Qt::RightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"),
                     line.toHtmlEscaped());
  text->setHtml(html);
  text->setTextWidth(width);
  return text;
}

ViewPage::ViewPage(const Figure& figure) : figure_(figure) {
  if (figure.choice.caption && !figure.caption.isEmpty())
    caption_ = captionBelow(figure.caption, figure.choice.points, figure.choice.width * kPixelsPerMillimetre);
}

ViewPage::~ViewPage() = default;

QSizeF ViewPage::pixels() const {
  const QSizeF seen = figure_.item.widget->size();
  const double width = figure_.choice.width * kPixelsPerMillimetre;
  const double height = seen.height() / std::max(1.0, seen.width()) * width;
  return {width, height + (caption_ ? caption_->size().height() + kCaptionGap : 0)};
}

void ViewPage::draw(QPainter& painter) const {
  QWidget& widget = *figure_.item.widget;
  const double width = figure_.choice.width * kPixelsPerMillimetre, factor = width / std::max(1, widget.width());
  {
    const bool dots = painter.device()->devType() == QInternal::Image;
    const DressedView dressed(figure_.view, figure_.choice.colors, !dots);
    painter.save();
    painter.scale(factor, factor);
    widget.render(&painter, QPoint(), QRegion(), QWidget::DrawWindowBackground | QWidget::DrawChildren);
    painter.restore();
  }
  if (!caption_) return;
  painter.save();
  painter.translate(0, widget.height() * factor + kCaptionGap);
  caption_->drawContents(&painter);
  painter.restore();
}

}  // namespace hessianlab
