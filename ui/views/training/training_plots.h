// SPDX-License-Identifier: GPL-3.0-or-later
// One plot for each axis that a lab's list of metrics names, two beside each other, with one horizontal axis, one
// cursor and, of several runs, one key of their colours. The Training tab shows them, and `hessianlab --plot` draws
// them without a window. GUI thread only.
#pragma once

#include <QWidget>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "model/base/metric.h"
#include "ui/runs/run_curves.h"
#include "viz/plot/shared_axes.h"

class QGridLayout;

namespace hessianlab {

class ColorKey;

class TrainingPlots : public QWidget {
  Q_OBJECT
 public:
  explicit TrainingPlots(const MetricList& metrics, QWidget* parent = nullptr);  // the list outlives it

  const MetricList& metrics() const { return metrics_; }
  const std::vector<CurvePlot*>& all() const { return plots_; }  // one per axis, in its order
  std::vector<CurvePlot*> telling() const;                       // without those that have nothing to tell
  // Shows these runs against the step, the epoch or the seconds; of a run of another lab what it has in common.
  void update(const std::vector<std::shared_ptr<const Run>>& runs, XAxis axis);
  // What plots without a record say; nullopt: each by itself how it gets one.
  void setEmptyText(const std::optional<QString>& text);
  void setSmoothing(double weight);  // 0 … 0.99
  void setTheme(const Theme& theme);
  void fit();

 Q_SIGNALS:
  void tellingChanged();

 private:
  bool tells(std::size_t axis, const std::vector<std::shared_ptr<const Run>>& runs);
  bool changes(const std::shared_ptr<const Run>& run, const std::string& key, const std::vector<double>& values);
  void arrange(const std::vector<std::shared_ptr<const Run>>& runs);
  void place();

  struct Looked {
    std::size_t count = 0;  // values that were looked at
    std::optional<double> first;
    bool changes = false;
  };

  const MetricList& metrics_;
  ColorKey* key_;
  QGridLayout* grid_;
  SharedAxes axes_{SharedAxes::Which::X};
  std::vector<CurvePlot*> plots_;
  std::vector<RunCurves> curves_;  // of each plot
  std::vector<bool> tells_;        // each of them
  std::map<std::weak_ptr<const Run>, std::map<std::string, Looked>, std::owner_less<>> looked_;
  std::optional<XAxis> titled_;  // what the axis titles say
};

}  // namespace hessianlab
