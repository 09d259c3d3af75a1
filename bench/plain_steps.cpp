// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's plain training step against the same network as anybody writes it with LibTorch, in its default layout
// and with channels last. Processor time of one thread.
#include <ATen/Parallel.h>

#include <map>
#include <nlohmann/json.hpp>
#include <vector>

#include "bench/interleaved.h"
#include "bench/ratios.h"
#include "bench/subject.h"
#include "model/base/error.h"
#include "model/objective/cross_entropy.h"
#include "model/training/pass.h"

namespace hessianlab::bench {

namespace {

using torch::Tensor;

// Leaves and operations of LibTorch, from the description of a chain.
class UsualNetwork {
 public:
  UsualNetwork(const Network& network, bool channelsLast)
      : operations_(nlohmann::json::parse(network.architecture())["operations"]), channelsLast_(channelsLast) {
    for (const Tensor& p : network.parameters()) {
      Tensor own = p.detach().clone();
      if (channelsLast && own.dim() == 4) own = own.contiguous(at::MemoryFormat::ChannelsLast);
      parameters_.push_back(own.requires_grad_(true));
    }
  }
  const std::vector<Tensor>& parameters() const { return parameters_; }

  Tensor logits(Tensor x) const {
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

 private:
  nlohmann::json operations_;
  bool channelsLast_;
  std::vector<Tensor> parameters_;
};

Tensor step(const UsualNetwork& network, const Batch& batch) {
  for (Tensor p : network.parameters()) p.mutable_grad() = Tensor();
  const Tensor loss = at::cross_entropy_loss(network.logits(batch.x), batch.y);
  loss.backward();
  return loss;
}

Tensor step(const Network& network, const Batch& batch) {
  for (Tensor p : network.parameters()) p.mutable_grad() = Tensor();
  Pass pass(network, crossEntropy(), batch.x, batch.y, 1);
  const Tensor loss = pass.loss();
  loss.backward();
  return loss;
}

}  // namespace

void measurePlainSteps(const Options& options, Numbers& numbers) {
  at::set_num_threads(1);
  const Batch batch = testBatch(128);
  for (const char* architecture : {"cnn-small", "cnn-madry", "mlp"}) {
    if (options.quick && std::string(architecture) != "cnn-small") continue;
    for (const char* activation : {"relu", "softplus"}) {
      const Subject subject = trainedSubject(architecture, activation, 150);
      const UsualNetwork usual(subject.network, false), last(subject.network, true);
      const double same = (step(subject.network, batch) - step(usual, batch)).abs().item<double>();
      if (!(same < 1e-5)) throw RunError("bench: " + subject.name() + " is not the network that it is compared with");
      Interleaved times(options.repetitions, Interleaved::Clock::Processor);
      times.add("ours", [&] { step(subject.network, batch); });
      times.add("usual", [&] { step(usual, batch); });
      times.add("last", [&] { step(last, batch); });
      const auto rounds = times.run();
      numbers["plain_over_usual/" + subject.name()] = medianRatio(rounds, "ours", "usual");
      numbers["plain_over_channels_last/" + subject.name()] = medianRatio(rounds, "ours", "last");
    }
  }
}

}  // namespace hessianlab::bench
