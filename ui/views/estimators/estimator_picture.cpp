// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/estimators/estimator_picture.h"

#include <map>

#include "viz/plot/curve_plot.h"
#include "viz/plot/export.h"

namespace hessianlab {

QImage estimatorPicture(const EstimatorComparison& comparison, const QString& caption) {
  CurvePlot plot;
  plot.setTitle(QObject::tr("Estimates of ‖H‖"));
  plot.setAxisTitles(QObject::tr("Hessian–vector products per sample"), QObject::tr("mean estimate ÷ mean exact norm"));
  plot.setLeastYRange(0, 1);
  std::map<QString, int> series;
  for (const EstimatorTrial& trial : comparison.trials) {
    const QString name = QString::fromStdString(trial.estimator + ", " + trial.start);
    if (!series.count(name)) {
      SeriesStyle style;
      style.name = name;
      style.colorIndex = static_cast<int>(series.size());
      style.shape = SeriesStyle::Shape::Both;
      series[name] = plot.addSeries(style);
    }
    plot.appendPoints(series[name], std::vector<double>{static_cast<double>(trial.products)},
                      std::vector<double>{trial.meanShare});
  }
  ExportOptions options;
  options.size = {900, 560};
  options.caption = caption;
  return renderPlot(plot, options);
}

}  // namespace hessianlab
