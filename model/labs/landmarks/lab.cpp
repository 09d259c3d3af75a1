// SPDX-License-Identifier: GPL-3.0-or-later
// The lab of landmarks: a network finds 68 points of synthetic faces, and auto-encoders of pictures and of shapes help
// it. After Belharbi et al. 2015, arXiv 1504.07550.
#include "model/base/error.h"
#include "model/labs/definition.h"
#include "model/labs/landmarks/metrics.h"
#include "model/labs/landmarks/sections.h"
#include "model/labs/landmarks/training.h"
#include "model/labs/landmarks/weights_file.h"

namespace hessianlab {

namespace {

std::vector<Section> sectionsOfLandmarks(const RegularizerFactory& /*regularizers*/) {
  return landmarkSections();
}

int64_t epochsOfLandmarks(const ExperimentConfig& config) {
  return config.integer("training.epochs");
}

std::unique_ptr<Experiment> makeLandmarks(const ExperimentConfig& config, const RegularizerFactory& /*regularizers*/) {
  return std::make_unique<LandmarkTraining>(config);
}

OpenedRun openLandmarks(const ExperimentConfig& config, const std::string& weights, const std::string& origin) {
  const LandmarkNetwork network = landmarkNetworkFrom(weights, landmarkShapeOf(config), origin);
  return [config, network](int64_t step) -> std::shared_ptr<const Snapshot> {
    return std::make_shared<const LandmarkSnapshot>(network, makeLandmarkTask(config), step);
  };
}

// The same weights may go on with other faces, other weights of the tasks or another optimiser.
void requireLandmarkBranch(const ExperimentConfig& start, const ExperimentConfig& config) {
  if (!(config["network"] == start["network"]))
    throw InputError(
        "a branch goes on with the network of its run, but the network was changed; set it back, or reset to start "
        "afresh");
}

}  // namespace

LabDefinition landmarksLab() {
  CatalogueEntry entry;
  entry.name = "landmarks";
  entry.title = "Landmarks";
  entry.help = "A network finds 68 points of synthetic faces; auto-encoders of pictures and of shapes help it.";
  entry.source = "Belharbi, Hérault, Chatelain, Adam 2015, arXiv 1504.07550";
  return {entry,         sectionsOfLandmarks, landmarkMetrics,      epochsOfLandmarks,
          makeLandmarks, openLandmarks,       requireLandmarkBranch};
}

}  // namespace hessianlab
