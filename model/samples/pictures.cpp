// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/samples/pictures.h"

#include "model/attacks/catalogue.h"
#include "model/base/stop_point.h"
#include "model/data/dataset_view.h"
#include "model/nn/classifier_snapshot.h"
#include "model/questions/answers.h"
#include "model/robustness/seeds.h"
#include "model/samples/directions.h"

namespace hessianlab {

using torch::Tensor;

namespace {

std::vector<float> floats(const Tensor& t) {
  const Tensor values = t.to(torch::kCPU, torch::kFloat32).contiguous();
  return {values.data_ptr<float>(), values.data_ptr<float>() + values.numel()};
}

double at(const Tensor& t, int64_t i) {
  return t[i].item<double>();
}

// uᵀv / (‖u‖ ‖v‖) of one sample.
std::optional<double> cosine(const Tensor& u, const Tensor& v) {
  const Tensor a = u.flatten().to(torch::kFloat64), b = v.flatten().to(torch::kFloat64);
  const double along = rowNorm(a.unsqueeze(0)).item<double>(), across = rowNorm(b.unsqueeze(0)).item<double>();
  if (along == 0 || across == 0) return std::nullopt;
  return (a / along).dot(b / across).item<double>();
}

}  // namespace

PicturesResult makePictures(const Network& network, const Dataset& dataset, const PicturesRequest& request,
                            JobControl& control, DirectionsMemory* memory) {
  const auto attack = makeAttackFromText(request.attack.text, request.attack.norm);
  requireTestIndices(dataset, request.indices);
  PicturesResult result;
  result.attack = request.attack;
  if (request.indices.empty()) return result;
  const StopScope stop(control.question());
  torch::NoGradGuard noGrad;
  const Tensor rows = torch::tensor(request.indices, torch::kInt64);
  AttackTask task;
  task.x = dataset.testInputs(rows).to(network.parameters().at(0).device(), network.dtype());
  task.y = dataset.testY.index_select(0, rows).to(task.x.device());
  task.epsilon = request.attack.epsilon;
  task.seeds = attackSeeds(request.attack.seed, attack->name(), rows);
  const Perturbed perturbed = attack->run(network, task);
  control.setProgress(0.5);

  DirectionsMemory once;
  const auto directions = (memory ? *memory : once).at(network, task.x, task.y, request.attack.seed);
  const NormResult& curvature = directions->curvature;
  const Tensor adversarialProbabilities = at::softmax(network.logits(perturbed.x), 1);
  result.estimator = curvature.estimator;
  result.iterations = curvature.iterations;
  for (int64_t i = 0; i < rows.numel(); ++i) {
    const Tensor delta = perturbed.x[i] - task.x[i], gradient = directions->gradient[i], v = directions->eigenvector[i];
    PictureRow row;
    row.index = request.indices[static_cast<std::size_t>(i)];
    row.label = task.y[i].item<int64_t>();
    row.prediction = directions->logits[i].argmax().item<int64_t>();
    row.adversarialPrediction = perturbed.prediction[i].item<int64_t>();
    row.attackSucceeded = perturbed.success[i].item<bool>();
    row.distanceL2 = at(perturbed.distanceL2, i);
    row.distanceLinf = at(perturbed.distanceLinf, i);
    row.loss = at(directions->loss, i);
    row.gradientNorm = at(directions->gradientNorm, i);
    row.hessianNorm = at(curvature.norm, i);
    row.hessianResidual = at(curvature.residual, i);
    row.converged = curvature.converged[i].item<bool>();
    row.lambdaMax = at(curvature.lambdaMax, i);
    row.lambdaMin = at(curvature.lambdaMin, i);
    row.cosGradientEigenvector = cosine(gradient, v);
    row.cosGradientPerturbation = cosine(gradient, delta);
    row.cosEigenvectorPerturbation = cosine(v, delta);
    row.original = toPicture(task.x[i].cpu());
    row.perturbation = toPicture(delta.cpu());
    row.adversarial = toPicture(perturbed.x[i].cpu());
    row.gradient = toPicture(gradient.cpu());
    row.eigenvector = toPicture(v.cpu());
    row.probabilities = floats(directions->probabilities[i]);
    row.adversarialProbabilities = floats(adversarialProbabilities[i]);
    result.rows.push_back(std::move(row));
  }
  control.setProgress(1);
  return result;
}

PicturesResult answer(const ClassifierSnapshot& snapshot, const PicturesRequest& request, JobControl& control) {
  if (request.doublePrecision)
    return makePictures(snapshot.network().to(torch::kFloat64), snapshot.dataset(), request, control);
  return makePictures(snapshot.network(), snapshot.dataset(), request, control, snapshot.directions());
}
template struct Answers<PicturesRequest>;

}  // namespace hessianlab
