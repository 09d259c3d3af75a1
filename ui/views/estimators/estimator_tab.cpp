// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/estimators/estimator_tab.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "model/questions/dataset_info.h"
#include "ui/document/lab_document.h"
#include "ui/parts/elided_label.h"
#include "ui/parts/sample_box.h"
#include "ui/parts/whole_box.h"
#include "ui/runs/run_slot.h"
#include "ui/words/engine_text.h"
#include "ui/words/estimator_words.h"
#include "viz/bars/color_key.h"
#include "viz/base/text_tools.h"
#include "viz/plot/curve_plot.h"

namespace hessianlab {

namespace {

QString secondsText(double seconds) {
  return seconds < 1 ? QStringLiteral("%1 ms").arg(roundedText(1000 * seconds, 3))
                     : QStringLiteral("%1 s").arg(roundedText(seconds, 3));
}

}  // namespace

EstimatorTab::EstimatorTab(const ViewPlace& place)
    : NetworkView(place),
      shared_(sharedOf<EstimatorTab>(place)),
      ratio_(new CurvePlot(this)),
      residual_(new CurvePlot(this)) {
  ratio_->setObjectName(QStringLiteral("plot.estimators.ratio"));
  ratio_->setTitle(tr("Estimate ÷ exact ‖H‖"));
  ratio_->setAxisTitles(tr("Hessian–vector products"), tr("estimate ÷ exact"));
  ratio_->setLeastYRange(0, 1);
  ratio_->setToolTip(
      tr("What each estimator answers after so many products with H, divided by the exact norm. 1 is right. "
         "All but Hutchinson's stay below 1 and climb."));
  residual_->setObjectName(QStringLiteral("plot.estimators.residual"));
  residual_->setTitle(tr("Residual"));
  residual_->setAxisTitles(tr("Hessian–vector products"), tr("‖Hv − λv‖ ÷ ‖Hv‖"));
  residual_->setLogY(true);
  residual_->setToolTip(
      tr("How far the direction that was found is from an eigenvector: 0 is one exactly. Of any estimator this "
         "can be known without the exact norm, so it is what tells whether an estimate has settled."));
  for (CurvePlot* plot : {ratio_, residual_}) {
    plot->setEmptyText(tr("Measuring …"));
    shared_->cursor.add(*plot);
  }
  shared_->ratio.add(*ratio_);
  shared_->residual.add(*residual_);

  auto* page = new QWidget(this);
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins(8, 6, 8, 6);
  auto* plots = new QHBoxLayout;
  plots->setSpacing(6);
  plots->addWidget(ratio_, 1);
  plots->addWidget(residual_, 1);
  column->addWidget(buildControls());
  note_ = new ElidedLabel(page);
  note_->setObjectName(QStringLiteral("estimators.note"));
  column->addWidget(note_);
  key_ = new ColorKey(page);
  key_->setObjectName(QStringLiteral("estimators.key"));
  column->addWidget(key_);
  column->addLayout(plots, 1);
  column->addWidget(buildTable());
  setContent(page);
  shared_->table.add(*table_);
  connect(&document_.samples(), &SampleSelection::openChanged, this, &EstimatorTab::remeasure);
  connect(&shared_->choice, &ChoiceSignal::changed, this, [this] {
    showChoice();
    remeasure();
  });
  showChoice();
}

QWidget* EstimatorTab::buildControls() {
  auto* bar = new QWidget(this);
  auto* row = new QHBoxLayout(bar);
  row->setContentsMargins(0, 0, 0, 0);
  auto* sampleLabel = new QLabel(tr("S&ample"), bar);
  index_ = new SampleBox(document_.samples(), bar);
  index_->setObjectName(QStringLiteral("estimators.sample"));
  sampleLabel->setBuddy(index_);
  auto* productsLabel = new QLabel(tr("&Products"), bar);
  products_ = new WholeBox(bar);
  products_->setObjectName(QStringLiteral("estimators.products"));
  products_->setRange(2, 200);
  products_->setKeyboardTracking(false);
  products_->setToolTip(
      tr("How many products of H with a vector each estimator may spend. One product costs about as much as "
         "two gradients."));
  productsLabel->setBuddy(products_);
  connect(products_, &QSpinBox::valueChanged, this,
          [this](int value) { shared_->choice.change([value](EstimatorChoice& choice) { choice.products = value; }); });
  auto* again = new QPushButton(tr("Another &random start"), bar);
  again->setObjectName(QStringLiteral("estimators.seed"));
  again->setToolTip(
      tr("Draw the random directions anew: shows how much an estimate depends on luck. All that start at random "
         "start with the same direction; what starts at the gradient does not change."));
  connect(again, &QPushButton::clicked, this,
          [this] { shared_->choice.change([](EstimatorChoice& choice) { ++choice.seed; }); });
  for (QWidget* widget : std::initializer_list<QWidget*>{sampleLabel, index_, productsLabel, products_, again})
    row->addWidget(widget);
  row->addStretch(1);
  return bar;
}

QWidget* EstimatorTab::buildTable() {
  auto* place = new QWidget(this);
  auto* row = new QHBoxLayout(place);
  row->setContentsMargins(0, 0, 0, 0);
  table_ = new QTableWidget(0, 6, place);
  table_->setObjectName(QStringLiteral("estimators.table"));
  table_->setAccessibleName(tr("What each estimator says in the end"));
  const QStringList titles{tr("Estimator"), tr("Estimate"), tr("÷ exact"), tr("Residual"), tr("Products"), tr("Time")};
  const QStringList tips{tr("Click a row: its explanation stands beside"),
                         tr("Its last answer for the norm of H"),
                         tr("Its last answer divided by the exact norm; 1 is right"),
                         tr("‖Hv − λv‖ ÷ ‖Hv‖ of the direction it found; 0 is an eigenvector"),
                         tr("Hessian–vector products it spent"),
                         tr("Of a run for the last answer alone, without looking in between")};
  table_->setHorizontalHeaderLabels(titles);
  for (int i = 0; i < tips.size(); ++i) table_->horizontalHeaderItem(i)->setToolTip(tips[i]);
  table_->verticalHeader()->hide();
  table_->verticalHeader()->setMinimumSectionSize(18);
  table_->verticalHeader()->setDefaultSectionSize(20);
  table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  table_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
  table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
  table_->setSelectionBehavior(QAbstractItemView::SelectRows);
  table_->setSelectionMode(QAbstractItemView::SingleSelection);
  table_->setTabKeyNavigation(false);
  table_->setFixedHeight(150);
  help_ = new QLabel(place);
  help_->setObjectName(QStringLiteral("estimators.help"));
  help_->setWordWrap(true);
  help_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
  help_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  help_->setFixedHeight(150);
  connect(table_, &QTableWidget::itemSelectionChanged, this, &EstimatorTab::explain);
  row->addWidget(table_, 3);
  row->addWidget(help_, 2);
  return place;
}

QString EstimatorTab::whyNothing(const DatasetInfo&) const {
  return {};
}

void EstimatorTab::begin(const DatasetInfo* info) {
  question_.forget();
  trace_.reset();
  problem_.clear();
  draw();
  if (info) index_->setCount(info->testSamples);
}

void EstimatorTab::showChoice() {
  const QSignalBlocker quiet(products_);
  products_->setValue(shared_->choice->products);
}

void EstimatorTab::remeasure() {
  question_.forget();  // nobody waits for the answer to the old question
  follow();
}

void EstimatorTab::follow() {
  if (const auto result = question_.take()) {
    trace_ = result;
    draw();
  }
  if (question_.error() != problem_ && !question_.error().empty()) Q_EMIT message(refusalText(question_.error()));
  problem_ = question_.error();
  if (!mayAsk()) return;
  const int64_t step = slot_.viewedStep();
  if (!question_.due(step, slot_.advancing())) return;
  EstimatorTraceRequest request;
  request.index = std::min(document_.samples().open(), describe(session().beginning())->testSamples - 1);
  request.products = shared_->choice->products;
  request.seed = shared_->choice->seed;
  request.atStep = slot_.rewoundTo();
  question_.started(step, session().ask(request));
}

void EstimatorTab::draw() {
  if (!trace_) {
    for (CurvePlot* plot : {ratio_, residual_})
      for (const int id : plot->seriesIds()) plot->clearSeries(id);
    note_->setText({});
    return fillTable();
  }
  const EstimatorTrace& trace = *trace_;
  if (ratios_.empty()) {
    SeriesStyle line;
    line.name = tr("exact");
    line.dashed = line.thin = true;
    line.color = ratio_->theme().mutedText;
    exact_ = ratio_->addSeries(line);
    std::vector<ColorKey::Entry> entries;
    for (const EstimatorCurve& curve : trace.curves) {
      SeriesStyle style;
      style.name = estimatorTitle(curve.estimator, curve.start);
      style.colorIndex = static_cast<int>(ratios_.size());
      style.shape = SeriesStyle::Shape::Both;
      style.dashed = curve.estimator == "hutchinson";
      style.inLegend = false;  // the key above speaks for both plots
      style.inPaperLegend = true;
      ratios_.push_back(ratio_->addSeries(style));
      residuals_.push_back(residual_->addSeries(style));
      entries.push_back({style.name, style.colorIndex});
    }
    key_->setEntries(std::move(entries));
  }
  double last = 1;
  for (std::size_t i = 0; i < trace.curves.size(); ++i) {
    std::vector<double> products, ratio, settledAt, residual;
    for (const EstimatePoint& point : trace.curves[i].points) {
      products.push_back(static_cast<double>(point.products));
      ratio.push_back(point.estimate / trace.exact);
      last = std::max(last, products.back());
      if (!point.residual) continue;
      settledAt.push_back(products.back());
      residual.push_back(*point.residual);
    }
    ratio_->setPoints(ratios_[i], products, ratio);
    residual_->setPoints(residuals_[i], settledAt, residual);
  }
  ratio_->setPoints(exact_, std::vector<double>{1, last}, std::vector<double>{1, 1});
  ratio_->setTitle(tr("Estimate ÷ exact, ‖H‖ = %1").arg(roundedText(trace.exact)));
  note_->setText(trace.exact > 0 ? tr("sample %1, step %2 · exact: %3, residual %4")
                                       .arg(trace.index)
                                       .arg(trace.step)
                                       .arg(trace.exactMethod == "classes"
                                                ? tr("from %1 gradients").arg(trace.exactProducts)
                                                : tr("Lanczos in float64, %1 products").arg(trace.exactProducts),
                                            roundedText(trace.exactResidual, 2))
                                 : tr("H is 0 at sample %1: the network is certain there").arg(trace.index));
  fillTable();
}

void EstimatorTab::fillTable() {
  const int chosen = std::max(0, table_->currentRow());
  table_->setRowCount(trace_ ? static_cast<int>(trace_->curves.size()) + 1 : 0);
  const auto fill = [this](int row, const QStringList& cells, const QString& help) {
    for (int i = 0; i < cells.size(); ++i) {
      QTableWidgetItem* item = table_->item(row, i);
      if (!item) table_->setItem(row, i, item = new QTableWidgetItem);
      item->setText(cells[i]);
      item->setToolTip(help);
      item->setTextAlignment(i == 0 ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    }
  };
  if (trace_) {
    const EstimatorTrace& trace = *trace_;
    fill(0,
         {exactTitle(), roundedText(trace.exact), QStringLiteral("1"), roundedText(trace.exactResidual, 2),
          QString::number(trace.exactProducts), secondsText(trace.exactSeconds)},
         exactHelp(trace));
    for (std::size_t i = 0; i < trace.curves.size(); ++i) {
      const EstimatorCurve& curve = trace.curves[i];
      const EstimatePoint& end = curve.points.back();
      fill(static_cast<int>(i) + 1,
           {estimatorTitle(curve.estimator, curve.start), roundedText(end.estimate),
            trace.exact > 0 ? roundedText(end.estimate / trace.exact) : QStringLiteral("–"),
            end.residual ? roundedText(*end.residual, 2) : QStringLiteral("–"), QString::number(end.products),
            secondsText(curve.seconds)},
           estimatorHelp(curve.estimator, curve.start));
    }
    if (table_->currentRow() != chosen) table_->selectRow(chosen);
  }
  explain();
}

void EstimatorTab::explain() {
  const int row = table_->currentRow();
  if (!trace_ || row < 0 || row > static_cast<int>(trace_->curves.size())) return help_->clear();
  if (row == 0) return help_->setText(exactHelp(*trace_));
  const EstimatorCurve& curve = trace_->curves[static_cast<std::size_t>(row - 1)];
  help_->setText(estimatorHelp(curve.estimator, curve.start));
}

void EstimatorTab::setTheme(const Theme& theme) {
  ratio_->setTheme(theme);
  residual_->setTheme(theme);
  key_->setTheme(theme);
  if (exact_ < 0) return;
  SeriesStyle style = ratio_->seriesStyle(exact_);
  style.color = theme.mutedText;
  ratio_->setSeriesStyle(exact_, style);
}

std::vector<PlotWidget*> EstimatorTab::plots() const {
  return {ratio_, residual_};
}

}  // namespace hessianlab
