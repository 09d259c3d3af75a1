// SPDX-License-Identifier: GPL-3.0-or-later
// Answers which classes the network takes for which.
#include "model/questions/confusion.h"

#include "model/base/stop_point.h"
#include "model/nn/classifier_snapshot.h"
#include "model/nn/sample_outputs.h"
#include "model/questions/answers.h"

namespace hessianlab {

// A pass over the whole test set in the network's own type. NotFinite if it says nothing of some samples; Interrupted
// if cancelled.
ConfusionResult answer(const ClassifierSnapshot& snapshot, const ConfusionRequest&, JobControl& control) {
  constexpr int64_t kBatch = 500;
  const Network& network = snapshot.network();
  const Dataset& dataset = snapshot.dataset();
  const StopScope stop(control.question());
  ConfusionResult result;
  result.classes = network.classes();
  result.counts.assign(static_cast<std::size_t>(result.classes * result.classes), 0);
  const int64_t samples = dataset.testSize();
  const auto count = [&](const torch::Tensor& rows, const torch::Tensor& outputs) {
    const torch::Tensor predicted = outputs.argmax(1).cpu();
    const auto first = rows[0].item<int64_t>(), last = first + rows.numel();
    for (int64_t i = first; i < last; ++i) {
      const auto label = dataset.testY[i].item<int64_t>(), prediction = predicted[i - first].item<int64_t>();
      result.label.push_back(static_cast<int>(label));
      result.prediction.push_back(static_cast<int>(prediction));
      ++result.counts[static_cast<std::size_t>(label * result.classes + prediction)];
      result.right += label == prediction ? 1 : 0;
    }
    control.setProgress(static_cast<double>(last) / static_cast<double>(samples));
  };
  forTestOutputs(network, dataset, torch::arange(samples, torch::kInt64), kBatch, count);
  return result;
}
template struct Answers<ConfusionRequest>;

}  // namespace hessianlab
