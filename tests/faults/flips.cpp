// SPDX-License-Identifier: GPL-3.0-or-later
// Damages the files of a run, and of a study's cell, one bit or one lost end at a time, opens the folder, and counts
// what was refused in words, what made no difference, and what was read as something else without a word.
#include <CLI/CLI.hpp>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <functional>
#include <memory>
#include <random>

#include "model/base/atomic_file.h"
#include "model/base/error.h"
#include "model/base/sha256.h"
#include "model/formats/results_json.h"
#include "model/jobs/threads.h"
#include "model/questions/curvature.h"
#include "model/questions/robustness.h"
#include "model/runs/catalogues.h"
#include "model/runs/run_files.h"
#include "model/runs/run_history.h"
#include "model/runs/saved_run.h"
#include "model/session/training_session.h"
#include "model/study/cell.h"
#include "regularizers/catalogue.h"
#include "tests/support/small_runs.h"

using namespace hessianlab;
namespace fs = std::filesystem;

namespace {

constexpr const char* kResults[] = {"robustness.json", "curvature.json"};
constexpr const char* kCellFiles[] = {"robustness-linf.json", "robustness-l2.json", "curvature.json",
                                      "study-cell.json"};

void put(const fs::path& path, const std::string& content) {
  std::ofstream(path, std::ios::binary | std::ios::trunc) << content;
}

// Trained, interrupted once and gone on, attacked and measured: every kind of file that a run has.
void makeRun(const fs::path& folder, int64_t seed) {
  ExperimentConfig config = smallMoonsRun(3);
  config.set("training.seed", seed);
  for (const bool resume : {false, true}) {
    SessionOptions options;
    options.resume = resume;
    TrainingSession session(config, regularizerCatalogue(), nullptr, folder, options);
    for (int i = 0; i < 12 && !resume; ++i) session.stepOnce();
    if (resume) session.run();
    session.waitUntilIdle(1e6);
    session.stop();
    session.waitUntilIdle(1e6);
  }
  SavedRun saved(folder, regularizerCatalogue());
  JobControl control;
  RobustnessRequest attack;
  attack.epsilons = {0, 0.05, 0.1};
  attack.attacks = {"fgsm"};
  attack.samples = 20;
  RobustnessResult robustness = saved.answer(attack, control);
  robustness.weightsSha256 = saved.weightsSha256();
  CurvatureRequest curvature;
  curvature.samples = 5;
  replaceFiles(folder, {.contents = {{kResults[0], toJson(robustness)},
                                     {kResults[1], toJson(saved.answer(curvature, control))}}});
}

// All that can be read of the folder, as one text.
std::string readAll(const fs::path& folder, const Catalogues& catalogues) {
  const RunFiles files(folder);
  const RunHistory history = readRunHistory(folder, catalogues);
  std::string all = toJson(history.config, catalogues) + toJson(history.record);
  for (const char* name : {run_file::kMetrics, run_file::kWeights, run_file::kState, kResults[0], kResults[1]}) {
    if (!files.has(name)) throw InputError(std::string(name) + " is gone");
    all += sha256(files.read(name));
  }
  for (const std::string& name : files.checkpoints()) all += sha256(files.read(name));
  return all + SavedRun(folder, regularizerCatalogue()).weightsSha256();
}

StudyPlan smallStudy(const Catalogues& catalogues) {
  return parseStudy(R"({"title": "Moons",
      "config": {"dataset": {"name": "moons", "train_samples": 60, "test_samples": 40},
                 "architecture": {"name": "mlp-2d", "hidden": [8]},
                 "training": {"epochs": 3, "batch_size": 20, "probe_every": 2, "probe_samples": 8}},
      "methods": [{"label": "hess", "regularizer": {"name": "hessian-norm"}, "key": "strength", "strengths": [0.1]}],
      "seeds": [1, 2],
      "evaluation": {"samples": 20, "attacks": ["fgsm"], "curvature_samples": 6,
                     "norms": {"linf": {"epsilons": [0.05, 0.1]}, "l2": {"epsilons": [0.1]}}}})",
                    catalogues, "study");
}

// All that a study takes from a cell. InputError also where it would measure it again.
std::string readCellWhole(const StudyPlan& plan, const fs::path& folder, const Catalogues& catalogues) {
  const std::optional<CellResult> result = readCell(plan, plan.cells[0], folder, catalogues);
  if (!result) throw InputError("the cell is not done");
  std::string all;
  for (const double number : {result->testAccuracy, result->hessianNorm, result->hessianNormMedian,
                              result->gradientNorm, result->normalisedCurvature, result->confidence.value_or(-1)})
    all += std::to_string(number) + " ";
  for (const RobustnessResult& each : result->robustness) all += toJson(each);
  for (const auto& [attack, settings] : result->attackSettings) all += attack + settings;
  return all;
}

struct Count {
  int64_t tries = 0, refused = 0, harmless = 0, silent = 0, raw = 0;
};

class Campaign {
 public:
  Campaign(fs::path folder, std::function<std::string()> read, uint64_t seed)
      : folder_(std::move(folder)), read_(std::move(read)), sound_(read_()), random_(seed) {}

