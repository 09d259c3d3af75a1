// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/labs/landmarks/metrics.h"

namespace hessianlab {

namespace {

using enum RecordKind;
using enum Metric::Better;

std::vector<Metric> landmarkColumns() {
  return {
      {.key = "train_loss",
       .kind = Step,
       .title = "training loss",
       .axis = "loss",
       .curve = "train",
       .word = "loss",
       .better = Lower},
      {.key = "input_loss",
       .kind = Step,
       .title = "loss of the input task",
       .axis = "tasks",
       .curve = "pictures",
       .better = Lower},
      {.key = "output_loss",
       .kind = Step,
       .title = "loss of the output task",
       .axis = "tasks",
       .curve = "shapes",
       .better = Lower},
      {.key = "input_weight",
       .kind = Step,
       .title = "weight of the input task",
       .axis = "weights",
       .curve = "pictures"},
      {.key = "output_weight",
       .kind = Step,
       .title = "weight of the output task",
       .axis = "weights",
       .curve = "shapes"},
      {.key = "validation_loss",
       .kind = Probe,
       .title = "validation loss",
       .axis = "loss",
       .curve = "validation",
       .better = Lower},
      {.key = "validation_nrmse",
       .kind = Probe,
       .title = "validation NRMSE",
       .axis = "nrmse",
       .curve = "validation",
       .better = Lower},
      {.key = "test_loss", .kind = Test, .title = "test loss", .axis = "loss", .curve = "test", .better = Lower},
      {.key = "test_nrmse",
       .kind = Test,
       .title = "test NRMSE",
       .axis = "nrmse",
       .curve = "test",
       .word = "NRMSE",
       .better = Lower},
      {.key = "test_cdf",
       .kind = Test,
       .title = "faces found (CDF 0.1)",
       .axis = "found",
       .curve = "CDF 0.1",
       .word = "found",
       .share = true,
       .better = Higher},
      {.key = "test_auc",
       .kind = Test,
       .title = "area under the CDF",
       .axis = "found",
       .curve = "AUC",
       .word = "AUC",
       .share = true,
       .better = Higher},
  };
}

std::vector<MetricAxis> landmarkAxes() {
  return {
      {.name = "nrmse",
       .title = "Distance of the landmarks",
       .label = "mean NRMSE",
       .help = "Mean distance between predicted and true points, in units of the distance between the outer corners of "
               "the eyes.",
       .log = true},
      {.name = "found",
       .title = "Faces found",
       .label = "share of the test faces",
       .help = "CDF 0.1: how many test faces have an NRMSE of at most 0.1. AUC: the mean of that share over all limits "
               "from 0 to 0.5.",
       .range = std::pair(0.0, 1.0)},
      {.name = "loss",
       .title = "Loss of the landmarks",
       .label = "mean squared error",
       .help = "Mean squared error of the coordinates, in a picture from −1 to 1.",
       .log = true},
      {.name = "tasks",
       .title = "Losses of the auxiliary tasks",
       .label = "mean squared error",
       .help = "How well the auto-encoders give back what they read: pictures through the first layers, shapes through "
               "the last ones.",
       .whileEmpty = "Both tasks have weight 0.",
       .log = true},
      {.name = "weights",
       .title = "Weights of the auxiliary tasks",
       .label = "weight λ",
       .help = "How much the loss of each task counts beside that of the landmarks, whose weight is 1.",
       .range = std::pair(0.0, 1.0)},
  };
}

}  // namespace

const MetricList& landmarkMetrics() {
  static const MetricList list({landmarkColumns(),
                                landmarkAxes(),
                                {{"test_nrmse", "test_nrmse"}, {"test_cdf", "test_cdf"}, {"test_auc", "test_auc"}},
                                {{"test_nrmse", false, "NRMSE", "Mean distance of the landmarks of the test faces"},
                                 {"test_cdf", false, "Found", "Test faces with an NRMSE of at most 0.1"}}});
  return list;
}

}  // namespace hessianlab
