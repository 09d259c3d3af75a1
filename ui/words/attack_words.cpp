// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/attack_words.h"

#include <QStringList>

#include "model/questions/robustness.h"
#include "ui/words/engine_text.h"
#include "viz/base/left_to_right.h"

namespace hessianlab {

namespace {

std::vector<std::string> namesWith(const Catalogue& attacks, const char* trait) {
  std::vector<std::string> names;
  for (const CatalogueEntry& entry : attacks)
    if (entry.is(trait)) names.push_back(entry.name);
  return names;
}

}  // namespace

QString attackTitle(const Catalogue& attacks, const std::string& text) {
  const std::size_t colon = text.find(':');
  const std::string name = text.substr(0, colon);
  const CatalogueEntry* entry = find(attacks, name);
  const QString title = entry ? engineText(entry->title) : QString::fromStdString(name);
  if (colon == std::string::npos) return title;
  return QStringLiteral("%1 (%2)").arg(title, QString::fromStdString(text.substr(colon + 1)).replace(u':', u' '));
}

QString attackTitles(const Catalogue& attacks, const std::vector<std::string>& texts) {
  QStringList titles;
  for (const std::string& text : texts) titles << attackTitle(attacks, text).section(QStringLiteral(" ("), 0, 0);
  return titles.join(QStringLiteral(", "));
}

QString normSymbol(Norm norm) {
  return norm == Norm::L2 ? QStringLiteral("L2") : leftToRight(QStringLiteral("L∞"));
}

bool isQuickAttack(const Catalogue& attacks, const std::string& text) {
  const CatalogueEntry* entry = find(attacks, text);  // none: unknown, or with settings of its own
  return entry && entry->is(trait::kQuick);
}

std::vector<std::string> quickAttacks(const Catalogue& attacks) {
  return namesWith(attacks, trait::kStandIn);
}

std::vector<std::string> usualAttacks(const Catalogue& attacks) {
  std::vector<std::string> usual = namesWith(attacks, trait::kRecommended);
  if (usual.empty()) usual = quickAttacks(attacks);
  return usual.empty() ? namesOf(attacks) : usual;
}

QString attackTitles(const Catalogue& attacks, const RobustnessResult& result) {
  std::vector<std::string> names;
  for (const AttackCurve& curve : result.attacks) names.push_back(curve.attack);
  return attackTitles(attacks, names);
}

}  // namespace hessianlab
