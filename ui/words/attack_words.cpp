// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/attack_words.h"

#include <QStringList>
#include <algorithm>
#include <array>

namespace hessianlab {

QString attackTitle(const Catalogue& attacks, const std::string& text) {
  const std::size_t colon = text.find(':');
  const std::string name = text.substr(0, colon);
  const CatalogueEntry* entry = find(attacks, name);
  const QString title = QString::fromStdString(entry ? entry->title : name);
  if (colon == std::string::npos) return title;
  return QStringLiteral("%1 (%2)").arg(title, QString::fromStdString(text.substr(colon + 1)).replace(u':', u' '));
}

QString attackTitles(const Catalogue& attacks, const std::vector<std::string>& texts) {
  QStringList titles;
  for (const std::string& text : texts) titles << attackTitle(attacks, text).section(QStringLiteral(" ("), 0, 0);
  return titles.join(QStringLiteral(", "));
}

QString normSymbol(const std::string& norm) {
  return norm == "l2" ? QStringLiteral("L2") : QStringLiteral("L∞");
}

bool isQuickAttack(const std::string& text) {
  static constexpr std::array<const char*, 3> quick{"fgsm", "pgd", "noise"};  // as their defaults are
  return std::find(quick.begin(), quick.end(), text) != quick.end();
}

std::vector<std::string> quickAttacks(const Catalogue& attacks) {
  std::vector<std::string> quick;
  for (const char* name : {"fgsm", "pgd"})
    if (find(attacks, name)) quick.emplace_back(name);
  return quick;
}

std::vector<std::string> usualAttacks(const Catalogue& attacks) {
  if (find(attacks, "standard")) return {"standard"};
  std::vector<std::string> usual = quickAttacks(attacks);
  if (usual.empty())
    for (const CatalogueEntry& entry : attacks) usual.push_back(entry.name);
  return usual;
}

}  // namespace hessianlab
