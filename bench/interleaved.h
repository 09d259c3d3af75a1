// SPDX-License-Identifier: GPL-3.0-or-later
// Times a few pieces of work side by side: Google Benchmark runs their repetitions in random order, interleaved, so that
// a machine that slows down or speeds up does so for all of them. One thread.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace hessianlab::bench {

class Interleaved {
 public:
  explicit Interleaved(int repetitions) : repetitions_(repetitions) {}
  void add(const std::string& name, std::function<void()> work) { work_.emplace_back(name, std::move(work)); }

  // Median seconds of one call, by name. Each piece is called once before, untimed. May be called once.
  std::map<std::string, double> run();

 private:
  int repetitions_;
  std::vector<std::pair<std::string, std::function<void()>>> work_;
};

// Before the first run.
void initialiseBenchmark();

}  // namespace hessianlab::bench
