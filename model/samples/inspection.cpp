// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/samples/inspection.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "model/attacks/catalogue.h"
#include "model/attacks/minimal.h"
#include "model/base/error.h"
#include "model/base/shape_text.h"
#include "model/base/stop_point.h"
#include "model/data/dataset_view.h"
#include "model/nn/classifier_snapshot.h"
#include "model/questions/answers.h"
#include "model/robustness/bounds.h"
#include "model/robustness/bounds/definition.h"
#include "model/robustness/contradictions.h"
#include "model/robustness/seeds.h"
#include "model/samples/directions.h"

namespace hessianlab {

using torch::Tensor;

namespace {

constexpr int kRadiusHalvings = 7;     // of ε in the refined search
constexpr double kNarrow = 0.01;       // the search ends where the interval is this share of its end
constexpr int64_t kLineHalvings = 12;  // of the way back to the input
constexpr double kMostBeyond = 1e-3;   // of the way to a mistake, where rounding undoes it
constexpr char kRefiner[] = "pgd:loss=margin:steps=40:restarts=2";

Tensor toInput(const Picture& picture, const Network& network) {
  const Shape& shape = network.inputShape();
  const std::vector<int64_t> given = shape.size() == 1
                                         ? std::vector<int64_t>{static_cast<int64_t>(picture.values.size())}
                                         : std::vector<int64_t>{picture.channels, picture.height, picture.width};
  if (!std::equal(given.begin(), given.end(), shape.begin(), shape.end()) ||
      static_cast<int64_t>(picture.values.size()) != network.inputSize())
    throw InputError("the picture is " + timesText(given) + ", but the network takes " +
                     timesText({shape.begin(), shape.end()}));
  for (const float value : picture.values)
    if (!(value >= 0 && value <= 1)) throw InputError("the picture has values outside 0 to 1");
  std::vector<int64_t> sizes{1};
  sizes.insert(sizes.end(), shape.begin(), shape.end());
  return torch::tensor(picture.values).reshape(sizes).to(network.parameters().at(0).device(), network.dtype());
}

std::vector<float> floatsOf(const Tensor& t) {
  const Tensor values = t.to(torch::kCPU, torch::kFloat32).contiguous();
  return {values.data_ptr<float>(), values.data_ptr<float>() + values.numel()};
}

// The nearest mistake so far.
class Search {
 public:
  Search(const Network& network, const Tensor& x, const Tensor& y, Norm norm, int64_t seed)
      : network_(network), norm_(norm), seed_(seed) {
    task_.x = x, task_.y = y;
    whole_ = norm == Norm::Linf ? 1 : std::sqrt(static_cast<double>(network.inputSize()));
  }

  bool found() const { return best_.defined(); }
  const Tensor& best() const { return best_; }
  const std::string& foundBy() const { return foundBy_; }

  double distance(const Tensor& x) const {
    const Tensor delta = (x - task_.x).flatten().to(torch::kFloat64);
    return (norm_ == Norm::Linf ? delta.abs().max() : delta.norm()).item<double>();
  }

  void walk() { attack("deepfool", whole_); }

  // Bisection on ε below what was found; from the whole box where nothing was.
  void refine(JobControl& control) {
    if (!found() && !attack(kRefiner, whole_)) return;
    double low = 0;
    for (int i = 0; i < kRadiusHalvings && nearest_ - low > kNarrow * nearest_; ++i) {
      const double epsilon = (low + nearest_) / 2;
      if (!attack(kRefiner, epsilon)) low = epsilon;
      control.setProgress((i + 1.0) / kRadiusHalvings);
    }
  }

 private:
  // `x` in the single precision of a picture, moved on as little as it takes to be misclassified there, too; undefined
  // where that is not enough.
  Tensor asPicture(const Tensor& x) const {
    for (double beyond = 0; beyond < kMostBeyond; beyond = std::max(1e-7, 4 * beyond)) {
      const Tensor moved = beyond == 0 ? x : (x + (x - task_.x) * beyond).clamp(0, 1);
      const Tensor picture = moved.to(torch::kFloat32).to(x.dtype());
      if (network_.logits(picture).argmax(1).ne(task_.y).item<bool>()) return picture;
    }
    return {};
  }

