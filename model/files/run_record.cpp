// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/run_record.h"

#include <cmath>
#include <nlohmann/json.hpp>

namespace hessianlab {

using nlohmann::json;

namespace {

json orNull(const std::optional<double>& value) {
  return value && std::isfinite(*value) ? json(*value) : json(nullptr);
}

json values(const RunValues& v) {
  return {{"clean_accuracy", orNull(v.cleanAccuracy)},
          {"loss", orNull(v.loss)},
          {"hessian_norm_median", orNull(v.hessianNormMedian)},
          {"gradient_norm_median", orNull(v.gradientNormMedian)}};
}

}  // namespace

std::string toJson(const RunRecord& r) {
  const json result{{"format", 1},
                    {"status", r.status},
                    {"message", r.message},
                    {"steps", r.steps},
                    {"epochs", r.epochs},
                    {"train_seconds", r.trainSeconds},
                    {"wall_seconds", r.wallSeconds},
                    {"peak_memory_bytes", r.peakMemoryBytes},
                    {"threads", r.threads},
                    {"device", r.device},
                    {"seed", r.seed},
                    {"host", r.host},
                    {"versions", r.versions},
                    {"final", values(r.final)},
                    {"best", values(r.best)},
                    {"cost",
                     {{"training", r.costTraining},
                      {"penalty", r.costPenalty},
                      {"probes", r.costProbes},
                      {"evaluation", r.costEvaluation}}}};
  return result.dump(2) + "\n";
}

}  // namespace hessianlab
