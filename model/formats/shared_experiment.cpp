// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/shared_experiment.h"

#include <openssl/evp.h>
#include <zlib.h>

#include <algorithm>
#include <cctype>
#include <nlohmann/json.hpp>

#include "model/base/error.h"
#include "model/base/strict_json.h"

namespace hessianlab {

namespace {

using nlohmann::json;

constexpr std::string_view kScheme = "hessianlab:", kBegin = "hessianlab:1:";
constexpr std::size_t kLongestShared = std::size_t{1} << 22, kMostJson = std::size_t{1} << 22;  // bytes
constexpr double kLargestEpsilon = 1e6;
constexpr std::size_t kLongestTerm = 64, kLongestLessonName = 200;                // bytes
constexpr std::size_t kMostHidden = 40, kMostSharedSteps = 40, kMostAnswers = 6;  // as in lessons

[[noreturn]] void refuse(const std::string& why) {
  throw InputError("this is no experiment that can be opened: " + why);
}

std::string_view withoutSpace(std::string_view text) {
  const auto space = [](char c) { return std::isspace(static_cast<unsigned char>(c)) != 0; };
  while (!text.empty() && space(text.front())) text.remove_prefix(1);
  while (!text.empty() && space(text.back())) text.remove_suffix(1);
  return text;
}

std::string toBase64(const std::string& bytes) {
  std::string text(4 * ((bytes.size() + 2) / 3) + 1, '\0');
  const int length =
      EVP_EncodeBlock(reinterpret_cast<unsigned char*>(text.data()),
                      reinterpret_cast<const unsigned char*>(bytes.data()), static_cast<int>(bytes.size()));
  text.resize(static_cast<std::size_t>(length));
  return text;
}

std::string fromBase64(std::string_view text) {
  // Mail programs break lines.
  std::string compact;
  for (const char c : text)
    if (std::isspace(static_cast<unsigned char>(c)) == 0) compact += c;
  std::string bytes(3 * (compact.size() / 4) + 1, '\0');
  const int length =
      EVP_DecodeBlock(reinterpret_cast<unsigned char*>(bytes.data()),
                      reinterpret_cast<const unsigned char*>(compact.data()), static_cast<int>(compact.size()));
  if (length < 0) refuse("a part of the line is missing or was changed; copy it again, whole");
  bytes.resize(static_cast<std::size_t>(length));
  return bytes;
}

std::string deflated(const std::string& text) {
  uLongf size = compressBound(text.size());
  std::string bytes(size, '\0');
  compress2(reinterpret_cast<Bytef*>(bytes.data()), &size, reinterpret_cast<const Bytef*>(text.data()), text.size(),
            Z_BEST_COMPRESSION);
  bytes.resize(size);
  return bytes;
}

// zlib's own checksum finds what was changed; padding bytes behind its end are ignored.
std::string inflated(const std::string& bytes) {
  std::string text(kMostJson, '\0');
  uLongf size = text.size();
  if (uncompress(reinterpret_cast<Bytef*>(text.data()), &size, reinterpret_cast<const Bytef*>(bytes.data()),
                 bytes.size()) != Z_OK)
    refuse("a part of the line is missing or was changed; copy it again, whole");
  text.resize(size);
  return text;
}

double epsilonOf(const json& values, const char* key, double fallback) {
  if (!values.contains(key)) return fallback;
  if (!values[key].is_number() || !(values[key] >= 0.0) || !(values[key] <= kLargestEpsilon))
    refuse(std::string("'") + key + "' is not a number from 0 to a million");
  return values[key];
}

// Small letters, and dots where they may stand.
bool isWord(const json& value, bool dots) {
  if (!value.is_string()) return false;
  const auto& word = value.get_ref<const std::string&>();
  return word.size() <= kLongestTerm && std::all_of(word.begin(), word.end(), [dots](unsigned char c) {
           return std::islower(c) != 0 || (dots && c == '.');
         });
}

std::string viewOf(const json& values) {
  if (!values.contains("view")) return {};
  if (!isWord(values["view"], false)) refuse("'view' is not the name of a view");
  return values["view"];
}

std::vector<std::string> hiddenOf(const json& values) {
  std::vector<std::string> hidden;
  if (!values.contains("hidden")) return hidden;
  const json& names = values["hidden"];
  if (!names.is_array() || names.size() > kMostHidden)
    refuse("'hidden' is not a list of at most " + std::to_string(kMostHidden) + " groups of controls");
  for (const json& name : names) {
    if (!isWord(name, true) || name.get_ref<const std::string&>().empty())
      refuse("'hidden' holds what is not the name of a group of controls");
    if (std::find(hidden.begin(), hidden.end(), name) != hidden.end()) refuse("'hidden' names a group twice");
    hidden.push_back(name);
  }
  return hidden;
}

bool keepHiddenOf(const json& values) {
  if (!values.contains("keep_hidden")) return false;
  if (!values["keep_hidden"].is_boolean()) refuse("'keep_hidden' is neither true nor false");
  return values["keep_hidden"];
}

// nullopt: not there, or not a whole number from 0 to `most`.
std::optional<std::size_t> countIn(const json& value, std::size_t most) {
  if (!value.is_number_integer() || value < 0 || value > most) return std::nullopt;
  return value.get<std::size_t>();
}

std::optional<SharedLesson> lessonOf(const json& values) {
  if (!values.contains("lesson")) return std::nullopt;
  const json& given = values["lesson"];
  if (!given.is_object()) refuse("'lesson' does not say where in a lesson it is");
  for (const auto& [key, value] : given.items())
    if (key != "name" && key != "step" && key != "predictions")
      refuse("'lesson' holds more than name, step, predictions");
  SharedLesson lesson;
  const bool named = given.contains("name") && given["name"].is_string();
  if (named) lesson.name = given["name"];
  if (lesson.name.empty() || lesson.name.size() > kLongestLessonName ||
      std::any_of(lesson.name.begin(), lesson.name.end(), [](unsigned char c) { return c < 0x20 || c == '/'; }))
    refuse("the lesson's name is not one");
  const auto step = given.contains("step") ? countIn(given["step"], kMostSharedSteps - 1) : std::nullopt;
  if (!step) refuse("the lesson's step is not a whole number from 0 to " + std::to_string(kMostSharedSteps - 1));
  lesson.step = *step;
  if (!given.contains("predictions")) return lesson;
  const json& predictions = given["predictions"];
  if (!predictions.is_array() || predictions.size() > kMostSharedSteps)
    refuse("the lesson's predictions are not a list of at most " + std::to_string(kMostSharedSteps));
  for (const json& one : predictions) {
    lesson.predictions.push_back(countIn(one, kMostAnswers));
    if (!one.is_null() && !lesson.predictions.back())
      refuse("a prediction is neither null nor a whole number from 0 to " + std::to_string(kMostAnswers));
  }
  return lesson;
}

constexpr const char* kRegularizer = "regularizer";

// As config.json writes a regularizer, and reads it.
json twinJson(const SharedExperiment& experiment, const Catalogues& catalogues) {
  ExperimentConfig config = experiment.config;
  config[kRegularizer] = *experiment.twin;
  return json::parse(toJson(config, catalogues))[kRegularizer];
}

std::optional<Choice> twinOf(const json& values, const Catalogues& catalogues) {
  if (!values.contains("twin")) return std::nullopt;
  json config = values["config"];
  config[kRegularizer] = values["twin"];
  const std::string text = config.dump(-1, ' ', false, json::error_handler_t::replace);
  return parseConfig(text, catalogues, "the experiment's twin")[kRegularizer];
}

json toJson(const SharedLesson& lesson) {
  json predictions = json::array();
  for (const auto& prediction : lesson.predictions) predictions.push_back(prediction ? json(*prediction) : json());
  return {{"name", lesson.name}, {"step", lesson.step}, {"predictions", predictions}};
}

}  // namespace

bool isSharedExperiment(std::string_view text) {
  return withoutSpace(text.substr(0, std::min<std::size_t>(text.size(), kLongestShared))).starts_with(kScheme);
}

std::string toLine(const SharedExperiment& experiment, const Catalogues& catalogues) {
  json values{{"config", json::parse(toJson(experiment.config, catalogues))},
              {"norm", toString(experiment.norm)},
              {"epsilon_linf", experiment.epsilonLinf},
              {"epsilon_l2", experiment.epsilonL2},
              {"view", experiment.view}};
  if (!experiment.hidden.empty()) values["hidden"] = experiment.hidden;
  if (experiment.keepHidden) values["keep_hidden"] = true;
  if (experiment.lesson) values["lesson"] = toJson(*experiment.lesson);
  if (experiment.twin) values["twin"] = twinJson(experiment, catalogues);
  return std::string(kBegin) + toBase64(deflated(values.dump()));
}

SharedExperiment parseSharedExperiment(std::string_view text, const Catalogues& catalogues) {
  if (text.size() > kLongestShared) refuse("it is too long");
  const std::string_view line = withoutSpace(text);
  if (!line.starts_with(kScheme)) refuse("it does not begin with " + std::string(kBegin));
  if (!line.starts_with(kBegin)) refuse("it was made by a newer version of this program");
  const json values = parseStrictJson(inflated(fromBase64(line.substr(kBegin.size()))), "the experiment", kMostJson);
  if (!values.is_object() || !values.contains("config")) refuse("it holds no settings");
  SharedExperiment experiment;
  experiment.config =
      parseConfig(values["config"].dump(-1, ' ', false, json::error_handler_t::replace), catalogues, "the experiment");
  if (values.contains("norm")) {
    if (!values["norm"].is_string()) refuse("'norm' is not a word");
    experiment.norm = parseNorm(values["norm"]);
  }
  experiment.epsilonLinf = epsilonOf(values, "epsilon_linf", experiment.epsilonLinf);
  experiment.epsilonL2 = epsilonOf(values, "epsilon_l2", experiment.epsilonL2);
  experiment.view = viewOf(values);
  experiment.hidden = hiddenOf(values);
  experiment.keepHidden = keepHiddenOf(values);
  experiment.lesson = lessonOf(values);
  experiment.twin = twinOf(values, catalogues);
  return experiment;
}

}  // namespace hessianlab
