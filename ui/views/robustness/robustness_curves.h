// SPDX-License-Identifier: GPL-3.0-or-later
// The robustness curves of several runs in one plot: the worst case over the attacks of each with its confidence
// intervals, and thin behind it the bounds (estimates dashed, certificates solid) and the single attacks (dotted). GUI
// thread only.
#pragma once

#include <QString>
#include <map>
#include <memory>
#include <vector>

#include "model/base/catalogue.h"
#include "ui/runs/run.h"
#include "viz/plot/curve_plot.h"

namespace hessianlab {

class RobustnessCurves {
 public:
  struct Choice {
    Norm norm = Norm::Linf;
    bool bounds = true;      // each of them
    int attacksOf = -1;      // id of the run whose attacks are drawn one by one; −1: of none
    bool certified = false;  // the best certificate alone, without the other bounds
    bool operator==(const Choice&) const = default;
  };

  // `attacks` gives the titles and must outlive the curves.
  RobustnessCurves(CurvePlot& plot, const Catalogue& attacks) : plot_(plot), attacks_(attacks) {}

  void update(const std::vector<std::shared_ptr<const Run>>& runs, const Choice& choice);

  // Their curves come from different attacks, so that they cannot be compared.
  bool attackedDifferently(const std::vector<std::shared_ptr<const Run>>& runs, Norm norm) const;
  QString attacksOf(const RobustnessResult& result) const;  // in words

  QString howFound(const std::vector<std::shared_ptr<const Run>>& runs, Norm norm) const;  // for a caption

  // Whose curve, bound or attack a series is; nullptr: of no run that is shown.
  std::shared_ptr<const Run> runOf(int series) const;
  // The series of the worst case of a run; −1: it has none.
  int seriesOf(int runId) const;

 private:
  struct Drawn {
    std::shared_ptr<const Run> run;
    std::shared_ptr<const RobustnessResult> result;
    QString name;
    bool bounds = false, certified = false, attacks = false, named = false;
    bool listsBounds = false;  // the names of bounds stand in the legend once, not for every run
    int main = -1;
    std::vector<int> behind;
  };

  void draw(Drawn& drawn);
  void drawBehind(Drawn& drawn);
  void remove(const Drawn& drawn);

  CurvePlot& plot_;
  const Catalogue& attacks_;
  std::map<int, Drawn> drawn_;
};

}  // namespace hessianlab
