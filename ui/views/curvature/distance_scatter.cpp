// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/curvature/distance_scatter.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>
#include <algorithm>
#include <set>
#include <unordered_set>

#include "model/questions/dataset_info.h"
#include "ui/document/lab_document.h"
#include "ui/runs/run_slot.h"
#include "ui/views/curvature/curvature_quantity.h"
#include "ui/words/attack_words.h"
#include "ui/words/engine_text.h"
#include "ui/words/time_words.h"
#include "viz/base/rank_correlation.h"
#include "viz/base/text_tools.h"
#include "viz/plot/curve_plot.h"

namespace hessianlab {

namespace {

constexpr double kDistanceTelling = 0.02;  // below it an estimate of the time left is a guess

}  // namespace

DistanceScatter::DistanceScatter(LabDocument& document, RunSlot& slot, ViewChoice<CurvatureChoice>& choice,
                                 QWidget* parent)
    : QWidget(parent),
      document_(document),
      slot_(slot),
      choice_(choice),
      plot_(new CurvePlot(this)),
      button_(new QPushButton(this)),
      attack_(new QComboBox(this)),
      progress_(new QProgressBar(this)),
      note_(new QLabel(this)) {
  plot_->setObjectName(QStringLiteral("plot.curvature.scatter"));
  plot_->setEmptyText(tr("Press “Measure distances”: an attack then looks for the nearest mistake of each sample"));
  plot_->setToolTip(
      tr("Each point is a test sample: to the right the loss bends more, further down a smaller change of the "
         "input fools the network. A distance is that of the nearest example the attack found: the true one "
         "can only be smaller. Click a point to open its sample, hold Ctrl and drag to select several."));
  plot_->setLogX(true);
  plot_->setLogY(true);
  plot_->setRangeSelectable(true);
  SeriesStyle style;
  style.shape = SeriesStyle::Shape::Points;
  style.name = tr("sample");
  points_ = plot_->addSeries(style);
  style.name = tr("selected");
  style.colorIndex = 2;
  selected_ = plot_->addSeries(style);

  button_->setObjectName(QStringLiteral("curvature.distances"));
  attack_->setObjectName(QStringLiteral("curvature.attack"));
  attack_->setAccessibleName(tr("Attack that measures the distances"));
  attack_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
  for (const CatalogueEntry& entry : document.catalogues().attacks) {
    if (!entry.is(trait::kMinimal)) continue;
    attack_->addItem(attackTitles(document.catalogues().attacks, {entry.name}), QString::fromStdString(entry.name));
  }
  progress_->setObjectName(QStringLiteral("curvature.distances.progress"));
  progress_->setRange(0, 1000);
  progress_->setTextVisible(false);
  progress_->setFixedHeight(10);
  progress_->setAccessibleName(tr("Progress of the distances"));
  note_->setObjectName(QStringLiteral("curvature.distances.note"));
  note_->setWordWrap(true);
  note_->setToolTip(
      tr("Rank correlation (Spearman): 1 if the distance always grows with ‖H‖, −1 if it always shrinks, near 0 if one "
         "says nothing about the other."));

  auto* row = new QHBoxLayout;
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(button_);
  row->addWidget(attack_, 1);
  auto* foot = new QHBoxLayout;
  foot->setContentsMargins(0, 0, 0, 0);
  foot->addWidget(progress_);
  foot->addWidget(note_, 1);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(2);
  column->addLayout(row);
  column->addWidget(plot_, 1);
  column->addLayout(foot);

  connect(button_, &QPushButton::clicked, this, &DistanceScatter::toggle);
  connect(plot_, &CurvePlot::pointClicked, this, [this](int series, int index, double) {
    const auto run = static_cast<std::size_t>(std::find(ofRun_.begin(), ofRun_.end(), series) - ofRun_.begin());
    const DistanceScatter* of = run < company_.size() ? company_[run] : series == points_ ? this : nullptr;
    if (!of || static_cast<std::size_t>(index) >= of->drawn_.size()) return;
    const CurvatureSample& sample = of->result_->survey.samples[of->drawn_[static_cast<std::size_t>(index)]];
    document_.samples().brush({sample.index}, tr("sample %1").arg(sample.index));
    document_.samples().setOpen(sample.index);
  });
  connect(plot_, &CurvePlot::rangeSelected, this, [this](double left, double right, double low, double high) {
    std::set<int64_t> inside;
    for (const DistanceScatter* each : all())
      for (const std::size_t i : each->drawn_) {
        const CurvatureSample& sample = each->result_->survey.samples[i];
        const double distance = *each->result_->distance[i];
        if (sample.norm >= left && sample.norm <= right && distance >= low && distance <= high)
          inside.insert(sample.index);
      }
    document_.samples().brush({inside.begin(), inside.end()}, tr("‖H‖ from %1 to %2, distance from %3 to %4")
                                                                  .arg(roundedText(left, 3), roundedText(right, 3),
                                                                       roundedText(low, 3), roundedText(high, 3)));
  });
  connect(attack_, &QComboBox::currentIndexChanged, this, [this] {
    choice_.change([this](CurvatureChoice& next) { next.attack = attack_->currentData().toString().toStdString(); });
  });
  connect(&choice_, &ChoiceSignal::changed, this, &DistanceScatter::showChoice);
  connect(&document_, &LabDocument::attackChanged, this, [this] {
    offerAttacks();
    showProgress();
  });
  connect(&document_.samples(), &SampleSelection::brushedChanged, this, &DistanceScatter::showSelection);
  connect(&document_.samples(), &SampleSelection::openChanged, this, &DistanceScatter::showSelection);
  showChoice();
  offerAttacks();
  draw();
  showProgress();
}

void DistanceScatter::showChoice() {
  const QSignalBlocker quiet(attack_);
  attack_->setCurrentIndex(attack_->findData(QString::fromStdString(choice_->attack)));
}

void DistanceScatter::offerAttacks() {
  const bool l2 = document_.settings().norm == Norm::L2;
  auto* items = qobject_cast<QStandardItemModel*>(attack_->model());
  for (int i = 0; i < attack_->count(); ++i) {
    const CatalogueEntry* entry =
        hessianlab::find(document_.catalogues().attacks, attack_->itemData(i).toString().toStdString());
    if (!entry || !entry->is(trait::kL2Only)) continue;
    items->item(i)->setEnabled(l2);
    if (!l2 && attack_->currentIndex() == i) attack_->setCurrentIndex(0);
  }
  attack_->setToolTip(
      QObject::tr("How the nearest mistake is looked for. DeepFool is quick; Carlini–Wagner is slow, its distances are "
                  "among the shortest, and it measures in L2 only%1.")
          .arg(l2 ? QString() : QObject::tr(": choose L2 in the bar at the top to use it")));
}

void DistanceScatter::setRun(const QString& name, int color) {
  if (name == run_ && color == color_) return;
  run_ = name;
  color_ = color;
  Q_EMIT changed();
}

std::vector<DistanceScatter*> DistanceScatter::all() {
  return company_.empty() ? std::vector<DistanceScatter*>{this} : company_;
}

bool DistanceScatter::anyMeasuring() {
  const auto each = all();
  return std::any_of(each.begin(), each.end(), [](const DistanceScatter* one) { return one->measuring(); });
}

void DistanceScatter::setCompany(std::vector<DistanceScatter*> company) {
  if (company == company_) return;
  for (const auto& connection : heard_) disconnect(connection);
  for (const int id : ofRun_) plot_->removeSeries(id);
  heard_.clear();
  ofRun_.clear();
  company_ = std::move(company);
  SeriesStyle style = plot_->seriesStyle(points_);
  style.inLegend = company_.empty();
  plot_->setSeriesStyle(points_, style);
  style.inLegend = true;
  for (const DistanceScatter* each : company_) {
    style.dashed = !ofRun_.empty();  // hollow
    ofRun_.push_back(plot_->addSeries(style));
    heard_.push_back(connect(each, &DistanceScatter::changed, this, [this] {
      std::vector<std::shared_ptr<const DistanceResult>> now;
      for (const DistanceScatter* one : company_) now.push_back(one->result_);
      if (now != drawnOf_) draw();
      showProgress();
    }));
  }
  // What is selected lies on top.
  const SeriesStyle selected = plot_->seriesStyle(selected_);
  plot_->removeSeries(selected_);
  selected_ = plot_->addSeries(selected);
  note_->setText({});
  draw();
  showProgress();
}

void DistanceScatter::toggle() {
  const bool stop = anyMeasuring();
  for (DistanceScatter* each : all()) stop ? each->job_.cancel() : each->measure();
  showProgress();
}

void DistanceScatter::forget() {
  job_.cancel();
  job_ = {};
  result_.reset();
  note_->setText({});
  draw();
  showProgress();
  Q_EMIT changed();
}

void DistanceScatter::measure() {
  TrainingSession* session = slot_.session();
  if (!session || !describe(session->beginning())) return;
  DistanceRequest request;
  request.survey = survey_;
  request.attack = document_.attack(choice_->attack);
  request.atStep = slot_.rewoundTo();
  job_ = session->ask(std::move(request));
  since_.start();
  note_->setText({});
  showProgress();
}

void DistanceScatter::follow() {
  if (job_.valid() && job_.finished()) {
    const auto result = job_.result();
    const QString problem = refusalText(job_.error());
    job_ = {};
    if (result) {
      result_ = result;
      draw();
    } else {
      note_->setText(problem.isEmpty() ? tr("cancelled") : problem);
    }
  }
  showProgress();
  Q_EMIT changed();
}

void DistanceScatter::showProgress() {
  const bool busy = anyMeasuring();
  const bool ready = slot_.session() && describe(slot_.session()->beginning());
  button_->setText(busy ? tr("&Cancel") : tr("Measure &distances"));
  button_->setEnabled(busy || ready);
  button_->setToolTip(busy     ? tr("Stop the attack; the samples that are done are kept")
                      : !ready ? tr("There is no network yet: the data set is not loaded")
                               : tr("Attack the surveyed samples to find the smallest change in %1 that fools "
                                    "the network as it is now")
                                     .arg(normSymbol(document_.settings().norm)));
  attack_->setEnabled(!busy);
  progress_->setVisible(busy);
  if (!busy) return;
  const auto each = all();
  double done = 0;
  for (const DistanceScatter* one : each) done += one->measuring() ? one->job_.progress() : 1;
  done /= static_cast<double>(each.size());
  const auto first =
      std::find_if(each.begin(), each.end(), [](const DistanceScatter* one) { return one->measuring(); });
  const double seconds = static_cast<double>((*first)->since_.elapsed()) / 1000;
  progress_->setValue(static_cast<int>(1000 * done));
  note_->setText(done < kDistanceTelling ? tr("attacking …") : timeLeft(seconds * (1 - done) / done));
}

// Which samples are points, and what the others are.
void DistanceScatter::sort() {
  drawn_.clear();
  wrong_ = none_ = flat_ = 0;
  for (std::size_t i = 0; result_ && i < result_->distance.size(); ++i) {
    const auto& distance = result_->distance[i];
    if (!distance)
      ++none_;
    else if (*distance == 0)
      ++wrong_;
    else if (!(result_->survey.samples[i].norm > 0))
      ++flat_;
    else
      drawn_.push_back(i);
  }
}

// ‖H‖ and distance of each point.
std::pair<std::vector<double>, std::vector<double>> DistanceScatter::values() const {
  std::pair<std::vector<double>, std::vector<double>> both;
  for (const std::size_t i : drawn_) {
    both.first.push_back(result_->survey.samples[i].norm);
    both.second.push_back(*result_->distance[i]);
  }
  return both;
}

QString DistanceScatter::ownNote() const {
  if (!result_) return {};
  QStringList parts{
      tr("%1 points, %2").arg(drawn_.size()).arg(attackTitles(document_.catalogues().attacks, {result_->attack.text}))};
  const auto [x, y] = values();
  if (const auto rank = rankCorrelation(x, y))
    parts.prepend(tr("rank correlation %1").arg(QLocale::c().toString(*rank, 'f', 2)));
  if (wrong_ > 0) parts << tr("%1 wrong already").arg(wrong_);
  if (none_ > 0) parts << tr("%1 withstood").arg(none_);
  if (flat_ > 0) parts << tr("%1 with ‖H‖ = 0").arg(flat_);
  if (!result_->complete) parts << tr("cancelled");
  parts << estimatorText(result_->survey);
  return parts.join(QStringLiteral(" · "));
}

void DistanceScatter::draw() {
  sort();
  const Norm norm = result_ ? result_->attack.norm : document_.settings().norm;
  plot_->setAxisTitles(tr("‖H‖ (nats per squared input)"), tr("smallest distance found (%1)").arg(normSymbol(norm)));
  if (company_.empty()) {
    const auto [x, y] = values();
    plot_->setPoints(points_, x, y);
    plot_->setTitle(result_ ? tr("Nearest mistake, step %1").arg(result_->step) : tr("Nearest mistake against ‖H‖"));
    if (result_) note_->setText(ownNote());
  } else {
    drawTogether();
  }
  showSelection();
}

void DistanceScatter::drawTogether() {
  plot_->clearSeries(points_);
  plot_->setTitle(tr("Nearest mistake of the same samples"));
  drawnOf_.clear();
  QStringList notes;
  for (std::size_t i = 0; i < company_.size(); ++i) {
    const DistanceScatter& each = *company_[i];
    const auto [x, y] = each.values();
    SeriesStyle style = plot_->seriesStyle(ofRun_[i]);
    style.run = each.run_;
    style.colorIndex = each.color_;
    const auto rank = rankCorrelation(x, y);
    style.name = rank ? tr("rank correlation %1").arg(QLocale::c().toString(*rank, 'f', 2)) : tr("sample");
    plot_->setSeriesStyle(ofRun_[i], style);
    plot_->setPoints(ofRun_[i], x, y);
    drawnOf_.push_back(each.result_);
    if (each.result_) notes << QStringLiteral("%1: %2").arg(each.run_, each.ownNote());
  }
  note_->setText(notes.join(u'\n'));
}

void DistanceScatter::showSelection() {
  const std::vector<int64_t>& brushed = document_.samples().brushed();
  const std::unordered_set<int64_t> chosen(brushed.begin(), brushed.end());
  std::vector<double> x, y;
  std::optional<QPointF> open;
  for (const DistanceScatter* each : all())
    for (const std::size_t i : each->drawn_) {
      const CurvatureSample& sample = each->result_->survey.samples[i];
      const double distance = *each->result_->distance[i];
      if (!open && sample.index == document_.samples().open()) open = QPointF(sample.norm, distance);
      if (!chosen.count(sample.index)) continue;
      x.push_back(sample.norm);
      y.push_back(distance);
    }
  plot_->setPoints(selected_, x, y);
  plot_->setHighlight(open);
}

void DistanceScatter::setTheme(const Theme& theme) {
  plot_->setTheme(theme);
  SeriesStyle style = plot_->seriesStyle(selected_);
  style.color = theme.text;
  plot_->setSeriesStyle(selected_, style);
}

}  // namespace hessianlab
