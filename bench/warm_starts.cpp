// SPDX-License-Identifier: GPL-3.0-or-later
// Where to start looking for the direction that hessian-norm penalises: at the gradient, or at what was found at the
// sample's last visit, kept in half precision. Both spend one product a step. 4 000 pictures of Fashion-MNIST,
// cnn-small with softplus, 8 epochs; three seeds, which are averaged.
#include <ATen/Parallel.h>
#include <torch/optim/adam.h>

#include <map>
#include <vector>

#include "bench/ratios.h"
#include "bench/subject.h"
#include "model/base/random.h"
#include "model/curvature/norms.h"
#include "model/data/batch_order.h"
#include "model/objective/cross_entropy.h"
#include "model/training/pass.h"

namespace hessianlab::bench {

using torch::Tensor;

namespace {

constexpr int64_t kBatch = 128;
constexpr double kStrength = 0.4;

// The directions of all samples: the memory of a run grows by two bytes a pixel.
class Directions {
 public:
  Directions(int64_t samples, const Shape& shape) {
    Shape sizes = shape;
    sizes.insert(sizes.begin(), samples);
    known_ = at::zeros(sizes, torch::kFloat16);
  }
  // Where a sample was not visited yet: `otherwise`.
  Tensor start(const Tensor& index, const Tensor& otherwise) const {
    const Tensor last = known_.index_select(0, index).to(otherwise.scalar_type());
    const Tensor visited = rowNorm(last) > 0;
    Shape column(static_cast<std::size_t>(last.dim()), 1);
    column[0] = last.size(0);
    return normaliseRows(at::where(visited.reshape(column), last, otherwise));
  }
  void remember(const Tensor& index, const Tensor& v) { known_.index_copy_(0, index, v.to(torch::kFloat16)); }

 private:
  Tensor known_;
};

// Sums over the steps that were looked at: what each start finds, and ‖H‖.
struct Found {
  double byGradient = 0, byGradientAlone = 0, byMemory = 0, byMemoryAlone = 0, norm = 0;
};

void look(const InputHessian& hessian, const Tensor& gradientStart, const Tensor& memoryStart,
          torch::Generator& generator, Found& found) {
  torch::NoGradGuard noGrad;
  const auto at = [&](const Tensor& v) { return hessian.curvature(v).abs().sum().item<double>(); };
  const auto after = [&](const Tensor& v) { return at(normaliseRows(hessian.apply(v))); };
  found.byGradient += after(gradientStart), found.byMemory += after(memoryStart);
  found.byGradientAlone += at(gradientStart), found.byMemoryAlone += at(memoryStart);
  found.norm += lanczosNorm(hessian, 40, Start::Random, generator, 1e-4).norm.sum().item<double>();
}

Accuracies train(const Network& network, const Dataset& data, int64_t samples, int64_t epochs, uint64_t seed, bool warm,
                 Found* found) {
  constexpr int64_t kLookEvery = 4;
  torch::optim::Adam optimizer(network.parameters(), torch::optim::AdamOptions(1e-3));
  BatchOrder order(samples, kBatch, mixSeed(seed, 1));
  torch::Generator generator = makeGenerator(mixSeed(seed, 2));
  Directions directions(samples, network.inputShape());
  const int64_t steps = epochs * order.stepsPerEpoch();
  for (int64_t step = 0; step < steps; ++step) {
    const Tensor index = order.next();
    Pass pass(network, crossEntropy(), data.trainInputs(index), data.trainY.index_select(0, index));
    const InputHessian& hessian = pass.hessian();
    Tensor v;
    {
      torch::NoGradGuard noGrad;
      const Tensor g = normaliseRows(hessian.gradient()), last = directions.start(index, g);
      if (found && step >= order.stepsPerEpoch() && step % kLookEvery == 0) look(hessian, g, last, generator, *found);
      v = normaliseRows(hessian.apply(warm ? last : g));
      directions.remember(index, v);
    }
    const Tensor penalty = hessian.curvature(v).abs().mean() * kStrength;
    optimizer.zero_grad();
    (pass.loss() + penalty).backward();
    optimizer.step();
  }
  return accuraciesOf(network, data, 20);
}

}  // namespace

void measureWarmStarts(const Options& options, Numbers& numbers) {
  at::set_num_threads(1);
  const Subject subject = trainedSubject("cnn-small", "softplus", 0);
  const int64_t samples = options.quick ? 512 : 4000, epochs = options.quick ? 3 : 8, seeds = options.quick ? 1 : 3;
  std::map<std::string, std::vector<double>> all;
  for (int64_t seed = 1; seed <= seeds; ++seed) {
    for (const bool warm : {false, true}) {
      const std::string name = warm ? "memory" : "gradient";
      const Network network(subject.network.architecture(), static_cast<uint64_t>(seed));
      Found found;
      const Accuracies outcome =
          train(network, *subject.dataset, samples, epochs, static_cast<uint64_t>(seed), warm, &found);
      all["warm_accuracy/" + name].push_back(outcome.clean);
      all["warm_accuracy_attacked/" + name].push_back(outcome.robust);
      const std::string in = "warm_found/trained-from-" + name;
      all[in + "/gradient/0"].push_back(found.byGradientAlone / found.norm);
      all[in + "/gradient/1"].push_back(found.byGradient / found.norm);
      all[in + "/memory/0"].push_back(found.byMemoryAlone / found.norm);
      all[in + "/memory/1"].push_back(found.byMemory / found.norm);
    }
  }
  for (const auto& [name, ofSeeds] : all) {
    const Tensor values = torch::tensor(ofSeeds, torch::kFloat64);
    numbers[name] = values.mean().item<double>();
    if (seeds > 1) numbers["warm_deviation" + name.substr(name.find('_'))] = values.std(true).item<double>();
  }
}

}  // namespace hessianlab::bench
