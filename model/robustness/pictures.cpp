// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/attacks/catalogue.h"
#include "model/robustness/pictures.h"

#include <algorithm>

#include "model/curvature/norms.h"
#include "model/error.h"
#include "model/nn/random.h"
#include "model/robustness/seeds.h"
#include "model/session/dataset_view.h"

namespace hessianlab {

using torch::Tensor;

namespace {

constexpr int64_t kLanczosSteps = 40;  // stops earlier at a residual of 1e-3

void checkIndices(const std::vector<int64_t>& indices, int64_t testSize) {
  for (int64_t index : indices) {
    if (index < 0 || index >= testSize)
      throw InputError("index " + std::to_string(index) + " is outside the test set; it must be from 0 to " +
                       std::to_string(testSize - 1));
  }
}

NormResult norm(const InputHessian& hessian, uint64_t seed) {
  torch::Generator generator = makeGenerator(seed);
  if (!hessian.network().smooth()) return exactNorm(hessian, generator);
  return lanczosNorm(hessian, std::min(kLanczosSteps, hessian.network().inputSize()), Start::Random, generator);
}

std::vector<float> floats(const Tensor& t) {
  const Tensor values = t.to(torch::kCPU, torch::kFloat32).contiguous();
  return {values.data_ptr<float>(), values.data_ptr<float>() + values.numel()};
}

double at(const Tensor& t, int64_t i) {
  return t[i].item<double>();
}

}  // namespace

PicturesResult makePictures(const Network& network, const Dataset& dataset, const PicturesRequest& request,
                            JobControl& control) {
  const auto attack = makeAttackFromText(request.attack, parseNorm(request.norm));
  checkIndices(request.indices, dataset.testSize());
  PicturesResult result;
  result.attack = request.attack;
  result.norm = request.norm;
  result.epsilon = request.epsilon;
  if (request.indices.empty()) return result;
  if (control.cancelled()) throw Interrupted();

  torch::NoGradGuard noGrad;
  const Tensor rows = torch::tensor(request.indices, torch::kInt64);
  AttackTask task;
  task.x = dataset.testInputs(rows).to(network.parameters().at(0).device(), network.dtype());
  task.y = dataset.testY.index_select(0, rows).to(task.x.device());
  task.epsilon = request.epsilon;
  task.seeds = attackSeeds(request.seed, attack->name(), rows);
  task.interrupted = [&control] { return control.cancelled(); };
  const Perturbed perturbed = attack->run(network, task);
  control.setProgress(0.5);
  if (control.cancelled()) throw Interrupted();

  const InputHessian hessian(network, task.x, task.y);
  const NormResult curvature = norm(hessian, mixSeed(static_cast<uint64_t>(request.seed), 0));
  const Tensor uphill = at::where(rowDot(curvature.vector, hessian.gradient()) < 0, -1.0, 1.0).to(network.dtype());
  const Tensor eigenvectors = scaleRows(curvature.vector, uphill);
  const Tensor gradientNorms = rowNorm(hessian.gradient());
  const Tensor adversarialProbabilities = at::softmax(network.logits(perturbed.x), 1);
  result.estimator = curvature.estimator;
  result.iterations = curvature.iterations;
  for (int64_t i = 0; i < rows.numel(); ++i) {
    PictureRow row;
    row.index = request.indices[static_cast<std::size_t>(i)];
    row.label = task.y[i].item<int64_t>();
    row.prediction = hessian.logits()[i].argmax().item<int64_t>();
    row.adversarialPrediction = perturbed.prediction[i].item<int64_t>();
    row.attackSucceeded = perturbed.success[i].item<bool>();
    row.distanceL2 = at(perturbed.distanceL2, i);
    row.distanceLinf = at(perturbed.distanceLinf, i);
    row.loss = at(hessian.loss(), i);
    row.gradientNorm = at(gradientNorms, i);
    row.hessianNorm = at(curvature.norm, i);
    row.hessianResidual = at(curvature.residual, i);
    row.lambdaMax = at(curvature.lambdaMax, i);
    row.lambdaMin = at(curvature.lambdaMin, i);
    row.original = toPicture(task.x[i].cpu());
    row.perturbation = toPicture((perturbed.x[i] - task.x[i]).cpu());
    row.adversarial = toPicture(perturbed.x[i].cpu());
    row.gradient = toPicture(hessian.gradient()[i].cpu());
    row.eigenvector = toPicture(eigenvectors[i].cpu());
    row.probabilities = floats(hessian.probabilities()[i]);
    row.adversarialProbabilities = floats(adversarialProbabilities[i]);
    result.rows.push_back(std::move(row));
  }
  control.setProgress(1);
  return result;
}

}  // namespace hessianlab
