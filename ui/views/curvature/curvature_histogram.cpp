// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/curvature/curvature_histogram.h"

#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>
#include <tuple>
#include <unordered_set>

#include "ui/parts/sample_selection.h"
#include "viz/base/text_tools.h"
#include "viz/plot/curve_plot.h"

namespace hessianlab {

CurvatureHistogram::CurvatureHistogram(SampleSelection& samples, QWidget* parent)
    : QWidget(parent), samples_(samples), plot_(new CurvePlot(this)), note_(new QLabel(this)) {
  plot_->setObjectName(QStringLiteral("plot.curvature.histogram"));
  plot_->setTitle(tr("How many samples have which value"));
  plot_->setAxisTitles(curvatureQuantities().front().axis, tr("samples"));
  plot_->setEmptyText(tr("Measuring …"));
  plot_->setToolTip(
      tr("Each bar counts the test samples whose value lies in its range; hatched: wrongly classified. Click "
         "a bar, or hold Ctrl and drag over several, to select its samples in every view; Escape selects "
         "none. Dashed line: the open sample."));
  plot_->setRangeSelectable(true);
  SeriesStyle bars;
  bars.shape = SeriesStyle::Shape::Bars;
  bars.name = tr("right");
  correct_ = plot_->addSeries(bars);
  bars.name = tr("wrong");
  bars.colorIndex = 1;
  bars.dashed = true;
  bars.standsOn = correct_;
  wrong_ = plot_->addSeries(bars);
  bars.name = tr("selected");
  bars.dashed = false;
  bars.standsOn = -1;
  selected_ = plot_->addSeries(bars);
  note_->setObjectName(QStringLiteral("curvature.estimator"));
  note_->setWordWrap(true);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(2);
  column->addWidget(plot_, 1);
  column->addWidget(note_);

  connect(plot_, &CurvePlot::pointClicked, this, [this](int, int index, double) {
    const auto bin = static_cast<std::size_t>(index);
    if (bin < histogram_.size()) brush(histogram_.bins[bin], histogram_.edges[bin], histogram_.edges[bin + 1]);
  });
  connect(plot_, &CurvePlot::rangeSelected, this, [this](double low, double high, double, double) {
    std::vector<std::size_t> inside;
    for (std::size_t i = 0; i < values_.size(); ++i)
      if (values_[i] >= low && values_[i] <= high) inside.push_back(i);
    brush(std::move(inside), low, high);
  });
  connect(&samples_, &SampleSelection::brushedChanged, this, &CurvatureHistogram::showSelection);
  connect(&samples_, &SampleSelection::openChanged, this, &CurvatureHistogram::showSelection);
}

void CurvatureHistogram::brush(std::vector<std::size_t> positions, double low, double high) {
  std::vector<int64_t> indices;
  for (const std::size_t i : positions) indices.push_back(survey_->samples[i].index);
  samples_.brush(std::move(indices),
                 tr("%1 from %2 to %3").arg(quantity_->symbol, roundedText(low, 3), roundedText(high, 3)));
}

void CurvatureHistogram::show(std::shared_ptr<const CurvatureResult> survey, const CurvatureQuantity& quantity,
                              bool log) {
  survey_ = std::move(survey);
  quantity_ = &quantity;
  values_.clear();
  for (const CurvatureSample& sample : survey_->samples) values_.push_back(quantity.of(sample));
  histogram_ = histogramOf(values_, log && quantity.positive);
  draw();
}

void CurvatureHistogram::clear() {
  survey_.reset();
  values_.clear();
  histogram_ = {};
  for (const int id : {correct_, wrong_, selected_}) plot_->clearSeries(id);
  plot_->clearMarker();
  note_->setText({});
}

void CurvatureHistogram::draw() {
  std::vector<double> x, right, wrong;
  double rights = 0, all = 0;
  for (std::size_t bin = 0; bin < histogram_.size(); ++bin) {
    x.push_back(histogram_.centre(bin));
    const auto good = std::count_if(histogram_.bins[bin].begin(), histogram_.bins[bin].end(), [this](std::size_t i) {
      return survey_->samples[i].prediction == survey_->samples[i].label;
    });
    right.push_back(static_cast<double>(good));
    wrong.push_back(static_cast<double>(histogram_.bins[bin].size()) - right.back());
    rights += right.back();
    all += static_cast<double>(histogram_.bins[bin].size());
  }
  plot_->setLogX(histogram_.log);
  plot_->setAxisTitles(quantity_->axis, tr("samples"));
  plot_->setTitle(tr("%1 of %2 test samples, step %3").arg(quantity_->symbol).arg(values_.size()).arg(survey_->step));
  for (const auto& [id, counts, name] :
       {std::tuple{correct_, right, tr("right")}, std::tuple{wrong_, wrong, tr("wrong")}}) {
    SeriesStyle style = plot_->seriesStyle(id);
    style.name = QStringLiteral("%1 %2").arg(name).arg(id == correct_ ? rights : all - rights);
    plot_->setSeriesStyle(id, style);
    plot_->setPoints(id, x, counts);
  }
  QString text = estimatorText(*survey_);
  if (histogram_.notShown > 0) text += tr(" · %1 not shown (0, or too small for this axis)").arg(histogram_.notShown);
  note_->setText(text);
  showSelection();
}

void CurvatureHistogram::showSelection() {
  if (!survey_) return;
  const std::unordered_set<int64_t> chosen(samples_.brushed().begin(), samples_.brushed().end());
  std::vector<double> x, count;
  bool any = false;
  for (std::size_t bin = 0; bin < histogram_.size(); ++bin) {
    const auto brushed = std::count_if(histogram_.bins[bin].begin(), histogram_.bins[bin].end(),
                                       [&](std::size_t i) { return chosen.count(survey_->samples[i].index) > 0; });
    x.push_back(histogram_.centre(bin));
    count.push_back(static_cast<double>(brushed));
    any = any || brushed > 0;
  }
  plot_->setPoints(selected_, any ? x : std::vector<double>{}, count);

  const auto open = std::find_if(survey_->samples.begin(), survey_->samples.end(),
                                 [this](const CurvatureSample& s) { return s.index == samples_.open(); });
  if (open == survey_->samples.end()) return plot_->clearMarker();
  plot_->setMarker(quantity_->of(*open), tr("open: %1").arg(open->index));
}

void CurvatureHistogram::setTheme(const Theme& theme) {
  plot_->setTheme(theme);
  SeriesStyle style = plot_->seriesStyle(selected_);
  style.color = theme.text;
  plot_->setSeriesStyle(selected_, style);
}

}  // namespace hessianlab
