// SPDX-License-Identifier: GPL-3.0-or-later
// What a network is like, told from its architecture alone: for tables and headings, where its operations would fill
// pages. Free of Torch and of Qt. Any thread.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace hessianlab {

struct NetworkSummary {
  enum class Kind { Linear, FullyConnected, Convolutional, Grouped, Residual, Dense };

  // Residual: results are added; Dense: channels are joined; Grouped: convolutions of one channel each, as MobileNet's.
  Kind kind = Kind::Linear;
  int64_t operations = 0, parameters = 0;
  std::vector<std::pair<std::string, int64_t>> counts = {};  // "conv2d", 20; in the order in which they appear
};

// `architecture`: the JSON of a network. InputError: it is none.
NetworkSummary summaryOf(const std::string& architecture);

// "272 k", "1.2 M", "96".
std::string roundedCount(int64_t count);

// "ResNet-like: 20 operations, 272 k parameters".
std::string toWords(const NetworkSummary& summary);

}  // namespace hessianlab
