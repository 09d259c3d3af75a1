// SPDX-License-Identifier: GPL-3.0-or-later
// Answers what a layer makes of the test samples.
#include "model/questions/representation.h"

#include <algorithm>

#include "model/base/error.h"
#include "model/base/random.h"
#include "model/base/stop_point.h"
#include "model/curvature/input_hessian.h"
#include "model/nn/classifier_snapshot.h"
#include "model/nn/hidden.h"
#include "model/nn/sample_outputs.h"
#include "model/questions/answers.h"
#include "model/weights/eigenpairs.h"

namespace hessianlab {

using torch::Tensor;

namespace {

constexpr int64_t kRepresentationBatch = 100;
constexpr double kMostRepresentationValues = 2e7;  // that are kept, in float64
constexpr int64_t kAxes = 2;
constexpr double kAxesTolerance = 1e-6;       // of Lanczos' residuals, relative to the largest eigenvalue
constexpr uint64_t kRepresentationStart = 1;  // of Lanczos' start: the same samples give the same picture

// Sums over samples, from which the spread of each layer follows; float64.
struct SpreadSums {
  Tensor ofClass;      // C×D
  double squares = 0;  // Σ ‖h‖²

  void add(const Tensor& h, const Tensor& member) {
    const Tensor sums = at::mm(member.t(), h);
    ofClass = ofClass.defined() ? ofClass + sums : sums;
    squares += h.square().sum().item<double>();
  }
  ClassSpread spread(const Tensor& counts) const {
    const auto n = counts.sum().item<double>();
    const Tensor ofMeans = (ofClass.square().sum(1) / counts.clamp_min(1)).sum();  // Σ n_c ‖μ_c‖²
    const double explained = ofMeans.item<double>(), mean = (ofClass.sum(0) / n).square().sum().item<double>();
    return {std::max(0.0, (squares - explained) / n), std::max(0.0, explained / n - mean)};
  }
};

// Lanczos' vectors have no sign of their own: the largest entry is positive.
Tensor withSigns(const Tensor& directions) {
  const Tensor largest = directions.gather(1, directions.abs().argmax(1, true));
  return directions * at::where(largest < 0, at::full_like(largest, -1), at::ones_like(largest));
}

std::vector<float> listOf(const Tensor& values) {
  const Tensor all = values.to(torch::kFloat32).contiguous();
  return {all.data_ptr<float>(), all.data_ptr<float>() + all.numel()};
}

std::size_t chosenAmong(const std::vector<std::size_t>& hidden, const Network& network,
                        const std::optional<int64_t>& layer) {
  const std::size_t operation = hiddenOperation(network, layer ? std::to_string(*layer) : std::string(), "layer");
  return static_cast<std::size_t>(std::find(hidden.begin(), hidden.end(), operation) - hidden.begin());
}

// The top eigenvectors of AᵀA, unit rows, found in the smaller of its two spaces: those of AAᵀ are A times them.
Tensor mainDirections(const Tensor& a) {
  const bool wide = a.size(1) > a.size(0);
  const Tensor outer = wide ? a : a.t(), inner = wide ? a.t() : a;
  const auto apply = [&](const Tensor& v) {
    stopPoint();
    return at::mv(outer, at::mv(inner, v));
  };
  torch::Generator generator = makeGenerator(kRepresentationStart);
  const Tensor found = topPairs(apply, outer.size(0), kAxes, kAxesTolerance, generator, a.options()).vectors;
  return wide ? normaliseRows(at::mm(found, a)) : found;
}

void project(const Tensor& h, const Tensor& member, const Tensor& counts, RepresentationResult& result) {
  const Tensor centred = h - h.mean(0, true);
  const auto variance = centred.square().sum().item<double>();
  Tensor directions = withSigns(mainDirections(centred));
  if (directions.size(0) < kAxes) directions = at::cat({directions, at::zeros_like(directions)});  // of one value
  const Tensor places = at::mm(centred, directions.t());
  const Tensor means = at::mm(member.t(), places) / counts.clamp_min(1).unsqueeze(1);
  result.x = listOf(places.select(1, 0)), result.y = listOf(places.select(1, 1));
  result.meanX = listOf(means.select(1, 0)), result.meanY = listOf(means.select(1, 1));
  if (variance == 0) return;
  result.shareX = places.select(1, 0).square().sum().item<double>() / variance;
  result.shareY = places.select(1, 1).square().sum().item<double>() / variance;
}

}  // namespace

// Fewer samples than asked for are taken where the layer gives so much of each that they would not fit in memory.
// NotFinite if the network says nothing of some samples; Interrupted if cancelled.
RepresentationResult answer(const ClassifierSnapshot& snapshot, const RepresentationRequest& request,
                            JobControl& control) {
  const Network& network = snapshot.network();
  const Dataset& dataset = snapshot.dataset();
  const StopScope stop(control.question());
  torch::NoGradGuard noGrad;
  if (request.samples < 0) throw InputError("samples is " + std::to_string(request.samples) + "; it must be 0 or more");
  const std::vector<std::size_t> hidden = hiddenOperations(network);
  RepresentationResult result;
  result.classes = network.classes();
  result.chosen = chosenAmong(hidden, network, request.layer);
  for (const std::size_t operation : hidden) {
    int64_t values = 1;
    for (const int64_t extent : network.operations()[operation]->outputShape()) values *= extent;
    result.all.push_back(
        {static_cast<int64_t>(operation) + 1, network.operations()[operation]->describe().value("op", ""), values, {}});
  }
  const auto most = static_cast<int64_t>(kMostRepresentationValues / static_cast<double>(result.layer().values));
  const int64_t wanted = request.samples > 0 ? request.samples : dataset.testSize();
  const int64_t samples = std::min({wanted, dataset.testSize(), std::max(kRepresentationBatch, most)});

  std::vector<SpreadSums> sums(hidden.size());
  std::vector<Tensor> kept, members;
  for (int64_t first = 0; first < samples; first += kRepresentationBatch) {
    const Tensor rows = torch::arange(first, std::min(first + kRepresentationBatch, samples), torch::kInt64);
    const Tensor y = dataset.testY.index_select(0, rows);
    members.push_back(at::one_hot(y, result.classes).to(torch::kFloat64));
    std::size_t next = 0;
    const Tensor logits =
        forwardSeeing(network, testInputsFor(network, dataset, rows), [&](std::size_t operation, const Tensor& given) {
          if (next == hidden.size() || hidden[next] != operation) return;
          const Tensor h = given.flatten(1).to(torch::kFloat64);
          sums[next].add(h, members.back());
          if (next++ == result.chosen) kept.push_back(h);
        });
    const Tensor prediction = logits.argmax(1);
    for (int64_t i = 0; i < rows.numel(); ++i) {
      result.label.push_back(static_cast<int>(y[i].item<int64_t>()));
      result.prediction.push_back(static_cast<int>(prediction[i].item<int64_t>()));
    }
    control.setProgress(0.9 * static_cast<double>(first) / static_cast<double>(samples));
  }
  const Tensor member = at::cat(members), counts = member.sum(0);
  for (int64_t c = 0; c < result.classes; ++c) result.counts.push_back(static_cast<int64_t>(counts[c].item<double>()));
  for (std::size_t i = 0; i < hidden.size(); ++i) result.all[i].spread = sums[i].spread(counts);
  project(at::cat(kept), member, counts, result);
  return result;
}
template struct Answers<RepresentationRequest>;

}  // namespace hessianlab
