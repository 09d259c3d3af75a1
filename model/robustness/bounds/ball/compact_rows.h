// SPDX-License-Identifier: GPL-3.0-or-later
// The identity rows of a layer whose units see few units of the layer before, and those few inputs, as those of a
// second convolution: carried to the input as small dense blocks, one a place, a tenth of the work of whole rows.
//
// Immutable; any thread. Gradients must be disabled.
#pragma once

#include <torch/types.h>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace hessianlab {

class CompactRows {
 public:
  // P places of R rows that see K units of the layer before, which see C inputs.
  struct Block {
    torch::Tensor rows, units, inputs;  // P×R, P×K, P×C
    torch::Tensor values;               // P×R×K: of the rows by the units
    torch::Tensor toInput;              // P×K×C: of the units by the inputs
    torch::Tensor bias;                 // P×K: of the units
    torch::Tensor places;               // of the P·R·C entries in the flat result
  };

  // rows: n×(units before), start: n; units: (units before)×d, bias: (units before). nullopt: there is little to gain.
  static std::optional<CompactRows> of(const torch::Tensor& rows, const torch::Tensor& start,
                                       const torch::Tensor& units, const torch::Tensor& bias);

  // n×d, and n constants. `through` makes of the rows by a block's units, P×R×K, and times ±1, what they are by their
  // pre-activations; a second tensor P×R, if it is defined, is added to the constants.
  using Through = std::function<std::pair<torch::Tensor, torch::Tensor>(const Block&)>;
  std::pair<torch::Tensor, torch::Tensor> toInput(const Through& through) const;
  const torch::Tensor& start() const { return start_; }

 private:
  int64_t inputs_ = 0;
  torch::Tensor start_;
  std::vector<Block> blocks_;  // of one shape each
};

}  // namespace hessianlab
