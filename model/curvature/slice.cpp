// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/curvature/slice.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "model/base/error.h"
#include "model/base/stop_point.h"
#include "model/objective/careful_cross_entropy.h"

namespace hessianlab {

using torch::Tensor;

namespace {

constexpr int64_t kRowsAtOnce = 128;
constexpr int kChangeHalvings = 40;  // of the bracket around a decision change
constexpr int kLimitHalvings = 20;   // of the bracket around the end of the quadratic model's range

std::vector<double> doubles(const Tensor& values) {
  const Tensor plain = values.to(torch::kCPU, torch::kFloat64).contiguous();
  return {plain.data_ptr<double>(), plain.data_ptr<double>() + plain.numel()};
}

// The line as a function of t.
struct Line {
  const Network& network;
  const Tensor &x, &v;
  int64_t label;
  JobControl& control;

  struct Values {
    std::vector<double> loss;
    std::vector<int> prediction;
  };
  Values at(const std::vector<double>& t) const {
    Shape column(static_cast<std::size_t>(x.dim()), 1);
    column[0] = static_cast<int64_t>(t.size());
    const Tensor steps = torch::tensor(t, torch::kFloat64).to(x.scalar_type()).reshape(column);
    const LossesAt found = lossesAt(network, x + v * steps, label, control);
    Values values;
    values.loss = doubles(found.loss);
    for (const double k : doubles(found.prediction)) values.prediction.push_back(static_cast<int>(k));
    return values;
  }
};

struct Bracket {
  double low = 0, high = 0;
  int before = 0, after = 0;
};

// Halves all brackets together until each holds one change to within a hair. A third class in the middle makes two of
// one bracket.
std::vector<DecisionChange> refined(const Line& line, std::vector<Bracket> brackets) {
  for (int i = 0; i < kChangeHalvings && !brackets.empty(); ++i) {
    std::vector<double> middles;
    for (const Bracket& b : brackets) middles.push_back((b.low + b.high) / 2);
    const std::vector<int> classes = line.at(middles).prediction;
    for (std::size_t k = 0; k < middles.size(); ++k) {
      Bracket& b = brackets[k];
      if (classes[k] == b.before) {
        b.low = middles[k];
      } else if (classes[k] == b.after) {
        b.high = middles[k];
      } else {
        const Bracket rest{middles[k], b.high, classes[k], b.after};
        b.high = middles[k], b.after = classes[k];
        brackets.push_back(rest);
      }
    }
  }
  std::vector<DecisionChange> changes;
  for (const Bracket& b : brackets) changes.push_back({b.high, b.before, b.after});
  std::sort(changes.begin(), changes.end(), [](const auto& a, const auto& b) { return a.t < b.t; });
  return changes;
}

bool good(double model, double loss) {
  return std::abs(model - loss) <= kModelTolerance * std::abs(loss);
}

// The largest T such that the quadratic model is good on the grid for all |t| ≤ T; the bracket between the last good
// point and the first bad one is halved with the true network.
std::optional<double> quadraticHolds(const Line& line, const SliceResult& slice) {
  const auto model = [&](double t) { return slice.loss + t * slice.slope + t * t / 2 * slice.curvature; };
  const std::size_t middle = slice.t.size() / 2;
  std::optional<std::size_t> bad;
  for (std::size_t k = 1; k <= middle && !bad; ++k) {
    for (const std::size_t i : {middle - k, middle + k})
      if (!good(slice.quadratic[i], slice.trueLoss[i])) bad = k;
  }
  if (!bad) return std::nullopt;
  double low = slice.t[middle + *bad - 1], high = slice.t[middle + *bad];
  for (int i = 0; i < kLimitHalvings; ++i) {
    const double t = (low + high) / 2;
    const std::vector<double> loss = line.at({-t, t}).loss;
    (good(model(-t), loss[0]) && good(model(t), loss[1]) ? low : high) = t;
  }
  return low;
}

// For which t, all coordinates of x + t v lie in [0,1]; and how things stand at the ends of the slice.
void fillBox(const Tensor& x, const Tensor& v, SliceResult& result) {
  result.boxLow = -std::numeric_limits<double>::infinity();
  result.boxHigh = std::numeric_limits<double>::infinity();
  const std::vector<double> xs = doubles(x), vs = doubles(v);
  for (std::size_t i = 0; i < xs.size(); ++i) {
    if (vs[i] == 0) continue;
    const double toZero = -xs[i] / vs[i], toOne = (1 - xs[i]) / vs[i];
    result.boxLow = std::max(result.boxLow, std::min(toZero, toOne));
    result.boxHigh = std::min(result.boxHigh, std::max(toZero, toOne));
  }
  result.boxLow += 0.0, result.boxHigh += 0.0;  // no negative zero
  for (const double t : {-result.reach, result.reach}) {
    std::size_t outside = 0;
    for (std::size_t i = 0; i < xs.size(); ++i) {
      const double value = xs[i] + t * vs[i], excess = std::max(-value, value - 1);
      outside += excess > 0 ? 1 : 0;
      result.farthestOutside = std::max(result.farthestOutside, excess);
    }
    result.outsideShare = std::max(result.outsideShare, static_cast<double>(outside) / static_cast<double>(xs.size()));
  }
}

}  // namespace

LossesAt lossesAt(const Network& network, const Tensor& x, int64_t y, JobControl& control) {
  torch::NoGradGuard noGrad;
  std::vector<Tensor> losses, predictions, confidences;
  const StopScope stop(control.question());
  for (int64_t first = 0; first < x.size(0); first += kRowsAtOnce) {
    const Tensor logits = network.logits(x.slice(0, first, std::min(first + kRowsAtOnce, x.size(0))));
    losses.push_back(carefulCrossEntropy().value(logits, at::full({logits.size(0)}, y, torch::kInt64)));
    confidences.push_back(at::softmax(logits, 1).amax(1));
    predictions.push_back(logits.argmax(1));
  }
  return {at::cat(losses), at::cat(predictions), at::cat(confidences)};
}

void sliceAlong(const InputHessian& hessian, const Tensor& x, const Tensor& v, double reach, int points,
                JobControl& control, SliceResult& result) {
  TORCH_CHECK(hessian.rows() == 1 && points % 2 == 1, "a slice goes through one input and has a middle");
  torch::NoGradGuard noGrad;
  if (control.cancelled()) throw Interrupted();
  result.label = hessian.target()[0].item<int64_t>();
  result.reach = reach;
  result.prediction = hessian.logits()[0].argmax().item<int>();
  result.loss = hessian.loss()[0].item<double>();
  result.gradientNorm = rowNorm(hessian.gradient())[0].item<double>();
  result.slope = rowDot(v, hessian.gradient())[0].item<double>();
  result.curvature = rowDot(v, hessian.apply(v))[0].item<double>();
  const int half = points / 2;
  for (int i = -half; i <= half; ++i) {
    const double t = reach * i / half;
    result.t.push_back(t);
    result.linear.push_back(result.loss + t * result.slope);
    result.quadratic.push_back(result.linear.back() + t * t / 2 * result.curvature);
  }
  const Line line{hessian.network(), x, v, result.label, control};
  Line::Values values = line.at(result.t);
  result.trueLoss = std::move(values.loss);
  result.predictions = std::move(values.prediction);
  control.setProgress(0.5);

  std::vector<Bracket> brackets;
  for (std::size_t i = 1; i < result.t.size(); ++i) {
    if (result.predictions[i - 1] == result.predictions[i]) continue;
    brackets.push_back({result.t[i - 1], result.t[i], result.predictions[i - 1], result.predictions[i]});
  }
  result.changes = refined(line, std::move(brackets));
  result.quadraticHolds = quadraticHolds(line, result);
  fillBox(x, v, result);
  control.setProgress(1);
}

}  // namespace hessianlab
