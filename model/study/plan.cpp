// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/study/plan.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "model/attacks/catalogue.h"
#include "model/base/error.h"
#include "model/base/message.h"
#include "model/base/number_text.h"
#include "model/base/resources.h"
#include "model/base/strict_json.h"
#include "model/base/words.h"
#include "model/labs/metrics_of.h"
#include "model/runs/presets.h"
#include "model/study/object_reader.h"

namespace hessianlab {

namespace {

using nlohmann::json;

constexpr std::size_t kMostCells = 10000, kMostLabel = 40, kMostEpsilons = 1001;
constexpr double kMostSamples = 1e8, kMostSeed = 9007199254740991;  // 2^53 − 1: whole numbers that every reader keeps

constexpr std::pair<const char*, Certificates> kCertificates[] = {
    {"none", Certificates::None}, {"quick", Certificates::Quick}, {"all", Certificates::All}};

StudyNorm parseStudyNorm(const json& value, const std::string& norm, const std::string& where) {
  ObjectReader section(value, where);
  StudyNorm result;
  result.norm = norm;
  result.epsilons = section.ascendingOf(section.required("epsilons", "a list such as [0.05, 0.1]"), "epsilons", 0, 1e6);
  if (result.epsilons.size() > kMostEpsilons)
    section.fail("epsilons", "holds " + std::to_string(result.epsilons.size()) + " values; at most " +
                                 std::to_string(kMostEpsilons) + " are attacked");
  const json* headline = section.optional("headline");
  result.headline = headline ? section.numberOf(*headline, "headline", 0, 1e6) : result.epsilons.back();
  if (std::find(result.epsilons.begin(), result.epsilons.end(), result.headline) == result.epsilons.end())
    section.fail("headline", "is " + numberText(result.headline) + ", which is not one of the epsilons");
  section.refuseOthers();
  return result;
}

StudyEvaluation parseEvaluation(const json& value, const std::string& where) {
  ObjectReader section(value, where);
  StudyEvaluation result;
  const auto whole = [&](const char* key, int64_t& target, double least, double most) {
    if (const json* given = section.optional(key)) target = section.wholeOf(*given, key, least, most);
  };
  whole("samples", result.samples, 1, kMostSamples);
  whole("seed", result.seed, 0, kMostSeed);
  whole("curvature_samples", result.curvatureSamples, 1, kMostSamples);
  if (const json* attacks = section.optional("attacks"))
    result.attacks =
        section.listOf(*attacks, "attacks", [&](const json& item) { return section.textOf(item, "attacks"); });
  if (const json* given = section.optional("certificates")) {
    const auto known = std::find_if(std::begin(kCertificates), std::end(kCertificates),
                                    [&](const auto& one) { return *given == one.first; });
    if (known == std::end(kCertificates))
      section.fail("certificates", "is " + given->dump() + "; it must be none, quick or all");
    result.certificates = known->second;
  }
  const json& norms = section.required("norms", "for example {\"linf\": {\"epsilons\": [0.05, 0.1]}}");
  ObjectReader kinds(norms, section.where("norms"));
  for (const char* norm : {"linf", "l2"})
    if (const json* given = kinds.optional(norm))
      result.norms.push_back(parseStudyNorm(*given, norm, kinds.where(norm)));
  kinds.refuseOthers();
  if (result.norms.empty()) section.fail("norms", "must name linf, l2 or both");
  for (const std::string& attack : result.attacks) {
    try {  // rather now than after hours of training
      for (const StudyNorm& norm : result.norms) makeAttackFromText(attack, parseNorm(norm.norm));
    } catch (const InputError& error) {
      throw InputError(section.where("attacks") + ": " + error.what());
    }
  }
  section.refuseOthers();
  return result;
}

// A preset as the base of a study: what stands with seeds and methods is left out.
json presetBase(const std::string& name, bool attacked, const Catalogues& catalogues, const std::string& where) {
  std::vector<std::string> names;
  for (const Preset& preset : loadPresets(resourceFolder() / "presets", catalogues)) {
    names.push_back(preset.name);
    if (preset.name != name) continue;
    json config = json::parse(toJson(preset.config, catalogues));
    if (attacked) config.erase("regularizer");
    for (const char* key : {"seed", "threads"}) config["training"].erase(key);
    return config;
  }
  throw InputError(where + " names no preset" + didYouMean(name, names));
}

// The base configuration, as JSON, and what each cell changes in it.
struct Base {
  json config;
  std::string where;

  Base(const json& value, std::string name, bool attacked) : config(value), where(std::move(name)) {
    if (!config.is_object()) throw InputError(where + " must be an object in braces: a config.json");
    if (attacked && config.contains("regularizer"))
      throw InputError(where + ".regularizer stands with the methods; remove it here");
    const auto training = config.find("training");
    if (training == config.end()) return;
    if (!training->is_object()) throw InputError(where + ".training must be an object in braces");
    if (training->contains("seed")) throw InputError(where + ".training.seed stands in 'seeds'; remove it here");
    if (training->contains("threads"))
      throw InputError(where + ".training.threads is 1 in a study, which runs cells side by side; remove it here");
  }

