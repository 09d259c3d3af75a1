// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/config_access.h"

#include <QLocale>
#include <QStringList>
#include <functional>
#include <map>
#include <set>
#include <stdexcept>

namespace hessianlab {

namespace {

using Reader = std::function<ParameterValue(const ExperimentConfig&)>;
using Kind = Parameter::Kind;

struct Setting {
  Parameter description;  // key is the whole config key
  QString shortTitle;     // for tables
  Reader read;
};

template <class Number>
double real(Number n) {
  return static_cast<double>(n);
}

const std::vector<Setting>& settings() {
  using C = ExperimentConfig;
  static const std::vector<Setting> all{
      {{"dataset.name", "Data set", Kind::Choice, std::string(), 0, 1, false, {}, "What the network learns."},
       "data",
       [](const C& c) { return c.dataset.name; }},
      {{"dataset.path", "Folder", Kind::Choice, std::string(), 0, 1, false, {}, "Folder that holds the files."},
       "folder",
       [](const C& c) { return c.dataset.path; }},
      {{"dataset.train_samples",
        "Training samples",
        Kind::Integer,
        0.0,
        0,
        1000000,
        false,
        {},
        "Trains on the first N samples only; 0 means all."},
       "train samples",
       [](const C& c) { return real(c.dataset.trainSamples); }},
      {{"dataset.test_samples",
        "Test samples",
        Kind::Integer,
        0.0,
        0,
        1000000,
        false,
        {},
        "Tests on the first N samples only; 0 means all."},
       "test samples",
       [](const C& c) { return real(c.dataset.testSamples); }},
      {{"dataset.noise",
        "Noise",
        Kind::Number,
        0.1,
        0,
        0.5,
        false,
        {},
        "Standard deviation of the random displacement of each point of a 2-D set. More noise makes the classes "
        "overlap."},
       "noise",
       [](const C& c) { return c.dataset.noise; }},
      {{"architecture.name", "Network", Kind::Choice, std::string(), 0, 1, false, {}, "Which layers the network has."},
       "network",
       [](const C& c) { return c.architecture.name; }},
      {{"architecture.activation",
        "Activation",
        Kind::Choice,
        std::string(),
        0,
        1,
        false,
        {},
        "The nonlinear function of each hidden unit. Smooth ones have curvature of their own; ReLU has none."},
       "activation",
       [](const C& c) { return c.architecture.activation; }},
      {{"architecture.beta",
        "Sharpness β",
        Kind::Number,
        8.0,
        0.1,
        1000,
        true,
        {},
        "Sharpness of softplus: the larger, the closer to ReLU, and the more curvature one unit can have (at most "
        "β/4)."},
       "β",
       [](const C& c) { return c.architecture.beta; }},
      {{"regularizer.name",
        "Regularizer",
        Kind::Choice,
        std::string(),
        0,
        1,
        false,
        {},
        "What the loss is penalised by."},
       "regularizer",
       [](const C& c) { return c.regularizer.name; }},
      {{"optimizer.name",
        "Optimiser",
        Kind::Choice,
        std::string("adam"),
        0,
        1,
        false,
        {"adam", "sgd"},
        "Adam adapts the step of every weight; SGD takes the plain gradient with momentum."},
       "optimiser",
       [](const C& c) { return c.optimizer.name; }},
      {{"optimizer.learning_rate",
        "Learning rate",
        Kind::Number,
        0.001,
        1e-6,
        10,
        true,
        {},
        "How far each step moves the weights. Too large diverges, too small is slow."},
       "learning rate",
       [](const C& c) { return c.optimizer.learningRate; }},
      {{"optimizer.weight_decay",
        "Weight decay",
        Kind::Number,
        0.0,
        0,
        0.1,
        true,
        {},
        "Pulls all weights towards zero at each step; 0 switches it off."},
       "weight decay",
       [](const C& c) { return c.optimizer.weightDecay; }},
      {{"optimizer.momentum",
        "Momentum",
        Kind::Number,
        0.9,
        0,
        0.999,
        false,
        {},
        "Share of the previous step that is kept (SGD only)."},
       "momentum",
       [](const C& c) { return c.optimizer.momentum; }},
      {{"optimizer.schedule",
        "Schedule",
        Kind::Choice,
        std::string("constant"),
        0,
        1,
        false,
        {"constant", "cosine", "step"},
        "How the learning rate changes over the run."},
       "schedule",
       [](const C& c) { return c.optimizer.schedule; }},
      {{"training.epochs",
        "Epochs",
        Kind::Integer,
        5.0,
        1,
        100000,
        false,
        {},
        "How often the whole training set is seen."},
       "epochs",
       [](const C& c) { return real(c.training.epochs); }},
      {{"training.batch_size",
        "Batch size",
        Kind::Integer,
        128.0,
        1,
        100000,
        false,
        {},
        "Samples per step. Small batches are noisier and make more steps per epoch."},
       "batch",
       [](const C& c) { return real(c.training.batchSize); }},
      {{"training.seed",
        "Seed",
        Kind::Integer,
        1.0,
        0,
        999999,
        false,
        {},
        "Start of every random draw: weights, order of the batches, generated points. Same seed, same curve."},
       "seed",
       [](const C& c) { return real(c.training.seed); }},
      {{"training.log_every",
        "Log every (steps)",
        Kind::Integer,
        10.0,
        1,
        100000,
        false,
        {},
        "Steps between two rows of the metrics file of a run."},
       "log every",
       [](const C& c) { return real(c.training.logEvery); }},
      {{"training.probe_every",
        "Probe every (steps)",
        Kind::Integer,
        100.0,
        0,
        100000,
        false,
        {},
        "Steps between two measurements of ‖H‖ and ‖g‖ on the probe batch; 0 never measures. Often costs time."},
       "probe every",
       [](const C& c) { return real(c.training.probeEvery); }},
      {{"training.probe_samples",
        "Probe samples",
        Kind::Integer,
        64.0,
        1,
        10000,
        false,
        {},
        "Size of the fixed probe batch from the test set. It is the same at every probe."},
       "probe samples",
       [](const C& c) { return real(c.training.probeSamples); }},
      {{"training.threads",
        "Threads",
        Kind::Integer,
        0.0,
        0,
        256,
        false,
        {},
        "Processor threads that compute; 0 leaves the choice to the machine. The last digits of a curve depend on it."},
       "threads",
       [](const C& c) { return real(c.training.threads); }},
      {{"training.device",
        "Device",
        Kind::Choice,
        std::string("cpu"),
        0,
        1,
        false,
        {"cpu", "cuda"},
        "Where the network is computed."},
       "device",
       [](const C& c) { return c.training.device; }},
      {{"training.precision",
        "Precision",
        Kind::Choice,
        std::string("single"),
        0,
        1,
        false,
        {"single", "double"},
        "Single is what networks are trained in; double is slower and serves to check that rounding changes nothing."},
       "precision",
       [](const C& c) { return c.training.precision; }},
  };
  return all;
}

const Setting* findSetting(const std::string& key) {
  for (const Setting& setting : settings())
    if (setting.description.key == key) return &setting;
  return nullptr;
}

constexpr const char* kRegularizerPrefix = "regularizer.";

}  // namespace

ParameterValue valueOf(const ExperimentConfig& config, const std::string& key) {
  if (const Setting* setting = findSetting(key)) return setting->read(config);
  if (key.rfind(kRegularizerPrefix, 0) == 0) {
    const auto found = config.regularizer.parameters.find(key.substr(std::string(kRegularizerPrefix).size()));
    if (found != config.regularizer.parameters.end()) return found->second;
  }
  return {};
}

std::string settingText(const ParameterValue& value) {
  if (const bool* on = std::get_if<bool>(&value)) return *on ? "true" : "false";
  if (const double* number = std::get_if<double>(&value))
    return QLocale::c().toString(*number, 'g', QLocale::FloatingPointShortest).toStdString();
  std::string quoted = "\"";
  for (const char c : std::get<std::string>(value)) {
    if (c == '"' || c == '\\') quoted += '\\';
    quoted += c;
  }
  return quoted + "\"";
}

QString shortNumber(double value) {
  return QLocale::c().toString(value, 'g', 4).replace(QLatin1String("e-0"), QLatin1String("e-"));
}

QString displayText(const ParameterValue& value) {
  if (const bool* on = std::get_if<bool>(&value)) return *on ? QStringLiteral("on") : QStringLiteral("off");
  if (const double* number = std::get_if<double>(&value))
    return *number == static_cast<double>(static_cast<int64_t>(*number)) && std::abs(*number) < 1e9
               ? QString::number(static_cast<int64_t>(*number))
               : shortNumber(*number);
  return QString::fromStdString(std::get<std::string>(value));
}

const Parameter& generalSetting(const std::string& key) {
  const Setting* setting = findSetting(key);
  if (!setting) throw std::out_of_range("no such setting: " + key);
  return setting->description;
}

QString settingTitle(const std::string& key, const ExperimentConfig& config, const Catalogues& catalogues) {
  if (const Setting* setting = findSetting(key)) return QString::fromStdString(setting->description.title);
  const CatalogueEntry* entry = find(catalogues.regularizers, config.regularizer.name);
  if (entry)
    for (const Parameter& parameter : entry->parameters)
      if (key == kRegularizerPrefix + parameter.key) return QString::fromStdString(parameter.title);
  return QString::fromStdString(key);
}

std::vector<std::string> differingKeys(const ExperimentConfig& a, const ExperimentConfig& b) {
  std::vector<std::string> keys;
  for (const Setting& setting : settings()) {
    if (setting.read(a) != setting.read(b)) keys.push_back(setting.description.key);
    if (setting.description.key != "regularizer.name") continue;
    std::set<std::string> names;
    for (const auto& [name, value] : a.regularizer.parameters) names.insert(name);
    for (const auto& [name, value] : b.regularizer.parameters) names.insert(name);
    for (const std::string& name : names) {
      const auto inA = a.regularizer.parameters.find(name);
      const auto inB = b.regularizer.parameters.find(name);
      const bool same =
          inA != a.regularizer.parameters.end() && inB != b.regularizer.parameters.end() && inA->second == inB->second;
      if (!same) keys.push_back(kRegularizerPrefix + name);
    }
  }
  if (a.architecture.hidden != b.architecture.hidden) keys.emplace_back("architecture.hidden");
  if (a.dataset.points != b.dataset.points) keys.emplace_back("dataset.points");
  return keys;
}

QString regularizerText(const RegularizerConfig& regularizer, const Catalogues& catalogues) {
  const CatalogueEntry* entry = find(catalogues.regularizers, regularizer.name);
  const QString title = QString::fromStdString(entry ? entry->title : regularizer.name);
  const auto strength = regularizer.parameters.find("strength");
  if (strength == regularizer.parameters.end()) return title;
  return QStringLiteral("%1, λ %2").arg(title, displayText(strength->second));
}

QString differenceText(const ExperimentConfig& base, const ExperimentConfig& config) {
  QStringList parts;
  const bool otherRegularizer = base.regularizer.name != config.regularizer.name;
  for (const std::string& key : differingKeys(base, config)) {
    if (key == "architecture.hidden") {
      QStringList widths;
      for (const int64_t width : config.architecture.hidden) widths << QString::number(width);
      parts << QStringLiteral("hidden ") + (widths.isEmpty() ? QStringLiteral("standard") : widths.join(u'-'));
      continue;
    }
    if (key == "dataset.points") {
      if (!config.dataset.points.empty())
        parts << QStringLiteral("points painted: %1").arg(config.dataset.points.size());
      continue;
    }
    if (const Setting* setting = findSetting(key)) {
      parts << setting->shortTitle + u' ' + displayText(setting->read(config));
      continue;
    }
    const std::string name = key.substr(std::string(kRegularizerPrefix).size());
    const auto found = config.regularizer.parameters.find(name);
    if (found == config.regularizer.parameters.end()) continue;  // the other regularizer's own parameter
    // Of another regularizer all parameters differ; the strength is what one wants to know.
    if (otherRegularizer && name != "strength") continue;
    parts << (name == "strength" ? QStringLiteral("λ") : QString::fromStdString(name).replace(u'_', u' ')) + u' ' +
                 displayText(found->second);
  }
  return parts.join(QStringLiteral(", "));
}

}  // namespace hessianlab
