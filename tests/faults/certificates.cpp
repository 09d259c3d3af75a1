// SPDX-License-Identifier: GPL-3.0-or-later
// Attacks networks exactly where certificates say that nothing can be found: every sample at the radius of each of its
// certificates, with `standard` on the network as it is and with 100 steps of PGD in float64; and looks at random
// inputs, corners and edges of each ball in float64. Exit code 1: something was found.
#include <torch/types.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "model/attacks/catalogue.h"
#include "model/base/random.h"
#include "model/data/chosen_samples.h"
#include "model/jobs/threads.h"
#include "model/nn/classifier_snapshot.h"
#include "model/nn/sample_outputs.h"
#include "model/robustness/bounds.h"
#include "model/robustness/seeds.h"
#include "model/runs/saved_run.h"
#include "regularizers/catalogue.h"

using namespace hessianlab;
using torch::Tensor;

namespace {

constexpr double kTogetherUpTo = 1.02;
constexpr int64_t kTogether = 50;     // samples of one attack
constexpr int64_t kInputsABall = 60;  // that are looked at beside the attacks
constexpr double kWider = 2;  // at this multiple of the radius an attack may succeed: how often shows its strength

struct Samples {
  Tensor x, y;  // of the network's type
};

// Rows whose radii are the same, or up to 2 % larger: they are attacked together, at the smallest. Radii that were
// found by halving lie further apart, so those are attacked at exactly theirs.
std::map<double, std::vector<int64_t>> byRadius(const BoundCurve& bound) {
  std::map<double, std::vector<int64_t>> same, groups;
  for (std::size_t i = 0; i < bound.radius.size(); ++i)
    if (bound.radius[i] > 0 && std::isfinite(bound.radius[i])) same[bound.radius[i]].push_back(static_cast<int64_t>(i));
  double from = 0;
  for (const auto& [radius, rows] : same) {
    if (radius > kTogetherUpTo * from) from = radius;
    groups[from].insert(groups[from].end(), rows.begin(), rows.end());
  }
  return groups;
}

int64_t broken(const Network& network, const Attack& attack, const Samples& of, const Tensor& rows, double epsilon) {
  int64_t count = 0;
  for (const Tensor& part : rows.split(kTogether)) {
    const AttackTask task{
        of.x.index_select(0, part), of.y.index_select(0, part), epsilon, attackSeeds(1, attack.name(), part), {}};
    count += attack.run(network, task).success.sum().item<int64_t>();
  }
  return count;
}

// Half of them anywhere in ball and box, half at its corners (L∞) or on its surface (L2).
int64_t wrongAmong(const Network& network, const Samples& of, const Tensor& rows, double epsilon, Norm norm,
                   torch::Generator& generator) {
  int64_t wrong = 0;
  const Tensor x = of.x.index_select(0, rows), y = of.y.index_select(0, rows);
  for (int64_t trial = 0; trial < kInputsABall; ++trial) {
    const bool outermost = trial % 2 == 0;
    Tensor d = at::empty_like(x).normal_(0, 1, generator).flatten(1);
    if (norm == Norm::L2)
      d = d / at::linalg_vector_norm(d, 2, 1, true);
    else
      d = outermost ? d.sign() : at::empty_like(d).uniform_(-1, 1, generator);
    if (norm == Norm::L2 && !outermost) d = d * at::empty({d.size(0), 1}, d.options()).uniform_(0, 1, generator);
    const Tensor near = (x + (d * epsilon).reshape(x.sizes())).clamp(0, 1);
    wrong += network.logits(near).argmax(1).ne(y).sum().item<int64_t>();
  }
  return wrong;
}

struct Totals {
  int64_t pairs = 0, refuted = 0;
};

void attackAt(const BoundCurve& bound, const std::string& name, const Network& own, const Network& wide,
              const Samples& given, Norm norm, Totals& totals) {
  const Samples inFloat64{given.x.to(torch::kFloat64), given.y};
  const auto standard = makeAttack("standard", norm, {}), pgd = makeAttack("pgd", norm, {{"steps", 100.0}});
  torch::Generator generator = makeGenerator(1);
  int64_t balls = 0, refuted = 0, wrong = 0, beyond = 0;
  std::vector<double> radii;
  for (const auto& [radius, members] : byRadius(bound)) {
    const Tensor rows = at::tensor(members, torch::kInt64);
    balls += rows.numel();
    radii.insert(radii.end(), members.size(), radius);
    refuted += broken(own, *standard, given, rows, radius) + broken(wide, *pgd, inFloat64, rows, radius);
    wrong += wrongAmong(wide, inFloat64, rows, radius, norm, generator);
    beyond += broken(wide, *pgd, inFloat64, rows, kWider * radius);
  }
  totals.pairs += 2 * balls;
  totals.refuted += refuted + wrong;
  std::printf("%-10s %-4s %-14s %6ld %14.4g %6ld %8ld %8ld %6ld %18ld\n", name.c_str(), toString(norm),
              bound.name.c_str(), static_cast<long>(balls), radii.empty() ? 0 : radii[radii.size() / 2],
              static_cast<long>(2 * balls), static_cast<long>(refuted), static_cast<long>(balls * kInputsABall),
              static_cast<long>(wrong), static_cast<long>(beyond));
  std::fflush(stdout);
}

void attackRun(const std::string& folder, int64_t count, int workers, Totals& totals) {
  const SavedRun saved(folder, regularizerCatalogue());
  const auto snapshot = std::dynamic_pointer_cast<const ClassifierSnapshot>(saved.snapshot());
  const Network &own = snapshot->network(), wide = own.to(torch::kFloat64);
  const Dataset& dataset = snapshot->dataset();
  const Tensor rows = chosenSamples(dataset.testY, count, Sampling::First);
  const Samples given{testInputsFor(own, dataset, rows), dataset.testY.index_select(0, rows)};
  const std::string name = std::filesystem::path(folder).filename().string();
  for (const Norm norm : {Norm::Linf, Norm::L2}) {
    JobControl control;
    for (const BoundCurve& bound :
         measureBounds(own, given.x, given.y, norm, {}, control, nullptr, {Certificates::All, workers}))
      if (bound.certificate && bound.name != "best") attackAt(bound, name, own, wide, given, norm, totals);
  }
}

}  // namespace

int main(int argc, char** argv) {
  CLI::App app("Attacks trained networks at the radii of their certificates; exit code 1: a certificate was refuted");
  std::vector<std::string> folders;
  int64_t samples = 150;
  int workers = 2;
  app.add_option("folders", folders, "run folders")->required();
  app.add_option("--samples", samples, "the first test samples of each")->check(CLI::Range(1, 1000000));
  app.add_option("--threads", workers, "that compute certificates")->check(CLI::Range(1, 1024));
  CLI11_PARSE(app, argc, argv);
  try {
    configureThreads(1);
    const torch::NoGradGuard noGrad;
    Totals totals;
    std::printf("%-10s %-4s %-14s %6s %14s %6s %8s %8s %6s %18s\n", "network", "norm", "certificate", "balls",
                "median radius", "pairs", "refuted", "inputs", "wrong", "broken at twice it");
    for (const std::string& folder : folders) attackRun(folder, samples, workers, totals);
    std::printf("%ld pairs of a sample and an attack, %ld refuted\n", static_cast<long>(totals.pairs),
                static_cast<long>(totals.refuted));
    return totals.refuted > 0 ? 1 : 0;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "certificates: %s\n", error.what());
    return 2;
  }
}
