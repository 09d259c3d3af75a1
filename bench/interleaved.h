// SPDX-License-Identifier: GPL-3.0-or-later
// Times a few pieces of work side by side, in rounds: Google Benchmark runs each once a round, in random order. What is
// compared is compared within a round, so that a machine that slows down or speeds up does so for all of them. One
// thread.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace hessianlab::bench {

using Round = std::map<std::string, double>;  // seconds of one call, by name

// The median over all rounds of what was made of each.
double median(const std::vector<Round>& rounds, const std::function<double(const Round&)>& quantity);
double medianSeconds(const std::vector<Round>& rounds, const std::string& name);
double medianRatio(const std::vector<Round>& rounds, const std::string& over, const std::string& under);

class Interleaved {
 public:
  // Processor: the time of all threads of this process; whoever else uses the machine does not count.
  enum class Clock { Real, Processor };
  explicit Interleaved(int rounds, Clock clock = Clock::Real) : rounds_(rounds), clock_(clock) {}
  void add(const std::string& name, std::function<void()> work) { work_.emplace_back(name, std::move(work)); }

  // Each piece is called twice before, untimed. May be called once.
  std::vector<Round> run();

 private:
  int rounds_;
  Clock clock_;
  std::vector<std::pair<std::string, std::function<void()>>> work_;
};

// Before the first run.
void initialiseBenchmark();

}  // namespace hessianlab::bench
