// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a classifier that several processes train. Each takes its rows of the batch, weighs its means by how
// many they are, and takes the step that the sum of all gradients asks for: so all have the same weights, and they are
// those of one process but for the order of additions.
#include <exception>
#include <limits>

#include "model/base/error.h"
#include "model/base/sha256.h"
#include "model/distributed/ranks.h"
#include "model/nn/finite.h"
#include "model/training/classifier.h"
#include "model/training/classifier_metrics.h"
#include "model/training/pass.h"
#include "model/training/state.h"
#include "model/training/state_file.h"

namespace hessianlab {

using torch::Tensor;

namespace {

enum SharedNumber : std::size_t { kLossShare, kPenaltyShare, kAccuracyShare, kAsked, kSharedNumbers };

constexpr const char* kDataDigest = "data";

// Of the labels in their order and of the first inputs: enough to tell one data set, or order of it, from another.
std::string digestOfData(const Dataset& dataset) {
  constexpr int64_t kFirst = 16;
  const Tensor x = dataset.trainInputs(at::arange(std::min(kFirst, dataset.trainSize()), torch::kInt64)).contiguous();
  const Tensor y = dataset.trainY.contiguous();
  std::string bytes(static_cast<const char*>(y.data_ptr()), y.nbytes());
  bytes.append(static_cast<const char*>(x.data_ptr()), x.nbytes());
  return sha256(bytes);
}

}  // namespace

void Classifier::requireShareable() const {
  if (regularizer_->couplesSamples())
    throw InputError("the regularizer '" + config_["regularizer"].name +
                     "' compares the samples of a batch with each other, so that several processes cannot share the "
                     "batch; start it without RANK and WORLD_SIZE");
}

void Classifier::shareWith(std::shared_ptr<Ranks> ranks) {
  requireShareable();
  const bool first = ranks->rank() == 0;
  const std::string digest = digestOfData(*dataset_);
  ReadState begin = parseState(ranks->fromFirst(first ? stateBytes(state(), {{kDataDigest, digest}}) : std::string()),
                               "the state of rank 0");
  if (begin.metadata[kDataDigest] != digest)
    throw InputError("rank " + std::to_string(ranks->rank()) +
                     " has read other training data than rank 0; give all processes the same data set");
  if (!first) restore(begin.state);
  torch::Generator generator = at::make_generator<RowGenerator>();
  generator.set_state(generator_.get_state());
  generator_ = generator;
  gradients_ = std::make_unique<GradientSum>(ranks, learned_);
  ranks_ = std::move(ranks);
}

Tensor Classifier::ownPart(const Tensor& index) {
  part_ = batchPart(index.size(0), regularizer_->share(), ranks_->rank(), ranks_->size());
  firstOfBatch_ = index.narrow(0, 0, 1);
  return index.index_select(0, part_.rows);
}

// What this rank adds to loss and penalty, with graph; undefined where it has no rows.
Tensor Classifier::ownLoss(const Tensor& x, const Tensor& y, Tensor& numbers) {
  const std::optional<LaterChecks> later = device_.is_cpu() ? std::nullopt : std::optional<LaterChecks>(std::in_place);
  dynamic_cast<RowGenerator&>(*generator_.unsafeGetGeneratorImpl()).rows = part_.draws;
  const bool penalised = part_.penaltyWeight > 0;
  if (!penalised && !regularizer_->weighsNothing()) {
    // Its generator has to take the steps of the others'.
    const auto [firstX, firstY] = trainSamples(firstOfBatch_);
    Pass first(network_, objective_, firstX, firstY);
    finiteLoss(first);
  }
  if (x.size(0) == 0) return {};
  Pass pass(network_, objective_, x, y, part_.share);
  const RegularizedLoss own = finiteLoss(pass, penalised);
  Tensor sum = own.loss * part_.lossWeight;
  const auto put = [&numbers](SharedNumber which, const Tensor& value) {
    numbers.select(0, which).copy_(value.detach());
  };
  put(kLossShare, sum);
  if (own.penalty.defined()) {
    const Tensor penalty = own.penalty * part_.penaltyWeight;
    put(kPenaltyShare, penalty);
    sum = sum + penalty;
  }
  put(kAccuracyShare, accuracyOn(pass.outputs().detach(), y) * part_.lossWeight);
  return sum;
}

bool Classifier::descendTogether(const Tensor& x, const Tensor& y, std::vector<double>& values, WeightsLock& weights) {
  const Tensor before = generator_.get_state();
  try {
    const auto type = torch::TensorOptions().dtype(torch::kFloat64).device(device_);
    Tensor numbers = at::zeros({kSharedNumbers}, type);
    if (ranks_->asked()) numbers.select(0, kAsked).fill_(1);
    std::exception_ptr problem;
    Tensor sum;
    try {
      sum = ownLoss(x, y, numbers);
    } catch (const RunError&) {  // not finite: the others learn of it with the loss, at the same step
      ranks_->requireAll();
      problem = std::current_exception();
      numbers.select(0, kLossShare).fill_(std::numeric_limits<double>::quiet_NaN());
    }
    gradients_->begin(numbers);
    if (!problem && sum.defined()) sum.backward();
    gradients_->finish();
    if (problem) std::rethrow_exception(problem);
    const Tensor read = numbers.cpu();
    const auto sums = read.accessor<double, 1>();
    requireUsable(values[classifier::kTrainLoss] = sums[kLossShare], "the loss");
    requireUsable(values[classifier::kPenalty] = sums[kPenaltyShare], "the penalty");
    requireUsableGradients();
    values[classifier::kTrainAccuracy] = sums[kAccuracyShare];
    if (!weights.owns_lock()) weights.lock();
    optimizer_.step(stepsDone_, totalSteps());
    ++stepsDone_;
    if (sums[kAsked] > 0) ranks_->agree();
    return !regularizer_->weighsNothing();
  } catch (...) {  // as if it had not begun: it can be taken again, to the same bits
    generator_.set_state(before);
    order_.seek(stepsDone_);
    throw;
  }
}

}  // namespace hessianlab
