// SPDX-License-Identifier: GPL-3.0-or-later
// Answers what a network on the circle predicts all around it.
#include "model/questions/circle_curve.h"

#include "model/base/error.h"
#include "model/labs/circle/snapshot.h"
#include "model/questions/answers.h"

namespace hessianlab {

using torch::Tensor;

namespace {

std::vector<double> valuesOf(const Tensor& values) {
  const Tensor contiguous = values.contiguous();
  return {contiguous.data_ptr<double>(), contiguous.data_ptr<double>() + contiguous.numel()};
}

}  // namespace

CircleCurve answer(const CircleSnapshot& snapshot, const CircleCurveRequest& request, JobControl& /*control*/) {
  if (request.points < 2 || request.points > 100000)
    throw InputError("points is " + std::to_string(request.points) + "; it must be from 2 to 100000");
  torch::NoGradGuard noGrad;
  const CircleTask& task = snapshot.task();
  const Tensor angles = evenAngles(request.points);
  CircleCurve curve;
  curve.angle = valuesOf(angles);
  curve.target = valuesOf(task.target.values(angles));
  curve.prediction = valuesOf(snapshot.network().outputs(onCircle(angles)));
  curve.sampleAngle = valuesOf(task.angles);
  curve.sampleValue = valuesOf(task.y);
  return curve;
}
template struct Answers<CircleCurveRequest>;

}  // namespace hessianlab