  bool attack(const std::string& how, double epsilon) {
    const auto attack = makeAttackFromText(how, norm_);
    task_.epsilon = epsilon;
    task_.seeds = attackSeeds(seed_, attack->name(), torch::zeros({1}, torch::kInt64));
    const Perturbed perturbed = attack->run(network_, task_);
    if (!perturbed.success.item<bool>()) return false;
    Tensor x = perturbed.x;
    if (!attack->minimal() && clearlyFooled(network_.logits(x), task_.y).item<bool>())
      x = pulledBack(network_, task_, x, kLineHalvings);
    x = asPicture(x);
    if (!x.defined()) return false;
    const double here = distance(x);
    if (found() && here >= nearest_) return true;
    best_ = x, nearest_ = here, foundBy_ = attack->name();
    return true;
  }

  const Network& network_;
  Norm norm_;
  int64_t seed_;
  AttackTask task_;
  double whole_ = 1, nearest_ = 0;
  Tensor best_;
  std::string foundBy_;
};

double safeRadius(const Network& network, const Tensor& x, const Tensor& y, Norm norm) {
  const Network wide = network.to(torch::kFloat64);
  BoundSamples sample{x.to(torch::kFloat64), y, {}};
  sample.logits = wide.logits(sample.x);
  // Two classes that tie may change places in double precision.
  if (sample.logits.argmax(1).item<int64_t>() != y.item<int64_t>()) return 0;
  return std::max(0.0, secondOrderMarginRadii(wide, sample, norm).item<double>());
}

// The best certificate that no mistake at `distance` refutes.
void certify(InspectResult& result, const Network& network, const Tensor& x, const Tensor& y, double distance,
             JobControl& control) {
  std::vector<BoundCurve> bounds =
      measureBounds(network, x, y, result.norm, {}, control, nullptr, {Certificates::All, 1});
  const auto faults = contradictions(bounds, {0}, {distance});
  if (!faults.empty()) result.fault = faults.front();
  if (const BoundCurve* best = bestCertificate(bounds)) {
    result.certificate = best->radius[0];
    result.certificateTitle = best->title;
  }
}

}  // namespace

InspectResult inspectInput(const Network& network, const InspectRequest& request, JobControl& control) {
  const Norm norm = request.norm;
  torch::NoGradGuard noGrad;
  const Tensor x = toInput(request.picture, network);
  const StopScope stop(control.question());
  const Tensor y = network.logits(x).argmax(1);
  InspectResult result;
  result.norm = request.norm;
  result.refined = request.refined;
  result.picture = request.picture;
  const Directions here = directionsAt(network, x, y, request.seed);
  result.prediction = y.item<int64_t>();
  result.runnerUp = here.logits.scatter(1, y.unsqueeze(1), -INFINITY).argmax(1).item<int64_t>();
  result.probabilities = floatsOf(here.probabilities[0]);
  result.loss = here.loss.item<double>();
  result.gradientNorm = here.gradientNorm.item<double>();
  result.hessianNorm = here.curvature.norm.item<double>();
  result.hessianResidual = here.curvature.residual.item<double>();
  result.converged = here.curvature.converged.item<bool>();
  result.lambdaMax = here.curvature.lambdaMax.item<double>();
  result.lambdaMin = here.curvature.lambdaMin.item<double>();
  result.estimator = here.curvature.estimator;
  result.iterations = here.curvature.iterations;
  result.safeRadius = safeRadius(network, x, y, norm);

  Search search(network, x, y, norm, request.seed);
  search.walk();
  if (request.refined) {
    {
      const ProgressShare share(control, 0.1, 0.8);
      search.refine(control);
    }
    const double infinity = std::numeric_limits<double>::infinity();
    const ProgressShare share(control, 0.8, 1);
    certify(result, network, x, y, search.found() ? search.distance(search.best()) : infinity, control);
  }
  if (search.found()) {
    const Tensor adversarial = search.best(), logits = network.logits(adversarial);
    const Tensor delta = (adversarial - x).to(torch::kFloat64);
    result.found = true;
    result.foundBy = search.foundBy();
    result.distanceL2 = delta.norm().item<double>();
    result.distanceLinf = delta.abs().max().item<double>();
    result.adversarialPrediction = logits.argmax(1).item<int64_t>();
    result.adversarialProbabilities = floatsOf(at::softmax(logits, 1)[0]);
    result.adversarial = toPicture(adversarial[0].cpu());
    result.perturbation = toPicture((adversarial - x)[0].cpu());
  }
  control.setProgress(1);
  return result;
}

InspectResult answer(const ClassifierSnapshot& snapshot, const InspectRequest& request, JobControl& control) {
  return inspectInput(snapshot.network(), request, control);
}
template struct Answers<InspectRequest>;

}  // namespace hessianlab
