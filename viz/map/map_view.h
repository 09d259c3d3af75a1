// SPDX-License-Identifier: GPL-3.0-or-later
// The plane of a 2-D data set: decision regions or a heat map (‖H‖, ‖g‖) below, decision boundary, data points and the
// ε-ball on top. Both axes have the same scale, so balls are round.
// Mouse: wheel = zoom, drag = move, double click = fit. With setPaintMode(true) pressing and dragging emits painted()
// instead; Enter and Delete do so at the ball that the arrow keys move. GUI thread only.
#pragma once

#include <QPointF>
#include <QRectF>
#include <QString>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "viz/base/plot_widget.h"

class QCPRange;
class QMouseEvent;

namespace hessianlab {

// Cell (row, column) is values[row * columns + column]; row 0 lies at yMin, column 0 at xMin, the outermost cells'
// centres on the borders. Vectors of another length than rows·columns count as absent.
struct MapData {
  int columns = 0, rows = 0;
  double xMin = 0, xMax = 1, yMin = 0, yMax = 1;
  std::vector<int> prediction;
  std::vector<float> confidence;  // of the predicted class, 1/classes … 1
  std::vector<float> heat;        // any finite value; other values are left blank
};

struct MapPoint {
  double x = 0, y = 0;
  int label = 0;
  bool test = false;  // hollow instead of filled
};

// A direction (eigenvector, attack) drawn as a short line centred at the point; its sign has no meaning.
struct MapDirection {
  double x = 0, y = 0;
  double dx = 0, dy = 0;  // in data units, as long as it shall be drawn
};

class MapView : public PlotWidget {
  Q_OBJECT

 public:
  enum class Layer { Regions, Heat };
  enum class Ball { None, L2, Linf };

  explicit MapView(QWidget* parent = nullptr);
  ~MapView() override;

  void setMap(MapData map);
  void setPoints(std::vector<MapPoint> points);
  void setDirections(std::vector<MapDirection> directions);
  void clear();  // map, points and directions

  void setLayer(Layer layer);
  Layer layer() const { return layer_; }
  // What the heat is, with its unit: "‖H‖". Written along the colour scale.
  void setHeatTitle(const QString& title);
  void setLogHeat(bool log);
  // Two colours that meet at 0, for values of both signs. Logarithmic then means of |value|, and linear around 0: below
  // a thousandth of the largest.
  void setSignedHeat(bool isSigned);
  // The values at the ends of the colours, so that two maps have the same; nullopt: the map's own.
  using HeatRange = std::optional<std::pair<double, double>>;
  void setHeatRange(const HeatRange& range);
  const HeatRange& heatRange() const { return heatRange_; }
  HeatRange heatExtent() const;                  // the least and largest drawable value; nullopt: there is none
  void setClassNames(const QStringList& names);  // for the summary and the tool tip
  void setBoundaryVisible(bool visible);
  void setPointsVisible(bool visible);
  // What the legend calls the ring of MapOverlay around the open sample; empty: there is none.
  void setOpenName(const QString& name);

  // Follows the mouse; radius in data units.
  void setBall(Ball kind, double radius);
  void setBallCenter(std::optional<QPointF> center);  // from outside; the mouse moves it too
  std::optional<QPointF> ballCenter() const { return ballCenter_; }

  // Redraws, with the data as they are: what lies on top has changed (map_overlay.h).
  void refreshOverlay();
  void setNote(const QString& note);  // what lies on top, in words, for the summary

  void setPaintMode(bool on);
  bool isPaintMode() const { return paintMode_; }

  // "x 0.31, y −0.20: class 1, confidence 97 %, ‖H‖ 1.3"; empty outside the map.
  QString valueText(double x, double y) const;

  bool isZoomed() const { return zoomed_; }
  // What is in sight after zooming or moving; nullopt: all. For views that show the same part of the plane: setting it
  // emits nothing.
  std::optional<QRectF> zoom() const;
  void setZoom(const std::optional<QRectF>& area);
  double unitsPerPixel() const;  // the same along both axes
  void fit() override;
  void setTheme(const Theme& theme) override;
  QString summary() const override;
  bool isEmpty() const override;

 Q_SIGNALS:
  void hovered(double x, double y);
  void hoverLeft();
  void clicked(double x, double y);
  void zoomChanged();  // by mouse or keyboard
  void restyled();     // it has another theme, and what lies on top follows
  // Paint mode: at each position of a drag. `button` is Qt::LeftButton (add) or Qt::RightButton (erase).
  void painted(double x, double y, Qt::MouseButton button);
  void paintFinished();  // the button was let go: one undo step

 protected:
  void prepare() override;
  void arrange() override;
  void keyPressEvent(QKeyEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  struct Parts;
  void updateImage();
  void updateHeat();
  void updateScale(double low, double high);
  void updateBoundary();
  void updatePoints();
  void updateDirections();
  void updateBall();
  std::pair<QCPRange, QCPRange> whole() const;  // along x and y, of all that there is
  void frameTheMap();
  void updateRanges();
  void onPress(QMouseEvent* event);
  void onMove(QMouseEvent* event);
  void onRelease(QMouseEvent* event);
  bool hasRegions() const;
  bool hasHeat() const;

  std::unique_ptr<Parts> parts_;
  MapData data_;
  std::vector<MapPoint> points_;
  std::vector<MapDirection> directions_;
  Layer layer_ = Layer::Regions;
  QString heatTitle_, note_;
  QStringList classNames_;
  QString openName_;
  bool logHeat_ = false, signedHeat_ = false, boundaryVisible_ = true, pointsVisible_ = true, paintMode_ = false,
       zoomed_ = false;
  bool settingRange_ = false;
  Ball ball_ = Ball::None;
  double ballRadius_ = 0;
  std::optional<QPointF> ballCenter_;
  HeatRange heatRange_;
  Qt::MouseButton paintButton_ = Qt::NoButton;
  QPointF pressedAt_;
};

}  // namespace hessianlab
