// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lesson_marks.h"

#include <QCheckBox>
#include <QComboBox>
#include <QMainWindow>
#include <algorithm>

namespace hessianlab {

namespace {

const QString kArrows = QStringLiteral("map.arrows"), kBalls = QStringLiteral("map.balls"),
              kAttack = QStringLiteral("map.attack"), kLayer = QStringLiteral("map.layer");

QVariant valueOf(const QWidget* control) {
  if (const auto* box = qobject_cast<const QCheckBox*>(control)) return box->isChecked();
  if (const auto* list = qobject_cast<const QComboBox*>(control)) return list->currentData();
  return {};
}

void setValue(QWidget& control, const QVariant& value) {
  if (auto* box = qobject_cast<QCheckBox*>(&control)) return box->setChecked(value.toBool());
  auto* list = qobject_cast<QComboBox*>(&control);
  const int at = list ? list->findData(value) : -1;
  if (at >= 0) list->setCurrentIndex(at);
}

}  // namespace

const std::vector<LessonMark>& LessonMarks::catalogue() {
  static const std::vector<LessonMark> all{
      {kArrows, QObject::tr("Map: arrows of the attack"), kArrows, true},
      {kBalls, QObject::tr("Map: ε-balls"), kBalls, true},
      {QStringLiteral("map.eigenvectors"), QObject::tr("Map: eigenvectors"), QStringLiteral("map.field"), true},
      {QStringLiteral("map.curvature"), QObject::tr("Map: curvature ‖H‖"), kLayer, QStringLiteral("hessian")},
      {QStringLiteral("map.slope"), QObject::tr("Map: slope ‖g‖"), kLayer, QStringLiteral("gradient")},
      {QStringLiteral("map.lambda_min"), QObject::tr("Map: smallest eigenvalue"), kLayer, QStringLiteral("lambda_min")},
      {QStringLiteral("robustness.attacks"), QObject::tr("Robustness: each attack"),
       QStringLiteral("robustness.eachAttack"), true},
      {QStringLiteral("robustness.certificates"), QObject::tr("Robustness: certificates"),
       QStringLiteral("robustness.certificates"), true},
  };
  return all;
}

bool LessonMarks::knows(const QString& name) {
  const auto& marks = catalogue();
  return std::any_of(marks.begin(), marks.end(), [&](const LessonMark& mark) { return mark.name == name; });
}

void LessonMarks::draw(const QStringList& names, const QString& attack) {
  std::map<QString, QVariant> wanted;
  for (const LessonMark& mark : catalogue())
    if (names.contains(mark.name)) wanted[mark.control] = mark.value;
  if (!attack.isEmpty() && (wanted.contains(kArrows) || wanted.contains(kBalls))) wanted[kAttack] = attack;
  std::erase_if(moved_, [&](const auto& each) {
    if (wanted.contains(each.first)) return false;
    putBack(each.second);
    return true;
  });
  for (const auto& [name, value] : wanted) {
    auto* control = window_.findChild<QWidget*>(name);
    if (!control) continue;
    Moved& moved = moved_[name];
    if (moved.control != control) moved = {control, valueOf(control), {}};
    if (moved.set == value) continue;  // done once: what a person does then is his
    moved.set = value;
    setValue(*control, value);
  }
}

void LessonMarks::putBack(const Moved& moved) {
  if (moved.control && valueOf(moved.control) == moved.set) setValue(*moved.control, moved.before);
}

QStringList LessonMarks::drawnIn(const QString& view) const {
  QStringList drawn;
  for (const LessonMark& mark : catalogue())
    if (mark.name.startsWith(view + u'.') && valueOf(window_.findChild<QWidget*>(mark.control)) == mark.value)
      drawn << mark.name;
  return drawn;
}

}  // namespace hessianlab
