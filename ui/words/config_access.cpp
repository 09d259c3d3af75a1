// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/config_access.h"

#include <QDir>
#include <QLocale>
#include <QStringList>
#include <algorithm>
#include <cmath>

#include "model/data/missing.h"
#include "model/formats/setting_changes.h"
#include "model/formats/telling_settings.h"
#include "ui/words/engine_text.h"
#include "ui/words/parameter_words.h"

namespace hessianlab {

namespace {

// For tables: "λ", "train samples".
QString shortTitle(const Parameter& setting) {
  return engineText(shortWords(setting));
}

QString numberWords(double number) {
  constexpr double kLargestWhole = 1e9;
  const bool whole = std::trunc(number) == number && std::abs(number) < kLargestWhole;
  return whole ? QString::number(static_cast<int64_t>(number)) : shortNumber(number);
}

QString widthsWords(const Widths& widths) {
  QStringList words;
  for (const int64_t width : widths) words << QString::number(width);
  return words.join(u'-');
}

// Layers of a network and the like: what changed in them takes more than a line to say.
bool isLong(const ParameterValue& value) {
  constexpr std::size_t kLongest = 80;
  const auto* text = std::get_if<std::string>(&value);
  return text && text->size() > kLongest;
}

// "photos" of "/home/me/photos/".
QString lastPartOf(const std::string& path) {
  const QString whole = QDir::cleanPath(QString::fromStdString(path));
  const QString last = whole.section(u'/', -1);
  return last.isEmpty() ? whole : last;
}

QString changeWords(const Parameter& setting, const ParameterValue& value) {
  if (const auto* path = std::get_if<std::string>(&value); path && setting.folder && !path->empty())
    return shortTitle(setting) + u' ' + lastPartOf(*path);
  if (isLong(value)) return QObject::tr("other %1").arg(shortTitle(setting));
  if (const auto* points = std::get_if<PaintedPoints>(&value))
    return points->empty() ? QObject::tr("no points") : QObject::tr("%1 points").arg(points->size());
  const bool zero = setting.kind == Parameter::Kind::Integer && value == ParameterValue(0.0);
  QString text = zero && !setting.emptyMeans.empty() ? QString() : displayText(value);
  if (text.isEmpty()) text = engineText(setting.emptyMeans);
  return shortTitle(setting) + u' ' + text;
}

QStringList changesIn(const Section& section, const Choice* before, const Choice& now) {
  QStringList parts;
  const CatalogueEntry* entry = chosenEntry(section, now.name);
  if (!entry) return parts;
  const bool otherEntry = !before || before->name != now.name;
  if (otherEntry && section.isNamed()) parts << shortTitle(section.chooser) + u' ' + engineText(entry->title);
  for (const Parameter* setting : settingsOf(section, *entry)) {
    const auto value = now.parameters.find(setting->key);
    if (value == now.parameters.end()) continue;
    if (otherEntry && !tellsOfAnotherEntry(section, *entry, setting->key)) continue;
    if (section.key + "." + setting->key == live_setting::kChanges) continue;  // said in words of their own
    const auto* points = std::get_if<PaintedPoints>(&value->second);
    if (otherEntry && isLong(value->second)) continue;
    if (otherEntry && points && points->empty()) continue;  // its own, which nobody has touched
    if (before) {
      const auto old = before->parameters.find(setting->key);
      if (old != before->parameters.end() && old->second == value->second) continue;
    }
    const QString words = changeWords(*setting, value->second);
    if (!words.isEmpty()) parts << words;
  }
  return parts;
}

}  // namespace

QString shortNumber(double value) {
  return QLocale::c().toString(value, 'g', 4).replace(QLatin1String("e-0"), QLatin1String("e-"));
}

QString displayText(const ParameterValue& value) {
  if (const bool* on = std::get_if<bool>(&value)) return *on ? QObject::tr("on") : QObject::tr("off");
  if (const double* number = std::get_if<double>(&value)) return numberWords(*number);
  if (const Widths* widths = std::get_if<Widths>(&value)) return widthsWords(*widths);
  if (const PaintedPoints* points = std::get_if<PaintedPoints>(&value)) return QString::number(points->size());
  return QString::fromStdString(std::get<std::string>(value));
}

QString settingTitle(const std::string& key, const ExperimentConfig& config, const Catalogues& catalogues) {
  const Parameter* setting = describe(config, key, catalogues);
  return engineText(setting && !setting->title.empty() ? setting->title : key);
}

QString dataText(const ExperimentConfig& config, const Catalogues& catalogues) {
  const CatalogueEntry* entry = chosenIn(config, "dataset", catalogues);
  if (!entry) return {};
  const QString title = engineText(entry->title);
  const ParameterValue value = config.value("dataset.path");
  const auto* path = std::get_if<std::string>(&value);
  if (!entry->is(trait::kOwn) || !path || path->empty()) return title;
  return QObject::tr("%1 (%2)", "data of one's own and their kind").arg(lastPartOf(*path), title);
}

QString regularizerText(const Choice& regularizer, const Catalogues& catalogues) {
  const CatalogueEntry* entry = find(catalogues.choices("regularizer"), regularizer.name);
  const QString title = engineText(entry ? entry->title : regularizer.name);
  const auto strength = regularizer.parameters.find("strength");
  if (strength == regularizer.parameters.end()) return title;
  return QStringLiteral("%1, λ %2").arg(title, displayText(strength->second));
}

QString changesText(const ExperimentConfig& config) {
  constexpr std::size_t kMostTold = 4;
  const SettingChanges changes = changesOf(config);
  QStringList parts;
  for (const SettingChange& change : changes) {
    if (changes.size() > kMostTold && parts.size() == kMostTold - 1) break;
    const QString value = displayText(change.value);
    parts << (change.setting == live_setting::kStrength
                  ? QObject::tr("λ %1 from step %2").arg(value).arg(change.step)
                  : QObject::tr("learning rate %1 from step %2").arg(value).arg(change.step));
  }
  const auto told = static_cast<std::size_t>(parts.size());
  if (told < changes.size()) parts << QObject::tr("%1 more changes").arg(changes.size() - told);
  return parts.join(QStringLiteral(", "));
}

QString differenceText(const ExperimentConfig& base, const ExperimentConfig& config, const Catalogues& catalogues) {
  QStringList parts;
  if (base.lab != config.lab) parts << QString::fromStdString(config.lab);
  for (const Section& section : catalogues.sections(config.lab)) {
    const auto before = base.sections.find(section.key);
    parts += changesIn(section, before == base.sections.end() ? nullptr : &before->second, config[section.key]);
  }
  const QString changes = changesText(config);
  if (changes != changesText(base))
    parts << (changes.isEmpty() ? QObject::tr("nothing changed while it trains") : changes);
  return parts.join(QStringLiteral(", "));
}

}  // namespace hessianlab
