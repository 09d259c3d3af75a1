// SPDX-License-Identifier: GPL-3.0-or-later
// Curves along a line through input space, with what the network decides there as a ribbon at the foot, and the ε-ball
// and the ball in which its decision is proven as shades. GUI thread only.
#pragma once

#include <vector>

#include "viz/plot/curve_plot.h"

class QCPAbstractItem;
class QCPItemRect;
class QCPItemStraightLine;
class QCPItemText;

namespace hessianlab {

// A stretch of the line on which the network decides for one class.
struct DecisionSpan {
  double from = 0, to = 0;
  int label = 0;  // its colour
  QString name;
};

class SlicePlot : public CurvePlot {
  Q_OBJECT

 public:
  explicit SlicePlot(QWidget* parent = nullptr);

  // From left to right, each beginning where the one before ends; a dashed line stands at each change.
  void setDecisions(std::vector<DecisionSpan> spans);
  const std::vector<DecisionSpan>& decisions() const { return spans_; }

  // Shaded from −radius to radius, if that is above 0; the label stands in it as far as there is room.
  void setBall(double radius, const QString& label);
  double ballRadius() const { return ball_.radius; }
  // The same for what a certificate proves.
  void setProven(double radius, const QString& label);
  double provenRadius() const { return proven_.radius; }

  void setTheme(const Theme& theme) override;
  QString summary() const override;

 protected:
  void arrange() override;

 private:
  struct SpanItems {
    QCPItemRect* ground;
    QCPItemText* name;
    QCPItemStraightLine* end;  // where the next one begins; nullptr for the last
  };
  struct Shade {
    QCPItemRect* ground = nullptr;
    QCPItemText* text = nullptr;
    double radius = 0;
    QString label;
  };
  void recolour();
  void arrangeRibbon();
  void arrangeShade(const Shade& shade, double top);

  std::vector<DecisionSpan> spans_;
  std::vector<SpanItems> items_;
  Shade ball_, proven_;
};

}  // namespace hessianlab
