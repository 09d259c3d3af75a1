// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/curvature/judged_norm.h"

#include <algorithm>
#include <vector>

#include "model/base/random.h"
#include "model/nn/finite.h"
#include "model/objective/careful_cross_entropy.h"

namespace hessianlab {

using torch::Tensor;

namespace {

// The members of a norm that are reported, each one value or one vector per sample.
template <class Change>
void changeEach(NormResult& norm, const NormResult& by, const Change& change) {
  change(norm.norm, by.norm);
  change(norm.vector, by.vector);
  change(norm.residual, by.residual);
  change(norm.converged, by.converged);
  if (norm.lambdaMax.defined()) change(norm.lambdaMax, by.lambdaMax);
  if (norm.lambdaMin.defined()) change(norm.lambdaMin, by.lambdaMin);
}

// Norm and eigenvalue as the judge's product has them. Gives the samples (int64) where it contradicts the estimator's
// own word, or where nothing is left in single precision.
Tensor settle(NormResult& norm, double tolerance) {
  changeEach(norm, norm, [](Tensor& mine, const Tensor&) {
    if (mine.is_floating_point()) mine = mine.to(torch::kFloat64);
  });
  const Tensor length = rowNorm(norm.image);
  Tensor lost = length == 0;
  if (norm.own.partner.defined()) {
    const Tensor found = rowDot(norm.own.partner.to(torch::kFloat64), norm.image);
    const Tensor differs = (found - norm.own.expected.to(torch::kFloat64)).abs() > length * tolerance;
    const Tensor believed = norm.own.residual.to(torch::kFloat64) <= tolerance;
    lost = lost.logical_or(differs).logical_or(believed.logical_and(norm.residual > tolerance));
  }
  norm.norm = length;
  if (norm.lambdaMax.defined()) {
    const Tensor lambda = rowDot(norm.vector, norm.image);
    norm.norm = lambda.abs();
    const Tensor top = norm.lambdaMax.abs() >= norm.lambdaMin.abs();
    norm.lambdaMax = at::where(top, lambda, norm.lambdaMax);
    norm.lambdaMin = at::where(top, norm.lambdaMin, lambda);
  }
  return lost.nonzero().squeeze(1);
}

JudgedNorm judgedAtOnce(const Network& own, const Network& wide, const Tensor& x, const Tensor& y,
                        const NormEstimate& estimate, double tolerance) {
  const Tensor wideX = x.to(torch::kFloat64);
  const InputHessian hessian(wide, carefulCrossEntropy(), wideX, y);
  JudgedNorm result;
  result.logits = hessian.logits();
  result.probabilities = hessian.probabilities();
  result.loss = hessian.loss();
  result.gradient = hessian.gradient();
  result.gradientNorm = rowNorm(result.gradient);
  if (own.dtype() == torch::kFloat64) {
    result.prediction = result.logits.argmax(1);
    result.norm = estimate(hessian, nullptr);
    result.iterations = at::full({x.size(0)}, result.norm.iterations, x.options().dtype(torch::kInt64));
  } else {
    const InputHessian single(own, carefulCrossEntropy(), x.to(own.dtype()), y);
    result.prediction = single.logits().argmax(1);
    result.norm = estimate(single, &hessian);
    result.iterations = at::full({x.size(0)}, result.norm.iterations, x.options().dtype(torch::kInt64));
    const Tensor lost = settle(result.norm, tolerance);
    result.inDouble = lost.numel();
    if (result.inDouble > 0) {
      const InputHessian anew(wide, carefulCrossEntropy(), wideX.index_select(0, lost), y.index_select(0, lost));
      const NormResult better = estimate(anew, nullptr);
      changeEach(result.norm, better, [&](Tensor& mine, const Tensor& by) { mine = mine.index_copy(0, lost, by); });
      result.iterations.index_fill_(0, lost, better.iterations);
    }
  }
  requireFinite(at::stack({result.norm.norm, result.gradientNorm, result.loss}, 1), "‖H‖, ‖g‖ or the losses");
  return result;
}

// Rows of one piece behind those of the others.
template <class Member>
Tensor stacked(const std::vector<JudgedNorm>& pieces, const Member& member) {
  std::vector<Tensor> rows;
  for (const JudgedNorm& piece : pieces)
    if (member(piece).defined()) rows.push_back(member(piece));
  return rows.empty() ? Tensor() : at::cat(rows);
}

JudgedNorm stackedPieces(const std::vector<JudgedNorm>& pieces) {
  JudgedNorm result = pieces.front();
  const auto stack = [&](auto member) { result.*member = stacked(pieces, [&](const auto& p) { return p.*member; }); };
  const auto stackNorm = [&](auto member) {
    result.norm.*member = stacked(pieces, [&](const auto& p) { return p.norm.*member; });
  };
  for (const auto member :
       {&JudgedNorm::iterations, &JudgedNorm::prediction, &JudgedNorm::logits, &JudgedNorm::probabilities,
        &JudgedNorm::loss, &JudgedNorm::gradientNorm, &JudgedNorm::gradient})
    stack(member);
  for (const auto member : {&NormResult::norm, &NormResult::lambdaMax, &NormResult::lambdaMin, &NormResult::vector,
                            &NormResult::image, &NormResult::residual, &NormResult::converged})
    stackNorm(member);
  for (const auto member : {&OwnWord::partner, &OwnWord::expected, &OwnWord::residual})
    result.norm.own.*member = stacked(pieces, [&](const auto& p) { return p.norm.own.*member; });
  for (std::size_t i = 1; i < pieces.size(); ++i) {
    result.norm.iterations = std::max(result.norm.iterations, pieces[i].norm.iterations);
    result.norm.products = std::max(result.norm.products, pieces[i].norm.products);
    result.inDouble += pieces[i].inDouble;
  }
  return result;
}

}  // namespace

EstimateDraws::EstimateDraws(uint64_t seed) : judged_(makeGenerator(seed)), alone_(makeGenerator(seed)) {}

int64_t samplesAtOnce(const Network& network) {
  constexpr double kMostMemory = 8e8;
  constexpr double kKept = 4;                                // of each value: the input, σ', σ'' and the bend
  constexpr double kBytes = sizeof(float) + sizeof(double);  // both passes are there together
  double values = 0;
  for (const auto& operation : network.operations()) {
    double each = 1;
    for (const int64_t extent : operation->outputShape()) each *= static_cast<double>(extent);
    values += each;
  }
  return std::max<int64_t>(1, static_cast<int64_t>(kMostMemory / (values * kKept * kBytes)));
}

JudgedNorm judgedNorm(const Network& own, const Network& wide, const Tensor& x, const Tensor& y,
                      const NormEstimate& estimate, double tolerance, int64_t atOnce) {
  torch::NoGradGuard noGrad;
  const int64_t rows = x.size(0), most = atOnce > 0 ? atOnce : samplesAtOnce(own);
  if (rows <= most) return judgedAtOnce(own, wide, x, y, estimate, tolerance);
  const int64_t count = (rows + most - 1) / most, each = (rows + count - 1) / count;
  std::vector<JudgedNorm> pieces;
  for (int64_t first = 0; first < rows; first += each) {
    const int64_t last = std::min(first + each, rows);
    pieces.push_back(judgedAtOnce(own, wide, x.slice(0, first, last), y.slice(0, first, last), estimate, tolerance));
  }
  return stackedPieces(pieces);
}

}  // namespace hessianlab
