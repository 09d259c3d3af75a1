// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/onnx/graph_reader.h"

#include <algorithm>

#include "model/base/error.h"
#include "model/base/message.h"
#include "model/formats/onnx/own_metadata.h"

namespace hessianlab::onnx_file {

namespace {

constexpr int64_t kOldestOpset = 9, kNewestOpset = 17;
constexpr int64_t kMostValuesOfSample = int64_t{1} << 22;

std::string shown(const std::string& name) {
  return "'" + printable(name, 60) + "'";
}

std::string words(const Shape& dims) {
  std::string text;
  for (const int64_t extent : dims) text += (text.empty() ? "" : "×") + (extent > 0 ? std::to_string(extent) : "?");
  return text;
}

int64_t boundedSize(const Shape& dims) {
  int64_t result = 1;
  for (const int64_t extent : dims) result = std::min(result * std::max<int64_t>(extent, 0), kMostValuesOfSample + 1);
  return result;
}

int64_t opsetOf(const onnx::ModelProto& model, const std::string& origin) {
  int64_t opset = 0;
  for (const auto& set : model.opset_import())
    if (set.domain().empty() || set.domain() == "ai.onnx") opset = set.version();
  if (opset < kOldestOpset || opset > kNewestOpset)
    throw InputError(origin + ": is of opset " + std::to_string(opset) +
                     ", but opsets 9 to 17 are read; export it again with opset_version=13");
  return opset;
}

}  // namespace

GraphReader::GraphReader(const onnx::ModelProto& model, const std::string& origin, const OnnxInput& options,
                         int64_t fileBytes, ReadExternal external)
    : graph_(model.graph()),
      origin_(origin),
      options_(options),
      external_(std::move(external)),
      mostValues_(std::min(fileBytes * 4 + (int64_t{1} << 20), int64_t{1} << 28)),
      folding_(origin, mostValues_),
      opset_(opsetOf(model, origin)) {}

// The one input that is no weight, and what it says of its dims and its type.
void GraphReader::findInput() {
  for (const auto& tensor : graph_.initializer()) initialisers_[tensor.name()] = &tensor;
  std::vector<const onnx::ValueInfoProto*> inputs;
  for (const auto& input : graph_.input())
    if (!initialisers_.contains(input.name())) inputs.push_back(&input);
  if (inputs.size() != 1 || graph_.output_size() != 1) {
    const auto several = [](std::size_t count, const char* word) {
      return std::to_string(count) + " " + word + (count == 1 ? "" : "s");
    };
    throw InputError(origin_ + ": has " + several(inputs.size(), "input") + " and " +
                     several(static_cast<std::size_t>(graph_.output_size()), "output") +
                     "; a classifier has one picture and one row of logits: export it with those alone");
  }
  inputName_ = inputs[0]->name();
  outputName_ = graph_.output(0).name();
  const auto& type = inputs[0]->type().tensor_type();
  if (type.elem_type() != onnx::TensorProto::FLOAT && type.elem_type() != onnx::TensorProto::DOUBLE)
    throw InputError(origin_ + ": its input " + shown(inputName_) +
                     " is not of float32 or float64; export the network in one of them");
  doubles_ = type.elem_type() == onnx::TensorProto::DOUBLE;
  constexpr int kMostRank = 4;
  if (type.has_shape() && (type.shape().dim_size() < 2 || type.shape().dim_size() > kMostRank))
    throw InputError(origin_ + ": its input " + shown(inputName_) + " has " + std::to_string(type.shape().dim_size()) +
                     " dimensions; it must be a batch of pictures or of flat values");
  for (int i = 0; i < type.shape().dim_size(); ++i) {
    const auto& dim = type.shape().dim(i);
    const int64_t extent = dim.has_dim_value() ? dim.dim_value() : 0;  // 0: any
    if (extent < 0 || extent > kMostValuesOfSample)
      throw InputError(origin_ + ": its input " + shown(inputName_) + " has a dimension of " + std::to_string(extent) +
                       ", which no sample has; export the network anew");
    if (i == 0)
      batch_ = extent;
    else
      fileDims_.push_back(extent);
  }
  if (!type.has_shape()) fileDims_ = options_.shape;
}

// How the file's dims and the data's shape go together.
Value GraphReader::inputValue(Translation& t) const {
  Value value;
  value.dims = fileDims_;
  const bool shared = uses_.at(inputName_) > 1;
  value.channelsLast = channelsLast_;
  const Call call(t, onnx::NodeProto::default_instance(), {});
  const auto channels = static_cast<std::size_t>(ownShape_[0]);
  const bool picture = ownShape_.size() == 3;
  if (options_.mean.size() != options_.std.size() ||
      (!options_.mean.empty() && options_.mean.size() != channels && options_.mean.size() != 1))
    throw InputError("the mean and the deviation to normalise by must hold " + std::to_string(channels) +
                     " numbers each, one a channel, or one");
  for (const double deviation : options_.std)
    if (!(deviation > 0)) throw InputError("the deviation to normalise by must be positive");
  if (!(options_.highest > options_.lowest))
    throw InputError("the range of the inputs must go from a smaller number to a larger one");
  if (options_.reversedChannels && !(picture && channels == 3))
    throw InputError("the order of channels can be turned round for pictures of three channels only");
  value.reversed = options_.reversedChannels;
  if (options_.highest != 1 || options_.lowest != 0)
    value = call.affine(value, {options_.highest - options_.lowest}, {options_.lowest});
  if (!options_.mean.empty()) {
    std::vector<double> scale, shift;
    for (std::size_t i = 0; i < options_.mean.size(); ++i) {
      scale.push_back(1 / options_.std[i]);
      shift.push_back(-options_.mean[i] / options_.std[i]);
    }
    value = call.affine(value, std::move(scale), std::move(shift));
  }
  value.shared = shared;
  return value;
}

void GraphReader::findProducers() {
  for (const auto& node : graph_.node()) {
    for (const std::string& name : node.output()) {
      if (name.empty()) continue;
      if (!producers_.emplace(name, &node).second || name == inputName_)
        refuse(origin_, node, "gives " + shown(name) + ", which something else gives already; the file is damaged");
    }
  }
}

// What the output needs, each node after those it reads.
std::vector<const onnx::NodeProto*> GraphReader::ordered() const {
  enum class State { New, Open, Done };
  std::map<const onnx::NodeProto*, State> states;
  std::vector<const onnx::NodeProto*> result;
  struct Visit {
    const onnx::NodeProto* node;
    int next = 0;
  };
  std::vector<Visit> open;
  const auto enter = [&](const std::string& name) {
    const auto found = producers_.find(name);
    if (found == producers_.end()) return;
    State& state = states[found->second];
    if (state == State::Open) refuse(origin_, *found->second, "depends on itself; the file is damaged, export it anew");
    if (state == State::Done) return;
    state = State::Open;
    open.push_back({found->second});
  };
  enter(outputName_);
  while (!open.empty()) {
    Visit& visit = open.back();
    if (visit.next < visit.node->input_size()) {
      enter(visit.node->input(visit.next++));
      continue;
    }
    states[visit.node] = State::Done;
    result.push_back(visit.node);
    open.pop_back();
  }
  return result;
}

TensorPtr GraphReader::constantOf(const onnx::NodeProto& node) const {
  const Attributes attributes(node, origin_);
  const std::string who = origin_ + ": " + wordsFor(node);
  if (const auto* value = attributes.find("value")) return readTensor(value->t(), who, external_);
  if (attributes.has("value_float")) return realTensor({}, {attributes.number("value_float", 0)});
  if (attributes.has("value_int")) return wholeTensor({}, {attributes.integer("value_int", 0)});
  if (attributes.has("value_ints")) {
    auto list = attributes.integers("value_ints", {});
    const auto size = static_cast<int64_t>(list.size());
    return wholeTensor({size}, std::move(list));
  }
  refuse(origin_, node, "holds a constant of a kind that is not read; export the network anew");
}

Item GraphReader::item(const onnx::NodeProto& node, const std::string& name) {
  if (name.empty()) return {};
  const auto known = items_.find(name);
  if (known != items_.end()) return known->second;
  const auto stored = initialisers_.find(name);
  if (stored == initialisers_.end())
    refuse(origin_, node, "reads " + shown(name) + ", which nothing gives; export the network anew");
  Item item{readTensor(*stored->second, origin_ + ": tensor " + shown(name), external_), {}};
  if (uses_[name] > 1) items_[name] = item;
  return item;
}

void GraphReader::place(const onnx::NodeProto& node, Translation& t) {
  if (node.output_size() < 1) refuse(origin_, node, "gives nothing; the file is damaged");
  const std::string& name = node.output(0);
  if (node.op_type() == "Constant") {
    items_[name] = {constantOf(node), {}};
    return;
  }
  std::vector<Item> inputs;
  bool known = true;
  for (const std::string& input : node.input()) {
    inputs.push_back(item(node, input));
    known = known && !inputs.back().value;
  }
  if (known) {
    std::vector<TensorPtr> constants;
    for (const Item& input : inputs) constants.push_back(input.constant);
    const TensorPtr result = folding_.fold(node, constants);
    if (!result)
      refuse(origin_, node, "computes a constant in a way that is not read; export the network with constants folded");
    items_[name] = {result, {}};
    return;
  }
  Call call(t, node, std::move(inputs));
  call.isLast = name == outputName_ && uses_[name] == 1;
  Item result = translated(call);
  const bool shared = uses_[name] > 1;
  if (result.value && (shared || node.doc_string() == kEndOfOperation)) result.value = call.computed(*result.value);
  if (result.value && shared) result.value->shared = true;
  items_[name] = std::move(result);
}

OnnxNetwork GraphReader::read() {
  findInput();
  findProducers();
  const auto nodes = ordered();
  uses_[inputName_] = 0;
  ++uses_[outputName_];
  for (const onnx::NodeProto* node : nodes)
    for (const std::string& name : node->input()) ++uses_[name];
  ownShape_ = options_.shape.empty() ? fileDims_ : options_.shape;
  if (options_.shape.empty() && ownShape_.size() == 2) ownShape_.insert(ownShape_.begin(), 1);
  if (fileDims_.size() == ownShape_.size())
    for (std::size_t i = 0; i < fileDims_.size(); ++i)
      if (fileDims_[i] == 0) fileDims_[i] = ownShape_[i];
  const bool usable = (ownShape_.size() == 1 || ownShape_.size() == 3) && boundedSize(ownShape_) >= 1 &&
                      boundedSize(ownShape_) <= kMostValuesOfSample;
  if (!usable)
    throw InputError(origin_ + ": does not say how large its inputs are; export the network for inputs of one size");
  channelsLast_ =
      ownShape_.size() == 3 && fileDims_ != ownShape_ && fileDims_ == Shape{ownShape_[1], ownShape_[2], ownShape_[0]};
  if (boundedSize(fileDims_) != boundedSize(ownShape_) ||
      (fileDims_.size() == 3 && fileDims_ != ownShape_ && !channelsLast_))
    throw InputError(origin_ + ": reads inputs of " + words(fileDims_) + " values, but the data have " +
                     words(ownShape_) + "; choose the data set that the network was trained on");
  Translation t(origin_, options_, ownShape_, mostValues_, opset_, batch_);
  items_[inputName_] = {nullptr, inputValue(t)};
  for (const onnx::NodeProto* node : nodes) {
    place(*node, t);
    for (const std::string& name : node->input())  // nobody needs it any more: weights are large
      if (--uses_[name] == 0) items_.erase(name);
  }
  return finished(t);
}

OnnxNetwork GraphReader::finished(Translation& t) const {
  const auto found = items_.find(outputName_);
  if (found == items_.end() || !found->second.value)
    throw InputError(origin_ + ": its output " + shown(outputName_) +
                     " does not depend on its input; export the network anew");
  const auto& maker =
      producers_.contains(outputName_) ? *producers_.at(outputName_) : onnx::NodeProto::default_instance();
  const Call call(t, maker, {});
  const Value logits = call.inOwnOrder(call.flattened(*found->second.value));
  const int64_t classes = t.builder.shape(logits.place)[0];
  constexpr int64_t kMostClasses = 10'000;
  if (classes < 2 || classes > kMostClasses)
    throw InputError(origin_ + ": gives " + std::to_string(classes) + (classes == 1 ? " value" : " values") +
                     "; a classifier gives one for each class, 2 to 10000: train it with a softmax over its classes");
  OnnxNetwork result;
  Builder::Network network;
  try {
    network = t.builder.finish(logits.place, classes, doubles_);
  } catch (const InputError& error) {
    throw InputError(origin_ + ": " + error.what());
  }
  result.architecture = network.architecture;
  result.tensors = std::move(network.tensors);
  result.doubles = doubles_;
  result.end = t.end;
  result.inputDims = fileDims_;
  result.channelsLast = channelsLast_;
  if (t.normalisations > 0)
    result.notes.push_back(t.normalisations == 1
                               ? "one batch normalisation became a scale and a shift of each channel"
                               : std::to_string(t.normalisations) +
                                     " batch normalisations became a scale and a shift of each channel");
  return result;
}

}  // namespace hessianlab::onnx_file
