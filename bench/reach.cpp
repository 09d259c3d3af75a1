// SPDX-License-Identifier: GPL-3.0-or-later
// What robust accuracy costs: one network trained with several penalties, whose steps take different times. Four times
// an epoch, what PGD with 40 steps leaves at L2 ε = 1, and the processor time of all steps so far in steps of plain
// training. 10 000 pictures of Fashion-MNIST, cnn-small with softplus, 8 epochs; three seeds, which are averaged.
#include <ATen/Parallel.h>

#include <ctime>
#include <map>
#include <optional>
#include <vector>

#include "bench/ratios.h"
#include "bench/subject.h"
#include "model/runs/catalogues.h"
#include "model/training/classifier.h"
#include "regularizers/catalogue.h"

namespace hessianlab::bench {

namespace {

constexpr double kStrength = 0.4;

struct Method {
  std::string name;
  Choice regularizer;
};

// Each with a strength that leaves about as much in studies/share.json.
std::vector<Method> methods() {
  const auto curved = [](double share) { return Choice{"hessian-norm", {{"strength", kStrength}, {"share", share}}}; };
  const std::string random = "random", lanczos = "lanczos";
  return {{"none", {"none", {}}},
          {"hessian-norm", curved(1)},
          {"hessian-norm-quarter", curved(0.25)},
          {"hessian-norm-eighth", curved(0.125)},
          {"published",
           {"hessian-norm", {{"strength", kStrength}, {"estimator", lanczos}, {"start", random}, {"iterations", 5.0}}}},
          {"pgd-training", {"pgd-training", {{"epsilon", 0.05}}}},
          {"trades", {"trades", {{"epsilon", 0.1}}}}};
}

double processorSeconds() {
  timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

// One training, as it comes along.
struct Course {
  std::unique_ptr<Classifier> classifier;
  double seconds = 0;
  std::vector<double> spent, robust;  // at the beginning and after each part: seconds, and what is left
  double clean = 0;

  void look(const Dataset& data) {
    const Accuracies now = accuraciesOf(classifier->network(), data, 40);
    spent.push_back(seconds);
    robust.push_back(now.robust);
    clean = now.clean;
  }
};

// Where `to` is first reached on the way through the points (from, to), by linear interpolation; empty: nowhere.
std::optional<double> reached(const std::vector<double>& from, const std::vector<double>& to, double value) {
  for (std::size_t i = 1; i < to.size(); ++i) {
    if (to[i] < value || to[i - 1] > value) continue;
    const double part = to[i] > to[i - 1] ? (value - to[i - 1]) / (to[i] - to[i - 1]) : 0;
    return from[i - 1] + part * (from[i] - from[i - 1]);
  }
  return std::nullopt;
}

std::vector<double> scaled(std::vector<double> values, double factor) {
  for (double& value : values) value *= factor;
  return values;
}

std::map<std::string, Course> trained(const ExperimentConfig& base, const std::shared_ptr<const Dataset>& data,
                                      int64_t epochs) {
  const auto regularizers = regularizerCatalogue();
  const Catalogues catalogues = allCatalogues(*regularizers);
  std::map<std::string, Course> courses;
  for (const Method& method : methods()) {
    ExperimentConfig config = base;
    config["regularizer"] = method.regularizer;
    config = validated(config, catalogues, "bench");
    const Choice& chosen = config["regularizer"];
    courses[method.name].classifier =
        std::make_unique<Classifier>(config, data, regularizers->create(chosen.name, chosen.parameters));
    courses[method.name].look(*data);
  }
  constexpr int64_t kParts = 4;                             // of an epoch
  for (int64_t part = 0; part < epochs * kParts; ++part) {  // side by side: a machine that slows down does so for all
    for (auto& [name, course] : courses) {
      const double begin = processorSeconds();
      const int64_t until = (part + 1) * course.classifier->timeline().stepsPerEpoch / kParts;
      while (course.classifier->timeline().step < until) course.classifier->step();
      course.seconds += processorSeconds() - begin;
      course.look(*data);
    }
  }
  return courses;
}

}  // namespace

void measureReach(const Options& options, Numbers& numbers) {
  at::set_num_threads(1);
  const int64_t epochs = options.quick ? 2 : 8, seeds = options.quick ? 1 : 3;
  ExperimentConfig base;
  base.set("dataset.name", "fashion-mnist");
  base.set("dataset.train_samples", options.quick ? 512 : 10000);
  base.set("architecture.name", "cnn-small");
  base.set("architecture.activation", "softplus");
  base.set("training.epochs", epochs);
  base["regularizer"] = {"none", {}};
  const ExperimentConfig whole = validated(base, allCatalogues(*regularizerCatalogue()), "bench");
  const auto data = std::make_shared<const Dataset>(loadDataset(whole["dataset"], 1));
  std::map<std::string, std::vector<double>> all;
  for (int64_t seed = 1; seed <= seeds; ++seed) {
    base.set("training.seed", seed);
    const auto courses = trained(base, data, epochs);
    const Course& plain = courses.at("none");
    const double step = plain.seconds / static_cast<double>(plain.classifier->timeline().step);
    for (const auto& [name, course] : courses) {
      const std::vector<double> spent = scaled(course.spent, 1 / step);
      all["reach_step/" + name].push_back(spent.back() / static_cast<double>(course.classifier->timeline().step));
      all["reach_clean/" + name].push_back(100 * course.clean);
      all["reach_robust/" + name].push_back(100 * course.robust.back());
      for (const int budget : {250, 500, 1000, 2000})
        if (const auto left = reached(course.robust, spent, budget))
          all["reach_after/" + std::to_string(budget) + "/" + name].push_back(100 * *left);
      for (const int percent : {50, 55, 60})
        if (const auto cost = reached(spent, course.robust, 0.01 * percent))
          all["reach_cost/" + std::to_string(percent) + "/" + name].push_back(*cost);
    }
  }
  for (const auto& [name, ofSeeds] : all)
    if (static_cast<int64_t>(ofSeeds.size()) == seeds)
      numbers[name] = torch::tensor(ofSeeds, torch::kFloat64).mean().item<double>();
}

}  // namespace hessianlab::bench
