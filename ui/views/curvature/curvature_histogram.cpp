// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/curvature/curvature_histogram.h"

#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>
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

  connect(plot_, &CurvePlot::pointClicked, this, [this](int series, int index, double) {
    const auto bin = static_cast<std::size_t>(index);
    if (bin >= histogram_.size()) return;
    std::vector<std::size_t> inside = histogram_.bins[bin];
    // Of several networks only the one whose bar it is.
    const auto run = static_cast<std::size_t>(std::find(ofRun_.begin(), ofRun_.end(), series) - ofRun_.begin());
    if (run < ofRun_.size())
      std::erase_if(inside, [&](std::size_t i) {
        return i < begins_[run] || i >= begins_[run] + runs_[run].survey->samples.size();
      });
    brush(std::move(inside), histogram_.edges[bin], histogram_.edges[bin + 1]);
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
  std::set<int64_t> indices;
  for (const std::size_t i : positions) indices.insert(sampleAt(i).index);
  samples_.brush({indices.begin(), indices.end()},
                 tr("%1 from %2 to %3").arg(quantity_->symbol, roundedText(low, 3), roundedText(high, 3)));
}

const CurvatureSample& CurvatureHistogram::sampleAt(std::size_t position) const {
  const auto run =
      static_cast<std::size_t>(std::upper_bound(begins_.begin(), begins_.end(), position) - begins_.begin()) - 1;
  return runs_[run].survey->samples[position - begins_[run]];
}

void CurvatureHistogram::show(std::vector<CurvatureOfRun> runs, const CurvatureQuantity& quantity, bool log) {
  const bool sameRuns = runs.size() == runs_.size();
  runs_ = std::move(runs);
  quantity_ = &quantity;
  values_.clear();
  begins_.clear();
  for (const CurvatureOfRun& run : runs_) {
    begins_.push_back(values_.size());
    for (const CurvatureSample& sample : run.survey->samples) values_.push_back(quantity.of(sample));
  }
  histogram_ = histogramOf(values_, log && quantity.positive);
  if (!sameRuns) makeSeries();
  draw();
}

// One network: right and wrong. Several: one series each, and what is selected of each.
void CurvatureHistogram::makeSeries() {
  for (const auto* ids : {&ofRun_, &selectedOfRun_})
    for (const int id : *ids) plot_->removeSeries(id);
  ofRun_.clear();
  selectedOfRun_.clear();
  const bool together = runs_.size() > 1;
  for (const int id : {correct_, wrong_, selected_}) {
    if (together) plot_->clearSeries(id);
    SeriesStyle style = plot_->seriesStyle(id);
    style.inLegend = !together;
    plot_->setSeriesStyle(id, style);
  }
  for (std::size_t i = 0; together && i < runs_.size(); ++i) {
    SeriesStyle bars;
    bars.shape = SeriesStyle::Shape::Bars;
    bars.dashed = i > 0;  // hatched: what lies behind is seen through
    ofRun_.push_back(plot_->addSeries(bars));
    bars.color = selectedColor_;
    bars.name = tr("selected");
    bars.inLegend = false;
    selectedOfRun_.push_back(plot_->addSeries(bars));
  }
}

void CurvatureHistogram::clear() {
  runs_.clear();
  values_.clear();
  begins_.clear();
  histogram_ = {};
  makeSeries();
  for (const int id : {correct_, wrong_, selected_}) plot_->clearSeries(id);
  plot_->clearMarker();
  note_->setText({});
}

// Samples of a run in each bin for which `counts` holds.
std::vector<double> CurvatureHistogram::countsOf(std::size_t run,
                                                 const std::function<bool(const CurvatureSample&)>& counts) const {
  const std::size_t begin = begins_[run], end = begin + runs_[run].survey->samples.size();
  std::vector<double> all;
  for (const auto& bin : histogram_.bins)
    all.push_back(static_cast<double>(std::count_if(
        bin.begin(), bin.end(), [&](std::size_t i) { return i >= begin && i < end && counts(sampleAt(i)); })));
  return all;
}

void CurvatureHistogram::draw() {
  plot_->setLogX(histogram_.log);
  plot_->setAxisTitles(quantity_->axis, tr("samples"));
  runs_.size() > 1 ? drawTogether() : drawOne();
  QStringList how;
  for (const CurvatureOfRun& run : runs_)
    if (const QString text = estimatorText(*run.survey); !how.contains(text)) how << text;
  QString text = how.join(QStringLiteral(" · "));
  if (histogram_.notShown > 0) text += tr(" · %1 not shown (0, or too small for this axis)").arg(histogram_.notShown);
  note_->setText(text);
  showSelection();
}

void CurvatureHistogram::drawOne() {
  const CurvatureResult& survey = *runs_.front().survey;
  plot_->setTitle(tr("%1 of %2 test samples, step %3").arg(quantity_->symbol).arg(values_.size()).arg(survey.step));
  const auto isRight = [](const CurvatureSample& sample) { return sample.prediction == sample.label; };
  for (const auto& [id, name, right] :
       {std::tuple{correct_, tr("right"), true}, std::tuple{wrong_, tr("wrong"), false}}) {
    const auto counts =
        countsOf(0, [&, wanted = right](const CurvatureSample& sample) { return isRight(sample) == wanted; });
    SeriesStyle style = plot_->seriesStyle(id);
    style.name = QStringLiteral("%1 %2").arg(name).arg(std::accumulate(counts.begin(), counts.end(), 0.0));
    plot_->setSeriesStyle(id, style);
    plot_->setPoints(id, centres(), counts);
  }
}

void CurvatureHistogram::drawTogether() {
  plot_->setTitle(tr("%1 of the same test samples").arg(quantity_->symbol));
  for (std::size_t i = 0; i < runs_.size(); ++i) {
    const auto begin = values_.begin() + static_cast<std::ptrdiff_t>(begins_[i]);
    std::vector<double> own(begin, begin + static_cast<std::ptrdiff_t>(runs_[i].survey->samples.size()));
    std::erase_if(own, [](double value) { return !std::isfinite(value); });
    SeriesStyle style = plot_->seriesStyle(ofRun_[i]);
    style.run = runs_[i].run;
    style.colorIndex = runs_[i].color;
    style.name.clear();
    if (!own.empty()) {
      const auto middle = own.begin() + static_cast<std::ptrdiff_t>(own.size() / 2);
      std::nth_element(own.begin(), middle, own.end());
      style.name = tr("median %1").arg(roundedText(*middle, 2));
    }
    plot_->setSeriesStyle(ofRun_[i], style);
    plot_->setPoints(ofRun_[i], centres(), countsOf(i, [](const CurvatureSample&) { return true; }));
  }
}

std::vector<double> CurvatureHistogram::centres() const {
  std::vector<double> x;
  for (std::size_t bin = 0; bin < histogram_.size(); ++bin) x.push_back(histogram_.centre(bin));
  return x;
}

void CurvatureHistogram::showSelection() {
  if (runs_.empty()) return;
  const std::unordered_set<int64_t> chosen(samples_.brushed().begin(), samples_.brushed().end());
  for (std::size_t i = 0; i < runs_.size(); ++i) {
    const auto counts = countsOf(i, [&](const CurvatureSample& sample) { return chosen.count(sample.index) > 0; });
    const bool any = std::any_of(counts.begin(), counts.end(), [](double count) { return count > 0; });
    plot_->setPoints(runs_.size() > 1 ? selectedOfRun_[i] : selected_, any ? centres() : std::vector<double>{}, counts);
  }
  // Of several networks the open sample has several values.
  const auto& samples = runs_.front().survey->samples;
  const auto open = std::find_if(samples.begin(), samples.end(),
                                 [this](const CurvatureSample& s) { return s.index == samples_.open(); });
  if (runs_.size() > 1 || open == samples.end()) return plot_->clearMarker();
  plot_->setMarker(quantity_->of(*open), tr("open: %1").arg(open->index));
}

void CurvatureHistogram::setTheme(const Theme& theme) {
  plot_->setTheme(theme);
  selectedColor_ = theme.text;
  std::vector<int> selected = selectedOfRun_;
  selected.push_back(selected_);
  for (const int id : selected) {
    SeriesStyle style = plot_->seriesStyle(id);
    style.color = theme.text;
    plot_->setSeriesStyle(id, style);
  }
}

}  // namespace hessianlab
