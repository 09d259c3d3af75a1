// SPDX-License-Identifier: GPL-3.0-or-later
// A certificate from linear bounds (linear_pass.h) on the margins over ball and box: CROWN, with the box in L2 too.
#include "model/robustness/bounds/ball/certified_radius.h"
#include "model/robustness/bounds/ball/linear_pass.h"
#include "model/robustness/bounds/ball/margins_of_label.h"

namespace hessianlab {

using torch::Tensor;

namespace {

std::string linearBoundsObstacle(const Network& network, const LayerBounds&) {
  return unknownUnits(UnitGraph(network));
}

Tensor linearBoundsRadii(const Network& network, const LayerBounds&, const BoundSamples& samples, Norm norm) {
  const UnitGraph graph(network);
  const Tensor lost = lostToRounding(network, samples);
  return certifiedRadii(samples, norm, [&](int64_t i) -> BallCertificate {
    const int64_t label = samples.y[i].item<int64_t>();
    const Tensor x = samples.x[i].flatten(), rows = marginRows(label, network.classes());
    const double least = lost[i].item<double>();
    return [&graph, norm, x, rows, least, errors = errorsOfUnits(graph, samples, i)](double epsilon) {
      const Region region(x, epsilon, norm);
      LinearPass pass(graph, region, errors);
      pass.settleAll();
      return pass.lowest(rows).amin().item<double>() > least;
    };
  });
}

}  // namespace

BoundDefinition linearBound() {
  BoundDefinition bound{"linear-bounds", "Linear bounds", true, linearBoundsObstacle, linearBoundsRadii};
  bound.work = [](const Network&) { return 1000.0; };
  bound.costly = true;
  return bound;
}

}  // namespace hessianlab
