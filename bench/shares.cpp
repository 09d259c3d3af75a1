// SPDX-License-Identifier: GPL-3.0-or-later
// Training steps of cnn-small with a penalty on a share of the batch, in plain steps: the engine's own, and those of
// the same network as anybody writes it with LibTorch and channels last. Processor time of one thread.
#include <ATen/Parallel.h>

#include <array>
#include <cstdio>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "bench/flops.h"
#include "bench/interleaved.h"
#include "bench/ratios.h"
#include "bench/regularised_step.h"
#include "bench/subject.h"
#include "bench/usual_network.h"
#include "model/base/random.h"
#include "model/training/regularizer.h"
#include "regularizers/catalogue.h"

namespace hessianlab::bench {

namespace {

struct Penalty {
  std::string name, regularizer;
  ParameterSet settings;
  double share = 1;

  std::string key() const {
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%g", share);
    return name + "/" + text.data();
  }
  std::unique_ptr<Regularizer> make() const {
    ParameterSet all = settings;
    all["warmup"] = 0.0;
    all["share"] = share;
    return regularizerCatalogue()->create(regularizer, all);
  }
};

std::vector<Penalty> penalties() {
  std::vector<Penalty> all;
  for (const double share : {1.0, 0.5, 0.25, 0.125}) {
    all.push_back({"hessian-norm", "hessian-norm", {}, share});
    all.push_back({"hessian-norm with its gradient term", "hessian-norm", {{"gradient_strength", 1.0}}, share});
    all.push_back({"input-gradient", "input-gradient", {}, share});
  }
  return all;
}

}  // namespace

void measureShares(const Options& options, Numbers& numbers) {
  at::set_num_threads(1);
  const Batch batch = testBatch(128);
  torch::Generator generator = makeGenerator(1);
  for (const char* activation : {"relu", "softplus"}) {
    const Subject subject = trainedSubject("cnn-small", activation, 150);
    const UsualNetwork usual(subject.network, true);
    std::vector<std::pair<Penalty, std::unique_ptr<Regularizer>>> all;
    for (const Penalty& penalty : penalties()) all.emplace_back(penalty, penalty.make());
    Interleaved times(options.repetitions, Interleaved::Clock::Processor);
    times.add("ours", [&] { plainStep(subject.network, batch); });
    times.add("usual", [&] { plainStep(usual, batch); });
    for (const auto& [penalty, regularizer] : all)
      times.add(penalty.key(),
                [&, made = regularizer.get()] { regularisedStep(*made, subject.network, batch, generator); });
    const auto rounds = times.run();
    const std::string name = subject.name() + "/";
    const double flops = countFlops(subject.network, 1).ratio();
    for (const auto& [penalty, regularizer] : all) {
      numbers["share_price/" + name + penalty.key()] = medianRatio(rounds, penalty.key(), "ours");
      numbers["share_price_libtorch/" + name + penalty.key()] = medianRatio(rounds, penalty.key(), "usual");
      if (penalty.name == "hessian-norm")
        numbers["share_flops/" + name + penalty.key()] = 1 + (flops - 1) * penalty.share;
    }
    numbers["gradient_term_over_without/" + subject.name()] =
        medianRatio(rounds, "hessian-norm with its gradient term/1", "hessian-norm/1");
  }
}

}  // namespace hessianlab::bench