  ExperimentConfig with(json regularizer, const StudyMethod& method, std::optional<double> strength, int64_t seed,
                        const Catalogues& catalogues, const std::string& origin) const {
    json whole = config;
    for (const std::string& key : method.keys) regularizer[key] = *strength;
    whole["regularizer"] = std::move(regularizer);
    whole["training"]["seed"] = seed;
    whole["training"]["threads"] = 1;
    return parseConfig(whole.dump(), catalogues, origin);
  }
};

std::string studyLabel(ObjectReader& section) {
  const std::string label = section.textOf(section.required("label", "a short name"), "label");
  const bool plain = std::all_of(label.begin(), label.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '+' ||
           c == '.' || c == '_';
  });
  if (!plain || label.size() > kMostLabel || label.front() == '.')
    section.fail("label", "'" + label + "' must be up to 40 letters, digits, - + . and _, for it names folders");
  return label;
}

// 'key' and its values, called `values`; neither where the method has but one cell for each seed.
bool readKeys(ObjectReader& section, const char* values, double least, StudyMethod& method) {
  const json* key = section.optional("key");
  const json* given = section.optional(values);
  if (!key != !given)
    section.fail(key ? "key" : values, std::string("needs its other half: give both 'key' and '") + values + "'");
  if (!key) return false;
  const auto text = [&](const json& item) { return section.textOf(item, "key"); };
  method.keys = key->is_array() ? section.listOf(*key, "key", text) : std::vector<std::string>{text(*key)};
  method.strengths = section.ascendingOf(*given, values, least, 1e9);
  return true;
}

StudyMethod parseMethod(ObjectReader& section, const json& regularizer, const Catalogues& catalogues) {
  StudyMethod method;
  method.label = studyLabel(section);
  if (!regularizer.is_object() || !regularizer.contains("name") || !regularizer["name"].is_string())
    section.fail("regularizer", "must be an object with a name, for example {\"name\": \"hessian-norm\"}");
  if (const CatalogueEntry* entry = find(catalogues.choices("regularizer"), regularizer["name"].get<std::string>()))
    method.title = entry->title;
  if (!readKeys(section, "strengths", 0, method)) return method;
  for (const std::string& name : method.keys)
    if (regularizer.contains(name))
      section.fail("regularizer", "must not fix '" + name + "', which takes the strengths");
  return method;
}

// Of a study without attacks. What is chosen by name comes first, as it decides what else can be set.
StudyMethod parseMeasured(ObjectReader& section) {
  StudyMethod method;
  method.label = method.title = studyLabel(section);
  readKeys(section, "values", -1e9, method);
  if (const json* set = section.optional("set")) {
    if (!set->is_object()) section.fail("set", "must be an object in braces, for example {\"penalty.name\": \"none\"}");
    for (const bool names : {true, false})
      for (const auto& [key, value] : set->items())
        if (key.ends_with(".name") == names) method.settings.push_back(key + "=" + value.dump());
    for (const std::string& key : method.keys)
      if (set->contains(key)) section.fail("set", "must not fix '" + key + "', which takes the values");
    for (const char* key : {"training.seed", "training.threads"})
      if (set->contains(key)) section.fail("set", std::string("must not hold ") + key + ", which the study decides");
  }
  return method;
}

std::size_t indexOf(const StudyPlan& plan, const std::string& label, const std::string& where) {
  std::vector<std::string> labels;
  for (const StudyMethod& method : plan.methods) labels.push_back(method.label);
  const auto found = std::find(labels.begin(), labels.end(), label);
  if (found == labels.end()) throw InputError(where + " names no method" + didYouMean(label, labels));
  return static_cast<std::size_t>(found - labels.begin());
}

// The base with what a method sets; `where` begins every message.
ExperimentConfig measuredConfig(const ExperimentConfig& base, const StudyMethod& method, std::optional<double> value,
                                int64_t seed, const Catalogues& catalogues, const std::string& where) {
  try {
    ExperimentConfig config = base;
    for (const std::string& setting : method.settings) config = withSetting(config, setting, catalogues);
    for (const std::string& key : method.keys) config = withValue(config, key, *value, catalogues);
    config = withValue(config, "training.seed", static_cast<double>(seed), catalogues);
    if (config.has("training.threads")) config = withValue(config, "training.threads", 1.0, catalogues);
    return config;
  } catch (const InputError& error) {
    throw InputError(where + ": " + error.what());
  }
}

// `configOf` makes the configuration of a cell out of method, strength and seed.
template <class ConfigOf>
void addCells(StudyPlan& plan, const std::string& prefix, const ConfigOf& configOf) {
  std::set<std::string> names;
  for (const int64_t seed : plan.seeds) {
    for (std::size_t m = 0; m < plan.methods.size(); ++m) {
      const StudyMethod& method = plan.methods[m];
      std::vector<std::optional<double>> strengths(method.strengths.begin(), method.strengths.end());
      if (strengths.empty()) strengths.emplace_back();
      for (const auto& strength : strengths) {
        StudyCell cell;
        cell.method = m;
        cell.strength = strength;
        cell.seed = seed;
        cell.name = method.label + (strength ? "-" + numberText(*strength) : "") + "-seed" + std::to_string(seed);
        cell.config = configOf(m, strength, seed);
        if (!names.insert(cell.name).second)
          throw InputError(prefix + "two cells are both called " + cell.name + "; change a label");
        plan.cells.push_back(std::move(cell));
        if (plan.cells.size() > kMostCells) throw InputError(prefix + "the grid has more than 10000 cells");
      }
    }
  }
}

std::string studiedValue(const Parameter& setting, const ParameterValue& value) {
  if (value == ParameterValue(0.0) && !setting.emptyMeans.empty()) return setting.emptyMeans;
  if (const auto* number = std::get_if<double>(&value)) return numberText(*number);
  if (const auto* on = std::get_if<bool>(&value)) return *on ? "on" : "off";
  if (const auto* text = std::get_if<std::string>(&value)) return *text;
  std::string words;
  if (const auto* widths = std::get_if<Widths>(&value))
    for (const int64_t width : *widths) words += (words.empty() ? "" : "-") + std::to_string(width);
  return words;
}

// "network: gcn, hidden 64, dropout 0.5": what is chosen and has an effect, but for what the study or a method decides.
std::vector<std::string> studiedSettings(const ExperimentConfig& config, const StudyPlan& plan,
                                         const Catalogues& catalogues) {
  constexpr std::size_t kLongest = 80;
  const auto decided = [&](const std::string& key) {
    const auto sets = [&](const StudyMethod& method) {
      return std::count(method.keys.begin(), method.keys.end(), key) > 0 ||
             std::any_of(method.settings.begin(), method.settings.end(),
                         [&](const std::string& setting) { return setting.starts_with(key + "="); });
    };
    return key == "training.seed" || key == "training.threads" ||
           std::any_of(plan.methods.begin(), plan.methods.end(), sets);
  };
  std::vector<std::string> lines;
  for (const Section& section : catalogues.sections(config.lab)) {
    std::vector<std::string> words;
    const Choice& choice = config[section.key];
    if (section.isNamed() && !decided(section.key + ".name")) words.push_back(choice.name);
    const CatalogueEntry* entry = chosenEntry(section, choice.name);
    for (const Parameter& setting : entry->parameters) {
      const std::string key = section.key + "." + setting.key;
      const ParameterValue& value = choice.parameters.at(setting.key);
      const std::string said = studiedValue(setting, value);
      const bool own = setting.place != Parameter::Place::None && !said.empty() && said.size() <= kLongest;
      if (own && !decided(key) && isUsed(*entry, choice, setting)) words.push_back(setting.key + " " + said);
    }
    if (!words.empty()) lines.push_back(section.key + ": " + joined(words));
  }
  return lines;
}

// The number that methods are compared by: one of run.json, at first that which the table of runs shows first.
void readMeasure(ObjectReader& section, StudyPlan& plan) {
  const MetricList& metrics = metricsOf(plan.cells.front().config);
  std::vector<std::string> names;
  for (const MetricSummary& one : metrics.summary()) {
    names.push_back(one.name);
    const bool first = !metrics.table().empty() && metrics.table().front().metric == one.metric;
    if (plan.measure.empty() || first) plan.measure = one.name;
  }
  const json* given = section.optional("measure");
  if (!given) return;
  plan.measure = section.textOf(*given, "measure");
  if (std::find(names.begin(), names.end(), plan.measure) == names.end())
    throw InputError(section.where("measure") + " names no number of run.json" + didYouMean(plan.measure, names));
}

}  // namespace

