// SPDX-License-Identifier: GPL-3.0-or-later
// Answers the questions about landmarks.
#include <algorithm>
#include <cmath>
#include <utility>

#include "model/base/error.h"
#include "model/base/random.h"
#include "model/base/stop_point.h"
#include "model/labs/landmarks/faces.h"
#include "model/labs/landmarks/measures.h"
#include "model/labs/landmarks/snapshot.h"
#include "model/questions/answers.h"
#include "model/questions/landmarks.h"

namespace hessianlab {

using torch::Tensor;

namespace {

constexpr int64_t kFacesAtOnce = 100;  // some milliseconds from one stop point to the next

std::vector<double> landmarkValues(const Tensor& values) {
  const Tensor flat = values.detach().to(torch::kFloat64).contiguous();
  return {flat.data_ptr<double>(), flat.data_ptr<double>() + flat.numel()};
}

LandmarkErrors::Curve curveOf(const Tensor& predicted, const Tensor& truth) {
  LandmarkErrors::Curve curve;
  curve.nrmse = nrmseOf(predicted, truth);
  curve.mean = meanNrmse(curve.nrmse);
  curve.found = cdfOf(curve.nrmse, kGoodFace);
  curve.area = areaUnderCdf(curve.nrmse);
  return curve;
}

// What `map` makes of all rows, some at a time.
template <class Map>
Tensor inParts(const Tensor& rows, const Map& map) {
  std::vector<Tensor> parts;
  for (int64_t first = 0; first < rows.size(0); first += kFacesAtOnce) {
    stopPoint();
    parts.push_back(map(rows.slice(0, first, std::min(first + kFacesAtOnce, rows.size(0)))));
  }
  return at::cat(parts);
}

// The largest variances in rising order and their directions as columns: a block of eight grows together (subspace
// iteration), so that also a wide code can be stopped while it is worked on. Up to eight columns it is exact.
std::pair<Tensor, Tensor> principalDirections(const Tensor& centred) {
  constexpr int64_t kBlock = 8;
  constexpr int kRounds = 60;
  const auto count = static_cast<double>(centred.size(0));
  const auto applied = [&](const Tensor& block) { return centred.t().matmul(centred.matmul(block)) / count; };
  torch::Generator generator = makeGenerator(1);
  Tensor block = at::randn({centred.size(1), std::min(kBlock, centred.size(1))}, generator, torch::kFloat64);
  for (int i = 0; i < kRounds; ++i) {
    stopPoint();
    block = std::get<0>(at::linalg_qr(applied(block)));
  }
  auto [variances, turned] = at::linalg_eigh(block.t().matmul(applied(block)));
  return {variances, block.matmul(turned)};
}

}  // namespace

LandmarkFace answer(const LandmarkSnapshot& snapshot, const LandmarkFaceRequest& request, JobControl& control) {
  const LandmarkTask& task = snapshot.task();
  if (request.sample < 0 || request.sample >= task.test.size())
    throw InputError("sample is " + std::to_string(request.sample) + "; it must be from 0 to " +
                     std::to_string(task.test.size() - 1));
  if (!request.own.empty() && request.own.size() != static_cast<std::size_t>(kFacePixels))
    throw InputError("the picture has " + std::to_string(request.own.size()) + " values; it must have " +
                     std::to_string(kFacePixels));
  const StopScope scope(control.question());
  torch::NoGradGuard noGrad;
  LandmarkFace face;
  face.sample = request.sample;
  face.samples = task.test.size();
  const Tensor x = task.test.x.slice(0, request.sample, request.sample + 1).contiguous();
  const Tensor y = task.test.y.slice(0, request.sample, request.sample + 1);
  const Tensor predicted = snapshot.network().outputs(x);
  face.pixels.assign(x.data_ptr<float>(), x.data_ptr<float>() + kFacePixels);
  face.truth = landmarkValues(y);
  face.predicted = landmarkValues(predicted);
  face.nrmse = nrmseOf(predicted, y).front();
  Tensor own = at::zeros({1, kFacePixels}, torch::kFloat32);
  std::copy(request.own.begin(), request.own.end(), own.data_ptr<float>());
  face.ofOwn = landmarkValues(snapshot.network().outputs(own));
  return face;
}
template struct Answers<LandmarkFaceRequest>;

LandmarkErrors answer(const LandmarkSnapshot& snapshot, const LandmarkErrorsRequest& /*request*/, JobControl& control) {
  const StopScope scope(control.question());
  torch::NoGradGuard noGrad;
  const LandmarkTask& task = snapshot.task();
  LandmarkErrors errors;
  errors.network =
      curveOf(inParts(task.test.x, [&](const Tensor& x) { return snapshot.network().outputs(x); }), task.test.y);
  errors.meanShape = curveOf(task.meanShape.unsqueeze(0).expand_as(task.test.y), task.test.y);
  return errors;
}
template struct Answers<LandmarkErrorsRequest>;

LandmarkWalk answer(const LandmarkSnapshot& snapshot, const LandmarkWalkRequest& request, JobControl& control) {
  constexpr double kFarthest = 10;
  if (!(std::abs(request.first) <= kFarthest && std::abs(request.second) <= kFarthest))
    throw InputError("a walk goes at most 10 standard deviations from the mean code");
  const StopScope scope(control.question());
  torch::NoGradGuard noGrad;
  const LandmarkTask& task = snapshot.task();
  const LandmarkNetwork& network = snapshot.network();
  LandmarkWalk walk;
  walk.ofLabels = task.outputWeight > 0;
  const Tensor codes =
      (walk.ofLabels ? inParts(task.train.y, [&](const Tensor& y) { return network.codeOfPoints(y); })
                     : inParts(task.train.x, [&](const Tensor& x) { return network.codeOfPictures(x); }))
          .to(torch::kFloat64);
  const Tensor mean = codes.mean(0), centred = codes - mean;
  const auto [variances, directions] = principalDirections(centred);
  const double total = std::max(centred.square().sum().item<double>() / static_cast<double>(codes.size(0)), 1e-300);
  Tensor code = mean.clone();
  const double steps[2] = {request.first, request.second};
  for (int64_t k = 0; k < std::min<int64_t>(2, codes.size(1)); ++k) {
    const double variance = std::max(0.0, variances[variances.numel() - 1 - k].item<double>());
    Tensor direction = directions.select(1, variances.numel() - 1 - k);
    // Of the two signs the one with the larger sum, so that a picture does not turn over from step to step.
    if (direction.sum().item<double>() < 0) direction = direction * -1;
    const auto at = static_cast<std::size_t>(k);
    walk.share[at] = variance / total;
    code = code + direction * (steps[at] * std::sqrt(variance));
    (k == 0 ? walk.first : walk.second) =
        landmarkValues(centred.matmul(direction) / std::sqrt(std::max(variance, 1e-300)));
  }
  walk.shape = landmarkValues(network.pointsOfCode(code.to(torch::kFloat32).unsqueeze(0)));
  return walk;
}
template struct Answers<LandmarkWalkRequest>;

}  // namespace hessianlab
