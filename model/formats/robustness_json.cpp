// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a robustness.json.
#include <algorithm>
#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>
#include <set>

#include "model/base/error.h"
#include "model/base/strict_json.h"
#include "model/formats/results_json.h"

namespace hessianlab {

namespace {

using json = nlohmann::ordered_json;  // the attacks stay in their order

constexpr std::size_t kMostOfRobustness = std::size_t{1} << 26;  // 64 MiB: half a million samples

double share(const json& value) {
  const double number = value.get<double>();
  if (!(number >= 0 && number <= 1)) throw InputError("an accuracy is not between 0 and 1");
  return number;
}

int64_t whole(const json& value) {
  return wholeNumber(value, "format, seed, step, samples and index must be whole numbers");
}

int64_t count(const json& value) {
  const int64_t number = whole(value);
  if (number < 0) throw InputError("step, samples and index must not be negative");
  return number;
}

// null: nothing was found.
std::optional<double> distance(const json& value) {
  if (value.is_null()) return std::nullopt;
  const double number = value.get<double>();
  if (!std::isfinite(number) || number < 0) throw InputError("an epsilon or a distance is negative");
  return number;
}

const json& member(const json& object, const char* key) {
  static const json kNull;
  const auto found = object.find(key);
  return found == object.end() ? kNull : *found;
}

bool flag(const json& value) {
  if (!value.is_boolean()) throw InputError("'correct', 'passed', 'refuted' and 'complete' must be true or false");
  return value.get<bool>();
}

void readCurve(const json& file, RobustnessResult& result) {
  for (const json& epsilon : file.at("epsilons")) result.epsilons.push_back(epsilon.get<double>());
  for (const json& accuracy : file.at("robust_accuracy")) result.accuracy.push_back(share(accuracy));
  for (const json& interval : file.at("ci95"))
    result.interval95.emplace_back(share(interval.at(0)), share(interval.at(1)));
  if (result.epsilons.size() != result.accuracy.size() || result.epsilons.size() != result.interval95.size())
    throw InputError("epsilons, robust_accuracy and ci95 differ in length");
  for (std::size_t i = 0; i < result.epsilons.size(); ++i)
    if (!std::isfinite(result.epsilons[i]) || result.epsilons[i] < 0 ||
        (i > 0 && result.epsilons[i] <= result.epsilons[i - 1]))
      throw InputError("epsilons must not be negative and must increase");
  for (std::size_t i = 0; i < result.epsilons.size(); ++i) {
    if (result.accuracy[i] > (i > 0 ? result.accuracy[i - 1] : result.cleanAccuracy))
      throw InputError("robust_accuracy rises, or lies above clean_accuracy");
    if (result.interval95[i].first > result.interval95[i].second)
      throw InputError("an interval of ci95 ends before it begins");
  }
}

void readAttacks(const json& attacks, RobustnessResult& result) {
  if (attacks.is_null()) return;
  if (!attacks.is_object()) throw InputError("'attacks' must be a JSON object");
  for (const auto& [name, entry] : attacks.items()) {
    AttackCurve curve{name, {}, "{}"};
    for (const json& accuracy : entry.at("robust_accuracy")) curve.accuracy.push_back(share(accuracy));
    if (curve.accuracy.size() != result.epsilons.size())
      throw InputError("the curve of attack '" + name + "' is not as long as epsilons");
    const json& settings = member(entry, "settings");
    if (!settings.is_null() && !settings.is_object()) throw InputError("the settings of an attack must be an object");
    if (settings.is_object()) curve.settings = settings.dump();
    result.attacks.push_back(std::move(curve));
  }
}

void readBounds(const json& bounds, RobustnessResult& result) {
  if (bounds.is_null()) return;
  if (!bounds.is_object()) throw InputError("'bounds' must be a JSON object");
  for (const auto& [name, entry] : bounds.items()) {
    const std::string kind = entry.at("kind").get<std::string>();
    if (kind != "estimate" && kind != "certificate")
      throw InputError("the kind of bound '" + name + "' is neither estimate nor certificate");
    BoundCurve curve{name, name, kind == "certificate", {}, {}};
    if (!member(entry, "refuted").is_null()) curve.refuted = flag(member(entry, "refuted"));
    if (!member(entry, "title").is_null()) curve.title = member(entry, "title").get<std::string>();
    for (const json& accuracy : entry.at("accuracy")) curve.accuracy.push_back(share(accuracy));
    if (curve.accuracy.size() != result.epsilons.size())
      throw InputError("the curve of bound '" + name + "' is not as long as epsilons");
    result.bounds.push_back(std::move(curve));
  }
}

void readSanity(const json& checks, RobustnessResult& result) {
  using Verdict = SanityCheck::Verdict;
  for (const json& check : checks) {
    const json& passed = check.at("passed");
    const Verdict verdict = passed.is_null() ? Verdict::NotAsked : flag(passed) ? Verdict::Passed : Verdict::Failed;
    result.sanity.push_back({check.at("check").get<std::string>(), verdict, check.at("detail").get<std::string>(),
                             member(check, "samples").is_null() ? 0 : count(member(check, "samples"))});
  }
}

int breakerOf(const json& sample, const RobustnessResult& result) {
  const json& name = member(sample, "broken_by");
  if (name.is_null()) return -1;
  const auto found = std::find_if(result.attacks.begin(), result.attacks.end(),
                                  [&](const AttackCurve& curve) { return curve.attack == name.get<std::string>(); });
  if (found == result.attacks.end()) throw InputError("a sample is broken by an attack that is not in the file");
  return static_cast<int>(found - result.attacks.begin());
}

void readClasses(const json& names, RobustnessResult& result) {
  constexpr std::size_t kMostClassesListed = 10000;
  if (names.is_null()) return;
  if (!names.is_array() || names.size() > kMostClassesListed) throw InputError("'class_names' must be a list of names");
  for (const json& name : names) result.classNames.push_back(name.get<std::string>());
}

// What the network says of a sample; an older file does not.
void readAnswer(const json& sample, RobustnessResult& result) {
  if (result.classNames.empty() || member(sample, "label").is_null()) return;
  const auto classAt = [&](const char* key) {
    const int64_t number = count(sample.at(key));
    if (number >= static_cast<int64_t>(result.classNames.size()))
      throw InputError("a sample is of a class that 'class_names' does not have");
    return static_cast<int>(number);
  };
  const int label = classAt("label"), prediction = classAt("prediction");
  const bool none = member(sample, "adversarial_prediction").is_null();
  const int taken = none ? -1 : classAt("adversarial_prediction");
  if ((label == prediction) != result.correct.back()) throw InputError("label, prediction and 'correct' disagree");
  if (taken == label || (none && result.smallestEpsilon.back()))
    throw InputError("a sample that fell must be taken for another class");
  result.label.push_back(label);
  result.prediction.push_back(prediction);
  result.adversarialPrediction.push_back(taken);
}

// The radius of the best certificate; an older file does not say, and null is ∞.
void readCertifiedRadius(const json& sample, RobustnessResult& result) {
  const auto best = std::find_if(result.bounds.begin(), result.bounds.end(),
                                 [](const BoundCurve& bound) { return bound.name == "best"; });
  if (best == result.bounds.end() || !sample.contains("certified_radius")) return;
  best->radius.push_back(distance(sample.at("certified_radius")).value_or(std::numeric_limits<double>::infinity()));
}

void readSamples(const json& samples, RobustnessResult& result) {
  std::set<int64_t> seen;
  bool any = false;
  for (const json& sample : samples) {
    const int64_t index = count(sample.at("index"));
    if (!seen.insert(index).second) throw InputError("a sample is listed twice");
    result.indices.push_back(index);
    result.correct.push_back(flag(sample.at("correct")));
    result.smallestEpsilon.push_back(distance(sample.at("smallest_epsilon")));
    result.brokenBy.push_back(breakerOf(sample, result));
    result.distance.push_back(distance(member(sample, "distance")));
    if (!result.correct.back() && (result.smallestEpsilon.back() != 0.0 || result.distance.back().value_or(0) != 0))
      throw InputError("a sample that was wrong without an attack must have epsilon and distance 0");
    any = any || result.distance.back();
    readCertifiedRadius(sample, result);
    readAnswer(sample, result);
  }
  if (!result.label.empty() && result.label.size() != result.indices.size())
    throw InputError("only some samples say their class");
  for (const BoundCurve& bound : result.bounds)
    if (!bound.radius.empty() && bound.radius.size() != result.indices.size())
      throw InputError("only some samples say their certified radius");
  if (!any) result.distance.clear();
  if (!result.indices.empty() && static_cast<int64_t>(result.indices.size()) != result.samples)
    throw InputError("per_sample does not list as many as 'samples' says");
}

// The curve says what its samples say, or the file was put together from two evaluations.
void requireTheCurveOfItsSamples(const RobustnessResult& result) {
  if (result.indices.empty()) return;
  std::vector<double> falls;  // the ε at which each sample that is right falls
  for (std::size_t i = 0; i < result.indices.size(); ++i)
    if (result.correct[i]) falls.push_back(result.smallestEpsilon[i].value_or(std::numeric_limits<double>::infinity()));
  std::sort(falls.begin(), falls.end());
  const auto require = [&](double accuracy, std::ptrdiff_t count) {
    constexpr double kRounding = 1e-9;
    if (std::abs(accuracy - static_cast<double>(count) / static_cast<double>(result.indices.size())) > kRounding)
      throw InputError("clean_accuracy or robust_accuracy is not what per_sample says");
  };
  require(result.cleanAccuracy, std::ssize(falls));
  for (std::size_t k = 0; k < result.epsilons.size(); ++k)
    require(result.accuracy[k], falls.end() - std::upper_bound(falls.begin(), falls.end(), result.epsilons[k]));
}

RobustnessResult read(const json& file) {
  RobustnessResult result;
  if (whole(file.at("format")) != 1) throw InputError("the format is not 1; a newer HessianLab wrote it");
  const auto norm = file.at("norm").get<std::string>();
  if (norm != "linf" && norm != "l2") throw InputError("the norm is neither linf nor l2");
  result.norm = parseNorm(norm);
  result.samples = count(file.at("samples"));
  if (!member(file, "sampling").is_null()) result.sampling = parseSampling(member(file, "sampling").get<std::string>());
  if (!member(file, "remark").is_null()) result.remark = member(file, "remark").get<std::string>();
  if (!member(file, "seed").is_null()) result.seed = whole(member(file, "seed"));
  if (!member(file, "step").is_null()) result.step = count(member(file, "step"));
  if (!member(file, "weights_sha256").is_null())
    result.weightsSha256 = member(file, "weights_sha256").get<std::string>();
  if (!member(file, "complete").is_null()) result.complete = flag(member(file, "complete"));
  result.cleanAccuracy = share(file.at("clean_accuracy"));
  readCurve(file, result);
  result.medianDistance = distance(member(file, "median_distance"));
  readAttacks(member(file, "attacks"), result);
  readBounds(member(file, "bounds"), result);
  readSanity(member(file, "sanity"), result);
  for (const json& fault : member(file, "faults")) result.faults.push_back(fault.get<std::string>());
  readClasses(member(file, "class_names"), result);
  readSamples(member(file, "per_sample"), result);
  requireTheCurveOfItsSamples(result);
  return result;
}

}  // namespace

RobustnessResult parseRobustness(const std::string& text, const std::string& origin) {
  const json file = parseStrictOrderedJson(text, origin, kMostOfRobustness);
  try {
    return read(file);
  } catch (const json::exception&) {
    throw InputError(origin + " is not a robustness.json of HessianLab; run evaluate again to replace it");
  } catch (const InputError& error) {
    throw InputError(origin + ": " + error.what());
  }
}

}  // namespace hessianlab
