// SPDX-License-Identifier: GPL-3.0-or-later
// One training step with the curvature penalty, against the plain step and against the naive form.
#include <ATen/Parallel.h>

#include "bench/flops.h"
#include "bench/interleaved.h"
#include "bench/naive.h"
#include "bench/ratios.h"
#include "bench/regularised_step.h"
#include "bench/subject.h"
#include "model/base/random.h"
#include "model/curvature/norms.h"
#include "model/objective/cross_entropy.h"
#include "model/training/regularizer.h"
#include "regularizers/catalogue.h"

namespace hessianlab::bench {

namespace {

constexpr int64_t kBatch = 128, kTrainSteps = 150, kManyProducts = 5, kMostNaiveSteps = 12;

std::unique_ptr<Regularizer> hessianNorm(int64_t products) {
  return regularizerCatalogue()->create("hessian-norm",
                                        {{"iterations", static_cast<double>(products)}, {"warmup", 0.0}});
}

double meanShare(const torch::Tensor& estimate, const torch::Tensor& exact) {
  return (estimate.sum() / exact.sum()).item<double>();
}

struct Accuracy {
  double ours = 0;           // one product from the gradient
  int64_t naiveSteps = 1;    // power steps from a random start until as good
  int64_t lanczosSteps = 2;  // Lanczos steps from a random start until as good
};

Accuracy accuracies(const Subject& subject, const Batch& batch, const std::string& name, Numbers& numbers) {
  torch::Generator generator = makeGenerator(1);
  torch::Tensor exact, ours;
  {
    torch::NoGradGuard noGrad;
    const InputHessian hessian(subject.network, crossEntropy(), batch.x, batch.y);
    exact = subject.network.smooth() ? lanczosNorm(hessian, 100, Start::Random, generator, 1e-4).norm
                                     : exactNorm(hessian, generator).norm;
    ours = hessian.curvature(powerDirection(hessian, 1, Start::Gradient, generator)).abs();
  }
  const torch::Tensor start = randomDirections(batch.x, generator);
  Accuracy result;
  result.ours = meanShare(ours, exact);
  numbers["estimate/ours/1/" + name] = result.ours;
  const auto least = [&](const char* label, int64_t first, const auto& estimate) {
    for (int64_t steps = first;; ++steps) {
      const double share = meanShare(estimate(steps), exact);
      std::string key = "estimate/";  // put together in place: GCC 12 warns of bounds that a chain of + keeps
      key.append(label).append("/").append(std::to_string(steps)).append("/").append(name);
      numbers[key] = share;
      if (share >= result.ours || steps == kMostNaiveSteps) return steps;
    }
  };
  result.naiveSteps = least("naive-power", 1, [&](int64_t n) {
    return naive::powerPenalty(subject.network, batch.x, batch.y, start, n).estimate;
  });
  result.lanczosSteps = least("naive-lanczos", 2, [&](int64_t n) {
    return naive::lanczosPenalty(subject.network, batch.x, batch.y, start, n).estimate;
  });
  return result;
}

void measure(const Subject& subject, const Batch& batch, const Accuracy& accuracy, const Options& options,
             int64_t threads, Numbers& numbers) {
  at::set_num_threads(static_cast<int>(threads));
  torch::Generator generator = makeGenerator(2);
  const torch::Tensor start = randomDirections(batch.x, generator);
  const auto plain = regularizerCatalogue()->create("none", {});
  const auto one = hessianNorm(1), many = hessianNorm(kManyProducts);
  const Network& network = subject.network;
  const auto regularised = [&](Regularizer& regularizer) { regularisedStep(regularizer, network, batch, generator); };
  const auto naively = [&](const naive::Losses& losses) {
    backward(network.parameters(), losses.loss + 0.3 * losses.penalty);
  };

  Interleaved times(options.repetitions, threads == 1 ? Interleaved::Clock::Processor : Interleaved::Clock::Real);
  times.add("plain", [&] { regularised(*plain); });
  times.add("one", [&] { regularised(*one); });
  times.add("many", [&] { regularised(*many); });
  times.add("naive", [&] { naively(naive::powerPenalty(network, batch.x, batch.y, start, 1)); });
  times.add("naive-equal",
            [&] { naively(naive::powerPenalty(network, batch.x, batch.y, start, accuracy.naiveSteps)); });
  times.add("lanczos-equal",
            [&] { naively(naive::lanczosPenalty(network, batch.x, batch.y, start, accuracy.lanczosSteps)); });
  const auto rounds = times.run();

  const std::string name = subject.name() + "/" + std::to_string(threads);
  numbers["plain_milliseconds/" + name] = medianSeconds(rounds, "plain") * 1e3;
  numbers["step_ratio/" + name] = medianRatio(rounds, "one", "plain");
  numbers["product_cost/" + name] = median(rounds, [](const Round& round) {
    return (round.at("many") - round.at("one")) / static_cast<double>(kManyProducts - 1) / round.at("plain");
  });
  numbers["naive_over_ours/" + name] = medianRatio(rounds, "naive", "one");
  numbers["naive_over_ours_equal/" + name] = medianRatio(rounds, "naive-equal", "one");
  numbers["naive_lanczos_over_ours_equal/" + name] = medianRatio(rounds, "lanczos-equal", "one");
}

}  // namespace

void measureSteps(const Options& options, Numbers& numbers) {
  const Batch batch = testBatch(kBatch);
  for (const std::string& architecture : options.networks) {
    for (const char* activation : {"relu", "softplus"}) {
      const Subject subject = trainedSubject(architecture, activation, kTrainSteps);
      const FlopCount flops = countFlops(subject.network, 1);
      numbers["flop_ratio/" + subject.name()] = flops.ratio();
      numbers["flop_product_cost/" + subject.name()] = flops.product / flops.plain;
      const Accuracy accuracy = accuracies(subject, batch, subject.name(), numbers);
      for (const int64_t threads : options.threads) measure(subject, batch, accuracy, options, threads, numbers);
    }
  }
}

}  // namespace hessianlab::bench
