// SPDX-License-Identifier: GPL-3.0-or-later
// Exact norms of 1 000 test pictures, against power iteration and Lanczos taken as far as equal accuracy needs.
#include <ATen/Parallel.h>

#include "bench/interleaved.h"
#include "bench/ratios.h"
#include "bench/subject.h"
#include "model/base/random.h"
#include "model/curvature/norms.h"
#include "model/objective/cross_entropy.h"

namespace hessianlab::bench {

namespace {

constexpr double kShare = 0.999;  // mean estimate ÷ mean exact norm that counts as equal
constexpr int64_t kMostProducts = 60, kChunk = 250;

template <class Estimate>
torch::Tensor inChunks(const Subject& subject, const Batch& batch, const Estimate& estimate) {
  torch::NoGradGuard noGrad;
  std::vector<torch::Tensor> norms;
  for (int64_t begin = 0; begin < batch.x.size(0); begin += kChunk) {
    const int64_t rows = std::min(kChunk, batch.x.size(0) - begin);
    norms.push_back(estimate(
        InputHessian(subject.network, crossEntropy(), batch.x.narrow(0, begin, rows), batch.y.narrow(0, begin, rows))));
  }
  return at::cat(norms);
}

template <class Estimate>
int64_t productsFor(double wanted, const Estimate& estimate) {
  for (int64_t n = 1; n < kMostProducts; ++n)
    if (estimate(n).sum().template item<double>() >= wanted) return n;
  return kMostProducts;
}

}  // namespace

void measureExactNorms(const Options& options, Numbers& numbers) {
  const int64_t samples = options.quick ? 100 : 1000;
  const Batch batch = testBatch(samples);
  for (const char* activation : {"relu", "softplus"}) {
    const Subject subject = trainedSubject("cnn-small", activation, 150);
    torch::Generator generator = makeGenerator(4);
    const auto exact = [&] {
      return inChunks(subject, batch, [&](const InputHessian& h) {
        // Smooth: Lanczos to 1e-4, the most that single precision holds.
        return subject.network.smooth() ? lanczosNorm(h, 100, Start::Random, generator, 1e-4).norm
                                        : exactNorm(h, generator).norm;
      });
    };
    const auto power = [&](int64_t n) {
      return inChunks(subject, batch,
                      [&](const InputHessian& h) { return powerNorm(h, n, Start::Gradient, generator).norm; });
    };
    const auto lanczos = [&](int64_t n) {
      return inChunks(subject, batch,
                      [&](const InputHessian& h) { return lanczosNorm(h, n, Start::Gradient, generator, 0).norm; });
    };
    const double wanted = kShare * exact().sum().item<double>();
    const int64_t powerSteps = productsFor(wanted, power), lanczosSteps = productsFor(wanted, lanczos);
    at::set_num_threads(static_cast<int>(options.threads.back()));
    Interleaved times(std::max(3, options.repetitions / 4));
    times.add("exact", [&] { exact(); });
    times.add("power", [&] { power(powerSteps); });
    times.add("lanczos", [&] { lanczos(lanczosSteps); });
    const auto rounds = times.run();
    const auto count = static_cast<double>(samples);
    numbers["exact_per_second/" + subject.name()] = count / medianSeconds(rounds, "exact");
    numbers["power_per_second/" + subject.name()] = count / medianSeconds(rounds, "power");
    numbers["lanczos_per_second/" + subject.name()] = count / medianSeconds(rounds, "lanczos");
    numbers["power_products_at_equal/" + subject.name()] = static_cast<double>(powerSteps + 1);
    numbers["lanczos_products_at_equal/" + subject.name()] = static_cast<double>(lanczosSteps + 1);
  }
}

}  // namespace hessianlab::bench
