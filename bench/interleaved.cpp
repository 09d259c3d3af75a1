// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/interleaved.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace hessianlab::bench {

namespace {

constexpr double kLeastSeconds = 0.02;  // of one repetition: short work is called several times
constexpr int64_t kMostCalls = 50;

class Collector : public benchmark::BenchmarkReporter {
 public:
  bool ReportContext(const Context&) override { return true; }
  void ReportRuns(const std::vector<Run>& runs) override {
    for (const Run& run : runs)
      if (run.run_type == Run::RT_Iteration)
        seconds_[run.run_name.function_name].push_back(run.real_accumulated_time / static_cast<double>(run.iterations));
  }
  double median(const std::string& name) {
    auto& values = seconds_.at(name);
    std::sort(values.begin(), values.end());
    const std::size_t half = values.size() / 2;
    return values.size() % 2 ? values[half] : (values[half - 1] + values[half]) / 2;
  }

 private:
  std::map<std::string, std::vector<double>> seconds_;
};

double secondsOf(const std::function<void()>& work) {
  const auto begin = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

}  // namespace

void initialiseBenchmark() {
  static std::string program = "hessianlab-bench", interleave = "--benchmark_enable_random_interleaving=true";
  char* arguments[] = {program.data(), interleave.data(), nullptr};
  int count = 2;
  benchmark::Initialize(&count, arguments);
}

std::map<std::string, double> Interleaved::run() {
  for (const auto& [name, work] : work_) {
    work();  // buffers, kernels chosen
    const double once = secondsOf(work);
    const auto calls = std::clamp<int64_t>(static_cast<int64_t>(std::ceil(kLeastSeconds / once)), 1, kMostCalls);
    benchmark::RegisterBenchmark(name.c_str(), [&work = work](benchmark::State& state) {
      for ([[maybe_unused]] auto _ : state) work();
    })->Repetitions(repetitions_)->Iterations(calls)->UseRealTime();
  }
  Collector collector;
  benchmark::RunSpecifiedBenchmarks(&collector);
  benchmark::ClearRegisteredBenchmarks();
  std::map<std::string, double> medians;
  for (const auto& [name, work] : work_) medians[name] = collector.median(name);
  return medians;
}

}  // namespace hessianlab::bench
