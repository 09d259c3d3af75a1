// SPDX-License-Identifier: GPL-3.0-or-later
// The parts that the landmarks tab is made of: its bar, the canvas, the walk and the plots.
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "ui/parts/elided_label.h"
#include "ui/parts/whole_box.h"
#include "ui/views/landmarks/landmarks_shared.h"
#include "ui/views/landmarks/landmarks_tab.h"
#include "viz/picture/ink_canvas.h"
#include "viz/picture/picture_image.h"
#include "viz/picture/points_view.h"
#include "viz/plot/curve_plot.h"

namespace hessianlab {

using namespace landmarks_tab;

QWidget* LandmarksTab::buildBar() {
  auto* bar = new QWidget(this);
  auto* row = new QHBoxLayout(bar);
  row->setContentsMargins(0, 0, 0, 0);
  auto* label = new QLabel(tr("Test f&ace"), bar);
  label->setBuddy(sample_);
  sample_->setObjectName(QStringLiteral("landmarks.sample"));
  sample_->setPrefix(QStringLiteral("#"));
  sample_->setRange(0, 0);
  const auto button = [&](const QString& text, const char* name, const QString& help, int by) {
    auto* made = new QPushButton(text, bar);
    made->setObjectName(QString::fromLatin1(name));
    made->setToolTip(help);
    connect(made, &QPushButton::clicked, this, [this, by] { step(by); });
    return made;
  };
  auto* previous = button(tr("&Previous"), "landmarks.previous", tr("The face before, in the order chosen here"), -1);
  auto* next = button(tr("&Next"), "landmarks.next", tr("The face after, in the order chosen here"), 1);
  order_->setObjectName(QStringLiteral("landmarks.order"));
  order_->addItem(tr("as they come"));
  order_->addItem(tr("worst first"));
  order_->setAccessibleName(tr("Order of the faces"));
  order_->setToolTip(tr("In which order Previous and Next go through the test faces"));
  note_->setObjectName(QStringLiteral("landmarks.note"));
  note_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  for (QWidget* widget : std::initializer_list<QWidget*>{label, sample_, previous, next, order_})
    row->addWidget(widget);
  row->addWidget(note_, 1);
  connect(sample_, &QSpinBox::valueChanged, this, [this] {
    askFace_.invalidate();
    follow();
  });
  connect(order_, &QComboBox::activated, this, [this](int index) {
    if (index == 1) step(0);
  });
  return bar;
}

QWidget* LandmarksTab::buildOwn() {
  auto* box = new QWidget(this);
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(0, 4, 4, 0);
  auto* bar = new QHBoxLayout;
  bar->addWidget(new QLabel(tr("Your own picture"), box));
  bar->addStretch(1);
  auto* copy = new QPushButton(tr("Ta&ke the face"), box);
  copy->setObjectName(QStringLiteral("landmarks.take"));
  copy->setToolTip(tr("Puts the test face on the canvas, to change it: cover an eye, paint a mouth"));
  clear_ = new QPushButton(tr("&Clear"), box);
  clear_->setObjectName(QStringLiteral("landmarks.clear"));
  clear_->setToolTip(
      tr("Wipes the canvas: the network sees a black picture and answers with the shape it takes for "
         "granted"));
  bar->addWidget(copy);
  bar->addWidget(clear_);
  column->addLayout(bar);
  canvas_->setObjectName(QStringLiteral("landmarks.canvas"));
  canvas_->setAccessibleName(tr("Canvas"));
  canvas_->setHint(tr("Draw a face here"));
  canvas_->setInkSize({kFaceWidth * kInkScale, kFaceWidth * kInkScale});
  canvas_->setPenWidth(kInkScale);
  auto* row = new QHBoxLayout;
  row->addWidget(canvas_, 1);
  row->addWidget(ownView_, 1);
  column->addLayout(row, 1);
  connect(copy, &QPushButton::clicked, this, [this] {
    if (face_) canvas_->setInk(toGreyImage(face_->pixels, 1, kFaceWidth, kFaceWidth));
  });
  connect(clear_, &QPushButton::clicked, canvas_, &InkCanvas::clearInk);
  connect(canvas_, &InkCanvas::changed, this, &LandmarksTab::inkChanged);
  return box;
}

QWidget* LandmarksTab::buildWalk() {
  auto* box = new QWidget(this);
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(4, 4, 0, 0);
  auto* bar = new QHBoxLayout;
  walkNote_ = new QLabel(tr("Walk through the shapes"), box);
  bar->addWidget(walkNote_);
  const auto slider = [&](const char* name, const QString& title) {
    auto* made = new QSlider(Qt::Horizontal, box);
    made->setObjectName(QString::fromLatin1(name));
    made->setRange(-kSliderEnd, kSliderEnd);
    made->setAccessibleName(title);
    made->setToolTip(title);
    made->setMinimumWidth(60);
    bar->addWidget(made, 1);
    connect(made, &QSlider::valueChanged, this, [this] {
      askWalk_.invalidate();
      follow();
    });
    return made;
  };
  first_ = slider("landmarks.first", tr("Along the first direction of the code, to three standard deviations"));
  second_ = slider("landmarks.second", tr("Along the second direction of the code, to three standard deviations"));
  auto* mean = new QPushButton(tr("&Mean"), box);
  mean->setObjectName(QStringLiteral("landmarks.mean"));
  mean->setToolTip(tr("Back to the mean code"));
  connect(mean, &QPushButton::clicked, this, [this] { walkTo(0, 0); });
  bar->addWidget(mean);
  column->addLayout(bar);
  auto* row = new QHBoxLayout;
  row->addWidget(codes_, 3);
  row->addWidget(shapeView_, 2);
  column->addLayout(row, 1);
  return box;
}

void LandmarksTab::buildPlots() {
  cdf_->setObjectName(QStringLiteral("plot.landmarks.cdf"));
  cdf_->setTitle(tr("How many faces are found how well"));
  cdf_->setAxisTitles(tr("NRMSE (1 = distance between the outer corners of the eyes)"), tr("share of the test faces"));
  cdf_->setLeastXRange(0, kFarthestNrmse);
  cdf_->setLeastYRange(0, 1);
  cdf_->setMarker(kFound, QString::number(kFound));
  cdf_->setToolTip(
      tr("The share of the test faces whose points are at most so far off on average. AUC is the area under the curve "
         "from 0 to 0.5. Who always answers with the mean shape of the training faces stands beside it. A click on the "
         "curve shows a face from there"));
  codes_->setObjectName(QStringLiteral("plot.landmarks.codes"));
  codes_->setToolTip(
      tr("Each training face as the code that the last layers read, along the two directions in which the codes differ "
         "most. A click on a point goes there"));
  for (CurvePlot* plot : {cdf_, codes_}) plot->setEmptyText(tr("Reading the network …"));
  SeriesStyle style;
  network_ = cdf_->addSeries(style);
  style.colorIndex = 2;
  style.dashed = true;
  meanShape_ = cdf_->addSeries(style);
  style = {};
  style.shape = SeriesStyle::Shape::Points;
  style.inLegend = false;
  code_ = codes_->addSeries(style);
  connect(cdf_, &CurvePlot::pointClicked, this, [this](int series, int, double x) {
    if (!errors_ || series != network_) return;
    const std::vector<double>& all = errors_->network.nrmse;
    const auto nearest =
        std::min_element(all.begin(), all.end(), [x](double a, double b) { return std::abs(a - x) < std::abs(b - x); });
    showSample(static_cast<int>(nearest - all.begin()));
  });
  connect(codes_, &CurvePlot::pointClicked, this, [this](int, int index, double) {
    const auto at = static_cast<std::size_t>(index);
    if (walk_ && at < walk_->first.size()) walkTo(walk_->first[at], at < walk_->second.size() ? walk_->second[at] : 0);
  });
}

}  // namespace hessianlab
