// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/questions/certificate.h"

#include "model/base/stop_point.h"
#include "model/data/dataset_view.h"
#include "model/nn/classifier_snapshot.h"
#include "model/questions/answers.h"
#include "model/robustness/bounds.h"

namespace hessianlab {

using torch::Tensor;

CertificateResult answer(const ClassifierSnapshot& snapshot, const CertificateRequest& request, JobControl& control) {
  const Network& network = snapshot.network();
  const Dataset& dataset = snapshot.dataset();
  requireTestIndices(dataset, {request.index});
  const StopScope stop(control.question());
  const Tensor row = torch::tensor({request.index}, torch::kInt64);
  const Tensor x = dataset.testInputs(row).to(network.dtype()), y = dataset.testY.index_select(0, row);
  CertificateResult result;
  result.index = request.index;
  result.norm = request.norm;
  result.correct = network.logits(x).argmax(1).eq(y).item<bool>();
  if (!result.correct) return result;
  const auto bounds = measureBounds(network, x, y, request.norm, {}, control, nullptr, {Certificates::All, 1});
  if (const BoundCurve* best = bestCertificate(bounds)) {
    result.radius = best->radius[0];
    result.title = best->title;
  }
  return result;
}
template struct Answers<CertificateRequest>;

}  // namespace hessianlab
