// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/nn/operation_catalogue.h"

#include <algorithm>
#include <array>

#include "model/nn/operations/activations.h"

namespace hessianlab {

namespace {

CatalogueEntry operationEntry(const char* name, const char* title, const char* help,
                              std::vector<Parameter> settings = {}) {
  CatalogueEntry entry;
  entry.name = name;
  entry.title = title;
  entry.help = help;
  entry.parameters = std::move(settings);
  return entry;
}

Parameter layerSetting(const char* key, const char* title, const char* help) {
  return Parameter::text(key).titled(title).saying(help);
}

Parameter kernelSetting() {
  return layerSetting("kernel", "Kernel", "Side of the square window, in pixels.");
}
Parameter strideSetting(const char* help) {
  return layerSetting("stride", "Stride", help);
}

Catalogue layersWithWeights() {
  return {
      operationEntry("linear", "Linear", "Weighs and sums all values, and adds a bias. Reads flat values.",
                     {layerSetting("out", "Outputs", "How many values it gives; left out: one for each class.")}),
      operationEntry(
          "conv2d", "Convolution",
          "Weighs and sums a window of all channels, the same way at every place of the picture.",
          {layerSetting("out", "Channels", "How many channels it gives."), kernelSetting(),
           strideSetting("Pixels from one window to the next; 2 halves the picture. Left out: 1."),
           layerSetting("padding", "Padding",
                        "Zeros around the picture, in pixels, or “same”, which keeps its size. Left out: 0."),
           layerSetting("dilation", "Dilation", "Pixels from one tap of the window to the next. Left out: 1."),
           layerSetting("groups", "Groups",
                        "Parts into which the channels are divided, each seeing only its own. Left out: 1.")}),
      operationEntry("channel_affine", "Scale and shift of channels",
                     "A weight and a bias for each channel, as batch normalisation leaves them behind.",
                     {layerSetting("scale", "Scale", "The weight that every channel begins with. Left out: 1.")}),
  };
}

Catalogue layersWithoutWeights() {
  const char* apart = "Pixels from one window to the next. Left out: the kernel.";
  const char* around = "Pixels around the picture, at most half of the kernel. Left out: 0.";
  return {
      operationEntry("max_pool2d", "Max pooling", "The largest value of each window.",
                     {kernelSetting(), strideSetting(apart), layerSetting("padding", "Padding", around)}),
      operationEntry("avg_pool2d", "Average pooling", "The mean of each window.",
                     {kernelSetting(), strideSetting(apart), layerSetting("padding", "Padding", around)}),
      operationEntry("global_avg_pool2d", "Mean of each channel",
                     "One value for each channel: its mean over the whole picture."),
      operationEntry("flatten", "Flatten",
                     "Lays channels, rows and columns out in one row, as a linear layer reads them."),
      operationEntry("pad2d", "Padding", "Zeros around the picture, on each side as many as you say.",
                     {layerSetting("top", "Top", "Rows above. Left out: 0."),
                      layerSetting("left", "Left", "Columns on the left. Left out: 0."),
                      layerSetting("bottom", "Bottom", "Rows below. Left out: 0."),
                      layerSetting("right", "Right", "Columns on the right. Left out: 0.")}),
      operationEntry("normalise", "Normalise",
                     "Subtracts the mean of each channel and divides by its deviation; first in most networks.",
                     {layerSetting("mean", "Mean", "One number for each channel; left out: that of the data."),
                      layerSetting("std", "Deviation", "One number for each channel; left out: that of the data.")}),
      operationEntry("add", "Add", "Sums the results that it reads by name, as behind a shortcut. All have one shape."),
      operationEntry("concat", "Concatenate",
                     "Puts the channels of the results that it reads by name behind each other."),
  };
}

Catalogue activationsInLayers() {
  Catalogue result;
  for (const CatalogueEntry& known : activationCatalogue()) {
    CatalogueEntry entry = known;
    entry.traits.clear();
    entry.parameters.clear();
    if (entry.name == "leaky_relu")
      entry.parameters = {layerSetting("slope", "Slope", "Of negative inputs. Left out: 0.01.")};
    if (entry.name == "softplus")
      entry.parameters = {layerSetting("beta", "Sharpness β", "The larger, the closer to ReLU. Left out: 8.")};
    if (entry.name == "elu")
      entry.parameters = {layerSetting("alpha", "Depth α", "What large negative inputs come to. Left out: 1.")};
    result.push_back(std::move(entry));
  }
  result.push_back(operationEntry("gelu_tanh", "GELU by tanh", "GELU as many programs approximate it."));
  result.push_back(operationEntry(
      "piecewise_linear", "Piecewise linear", "Straight pieces between knots: clipping, hard tanh and the like.",
      {layerSetting("knots", "Knots", "Where the slope changes; rising."),
       layerSetting("slopes", "Slopes", "Before the first knot, between the knots and behind the last."),
       layerSetting("start", "Start", "The value at the first knot.")}));
  return result;
}

}  // namespace

const Catalogue& operationCatalogue() {
  static const Catalogue catalogue = [] {
    Catalogue all;
    for (const Catalogue& part : {layersWithWeights(), activationsInLayers(), layersWithoutWeights()})
      all.insert(all.end(), part.begin(), part.end());
    return all;
  }();
  return catalogue;
}

std::string firstSettings(const std::string& op) {
  if (op == "linear") return "out 64";
  if (op == "conv2d") return "out 32, kernel 3, padding 1";
  if (op == "max_pool2d" || op == "avg_pool2d") return "kernel 2";
  if (op == "softplus") return "beta 8";
  if (op == "pad2d") return "top 1, left 1, bottom 1, right 1";
  if (op == "piecewise_linear") return "knots 0 6, slopes 0 1 0, start 0";
  return {};
}

bool isNumberList(const std::string& key) {
  static constexpr std::array<const char*, 4> kLists{"mean", "std", "knots", "slopes"};
  return std::any_of(kLists.begin(), kLists.end(), [&](const char* list) { return key == list; });
}

}  // namespace hessianlab
