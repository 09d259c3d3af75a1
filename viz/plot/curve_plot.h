// SPDX-License-Identifier: GPL-3.0-or-later
// Curves against a number, live: loss, norms, accuracy against epsilon, histograms. Series are raw points with, if
// wished, a smoothed line, a band (quantiles) and intervals (confidence). Nothing is hidden in silence: what a
// logarithmic axis cannot show is counted on the plot, what is not finite is a gap.
//
// Mouse: drag = zoom to the rectangle, Shift + drag = move, wheel = zoom (only that axis when over an axis), double
// click = fit, click on a legend entry = hide or show, click on a point or into a bar = pointClicked, Ctrl + drag =
// rangeSelected where that is switched on. The zoom is kept while data arrive. Keys when it has the focus: F or Home
// fit, L logarithmic y axis, arrows move the cursor from point to point, Enter clicks it. GUI thread only.
#pragma once

#include <QColor>
#include <QPointF>
#include <QString>
#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "viz/base/plot_widget.h"

class QLabel;
class QMouseEvent;

namespace hessianlab {

struct SeriesStyle {
  enum class Shape {
    Line,    // points joined
    Points,  // marks only
    Both,    // line and a mark at each point: sparse curves whose points can be clicked
    Area,    // its band alone
    Bars     // histogram: y is the height of a bar centred at x, bars touch (x in equal ratios on a log axis)
  };

  QString name;        // "loss"
  QString run;         // "run 3"; stands before the name in legend, read-out and CSV when not empty
  int colorIndex = 0;  // in Theme::runs
  QColor color;        // used instead of colorIndex when valid; the theme does not change it
  Shape shape = Shape::Line;
  bool dashed = false;    // second channel beside the colour; marks are hollow and bars hatched then
  bool dotted = false;    // a third one
  bool thin = false;      // stands behind the other curves: a bound, a part of a whole
  int mark = 0;           // small marks that tell apart thin lines of one colour: 1, 2, …; 0: none
  bool rings = false;     // Points: rings that go around the marks of another series
  bool smoothed = false;  // raw line faint, smoothed line on top (setSmoothing)
  bool inLegend = true;
  bool inPaperLegend = false;  // though not on screen, where it is explained beside the plot
  int standsOn = -1;           // Bars: the series of bars on which these stand
  bool framed = true;          // the axes make room for it when they fit themselves
  bool zeroAlone = false;      // a first point at x = 0 is a mark of its own, not joined to the second
  bool runElsewhere = false;   // colours of runs are explained beside the plot: its legend names each curve once

  QString fullName() const;
  QString legendName() const;  // shortened, so that one long name does not take the plot's room
};

// One point with all that belongs to it; NaN where a series has no such value.
struct SeriesPoint {
  double x = 0, y = 0;
  double smoothed = std::numeric_limits<double>::quiet_NaN();
};
struct SeriesBand {
  double x = 0, low = 0, high = 0;
};

// Least and largest value of each axis, in its units; nullopt: nothing to say.
struct AxisRanges {
  using Range = std::optional<std::pair<double, double>>;
  Range x, y;
  bool operator==(const AxisRanges&) const = default;
};

class CurvePlot : public PlotWidget {
  Q_OBJECT

 public:
  explicit CurvePlot(QWidget* parent = nullptr);
  ~CurvePlot() override;

  // Ids count up from 0 and are not used again. An unknown id is ignored by all calls below.
  int addSeries(const SeriesStyle& style);
  void removeSeries(int id);
  void clearSeries(int id);  // its data only
  void clear();              // all series
  std::vector<int> seriesIds() const;
  SeriesStyle seriesStyle(int id) const;
  void setSeriesStyle(int id, const SeriesStyle& style);
  void setSeriesVisible(int id, bool visible);
  bool isSeriesVisible(int id) const;

  // x and y of equal length (the shorter one counts). Appending is cheap when x does not decrease. Points keep the
  // index at which they came in, whatever their x; pointClicked gives that index.
  void appendPoints(int id, std::span<const double> x, std::span<const double> y);
  void setPoints(int id, std::span<const double> x, std::span<const double> y);

  // The area between low and high, e.g. the 10 % and 90 % quantile.
  void appendBand(int id, std::span<const double> x, std::span<const double> low, std::span<const double> high);
  void setBand(int id, std::span<const double> x, std::span<const double> low, std::span<const double> high);

  // A bar with caps from low to high at each x: 95 % confidence.
  void setIntervals(int id, std::span<const double> x, std::span<const double> low, std::span<const double> high);

  std::vector<SeriesPoint> points(int id) const;  // in the order in which they came
  std::vector<SeriesBand> band(int id) const;
  std::vector<SeriesBand> intervals(int id) const;

  // 0 … 0.99, for all series whose style asks for it.
  void setSmoothing(double weight);
  double smoothing() const { return smoothing_; }

