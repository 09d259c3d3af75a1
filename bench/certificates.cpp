// SPDX-License-Identifier: GPL-3.0-or-later
// How long proving takes, of networks trained with hessian-norm: one ball by each certificate that looks at balls, and
// all bounds of 100 test pictures at eight ε with their radii.
#include <ATen/Parallel.h>

#include <string>
#include <vector>

#include "bench/ratios.h"
#include "bench/stopwatch.h"
#include "bench/subject.h"
#include "model/robustness/bounds.h"
#include "model/robustness/bounds/ball/linear_pass.h"
#include "model/robustness/bounds/ball/margins_of_label.h"
#include "model/robustness/bounds/ball/second_order_certificate.h"

namespace hessianlab::bench {

namespace {

constexpr int64_t kPictures = 100, kFewPictures = 20;

std::vector<double> epsilonsOf(Norm norm) {
  if (norm == Norm::L2) return {0.1, 0.2, 0.3, 0.5, 0.75, 1, 1.25, 1.5};
  return {0.005, 0.01, 0.02, 0.03, 0.04, 0.05, 0.06, 0.08};
}

// The mean over pictures that are right and all ε.
void measureBalls(const Network& network, int64_t pictures, Norm norm, const std::string& name, Numbers& numbers) {
  const Batch batch = testBatch(pictures);
  const torch::Tensor x = batch.x.to(torch::kFloat64);
  const torch::Tensor right = network.logits(x).argmax(1) == batch.y;
  const UnitGraph graph(network);
  const ExpansionPlan plan(graph);
  const std::vector<torch::Tensor> errors;
  double second = 0, linear = 0;
  int64_t balls = 0;
  for (int64_t i = 0; i < pictures; ++i) {
    if (!right[i].item<bool>()) continue;
    const auto label = batch.y[i].item<int64_t>();
    for (const double epsilon : epsilonsOf(norm)) {
      const Region region(x[i].flatten(), epsilon, norm);
      second += secondsOf([&] { secondOrderCertifies(plan, region, label, errors, 0); });
      linear += secondsOf([&] {
        LinearPass pass(graph, region, errors);
        pass.settleAll();
        pass.lowest(marginRows(label, network.classes()));
      });
      ++balls;
    }
  }
  numbers["ball_milliseconds/second-order/" + name] = second / static_cast<double>(balls) * 1e3;
  numbers["ball_milliseconds/linear-bounds/" + name] = linear / static_cast<double>(balls) * 1e3;
}

}  // namespace

void measureCertificates(const Options& options, Numbers& numbers) {
  const int64_t cores = options.threads.back();
  for (const char* architecture : {"mlp", "cnn-small"}) {
    const Subject subject = trainedSubject(architecture, "softplus", 150, "fashion-mnist", "hessian-norm");
    torch::NoGradGuard noGrad;
    at::set_num_threads(1);  // a picture each
    const Network wide = subject.network.to(torch::kFloat64);
    for (const Norm norm : {Norm::L2, Norm::Linf}) {
      const std::string name = std::string(architecture) + (norm == Norm::L2 ? "/l2" : "/linf");
      measureBalls(wide, options.quick ? 2 : kFewPictures, norm, name, numbers);
      if (options.quick) continue;
      const Batch batch = testBatch(kPictures);
      numbers["certificate_seconds/" + name + "/" + std::to_string(cores)] = secondsOf([&] {
        JobControl control;
        measureBounds(subject.network, batch.x, batch.y, norm, epsilonsOf(norm), control, nullptr,
                      {.certificates = Certificates::All, .workers = static_cast<int>(cores)});
      });
    }
  }
}

}  // namespace hessianlab::bench
