// SPDX-License-Identifier: GPL-3.0-or-later
// See plot_widget.h.
#include "viz/base/plot_widget.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <QVBoxLayout>
#include <algorithm>

#include "viz/base/plot_canvas.h"
#include "viz/base/text_tools.h"

namespace hessianlab {

static constexpr QMargins kTitleMargins(6, 4, 6, 0);

PlotWidget::PlotWidget(QWidget* parent) : QWidget(parent), canvas_(new PlotCanvas(this)), theme_(Theme::light()) {
  setLayoutDirection(Qt::LeftToRight);  // a figure, in every language
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(2, 2, 2, 2);  // room for the focus frame
  layout->addWidget(canvas_);
  canvas_->setAttribute(Qt::WA_NoMousePropagation, false);  // a right click asks this widget for its menu
  canvas_->setObjectName(QStringLiteral("canvas"));
  setFocusPolicy(Qt::StrongFocus);
  canvas_->setFocusPolicy(Qt::ClickFocus);
  canvas_->setFocusProxy(this);
  canvas_->setMouseTracking(true);

  emptyItem_ = new QCPItemText(canvas_);
  emptyItem_->setObjectName(QStringLiteral("emptyText"));
  emptyItem_->setLayer(QStringLiteral("overlay"));
  emptyItem_->position->setType(QCPItemPosition::ptAxisRectRatio);
  emptyItem_->position->setCoords(0.5, 0.5);
  emptyItem_->setPositionAlignment(Qt::AlignCenter);
  emptyItem_->setTextAlignment(Qt::AlignCenter);
  emptyItem_->setSelectable(false);
  followFont();

  connect(canvas_, &QCustomPlot::beforeReplot, this, &PlotWidget::beforeDrawing);
}

PlotWidget::~PlotWidget() = default;

void PlotWidget::setTitle(const QString& title) {
  title_ = title;
  setAccessibleName(title);
  if (!titleElement_ && !title.isEmpty()) {
    canvas_->plotLayout()->insertRow(0);
    titleElement_ = new QCPTextElement(canvas_, title);
    followFont();
    titleElement_->setTextColor(theme_.text);
    titleElement_->setTextFlags(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip);  // some scripts are taller
    titleElement_->setMargins(kTitleMargins);
    canvas_->plotLayout()->addElement(0, 0, titleElement_);
  } else if (titleElement_ && title.isEmpty()) {
    canvas_->plotLayout()->remove(titleElement_);
    canvas_->plotLayout()->simplify();
    titleElement_ = nullptr;
  } else if (titleElement_) {
    titleElement_->setText(title);
  }
  markStale();
}

void PlotWidget::setAxisTitles(const QString& x, const QString& y) {
  xTitle_ = x;
  yTitle_ = y;
  markStale();
}

void PlotWidget::setXTitleBelow(bool below) {
  xTitleBelow_ = below;
  markStale();
}

void PlotWidget::setOnPaper(bool on) {
  onPaper_ = on;
  markStale();
}

int PlotWidget::titleWidth() const {
  if (!titleElement_ || titleElement_->text().isEmpty()) return 0;
  return QFontMetrics(titleElement_->font()).horizontalAdvance(title_) + kTitleMargins.left();
}

QString PlotWidget::described() const {
  if (isEmpty()) return emptyText_;
  if (xTitle_.isEmpty() && yTitle_.isEmpty()) return summary();
  return tr("%1 against %2: %3").arg(yTitle_, xTitle_, summary());
}

void PlotWidget::setEmptyText(const QString& text) {
  if (text == emptyText_) return;
  emptyText_ = text;
  markStale();
}

void PlotWidget::setTheme(const Theme& theme) {
  theme_ = theme;
  applyTheme(*canvas_, theme);
  emptyItem_->setColor(theme.mutedText);
  update();
  markStale();
}

void PlotWidget::followFont() {
  QFont large = font(), bold = font();
  large.setPointSizeF(large.pointSizeF() * 1.2);
  bold.setBold(true);
  emptyItem_->setFont(large);
  if (titleElement_) titleElement_->setFont(bold);
  for (QCPAxisRect* rect : canvas_->axisRects())
    for (QCPAxis* axis : rect->axes()) {
      axis->setLabelFont(font());
      axis->setTickLabelFont(font());
    }
  for (QCPColorScale* scale : canvas_->findChildren<QCPColorScale*>()) {
    scale->axis()->setLabelFont(font());
    scale->axis()->setTickLabelFont(font());
  }
  for (QCPLegend* legend : canvas_->findChildren<QCPLegend*>()) legend->setFont(font());
  for (QCPItemText* text : canvas_->findChildren<QCPItemText*>())
    if (text != emptyItem_) text->setFont(font());
}

void PlotWidget::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() != QEvent::FontChange) return;
  followFont();
  setTheme(theme_);  // what a plot writes itself
}

