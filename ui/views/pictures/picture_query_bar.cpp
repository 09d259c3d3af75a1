// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/pictures/picture_query_bar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QStandardItemModel>

#include "ui/parts/shrinking_box.h"

namespace hessianlab {

namespace {

constexpr int kLabelRole = Qt::UserRole + 1;

void setPossible(QComboBox& combo, int row, bool possible, const QString& help) {
  auto* item = qobject_cast<QStandardItemModel*>(combo.model())->item(row);
  item->setEnabled(possible);
  item->setToolTip(help);
}

void add(QComboBox& combo, const QString& text, int value, const QString& help) {
  combo.addItem(text, value);
  combo.setItemData(combo.count() - 1, help, Qt::ToolTipRole);
}

void listFilters(QComboBox& filter, const QStringList& classes) {
  filter.clear();
  add(filter, QObject::tr("all pictures"), static_cast<int>(PictureFilter::All), {});
  add(filter, QObject::tr("wrong ones"), static_cast<int>(PictureFilter::Wrong),
      QObject::tr("Misclassified without an attack"));
  add(filter, QObject::tr("flipped ones"), static_cast<int>(PictureFilter::Flipped),
      QObject::tr("Right without an attack, wrong under the chosen attack at the present ε"));
  add(filter, QObject::tr("brushed ones"), static_cast<int>(PictureFilter::Brushed), {});
  for (int k = 0; k < classes.size(); ++k) {
    add(filter, classes[k].size() < 3 ? QObject::tr("class %1").arg(classes[k]) : classes[k],
        static_cast<int>(PictureFilter::Class), QObject::tr("Pictures whose true class is %1").arg(classes[k]));
    filter.setItemData(filter.count() - 1, k, kLabelRole);
  }
}

}  // namespace

PictureQueryBar::PictureQueryBar(ViewChoice<PictureChoice>& choice, QWidget* parent)
    : QWidget(parent), choice_(choice) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  filter_ = combo(tr("Sho&w"), "pictures.filter",
                  tr("Which pictures are listed: all, those that the network gets wrong, those that it gets "
                     "right until the attack flips them, those brushed in another view, or one class"));
  sort_ = combo(tr("&by"), "pictures.sort",
                tr("Order of the list: the most telling picture comes first. Loss, margin and ‖H‖ are measured "
                   "for every picture in question"));
  most_ = combo(tr("&of"), "pictures.most",
                tr("How many pictures are measured where the list needs it (wrong, flipped, loss, margin, ‖H‖); "
                   "more take longer"));
  add(*sort_, tr("number"), static_cast<int>(PictureSort::Number), tr("As in the test set"));
  add(*sort_, tr("loss"), static_cast<int>(PictureSort::Loss), tr("Highest loss first"));
  add(*sort_, tr("margin"), static_cast<int>(PictureSort::Margin),
      tr("Smallest lead of the true class over the best other one first, in logits; below 0 it is wrong"));
  add(*sort_, tr("curvature ‖H‖"), static_cast<int>(PictureSort::Curvature),
      tr("Most strongly bent loss first, ‖H‖ after 16 Lanczos steps"));
  add(*sort_, tr("distance"), static_cast<int>(PictureSort::Distance), {});
  for (const int count : {200, 300, 1000}) add(*most_, tr("first %1").arg(count), count, {});
  add(*most_, tr("all"), 0, {});
  setNoDistance(tr("No evaluation yet"));
  listFilters(*filter_, choice_->classes);
  showChoice();
  for (QComboBox* each : {filter_, sort_, most_})
    connect(each, &QComboBox::currentIndexChanged, this, &PictureQueryBar::take);
  connect(&choice_, &ChoiceSignal::changed, this, &PictureQueryBar::showChoice);
}

QComboBox* PictureQueryBar::combo(const QString& label, const char* name, const QString& help) {
  auto* words = new QLabel(label, this);
  auto* made = new ShrinkingBox(9, this);
  made->setObjectName(QString::fromLatin1(name));
  made->setToolTip(help);
  words->setBuddy(made);
  layout()->addWidget(words);
  layout()->addWidget(made);
  return made;
}

int PictureQueryBar::rowOf(PictureFilter filter, int64_t label) const {
  for (int row = 0; row < filter_->count(); ++row)
    if (filter_->itemData(row).toInt() == static_cast<int>(filter) &&
        filter_->itemData(row, kLabelRole).toInt() == label)
      return row;
  return 0;
}

void PictureQueryBar::take() {
  PictureQuery query;
  query.filter = static_cast<PictureFilter>(filter_->currentData().toInt());
  query.label = filter_->currentData(kLabelRole).toInt();
  query.sort = static_cast<PictureSort>(sort_->currentData().toInt());
  query.most = most_->currentData().toInt();
  choice_.change([&](PictureChoice& choice) { choice.ask(query); });
}

void PictureQueryBar::showChoice() {
  const QSignalBlocker a(filter_), b(sort_), c(most_);
  const PictureQuery& query = choice_->query;
  filter_->setCurrentIndex(rowOf(query.filter, query.label));
  sort_->setCurrentIndex(sort_->findData(static_cast<int>(query.sort)));
  most_->setCurrentIndex(most_->findData(static_cast<int>(query.most)));
}

void PictureQueryBar::setClasses(const QStringList& names) {
  {
    const QSignalBlocker quiet(filter_);
    listFilters(*filter_, names);
  }
  choice_.change([&](PictureChoice& choice) {
    if (choice.classes == names) return;
    choice.classes = names;
    choice.before = {};
    PictureQuery all;
    all.most = choice.query.most;
    choice.ask(all);
  });
  showChoice();
}

void PictureQueryBar::setBrushed(std::size_t count, const QString& why) {
  setPossible(*filter_, rowOf(PictureFilter::Brushed), count > 0,
              count > 0 ? tr("%1 pictures: %2").arg(count).arg(why)
                        : tr("Nothing is brushed: select bars or points in another view first"));
  choice_.change([count](PictureChoice& choice) {
    const bool shown = choice.query.filter == PictureFilter::Brushed;
    if (shown == (count > 0)) return;
    PictureQuery next = choice.query;
    if (shown) {
      next.filter = choice.before.filter;
      next.label = choice.before.label;
    } else {
      choice.before = choice.query;
      next.filter = PictureFilter::Brushed;
      next.label = 0;
    }
    choice.ask(next);
  });
}

void PictureQueryBar::setNoDistance(const QString& reason) {
  const int row = sort_->findData(static_cast<int>(PictureSort::Distance));
  setPossible(*sort_, row, reason.isEmpty(),
              reason.isEmpty() ? tr("Nearest adversarial input of the last robustness evaluation first") : reason);
  if (!reason.isEmpty() && sort_->currentIndex() == row) sort_->setCurrentIndex(0);  // take() follows
}

}  // namespace hessianlab
