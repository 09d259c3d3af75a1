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
#include <unordered_set>

#include "model/questions/dataset_info.h"
#include "ui/document/lab_document.h"
#include "ui/runs/run_slot.h"
#include "ui/views/curvature/curvature_quantity.h"
#include "ui/words/attack_words.h"
#include "ui/words/certainty_words.h"
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
  plot_->setTitle(tr("Nearest mistake against ‖H‖"));
  plot_->setEmptyText(tr("Press “Measure distances”: an attack then\nlooks for the nearest mistake of each sample"));
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

  connect(button_, &QPushButton::clicked, this, [this] {
    if (measuring()) return job_.cancel();
    measure();
  });
  connect(plot_, &CurvePlot::pointClicked, this, [this](int series, int index, double) {
    if (series != points_ || static_cast<std::size_t>(index) >= drawn_.size()) return;
    const CurvatureSample& sample = result_->survey.samples[drawn_[static_cast<std::size_t>(index)]];
    document_.samples().brush({sample.index}, tr("sample %1").arg(sample.index));
    document_.samples().setOpen(sample.index);
  });
  connect(plot_, &CurvePlot::rangeSelected, this, [this](double left, double right, double low, double high) {
    std::vector<int64_t> inside;
    for (const std::size_t i : drawn_) {
      const CurvatureSample& sample = result_->survey.samples[i];
      const double distance = *result_->distance[i];
      if (sample.norm >= left && sample.norm <= right && distance >= low && distance <= high)
        inside.push_back(sample.index);
    }
    document_.samples().brush(std::move(inside), tr("‖H‖ from %1 to %2, distance from %3 to %4")
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

void DistanceScatter::forget() {
  job_.cancel();
  job_ = {};
  result_.reset();
  note_->setText({});
  draw();
  showProgress();
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
    const QString problem = QString::fromStdString(inWindowWords(job_.error()));
    job_ = {};
    if (result) {
      result_ = result;
      draw();
    } else {
      note_->setText(problem.isEmpty() ? tr("cancelled") : problem);
    }
  }
  showProgress();
}

void DistanceScatter::showProgress() {
  const bool busy = measuring();
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
  const double done = job_.progress(), seconds = static_cast<double>(since_.elapsed()) / 1000;
  progress_->setValue(static_cast<int>(1000 * done));
  note_->setText(done < kDistanceTelling ? tr("attacking …") : timeLeft(seconds * (1 - done) / done));
}

void DistanceScatter::draw() {
  drawn_.clear();
  std::vector<double> x, y;
  std::size_t wrong = 0, none = 0, flat = 0;
  for (std::size_t i = 0; result_ && i < result_->distance.size(); ++i) {
    const auto& distance = result_->distance[i];
    const double norm = result_->survey.samples[i].norm;
    if (!distance)
      ++none;
    else if (*distance == 0)
      ++wrong;
    else if (!(norm > 0))
      ++flat;
    else {
      drawn_.push_back(i);
      x.push_back(norm);
      y.push_back(*distance);
    }
  }
  const Norm norm = result_ ? result_->attack.norm : document_.settings().norm;
  plot_->setAxisTitles(tr("‖H‖ (nats per squared input)"), tr("smallest distance found (%1)").arg(normSymbol(norm)));
  plot_->setPoints(points_, x, y);
  if (result_) {
    plot_->setTitle(tr("Nearest mistake, step %1").arg(result_->step));
    QStringList parts{tr("%1 points, %2")
                          .arg(drawn_.size())
                          .arg(attackTitles(document_.catalogues().attacks, {result_->attack.text}))};
    if (const auto rank = rankCorrelation(x, y))
      parts.prepend(tr("rank correlation %1").arg(QLocale::c().toString(*rank, 'f', 2)));
    if (wrong > 0) parts << tr("%1 wrong already").arg(wrong);
    if (none > 0) parts << tr("%1 withstood").arg(none);
    if (flat > 0) parts << tr("%1 with ‖H‖ = 0").arg(flat);
    if (!result_->complete) parts << tr("cancelled");
    parts << estimatorText(result_->survey);
    note_->setText(parts.join(QStringLiteral(" · ")));
  }
  showSelection();
}

void DistanceScatter::showSelection() {
  const std::vector<int64_t>& brushed = document_.samples().brushed();
  const std::unordered_set<int64_t> chosen(brushed.begin(), brushed.end());
  std::vector<double> x, y;
  std::optional<QPointF> open;
  for (const std::size_t i : drawn_) {
    const CurvatureSample& sample = result_->survey.samples[i];
    if (sample.index == document_.samples().open()) open = QPointF(sample.norm, *result_->distance[i]);
    if (!chosen.count(sample.index)) continue;
    x.push_back(sample.norm);
    y.push_back(*result_->distance[i]);
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