void PlotWidget::bringUpToDate() {
  stale_ = true;
  beforeDrawing();
}

QSize PlotWidget::sizeHint() const {
  return {420, 280};
}
QSize PlotWidget::minimumSizeHint() const {
  return {180, 110};
}

void PlotWidget::markStale() {
  stale_ = true;
  if (isVisible()) {
    canvas_->replot(QCustomPlot::rpQueuedReplot);
  }
}

// A plot that is low or narrow gives up tick labels, then axis titles, then its title, before they lie on each other.
void PlotWidget::dropWhatDoesNotFit() {
  constexpr int kTickHeight = 26, kTickWidth = 70;  // pixels that a tick and its label want
  constexpr int kTitledAxes = 125, kTitled = 85;    // the least height with axis titles, and with a title
  constexpr int kLeastWidth = 200;                  // with a title of the y axis
  const QSize size = canvas_->viewport().size();
  if (titleElement_) {
    const bool shown = size.height() >= kTitled;
    const int room = size.width() - kTitleMargins.left() - kTitleMargins.right();
    const QFontMetrics letters(titleElement_->font());
    titleElement_->setText(shown ? letters.elidedText(title_, Qt::ElideRight, room) : QString());
    titleElement_->setMargins(shown ? kTitleMargins : QMargins());
    titleElement_->setMaximumSize(QWIDGETSIZE_MAX, shown ? QWIDGETSIZE_MAX : 0);
  }
  const bool titles = size.height() >= kTitledAxes;
  canvas_->xAxis->setLabel(titles && (onPaper_ || !xTitleBelow_) ? xTitle_ : QString());
  canvas_->yAxis->setLabel(QString());
  canvas_->layoutNow();
  const QRect axes = canvas_->axisRect()->rect();
  const QFontMetrics metrics(canvas_->yAxis->labelFont());
  const auto fits = [&](const QString& text) { return metrics.horizontalAdvance(text) <= axes.height(); };
  const QString withoutUnit = yTitle_.section(QStringLiteral(" ("), 0, 0);
  if (titles && size.width() >= kLeastWidth)
    canvas_->yAxis->setLabel(fits(yTitle_) ? yTitle_ : fits(withoutUnit) ? withoutUnit : QString());
  canvas_->xAxis->ticker()->setTickCount(std::clamp(axes.width() / kTickWidth, 2, 5));
  canvas_->yAxis->ticker()->setTickCount(std::clamp(axes.height() / kTickHeight, 2, 5));
}

void PlotWidget::beforeDrawing() {
  if (stale_) {
    stale_ = false;
    prepare();
    setAccessibleDescription(described());
  }
  dropWhatDoesNotFit();
  canvas_->layoutNow();
  arrange();
  const bool empty = isEmpty();
  emptyItem_->setVisible(empty && !emptyText_.isEmpty());
  if (emptyItem_->visible()) {
    emptyItem_->setText(wrapText(emptyText_, emptyItem_->font(), canvas_->axisRect()->width() * 0.9));
  }
  // Numbers along the axes of an empty plot would be invented.
  canvas_->xAxis->setTickLabels(!empty);
  canvas_->yAxis->setTickLabels(!empty);
}

void PlotWidget::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  markStale();
}

void PlotWidget::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (stale_) {
    canvas_->replot(QCustomPlot::rpQueuedReplot);
  }
}

bool PlotWidget::event(QEvent* event) {
  switch (event->type()) {
    case QEvent::FocusIn:
    case QEvent::FocusOut:
      update();
      break;
    case QEvent::ToolTip:
      // Over the curves the read-out speaks; the explanation comes up over title and axes.
      if (canvas_->axisRect()->rect().contains(canvas_->mapFrom(this, static_cast<QHelpEvent*>(event)->pos()))) {
        QToolTip::hideText();
        return true;
      }
      break;
    case QEvent::ScreenChangeInternal:
    case QEvent::WinIdChange:
      // The window may have moved to a screen of another density.
      canvas_->setBufferDevicePixelRatio(devicePixelRatioF());
      markStale();
      break;
    default:
      break;
  }
  return QWidget::event(event);
}

void PlotWidget::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), theme_.panel);
  if (hasFocus()) {
    painter.setPen(QPen(theme_.accent, 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
  }
}

}  // namespace hessianlab
