// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/onnx/tensor.h"

#include <charconv>
#include <cstring>
#include <functional>
#include <numeric>
#include <optional>

#include "model/base/error.h"
#include "model/base/message.h"

namespace hessianlab::onnx_file {

namespace {

constexpr int64_t kMostValuesOfTensor = int64_t{1} << 31;
constexpr std::size_t kMostDims = 8;

std::size_t bytesOf(int32_t type) {
  switch (type) {
    case onnx::TensorProto::FLOAT:
    case onnx::TensorProto::INT32:
      return 4;
    case onnx::TensorProto::DOUBLE:
    case onnx::TensorProto::INT64:
      return 8;
    case onnx::TensorProto::BOOL:
      return 1;
    default:
      return 0;
  }
}

std::string typeName(int32_t type) {
  const auto* value = onnx::TensorProto::DataType_descriptor()->FindValueByNumber(type);
  return value ? value->name() : std::to_string(type);
}

template <class Stored, class Wanted>
std::vector<Wanted> unpacked(const std::string& bytes) {
  std::vector<Wanted> result(bytes.size() / sizeof(Stored));
  for (std::size_t i = 0; i < result.size(); ++i) {
    Stored value{};
    std::memcpy(&value, bytes.data() + i * sizeof(Stored), sizeof(Stored));
    result[i] = static_cast<Wanted>(value);
  }
  return result;
}

void fillFromBytes(Tensor& tensor, int32_t type, const std::string& bytes) {
  if (type == onnx::TensorProto::FLOAT) tensor.values = unpacked<float, double>(bytes);
  if (type == onnx::TensorProto::DOUBLE) tensor.values = unpacked<double, double>(bytes);
  if (type == onnx::TensorProto::INT64) tensor.wholes = unpacked<int64_t, int64_t>(bytes);
  if (type == onnx::TensorProto::INT32) tensor.wholes = unpacked<int32_t, int64_t>(bytes);
  if (type == onnx::TensorProto::BOOL) tensor.wholes = unpacked<uint8_t, int64_t>(bytes);
}

void fillFromFields(Tensor& tensor, const onnx::TensorProto& proto) {
  switch (proto.data_type()) {
    case onnx::TensorProto::FLOAT:
      tensor.values.assign(proto.float_data().begin(), proto.float_data().end());
      break;
    case onnx::TensorProto::DOUBLE:
      tensor.values.assign(proto.double_data().begin(), proto.double_data().end());
      break;
    case onnx::TensorProto::INT64:
      tensor.wholes.assign(proto.int64_data().begin(), proto.int64_data().end());
      break;
    default:
      tensor.wholes.assign(proto.int32_data().begin(), proto.int32_data().end());
  }
}

std::optional<int64_t> count(const std::string& text) {
  int64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || value < 0) return {};
  return value;
}

// A relative path that does not climb: nothing outside the model's folder is read on a file's word.
bool isInside(const std::string& location) {
  if (location.empty() || location.size() > 1000 || location[0] == '/' ||
      location.find_first_of(std::string("\\:\0", 3)) != std::string::npos)
    return false;
  for (std::size_t begin = 0; begin <= location.size();) {
    const std::size_t end = std::min(location.find('/', begin), location.size());
    const std::string part = location.substr(begin, end - begin);
    if (part.empty() || part == "..") return false;
    begin = end + 1;
  }
  return true;
}

std::string externalBytes(const onnx::TensorProto& proto, int64_t size, const std::string& who,
                          const ReadExternal& external) {
  std::string location;
  int64_t offset = 0, length = size;
  for (const auto& entry : proto.external_data()) {
    if (entry.key() == "location") location = entry.value();
    if (entry.key() != "offset" && entry.key() != "length") continue;
    const auto number = count(entry.value());
    if (!number) throw InputError(who + " has external data whose " + entry.key() + " is no number; export it anew");
    (entry.key() == "offset" ? offset : length) = *number;
  }
  if (!isInside(location))
    throw InputError(who + " keeps its values in '" + printable(location) +
                     "', which is not inside the model's folder, so it is not read; save the model with its data "
                     "beside it, or as one file");
  if (length != size)
    throw InputError(who + " has external data of " + std::to_string(length) + " bytes where its shape needs " +
                     std::to_string(size) + "; export it anew");
  return external(location, offset, length);
}

}  // namespace

int64_t product(const Shape& dims) {
  return std::accumulate(dims.begin(), dims.end(), int64_t{1}, std::multiplies<>());
}

int64_t sizeOf(const Shape& dims, const std::string& who) {
  if (dims.size() > kMostDims) throw InputError(who + " has more than 8 dimensions; export it anew");
  int64_t size = 1;
  for (const int64_t extent : dims) {
    if (extent < 0 || extent > kMostValuesOfTensor || (extent > 0 && size > kMostValuesOfTensor / extent))
      throw InputError(who + " has a shape that no tensor can have; the file is damaged, export it anew");
    size *= extent;
  }
  return size;
}

TensorPtr readTensor(const onnx::TensorProto& proto, const std::string& who, const ReadExternal& external) {
  const int32_t type = proto.data_type();
  const std::size_t each = bytesOf(type);
  if (each == 0)
    throw InputError(who + " has the type " + typeName(type) +
                     ", which is not computed with here; export the network in float32 or float64");
  auto tensor = std::make_shared<Tensor>();
  tensor->dims.assign(proto.dims().begin(), proto.dims().end());
  tensor->whole = type != onnx::TensorProto::FLOAT && type != onnx::TensorProto::DOUBLE;
  tensor->doubles = type == onnx::TensorProto::DOUBLE;
  const int64_t size = sizeOf(tensor->dims, who), bytes = size * static_cast<int64_t>(each);
  if (proto.data_location() == onnx::TensorProto::EXTERNAL) {
    const std::string content = externalBytes(proto, bytes, who, external);
    if (static_cast<int64_t>(content.size()) != bytes)
      throw InputError(who + " has external data that end too early; export it anew");
    fillFromBytes(*tensor, type, content);
  } else if (proto.has_raw_data()) {
    if (static_cast<int64_t>(proto.raw_data().size()) == bytes) fillFromBytes(*tensor, type, proto.raw_data());
  } else {
    fillFromFields(*tensor, proto);
  }
  if (tensor->size() != size)
    throw InputError(who + " holds another number of values than its shape says; the file is damaged, export it anew");
  return tensor;
}

TensorPtr realTensor(Shape dims, std::vector<double> values, bool doubles) {
  auto tensor = std::make_shared<Tensor>();
  tensor->dims = std::move(dims);
  tensor->doubles = doubles;
  tensor->values = std::move(values);
  return tensor;
}

TensorPtr wholeTensor(Shape dims, std::vector<int64_t> values) {
  auto tensor = std::make_shared<Tensor>();
  tensor->dims = std::move(dims);
  tensor->whole = true;
  tensor->wholes = std::move(values);
  return tensor;
}

}  // namespace hessianlab::onnx_file
