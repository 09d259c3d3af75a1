// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/pictures/pictures_tab.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSlider>
#include <QVBoxLayout>
#include <algorithm>
#include <numeric>

#include "model/questions/dataset_info.h"
#include "ui/document/lab_document.h"
#include "ui/parts/elided_label.h"
#include "ui/parts/flow_row.h"
#include "ui/parts/shrinking_box.h"
#include "ui/parts/whole_box.h"
#include "ui/runs/run_slot.h"
#include "ui/views/pictures/picture_list.h"
#include "ui/views/pictures/picture_query_bar.h"
#include "ui/views/pictures/picture_survey.h"
#include "ui/views/sample_kind.h"
#include "ui/words/attack_words.h"
#include "ui/words/certainty_words.h"
#include "ui/words/config_access.h"
#include "ui/words/engine_text.h"

namespace hessianlab {

namespace {

constexpr int kStrips = 4;
constexpr int kPictureRest = 350;  // ε has come to rest
constexpr int kLargestFactor = 50;
constexpr int kRoomForAll = 620;  // pixels for all columns

}  // namespace

PicturesTab::PicturesTab(const ViewPlace& place)
    : NetworkView(place),
      shared_(sharedOf<PicturesTab>(place)),
      asked_(*shared_->choice),
      survey_(new PictureSurvey(document_, slot_, this)) {
  auto* page = new QWidget(this);
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins(8, 6, 8, 6);
  column->setSpacing(4);
  column->addWidget(buildChoice());
  column->addWidget(buildPager());
  pictures_ = new PictureList(kStrips);
  pictures_->setObjectName(QStringLiteral("pictures.list"));
  scroll_ = new QScrollArea(page);
  scroll_->setWidgetResizable(true);
  scroll_->setFrameShape(QFrame::NoFrame);
  scroll_->setFocusProxy(pictures_);
  scroll_->setWidget(pictures_);
  column->addWidget(scroll_, 1);
  setContent(page);
  shared_->scroll.add(*scroll_);

  SampleSelection& samples = document_.samples();
  connect(&document_, &LabDocument::attackChanged, this, &PicturesTab::followEpsilon);
  connect(pictures_, &PictureList::opened, &samples, &SampleSelection::setOpen);
  connect(pictures_, &PictureList::turned, this, [this](int pages) { turnTo(position_ + pages * kStrips); });
  connect(pictures_, &PictureList::endWanted, this,
          [this](bool last) { turnTo(last ? static_cast<int64_t>(list().size()) : 0); });
  connect(&samples, &SampleSelection::openChanged, this, [this] { reveal(document_.samples().open()); });
  connect(&samples, &SampleSelection::brushedChanged, this, [this] {
    queryBar_->setBrushed(document_.samples().brushed().size(), document_.samples().why());
    follow();
  });
  connect(&shared_->choice, &ChoiceSignal::changed, this, &PicturesTab::followChoice);
  connect(survey_, &PictureSurvey::listChanged, this, &PicturesTab::listChanged);
  connect(survey_, &PictureSurvey::stateChanged, this, &PicturesTab::describeList);
  connect(survey_, &PictureSurvey::due, this, &PicturesTab::follow);
  rest_.setSingleShot(true);
  rest_.setInterval(kPictureRest);
  connect(&rest_, &QTimer::timeout, this, &PicturesTab::follow);
}

Sight PicturesTab::sees(const CatalogueEntry& lab, const DatasetInfo* data) {
  if (NetworkView::sees(lab, data) == Sight::Nothing || !data) return NetworkView::sees(lab, data);
  return hasPictures(*data) ? Sight::MadeFor : Sight::Nothing;
}

QWidget* PicturesTab::buildChoice() {
  auto* bar = new QWidget(this);
  auto* row = new FlowRow(bar);
  auto* attackLabel = new QLabel(tr("&Attack"), bar);
  attack_ = new ShrinkingBox(14, bar);
  attack_->setObjectName(QStringLiteral("pictures.attack"));
  for (const CatalogueEntry& entry : document_.catalogues().attacks) {
    attack_->addItem(engineText(entry.title), QString::fromStdString(entry.name));
    attack_->setItemData(attack_->count() - 1, engineText(entry.help), Qt::ToolTipRole);
  }
  attack_->setCurrentIndex(attack_->findData(QString::fromStdString(asked_.attack)));
  attack_->setToolTip(tr("How the adversarial pictures are made. Norm and ε stand in the bar at the top."));
  attackLabel->setBuddy(attack_);
  connect(attack_, &QComboBox::currentIndexChanged, this, [this] {
    shared_->choice.change(
        [this](PictureChoice& choice) { choice.attack = attack_->currentData().toString().toStdString(); });
  });
  queryBar_ = new PictureQueryBar(shared_->choice, bar);

  auto* magnify = new QLabel(tr("Magnif&y δ"), bar);
  magnification_ = new QSlider(Qt::Horizontal, bar);
  magnification_->setObjectName(QStringLiteral("pictures.magnification"));
  magnification_->setRange(0, kLargestFactor);
  magnification_->setPageStep(5);
  magnification_->setValue(asked_.magnification);
  magnification_->setMinimumWidth(56);
  magnification_->setMaximumWidth(96);
  magnification_->setToolTip(
      tr("The perturbation times this factor becomes colour, so that it can be seen; at the left end the "
         "factor is chosen for each picture. The attack itself does not change"));
  magnify->setBuddy(magnification_);
  factor_ = new QLabel(bar);
  factor_->setObjectName(QStringLiteral("pictures.factor"));
  factor_->setMinimumWidth(factor_->fontMetrics().horizontalAdvance(tr("auto ")));
  connect(magnification_, &QSlider::valueChanged, this, [this](int factor) {
    shared_->choice.change([factor](PictureChoice& choice) { choice.magnification = factor; });
  });
  row->addGroup({attackLabel, attack_});
  row->addGroup({magnify, magnification_, factor_});
  row->addWidget(queryBar_);
  return bar;
}

void PicturesTab::setSideBySide(bool on) {
  sideBySide_ = on;
  if (on) parentWidget()->installEventFilter(this);
  fitColumns();
}

// In half of a small window there is room for what the attack does, and not for where it comes from.
void PicturesTab::fitColumns() {
  pictures_->setBrief(sideBySide_ && parentWidget()->width() < kRoomForAll);
}

bool PicturesTab::eventFilter(QObject* watched, QEvent* event) {
  if (watched == parentWidget() && event->type() == QEvent::Resize) fitColumns();
  return NetworkView::eventFilter(watched, event);
}

QWidget* PicturesTab::buildPager() {
  auto* bar = new QWidget(this);
  auto* row = new QHBoxLayout(bar);
  row->setContentsMargins(0, 0, 0, 0);
  const auto button = [&](const QString& text, const char* name, int direction, const QString& help) {
    auto* made = new QPushButton(text, bar);
    made->setObjectName(QString::fromLatin1(name));
    made->setToolTip(help);
    connect(made, &QPushButton::clicked, this, [this, direction] { turnTo(position_ + direction * kStrips); });
    return made;
  };
  previous_ =
      button(tr("◀ &Previous"), "pictures.previous", -1, tr("The four pictures before (←, Page Up; Home: the first)"));
  next_ = button(tr("&Next ▶"), "pictures.next", 1, tr("The next four pictures (→, Page Down; End: the last)"));
  range_ = new QLabel(bar);
  range_->setObjectName(QStringLiteral("pictures.range"));
  range_->setAlignment(Qt::AlignCenter);
  range_->setMinimumWidth(range_->fontMetrics().horizontalAdvance(tr("9997–10000 of 10000")));
  auto* openLabel = new QLabel(tr("&Go to"), bar);
  open_ = new WholeBox(bar);
  open_->setObjectName(QStringLiteral("pictures.open"));
  open_->setPrefix(QStringLiteral("#"));
  open_->setRange(0, 0);
  open_->setKeyboardTracking(false);
  open_->setToolTip(
      tr("Number in the test set of the open picture, the one that all views talk about. A click on a picture, "
         "or Enter, opens it"));
  openLabel->setBuddy(open_);
  connect(open_, &QSpinBox::valueChanged, &document_.samples(),
          [this](int value) { document_.samples().setOpen(value); });
  state_ = new ElidedLabel(bar);
  state_->setObjectName(QStringLiteral("pictures.state"));
  note_ = new ElidedLabel(bar);
  note_->setObjectName(QStringLiteral("pictures.note"));
  note_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  for (QWidget* widget : std::initializer_list<QWidget*>{previous_, range_, next_, openLabel, open_})
    row->addWidget(widget);
  row->addWidget(state_, 2);
  row->addWidget(note_, 3);
  return bar;
}

QString PicturesTab::whyNothing(const DatasetInfo& info) const {
  if (isTable(info)) return tr("The samples of this data set are rows of a table: there are no pictures to show.");
  if (!info.planar) return {};
  return tr(
      "This data set has points of the plane, not pictures.\nThe Map tab shows them with the network's "
      "decisions and curvature.");
}

void PicturesTab::begin(const DatasetInfo* info) {
  question_.forget();
  shownStep_ = -1;
  position_ = 0;
  note_->setText({});
  pictures_->clear();
  magnify(asked_.magnification);
  QStringList names;
  testSamples_ = info ? info->testSamples : 0;
  std::vector<int64_t> all(static_cast<std::size_t>(testSamples_));
  std::iota(all.begin(), all.end(), 0);
  if (info)
    for (const std::string& name : info->classNames) names << engineText(name);
  const QSignalBlocker still(open_);
  classNames_ = names;
  open_->setRange(0, static_cast<int>(std::max<int64_t>(0, testSamples_ - 1)));
  survey_->begin(info ? labelsOf(session().beginning(), all) : std::vector<int64_t>{});
  if (info) queryBar_->setClasses(names);
  queryBar_->setBrushed(document_.samples().brushed().size(), document_.samples().why());
  survey_->ask(asked_.query, attack());
  showOpen(document_.samples().open());
}

const std::vector<int64_t>& PicturesTab::list() const {
  return survey_->list();
}

bool PicturesTab::measuring() const {
  return survey_->measuring();
}

std::vector<int64_t> PicturesTab::page() const {
  const auto count = static_cast<int64_t>(list().size());
  const int64_t first = std::min(position_, count), last = std::min<int64_t>(first + kStrips, count);
  return {list().begin() + first, list().begin() + last};
}

void PicturesTab::followChoice() {
  const PictureChoice before = std::exchange(asked_, *shared_->choice);
  if (asked_.magnification != before.magnification) {
    const QSignalBlocker quiet(magnification_);
    magnification_->setValue(asked_.magnification);
    magnify(asked_.magnification);
  }
  if (asked_.attack != before.attack) {
    const QSignalBlocker quiet(attack_);
    attack_->setCurrentIndex(attack_->findData(QString::fromStdString(asked_.attack)));
    question_.invalidate();
  }
  if (asked_.attack == before.attack && asked_.query == before.query) {
    if (asked_.place != before.place) settle(true);
    return;
  }
  survey_->ask(asked_.query, asked_.attack);
  follow();
}

void PicturesTab::turnTo(int64_t position) {
  const auto count = static_cast<int64_t>(list().size());
  const int64_t last = count > 0 ? (count - 1) / kStrips * kStrips : 0;
  const int64_t to = std::clamp<int64_t>(position / kStrips * kStrips, 0, last);
  if (to == position_ || position < 0) return;
  shared_->choice.change([to](PictureChoice& choice) { choice.place = to; });
  settle(true);  // also where the list has become another since
}

void PicturesTab::settle(bool revealOpen) {
  const auto count = static_cast<int64_t>(list().size());
  const int64_t last = count > 0 ? (count - 1) / kStrips * kStrips : 0;
  const auto open = std::find(list().begin(), list().end(), document_.samples().open());
  const bool reveals = revealOpen && open != list().end();
  const int64_t to = asked_.place ? std::min(*asked_.place, last)
                     : reveals    ? (open - list().begin()) / kStrips * kStrips
                                  : std::min(position_, last);
  if (to == position_) return;
  position_ = to;
  newPage();
}

void PicturesTab::newPage() {
  question_.invalidate();
  describeList();
  follow();
}

// Turns to the page where `sample` is, if the list has it.
void PicturesTab::reveal(int64_t sample) {
  if (std::find(list().begin(), list().end(), sample) != list().end()) {
    shared_->choice.change([](PictureChoice& choice) { choice.place.reset(); });
    settle(true);
  }
  showOpen(sample);
}

void PicturesTab::showOpen(int64_t sample) {
  {
    const QSignalBlocker quiet(open_);
    open_->setValue(static_cast<int>(sample));
  }
  pictures_->setOpen(sample);
  frameOpen_ = true;
  frameOpen();
  describeList();
}

// Scrolls to the open strip, once it is there.
void PicturesTab::frameOpen() {
  QWidget* strip = pictures_->openStrip();
  if (!frameOpen_ || !strip) return;
  frameOpen_ = false;
  scroll_->ensureWidgetVisible(strip, 0, 4);
}

void PicturesTab::listChanged(bool otherQuery) {
  if (otherQuery) position_ = 0;
  settle(otherQuery);
  if (list().empty()) pictures_->clear();
  newPage();
}

void PicturesTab::describeList() {
  const std::vector<int64_t>& all = list();
  const std::vector<int64_t> shown = page();
  range_->setText(
      shown.empty()
          ? tr("0 of 0")
          : tr("%1–%2 of %3").arg(position_ + 1).arg(position_ + static_cast<int64_t>(shown.size())).arg(all.size()));
  previous_->setEnabled(position_ > 0);
  next_->setEnabled(position_ + kStrips < static_cast<int64_t>(all.size()));
  QString state = survey_->state();
  const int64_t open = document_.samples().open();
  if (state.isEmpty() && !all.empty() && std::find(all.begin(), all.end(), open) == all.end())
    state = tr("#%1 is not in this list").arg(open);
  state_->setText(state);
  state_->setVisible(!state.isEmpty());
  const bool byCurvature = asked_.query.sort == PictureSort::Curvature;
  range_->setToolTip(byCurvature ? survey_->estimator() : tr("Places in the list, and its length"));
}

void PicturesTab::magnify(int position) {
  factor_->setText(position == 0 ? tr("auto") : QStringLiteral("× %1").arg(position));
  pictures_->setMagnification(position);
}

void PicturesTab::followEpsilon() {
  if (isQuickAttack(document_.catalogues().attacks, attack())) {
    question_.invalidate();
    return follow();
  }
  question_.forget();  // an answer for an ε that is gone would only keep the processor busy
  rest_.start();
  note_->setText(tr("%1 is slow: it runs once ε rests").arg(attack_->currentText()));
}

void PicturesTab::follow() {
  if (const auto result = question_.take()) show(*result);
  if (!question_.error().empty()) note_->setText(refusalText(question_.error()));
  survey_->follow(mayAsk() ? &session() : nullptr);
  if (!mayAsk()) return;
  queryBar_->setNoDistance(survey_->evaluation() ? QString()
                                                 : tr("Needs a robustness evaluation of this run in this norm: see the "
                                                      "Robustness tab"));
  const int64_t step = slot_.viewedStep();
  if (rest_.isActive() || list().empty() || !question_.due(step, slot_.advancing())) return;
  PicturesRequest request;
  request.indices = page();
  request.attack = document_.attack(attack());
  if (!isQuickAttack(document_.catalogues().attacks, request.attack.text))
    note_->setText(tr("%1 is at work …").arg(attack_->currentText()));
  request.atStep = slot_.rewoundTo();
  question_.started(step, session().ask(std::move(request)));
}

void PicturesTab::show(const PicturesResult& result) {
  shownStep_ = result.step;
  ++answers_;
  pictures_->setRows(result.rows, classNames_);
  frameOpen();
  const auto fooled =
      std::count_if(result.rows.begin(), result.rows.end(), [](const PictureRow& row) { return row.attackSucceeded; });
  double residual = 0;
  for (const PictureRow& row : result.rows) residual = std::max(residual, row.hessianResidual);
  const auto uncertain =
      std::count_if(result.rows.begin(), result.rows.end(), [](const PictureRow& row) { return !row.converged; });
  note_->setText(
      QObject::tr("ε = %1 · step %2 · %5 of %6 wrong · ‖H‖: %3, %4 products, residual ≤ %7%8")
          .arg(shortNumber(result.attack.epsilon))
          .arg(result.step)
          .arg(QString::fromStdString(result.estimator))
          .arg(result.iterations)
          .arg(fooled)
          .arg(result.rows.size())
          .arg(QString::number(residual, 'g', 1), uncertainText(uncertain, static_cast<int64_t>(result.rows.size()))));
}

void PicturesTab::setTheme(const Theme& theme) {
  pictures_->setTheme(theme);
}

}  // namespace hessianlab
