// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/nn/architectures.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "model/base/error.h"
#include "model/nn/operations/activations.h"

namespace hessianlab {

using nlohmann::json;

namespace {

json conv(int64_t out, int64_t kernel, int64_t stride, int64_t padding) {
  return {{"op", "conv2d"}, {"out", out}, {"kernel", kernel}, {"stride", stride}, {"padding", padding}};
}
json linear(int64_t out) {
  return {{"op", "linear"}, {"out", out}};
}
json maxPool() {
  return {{"op", "max_pool2d"}, {"kernel", 2}, {"stride", 2}};
}

// Builds the operations between normalisation and logits; `sigma` is the activation's JSON.
struct Architecture {
  const char* name;
  const char* title;
  const char* help;
  bool needsImages, forPoints;
  int64_t smallestImage;
  std::vector<int64_t> hidden;
  void (*build)(json& operations, const json& sigma, const std::vector<int64_t>& hidden);
};

void buildLayers(json& operations, const json& sigma, const std::vector<int64_t>& hidden) {
  for (int64_t width : hidden) {
    operations.push_back(linear(width));
    operations.push_back(sigma);
  }
}

void buildMlp(json& operations, const json& sigma, const std::vector<int64_t>& hidden) {
  operations.push_back({{"op", "flatten"}});
  buildLayers(operations, sigma, hidden);
}

const Architecture kArchitectures[] = {
    {"linear",
     "Linear (softmax regression)",
     "One linear layer: curvature has a closed form, H = Wᵀ(diag p − ppᵀ)W.",
     false,
     false,
     1,
     {},
     buildMlp},
    {"mlp",
     "MLP 200-200",
     "Two hidden layers of 200 units: quick, and easy to look into.",
     false,
     false,
     1,
     {200, 200},
     buildMlp},
    {"mlp-2d",
     "MLP for 2-D points",
     "Three hidden layers of 32 units, enough to bend around moons and spirals.",
     false,
     true,
     1,
     {32, 32, 32},
     buildMlp},
    {"cnn-small",
     "Small CNN",
     "Two strided 5×5 convolutions (16 and 32 channels) and a layer of 128: trains in a minute.",
     true,
     false,
     13,
     {128},
     [](json& operations, const json& sigma, const std::vector<int64_t>& hidden) {
       for (int64_t channels : {16, 32}) {
         operations.push_back(conv(channels, 5, 2, 0));
         operations.push_back(sigma);
       }
       buildMlp(operations, sigma, hidden);
     }},
    {"cnn-madry",
     "Madry CNN",
     "Two 5×5 convolutions (32 and 64 channels) with max pooling and a layer of 1024: the network of Madry et al. "
     "2018.",
     true,
     false,
     4,
     {1024},
     [](json& operations, const json& sigma, const std::vector<int64_t>& hidden) {
       for (int64_t channels : {32, 64}) {
         operations.push_back(conv(channels, 5, 1, 2));
         operations.push_back(sigma);
         operations.push_back(maxPool());
       }
       buildMlp(operations, sigma, hidden);
     }},
};

// Of every network with hidden layers.
std::vector<Parameter> layerSettings() {
  std::vector<Parameter> settings = activationSettings();
  settings.push_back(Parameter::widths("hidden")
                         .titled("Hidden layers")
                         .from(1, 65536)
                         .meaningWhenEmpty("standard")
                         .saying("Widths of the hidden layers, such as 200, 100. Empty: the network's own.")
                         .advanced());
  return settings;
}

}  // namespace

const Catalogue& architectureCatalogue() {
  static const Catalogue catalogue = [] {
    Catalogue result;
    for (const Architecture& architecture : kArchitectures) {
      CatalogueEntry entry;
      entry.name = architecture.name;
      entry.title = architecture.title;
      entry.help = architecture.help;
      if (!architecture.hidden.empty()) entry.parameters = layerSettings();
      if (architecture.needsImages) entry.traits.insert(trait::kPictures);
      if (architecture.forPoints) entry.traits.insert(trait::kPlane);
      result.push_back(std::move(entry));
    }
    return result;
  }();
  return catalogue;
}

std::string architectureJson(const Choice& choice, const Shape& inputShape, int64_t classes,
                             const std::vector<double>& mean, const std::vector<double>& std) {
  const auto known = std::find_if(std::begin(kArchitectures), std::end(kArchitectures),
                                  [&](const Architecture& a) { return choice.name == a.name; });
  if (known == std::end(kArchitectures)) {
    throw InputError("architecture.name is '" + choice.name +
                     "', which cannot be built here; choose one that 'hessianlab-cli list architectures' shows");
  }
  const auto given = choice.parameters.find("hidden");
  const auto* listed = given == choice.parameters.end() ? nullptr : std::get_if<Widths>(&given->second);
  if (known->hidden.empty() && listed && !listed->empty())
    throw InputError("architecture '" + choice.name + "' has no hidden layers, but architecture.hidden lists " +
                     std::to_string(listed->size()) + "; remove it or choose mlp");
  if (known->needsImages && inputShape.size() != 3)
    throw InputError("architecture '" + choice.name +
                     "' needs pictures, but the data set has 2-D points; choose mlp-2d");
  if (known->needsImages && std::min(inputShape[1], inputShape[2]) < known->smallestImage) {
    throw InputError("architecture '" + choice.name + "' needs pictures of at least " +
                     std::to_string(known->smallestImage) + "×" + std::to_string(known->smallestImage) +
                     " pixels; choose mlp");
  }

  const ParameterSet settings =
      ownSettings(require(architectureCatalogue(), choice.name, "architecture"), choice.parameters, "architecture");
  const bool ownWidths = settings.contains("hidden") && !widths(settings, "hidden").empty();
  const Widths& hidden = ownWidths ? widths(settings, "hidden") : known->hidden;
  json operations = json::array({{{"op", "normalise"}, {"mean", mean}, {"std", std}}});
  known->build(operations, hidden.empty() ? json() : activationJson(settings), hidden);
  operations.push_back(linear(classes));
  return json{{"input", inputShape}, {"classes", classes}, {"operations", operations}}.dump();
}

}  // namespace hessianlab
