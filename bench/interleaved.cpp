// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/interleaved.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cmath>

#include "bench/stopwatch.h"

namespace hessianlab::bench {

namespace {

constexpr double kLeastSeconds = 0.02;  // of one round: short work is called several times
constexpr int64_t kMostCalls = 50;

class Collector : public benchmark::BenchmarkReporter {
 public:
  explicit Collector(bool processor) : processor_(processor) {}
  bool ReportContext(const Context&) override { return true; }
  void ReportRuns(const std::vector<Run>& runs) override {
    for (const Run& run : runs)
      if (run.run_type == Run::RT_Iteration)
        round[run.run_name.function_name] =
            (processor_ ? run.cpu_accumulated_time : run.real_accumulated_time) / static_cast<double>(run.iterations);
  }
  Round round;

 private:
  bool processor_;
};

}  // namespace

void initialiseBenchmark() {
  static std::string program = "hessianlab-bench", interleave = "--benchmark_enable_random_interleaving=true";
  char* arguments[] = {program.data(), interleave.data(), nullptr};
  int count = 2;
  benchmark::Initialize(&count, arguments);
}

double median(const std::vector<Round>& rounds, const std::function<double(const Round&)>& quantity) {
  std::vector<double> values;
  for (const Round& round : rounds) values.push_back(quantity(round));
  std::sort(values.begin(), values.end());
  const std::size_t half = values.size() / 2;
  return values.size() % 2 ? values[half] : (values[half - 1] + values[half]) / 2;
}

double medianSeconds(const std::vector<Round>& rounds, const std::string& name) {
  return median(rounds, [&](const Round& round) { return round.at(name); });
}

double medianRatio(const std::vector<Round>& rounds, const std::string& over, const std::string& under) {
  return median(rounds, [&](const Round& round) { return round.at(over) / round.at(under); });
}

std::vector<Round> Interleaved::run() {
  for (const auto& [name, work] : work_) {
    work();  // buffers, kernels chosen
    const double once = secondsOf(work);
    const auto calls = std::clamp<int64_t>(static_cast<int64_t>(std::ceil(kLeastSeconds / once)), 1, kMostCalls);
    benchmark::RegisterBenchmark(name.c_str(),
                                 [&work = work](benchmark::State& state) {
                                   for ([[maybe_unused]] auto _ : state) work();
                                 })
        ->Iterations(calls)
        ->MeasureProcessCPUTime()
        ->UseRealTime();
  }
  std::vector<Round> rounds;
  for (int i = 0; i < rounds_; ++i) {
    Collector collector(clock_ == Clock::Processor);
    benchmark::RunSpecifiedBenchmarks(&collector);
    rounds.push_back(std::move(collector.round));
  }
  benchmark::ClearRegisteredBenchmarks();
  return rounds;
}

}  // namespace hessianlab::bench
