// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/nn/architectures.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "model/base/error.h"
#include "model/nn/architectures/blocks.h"
#include "model/nn/architectures/convolutional.h"
#include "model/nn/architectures/fully_connected.h"
#include "model/nn/architectures/residual.h"
#include "model/nn/network_spec.h"
#include "model/nn/operations/activations.h"
#include "model/nn/own_layers.h"

namespace hessianlab {

using nlohmann::json;

namespace {

const std::vector<Architecture>& architectures() {
  static const std::vector<Architecture> all{
      linearArchitecture(),   mlpArchitecture(),     mlp2dArchitecture(),       cnnSmallArchitecture(),
      cnnMadryArchitecture(), cnnWideArchitecture(), resnetSmallArchitecture(),
  };
  return all;
}

std::vector<Parameter> settingsOf(const Architecture& architecture) {
  std::vector<Parameter> settings;
  if (architecture.hasActivation) settings = activationSettings();
  if (!architecture.hidden.empty())
    settings.push_back(Parameter::widths("hidden")
                           .titled("Hidden layers")
                           .from(1, 65536)
                           .meaningWhenEmpty("standard")
                           .saying("Widths of the hidden layers, such as 200, 100. Empty: the network's own.")
                           .advanced());
  return settings;
}

constexpr const char *kImported = "imported", *kOwn = "custom";

const std::string& layersOf(const Choice& choice, const char* whereFrom) {
  static const std::string none;
  const auto layers = choice.parameters.find("layers");
  const auto* text = layers == choice.parameters.end() ? &none : std::get_if<std::string>(&layers->second);
  if (text && !text->empty()) return *text;
  throw InputError("architecture '" + choice.name + "' has no layers here; " + whereFrom);
}

// One that somebody put together, out of operations for any data.
std::string ownJson(const Choice& choice, const Shape& inputShape, int64_t classes, const std::vector<double>& mean,
                    const std::vector<double>& std) {
  const std::string& text = layersOf(choice, "list them as architecture.layers, or choose another network");
  const json operations = completeOwnLayers(parseOwnLayers(text, inputShape, classes), classes, mean, std);
  return json{{"input", inputShape}, {"classes", classes}, {"operations", operations}}.dump();
}

// A network made elsewhere brings its operations along; its data must be those it was made for.
std::string importedJson(const Choice& choice, const Shape& inputShape, int64_t classes) {
  const std::string& text = layersOf(choice, "begin with its run: train --from FOLDER");
  const NetworkSpec spec = parseNetworkSpec(text);
  if (spec.input != inputShape || spec.classes != classes)
    throw InputError(
        "the imported network reads other inputs, or knows another number of classes, than the data set "
        "has; choose the data set that it was imported with");
  return text;
}

}  // namespace

const Catalogue& architectureCatalogue() {
  static const Catalogue catalogue = [] {
    Catalogue result;
    for (const Architecture& architecture : architectures()) {
      CatalogueEntry entry;
      entry.name = architecture.name;
      entry.title = architecture.title;
      entry.help = architecture.help;
      entry.parameters = settingsOf(architecture);
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
  if (choice.name == kImported) return importedJson(choice, inputShape, classes);
  if (choice.name == kOwn) return ownJson(choice, inputShape, classes, mean, std);
  const auto known = std::find_if(architectures().begin(), architectures().end(),
                                  [&](const Architecture& a) { return choice.name == a.name; });
  if (known == architectures().end()) {
    throw InputError("architecture.name is '" + choice.name +
                     "', which cannot be built here; choose one that 'hessianlab-cli list architectures' shows");
  }
  const auto given = choice.parameters.find("hidden");
  const auto* listed = given == choice.parameters.end() ? nullptr : std::get_if<Widths>(&given->second);
  if (known->hidden.empty() && listed && !listed->empty())
    throw InputError("architecture '" + choice.name + "' has no hidden layers, but architecture.hidden lists " +
                     std::to_string(listed->size()) + "; remove it or choose mlp");
  if (known->needsImages && inputShape.size() != 3)
    throw InputError("architecture '" + choice.name + "' needs pictures, but the data set has " +
                     (inputShape == Shape{2} ? "2-D points; choose mlp-2d" : "rows of numbers; choose mlp"));
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
  known->build(operations, known->hasActivation ? activationJson(settings) : json(), hidden);
  operations.push_back(blocks::linear(classes));
  return json{{"input", inputShape}, {"classes", classes}, {"operations", operations}}.dump();
}

}  // namespace hessianlab
