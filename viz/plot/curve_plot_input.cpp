// SPDX-License-Identifier: GPL-3.0-or-later
// CurvePlot: mouse and keyboard.
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <cmath>

#include "viz/plot/curve_plot.h"
#include "viz/plot/curve_plot_p.h"

namespace hessianlab {

// Closer than this many pixels counts as on the point.
static constexpr double reach = 10;
// A rectangle thinner than this zooms in its long direction only.
static constexpr int thin = 8;

void CurvePlot::connectMouse() {
  PlotCanvas& plot = canvas();
  plot.setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
  plot.axisRect()->setRangeZoomFactor(0.85);
  plot.setSelectionRectMode(QCP::srmCustom);
  plot.installEventFilter(this);
  connect(&plot, &QCustomPlot::mousePress, this, &CurvePlot::onPress);
  connect(&plot, &QCustomPlot::mouseMove, this, &CurvePlot::onMove);
  connect(&plot, &QCustomPlot::mouseRelease, this, &CurvePlot::onRelease);
  connect(&plot, &QCustomPlot::mouseDoubleClick, this, [this] { fit(); });
  connect(plot.selectionRect(), &QCPSelectionRect::accepted, this,
          [this](const QRect& rect) { selecting_ ? selectRange(rect) : zoomTo(rect); });
  connect(&plot, &QCustomPlot::legendClick, this, [this](QCPLegend*, QCPAbstractLegendItem* item) {
    for (const auto& series : series_) {
      if (item && series->legendItem == item) {
        setSeriesVisible(series->id, !series->visible);
        Q_EMIT seriesToggled(series->id, series->visible);
        return;
      }
    }
  });
  const auto moved = [this](bool x) {
    if (!settingRange_) {
      setZoomed(zoomedX_ || x, zoomedY_ || !x);
      // Whoever moved the axis redraws too; only what is computed from the range must be renewed with it.
      needPreparation();
      Q_EMIT viewMoved();
    }
  };
  connect(plot.xAxis, qOverload<const QCPRange&>(&QCPAxis::rangeChanged), this, [moved] { moved(true); });
  connect(plot.yAxis, qOverload<const QCPRange&>(&QCPAxis::rangeChanged), this, [moved] { moved(false); });
}

void CurvePlot::setZoomed(bool x, bool y) {
  const bool before = isZoomed();
  zoomedX_ = x;
  zoomedY_ = y;
  if (before != isZoomed()) {
    Q_EMIT zoomChanged(isZoomed());
  }
}

void CurvePlot::onPress(QMouseEvent* event) {
  pressedAt_ = event->position();
  const bool inside = canvas().axisRect()->rect().contains(event->position().toPoint());
  // Shift moves; outside the axes a drag moves the axis it is on.
  const bool zoom = inside && event->button() == Qt::LeftButton && !event->modifiers().testFlag(Qt::ShiftModifier);
  selecting_ = zoom && rangeSelectable_ && event->modifiers().testFlag(Qt::ControlModifier);
  canvas().setSelectionRectMode(zoom ? QCP::srmCustom : QCP::srmNone);
}

void CurvePlot::selectRange(const QRect& pixels) {
  const QRect rect = pixels.normalized();
  if (rect.width() < thin) return;
  const QCPAxis &x = *canvas().xAxis, &y = *canvas().yAxis;
  Q_EMIT rangeSelected(x.pixelToCoord(rect.left()), x.pixelToCoord(rect.right()), y.pixelToCoord(rect.bottom()),
                       y.pixelToCoord(rect.top()));
}

void CurvePlot::zoomTo(const QRect& pixels) {
  const QRect rect = pixels.normalized();
  const bool horizontal = rect.width() >= thin, vertical = rect.height() >= thin;
  PlotCanvas& plot = canvas();
  if (horizontal) {
    plot.xAxis->setRange(plot.xAxis->pixelToCoord(rect.left()), plot.xAxis->pixelToCoord(rect.right()));
  }
  if (vertical) {
    plot.yAxis->setRange(plot.yAxis->pixelToCoord(rect.bottom()), plot.yAxis->pixelToCoord(rect.top()));
  }
  markStale();
}

void CurvePlot::onMove(QMouseEvent* event) {
  const QPoint position = event->position().toPoint();
  if (canvas().axisRect()->rect().contains(position)) {
    moveCursor(nearestX(canvas().xAxis->pixelToCoord(position.x())));
    const bool clickable = event->buttons() == Qt::NoButton && nearestTo(event->position()).has_value();
    canvas().setCursor(clickable ? Qt::PointingHandCursor : Qt::CrossCursor);
  } else {
    canvas().setCursor(Qt::ArrowCursor);
    if (cursor_) {
      clearCursor();
      Q_EMIT cursorLeft();
    }
  }
}

void CurvePlot::onRelease(QMouseEvent* event) {
  const bool still = (event->position() - pressedAt_).manhattanLength() < 4;
  if (event->button() != Qt::LeftButton || !still) {
    return;
  }
  if (!canvas().axisRect()->rect().contains(event->position().toPoint())) {
    return;
  }
  if (const auto nearest = nearestTo(event->position())) {
    Q_EMIT pointClicked(nearest->series, nearest->index, nearest->x);
  }
}

std::optional<CurvePlot::Nearest> CurvePlot::nearestTo(const QPointF& pixel) const {
  const PlotCanvas& plot = canvas();
  std::optional<Nearest> best;
  double distance = reach;
  for (const auto& series : series_) {
    for (size_t i = 0; series->visible && i < series->x.size(); ++i) {
      const double x = series->x[i], y = series->y[i];
      if (!isDrawable(x) || !isDrawable(y) || (logX_ && x <= 0) || (logY_ && y <= 0)) {
        continue;
      }
      if (series->bars) {
        const auto d = distanceToBar(*series, x, y, pixel);
        if (d && *d < distance) {
          distance = *d;
          best = Nearest{series->id, static_cast<int>(i), x};
        }
        continue;
      }
      const double dx = plot.xAxis->coordToPixel(x) - pixel.x();
      if (std::abs(dx) > distance) {
        continue;
      }
      const double d = std::hypot(dx, plot.yAxis->coordToPixel(y) - pixel.y());
      if (d <= distance) {
        distance = d;
        best = Nearest{series->id, static_cast<int>(i), x};
      }
    }
  }
  return best;
}

// A read-out tells of a point that was measured, so the cursor stands on one.
double CurvePlot::nearestX(double x) const {
  std::optional<double> best;
  for (const auto& series : series_) {
    for (size_t i = 0; series->visible && i < series->x.size(); ++i) {
      if (!isDrawable(series->x[i]) || !isDrawable(series->y[i])) continue;
      if (!best || std::abs(series->x[i] - x) < std::abs(*best - x)) best = series->x[i];
    }
  }
  return best.value_or(x);
}

void CurvePlot::setCursor(double x) {
  if (!isDrawable(x)) {
    clearCursor();
    return;
  }
  cursor_ = x;
  updateReadout();
  canvas().redraw(canvas().cursorLayer());
}

void CurvePlot::clearCursor() {
  if (cursor_) {
    cursor_.reset();
    updateReadout();
    canvas().redraw(canvas().cursorLayer());
  }
}

void CurvePlot::moveCursor(double x) {
  setCursor(x);
  Q_EMIT cursorMoved(x);
}

// To the next point of the first visible series on that side of the cursor.
void CurvePlot::stepCursor(int direction) {
  for (const auto& series : series_) {
    if (!series->visible || series->x.empty()) {
      continue;
    }
    std::optional<double> next;
    for (const double x : series->x) {
      const bool beyond = !cursor_ || (direction > 0 ? x > *cursor_ : x < *cursor_);
      if (isDrawable(x) && beyond && (!next || (direction > 0 ? x < *next : x > *next))) {
        next = x;
      }
    }
    if (next) {
      moveCursor(*next);
    }
    return;
  }
}

void CurvePlot::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_F:
    case Qt::Key_Home:
      fit();
      break;
    case Qt::Key_L:
      setLogY(!logY_);
      Q_EMIT logYChanged(logY_);
      break;
    case Qt::Key_Left:
      stepCursor(-1);
      break;
    case Qt::Key_Right:
      stepCursor(1);
      break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      for (const auto& series : series_) {
        for (size_t i = 0; cursor_ && series->visible && i < series->x.size(); ++i) {
          if (series->x[i] == *cursor_) {
            Q_EMIT pointClicked(series->id, static_cast<int>(i), series->x[i]);
            return;
          }
        }
      }
      break;
    default:
      PlotWidget::keyPressEvent(event);
  }
}

bool CurvePlot::eventFilter(QObject* watched, QEvent* event) {
  if (watched == &canvas() && event->type() == QEvent::Leave && cursor_) {
    clearCursor();
    Q_EMIT cursorLeft();
  }
  return PlotWidget::eventFilter(watched, event);
}

}  // namespace hessianlab
