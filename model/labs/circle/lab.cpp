// SPDX-License-Identifier: GPL-3.0-or-later
// The lab of frequencies on a circle: a network learns a sum of three harmonics by gradient descent, the low
// one first. After Basri et al. 2020, "Frequency Bias in Neural Networks for Input of Non-Uniform Density", ICML.
#include "model/base/error.h"
#include "model/labs/circle/descent.h"
#include "model/labs/circle/metrics.h"
#include "model/labs/circle/sections.h"
#include "model/labs/circle/weights_file.h"
#include "model/labs/definition.h"

namespace hessianlab {

namespace {

std::vector<Section> sectionsOfCircle(const RegularizerFactory& /*regularizers*/) {
  return circleSections();
}

int64_t epochsOfCircle(const ExperimentConfig& config) {
  const int64_t steps = config.integer("training.steps"), every = config.integer("training.report_every");
  return (steps + every - 1) / every;
}

std::unique_ptr<Experiment> makeCircle(const ExperimentConfig& config, const RegularizerFactory& /*regularizers*/) {
  return std::make_unique<CircleDescent>(config);
}

OpenedRun openCircle(const ExperimentConfig& config, const std::string& weights, const std::string& origin) {
  const CircleNetwork network = circleNetworkFrom(weights, origin, config.integer("network.layers"));
  return [config, network](int64_t step) -> std::shared_ptr<const Snapshot> {
    return std::make_shared<const CircleSnapshot>(network, makeCircleTask(config), step);
  };
}

// The same weights may go on with other samples, another target or another step.
void requireCircleBranch(const ExperimentConfig& start, const ExperimentConfig& config) {
  for (const auto& [key, what] : {std::pair("network.pairs", " pairs of units"), {"network.layers", " layers"}})
    if (config.integer(key) != start.integer(key))
      throw InputError("a branch goes on with the network of its run (" + std::to_string(start.integer(key)) + what +
                       "), but the network was changed; set it back, or reset to start afresh");
}

}  // namespace

LabDefinition circleLab() {
  CatalogueEntry entry;
  entry.name = "circle";
  entry.title = "Frequencies on a circle";
  entry.help = "A ReLU network learns a sum of three harmonics by gradient descent, the low one first.";
  entry.source = "Basri, Galun, Geifman, Jacobs, Kasten, Kritchman 2020, arXiv 2003.04560";
  return {entry, sectionsOfCircle, circleMetrics, epochsOfCircle, makeCircle, openCircle, requireCircleBranch};
}

}  // namespace hessianlab
