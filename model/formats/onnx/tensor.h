// SPDX-License-Identifier: GPL-3.0-or-later
// A tensor that a file holds or that follows from such: weights, and the whole numbers that shapes are made of. Pure;
// any thread.
#pragma once

#include <onnx/onnx_pb.h>

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace hessianlab::onnx_file {

using Shape = std::vector<int64_t>;

// Stand in whole numbers for what is not known before there is a batch.
constexpr int64_t kBatch = INT64_MIN;        // the number of samples
constexpr int64_t kUnknown = INT64_MIN + 1;  // something made of it

struct Tensor {
  Shape dims;                   // empty: a scalar
  bool whole = false;           // whole numbers, else real ones
  bool doubles = false;         // real ones as float64 stands in the file
  std::vector<double> values;   // row-major, where real
  std::vector<int64_t> wholes;  // where whole

  int64_t size() const { return static_cast<int64_t>(whole ? wholes.size() : values.size()); }
  double at(std::size_t i) const { return whole ? static_cast<double>(wholes[i]) : values[i]; }
};
using TensorPtr = std::shared_ptr<const Tensor>;

// `length` bytes from `offset` on of the file called `location`, a plain path below the model's folder. InputError: it
// cannot be read. length < 0: to its end.
using ReadExternal = std::function<std::string(const std::string& location, int64_t offset, int64_t length)>;

int64_t product(const Shape& dims);  // of dims that were checked

// How many values `dims` stand for. InputError, which begins with `who`: negative, or more than there can be (2³¹).
int64_t sizeOf(const Shape& dims, const std::string& who);

// Reads float, double, int64, int32 and bool. InputError, which begins with `who` ("net.onnx: tensor 'w'"): another
// type, a size that does not fit the data, or external data that are not inside the folder.
TensorPtr readTensor(const onnx::TensorProto& proto, const std::string& who, const ReadExternal& external);

TensorPtr realTensor(Shape dims, std::vector<double> values, bool doubles = false);
TensorPtr wholeTensor(Shape dims, std::vector<int64_t> values);

}  // namespace hessianlab::onnx_file
