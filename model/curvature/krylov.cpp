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
Tensor Krylov::diagonal(int64_t first, int64_t rows) const {
  const Tensor own = at::stack(alpha_, 1).narrow(0, first, rows), alive = at::stack(alive_, 1).narrow(0, first, rows);
  return at::where(alive, own, own.narrow(1, 0, 1)).to(torch::kFloat64);
}

Tensor Krylov::beside(int64_t first, int64_t rows) const {
  return at::stack(beta_, 1).narrow(1, 0, steps() - 1).narrow(0, first, rows).to(torch::kFloat64);
}

RitzPairs Krylov::ritz(int64_t first, int64_t rows) const {
  const Tensor off = beside(first, rows);
  Tensor t = at::diag_embed(diagonal(first, rows));
  if (off.numel() > 0) t += at::diag_embed(off, 1) + at::diag_embed(off, -1);
  RitzPairs result;
  std::tie(result.values, result.coefficients) = at::linalg_eigh(t);
  const Tensor newest = beta_.back().narrow(0, first, rows).to(torch::kFloat64);
  result.residual = (newest.unsqueeze(1) * result.coefficients.select(1, steps() - 1)).abs();
  return result;
}

RitzEnds Krylov::ends(int64_t first, int64_t rows) const {
  if (!ownLoops_) {
    const RitzPairs pairs = ritz(first, rows);
    const auto both = [](const Tensor& of) { return at::stack({of.select(-1, 0), of.select(-1, -1)}, 1); };
    return {both(pairs.values), both(pairs.coefficients), both(pairs.residual)};
  }
  const TridiagonalEnds ends = tridiagonalEnds(diagonal(first, rows), beside(first, rows));
  const Tensor newest = beta_.back().narrow(0, first, rows).to(torch::kFloat64);
  return {ends.values, ends.vectors, (newest.unsqueeze(1) * ends.vectors.select(2, -1)).abs()};
}

bool Krylov::endsAreEigenvalues(double tolerance) {
  if (tolerance == 0 && !next_.is_cpu()) return false;  // a GPU is not waited for: the answer is no
  const int64_t all = next_.size(0);
  const auto of = [&](int64_t first, int64_t rows) {
    const RitzEnds both = ends(first, rows);
    return both.residual.amax(1) <= both.values.abs().amax(1) * tolerance;
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
