// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/onnx/folding.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include "model/base/error.h"

namespace hessianlab::onnx_file {

namespace {

constexpr std::size_t kMostRank = 8;

std::string whoIs(const std::string& origin, const onnx::NodeProto& node) {
  return origin + ": " + wordsFor(node);
}

// For each place of a result of shape `out`, the place in a tensor of shape `in` that broadcasting reads.
class Broadcast {
 public:
  Broadcast(const Shape& in, const Shape& out) : out_(out), steps_(out.size(), 0) {
    int64_t step = 1;
    for (std::size_t i = in.size(); i-- > 0;) {
      steps_[i + out.size() - in.size()] = in[i] == 1 ? 0 : step;
      step *= in[i];
    }
  }
  std::size_t place(int64_t index) const {
    int64_t at = 0;
    for (std::size_t axis = out_.size(); axis-- > 0;) {
      at += index % out_[axis] * steps_[axis];
      index /= out_[axis];
    }
    return static_cast<std::size_t>(at);
  }

 private:
  const Shape& out_;
  Shape steps_;
};

std::optional<Shape> broadcastDims(const Shape& a, const Shape& b) {
  Shape out(std::max(a.size(), b.size()), 1);
  for (const Shape* dims : {&a, &b}) {
    for (std::size_t i = 0; i < dims->size(); ++i) {
      int64_t& extent = out[i + out.size() - dims->size()];
      const int64_t own = (*dims)[i];
      if (own == 1) continue;
      if (extent != 1 && extent != own) return {};
      extent = own;
    }
  }
  return out;
}

int64_t wholeResult(const std::string& op, int64_t a, int64_t b) {
  if (op == "Mul" && a == 1) return b;
  if ((op == "Mul" || op == "Div") && b == 1) return a;
  constexpr int64_t kLarge = int64_t{1} << 31;  // farther than any extent, and its square fits
  if (a <= -kLarge || b <= -kLarge || a >= kLarge || b >= kLarge) return kUnknown;
  if (op == "Add") return a + b;
  if (op == "Sub") return a - b;
  if (op == "Mul") return a * b;
  if (op == "Div") return b == 0 ? kUnknown : a / b;
  return kUnknown;
}

double realResult(const std::string& op, double a, double b) {
  if (op == "Add") return a + b;
  if (op == "Sub") return a - b;
  if (op == "Mul") return a * b;
  if (op == "Div") return a / b;
  return std::pow(a, b);
}

bool isElementwise(const std::string& op) {
  return op == "Add" || op == "Sub" || op == "Mul" || op == "Div" || op == "Pow";
}

bool isMapped(const std::string& op) {
  return op == "Neg" || op == "Sqrt" || op == "Reciprocal" || op == "Exp" || op == "Abs";
}

double mappedValue(const std::string& op, double a) {
  if (op == "Neg") return -a;
  if (op == "Sqrt") return std::sqrt(a);
  if (op == "Exp") return std::exp(a);
  if (op == "Abs") return std::abs(a);
  return 1 / a;
}

std::optional<std::vector<std::size_t>> placesOf(std::vector<int64_t>& axes, std::size_t rank) {
  std::vector<std::size_t> result;
  for (int64_t axis : axes) {
    const auto limit = static_cast<int64_t>(rank);
    if (axis < -limit || axis >= limit) return {};
    result.push_back(static_cast<std::size_t>(axis < 0 ? axis + limit : axis));
  }
  std::sort(result.begin(), result.end());
  if (std::adjacent_find(result.begin(), result.end()) != result.end()) return {};
  return result;
}

}  // namespace

std::optional<Shape> reshapedDims(const Shape& dims, const std::vector<int64_t>& wanted) {
  if (wanted.size() > kMostRank) return {};
  Shape result;
  std::optional<std::size_t> open;
  int64_t known = 1;
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    int64_t extent = wanted[i];
    if (extent == 0 && i < dims.size()) extent = dims[i];
    if (extent == -1 && !open) {
      open = i;
      extent = 1;
    }
    if (extent < 1 || extent > std::numeric_limits<int32_t>::max() ||
        known > std::numeric_limits<int32_t>::max() / extent)
      return {};
    known *= extent;
    result.push_back(extent);
  }
  const int64_t all = product(dims);
  if (open) {
    if (all % known != 0) return {};
    result[*open] = all / known;
  } else if (all != known) {
    return {};
  }
  return result;
}

