// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/flops.h"

#include <vector>

namespace hessianlab::bench {

namespace {

// What an operation reads.
struct Reads {
  bool trained = false;  // depends on a parameter: a weight gradient's backward pass goes through here
  bool bent = false;     // has been through an activation that bends: carries ä
};

}  // namespace

FlopCount countFlops(const Network& network, int64_t products) {
  double all = 0, behindFirst = 0, bentForward = 0, bentBackward = 0;
  network.graph().forward(
      Reads{},
      [](std::size_t, const std::vector<Reads>& parts) {
        Reads joined;
        for (const Reads& part : parts) {
          joined.trained = joined.trained || part.trained;
          joined.bent = joined.bent || part.bent;
        }
        return joined;
      },
      [&](std::size_t i, const Reads& reads) {
        Operation& operation = *network.operations()[i];
        const double cost = operation.flops();
        all += cost;
        if (reads.trained) behindFirst += cost;
        if (reads.bent) {
          bentForward += cost;
          bentBackward += cost;  // weight gradient; nothing goes on to what it reads (model/nn/curve_terms.h)
        }
        return Reads{reads.trained || !operation.parameters().empty(), reads.bent || operation.smooth()};
      });

  FlopCount count;
  count.plain = all + all + behindFirst;  // forward, weight gradients, input adjoints
  count.product = 2 * all;                // tangent pass and its adjoint
  const double adjointForGradient = all;  // down to the input
  const double slopeForward = all, slopeBackward = all + behindFirst;
  count.regularised = count.plain + adjointForGradient + static_cast<double>(products) * count.product + slopeForward +
                      slopeBackward + bentForward + bentBackward;
  return count;
}

}  // namespace hessianlab::bench
