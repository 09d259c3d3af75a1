// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/comparison_robustness.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <set>

#include "model/runs/same_samples.h"
#include "ui/words/attack_words.h"
#include "ui/words/config_access.h"
#include "ui/words/engine_text.h"
#include "viz/base/left_to_right.h"
#include "viz/plot/curve_plot.h"

namespace hessianlab {

namespace {

constexpr double kSameEpsilon = 1e-9;

QString percent(double share) {
  return QObject::tr("%1 %", "percent").arg(100 * share, 0, 'f', 1);
}

QString points(double difference) {
  return leftToRight((difference > 0 ? QStringLiteral("+") : QString()) + QString::number(100 * difference, 'f', 1));
}

SeriesStyle styleOf(const Run& run) {
  SeriesStyle style;
  style.name = run.title();
  style.colorIndex = run.color;
  style.shape = SeriesStyle::Shape::Both;
  return style;
}

}  // namespace

ComparisonRobustness::ComparisonRobustness(const Runs& runs, const Catalogues& catalogues, Norm norm, double epsilon,
                                           QWidget* parent)
    : QWidget(parent),
      runs_(runs),
      catalogues_(catalogues),
      wanted_(epsilon),
      norm_(new QComboBox(this)),
      epsilon_(new QComboBox(this)),
      curves_(new CurvePlot(this)),
      differences_(new CurvePlot(this)),
      table_(new QTableWidget(this)),
      note_(new QLabel(this)) {
  norm_->setObjectName(QStringLiteral("comparison.norm"));
  for (const Norm each : {Norm::Linf, Norm::L2})
    if (std::any_of(runs.begin(), runs.end(), [each](const auto& run) { return run->robustnessIn(each) != nullptr; }))
      norm_->addItem(normSymbol(each), static_cast<int>(each));
  norm_->setCurrentIndex(std::max(0, norm_->findData(static_cast<int>(norm))));
  norm_->setEnabled(norm_->count() > 1);
  norm_->setToolTip(norm_->count() > 1 ? tr("How the attacks were measured")
                                       : tr("All evaluations of these runs are in this norm"));
  epsilon_->setObjectName(QStringLiteral("comparison.epsilon"));
  epsilon_->setToolTip(tr("Size of the attack that the table below speaks of; a click on a point chooses it, too"));
  auto* normLabel = new QLabel(tr("&Norm"), this);
  normLabel->setBuddy(norm_);
  auto* epsilonLabel = new QLabel(tr("Table at &ε"), this);
  epsilonLabel->setBuddy(epsilon_);
  auto* bar = new QHBoxLayout;
  for (QWidget* widget : std::initializer_list<QWidget*>{normLabel, norm_, epsilonLabel, epsilon_})
    bar->addWidget(widget);
  bar->addWidget(note_, 1);
  note_->setObjectName(QStringLiteral("comparison.robustness.note"));
  note_->setWordWrap(true);
  curves_->setObjectName(QStringLiteral("comparison.robustness"));
  curves_->setTitle(tr("Accuracy under attack, bars of 95 %"));
  curves_->setAxisTitles(QStringLiteral("ε"), tr("accuracy"));
  curves_->setLeastYRange(0, 1);
  curves_->setEmptyText(tr("None of the ticked runs was attacked yet: the Robustness tab does it"));
  differences_->setObjectName(QStringLiteral("comparison.paired"));
  differences_->setAxisTitles(QStringLiteral("ε"), tr("difference"));
  differences_->setEmptyText(tr("Tick two runs that were attacked on the same samples"));
  table_->setObjectName(QStringLiteral("comparison.pairedTable"));
  table_->setAccessibleName(tr("Runs on the same samples"));
  table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
  table_->setAlternatingRowColors(true);
  table_->verticalHeader()->hide();
  table_->horizontalHeader()->setStretchLastSection(true);
  auto* split = new QSplitter(Qt::Vertical, this);
  for (QWidget* widget : std::initializer_list<QWidget*>{curves_, differences_, table_}) split->addWidget(widget);
  split->setChildrenCollapsible(false);
  split->setStretchFactor(0, 3);
  split->setStretchFactor(1, 3);
  split->setStretchFactor(2, 2);
  auto* column = new QVBoxLayout(this);
  column->addLayout(bar);
  column->addWidget(split, 1);
  connect(norm_, &QComboBox::currentIndexChanged, this, &ComparisonRobustness::refresh);
  connect(epsilon_, &QComboBox::currentIndexChanged, this, [this] {
    wanted_ = this->epsilon();
    fillTable();
  });
  for (CurvePlot* plot : {curves_, differences_})
    connect(plot, &CurvePlot::pointClicked, this, [this](int, int, double x) { chooseEpsilon(x); });
  refresh();
}

Norm ComparisonRobustness::norm() const {
  return norm_->count() == 0 ? Norm::Linf : static_cast<Norm>(norm_->currentData().toInt());
}

double ComparisonRobustness::epsilon() const {
  return epsilon_->currentData().toDouble();
}

void ComparisonRobustness::show(const Runs& runs) {
  runs_ = runs;
  refresh();
}

void ComparisonRobustness::refresh() {
  listEpsilons();
  drawCurves();
  drawDifferences();
  fillTable();
  say();
}

void ComparisonRobustness::chooseEpsilon(double epsilon) {
  int nearest = -1;
  for (int i = 0; i < epsilon_->count(); ++i)
    if (nearest < 0 || std::abs(epsilon_->itemData(i).toDouble() - epsilon) <
                           std::abs(epsilon_->itemData(nearest).toDouble() - epsilon))
      nearest = i;
  epsilon_->setCurrentIndex(nearest);
}

void ComparisonRobustness::listEpsilons() {
  const QSignalBlocker quiet(epsilon_);
  epsilon_->clear();
  for (const auto& run : runs_)
    if (const auto result = run->robustnessIn(norm())) {
      for (const double each : result->epsilons) epsilon_->addItem(shortNumber(each), each);
      break;
    }
  epsilon_->setEnabled(epsilon_->count() > 0);
  chooseEpsilon(wanted_);
}

void ComparisonRobustness::drawCurves() {
  curves_->clear();
  for (const auto& run : runs_) {
    const auto result = run->robustnessIn(norm());
    if (!result) continue;
    SeriesStyle style = styleOf(*run);
    if (const QString caveat = run->caveat(*result); !caveat.isEmpty())
      style.name = QStringLiteral("%1 (%2)").arg(style.name, caveat);
    std::vector<double> low, high;
    for (const auto& [lower, upper] : result->interval95) {
      low.push_back(lower);
      high.push_back(upper);
    }
    const int id = curves_->addSeries(style);
    curves_->setPoints(id, result->epsilons, result->accuracy);
    curves_->setIntervals(id, result->epsilons, low, high);
  }
}

std::vector<PairedComparison> ComparisonRobustness::pairedCurve(std::size_t i, std::string& why) const {
  const auto base = runs_.front()->robustnessIn(norm()), other = runs_[i]->robustnessIn(norm());
  why = other ? whyOtherSamples(runs_.front()->config, runs_[i]->config, catalogues_) : "it was not attacked";
  if (!base || !why.empty()) return {};
  std::vector<PairedComparison> curve;
  for (const double epsilon : base->epsilons) {
    const auto paired = comparePaired(*other, *base, epsilon, why);
    if (paired && std::abs(paired->epsilon - epsilon) <= kSameEpsilon) curve.push_back(*paired);
  }
  if (!curve.empty()) why.clear();
  return curve;
}

void ComparisonRobustness::drawDifferences() {
  differences_->clear();
  differences_->setTitle({});
  const auto base = runs_.empty() ? nullptr : runs_.front()->robustnessIn(norm());
  if (!base || base->epsilons.empty()) return;
  differences_->setTitle(tr("Difference from %1 on the same samples, bars of 95 %").arg(runs_.front()->title()));
  int drawn = 0;
  for (std::size_t i = 1; i < runs_.size(); ++i) {
    std::string why;
    const auto curve = pairedCurve(i, why);
    if (curve.empty()) continue;
    std::vector<double> x, y, low, high;
    for (const PairedComparison& each : curve) {
      x.push_back(each.epsilon);
      y.push_back(each.difference);
      low.push_back(each.ci95.first);
      high.push_back(each.ci95.second);
    }
    const int id = differences_->addSeries(styleOf(*runs_[i]));
    differences_->setPoints(id, x, y);
    differences_->setIntervals(id, x, low, high);
    ++drawn;
  }
  if (drawn == 0) return differences_->setTitle({});
  SeriesStyle zero = styleOf(*runs_.front());
  zero.shape = SeriesStyle::Shape::Line;
  zero.thin = true;
  const std::vector<double> ends{base->epsilons.front(), base->epsilons.back()}, nothing{0, 0};
  differences_->setPoints(differences_->addSeries(zero), ends, nothing);
}

void ComparisonRobustness::fillTable() {
  const QString first = runs_.empty() ? QString() : runs_.front()->title();
  const QStringList titles{tr("Run"),
                           tr("Accuracy"),
                           tr("Difference, points"),
                           tr("95 %"),
                           tr("Samples"),
                           tr("Only it withstands"),
                           tr("Only %1 withstands").arg(first),
                           tr("p (McNemar)")};
  table_->clear();
  table_->setColumnCount(static_cast<int>(titles.size()));
  table_->setHorizontalHeaderLabels(titles);
  table_->horizontalHeaderItem(7)->setToolTip(
      tr("How likely so uneven a count is if both are equally good (McNemar's exact test)"));
  table_->setRowCount(0);
  for (std::size_t i = 0; i < runs_.size(); ++i) {
    const Run& run = *runs_[i];
    const auto result = run.robustnessIn(norm());
    if (!result) continue;
    QStringList cells{run.title(), QStringLiteral("–")};
    for (std::size_t k = 0; k < result->epsilons.size() && k < result->accuracy.size(); ++k)
      if (std::abs(result->epsilons[k] - epsilon()) <= kSameEpsilon) cells[1] = percent(result->accuracy[k]);
    std::string why;
    std::optional<PairedComparison> paired;
    for (const PairedComparison& each : i > 0 ? pairedCurve(i, why) : std::vector<PairedComparison>())
      if (std::abs(each.epsilon - epsilon()) <= kSameEpsilon) paired = each;
    if (paired)
      cells << points(paired->difference) << tr("%1 … %2").arg(points(paired->ci95.first), points(paired->ci95.second))
            << QString::number(paired->samples) << QString::number(paired->onlyFirst)
            << QString::number(paired->onlySecond) << leftToRight(QString::number(paired->pValue, 'g', 2));
    const int row = table_->rowCount();
    table_->insertRow(row);
    for (int column = 0; column < table_->columnCount(); ++column) {
      auto* item = new QTableWidgetItem(column < cells.size() ? cells[column] : QStringLiteral("–"));
      item->setTextAlignment(Qt::AlignVCenter | (column == 0 ? Qt::AlignLeft : Qt::AlignRight));
      if (!why.empty() && column > 1) item->setToolTip(engineSentence(why));
      table_->setItem(row, column, item);
    }
  }
  table_->resizeColumnsToContents();
}

// What keeps the curves from being compared.
void ComparisonRobustness::say() {
  QStringList said;
  std::set<QString> ways;
  for (const auto& run : runs_)
    if (const auto result = run->robustnessIn(norm())) ways.insert(attackTitles(catalogues_.attacks, *result));
  if (ways.size() > 1)
    said << tr("⚠ attacked differently: %1")
                .arg(QStringList(ways.begin(), ways.end()).join(tr(" · ", "between two ways of attacking")));
  const auto isOld = [this](const Run& run) {
    const auto result = run.robustnessIn(norm());
    return result && result->ofOtherWeights;
  };
  for (const auto& run : runs_)
    if (isOld(*run)) said << tr("%1 was attacked with other weights than it has now").arg(run->title());
  const auto base = runs_.empty() ? nullptr : runs_.front()->robustnessIn(norm());
  for (std::size_t i = 1; i < runs_.size() && base; ++i) {
    std::string why;
    if (isOld(*runs_.front()) || isOld(*runs_[i]) || !pairedCurve(i, why).empty()) continue;
    said << tr("%1: %2").arg(runs_[i]->title(), engineSentence(why));
  }
  note_->setText(said.join(u'\n'));
}

void ComparisonRobustness::setTheme(const Theme& theme) {
  for (CurvePlot* plot : {curves_, differences_}) plot->setTheme(theme);
  QPalette palette = note_->palette();
  palette.setColor(QPalette::WindowText, theme.warning);
  note_->setPalette(palette);
}

}  // namespace hessianlab
