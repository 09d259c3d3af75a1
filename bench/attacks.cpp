// SPDX-License-Identifier: GPL-3.0-or-later
// PGD-L∞ with 40 steps on 1 000 test pictures, against the same attack written naively and on the network as anybody
// writes it; one gradient against one; how fast APGD steps; how many pictures a second the standard attack gets
// through.
#include <ATen/Parallel.h>

#include "bench/interleaved.h"
#include "bench/naive.h"
#include "bench/ratios.h"
#include "bench/subject.h"
#include "bench/usual_network.h"
#include "model/attacks/catalogue.h"
#include "model/attacks/steps.h"
#include "model/base/random.h"

namespace hessianlab::bench {

namespace {

constexpr int64_t kSteps = 40;
constexpr double kEpsilon = 0.02;  // small: most samples stay right, so that few leave early
constexpr int64_t kApgdIterations = 100;

// PGD against what attack libraries compute, by processor time.
void measureAgainstUsual(const Subject& subject, const Attack& pgd, const AttackTask& task, const torch::Tensor& start,
                         const Options& options, Numbers& numbers) {
  const UsualNetwork usual(subject.network, false);
  const Batch batch{task.x, task.y};
  for (const int64_t threads : options.threads) {
    if (options.quick && threads > 1) break;
    at::set_num_threads(static_cast<int>(threads));
    Interleaved times(std::max(3, options.repetitions / 4), Interleaved::Clock::Processor);
    times.add("ours", [&] {
      torch::NoGradGuard noGrad;
      pgd.run(subject.network, task);
    });
    const auto theirs = [&](Differentiated by) { usualPgd(usual, batch, start, kEpsilon, kSteps, by); };
    times.add("input", [&] { theirs(Differentiated::Input); });
    times.add("all", [&] { theirs(Differentiated::All); });
    const auto rounds = times.run();
    const std::string name = subject.name() + "/" + std::to_string(threads);
    numbers["pgd_over_input/" + name] = medianRatio(rounds, "ours", "input");
    numbers["pgd_over_backward/" + name] = medianRatio(rounds, "ours", "all");
  }
}

}  // namespace

void measureAttacks(const Options& options, Numbers& numbers) {
  const int64_t samples = options.quick ? 100 : 1000;
  const Batch batch = testBatch(samples);
  for (const char* architecture : {"mlp", "cnn-small"}) {
    at::set_num_threads(static_cast<int>(options.threads.back()));
    const Subject subject = trainedSubject(architecture, "softplus", 150);
    AttackTask task;
    task.x = batch.x;
    task.y = batch.y;
    task.epsilon = kEpsilon;
    for (int64_t i = 0; i < samples; ++i) task.seeds.push_back(mixSeed(1, static_cast<uint64_t>(i)));
    const auto attack = makeAttack("pgd", Norm::Linf, {{"steps", static_cast<double>(kSteps)}});
    const auto apgd = makeAttack("apgd-ce", Norm::Linf, {{"iterations", static_cast<double>(kApgdIterations)}});
    const auto standard = makeAttack("standard", Norm::Linf);
    const int64_t few = samples / 10;  // the standard attack spends a thousand gradients on a picture that stands
    const AttackTask fewTask = selectRows(task, torch::arange(few, torch::kInt64));
    const torch::Tensor start = randomStart(task, Norm::Linf, 0);
    Interleaved times(std::max(3, options.repetitions / 4));
    times.add("ours", [&] {
      torch::NoGradGuard noGrad;
      attack->run(subject.network, task);
    });
    times.add("naive", [&] { naive::pgd(subject.network, batch.x, batch.y, start, kEpsilon, kSteps); });
    times.add("apgd", [&] {
      torch::NoGradGuard noGrad;
      apgd->run(subject.network, task);
    });
    times.add("standard", [&] {
      torch::NoGradGuard noGrad;
      standard->run(subject.network, fewTask);
    });
    times.add("our gradient", [&] {
      torch::NoGradGuard noGrad;
      lookAtLoss(subject.network, batch.x, batch.y, true);
    });
    times.add("naive gradient", [&] {
      const torch::Tensor input = batch.x.clone().requires_grad_(true);
      torch::autograd::grad({at::cross_entropy_loss(subject.network.logits(input), batch.y, {}, at::Reduction::Sum)},
                            {input});
    });
    const auto rounds = times.run();
    numbers["pgd_over_naive/" + subject.name()] = medianRatio(rounds, "naive", "ours");
    numbers["gradient_over_naive/" + subject.name()] = medianRatio(rounds, "naive gradient", "our gradient");
    numbers["pgd_image_steps_per_second/" + subject.name()] =
        static_cast<double>(samples * kSteps) / medianSeconds(rounds, "ours");
    numbers["apgd_image_steps_per_second/" + subject.name()] =
        static_cast<double>(samples * kApgdIterations) / medianSeconds(rounds, "apgd");
    numbers["standard_images_per_second/" + subject.name()] =
        static_cast<double>(few) / medianSeconds(rounds, "standard");
    measureAgainstUsual(subject, *attack, task, start, options, numbers);
  }
}

}  // namespace hessianlab::bench
