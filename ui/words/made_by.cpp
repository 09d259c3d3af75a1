// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/made_by.h"

#include <QLocale>
#include <QRegularExpression>
#include <optional>

#include "model/base/error.h"
#include "model/base/shell_word.h"
#include "model/runs/versions.h"

namespace hessianlab {

namespace {

// As --set reads it; nullopt: it takes more than one line.
std::optional<QString> assignedText(const ParameterValue& value) {
  if (const bool* on = std::get_if<bool>(&value)) return *on ? QStringLiteral("true") : QStringLiteral("false");
  if (const double* number = std::get_if<double>(&value))
    return QString::number(*number, 'g', QLocale::FloatingPointShortest);
  if (const Widths* widths = std::get_if<Widths>(&value)) {
    QStringList words;
    for (const int64_t width : *widths) words << QString::number(width);
    return QStringLiteral("[%1]").arg(words.join(u','));
  }
  if (const auto* text = std::get_if<std::string>(&value)) {
    QString escaped = QString::fromStdString(*text);
    static const QRegularExpression bare(QStringLiteral("^[A-Za-z_][A-Za-z0-9_./-]*$"));
    if (bare.match(escaped).hasMatch()) return escaped;
    escaped.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return QStringLiteral("\"%1\"").arg(escaped);
  }
  return std::nullopt;
}

}  // namespace

QString versionsLine() {
  const auto versions = libraryVersions();
  return QStringLiteral("HessianLab %1, LibTorch %2, Qt %3")
      .arg(QString::fromStdString(versions.at("hessianlab")), QString::fromStdString(versions.at("libtorch")),
           QString::fromLatin1(qVersion()));
}

std::optional<QStringList> settingsBetween(const ExperimentConfig& from, const ExperimentConfig& config,
                                           const Catalogues& catalogues) {
  if (from.lab != config.lab) return std::nullopt;
  QStringList settings;
  ExperimentConfig reached = from;
  try {
    // Names come first in each section, and bring their settings.
    for (const std::string& key : configKeys(config, catalogues)) {
      const ParameterValue wanted = config.value(key);
      if (reached.has(key) || key.ends_with(".name")) {
        if (reached.value(key) == wanted) continue;
      }
      if (!isUsed(config, key, catalogues) && !key.ends_with(".name")) continue;
      const auto text = assignedText(wanted);
      if (!text) return std::nullopt;
      const QString setting = QString::fromStdString(key) + u'=' + *text;
      reached = withSetting(reached, setting.toStdString(), catalogues);
      settings << setting;
    }
  } catch (const InputError&) {
    return std::nullopt;  // two of them hold only together
  }
  return settings;
}

QString trainCommand(const ExperimentConfig& config, const std::vector<Preset>& presets, const Catalogues& catalogues) {
  constexpr qsizetype kMostSettings = 14;
  const Preset* nearest = nullptr;
  QStringList least;
  for (const Preset& preset : presets) {
    const auto settings = settingsBetween(preset.config, config, catalogues);
    if (!settings || settings->size() > kMostSettings || (nearest && settings->size() >= least.size())) continue;
    nearest = &preset;
    least = *settings;
  }
  if (!nearest) return QStringLiteral("hessianlab-cli train --config config.json --out run");
  QString command = QStringLiteral("hessianlab-cli train --preset ") + QString::fromStdString(nearest->name);
  for (const QString& setting : least)
    command += QStringLiteral(" --set ") + QString::fromStdString(shellWord(setting.toStdString()));
  return command + QStringLiteral(" --out run");
}

}  // namespace hessianlab
