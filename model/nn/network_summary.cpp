// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/nn/network_summary.h"

#include <algorithm>
#include <cstdio>
#include <nlohmann/json.hpp>

#include "model/base/error.h"
#include "model/nn/layer_table.h"
#include "model/nn/network_spec.h"

namespace hessianlab {

using nlohmann::json;

namespace {

void countOperation(NetworkSummary& summary, const std::string& op) {
  const auto known =
      std::find_if(summary.counts.begin(), summary.counts.end(), [&](const auto& each) { return each.first == op; });
  if (known == summary.counts.end())
    summary.counts.emplace_back(op, 1);
  else
    ++known->second;
}

// Each channel has a filter of its own.
bool isDepthwise(const json& spec, int64_t channels) {
  return spec.at("op") == "conv2d" && channels > 1 && spec.value("groups", int64_t{1}) == channels;
}

NetworkSummary::Kind kindOf(const NetworkSummary& summary, bool depthwise) {
  using enum NetworkSummary::Kind;
  const auto has = [&](const char* op) {
    return std::any_of(summary.counts.begin(), summary.counts.end(),
                       [&](const auto& each) { return each.first == op; });
  };
  if (depthwise) return Grouped;
  if (has("concat")) return Dense;
  if (has("add")) return Residual;
  if (has("conv2d")) return Convolutional;
  const auto linear = std::find_if(summary.counts.begin(), summary.counts.end(),
                                   [](const auto& each) { return each.first == "linear"; });
  return linear != summary.counts.end() && linear->second > 1 ? FullyConnected : Linear;
}

const char* kindWords(NetworkSummary::Kind kind) {
  using enum NetworkSummary::Kind;
  switch (kind) {
    case FullyConnected:
      return "fully connected";
    case Convolutional:
      return "convolutional";
    case Grouped:
      return "MobileNet-like";
    case Residual:
      return "ResNet-like";
    case Dense:
      return "DenseNet-like";
    case Linear:
      break;
  }
  return "linear";
}

}  // namespace

NetworkSummary summaryOf(const std::string& architecture) {
  const NetworkSpec spec = parseNetworkSpec(architecture);
  const LayerTable table = layerTable(architecture, spec.input, spec.classes);
  if (table.problem) throw InputError("architecture: " + table.problem->sentence);
  NetworkSummary summary;
  summary.parameters = table.parameters;
  bool depthwise = false;
  for (std::size_t i = 0; i < spec.operations.size(); ++i) {
    const std::size_t read = table.rows[i].reads.front();
    const std::vector<int64_t>& in = read == 0 ? spec.input : table.rows[read - 1].output;
    countOperation(summary, spec.operations[i].at("op").get<std::string>());
    depthwise = depthwise || isDepthwise(spec.operations[i], in.front());
    ++summary.operations;
  }
  summary.kind = kindOf(summary, depthwise);
  return summary;
}

std::string roundedCount(int64_t count) {
  constexpr double kThousand = 1e3, kMillion = 1e6, kBeginsToRound = 1e4;
  const auto number = static_cast<double>(count);
  if (number < kBeginsToRound) return std::to_string(count);
  const bool millions = number >= kMillion;
  const double shown = number / (millions ? kMillion : kThousand);
  char text[32];
  std::snprintf(text, sizeof text, shown < 10 ? "%.1f %s" : "%.0f %s", shown, millions ? "M" : "k");
  return text;
}

std::string toWords(const NetworkSummary& summary) {
  return std::string(kindWords(summary.kind)) + ": " +
         (summary.operations == 1 ? std::string("1 operation") : std::to_string(summary.operations) + " operations") +
         ", " + roundedCount(summary.parameters) + " parameters";
}

}  // namespace hessianlab
