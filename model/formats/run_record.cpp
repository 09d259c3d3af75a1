// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/run_record.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <nlohmann/json.hpp>

#include "model/base/error.h"
#include "model/base/strict_json.h"
#include "model/formats/json_number.h"

namespace hessianlab {

namespace {

using json = nlohmann::json;
using ordered_json = nlohmann::ordered_json;

constexpr int kRecordFormat = 1;
constexpr const char* kStatuses[] = {"running", "paused", "finished", "stopped", "failed"};

ordered_json toJsonValue(const RunValues& v) {
  ordered_json object;
  for (const RunValues::Value& value : v.values) object[value.name] = orNull(value.number);
  object["step"] = v.step ? ordered_json(*v.step) : ordered_json(nullptr);
  return object;
}

// Typed reads of one object; a key that is missing or null leaves the default.
class Fields {
 public:
  Fields(const json& object, std::string where) : object_(object), where_(std::move(where)) {
    if (!object.is_object()) throw InputError(where_ + " must be a JSON object; the file is damaged");
  }

  void read(const char* key, std::string& target) const { get(key, target, &json::is_string, "a text"); }
  void read(const char* key, double& target) const { get(key, target, &json::is_number, "a number"); }
  void read(const char* key, int64_t& target) const {
    constexpr const char* kWanted = "a whole number, 0 or more";
    if (!has(key)) return;
    uint64_t count = 0;
    get(key, count, &json::is_number_unsigned, kWanted);
    if (count > static_cast<uint64_t>(std::numeric_limits<int64_t>::max())) refuse(key, kWanted);
    target = static_cast<int64_t>(count);
  }
  template <class T>
  void read(const char* key, std::optional<T>& target) const {
    T value{};
    if (!has(key)) return;
    read(key, value);
    target = value;
  }
  Fields in(const char* key) const {
    static const json kEmpty = json::object();
    return {has(key) ? object_.at(key) : kEmpty, where_ + ": " + key};
  }
  std::map<std::string, std::string> texts() const {
    std::map<std::string, std::string> result;
    for (const auto& [key, value] : object_.items()) read(key.c_str(), result[key]);
    return result;
  }

 private:
  bool has(const char* key) const { return object_.contains(key) && !object_.at(key).is_null(); }

  [[noreturn]] void refuse(const char* key, const char* wanted) const {
    throw InputError(where_ + ": '" + key + "' must be " + wanted + "; the file is damaged");
  }

  template <class T>
  void get(const char* key, T& target, bool (json::*is)() const noexcept, const char* wanted) const {
    if (!has(key)) return;
    const json& value = object_.at(key);
    if (!(value.*is)()) refuse(key, wanted);
    target = value.get<T>();
  }

  const json& object_;
  std::string where_;
};

void readValues(const Fields& fields, RunValues& values) {
  for (RunValues::Value& value : values.values) fields.read(value.name.c_str(), value.number);
  fields.read("step", values.step);
}

}  // namespace

RunValues::RunValues(const MetricList& metrics) {
  for (const MetricSummary& one : metrics.summary()) values.push_back({one.name, std::nullopt});
}

std::optional<double> RunValues::value(std::string_view name) const {
  for (const Value& one : values)
    if (one.name == name) return one.number;
  return std::nullopt;
}

std::string toJson(const RunRecord& r) {
  const ordered_json cost{{"training", orNull(r.costTraining)},
                          {"penalty", orNull(r.costPenalty)},
                          {"probes", orNull(r.costProbes)},
                          {"evaluation", orNull(r.costTests)}};
  ordered_json result{{"format", kRecordFormat},
                      {"status", r.status},
                      {"message", r.message},
                      {"steps", r.steps},
                      {"epochs", orNull(r.epochs)},
                      {"train_seconds", orNull(r.trainSeconds)},
                      {"wall_seconds", orNull(r.wallSeconds)},
                      {"peak_memory_bytes", r.peakMemoryBytes},
                      {"threads", r.threads},
                      {"device", r.device},
                      {"seed", r.seed},
                      {"host", r.host},
                      {"versions", r.versions},
                      {"final", toJsonValue(r.final)},
                      {"best", toJsonValue(r.best)},
                      {"cost", cost}};
  if (r.processes > 1) result["processes"] = r.processes;
  if (r.begunFrom) result["begun_from"] = {{"run", r.begunFrom->run}, {"weights_sha256", r.begunFrom->weightsSha256}};
  // A host name or message that is no UTF-8 must not stop a run from being recorded.
  return result.dump(2, ' ', false, json::error_handler_t::replace) + "\n";
}

RunRecord parseRunRecord(const std::string& text, const MetricList& metrics, const std::string& origin) {
  const json root = parseStrictJson(text, origin);
  const Fields fields(root, origin);
  int64_t format = 0;
  fields.read("format", format);
  if (format != kRecordFormat) {
    throw InputError(origin + ": format is " + std::to_string(format) + "; this version reads format " +
                     std::to_string(kRecordFormat));
  }
  RunRecord r(metrics);
  fields.read("status", r.status);
  if (std::find(std::begin(kStatuses), std::end(kStatuses), r.status) == std::end(kStatuses))
    throw InputError(origin + ": status '" + r.status + "' is none that a run can have; the file is damaged");
  fields.read("message", r.message);
  fields.read("steps", r.steps);
  fields.read("epochs", r.epochs);
  fields.read("train_seconds", r.trainSeconds);
  fields.read("wall_seconds", r.wallSeconds);
  fields.read("peak_memory_bytes", r.peakMemoryBytes);
  fields.read("threads", r.threads);
  if (root.contains("processes")) fields.read("processes", r.processes);
  fields.read("device", r.device);
  fields.read("seed", r.seed);
  if (root.contains("begun_from") && !root["begun_from"].is_null()) {
    const Fields from = fields.in("begun_from");
    from.read("run", r.begunFrom.emplace().run);
    from.read("weights_sha256", r.begunFrom->weightsSha256);
  }
  fields.read("host", r.host);
  r.versions = fields.in("versions").texts();
  readValues(fields.in("final"), r.final);
  readValues(fields.in("best"), r.best);
  const Fields cost = fields.in("cost");
  cost.read("training", r.costTraining);
  cost.read("penalty", r.costPenalty);
  cost.read("probes", r.costProbes);
  cost.read("evaluation", r.costTests);
  return r;
}

}  // namespace hessianlab
