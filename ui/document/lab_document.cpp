// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/lab_document.h"

#include <algorithm>

#include "model/base/error.h"
#include "ui/document/change_settings.h"
#include "ui/words/config_access.h"

namespace hessianlab {

namespace {

constexpr const char* kPlanarNetwork = "mlp-2d";
constexpr const char* kPictureNetwork = "cnn-small";

bool needsPictures(const std::string& network) {
  return network.rfind("cnn-", 0) == 0;
}

// Whose widths can be chosen.
bool hasHiddenLayers(const std::string& network) {
  return network.rfind("mlp", 0) == 0;
}

}  // namespace

bool isPlanar(const Catalogues& catalogues, const std::string& name) {
  const CatalogueEntry* entry = find(catalogues.datasets, name);
  return entry &&
         (name == kPaintedSet || std::any_of(entry->parameters.begin(), entry->parameters.end(),
                                             [](const Parameter& parameter) { return parameter.key == "noise"; }));
}

LabDocument::LabDocument(Catalogues catalogues, ExperimentConfig config, QObject* parent)
    : QObject(parent), catalogues_(std::move(catalogues)) {
  settings_.config = std::move(config);
  settings_.epsilonL2 = planar() ? 0.1 : 1.0;
}

bool LabDocument::planar() const {
  return isPlanar(catalogues_, settings_.config.dataset.name);
}

double LabDocument::largestEpsilon() const {
  if (settings_.norm == "l2") return planar() ? 0.5 : 4.0;
  return planar() ? 0.5 : 0.3;
}

void LabDocument::fitNetworkToData(ExperimentConfig& config) const {
  const bool points = isPlanar(catalogues_, config.dataset.name);
  const std::string& network = config.architecture.name;
  if (points && needsPictures(network) && find(catalogues_.architectures, kPlanarNetwork))
    config.architecture.name = kPlanarNetwork;
  if (!points && network == kPlanarNetwork && find(catalogues_.architectures, kPictureNetwork))
    config.architecture.name = kPictureNetwork;
}

void LabDocument::set(const std::string& key, const ParameterValue& value) {
  if (valueOf(settings_.config, key) == value) return;
  LabSettings next = settings_;
  try {
    next.config = withSetting(settings_.config, key + "=" + settingText(value), catalogues_);
  } catch (const InputError& error) {
    Q_EMIT configChanged();  // controls go back to what holds
    Q_EMIT refused(QString::fromUtf8(error.what()));
    return;
  }
  if (!hasHiddenLayers(next.config.architecture.name)) next.config.architecture.hidden.clear();
  if (key == "dataset.name" && next.config.dataset.name == kPaintedSet) next.config.dataset.points = lastPainted_;
  if (key == "dataset.name") {
    fitNetworkToData(next.config);
    if (isPlanar(catalogues_, next.config.dataset.name) != planar()) {
      next.epsilonLinf = 0.1;
      next.epsilonL2 = isPlanar(catalogues_, next.config.dataset.name) ? 0.1 : 1.0;
    }
  }
  push(std::move(next), QStringLiteral("change of %1").arg(settingTitle(key, settings_.config, catalogues_)), key);
}

void LabDocument::replaceConfig(const ExperimentConfig& config, const QString& what) {
  LabSettings next = settings_;
  next.config = config;
  const bool points = isPlanar(catalogues_, config.dataset.name);
  if (points != planar()) {
    next.epsilonLinf = 0.1;
    next.epsilonL2 = points ? 0.1 : 1.0;
  }
  push(std::move(next), what, {});
}

void LabDocument::setPaintedPoints(std::vector<PaintedPoint> points, const QString& what) {
  LabSettings next = settings_;
  next.config.dataset.name = kPaintedSet;
  next.config.dataset.points = std::move(points);
  try {
    next.config = validated(next.config, catalogues_, "");
  } catch (const InputError& error) {
    Q_EMIT configChanged();  // the map goes back to what holds
    Q_EMIT refused(QString::fromUtf8(error.what()));
    return;
  }
  push(std::move(next), what, {});
}

void LabDocument::setHidden(const std::vector<int64_t>& widths) {
  LabSettings next = settings_;
  next.config.architecture.hidden = widths;
  try {
    next.config = validated(next.config, catalogues_, "hidden layers");
  } catch (const InputError& error) {
    Q_EMIT configChanged();
    Q_EMIT refused(QString::fromUtf8(error.what()));
    return;
  }
  push(std::move(next), QStringLiteral("change of hidden layers"), {});
}

void LabDocument::setNorm(const std::string& norm) {
  LabSettings next = settings_;
  next.norm = norm;
  push(std::move(next), QStringLiteral("change of norm"), {});
}

void LabDocument::setEpsilon(double epsilon) {
  LabSettings next = settings_;
  (next.norm == "l2" ? next.epsilonL2 : next.epsilonLinf) = epsilon;
  push(std::move(next), QStringLiteral("change of ε"), "look.epsilon");
}

void LabDocument::setTwin(const std::string& name) {
  if (name == settings_.twin.name) return;
  const RegularizerConfig& own = settings_.config.regularizer;
  pushTwin(name == own.name ? own : RegularizerConfig{name, {}}, QStringLiteral("change of the twin's regularizer"),
           {});
}

void LabDocument::setTwin(const std::string& parameter, const ParameterValue& value) {
  RegularizerConfig twin = settings_.twin;
  twin.parameters[parameter] = value;
  pushTwin(std::move(twin), QStringLiteral("change of the twin's %1").arg(QString::fromStdString(parameter)),
           "twin." + parameter);
}

void LabDocument::pushTwin(RegularizerConfig twin, const QString& what, const std::string& mergeKey) {
  LabSettings next = settings_;
  try {
    ExperimentConfig whole = settings_.config;
    whole.regularizer = std::move(twin);
    next.twin = validated(std::move(whole), catalogues_, "twin").regularizer;
  } catch (const InputError& error) {
    Q_EMIT twinChanged();  // controls go back to what holds
    Q_EMIT refused(QString::fromUtf8(error.what()));
    return;
  }
  push(std::move(next), what, mergeKey);
}

void LabDocument::push(LabSettings next, const QString& what, const std::string& mergeKey) {
  if (next == settings_) return;
  undoStack_.push(new ChangeSettings(*this, std::move(next), what, mergeKey, gesture_));
}

void LabDocument::apply(const LabSettings& settings) {
  const bool config = !(settings.config == settings_.config);
  const bool twin = !(settings.twin == settings_.twin);
  settings_ = settings;
  if (settings_.config.dataset.name == kPaintedSet) lastPainted_ = settings_.config.dataset.points;
  if (config) Q_EMIT configChanged();
  if (twin) Q_EMIT twinChanged();
  Q_EMIT lookChanged();  // the range of ε depends on the data
}

}  // namespace hessianlab