  void flip(const std::string& name, int64_t times) {
    damage("bit flips", name, times, [&](std::string& content) {
      const std::size_t bit = random_() % (content.size() * 8);
      content[bit / 8] = static_cast<char>(content[bit / 8] ^ (1 << bit % 8));
    });
  }
  void truncate(const std::string& name, int64_t times) {
    damage("truncations", name, times, [&](std::string& content) { content.resize(random_() % content.size()); });
  }
  void append(const std::string& name, int64_t times) {
    damage("appended bytes", name, times, [&](std::string& content) {
      for (uint64_t i = 0; i <= random_() % 16; ++i) content += static_cast<char>(random_());
    });
  }
  void swap(const std::string& name, const fs::path& other) {
    damage("files of another run", name, 1, [&](std::string& content) { content = readFile(other / name); });
  }

  // Each damage to each of them, as often together.
  void damageAll(const std::vector<std::string>& names, int64_t flips, int64_t truncations, const fs::path& other) {
    const auto kinds = static_cast<int64_t>(names.size());
    for (const std::string& name : names) flip(name, (flips + kinds - 1) / kinds);
    for (const std::string& name : names) truncate(name, (truncations + kinds - 1) / kinds);
    for (const std::string& name : names) append(name, (truncations + kinds - 1) / kinds / 4);
    for (const std::string& name : names) swap(name, other);
  }

  bool held() const { return held_; }

 private:
  template <class Damage>
  void damage(const char* what, const std::string& name, int64_t times, Damage damage) {
    const std::string before = readFile(folder_ / name);
    Count count;
    for (; count.tries < times; ++count.tries) {
      std::string content = before;
      damage(content);
      if (content == before) continue;
      put(folder_ / name, content);
      try {
        ++(read_() == sound_ ? count.harmless : count.silent);
      } catch (const InputError&) {
        ++count.refused;
      } catch (const std::exception& error) {
        std::printf("%s of %s: %s\n", what, name.c_str(), error.what());
        ++count.raw;
      }
    }
    put(folder_ / name, before);
    std::printf("%-22s %-46s %6ld %8ld %9ld %7ld\n", what, name.c_str(), static_cast<long>(count.tries),
                static_cast<long>(count.refused), static_cast<long>(count.harmless), static_cast<long>(count.silent));
    held_ = held_ && count.silent == 0 && count.raw == 0;
  }

  const fs::path folder_;
  const std::function<std::string()> read_;
  const std::string sound_;
  std::mt19937_64 random_;
  bool held_ = true;
};

int run(int64_t flips, int64_t truncations, uint64_t seed) {
  configureThreads(1);
  const fs::path place = fs::temp_directory_path() / ("hessianlab-flips-" + std::to_string(::getpid()));
  const auto sweep = std::shared_ptr<void>(nullptr, [&](void*) { fs::remove_all(place); });
  const fs::path folder = place / "run", other = place / "other";
  makeRun(folder, 1);
  makeRun(other, 2);
  const Catalogues catalogues = allCatalogues(*regularizerCatalogue());
  Campaign ofRun(
      folder, [&] { return readAll(folder, catalogues); }, seed);
  std::vector<std::string> names{run_file::kConfig, run_file::kRecord,   run_file::kMetrics, run_file::kWeights,
                                 run_file::kState,  run_file::kManifest, kResults[0],        kResults[1]};
  for (const std::string& name : RunFiles(folder).checkpoints()) names.push_back(name);
  std::printf("%-22s %-46s %6s %8s %9s %7s\n", "damage", "file", "tries", "refused", "harmless", "silent");
  ofRun.damageAll(names, flips, truncations, other);

  const StudyPlan plan = smallStudy(catalogues);
  const fs::path cell = place / "cell", otherCell = place / "other cell";
  JobControl control;
  runCell(plan, plan.cells[0], cell, regularizerCatalogue(), control);
  runCell(plan, plan.cells[1], otherCell, regularizerCatalogue(), control);
  Campaign ofCell(
      cell, [&] { return readCellWhole(plan, cell, catalogues); }, seed);
  const auto share = [&](int64_t all) {
    return all * static_cast<int64_t>(std::size(kCellFiles)) / static_cast<int64_t>(names.size());
  };
  ofCell.damageAll({std::begin(kCellFiles), std::end(kCellFiles)}, share(flips), share(truncations), otherCell);
  return ofRun.held() && ofCell.held() ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
  CLI::App app(
      "Damages the files of a run and of a study's cell and counts what is read wrongly without a word; exit code 1: "
      "something was");
  int64_t flips = 10000, truncations = 2000;
  uint64_t seed = 1;
  app.add_option("--flips", flips, "bit flips over all kinds of files")->check(CLI::Range(1, 100000000));
  app.add_option("--truncations", truncations, "lost ends over all kinds of files")->check(CLI::Range(1, 100000000));
  app.add_option("--seed", seed, "of the damage");
  CLI11_PARSE(app, argc, argv);
  try {
    return run(flips, truncations, seed);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "flips: %s\n", error.what());
    return 2;
  }
}
