// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/training/thread_speed.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>

#include "model/base/error.h"
#include "model/base/random.h"
#include "model/curvature/norms.h"
#include "model/jobs/job.h"
#include "model/nn/architectures.h"
#include "model/objective/cross_entropy.h"
#include "model/training/pass.h"

namespace hessianlab {

namespace {

constexpr int kRounds = 3;
constexpr double kSecondsEach = 0.5, kMostSeconds = 2;
constexpr double kMostWaited = 0.1;               // of the time, each thread: alone 0.04, beside others 0.3
constexpr int64_t kFewRows = 8, kManyRows = 128;  // of a batch; the usual one has many

double secondsNow() {
  return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

// Forward, one product for the direction of largest curvature, and the way back through loss and penalty.
class TimedStep {
 public:
  TimedStep()
      : network_(architectureJson({"cnn-small", {}}, {1, 28, 28}, 10, {0.3}, {0.3}), 1), generator_(makeGenerator(2)) {}

  double seconds(int64_t rows) {
    if (rows != x_.size(0)) {
      x_ = torch::empty({rows, 1, 28, 28}, network_.dtype()).uniform_(0, 1, generator_);
      y_ = torch::empty({rows}, torch::kInt64).random_(0, 10, generator_);
    }
    const double begin = secondsNow();
    Pass pass(network_, crossEntropy(), x_, y_);
    const InputHessian& hessian = pass.hessian();
    const torch::Tensor v = powerDirection(hessian, 1, Start::Gradient, generator_);
    const torch::Tensor penalty = hessian.curvature(v).abs().mean();
    (pass.loss() + penalty).backward();
    for (torch::Tensor parameter : network_.parameters()) parameter.mutable_grad() = torch::Tensor();
    return secondsNow() - begin;
  }

 private:
  Network network_;
  torch::Generator generator_;
  torch::Tensor x_ = torch::empty({0}), y_;
};

// For how long this process's threads were ready and others had their cores; 0 where the kernel does not say. Load
// averages would tell of a whole host whose other cores are none of ours, and a thread that yields counts as preempted.
double secondsWaited() {
  constexpr double kNanosecond = 1e-9;
  double waited = 0;
  std::error_code ignored;
  for (const auto& thread : std::filesystem::directory_iterator("/proc/self/task", ignored)) {
    long long ran = 0, waiting = 0;  // nanoseconds
    if (std::ifstream(thread.path() / "schedstat") >> ran >> waiting) waited += static_cast<double>(waiting);
  }
  return waited * kNanosecond;
}

double medianOf(std::vector<double> values) {
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

}  // namespace

ThreadMeasurement measureThreads(const std::vector<int64_t>& candidates, JobControl& control) {
  struct Threads {
    int before = at::get_num_threads();
    ~Threads() { at::set_num_threads(before); }
  } setBack;
  const double all = std::min(kMostSeconds, kSecondsEach * static_cast<double>(candidates.size()));
  const double turn = all / static_cast<double>(kRounds * candidates.size());
  TimedStep step;
  at::set_num_threads(1);
  step.seconds(kFewRows);  // the first one pays for what is set up
  const double ofFew = step.seconds(kFewRows);
  // At least three steps a turn.
  const auto rows = static_cast<int64_t>(static_cast<double>(kFewRows) * turn / (3 * ofFew));
  const int64_t batch = std::clamp(rows, kFewRows, kManyRows);

  const double waitedBefore = secondsWaited(), begin = secondsNow();
  std::vector<std::vector<double>> seconds(candidates.size());
  for (int round = 0; round < kRounds; ++round) {
    for (std::size_t i = 0; i < candidates.size(); ++i) {
      at::set_num_threads(static_cast<int>(candidates[i]));
      const double turnBegin = secondsNow();
      step.seconds(batch);  // untimed: the threads come
      do {
        if (control.cancelled()) throw Interrupted();
        seconds[i].push_back(step.seconds(batch));
      } while (secondsNow() - turnBegin < turn);
      control.setProgress(static_cast<double>(static_cast<std::size_t>(round) * candidates.size() + i + 1) /
                          static_cast<double>(kRounds * candidates.size()));
    }
  }
  ThreadMeasurement result;
  const auto threads = static_cast<double>(*std::max_element(candidates.begin(), candidates.end()));
  result.disturbed = secondsWaited() - waitedBefore > kMostWaited * threads * (secondsNow() - begin);
  for (std::size_t i = 0; i < candidates.size(); ++i)
    result.speeds.push_back({candidates[i], 1 / medianOf(seconds[i])});
  return result;
}

}  // namespace hessianlab
