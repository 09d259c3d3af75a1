// SPDX-License-Identifier: GPL-3.0-or-later
// The evaluation to report: apgd-ce, then apgd-t on what is still right, then square on what is left; the worst input
// per sample over all three. AutoAttack's standard version (Croce & Hein 2020, arXiv 2003.01690) without FAB, with
// fewer queries by default.
#pragma once

#include <memory>
#include <vector>

#include "model/attacks/attack.h"

namespace hessianlab {

struct StandardOptions {
  int64_t iterations = 100;  // of each APGD climb
  int64_t targets = 9;
  int64_t queries = 1000;  // of square
};

class Standard final : public Attack {
 public:
  Standard(Norm norm, const StandardOptions& options);

  std::string name() const override { return "standard"; }
  std::string settings() const override;
  int64_t gradientsPerSample() const override;

 protected:
  torch::Tensor perturb(const Network& network, const AttackTask& task) const override;

 private:
  StandardOptions options_;
  std::vector<std::unique_ptr<Attack>> stages_;
};

}  // namespace hessianlab
