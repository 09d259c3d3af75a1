// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/nn/operations/joins.h"

#include <cmath>

#include "model/base/shape_text.h"
#include "model/nn/join.h"
#include "model/nn/operations/spec_reader.h"

namespace hessianlab {

using nlohmann::json;
using torch::Tensor;

namespace {

class Add final : public Join {
 public:
  Add(Shape shape, std::size_t parts) : Join(std::move(shape)), parts_(parts) {}
  json describe() const override { return {{"op", "add"}}; }
  std::unique_ptr<Operation> clone() const override { return std::make_unique<Add>(inputShape(), parts_); }
  Tensor join(const std::vector<Tensor>& parts) const override {
    Tensor sum = parts[0];
    for (std::size_t i = 1; i < parts.size(); ++i) sum = sum + parts[i];
    return sum;
  }
  std::vector<Tensor> split(const Tensor& d) const override { return std::vector<Tensor>(parts_, d); }
  double joinedStretch(const std::vector<double>& ofParts) const override {
    double sum = 0;
    for (const double part : ofParts) sum += part;
    return sum;
  }

 private:
  std::size_t parts_;
};

class Concat final : public Join {
 public:
  Concat(Shape shape, std::vector<int64_t> channels) : Join(std::move(shape)), channels_(std::move(channels)) {}
  json describe() const override { return {{"op", "concat"}}; }
  std::unique_ptr<Operation> clone() const override { return std::make_unique<Concat>(inputShape(), channels_); }
  Tensor join(const std::vector<Tensor>& parts) const override { return at::cat(parts, 1); }
  std::vector<Tensor> split(const Tensor& d) const override { return d.split_with_sizes(channels_, 1); }
  double joinedStretch(const std::vector<double>& ofParts) const override {
    double squares = 0;
    for (const double part : ofParts) squares += part * part;
    return std::sqrt(squares);
  }

 private:
  std::vector<int64_t> channels_;  // of each part
};

void requireSeveral(SpecReader& reader, const std::vector<Shape>& in) {
  reader.finish();
  if (in.size() < 2) reader.fail("inputs", R"(must name at least two operations, for example ["a","b"])");
}

}  // namespace

std::unique_ptr<Operation> makeAdd(const json& spec, const std::vector<Shape>& in) {
  SpecReader reader(spec);
  requireSeveral(reader, in);
  for (const Shape& shape : in) {
    if (shape != in[0])
      reader.fail("inputs",
                  "must all have one shape, but one gives " + timesText(in[0]) + " and another " + timesText(shape));
  }
  return std::make_unique<Add>(in[0], in.size());
}

std::unique_ptr<Operation> makeConcat(const json& spec, const std::vector<Shape>& in) {
  SpecReader reader(spec);
  requireSeveral(reader, in);
  std::vector<int64_t> channels;
  Shape joined = in[0];
  joined[0] = 0;
  for (const Shape& shape : in) {
    if (!std::equal(shape.begin() + 1, shape.end(), joined.begin() + 1, joined.end()))
      reader.fail("inputs", "must have one height and width, or all be flat, but one gives " + timesText(in[0]) +
                                " and another " + timesText(shape));
    channels.push_back(shape[0]);
    joined[0] += shape[0];
  }
  return std::make_unique<Concat>(std::move(joined), std::move(channels));
}

}  // namespace hessianlab
