// SPDX-License-Identifier: GPL-3.0-or-later
// Answers what a network on the circle predicts all around it.
#include "model/questions/circle_curve.h"

#include "model/base/error.h"
#include "model/base/stop_point.h"
#include "model/labs/circle/snapshot.h"
#include "model/labs/circle/values_of.h"
#include "model/questions/answers.h"

namespace hessianlab {

using torch::Tensor;

CircleCurve answer(const CircleSnapshot& snapshot, const CircleCurveRequest& request, JobControl& control) {
  if (request.points < 2 || request.points > 100000)
    throw InputError("points is " + std::to_string(request.points) + "; it must be from 2 to 100000");
  const StopScope scope(control.question());
  torch::NoGradGuard noGrad;
  const CircleTask& task = snapshot.task();
  const Tensor angles = evenAngles(request.points);
  CircleCurve curve;
  curve.angle = valuesOf(angles);
  curve.target = valuesOf(task.target.values(angles));
  curve.prediction = valuesOf(snapshot.network().outputs(onCircle(angles)));
  curve.density = densitiesOf(task.density);
  try {
    const Tensor kernel = task.kernel->predict(angles, task.y, task.rate, snapshot.step());
    if (kernel.isfinite().all().item<bool>())
      curve.kernel = valuesOf(kernel);
    else
      curve.whyNoKernel = "with this learning rate the kernel's training does not converge";
  } catch (const InputError& tooMany) {
    curve.whyNoKernel = tooMany.what();
  }
  curve.sampleAngle = valuesOf(task.angles);
  curve.sampleValue = valuesOf(task.y);
  return curve;
}
template struct Answers<CircleCurveRequest>;

}  // namespace hessianlab