std::optional<Shape> squeezedDims(const Shape& dims, std::vector<int64_t> axes) {
  const auto places = placesOf(axes, dims.size());
  if (!places) return {};
  Shape result = dims;
  const std::vector<std::size_t> fromTheLast(places->rbegin(), places->rend());
  for (const std::size_t place : fromTheLast) {
    if (dims[place] != 1) return {};
    result.erase(result.begin() + static_cast<std::ptrdiff_t>(place));
  }
  return result;
}

std::optional<Shape> unsqueezedDims(const Shape& dims, std::vector<int64_t> axes) {
  if (dims.size() + axes.size() > kMostRank) return {};
  const auto places = placesOf(axes, dims.size() + axes.size());
  if (!places) return {};
  Shape result = dims;
  for (const std::size_t place : *places) result.insert(result.begin() + static_cast<std::ptrdiff_t>(place), 1);
  return result;
}

std::optional<std::vector<int64_t>> axesOf(const onnx::NodeProto& node, const std::string& origin,
                                           const TensorPtr& second) {
  const Attributes attributes(node, origin);
  if (attributes.has("axes")) return attributes.integers("axes", {});
  if (second && second->whole && second->size() <= static_cast<int64_t>(kMostRank)) return second->wholes;
  return {};
}

void Folding::spend(const onnx::NodeProto& node, int64_t values) {
  left_ -= values;
  if (left_ < 0)
    throw InputError(whoIs(origin_, node) +
                     " makes its constants larger than the file; export the network anew, with constants folded");
}

void Folding::fail(const onnx::NodeProto& node) const {
  throw InputError(whoIs(origin_, node) +
                   " computes a constant from tensors that do not fit each other; export the network anew");
}

TensorPtr Folding::elementwise(const onnx::NodeProto& node, const Tensor& a, const Tensor& b) {
  const auto dims = broadcastDims(a.dims, b.dims);
  if (!dims || dims->size() > kMostRank || a.whole != b.whole) fail(node);
  const int64_t size = sizeOf(*dims, whoIs(origin_, node));
  spend(node, size);
  auto result = std::make_shared<Tensor>(Tensor{*dims, a.whole, a.doubles || b.doubles, {}, {}});
  const Broadcast left(a.dims, result->dims), right(b.dims, result->dims);
  for (int64_t i = 0; i < size; ++i) {
    const std::size_t l = left.place(i), r = right.place(i);
    if (a.whole)
      result->wholes.push_back(wholeResult(node.op_type(), a.wholes[l], b.wholes[r]));
    else
      result->values.push_back(realResult(node.op_type(), a.values[l], b.values[r]));
  }
  return result;
}

TensorPtr Folding::mapped(const onnx::NodeProto& node, const Tensor& a) {
  if (a.whole) return nullptr;
  spend(node, a.size());
  auto result = std::make_shared<Tensor>(a);
  for (double& value : result->values) value = mappedValue(node.op_type(), value);
  return result;
}

TensorPtr Folding::reshaped(const onnx::NodeProto& node, const Tensor& a, Shape dims) {
  spend(node, a.size());
  auto result = std::make_shared<Tensor>(a);
  result->dims = std::move(dims);
  return result;
}

TensorPtr Folding::transposed(const onnx::NodeProto& node, const Tensor& a) {
  std::vector<int64_t> reversed(a.dims.size());
  std::iota(reversed.rbegin(), reversed.rend(), 0);
  std::vector<int64_t> order = Attributes(node, origin_).integers("perm", reversed);
  std::vector<int64_t> sorted = order;
  std::sort(sorted.begin(), sorted.end());
  std::sort(reversed.begin(), reversed.end());
  if (sorted != reversed) fail(node);
  spend(node, a.size());
  Shape steps(a.dims.size(), 1);
  for (std::size_t i = a.dims.size(); i-- > 1;) steps[i - 1] = steps[i] * a.dims[i];
  auto result = std::make_shared<Tensor>(Tensor{{}, a.whole, a.doubles, {}, {}});
  for (const int64_t axis : order) result->dims.push_back(a.dims[static_cast<std::size_t>(axis)]);
  for (int64_t i = 0; i < a.size(); ++i) {
    int64_t rest = i, from = 0;
    for (std::size_t axis = order.size(); axis-- > 0;) {
      from += rest % result->dims[axis] * steps[static_cast<std::size_t>(order[axis])];
      rest /= result->dims[axis];
    }
    if (a.whole)
      result->wholes.push_back(a.wholes[static_cast<std::size_t>(from)]);
    else
      result->values.push_back(a.values[static_cast<std::size_t>(from)]);
  }
  return result;
}

