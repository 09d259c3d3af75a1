// SPDX-License-Identifier: GPL-3.0-or-later
// What batched Lanczos costs beside its products: 28 iterations, processor time of one thread.
#include <ATen/Parallel.h>

#include <algorithm>
#include <string>
#include <vector>

#include "bench/ratios.h"
#include "bench/stopwatch.h"
#include "bench/subject.h"
#include "model/base/random.h"
#include "model/curvature/norms.h"
#include "model/objective/cross_entropy.h"

namespace hessianlab::bench {

namespace {

double medianOf(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

}  // namespace

void measureLanczos(const Options& options, Numbers& numbers) {
  constexpr int64_t kIterations = 28;
  at::set_num_threads(1);
  for (const char* architecture : {"mlp", "cnn-small"}) {
    const Subject subject = trainedSubject(architecture, "softplus", 150);
    torch::NoGradGuard noGrad;
    for (const int64_t rows : options.quick ? std::vector<int64_t>{64} : std::vector<int64_t>{64, 256}) {
      const Batch batch = testBatch(rows);
      const std::string name = subject.name() + "/" + std::to_string(rows);
      torch::Generator generator = makeGenerator(1);
      const InputHessian hessian(subject.network, crossEntropy(), batch.x, batch.y);
      const torch::Tensor v = randomDirections(batch.x, generator);
      const auto search = [&] { lanczosNorm(hessian, kIterations, Start::Random, generator, 0); };
      const auto products = [&] {
        for (int64_t i = 0; i <= kIterations; ++i) hessian.apply(v);  // one more for the residual
      };
      search(), products();
      std::vector<double> shares, seconds;
      for (int round = 0; round < options.repetitions; ++round) {
        seconds.push_back(processorSecondsOf(search));
        shares.push_back(seconds.back() / processorSecondsOf(products) - 1);
      }
      numbers["lanczos_own_share/" + name] = medianOf(shares);
      numbers["lanczos_seconds/" + name] = medianOf(seconds);
    }
  }
}

}  // namespace hessianlab::bench
