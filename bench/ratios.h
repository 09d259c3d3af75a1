// SPDX-License-Identifier: GPL-3.0-or-later
// The measurements of hessianlab-bench. Each adds named numbers, which are medians of ratios taken side by side in this
// process, or what its comment says.
#pragma once

#include <map>
#include <string>
#include <vector>

namespace hessianlab::bench {

struct Options {
  int repetitions = 21;
  bool quick = false;  // few repetitions of the small network only: does it run, and roughly how fast
  std::vector<int64_t> threads;
  std::vector<std::string> networks{"cnn-small", "cnn-madry", "mlp", "resnet-small"};  // of which steps are measured
};

using Numbers = std::map<std::string, double>;

// step_ratio/ARCH/ACT/threads, flop_ratio/…, product_cost/… (÷ plain step), naive_over_ours/… (same number of
// products), naive_over_ours_equal/… (products until the naive estimate is as good), estimate/… (mean estimate ÷
// exact).
void measureSteps(const Options& options, Numbers& numbers);

// plain_over_usual/… and plain_over_channels_last/…: a plain step ÷ that of the same network as anybody writes it with
// LibTorch, in both layouts; processor time.
void measurePlainSteps(const Options& options, Numbers& numbers);

// share_price/cnn-small/ACT/PENALTY/SHARE: a step with a penalty on that share of the batch ÷ our plain step;
// share_price_libtorch/…: ÷ LibTorch's with channels last; share_flops/…: what the floating-point operations allow of
// the former; gradient_term_over_without/cnn-small/ACT: both terms of hessian-norm ÷ the first alone. Processor time.
void measureShares(const Options& options, Numbers& numbers);

// peak_megabytes/…/products: largest memory that tensors held at once during one regularised step.
void measureMemory(const Options& options, Numbers& numbers);

// exact_per_second/…, and power_per_second/…, lanczos_per_second/… at the products whose mean estimate is within 0.1 %.
void measureExactNorms(const Options& options, Numbers& numbers);

// pgd_over_naive/…, pgd_image_steps_per_second/…, gradient_over_naive/…, apgd_image_steps_per_second/…; at ε = 0.02 in
// L∞ with all defaults, standard_images_per_second/…. Steps count as if no sample left early. pgd_over_input/…/threads,
// pgd_over_backward/…/threads: ours ÷ that on the same network as anybody writes it, whose steps differentiate by the
// input, or by backward() by the weights as well; processor time of all threads.
void measureAttacks(const Options& options, Numbers& numbers);

// Of the estimates of ‖H‖ that are called converged: certainty_converged/ESTIMATOR, of certainty_samples samples of
// eight trained networks; certainty_wrong/…, how many are off by more than 1 %; certainty_worst_percent/…;
// certainty_in_double/…, for how many float64 was needed; certainty_cost/…, processor time ÷ that of the same
// steps without knowing.
void measureCertainty(const Options& options, Numbers& numbers);

// ball_milliseconds/CERTIFICATE/ARCH/NORM: of one picture and ε, on one thread; certificate_seconds/ARCH/NORM/THREADS:
// all bounds of 100 pictures at eight ε, with the radius of each.
void measureCertificates(const Options& options, Numbers& numbers);

// lanczos_own_share/…/ROWS: of 28 Lanczos iterations on so many pictures (64: as reports take them), the processor time
// that is not that of their products, ÷ the latter; lanczos_seconds/….
void measureLanczos(const Options& options, Numbers& numbers);

// Of training with hessian-norm whose direction starts at the gradient, or at what the sample's last visit found:
// warm_accuracy/START, warm_accuracy_attacked/START (PGD-20, L2 ε = 1), and
// warm_found/trained-from-START/START/PRODUCTS, what each start finds ÷ ‖H‖; warm_deviation_…: the standard deviation
// over the seeds.
void measureWarmStarts(const Options& options, Numbers& numbers);

// What robust accuracy (PGD-40, L2 ε = 1, in percent) costs in plain steps, by METHOD: reach_step/… of one step,
// reach_after/COST/… accuracy after steps that cost so much, reach_cost/PERCENT/… until that accuracy is first there;
// missing where not all seeds come there. reach_clean/… and reach_robust/… at the end.
void measureReach(const Options& options, Numbers& numbers);

// starting_seconds/COMMAND: processor time of a whole process of hessianlab-cli; version is what loading LibTorch
// takes.
void measureStarting(const Options& options, Numbers& numbers);

// How data sets are read: reading_over_zlib/fashion-mnist (÷ zlib's own time, where the set is installed),
// reading_megabytes_per_second/cifar-10, reading_seconds/N-png and reading_seconds_cached/N-png (on all cores).
void measureReading(const Options& options, Numbers& numbers);

// One run of hessian-norm on several processes, batch 128, one thread each: scale/milliseconds/ARCH/PROCESSES of a
// step, scale/efficiency/ARCH/2 (time of one ÷ twice that of two, which share the batch; measured in turns),
// scale/bytes/ARCH that all must add in a step, scale/flops/ARCH of a step. And a model,
// scale/predicted/ARCH/PROCESSES/NETWORK: each process has a batch of its own of 128 and this machine's time for it, t;
// a ring adds S bytes over W processes in 2(W−1)/W · S/bandwidth + 2(W−1) · 25 µs = r; efficiency t/(t+r), as if
// nothing travelled during the backward pass.
void measureScale(const Options& options, Numbers& numbers);

}  // namespace hessianlab::bench
