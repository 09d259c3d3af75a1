// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/curvature/krylov.h"

#include <limits>
#include <utility>

#include "model/curvature/input_hessian.h"
#include "model/nn/finite.h"

namespace hessianlab {

using torch::Tensor;

namespace {

constexpr int64_t kFewSteps = 16;

}  // namespace

Krylov::Krylov(SymmetricOperator apply, Tensor start, int64_t most)
    : apply_(std::move(apply)),
      next_(std::move(start)),
      basis_(at::empty({next_.size(0), most, next_.size(1)}, next_.options())),
      ownLoops_(next_.size(0) > 1 && next_.is_cpu() && most > kFewSteps),
      drift_(ownLoops_ ? next_.size(0) : 0, most, next_.options()),
      living_(at::ones({next_.size(0)}, next_.options().dtype(torch::kBool))),
      scale_(at::zeros({next_.size(0)}, next_.options())),
      epsilon_(next_.scalar_type() == torch::kFloat64 ? std::numeric_limits<double>::epsilon()
                                                      : std::numeric_limits<float>::epsilon()) {}

void Krylov::advance() {
  const Tensor q = next_;
  basis_.select(1, steps()).copy_(q);
  Tensor w = apply_(q), length;
  alive_.push_back(living_);
  if (ownLoops_) {
    w = w.contiguous();
    const OrthogonalisedRows left = orthogonaliseRows(basis_, steps() + 1, w, drift_);
    scale_ = at::maximum(scale_, left.before);
    alpha_.push_back(left.alpha);
    length = left.after;
    requireFinite(length, "the lengths of derivatives");
  } else {
    scale_ = at::maximum(scale_, rowNorm(w));
    alpha_.push_back((w * q).sum(1));
    const Tensor known = basis_.narrow(1, 0, steps());
    for (int pass = 0; pass < 2; ++pass)  // twice is enough (Kahan, Parlett)
      w = w - at::bmm(at::bmm(known, w.unsqueeze(2)).transpose(1, 2), known).squeeze(1);
    length = rowNorm(w);
  }
  living_ = living_.logical_and(length > scale_ * (10 * epsilon_));
  beta_.push_back(at::where(living_, length, at::zeros_like(length)));
  if (ownLoops_)
    next_ = w.mul_(at::where(living_, length.reciprocal(), at::zeros_like(length)).unsqueeze(1));
  else
    next_ = normaliseRows(w * living_.unsqueeze(1));
}

bool Krylov::exhausted() const {
  return !living_.any().item<bool>();
}

// Exhausted directions (beyond the steps of the sample) decouple as zeros that must not be taken for eigenvalues, so
// they are moved onto the first diagonal entry, which is inside the spectrum.
RitzPairs Krylov::ritz(bool coefficients, int64_t first, int64_t rows) const {
  const int64_t k = steps();
  const auto some = [&](const Tensor& all) { return all.narrow(0, first, rows); };
  RitzPairs result;
  if (ownLoops_) {
    const auto columns = [&](const std::vector<Tensor>& all, std::size_t count) {
      std::vector<Tensor> parts;
      for (std::size_t i = 0; i < count; ++i) parts.push_back(some(all[i]));
      return parts.empty() ? at::empty({rows, 0}, torch::kFloat64) : at::stack(parts, 1);
    };
    const Tensor given = columns(alpha_, alpha_.size()), alive = columns(alive_, alive_.size());
    const Tensor own = at::where(alive, given, given.narrow(1, 0, 1)).to(torch::kFloat64);
    const Tensor beside = columns(beta_, beta_.size() - 1).to(torch::kFloat64);
    const TridiagonalPairs pairs = tridiagonalPairs(own, beside, coefficients);
    result.values = pairs.values;
    result.coefficients = pairs.vectors;
    result.residual = (some(beta_.back()).to(torch::kFloat64).unsqueeze(1) * pairs.last).abs();
    return result;
  }
  Tensor t = at::zeros({rows, k, k}, next_.options().dtype(torch::kFloat64));
  for (int64_t i = 0; i < k; ++i) {
    const auto at = static_cast<std::size_t>(i);
    const Tensor diagonal = some(at::where(alive_[at], alpha_[at], alpha_[0])).to(torch::kFloat64);
    t.select(1, i).select(1, i).copy_(diagonal);
    if (i + 1 < k) {
      const Tensor off = some(beta_[at]).to(torch::kFloat64);
      t.select(1, i).select(1, i + 1).copy_(off);
      t.select(1, i + 1).select(1, i).copy_(off);
    }
  }
  std::tie(result.values, result.coefficients) = at::linalg_eigh(t);
  result.residual = (some(beta_.back()).to(torch::kFloat64).unsqueeze(1) * result.coefficients.select(1, k - 1)).abs();
  return result;
}

bool Krylov::endsAreEigenvalues(double tolerance) {
  if (tolerance == 0 && !next_.is_cpu()) return false;  // a GPU is not waited for: the answer is no
  const int64_t all = next_.size(0);
  const auto of = [&](int64_t first, int64_t rows) {
    const RitzPairs pairs = ritz(false, first, rows);
    const Tensor top = pairs.values.select(1, -1).abs(), bottom = pairs.values.select(1, 0).abs();
    const Tensor worst = at::maximum(pairs.residual.select(1, -1), pairs.residual.select(1, 0));
    return worst <= at::maximum(top, bottom) * tolerance;
  };
  if (ownLoops_ && !of(doubtful_, 1).item<bool>()) return false;
  const Tensor good = of(0, all);
  const bool every = good.all().item<bool>();
  if (!every) doubtful_ = good.logical_not().nonzero()[0].item<int64_t>();
  return every;
}

Tensor Krylov::vectors(const Tensor& coefficients) const {
  const Tensor rows = at::bmm(coefficients.to(basis_.scalar_type()), basis_.narrow(1, 0, steps()));
  return normaliseRows(rows.flatten(0, 1)).reshape(rows.sizes());
}

}  // namespace hessianlab