StudyPlan parseStudy(const std::string& text, const Catalogues& catalogues, const std::string& origin) {
  const std::string prefix = messagePrefix(origin);
  const json root = parseStrictJson(text, origin);
  ObjectReader section(root, prefix);
  StudyPlan plan;
  if (const json* format = section.optional("format"); format && *format != 1)
    section.fail("format", "is " + format->dump() + "; this version reads 1");
  plan.title = section.textOf(section.required("title", "a title in quotes"), "title");
  const json& methods = section.required("methods", "a list of methods");
  const auto hasRegularizer = [](const json& method) { return method.is_object() && method.contains("regularizer"); };
  plan.attacked = root.contains("evaluation") || !methods.is_array() || methods.empty() ||
                  std::any_of(methods.begin(), methods.end(), hasRegularizer);
  const json* preset = section.optional("preset");
  if (preset && root.contains("config"))
    section.fail("preset", "and config both say what is trained; leave one of them out");
  const Base base(
      preset ? presetBase(section.textOf(*preset, "preset"), plan.attacked, catalogues, section.where("preset"))
             : section.required("config", plan.attacked ? "a config.json without its regularizer" : "a config.json"),
      prefix + (preset ? "preset" : "config"), plan.attacked);
  const std::string& first = catalogues.labs.front().entry.name;
  if (const json lab = base.config.value("lab", json(first)); plan.attacked && lab != first) {
    const std::string but = ", but this is a study of the lab " + printable(lab.dump()) + "; ";
    if (root.contains("evaluation")) section.fail("evaluation", "attacks classifiers" + but + "leave it out");
    section.fail("methods", "name regularizers, which classifiers have" + but + "give them 'set' instead");
  }

  std::vector<json> regularizers;
  section.listOf(methods, "methods", [&](const json& item) {
    ObjectReader entry(item, prefix + "methods[" + std::to_string(plan.methods.size()) + "]");
    if (plan.attacked) {
      regularizers.push_back(entry.required("regularizer", "an object with the regularizer's name"));
      plan.methods.push_back(parseMethod(entry, regularizers.back(), catalogues));
    } else {
      plan.methods.push_back(parseMeasured(entry));
    }
    entry.refuseOthers();
    return 0;
  });
  for (std::size_t i = 0; i < plan.methods.size(); ++i)
    if (indexOf(plan, plan.methods[i].label, prefix) != i)
      throw InputError(prefix + "two methods are called '" + plan.methods[i].label + "'; labels must differ");

  const json& seeds = section.required("seeds", "a list such as [1, 2, 3]");
  plan.seeds =
      section.listOf(seeds, "seeds", [&](const json& item) { return section.wholeOf(item, "seeds", 0, kMostSeed); });
  if (const json* baseline = section.optional("baseline"))
    plan.baseline = indexOf(plan, section.textOf(*baseline, "baseline"), section.where("baseline"));
  const auto whereOf = [&](std::size_t method) { return prefix + "method '" + plan.methods[method].label + "'"; };
  if (!plan.attacked) {
    const ExperimentConfig whole = parseConfig(base.config.dump(), catalogues, base.where);
    addCells(plan, prefix, [&](std::size_t method, const std::optional<double>& value, int64_t seed) {
      return measuredConfig(whole, plan.methods[method], value, seed, catalogues, whereOf(method));
    });
    readMeasure(section, plan);
    plan.settings = studiedSettings(whole, plan, catalogues);
    section.refuseOthers();
    return plan;
  }
  plan.evaluation =
      parseEvaluation(section.required("evaluation", "how the networks are attacked"), section.where("evaluation"));
  if (plan.baseline && !plan.methods[*plan.baseline].strengths.empty())
    section.fail("baseline", "must be a method without strengths: it stands for strength 0 of the others");
  if (const json* accuracies = section.optional("matched_accuracies"))
    plan.matchedAccuracies = section.ascendingOf(*accuracies, "matched_accuracies", 0, 1);
  if (const json* comparison = section.optional("comparison")) {
    ObjectReader pair(*comparison, section.where("comparison"));
    const auto read = [&](const char* key) {
      return indexOf(plan, pair.textOf(pair.required(key, "the label of a method"), key), pair.where(key));
    };
    plan.comparison = StudyComparison{read("method"), read("against")};
    pair.refuseOthers();
    if (plan.matchedAccuracies.empty())
      section.fail("comparison", "needs 'matched_accuracies', at which the two methods are compared");
  }
  section.refuseOthers();
  addCells(plan, prefix, [&](std::size_t method, const std::optional<double>& strength, int64_t seed) {
    return base.with(regularizers[method], plan.methods[method], strength, seed, catalogues, whereOf(method));
  });
  return plan;
}

std::string toJson(const StudyEvaluation& evaluation) {
  json norms = json::object();
  for (const StudyNorm& norm : evaluation.norms) norms[norm.norm] = norm.epsilons;
  json all{{"samples", evaluation.samples},
           {"seed", evaluation.seed},
           {"curvature_samples", evaluation.curvatureSamples},
           {"attacks", evaluation.attacks},
           {"epsilons", norms}};
  // Without certificates as it always was: what was evaluated before there were any is not evaluated again.
  if (evaluation.certificates != Certificates::None)
    for (const auto& [name, certificates] : kCertificates)
      if (certificates == evaluation.certificates) all["certificates"] = name;
  return all.dump();
}

}  // namespace hessianlab