// Lists of whole numbers, which shapes are put together from.
TensorPtr Folding::joined(const onnx::NodeProto& node, const std::vector<TensorPtr>& inputs) {
  std::vector<int64_t> result;
  for (const TensorPtr& part : inputs) {
    if (!part || !part->whole || part->dims.size() != 1) return nullptr;
    spend(node, part->size());
    result.insert(result.end(), part->wholes.begin(), part->wholes.end());
  }
  const auto size = static_cast<int64_t>(result.size());
  return wholeTensor({size}, std::move(result));
}

TensorPtr Folding::gathered(const onnx::NodeProto& node, const Tensor& a, const Tensor& index) {
  if (!a.whole || a.dims.size() != 1 || !index.whole) return nullptr;
  std::vector<int64_t> result;
  spend(node, index.size());
  for (int64_t place : index.wholes) {
    if (place < 0) place += a.size();
    if (place < 0 || place >= a.size()) fail(node);
    result.push_back(a.wholes[static_cast<std::size_t>(place)]);
  }
  return wholeTensor(index.dims, std::move(result));
}

// Of a list of whole numbers: shape[1:].
TensorPtr Folding::sliced(const onnx::NodeProto& node, const std::vector<TensorPtr>& inputs) {
  const Tensor& a = *inputs[0];
  if (!a.whole || a.dims.size() != 1) return nullptr;
  const Attributes attributes(node, origin_);
  const auto bound = [&](const char* name, std::size_t place, int64_t fallback) {
    if (attributes.has(name)) {
      const auto list = attributes.integers(name, {});
      return list.size() == 1 ? list[0] : fallback;
    }
    const bool given = place < inputs.size() && inputs[place] && inputs[place]->whole && inputs[place]->size() == 1;
    return given ? inputs[place]->wholes[0] : fallback;
  };
  if (bound("steps", 4, 1) != 1) return nullptr;
  const auto clamped = [&](int64_t at) {
    if (at < -a.size()) return int64_t{0};
    return std::min(at < 0 ? at + a.size() : at, a.size());
  };
  const int64_t begin = clamped(bound("starts", 1, 0)), end = clamped(bound("ends", 2, a.size()));
  std::vector<int64_t> result;
  for (int64_t i = begin; i < end; ++i) result.push_back(a.wholes[static_cast<std::size_t>(i)]);
  const auto size = static_cast<int64_t>(result.size());
  return wholeTensor({size}, std::move(result));
}

TensorPtr Folding::fold(const onnx::NodeProto& node, const std::vector<TensorPtr>& inputs) {
  const std::string& op = node.op_type();
  if (inputs.empty() || !inputs[0]) return nullptr;
  const Tensor& a = *inputs[0];
  const TensorPtr second = inputs.size() > 1 ? inputs[1] : nullptr;
  if (op == "Identity" || op == "Dropout") return inputs[0];
  if (isElementwise(op) && second) return elementwise(node, a, *second);
  if (isMapped(op)) return mapped(node, a);
  if (op == "Concat") return joined(node, inputs);
  if (op == "Gather" && second) return gathered(node, a, *second);
  if (op == "Slice") return sliced(node, inputs);
  if (op == "Transpose") return transposed(node, a);
  if (op == "Cast") {
    const int64_t to = Attributes(node, origin_).integer("to", 0);
    const bool real = to == onnx::TensorProto::FLOAT || to == onnx::TensorProto::DOUBLE;
    if (real == !a.whole) return inputs[0];
    if (!real || std::any_of(a.wholes.begin(), a.wholes.end(), [](int64_t v) { return v <= kUnknown; })) return nullptr;
    spend(node, a.size());
    return realTensor(a.dims, {a.wholes.begin(), a.wholes.end()}, to == onnx::TensorProto::DOUBLE);
  }
  std::optional<Shape> dims;
  if (op == "Reshape" && second && second->whole) dims = reshapedDims(a.dims, second->wholes);
  if (op == "Squeeze" || op == "Unsqueeze") {
    const auto axes = axesOf(node, origin_, second);
    if (!axes) return nullptr;
    dims = op == "Squeeze" ? squeezedDims(a.dims, *axes) : unsqueezedDims(a.dims, *axes);
  }
  if (op != "Reshape" && op != "Squeeze" && op != "Unsqueeze") return nullptr;
  if (!dims) fail(node);
  return reshaped(node, a, *dims);
}

}  // namespace hessianlab::onnx_file
