// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/nn/operations/piecewise_linear.h"

#include <algorithm>
#include <cmath>

#include "model/nn/operations/spec_reader.h"

namespace hessianlab {

using nlohmann::json;
using torch::Tensor;

namespace {

constexpr std::size_t kMostPieceKnots = 8;
constexpr double kMostPieceNumber = 1e6;

struct Pieces {
  std::vector<double> knots, slopes;
  double start = 0;
};

class PiecewiseLinear final : public Operation {
 public:
  PiecewiseLinear(Shape in, Pieces pieces) : Operation(std::move(in)), pieces_(std::move(pieces)) {
    intercepts_.push_back(pieces_.start - pieces_.slopes[0] * pieces_.knots[0]);
    for (std::size_t i = 0; i < pieces_.knots.size(); ++i)
      intercepts_.push_back(intercepts_[i] + (pieces_.slopes[i] - pieces_.slopes[i + 1]) * pieces_.knots[i]);
  }

  json describe() const override {
    return {{"op", "piecewise_linear"}, {"knots", pieces_.knots}, {"slopes", pieces_.slopes}, {"start", pieces_.start}};
  }
  std::unique_ptr<Operation> clone() const override { return std::make_unique<PiecewiseLinear>(inputShape(), pieces_); }
  Shape outputShape() const override { return inputShape(); }
  bool elementwise() const override { return true; }
  Limits limits() const override {
    double steepest = 0;
    for (const double slope : pieces_.slopes) steepest = std::max(steepest, std::abs(slope));
    return {.stretch = steepest, .kinks = pieces_.knots};
  }
  Tensor forward(const Tensor& a) const override {
    Tensor value = a * pieces_.slopes[0] + intercepts_[0];
    for (std::size_t i = 0; i < pieces_.knots.size(); ++i)
      value = at::where(a > pieces_.knots[i], a * pieces_.slopes[i + 1] + intercepts_[i + 1], value);
    return value;
  }
  void record(OperationCache& cache) const override {
    const Tensor a = cache.input.detach();
    cache.first = at::full_like(a, pieces_.slopes[0]);
    for (std::size_t i = 0; i < pieces_.knots.size(); ++i)
      cache.first.masked_fill_(a > pieces_.knots[i], pieces_.slopes[i + 1]);
  }
  Tensor tangent(const Tensor& t, const OperationCache& cache) const override { return timesRows(t, cache.first); }
  Tensor adjoint(const Tensor& d, const OperationCache& cache) const override { return timesRows(d, cache.first); }

 private:
  Pieces pieces_;
  std::vector<double> intercepts_;  // piece i is slopes[i]·a + intercepts[i]
};

std::vector<double> readPieceList(SpecReader& reader, const json& spec, const char* key, std::size_t least,
                                  std::size_t most) {
  reader.know(key);
  const bool list = spec.contains(key) && spec[key].is_array() && spec[key].size() >= least && spec[key].size() <= most;
  std::vector<double> result;
  if (list)
    for (const json& value : spec[key])
      if (value.is_number() && std::abs(value.get<double>()) <= kMostPieceNumber) result.push_back(value.get<double>());
  if (!list || result.size() != spec[key].size())
    reader.fail(key, "must be a list of " + std::to_string(least) +
                         (least == most ? "" : " to " + std::to_string(most)) + " numbers from -1000000 to 1000000");
  return result;
}

}  // namespace

std::unique_ptr<Operation> makePiecewiseLinear(const json& spec, const Shape& in) {
  SpecReader reader(spec);
  Pieces pieces;
  pieces.knots = readPieceList(reader, spec, "knots", 1, kMostPieceKnots);
  if (std::adjacent_find(pieces.knots.begin(), pieces.knots.end(), std::greater_equal<>()) != pieces.knots.end())
    reader.fail("knots", "must rise");
  pieces.slopes = readPieceList(reader, spec, "slopes", pieces.knots.size() + 1, pieces.knots.size() + 1);
  reader.know("start");
  if (!spec.contains("start") || !spec["start"].is_number() || std::abs(spec["start"].get<double>()) > kMostPieceNumber)
    reader.fail("start", "must be a number from -1000000 to 1000000");
  pieces.start = spec["start"].get<double>();
  reader.finish();
  return std::make_unique<PiecewiseLinear>(in, std::move(pieces));
}

}  // namespace hessianlab
