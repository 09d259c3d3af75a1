// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/nn/architectures/residual.h"

#include "model/nn/architectures/blocks.h"

namespace hessianlab {

using nlohmann::json;

namespace {

constexpr double kBranchScale = 0.25;  // weight that a branch begins with
constexpr int kBlocksOfStage = 2;

// σ(what is called `trunk` + affine(conv(σ(conv)))); its result is called `name`. A stride goes over the shortcut too,
// in a 1×1 convolution.
void appendBlock(json& operations, const json& sigma, int64_t channels, int64_t stride, const std::string& trunk,
                 const std::string& name) {
  operations.push_back(blocks::conv(channels, 3, stride, 1));
  operations.push_back(sigma);
  operations.push_back(blocks::conv(channels, 3, 1, 1));
  operations.push_back(blocks::named({{"op", "channel_affine"}, {"scale", kBranchScale}}, name + ".branch"));
  std::string shortcut = trunk;
  if (stride != 1) {
    shortcut = name + ".shortcut";
    operations.push_back(blocks::named(blocks::reading(blocks::conv(channels, 1, stride, 0), {trunk}), shortcut));
  }
  operations.push_back(blocks::reading({{"op", "add"}}, {name + ".branch", shortcut}));
  operations.push_back(blocks::named(sigma, name));
}

void appendResnet(json& operations, const json& sigma, const std::vector<int64_t>& /*hidden*/) {
  std::string trunk = "stem";
  operations.push_back(blocks::conv(16, 3, 1, 1));
  operations.push_back(blocks::named(sigma, trunk));
  int stage = 0;
  for (const int64_t channels : {16, 32, 64}) {
    ++stage;
    for (int block = 1; block <= kBlocksOfStage; ++block) {
      const std::string name = "stage" + std::to_string(stage) + ".block" + std::to_string(block);
      appendBlock(operations, sigma, channels, stage > 1 && block == 1 ? 2 : 1, trunk, name);
      trunk = name;
    }
  }
  operations.push_back({{"op", "global_avg_pool2d"}});
}

}  // namespace

Architecture resnetSmallArchitecture() {
  return {.name = "resnet-small",
          .title = "Small ResNet",
          .help =
              "A 3×3 convolution and three stages of two residual blocks (16, 32 and 64 channels), after He et al. "
              "2016, without batch normalisation: deeper than the others, and slower.",
          .build = appendResnet,
          .needsImages = true,
          .smallestImage = 4};
}

}  // namespace hessianlab
