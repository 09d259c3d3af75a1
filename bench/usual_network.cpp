// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/usual_network.h"

#include <string>

#include "bench/naive.h"
#include "bench/regularised_step.h"
#include "model/base/error.h"
#include "model/objective/cross_entropy.h"
#include "model/training/pass.h"

namespace hessianlab::bench {

using torch::Tensor;

UsualNetwork::UsualNetwork(const Network& network, bool channelsLast)
    : operations_(nlohmann::json::parse(network.architecture())["operations"]), channelsLast_(channelsLast) {
  for (const Tensor& p : network.parameters()) {
    Tensor own = p.detach().clone();
    if (channelsLast && own.dim() == 4) own = own.contiguous(at::MemoryFormat::ChannelsLast);
    parameters_.push_back(own.requires_grad_(true));
  }
}

Tensor UsualNetwork::logits(Tensor x) const {
  if (channelsLast_) x = x.contiguous(at::MemoryFormat::ChannelsLast);
  std::size_t next = 0;
  const auto parameter = [&] { return parameters_.at(next++); };
  for (const auto& operation : operations_) {
    const std::string kind = operation["op"];
    if (kind == "normalise") {
      x = (x - operation["mean"][0].get<double>()) / operation["std"][0].get<double>();
    } else if (kind == "conv2d") {
      const Tensor weight = parameter();
      x = at::conv2d(x, weight, parameter(), operation["stride"].get<int64_t>(), operation["padding"].get<int64_t>());
    } else if (kind == "linear") {
      const Tensor weight = parameter();
      x = at::linear(x, weight, parameter());
    } else if (kind == "max_pool2d") {
      x = at::max_pool2d(x, operation["kernel"].get<int64_t>(), operation["stride"].get<int64_t>());
    } else if (kind == "softplus") {
      x = at::softplus(x, operation["beta"].get<double>());
    } else if (kind == "relu") {
      x = at::relu(x);
    } else if (kind == "flatten") {
      x = x.flatten(1);
    } else {
      throw RunError("bench: the usual form of '" + kind + "' is not known");
    }
  }
  return x;
}

Tensor plainStep(const UsualNetwork& network, const Batch& batch) {
  const Tensor loss = at::cross_entropy_loss(network.logits(batch.x), batch.y);
  backward(network.parameters(), loss);
  return loss;
}

Tensor plainStep(const Network& network, const Batch& batch) {
  Pass pass(network, crossEntropy(), batch.x, batch.y, 1);
  const Tensor loss = pass.loss();
  backward(network.parameters(), loss);
  return loss;
}

Tensor usualPgd(const UsualNetwork& network, const Batch& batch, const Tensor& start, double epsilon, int64_t steps,
                Differentiated by) {
  const auto gradientAt = [&](const Tensor& input) {
    const Tensor loss = at::cross_entropy_loss(network.logits(input), batch.y, {}, at::Reduction::Sum);
    if (by == Differentiated::Input) return torch::autograd::grad({loss}, {input})[0];
    backward(network.parameters(), loss);
    return input.grad();
  };
  return naive::pgd(gradientAt, batch.x, start, epsilon, steps);
}

}  // namespace hessianlab::bench
