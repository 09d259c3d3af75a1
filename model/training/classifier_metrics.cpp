// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/training/classifier_metrics.h"

namespace hessianlab {

namespace {

// In the order of the columns of metrics.csv, which files of every version share: what is new stands at the end.
std::vector<Metric> classifierColumns() {
  using enum RecordKind;
  using enum Metric::Better;
  return {
      {.key = "train_loss",
       .kind = Step,
       .title = "training loss",
       .unit = "nats",
       .axis = "loss",
       .curve = "train",
       .word = "loss",
       .better = Lower},
      {.key = "penalty",
       .kind = Step,
       .title = "penalty",
       .unit = "nats",
       .axis = "penalty",
       .curve = "λ·R",
       .word = "penalty"},
      {.key = "train_accuracy",
       .kind = Step,
       .title = "training accuracy",
       .axis = "accuracy",
       .curve = "train",
       .word = "train",
       .share = true,
       .better = Higher},
      {.key = "test_accuracy",
       .kind = Test,
       .title = "test accuracy",
       .axis = "accuracy",
       .curve = "test",
       .word = "test",
       .share = true,
       .better = Higher},
      {.key = "hessian_norm_p10", .kind = Probe, .title = "10 % quantile of ‖H‖", .unit = "nats", .estimated = true},
      {.key = "hessian_norm_median",
       .kind = Probe,
       .title = "median ‖H‖",
       .unit = "nats",
       .axis = "curvature",
       .curve = "‖H‖",
       .word = "median ‖H‖",
       .estimated = true,
       .better = Lower,
       .band = Metric::Band{"hessian_norm_p10", "hessian_norm_p90"}},
      {.key = "hessian_norm_p90", .kind = Probe, .title = "90 % quantile of ‖H‖", .unit = "nats", .estimated = true},
      {.key = "gradient_norm_median",
       .kind = Probe,
       .title = "median ‖g‖",
       .unit = "nats",
       .axis = "curvature",
       .curve = "‖g‖",
       .word = "‖g‖",
       .better = Lower},
      {.key = "lambda_min_median", .kind = Probe, .title = "median λ min", .unit = "nats", .estimated = true},
      {.key = "confidence_mean", .kind = Probe, .title = "mean confidence", .share = true},
      {.key = "test_loss",
       .kind = Test,
       .title = "test loss",
       .unit = "nats",
       .axis = "loss",
       .curve = "test",
       .better = Lower},
      {.key = "gradient_norm_p10", .kind = Probe, .title = "10 % quantile of ‖g‖", .unit = "nats"},
      {.key = "gradient_norm_p90", .kind = Probe, .title = "90 % quantile of ‖g‖", .unit = "nats"},
      {.key = "normalised_median", .kind = Probe, .title = "median ‖H‖/‖g‖", .estimated = true, .filed = false},
      {.key = "learning_rate",
       .kind = Step,
       .title = "learning rate",
       .axis = "learning_rate",
       .curve = "learning rate",
       .filed = false},
  };
}

std::vector<MetricAxis> classifierAxes() {
  return {
      {.name = "loss",
       .title = "Loss",
       .label = "cross-entropy (nats)",
       .help = "Cross-entropy −log p(true class), averaged over the batch (faint: each batch; strong: smoothed) and "
               "over the test set.",
       .range = {{0, 0}}},
      {.name = "curvature",
       .title = "Input curvature ‖H‖ and slope ‖g‖",
       .label = "norm (L2)",
       .help = "g = ∂ℓ/∂x says how fast the loss changes with the input, H = ∂²ℓ/∂x² how fast that slope changes. ‖H‖ "
               "is the largest |eigenvalue|. Median over the probe batch; the band holds 80 % of its samples.",
       .log = true},
      {.name = "accuracy",
       .title = "Accuracy",
       .label = "share correct",
       .help = "Share of samples that are classified correctly: of each training batch, and of the test set at the end "
               "of each epoch.",
       .range = {{0, 1}}},
      {.name = "penalty",
       .title = "Penalty",
       .label = "λ · R (nats)",
       .help = "What the regularizer adds to the loss: its strength λ times the quantity R that it keeps small. It "
               "grows during the warm-up.",
       .whileEmpty = "No penalty yet",
       .announcedBy = "regularizer.strength",
       .range = {{0, 0.01}}},
      {.name = "learning_rate",
       .title = "Learning rate",
       .label = "step size",
       .help = "How far the optimiser moves the weights in each step, as the schedule has it.",
       .whileEmpty = "Not recorded",
       .range = {{0, 0}}},
  };
}

}  // namespace

const MetricList& classifierMetrics() {
  static const MetricList list({
      classifierColumns(),
      classifierAxes(),
      {{"clean_accuracy", "test_accuracy"},
       {"loss", "test_loss"},
       {"hessian_norm_median", "hessian_norm_median"},
       {"gradient_norm_median", "gradient_norm_median"}},
      {{"test_accuracy", true, "Best test", "Best accuracy on the test set at the end of an epoch"},
       {"test_accuracy", false, "Last test", "Accuracy on the test set at the end of the last epoch"},
       {"hessian_norm_median", false, "Median ‖H‖",
        "Largest |eigenvalue| of the input Hessian, median of the newest probe"}},
      {{"train_accuracy", "test_accuracy"}},
  });
  return list;
}

}  // namespace hessianlab
