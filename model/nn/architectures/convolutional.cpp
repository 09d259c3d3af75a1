// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/nn/architectures/convolutional.h"

#include "model/nn/architectures/blocks.h"

namespace hessianlab {

using nlohmann::json;

namespace {

void appendStridedCnn(json& operations, const json& sigma, const std::vector<int64_t>& hidden) {
  for (const int64_t channels : {16, 32}) {
    operations.push_back(blocks::conv(channels, 5, 2, 0));
    operations.push_back(sigma);
  }
  blocks::appendLayers(operations, sigma, hidden);
}

void appendPooledCnn(json& operations, const json& sigma, const std::vector<int64_t>& hidden) {
  for (const int64_t channels : {32, 64}) {
    operations.push_back(blocks::conv(channels, 5, 1, 2));
    operations.push_back(sigma);
    operations.push_back({{"op", "max_pool2d"}, {"kernel", 2}, {"stride", 2}});
  }
  blocks::appendLayers(operations, sigma, hidden);
}

// Pairs of 3×3 convolutions, the second of which halves the picture.
void appendWideCnn(json& operations, const json& sigma, const std::vector<int64_t>& hidden) {
  for (const int64_t channels : {64, 128}) {
    operations.push_back(blocks::conv(channels, 3, 1, 1));
    operations.push_back(sigma);
    operations.push_back(blocks::conv(channels, 3, 2, 1));
    operations.push_back(sigma);
  }
  blocks::appendLayers(operations, sigma, hidden);
}

}  // namespace

Architecture cnnSmallArchitecture() {
  return {.name = "cnn-small",
          .title = "Small CNN",
          .help = "Two strided 5×5 convolutions (16 and 32 channels) and a layer of 128: trains in a minute.",
          .build = appendStridedCnn,
          .hidden = {128},
          .needsImages = true,
          .smallestImage = 13};
}

Architecture cnnMadryArchitecture() {
  return {.name = "cnn-madry",
          .title = "Madry CNN",
          .help =
              "Two 5×5 convolutions (32 and 64 channels) with max pooling and a layer of 1024: the network of Madry "
              "et al. 2018.",
          .build = appendPooledCnn,
          .hidden = {1024},
          .needsImages = true,
          .smallestImage = 4};
}

Architecture cnnWideArchitecture() {
  return {.name = "cnn-wide",
          .title = "Wide CNN",
          .help =
              "Four 3×3 convolutions (64, 64, 128 and 128 channels), every second with stride 2, and a layer of 256: "
              "made for colour pictures of 32×32.",
          .build = appendWideCnn,
          .hidden = {256},
          .needsImages = true,
          .smallestImage = 4};
}

}  // namespace hessianlab
