// SPDX-License-Identifier: GPL-3.0-or-later
// Damages the files of a run, one bit or one lost end at a time, opens the folder, and counts what was refused in
// words, what made no difference, and what was read as something else without a word.
#include <CLI/CLI.hpp>
#include <cstdio>
#include <filesystem>
#include <fstream>
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
#include "regularizers/catalogue.h"
#include "tests/support/small_runs.h"

using namespace hessianlab;
namespace fs = std::filesystem;

namespace {

constexpr const char* kResults[] = {"robustness.json", "curvature.json"};

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

struct Count {
  int64_t tries = 0, refused = 0, harmless = 0, silent = 0, raw = 0;
};

class Campaign {
 public:
  Campaign(fs::path folder, const Catalogues& catalogues, uint64_t seed)
      : folder_(std::move(folder)), catalogues_(catalogues), sound_(readAll(folder_, catalogues)), random_(seed) {}

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
        ++(readAll(folder_, catalogues_) == sound_ ? count.harmless : count.silent);
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
  const Catalogues& catalogues_;
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
  Campaign campaign(folder, catalogues, seed);
  std::vector<std::string> names{run_file::kConfig, run_file::kRecord,   run_file::kMetrics, run_file::kWeights,
                                 run_file::kState,  run_file::kManifest, kResults[0],        kResults[1]};
  for (const std::string& name : RunFiles(folder).checkpoints()) names.push_back(name);
  const auto kinds = static_cast<int64_t>(names.size());
  std::printf("%-22s %-46s %6s %8s %9s %7s\n", "damage", "file", "tries", "refused", "harmless", "silent");
  for (const std::string& name : names) campaign.flip(name, (flips + kinds - 1) / kinds);
  for (const std::string& name : names) campaign.truncate(name, (truncations + kinds - 1) / kinds);
  for (const std::string& name : names) campaign.append(name, (truncations + kinds - 1) / kinds / 4);
  for (const std::string& name : names) campaign.swap(name, other);
  return campaign.held() ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
  CLI::App app("Damages the files of a run and counts what is read wrongly without a word; exit code 1: something was");
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
