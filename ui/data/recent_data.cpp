// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/recent_data.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QStringList>
#include <algorithm>

#include "model/base/error.h"
#include "ui/parts/kept_settings.h"
#include "ui/words/engine_text.h"

namespace hessianlab {

namespace {

constexpr std::size_t kMostRecent = 8;
const QString kRecentKey = QStringLiteral("data/recent");

QString lineOf(const Choice& data) {
  QJsonObject settings;
  for (const auto& [key, value] : data.parameters) {
    const QString name = QString::fromStdString(key);
    if (const auto* number = std::get_if<double>(&value)) settings[name] = *number;
    if (const auto* on = std::get_if<bool>(&value)) settings[name] = *on;
    if (const auto* text = std::get_if<std::string>(&value)) settings[name] = QString::fromStdString(*text);
  }
  const QJsonObject whole{{QStringLiteral("name"), QString::fromStdString(data.name)},
                          {QStringLiteral("settings"), settings}};
  return QString::fromUtf8(QJsonDocument(whole).toJson(QJsonDocument::Compact));
}

// InputError where this version does not know it.
Choice dataIn(const QString& line, const Catalogue& sets) {
  const QJsonObject whole = QJsonDocument::fromJson(line.toUtf8()).object();
  Choice data{whole[QStringLiteral("name")].toString().toStdString(), {}};
  const QJsonObject settings = whole[QStringLiteral("settings")].toObject();
  for (auto each = settings.begin(); each != settings.end(); ++each) {
    ParameterValue& value = data.parameters[each.key().toStdString()];
    if (each->isDouble()) value = each->toDouble();
    if (each->isBool()) value = each->toBool();
    if (each->isString()) value = each->toString().toStdString();
  }
  data.parameters = ownSettings(require(sets, data.name, "data set"), data.parameters, "dataset");
  return data;
}

}  // namespace

RecentData::RecentData(Catalogue sets, QObject* parent) : QObject(parent), sets_(std::move(sets)) {
  load();
}

QString RecentData::pathOf(const Choice& data) {
  const auto found = data.parameters.find("path");
  const auto* path = found == data.parameters.end() ? nullptr : std::get_if<std::string>(&found->second);
  return path ? QString::fromStdString(*path) : QString();
}

bool RecentData::isThere(const Choice& data) {
  return QFileInfo::exists(pathOf(data));
}

QString RecentData::title(const Choice& data) const {
  const CatalogueEntry* entry = find(sets_, data.name);
  const QString name = QFileInfo(pathOf(data)).fileName();
  if (!isThere(data)) return tr("%1 (not there now)").arg(name);
  return QStringLiteral("%1 – %2").arg(name, entry ? engineText(entry->title) : QString());
}

void RecentData::remember(const Choice& data) {
  const QString path = pathOf(data);
  if (path.isEmpty()) return;
  std::erase_if(all_, [&](const Choice& other) { return pathOf(other) == path; });
  all_.insert(all_.begin(), data);
  if (all_.size() > kMostRecent) all_.resize(kMostRecent);
  save();
  Q_EMIT changed();
}

void RecentData::load() {
  if (!keepsSettings()) return;
  for (const QString& line : QSettings().value(kRecentKey).toStringList()) {
    try {
      Choice data = dataIn(line, sets_);
      if (!pathOf(data).isEmpty()) all_.push_back(std::move(data));
    } catch (const InputError&) {
      continue;  // of another version
    }
  }
}

void RecentData::save() const {
  if (!keepsSettings()) return;
  QStringList lines;
  for (const Choice& data : all_) lines << lineOf(data);
  QSettings().setValue(kRecentKey, lines);
}

}  // namespace hessianlab
