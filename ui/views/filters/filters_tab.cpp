// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/filters/filters_tab.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

#include "model/questions/dataset_info.h"
#include "ui/document/lab_document.h"
#include "ui/parts/bold.h"
#include "ui/parts/elided_label.h"
#include "ui/parts/sample_box.h"
#include "ui/runs/run_slot.h"
#include "ui/views/sample_kind.h"
#include "ui/words/engine_text.h"
#include "viz/base/text_tools.h"
#include "viz/picture/picture_grid.h"
#include "viz/picture/picture_view.h"

namespace hessianlab {

namespace {

constexpr int kOpenPictureSide = 112;

std::vector<PictureGrid::Cell> cellsOf(const std::vector<Picture>& pictures) {
  std::vector<PictureGrid::Cell> cells;
  for (const Picture& each : pictures) cells.push_back({each.channels, each.height, each.width, each.values});
  return cells;
}

QLabel* heading(const QString& text, const QString& help, QWidget* parent) {
  auto* label = new QLabel(text, parent);
  makeBold(*label);
  label->setToolTip(help);
  return label;
}

}  // namespace

FiltersTab::FiltersTab(const ViewPlace& place)
    : NetworkView(place),
      index_(new SampleBox(document_.samples(), this)),
      note_(new ElidedLabel(this)),
      filterGrid_(new PictureGrid(this)),
      mapGrid_(new PictureGrid(this)),
      picture_(new PictureView(this)) {
  const QString aboutFilters = tr(
      "The weights of each unit of the first layer, as a picture: red weighs brightness up, blue weighs it down. All "
      "on one scale, so that a pale filter is a weak one");
  const QString aboutMaps = tr(
      "What each unit answers at each place of the picture: red where it finds what it looks for, white where it says "
      "nothing. A layer that sees the whole picture at once has one answer a unit");
  filterGrid_->setObjectName(QStringLiteral("filters.weights"));
  filterGrid_->setAccessibleName(tr("Filters of the first layer"));
  filterGrid_->setNoun(tr("filter"));
  filterGrid_->setEmptyText(tr("Fetching the weights …"));
  filterGrid_->setWhatsThis(aboutFilters);
  mapGrid_->setObjectName(QStringLiteral("filters.maps"));
  mapGrid_->setAccessibleName(tr("Feature maps of the open sample"));
  mapGrid_->setNoun(tr("map"));
  mapGrid_->setEmptyText(tr("Asking the network …"));
  mapGrid_->setWhatsThis(aboutMaps);
  picture_->setObjectName(QStringLiteral("filters.picture"));
  picture_->setAccessibleName(tr("The open sample"));
  picture_->setFixedSize(kOpenPictureSide, kOpenPictureSide + fontMetrics().height());
  index_->setObjectName(QStringLiteral("filters.sample"));
  note_->setObjectName(QStringLiteral("filters.note"));

  auto* page = new QWidget(this);
  auto* label = new QLabel(tr("S&ample"), page);
  label->setBuddy(index_);
  auto* head = new QHBoxLayout;
  for (QWidget* widget : std::initializer_list<QWidget*>{label, index_}) head->addWidget(widget);
  head->addWidget(note_, 1);
  auto* grid = new QGridLayout;
  grid->addWidget(heading(tr("Filters of the first layer"), aboutFilters, page), 0, 0);
  grid->addWidget(heading(tr("What they find in the open picture"), aboutMaps, page), 0, 2);
  grid->addWidget(filterGrid_, 1, 0);
  grid->addWidget(picture_, 1, 1, Qt::AlignTop);
  grid->addWidget(mapGrid_, 1, 2);
  grid->setColumnStretch(0, 1);
  grid->setColumnStretch(2, 1);
  grid->setRowStretch(1, 1);
  grid->setHorizontalSpacing(12);
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins(8, 6, 8, 6);
  column->addLayout(head);
  column->addLayout(grid, 1);
  setContent(page);

  for (PictureGrid* each : {filterGrid_, mapGrid_})
    connect(each, &PictureGrid::chosenByPerson, this, &FiltersTab::choose);
  connect(&document_.samples(), &SampleSelection::openChanged, this, [this] {
    mapQuestion_.invalidate();
    follow();
  });
}

Sight FiltersTab::sees(const CatalogueEntry& lab, const DatasetInfo* data) {
  return data && !hasPictures(*data) ? Sight::Nothing : NetworkView::sees(lab, data);
}

QString FiltersTab::whyNothing(const DatasetInfo& info) const {
  if (isTable(info))
    return tr("The samples of this data set are rows of a table: the first layer's weights are no pictures.");
  if (!info.planar) return {};
  return tr(
      "This data set has points of the plane: the first layer's weights are no pictures.\nChoose a data set of "
      "pictures to see what its filters look for.");
}

void FiltersTab::begin(const DatasetInfo* info) {
  filterQuestion_.forget();
  mapQuestion_.forget();
  filters_.reset();
  maps_.reset();
  problem_.clear();
  if (info) index_->setCount(info->testSamples);
  draw();
}

void FiltersTab::follow() {
  auto filters = filterQuestion_.take();
  auto maps = mapQuestion_.take();
  const bool news = filters || maps;
  if (filters) filters_ = std::move(filters);
  if (maps) maps_ = std::move(maps);
  if (news) draw();
  const std::string problem = filterQuestion_.error().empty() ? mapQuestion_.error() : filterQuestion_.error();
  if (problem != problem_ && !problem.empty()) {
    filterGrid_->setEmptyText(refusalText(problem));
    Q_EMIT message(refusalText(problem));
  }
  problem_ = problem;
  if (!mayAsk()) return;
  const int64_t step = slot_.viewedStep();
  if (filterQuestion_.due(step, slot_.advancing())) {
    FiltersRequest request;
    request.atStep = slot_.rewoundTo();
    filterQuestion_.started(step, session().ask(request));
  }
  if (mapQuestion_.due(step, slot_.advancing())) {
    FeatureMapsRequest request;
    request.index = std::min(document_.samples().open(), describe(session().beginning())->testSamples - 1);
    request.atStep = slot_.rewoundTo();
    mapQuestion_.started(step, session().ask(request));
  }
}

void FiltersTab::draw() {
  filterGrid_->setCells(filters_ ? cellsOf(filters_->filters) : std::vector<PictureGrid::Cell>{});
  mapGrid_->setCells(maps_ ? cellsOf(maps_->maps) : std::vector<PictureGrid::Cell>{});
  picture_->clear();
  if (maps_ && slot_.session()) {
    const auto pictures = picturesOf(slot_.session()->beginning(), {maps_->index});
    if (!pictures.empty()) {
      const Picture& original = pictures.front();
      picture_->setPicture(original.values, original.channels, original.height, original.width);
      picture_->setCaptions(QStringLiteral("#%1").arg(maps_->index), {});
    }
  }
  QStringList parts;
  if (filters_) {
    const auto shown = static_cast<int64_t>(filters_->filters.size());
    parts << tr("step %1").arg(filters_->step)
          << (shown < filters_->units ? tr("the first %1 of %2 units").arg(shown).arg(filters_->units)
                                      : tr("%1 units").arg(shown))
          << tr("weights up to ±%1").arg(roundedText(filterGrid_->scale(), 3));
  }
  if (maps_)
    parts << (maps_->activated ? tr("answers after the activation, up to %1")
                               : tr("answers before any activation, up to ±%1"))
                 .arg(roundedText(mapGrid_->scale(), 3));
  note_->setText(parts.join(QStringLiteral(" · ")));
}

// A filter and what it finds belong together.
void FiltersTab::choose(int unit) {
  filterGrid_->setChosen(unit);
  mapGrid_->setChosen(unit);
}

void FiltersTab::setSideBySide(bool on) {
  picture_->setVisible(!on);
}

void FiltersTab::setTheme(const Theme& theme) {
  filterGrid_->setTheme(theme);
  mapGrid_->setTheme(theme);
  picture_->setTheme(theme);
}

}  // namespace hessianlab
