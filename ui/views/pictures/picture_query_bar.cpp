// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/pictures/picture_query_bar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QStandardItemModel>

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

}  // namespace

PictureQueryBar::PictureQueryBar(QWidget* parent) : QWidget(parent) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  filter_ =
      combo(QStringLiteral("Sho&w"), "pictures.filter",
            QStringLiteral("Which pictures are listed: all, those that the network gets wrong, those that it gets "
                           "right until the attack flips them, those brushed in another view, or one class"));
  sort_ =
      combo(QStringLiteral("&by"), "pictures.sort",
            QStringLiteral("Order of the list: the most telling picture comes first. Loss, margin and ‖H‖ are measured "
                           "for every picture in question"));
  most_ = combo(
      QStringLiteral("&of"), "pictures.most",
      QStringLiteral("How many pictures are measured where the list needs it (wrong, flipped, loss, margin, ‖H‖); "
                     "more take longer"));
  add(*sort_, QStringLiteral("number"), static_cast<int>(PictureSort::Number), QStringLiteral("As in the test set"));
  add(*sort_, QStringLiteral("loss"), static_cast<int>(PictureSort::Loss), QStringLiteral("Highest loss first"));
  add(*sort_, QStringLiteral("margin"), static_cast<int>(PictureSort::Margin),
      QStringLiteral("Smallest lead of the true class over the best other one first, in logits; below 0 it is wrong"));
  add(*sort_, QStringLiteral("curvature ‖H‖"), static_cast<int>(PictureSort::Curvature),
      QStringLiteral("Most strongly bent loss first, ‖H‖ after 16 Lanczos steps"));
  add(*sort_, QStringLiteral("distance"), static_cast<int>(PictureSort::Distance), {});
  for (const int count : {200, 300, 1000}) add(*most_, QStringLiteral("first %1").arg(count), count, {});
  add(*most_, QStringLiteral("all"), 0, {});
  most_->setCurrentIndex(1);
  setClasses({});
  setNoDistance(QStringLiteral("No evaluation yet"));
  for (QComboBox* each : {filter_, sort_, most_})
    connect(each, &QComboBox::currentIndexChanged, this, &PictureQueryBar::changed);
}

QComboBox* PictureQueryBar::combo(const QString& label, const char* name, const QString& help) {
  auto* words = new QLabel(label, this);
  auto* made = new QComboBox(this);
  made->setObjectName(QString::fromLatin1(name));
  made->setToolTip(help);
  made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  made->setMinimumContentsLength(9);
  words->setBuddy(made);
  layout()->addWidget(words);
  layout()->addWidget(made);
  return made;
}

PictureQuery PictureQueryBar::query() const {
  PictureQuery query;
  query.filter = static_cast<PictureFilter>(filter_->currentData().toInt());
  query.label = filter_->currentData(kLabelRole).toInt();
  query.sort = static_cast<PictureSort>(sort_->currentData().toInt());
  query.most = most_->currentData().toInt();
  return query;
}

void PictureQueryBar::setClasses(const QStringList& names) {
  {
    const QSignalBlocker quiet(filter_), still(sort_);
    filter_->clear();
    add(*filter_, QStringLiteral("all pictures"), static_cast<int>(PictureFilter::All), {});
    add(*filter_, QStringLiteral("wrong ones"), static_cast<int>(PictureFilter::Wrong),
        QStringLiteral("Misclassified without an attack"));
    add(*filter_, QStringLiteral("flipped ones"), static_cast<int>(PictureFilter::Flipped),
        QStringLiteral("Right without an attack, wrong under the chosen attack at the present ε"));
    add(*filter_, QStringLiteral("brushed ones"), static_cast<int>(PictureFilter::Brushed), {});
    for (int k = 0; k < names.size(); ++k) {
      add(*filter_, names[k].size() < 3 ? QStringLiteral("class %1").arg(names[k]) : names[k],
          static_cast<int>(PictureFilter::Class), QStringLiteral("Pictures whose true class is %1").arg(names[k]));
      filter_->setItemData(filter_->count() - 1, k, kLabelRole);
    }
    sort_->setCurrentIndex(0);
    before_ = 0;
  }
  setBrushed(0, {});
}

void PictureQueryBar::setBrushed(std::size_t count, const QString& why) {
  const int row = filter_->findData(static_cast<int>(PictureFilter::Brushed));
  setPossible(*filter_, row, count > 0,
              count > 0 ? QStringLiteral("%1 pictures: %2").arg(count).arg(why)
                        : QStringLiteral("Nothing is brushed: select bars or points in another view first"));
  if (count > 0 && filter_->currentIndex() != row) {
    before_ = filter_->currentIndex();
    filter_->setCurrentIndex(row);
  } else if (count == 0 && filter_->currentIndex() == row) {
    filter_->setCurrentIndex(before_);
  }
}

void PictureQueryBar::setNoDistance(const QString& reason) {
  const int row = sort_->findData(static_cast<int>(PictureSort::Distance));
  setPossible(
      *sort_, row, reason.isEmpty(),
      reason.isEmpty() ? QStringLiteral("Nearest adversarial input of the last robustness evaluation first") : reason);
  if (!reason.isEmpty() && sort_->currentIndex() == row) sort_->setCurrentIndex(0);
}

}  // namespace hessianlab
