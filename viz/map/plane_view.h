// SPDX-License-Identifier: GPL-3.0-or-later
// A plane through one input: decision regions with their names, lines of equal loss, the ε-ball's section, the way of
// an attack. The input itself lies at (0, 0). GUI thread only.
#pragma once

#include <QPointF>
#include <vector>

#include "viz/map/map_view.h"

class QCPCurve;
class QCPItemText;

namespace hessianlab {

class LinesItem;

class PlaneView : public MapView {
  Q_OBJECT

 public:
  explicit PlaneView(QWidget* parent = nullptr);

  // The heat is the loss; lines of equal loss stand at the multiples of `step` (0: no lines).
  void setPlane(MapData cells, double step, const QStringList& classNames);
  double levelStep() const { return step_; }

  // A closed outline around the input; empty: none.
  void setOutline(std::vector<QPointF> corners, const QString& name);
  const std::vector<QPointF>& outline() const { return outline_; }

  // The same for the ball in which the decision is proven.
  void setProven(std::vector<QPointF> corners, const QString& name);
  const std::vector<QPointF>& proven() const { return proven_; }

  // Joined points in their order; `end`, one of them or −1, gets a mark of its own: red and a cross if `fooled`.
  void setPath(std::vector<QPointF> points, int end, bool fooled, const QString& name);
  const std::vector<QPointF>& path() const { return path_; }

  void clearPlane();

  void setTheme(const Theme& theme) override;
  QString summary() const override;

 protected:
  void prepare() override;

 private:
  struct RegionName {
    QCPItemText* text;
    int label;
  };
  void nameRegions(const MapData& cells, const QStringList& classNames);
  void drawPath();
  void renewLegend();
  void recolour();

  LinesItem* levels_ = nullptr;
  std::vector<RegionName> names_;
  QCPCurve* levelKey_ = nullptr;  // carries no data: the entry of the level lines in the legend
  QCPCurve* outlineCurve_ = nullptr;
  QCPCurve* provenCurve_ = nullptr;
  QCPCurve* pathHalo_ = nullptr;
  QCPCurve* pathCurve_ = nullptr;
  QCPCurve* endMark_ = nullptr;
  QCPCurve* middle_ = nullptr;  // the input
  double step_ = 0;
  std::vector<QPointF> outline_, proven_, path_;
  int end_ = -1;
  bool fooled_ = false;
  QString outlineName_, provenName_, pathName_;
};

}  // namespace hessianlab
