// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/lab_document.h"

#include <algorithm>

#include "model/base/error.h"
#include "model/formats/setting_changes.h"
#include "ui/document/change_settings.h"
#include "ui/words/config_access.h"
#include "ui/words/engine_text.h"

namespace hessianlab {

namespace {

constexpr const char* kDataset = "dataset";
constexpr const char* kNetwork = "architecture";
constexpr const char* kPoints = "dataset.points";
constexpr const char* kPath = "dataset.path";
constexpr const char* kRegularizer = "regularizer";
constexpr const char* kNoRegularizer = "none";

bool chosenIs(const ExperimentConfig& config, const Catalogues& catalogues, const char* section, const char* trait) {
  const CatalogueEntry* entry = chosenIn(config, section, catalogues);
  return entry && entry->is(trait);
}

std::string firstWith(const Catalogue& catalogue, const char* trait) {
  const auto found =
      std::find_if(catalogue.begin(), catalogue.end(), [&](const CatalogueEntry& entry) { return entry.is(trait); });
  return found == catalogue.end() ? std::string() : found->name;
}

}  // namespace

bool isPlanar(const Catalogues& catalogues, const ExperimentConfig& config) {
  return chosenIs(config, catalogues, kDataset, trait::kPlane);
}

// Nobody goes further back in one sitting.
static constexpr int kMostUndone = 500;

LabDocument::LabDocument(Catalogues catalogues, ExperimentConfig config, QObject* parent)
    : QObject(parent), catalogues_(std::move(catalogues)) {
  undoStack_.setUndoLimit(kMostUndone);
  settings_.config = std::move(config);
  settings_.epsilonL2 = planar() ? 0.1 : 1.0;
}

bool LabDocument::planar() const {
  return isPlanar(catalogues_, settings_.config);
}

bool LabDocument::painted() const {
  return chosenIs(settings_.config, catalogues_, kDataset, trait::kPainted);
}

double LabDocument::largestEpsilon() const {
  if (settings_.norm == Norm::L2) return planar() ? 0.5 : 4.0;
  return planar() ? 0.5 : 0.3;
}

// A network for the plane reads nothing but points, and one for pictures nothing but pictures; the others read all.
// Where the network is the usual one of the data before, it becomes that of the data now.
void LabDocument::fitNetworkToData(ExperimentConfig& config) const {
  const auto take = [&](const std::string& network) {
    config = withValue(config, std::string(kNetwork) + ".name", network, catalogues_);
  };
  const bool points = isPlanar(catalogues_, config);
  const bool table = chosenIs(config, catalogues_, kDataset, trait::kTable);
  const Section* section = hessianlab::find(catalogues_.sections(config.lab), kNetwork);
  if ((!points && chosenIs(config, catalogues_, kNetwork, trait::kPlane)) ||
      ((points || table) && chosenIs(config, catalogues_, kNetwork, trait::kPictures))) {
    const std::string fitting =
        table && section ? usualIn(config, *section, catalogues_)
                         : firstWith(catalogues_.choices(kNetwork), points ? trait::kPlane : trait::kPictures);
    if (!fitting.empty()) take(fitting);
  }
  if (points || !section) return;
  const std::string &before = usualIn(settings_.config, *section, catalogues_),
                    &now = usualIn(config, *section, catalogues_);
  if (now != before && config[kNetwork].name == before) take(now);
}

// ε is small in the plane and large in the space of pictures.
void LabDocument::followData(LabSettings& next) const {
  const bool points = isPlanar(catalogues_, next.config);
  if (points == planar()) return;
  next.epsilonLinf = 0.1;
  next.epsilonL2 = points ? 0.1 : 1.0;
}

bool LabDocument::attempt(const std::function<void()>& change) {
  try {
    change();
    return true;
  } catch (const InputError& error) {
    Q_EMIT configChanged();  // controls go back to what holds
    Q_EMIT refused(refusalText(error));
    return false;
  }
}

void LabDocument::set(const std::string& key, const ParameterValue& value) {
  // A control of another laboratory, which lost the focus only when its own was gone.
  if (!settings_.config.sections.contains(key.substr(0, key.find('.')))) return;
  if (settings_.config.value(key) == value) return;
  LabSettings next = settings_;
  const bool taken = attempt([&] {
    if (key == std::string(kRegularizer) + ".name") dropChanges(next.config, live_setting::kStrength);
    next.config = withValue(next.config, key, value, catalogues_);
    if (key != std::string(kDataset) + ".name") return;
    // The files of one set are not those of another.
    if (next.config[kDataset].parameters.contains("path")) next.config.setValue(kPath, std::string());
    if (chosenIs(next.config, catalogues_, kDataset, trait::kPainted)) next.config.setValue(kPoints, lastPainted_);
    fitNetworkToData(next.config);
    followData(next);
  });
  if (!taken) return;
  push(next, tr("change of %1").arg(settingTitle(key, settings_.config, catalogues_)), key);
}

void LabDocument::replaceConfig(const ExperimentConfig& config, const QString& what) {
  LabSettings next = settings_;
  next.config = config;
  followData(next);
  push(next, what, {});
}

void LabDocument::setLayers(const std::string& layers) {
  LabSettings next = settings_;
  const std::string network = kNetwork;
  const bool taken = attempt([&] {
    next.config = withValue(next.config, network + ".name", std::string("custom"), catalogues_);
    next.config = withValue(next.config, network + ".layers", layers, catalogues_);
  });
  if (taken) push(next, tr("change of the layers"), {});
}

void LabDocument::setPaintedPoints(PaintedPoints points, const QString& what) {
  LabSettings next = settings_;
  next.config[kDataset].name = firstWith(catalogues_.choices(kDataset), trait::kPainted);
  next.config.setValue(kPoints, std::move(points));
  if (attempt([&] { next.config = validated(next.config, catalogues_, ""); })) push(next, what, {});
}

AttackChoice LabDocument::attack(std::string text) const {
  return {std::move(text), settings_.norm, settings_.epsilon(), settings_.config.integer("training.seed")};
}

void LabDocument::setNorm(Norm norm) {
  LabSettings next = settings_;
  next.norm = norm;
  push(next, tr("change of norm"), {});
}

void LabDocument::setEpsilon(double epsilon) {
  LabSettings next = settings_;
  (next.norm == Norm::L2 ? next.epsilonL2 : next.epsilonLinf) = epsilon;
  push(next, tr("change of ε"), "attack.epsilon");
}

void LabDocument::setTwin(const std::string& name) {
  if (name == settings_.twin.name) return;
  const Choice& own = settings_.config[kRegularizer];
  pushTwin(name == own.name ? own : suited(name), tr("change of the twin's regularizer"), {});
}

void LabDocument::setTwin(const std::string& parameter, const ParameterValue& value) {
  Choice twin = settings_.twin;
  twin.parameters[parameter] = value;
  const CatalogueEntry* entry = hessianlab::find(catalogues_.choices("regularizer"), twin.name);
  const Parameter* setting = entry ? findParameter(entry->parameters, parameter) : nullptr;
  const QString title = engineText(setting ? setting->title : parameter);
  pushTwin(std::move(twin), tr("change of the twin's %1").arg(title), "twin." + parameter);
}

// Painted points are as large as the moons, but no example has them.
Choice LabDocument::suited(const std::string& regularizer) const {
  const auto of = [&](const auto& fits) {
    return std::find_if(examples_.begin(), examples_.end(), [&](const ExperimentConfig& example) {
      return example.lab == settings_.config.lab && example[kRegularizer].name == regularizer && fits(example);
    });
  };
  auto found = of([&](const ExperimentConfig& example) { return example[kDataset].name == config()[kDataset].name; });
  if (found == examples_.end())
    found = of([&](const ExperimentConfig& example) { return isPlanar(catalogues_, example) == planar(); });
  return found == examples_.end() ? Choice{regularizer, {}} : (*found)[kRegularizer];
}

Choice LabDocument::suitedPenalty() const {
  const Section* section = hessianlab::find(catalogues_.sections(config().lab), kRegularizer);
  return suited(section ? section->usual : kNoRegularizer);
}

void LabDocument::distinguishTwin(const Choice& own) {
  if (!(settings_.twin == own)) return;
  pushTwin(own.name == kNoRegularizer ? suitedPenalty() : Choice{kNoRegularizer, {}},
           tr("a twin that differs from the run"), {});
}

void LabDocument::setWithAndWithout() {
  LabSettings next = settings_;
  if (next.config[kRegularizer].name == kNoRegularizer) next.config[kRegularizer] = suitedPenalty();
  next.twin = {kNoRegularizer, {}};
  if (attempt([&] { next.config = validated(next.config, catalogues_, ""); }))
    push(next, tr("with and without the penalty"), {});
}

void LabDocument::pushTwin(Choice twin, const QString& what, const std::string& mergeKey) {
  LabSettings next = settings_;
  try {
    ExperimentConfig whole = settings_.config;
    dropChanges(whole, live_setting::kStrength);
    whole["regularizer"] = std::move(twin);
    next.twin = validated(std::move(whole), catalogues_, "twin")["regularizer"];
  } catch (const InputError& error) {
    Q_EMIT twinChanged();  // controls go back to what holds
    Q_EMIT refused(refusalText(error));
    return;
  }
  push(next, what, mergeKey);
}

void LabDocument::push(const LabSettings& next, const QString& what, const std::string& mergeKey) {
  if (next == settings_) return;
  undoStack_.push(new ChangeSettings(*this, next, what, mergeKey, gesture_));
}

void LabDocument::apply(const LabSettings& settings) {
  const bool config = !(settings.config == settings_.config);
  const bool twin = !(settings.twin == settings_.twin);
  settings_ = settings;
  if (painted()) lastPainted_ = settings_.config.points(kPoints);
  if (config) Q_EMIT configChanged();
  if (twin) Q_EMIT twinChanged();
  Q_EMIT attackChanged();  // the range of ε depends on the data
}

}  // namespace hessianlab
