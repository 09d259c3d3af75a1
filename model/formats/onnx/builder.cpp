// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/onnx/builder.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

#include "model/base/error.h"

namespace hessianlab::onnx_file {

using nlohmann::json;

namespace {

constexpr int64_t kMostValues = int64_t{1} << 22;  // of one sample, as model/nn has it
constexpr std::size_t kMostOperations = 2000;

template <class Number>
RawTensor rawTensor(const char* type, Shape shape, const std::vector<double>& values) {
  RawTensor raw{type, std::move(shape), std::vector<std::byte>(values.size() * sizeof(Number))};
  for (std::size_t i = 0; i < values.size(); ++i) {
    // Compared before it is rounded: what is beyond single precision has no value there.
    if (!(std::abs(values[i]) <= static_cast<double>(std::numeric_limits<Number>::max())))
      throw InputError("has weights that are not finite, or are not once they are joined; train the network anew");
    const auto value = static_cast<Number>(values[i]);
    std::memcpy(raw.data.data() + i * sizeof(Number), &value, sizeof value);
  }
  return raw;
}

RawTensor raw(bool doubles, const Shape& shape, const std::vector<double>& values) {
  return doubles ? rawTensor<double>("F64", shape, values) : rawTensor<float>("F32", shape, values);
}

}  // namespace

int Builder::add(Built operation) {
  int64_t values = 1;
  for (const int64_t extent : operation.shape) {
    values = extent < 1 || extent > kMostValues ? kMostValues + 1 : std::min(values * extent, kMostValues + 1);
    if (values > kMostValues) break;
  }
  if (values > kMostValues)
    throw InputError("would give more than 4 million values a sample; such a network is too large");
  left_ -= static_cast<int64_t>(operation.weight.size() + operation.bias.size());
  if (left_ < 0)
    throw InputError(
        "would give the network many more weights than the file holds; give layers that share weights "
        "their own, or make the network smaller");
  operations_.push_back(std::move(operation));
  return static_cast<int>(operations_.size()) - 1;
}

// Operations that the last one does not depend on go; places are counted anew.
void Builder::keepOnly(int last) {
  std::vector<bool> needed(operations_.size(), false);
  needed[static_cast<std::size_t>(last)] = true;
  for (std::size_t i = operations_.size(); i-- > 0;) {
    if (!needed[i]) continue;
    for (const int read : operations_[i].reads)
      if (read != kInput) needed[static_cast<std::size_t>(read)] = true;
  }
  std::vector<int> places(operations_.size(), kInput);
  std::vector<Built> kept;
  for (std::size_t i = 0; i <= static_cast<std::size_t>(last); ++i) {
    if (!needed[i]) continue;
    places[i] = static_cast<int>(kept.size());
    kept.push_back(std::move(operations_[i]));
    for (int& read : kept.back().reads)
      if (read != kInput) read = places[static_cast<std::size_t>(read)];
  }
  operations_ = std::move(kept);
}

// Only the first operation can read the input, which has no name. Where others read it too, an operation that changes
// nothing stands before all.
void Builder::standBeforeInput() {
  bool others = operations_[0].reads != std::vector<int>{kInput};
  for (std::size_t i = 1; i < operations_.size(); ++i)
    others = others || std::count(operations_[i].reads.begin(), operations_[i].reads.end(), kInput) > 0;
  if (!others) return;
  for (Built& operation : operations_)
    for (int& read : operation.reads) ++read;  // kInput becomes 0
  const auto channels = static_cast<std::size_t>(input_[0]);
  operations_.insert(
      operations_.begin(),
      {{{"op", "normalise"}, {"mean", std::vector<double>(channels, 0)}, {"std", std::vector<double>(channels, 1)}},
       {kInput},
       input_});
}

json Builder::specs() const {
  std::vector<bool> named(operations_.size(), false);
  const auto readsBefore = [this](std::size_t i) {
    return operations_[i].reads == std::vector<int>{static_cast<int>(i) - 1};
  };
  for (std::size_t i = 0; i < operations_.size(); ++i) {
    if (readsBefore(i)) continue;
    for (const int read : operations_[i].reads) named[static_cast<std::size_t>(read)] = true;
  }
  const auto nameOf = [](std::size_t i) { return "n" + std::to_string(i + 1); };
  json result = json::array();
  for (std::size_t i = 0; i < operations_.size(); ++i) {
    json spec = operations_[i].spec;
    if (named[i]) spec["name"] = nameOf(i);
    if (!readsBefore(i)) {
      spec["inputs"] = json::array();
      for (const int read : operations_[i].reads) spec["inputs"].push_back(nameOf(static_cast<std::size_t>(read)));
    }
    result.push_back(std::move(spec));
  }
  return result;
}

Builder::Network Builder::finish(int last, int64_t classes, bool doubles) {
  if (last == kInput) throw InputError("its output is its input; there is nothing to look at");
  keepOnly(last);
  standBeforeInput();
  if (operations_.size() > kMostOperations)
    throw InputError("becomes " + std::to_string(operations_.size()) + " operations; at most " +
                     std::to_string(kMostOperations) + " are computed with");
  Network network;
  network.architecture = nlohmann::json({{"input", input_}, {"classes", classes}, {"operations", specs()}}).dump();
  int place = 0;
  for (Built& operation : operations_) {
    if (operation.weightShape.empty()) continue;
    const std::string prefix = std::to_string(place++) + ".";
    const Shape biasShape{static_cast<int64_t>(operation.bias.size())};
    network.tensors.emplace(prefix + "weight", raw(doubles, operation.weightShape, operation.weight));
    network.tensors.emplace(prefix + "bias", raw(doubles, biasShape, operation.bias));
    operation = {};
  }
  return network;
}

}  // namespace hessianlab::onnx_file
