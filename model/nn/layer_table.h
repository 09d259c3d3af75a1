// SPDX-License-Identifier: GPL-3.0-or-later
// What each operation of a network gives, holds and costs, found from its description alone: nothing is trained, no
// data are read and no weights are made. Free of Torch. Any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/base/section.h"

namespace hessianlab {

struct LayerRow {
  std::vector<std::size_t> reads;  // 0: the network's input; i + 1: the result of operation i
  std::vector<int64_t> output;     // of one sample: {channels, height, width} or {values}; empty: not known
  int64_t parameters = 0;          // weights and biases
  double multiplyAdds = 0;         // of its matrix product or convolution for one sample; biases are not counted
};

struct LayerTable {
  struct Problem {
    std::optional<std::size_t> row;  // nullopt: it lies in none
    std::string sentence;            // in the engine's words, without the number of the row
  };

  std::vector<LayerRow> rows;  // one for each operation of the list
  int64_t parameters = 0;      // sums of the rows that are known
  double multiplyAdds = 0;
  std::optional<Problem> problem;  // why this is no network for such data; the first one
};

// `operations`: the list as JSON (own_layers.h), for inputs of this shape ({channels, height, width} or {values}).
// InputError: the text is no list of operations.
LayerTable layerTable(const std::string& operations, const std::vector<int64_t>& input, int64_t classes);

// The operations of the network that is chosen in the section "architecture", for such data, as a JSON list; without
// what depends on the values of the data. InputError where the network does not fit them.
std::string operationsOf(const Choice& network, const std::vector<int64_t>& input, int64_t classes);

}  // namespace hessianlab
