// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/data_examples.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>

#include "ui/parts/text_color.h"
#include "ui/words/engine_text.h"
#include "viz/map/map_view.h"
#include "viz/picture/picture_view.h"

namespace hessianlab {

namespace {

constexpr int kExampleColumns = 6, kExampleRows = 4;
constexpr std::size_t kMostColumns = 60;  // of a table that are shown

QStringList namesIn(const DataInspection& found) {
  QStringList names;
  for (const std::string& name : found.classNames) names << engineText(name);
  return names;
}

QTableWidgetItem* rowCell(const QString& text, Qt::Alignment alignment) {
  auto* item = new QTableWidgetItem(text);
  item->setTextAlignment(alignment | Qt::AlignVCenter);
  item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
  return item;
}

}  // namespace

DataExamples::DataExamples(QWidget* parent)
    : QStackedWidget(parent),
      nothing_(new QLabel(this)),
      pictures_(buildPictures()),
      points_(new MapView(this)),
      rows_(new QTableWidget(this)) {
  nothing_->setObjectName(QStringLiteral("dataPreview.nothing"));
  nothing_->setAlignment(Qt::AlignCenter);
  nothing_->setWordWrap(true);
  points_->setObjectName(QStringLiteral("dataPreview.points"));
  points_->setAccessibleName(tr("The first training points"));
  rows_->setObjectName(QStringLiteral("dataPreview.rows"));
  rows_->setAccessibleName(tr("The first rows of the table"));
  rows_->setAlternatingRowColors(true);
  rows_->verticalHeader()->hide();
  for (QWidget* page : std::initializer_list<QWidget*>{nothing_, pictures_, points_, rows_}) addWidget(page);
}

QWidget* DataExamples::buildPictures() {
  auto* page = new QWidget(this);
  auto* grid = new QGridLayout(page);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setSpacing(4);
  for (int i = 0; i < kExampleColumns * kExampleRows; ++i) {
    auto* view = new PictureView(page);
    view->setObjectName(QStringLiteral("dataPreview.picture.%1").arg(i));
    view->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    view->setMinimumSize(48, 60);
    grid->addWidget(view, i / kExampleColumns, i % kExampleColumns);
    views_.push_back(view);
  }
  return page;
}

void DataExamples::setData(const DataInspection& found) {
  if (found.planar) return showPoints(found);
  if (found.shape.size() == 3) return showPictures(found);
  showRows(found);
}

void DataExamples::clear(const QString& why) {
  nothing_->setText(why);
  setCurrentWidget(nothing_);
}

void DataExamples::showPictures(const DataInspection& found) {
  const QStringList names = namesIn(found);
  for (std::size_t i = 0; i < views_.size(); ++i) {
    PictureView& view = *views_[i];
    view.setVisible(i < found.examples.size());
    if (i >= found.examples.size()) continue;
    const Picture& picture = found.examples[i];
    const QString name = names.value(static_cast<int>(found.exampleLabels[i]));
    view.setCaptions({}, name);
    view.setPicture(picture.values, picture.channels, picture.height, picture.width);
    view.setAccessibleName(tr("Picture of %1").arg(name));
  }
  setCurrentWidget(pictures_);
}

void DataExamples::showPoints(const DataInspection& found) {
  std::vector<MapPoint> points;
  for (std::size_t i = 0; i < found.points.label.size(); ++i)
    points.push_back(
        {static_cast<double>(found.points.x[i]), static_cast<double>(found.points.y[i]), found.points.label[i]});
  points_->setClassNames(namesIn(found));
  points_->setPoints(std::move(points));
  points_->fit();
  setCurrentWidget(points_);
}

void DataExamples::showRows(const DataInspection& found) {
  const auto& columns = found.report.columns;
  // The class stands last and is always shown.
  const std::size_t shown = std::min(columns.size(), kMostColumns);
  const auto place = [&](std::size_t column) { return column + 1 == shown ? columns.size() - 1 : column; };
  rows_->clear();
  rows_->setColumnCount(static_cast<int>(shown));
  rows_->setRowCount(static_cast<int>(found.report.rows.size()));
  QStringList headings;
  for (std::size_t column = 0; column < shown; ++column) headings << QString::fromStdString(columns[place(column)]);
  rows_->setHorizontalHeaderLabels(headings);
  for (std::size_t row = 0; row < found.report.rows.size(); ++row)
    for (std::size_t column = 0; column < shown; ++column)
      rows_->setItem(static_cast<int>(row), static_cast<int>(column),
                     rowCell(QString::fromStdString(found.report.rows[row][place(column)]),
                             column + 1 == shown ? Qt::AlignLeft : Qt::AlignRight));
  rows_->resizeColumnsToContents();
  rows_->horizontalHeader()->setStretchLastSection(true);
  setCurrentWidget(rows_);
}

void DataExamples::setTheme(const Theme& theme) {
  for (PictureView* view : views_) view->setTheme(theme);
  points_->setTheme(theme);
  colorText(*nothing_, theme.mutedText);
}

}  // namespace hessianlab