  void setLogX(bool log);
  void setLogY(bool log);
  bool isLogX() const { return logX_; }
  bool isLogY() const { return logY_; }

  // Points of visible series that the logarithmic axes cannot show.
  int hiddenPoints() const;
  // Points of visible series that lie below a logarithmic axis that fits itself: it spans eight decades at most, or one
  // saturated network would flatten all other curves.
  int pointsBelow() const;

  // The y axis shows at least low … high when it fits (accuracy: 0 … 1). Not used on a logarithmic axis where low <= 0.
  void setLeastYRange(double low, double high);
  // The x axis counts: no ticks between whole numbers.
  void setWholeX(bool on);
  void setLeastXRange(double low, double high);

  // The y axis grows with new data but does not shrink before fit(): a curve that flattens is seen to flatten.
  void setHoldsY(bool on);
  bool holdsY() const { return holdsY_; }

  bool isZoomed() const { return zoomedX_ || zoomedY_; }
  void fit() override;

  // For plots that share their axes (shared_axes.h): what its own curves need, what those of the others need and it
  // shows as well, and what a person has zoomed to. Setters emit neither signal.
  const AxisRanges& need() const { return need_; }
  void setCompany(const AxisRanges& others);
  AxisRanges zoom() const;
  void setZoom(const AxisRanges& zoom);

  // A vertical line with a label: the epsilon of the slider.
  void setMarker(double x, const QString& label = {});
  void clearMarker();
  std::optional<double> marker() const { return marker_; }

  // A ring around one point: what was clicked. Only that it stands there is drawn; it belongs to no series.
  void setHighlight(std::optional<QPointF> point);
  std::optional<QPointF> highlight() const { return highlight_; }

  // Ctrl + drag chooses a range for its owner instead of zooming.
  void setRangeSelectable(bool on) { rangeSelectable_ = on; }

  std::optional<double> cursor() const { return cursor_; }
  // "step 120: loss 0.412, …": the values nearest to the cursor; empty without cursor.
  QString cursorText() const;

  void setTheme(const Theme& theme) override;
  void setOnPaper(bool on) override;
  QString summary() const override;
  bool isEmpty() const override;

 public Q_SLOTS:
  // The crosshair, with the values of all series. Emits nothing, so plots can be joined both ways.
  void setCursor(double x);
  void clearCursor();

 Q_SIGNALS:
  void cursorMoved(double x);  // by the mouse or the keys, in axis units
  void cursorLeft();
  void pointClicked(int seriesId, int index, double x);
  void rangeSelected(double xLow, double xHigh, double yLow, double yHigh);
  void seriesToggled(int seriesId, bool visible);  // through the legend
  void zoomChanged(bool zoomed);
  void needChanged();
  void viewMoved();            // a person has zoomed, moved or fitted
  void logYChanged(bool log);  // through the keyboard

 protected:
  void prepare() override;
  void arrange() override;
  void keyPressEvent(QKeyEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  struct Series;
  struct Furniture;  // items of the plot that belong to no series
  struct Nearest {
    int series = -1, index = -1;
    double x = 0;
  };

  Series* find(int id) const;
  void rebuild(Series& series);
  void rebuildAll();
  void append(Series& series, size_t from);
  void restyle(Series& series);
  void restyleAll();
  bool isListed(const Series& series) const;
  void nameEntries();
  QRect placeOfReadout(const QSize& size) const;
  void connectMouse();
  void onPress(QMouseEvent* event);
  void onMove(QMouseEvent* event);
  void onRelease(QMouseEvent* event);
  double nearestX(double x) const;
  QString elsewhere(double x) const;
  void moveCursor(double x);
  void stepCursor(int direction);
  void fitRanges();
  void updateTickers();
  void updateMarker();
  void thinMarks();
  double topOf(const Series& series, double x, double height) const;  // with the bars below it
  void stackBars();
  void sizeBars();
  std::optional<double> distanceToBar(const Series& series, double x, double y, const QPointF& pixel) const;
  void zoomTo(const QRect& pixels);
  void selectRange(const QRect& pixels);
  void updateNote();
  void updateReadout();
  void setZoomed(bool x, bool y);
  std::optional<Nearest> nearestTo(const QPointF& pixel) const;

  std::vector<std::unique_ptr<Series>> series_;
  std::unique_ptr<Furniture> furniture_;
  QLabel* readout_ = nullptr;
  int nextId_ = 0;
  double smoothing_ = 0;
  bool logX_ = false, logY_ = false, wholeX_ = false;
  bool zoomedX_ = false, zoomedY_ = false;
  bool settingRange_ = false, holdsY_ = false;
  AxisRanges::Range leastX_, leastY_, heldY_;
  AxisRanges need_, company_;
  std::optional<double> marker_, cursor_;
  std::optional<QPointF> highlight_;
  QPointF pressedAt_;
  bool rangeSelectable_ = false, selecting_ = false;
};

}  // namespace hessianlab
