// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/curvature/curvature_quantity.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "ui/words/certainty_words.h"
#include "viz/base/text_tools.h"

namespace hessianlab {

namespace {

constexpr double kDecades = 1e-8;  // below this share of the largest value lies what a saturated network leaves
constexpr double kFewestBins = 6, kMostBins = 24;

}  // namespace

const std::vector<CurvatureQuantity>& curvatureQuantities() {
  static const std::vector<CurvatureQuantity> all{
      {QStringLiteral("‖H‖"), QObject::tr("‖H‖ curvature"), QObject::tr("‖H‖ (nats per squared input)"),
       QObject::tr("How strongly the loss bends: the largest |eigenvalue| of its second derivatives with respect to "
                   "the input"),
       true, [](const CurvatureSample& s) { return s.norm; }},
      {QStringLiteral("‖g‖"), QObject::tr("‖g‖ slope"), QObject::tr("‖g‖ (nats per input)"),
       QObject::tr("How steep the loss is: the length of its gradient with respect to the input"), true,
       [](const CurvatureSample& s) { return s.gradientNorm; }},
      {QStringLiteral("‖H‖/‖g‖"), QObject::tr("‖H‖/‖g‖ bend per slope"), QObject::tr("‖H‖ ÷ ‖g‖ (per input)"),
       QObject::tr("Curvature divided by slope. Unlike ‖H‖ alone it does not vanish just because the network is "
                   "almost certain"),
       true,
       [](const CurvatureSample& s) {
         return s.gradientNorm > 0 ? s.norm / s.gradientNorm : std::numeric_limits<double>::quiet_NaN();
       }},
      {QStringLiteral("margin"), QObject::tr("Margin of the logits"),
       QObject::tr("margin: z_true − max z_other (logits)"),
       QObject::tr("How far the logit of the true class is above the best other one. Negative: the prediction is "
                   "wrong"),
       false, [](const CurvatureSample& s) { return s.margin; }},
  };
  return all;
}

double SampleHistogram::centre(std::size_t bin) const {
  return log ? std::sqrt(edges[bin] * edges[bin + 1]) : (edges[bin] + edges[bin + 1]) / 2;
}

SampleHistogram histogramOf(const std::vector<double>& values, bool log) {
  SampleHistogram result;
  result.log = log;
  double low = std::numeric_limits<double>::infinity(), high = -low;
  for (const double v : values)
    if (std::isfinite(v)) high = std::max(high, v);
  const auto shown = [&](double v) { return std::isfinite(v) && (!log || (v > 0 && v >= high * kDecades)); };
  std::size_t count = 0;
  for (const double v : values) {
    if (!shown(v)) continue;
    low = std::min(low, v);
    ++count;
  }
  result.notShown = values.size() - count;
  if (count == 0) return result;

  const auto bins =
      static_cast<std::size_t>(std::clamp(std::ceil(std::sqrt(static_cast<double>(count))), kFewestBins, kMostBins));
  double a = log ? std::log(low) : low, b = log ? std::log(high) : high;
  if (b - a <= 1e-9 * std::max(1.0, std::abs(b))) {  // one value gets room around it
    const double room = log ? 0.1 : std::max(1e-9, 0.1 * std::abs(b));
    a -= room, b += room;
  }
  for (std::size_t i = 0; i <= bins; ++i) {
    const double at = a + (b - a) * static_cast<double>(i) / static_cast<double>(bins);
    result.edges.push_back(log ? std::exp(at) : at);
  }
  // Rounding must not push the ends out of the first and last bin.
  result.edges.front() = std::min(result.edges.front(), low);
  result.edges.back() = std::max(result.edges.back(), high);
  result.bins.resize(bins);
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (!shown(values[i])) continue;
    const auto above = std::upper_bound(result.edges.begin(), result.edges.end(), values[i]);
    const auto bin = static_cast<std::size_t>(above - result.edges.begin()) - 1;
    result.bins[std::min(bin, bins - 1)].push_back(i);
  }
  return result;
}

QString estimatorText(const CurvatureResult& survey) {
  double worst = 0;
  for (const CurvatureSample& sample : survey.samples) worst = std::max(worst, sample.residual.value_or(0));
  const QString name = QString::fromStdString(survey.estimator);
  const QString how = survey.estimator == "exact" ? QObject::tr("‖H‖ exact, from the classes' gradients")
                                                  : QObject::tr("‖H‖ estimate: %1, ≤ %2 products")
                                                        .arg(name == u"lanczos" ? QObject::tr("Lanczos") : name)
                                                        .arg(survey.iterations);
  const auto uncertain = std::count_if(survey.samples.begin(), survey.samples.end(),
                                       [](const CurvatureSample& sample) { return !sample.converged; });
  return QObject::tr("%1, residual ≤ %2%3")
      .arg(how, roundedText(worst, 2), uncertainText(uncertain, static_cast<int64_t>(survey.samples.size())));
}

}  // namespace hessianlab
