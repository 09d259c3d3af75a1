// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_draw.h"

#include <cmath>

#include "model/questions/dataset_info.h"
#include "ui/runs/run_curves.h"
#include "ui/views/robustness/robustness_curves.h"
#include "ui/words/attack_words.h"
#include "ui/words/engine_text.h"
#include "viz/base/paper.h"
#include "viz/map/map_view.h"
#include "viz/picture/picture_image.h"
#include "viz/plot/curve_plot.h"
#include "viz/plot/export.h"

namespace hessianlab {

namespace {

constexpr QSizeF kHalf(82, 58), kWhole(150, 80), kCurves(150, 100), kMap(74, 76), kMapWithScale(88, 76);  // mm
constexpr int kPictureSide = 112;  // pixels of the screen
constexpr double kSmoothing = 0.9;

void take(Report& report, const QString& name, PlotWidget& plot, const QSizeF& millimetres) {
  if (plot.isEmpty()) return;
  ExportOptions options;
  options.millimetres = millimetres;
  options.points = 8;
  options.colors = report.colors;
  ReportFigure figure;
  figure.svg = exportedBytes(plot, ExportFormat::Svg, options);
  figure.drawing = recordPlot(plot, options);
  figure.words = plot.title() + QStringLiteral(": ") + plot.summary();
  figure.size = (millimetres * kPixelsPerMillimetre).toSize();
  report.figures[name] = std::move(figure);
}

}  // namespace

void drawTraining(Report& report, const MetricAxis& axis) {
  const RecordTable& records = report.run->records;
  bool measured = false;
  for (std::size_t i = 0; i < records.metrics().all().size(); ++i) {
    const auto last = records.last(records.metrics().placeOf(i));
    measured = measured || (records.metrics().all()[i].axis == axis.name && last && std::isfinite(*last));
  }
  if (!measured) return;
  CurvePlot plot;
  plot.setTitle(engineText(axis.title));
  plot.setAxisTitles(QObject::tr("step"), engineText(axis.label));
  plot.setLeastXRange(0, 1);
  if (axis.range) plot.setLeastYRange(axis.range->first, axis.range->second);
  if (axis.log) plot.setLogY(true);
  plot.setSmoothing(kSmoothing);
  RunCurves curves(plot, curvesOn(report.run->records.metrics(), axis.name));
  curves.update({report.run}, XAxis::Step);
  take(report, QStringLiteral("training.") + QString::fromStdString(axis.name), plot, kHalf);
}

void drawRobustness(Report& report, Norm norm, const Catalogues& catalogues) {
  CurvePlot plot;
  plot.setTitle(QObject::tr("Accuracy under attack"));
  plot.setAxisTitles(QObject::tr("ε (%1, inputs in 0…1)").arg(normSymbol(norm)), QObject::tr("share correct"));
  plot.setLeastYRange(0, 1);
  RobustnessCurves curves(plot, catalogues.attacks);
  curves.update({report.run}, {norm, true, report.run->id});
  take(report, QStringLiteral("robustness.") + QLatin1String(toString(norm)), plot, kCurves);
}

void drawSpectrum(Report& report) {
  const SpectrumResult& result = *report.spectrum;
  CurvePlot plot;
  plot.setTitle(QObject::tr("Spectrum of H"));
  plot.setAxisTitles(QObject::tr("rank by |λ|"), QObject::tr("eigenvalue λ (nats per squared input)"));
  plot.setWholeX(true);
  SeriesStyle style;
  style.shape = SeriesStyle::Shape::Bars;
  style.name = QStringLiteral("H");
  const int all = plot.addSeries(style);
  style.shape = SeriesStyle::Shape::Points;
  style.name = QObject::tr("softmax part G");
  style.colorIndex = 1;
  style.dashed = true;
  const int softmax = plot.addSeries(style);
  std::vector<double> rank, value, low, high, softmaxRank;
  for (const Eigenvalue& each : result.eigenvalues) {
    rank.push_back(static_cast<double>(rank.size() + 1));
    value.push_back(each.value);
    low.push_back(each.value - each.residual * result.norm);
    high.push_back(each.value + each.residual * result.norm);
  }
  for (std::size_t i = 0; i < result.softmaxEigenvalues.size(); ++i) softmaxRank.push_back(static_cast<double>(i + 1));
  plot.setPoints(all, rank, value);
  plot.setIntervals(all, rank, low, high);
  plot.setPoints(softmax, softmaxRank, result.softmaxEigenvalues);
  take(report, QStringLiteral("spectrum"), plot, kWhole);
}

void drawPictures(Report& report) {
  for (std::size_t i = 0; i < report.pictures->rows.size(); ++i) {
    const PictureRow& row = report.pictures->rows[i];
    const auto add = [&](const char* part, const Picture& picture, bool isSigned, const QString& words) {
      ReportFigure figure;
      const bool grey = report.colors == FigureColors::BlackAndWhite;
      figure.pixels = !isSigned ? toGreyImage(picture.values, picture.channels, picture.height, picture.width)
                      : grey    ? toSignedGreyImage(picture.values, picture.channels, picture.height, picture.width, 0)
                             : toSignedImage(picture.values, picture.channels, picture.height, picture.width, 0, false);
      if (figure.pixels.isNull()) return;
      const int factor = std::max(1, kPictureSide / figure.pixels.width());
      figure.size = figure.pixels.size() * factor;
      figure.words = words;
      report.figures[QStringLiteral("sample.%1.%2").arg(i).arg(QLatin1String(part))] = std::move(figure);
    };
    add("original", row.original, false, QObject::tr("Test sample %1").arg(row.index));
    add("perturbation", row.perturbation, true, QObject::tr("What the attack adds to test sample %1").arg(row.index));
    add("adversarial", row.adversarial, false, QObject::tr("Test sample %1 under attack").arg(row.index));
  }
}

void drawMap(Report& report, const MapResult& result, const PlanarPoints& points) {
  const bool decisions = result.layer == "none";
  MapView map;
  map.setTitle(decisions ? QObject::tr("What the network decides") : QObject::tr("How strongly the loss bends"));
  map.setAxisTitles(QStringLiteral("x₁"), QStringLiteral("x₂"));
  map.setClassNames(report.classNames);
  map.setLayer(decisions ? MapView::Layer::Regions : MapView::Layer::Heat);
  map.setHeatTitle(QObject::tr("‖H‖, exact"));
  map.setLogHeat(true);
  std::vector<MapPoint> marks;
  for (std::size_t i = 0; i < points.x.size() && decisions; ++i)
    marks.push_back({points.x[i], points.y[i], points.label[i], true});
  map.setPoints(std::move(marks));
  map.setMap({result.columns, result.rows, result.xMin, result.xMax, result.yMin, result.yMax, result.prediction,
              result.confidence, result.heat});
  if (decisions) return take(report, QStringLiteral("map.decisions"), map, kMap);
  take(report, QStringLiteral("map.curvature"), map, kMapWithScale);
}

}  // namespace hessianlab
