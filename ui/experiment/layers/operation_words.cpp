// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/experiment/layers/operation_words.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>
#include <utility>
#include <vector>

#include "model/nn/operation_catalogue.h"
#include "ui/words/engine_text.h"

namespace hessianlab {

namespace {

struct SettingName {
  QString key, title;
};

// Longest titles first, so that none is taken for the beginning of another.
std::vector<SettingName> settingsOf(const std::string& op) {
  std::vector<SettingName> names;
  if (const CatalogueEntry* entry = find(operationCatalogue(), op))
    for (const Parameter& setting : entry->parameters)
      names.push_back({QString::fromStdString(setting.key), engineText(setting.title)});
  std::stable_sort(names.begin(), names.end(),
                   [](const SettingName& a, const SettingName& b) { return a.title.size() > b.title.size(); });
  return names;
}

QString quoted(const QString& title) {
  return QStringLiteral("“%1”").arg(title);
}

}  // namespace

QString operationTitle(const std::string& op) {
  const CatalogueEntry* entry = find(operationCatalogue(), op);
  return entry ? engineText(entry->title) : QString::fromStdString(op);
}

QString titledSettings(const std::string& op, const std::string& settings) {
  const auto names = settingsOf(op);
  QStringList parts = QString::fromStdString(settings).split(QStringLiteral(", "));
  for (QString& part : parts) {
    const QString key = part.section(u' ', 0, 0);
    const auto name = std::find_if(names.begin(), names.end(), [&](const SettingName& one) { return one.key == key; });
    if (name != names.end()) part.replace(0, key.size(), name->title);
  }
  return parts.join(QStringLiteral(", "));
}

std::string settingKeys(const std::string& op, const QString& typed) {
  QString text = typed;
  for (const SettingName& name : settingsOf(op)) {
    const QRegularExpression title(
        QStringLiteral("(?<![\\p{L}\\p{N}])%1(?![\\p{L}])").arg(QRegularExpression::escape(name.title)),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    text.replace(title, name.key);
  }
  return text.toStdString();
}

QString titledSentence(const std::string& op, const QString& sentence) {
  QString text = sentence;
  for (const QString& said : {QStringLiteral("'%1': ").arg(QString::fromStdString(op)), QStringLiteral("'op' ")})
    if (text.startsWith(said)) text.remove(0, said.size());
  const std::string example = firstSettings(op);
  if (!example.empty())
    text.replace(QStringLiteral("\"%1\"").arg(QString::fromStdString(example)), quoted(titledSettings(op, example)));
  for (const SettingName& name : settingsOf(op)) {
    text.replace(QStringLiteral("'%1'").arg(name.key), quoted(name.title));
    text.replace(QStringLiteral("\"%1 1\"").arg(name.key), quoted(name.title + QStringLiteral(" 1")));
  }
  static const QRegularExpression operation(QStringLiteral("\\{\"op\":\"(\\w+)\"[^}]*\\}"));
  for (auto found = operation.match(text); found.hasMatch(); found = operation.match(text))
    text.replace(found.capturedStart(), found.capturedLength(),
                 quoted(operationTitle(found.captured(1).toStdString())));
  return text;
}

}  // namespace hessianlab
