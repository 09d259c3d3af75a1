// SPDX-License-Identifier: GPL-3.0-or-later
// hessianlab-cli weights: the curvature of the loss in the weights of each layer, into weights.json; and the PAC-Bayes
// bound that follows from it.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <memory>

#include "app/cli/columns.h"
#include "app/cli/commands.h"
#include "app/cli/results.h"
#include "app/cli/terminal.h"
#include "model/base/error.h"
#include "model/formats/weights_json.h"
#include "model/questions/pac_bayes.h"
#include "model/runs/saved_run.h"

namespace hessianlab::cli {

namespace {

constexpr const char* kResult = "weights.json";

struct Options {
  std::string folder, other, sampling = "first";
  int64_t layer = 0;
  WeightsRequest request;
  bool json = false, acceptEdited = false;
  bool bound = false;
  double lambda = 0.01, curvatureWeight = 1;
  int64_t draws = 100;
};

// The λ of the grid that is nearest in decades.
int64_t placeOf(double lambda) {
  return std::clamp<int64_t>(std::llround(-10 * std::log10(lambda)), 0, kPriorVariances - 1);
}

void print(const PacBayesResult& result) {
  const GaussianDivergence& kl = result.divergence[static_cast<std::size_t>(result.prior)];
  const auto line = [](const char* what) { return padded(what, 44); };
  std::printf("PAC-Bayes bound with probability %.0f %%, %ld training samples, %ld weights, step %ld, %.2f s\n",
              100 * (1 - PacBayesResult::kDelta), static_cast<long>(result.samples),
              static_cast<long>(result.parameters), static_cast<long>(result.step), result.seconds);
  std::printf("%s %.4g\n", line("prior variance λ").c_str(), priorVariance(result.prior));
  std::printf("%s %.4f\n", line("training error of the trained weights").c_str(), result.trainError);
  std::printf("%s %.4f  (%.4f … %.4f, %ld draws)\n", line("training error ê(Q) of drawn weights").c_str(),
              result.empirical, result.empiricalLow, result.empiricalHigh, static_cast<long>(result.draws));
  std::printf("%s %.6g = ½ (%.6g + %.6g + %.6g)\n", line("KL(Q‖P) = ½ (trace + distance + volume)").c_str(), kl.value(),
              kl.trace, kl.distance, kl.volume);
  std::printf("%s %.4f\n", line("√((KL + ln(61 n/0.025)) / (2(n−1)))").c_str(), result.complexity(result.prior));
  std::printf("%s %.4f%s\n", line("error of drawn weights, at most").c_str(), result.bound(),
              result.bound() >= 1 ? "  (vacuous: it says nothing)" : "");
  std::printf("the root is smallest, %.4f, at λ = %.4g; ê(Q) is another there\n",
              result.complexity(result.leastComplex()), priorVariance(result.leastComplex()));
}

WeightsResult measured(const std::string& what, const SavedRun& saved, const WeightsRequest& request) {
  JobControl control;
  WeightsResult result;
  withProgress(what, control, [&] { result = saved.answer(request, control); });
  result.weightsSha256 = saved.weightsSha256();
  return result;
}

// Of each layer; the networks must be alike.
std::vector<std::vector<double>> overlapsOf(const WeightsResult& result, const WeightsResult& other,
                                            const std::string& folder) {
  std::vector<std::vector<double>> all;
  for (std::size_t i = 0; i < result.layers.size(); ++i) {
    if (i < other.layers.size()) all.push_back(eigenspaceOverlap(result.layers[i], other.layers[i]));
    if (i >= other.layers.size() || all.back().empty())
      throw InputError("the network of " + folder + " has other layers; choose a run with the same network");
  }
  return all;
}

void print(const LayerWeights& layer, const std::vector<double>& against) {
  std::printf(
      "\nlayer %ld (%s, %ld × %ld), %ld products%s\n", static_cast<long>(layer.layer), layer.operation.c_str(),
      static_cast<long>(layer.rows), static_cast<long>(layer.columns), static_cast<long>(layer.products),
      (std::string(layer.centred ? ", inputs centred" : "") + (layer.converged ? "" : ", not converged")).c_str());
  const bool dense = layer.kronecker.has_value();
  std::printf("%4s %12s %10s %10s%s%s%s\n", "", "eigenvalue", "residual", "rank one", dense ? "  mean input" : "",
              dense ? "  Kronecker" : "", against.empty() ? "" : "  other run");
  for (std::size_t k = 0; k < layer.pairs.size(); ++k) {
    const WeightEigenpair& pair = layer.pairs[k];
    std::printf("%4zu %12.5g %10.1e %10.3f", k + 1, pair.value, pair.residual, pair.firstShare);
    if (dense) std::printf("  %10.3f  %9.3f", pair.alongMeanInput, layer.kronecker->overlap[k]);
    if (!against.empty()) std::printf("  %9.3f", against[k]);
    std::printf("\n");
  }
  if (dense && layer.kronecker->inputs.size() > 1 && layer.kronecker->inputs[1] > 0)
    std::printf("inputs: largest eigenvalue ÷ the next %.3g, |cos| with the mean input %.3f\n",
                layer.kronecker->inputs[0] / layer.kronecker->inputs[1], layer.kronecker->meanInputShare);
}

int runBound(const Options& options, Regularizers regularizers) {
  const SavedRun saved(options.folder, regularizers, options.acceptEdited ? Edited::Accepted : Edited::Refused);
  if (!saved.unfinished().empty()) warn({saved.unfinished()});
  PacBayesRequest request;
  request.prior = placeOf(options.lambda);
  request.curvatureWeight = options.curvatureWeight;
  request.samples = options.request.samples;
  request.draws = options.draws;
  request.seed = saved.config().integer("training.seed");
  JobControl control;
  PacBayesResult result;
  withProgress("drawing weights", control, [&] { result = saved.answer(request, control); });
  print(result);
  return kDone;
}

int run(const Options& options, Regularizers regularizers, bool oneLayer) {
  WeightsRequest request = options.request;
  request.sampling = parseSampling(options.sampling);
  if (oneLayer) request.layer = options.layer;
  const Edited edited = options.acceptEdited ? Edited::Accepted : Edited::Refused;
  const SavedRun saved(options.folder, regularizers, edited);
  requireReplaceable(options.folder, kResult);  // before the work
  settleFolder(options.folder);
  if (!saved.unfinished().empty()) warn({saved.unfinished()});
  const WeightsResult result = measured("measuring", saved, request);
  std::vector<std::vector<double>> against;
  if (!options.other.empty()) {
    const SavedRun other(options.other, regularizers, edited);
    against = overlapsOf(result, measured("measuring the other run", other, request), options.other);
  }
  const std::string text = toJson(result, against);
  writeResult(options.folder, kResult, text);
  if (!result.remark.empty()) warn({result.remark});
  if (options.json) {
    std::fputs(text.c_str(), stdout);
    return kDone;
  }
  std::printf("%s of the mean loss in the weights, %ld training samples, loss %.4g, %.2f s\n",
              result.exact ? "Hessian" : "Gauss–Newton matrix", static_cast<long>(result.samples), result.loss,
              result.seconds);
  for (std::size_t i = 0; i < result.layers.size(); ++i)
    print(result.layers[i], against.empty() ? std::vector<double>() : against[i]);
  return kDone;
}

}  // namespace

void addWeights(CLI::App& app, Regularizers regularizers, int& code) {
  auto options = std::make_shared<Options>();
  CLI::App* command = app.add_subcommand(
      "weights", "Measure the curvature in the weights of each layer; writes weights.json into the folder");
  command->add_option("folder", options->folder, "run folder")->required();
  CLI::Option* layer = command->add_option("--layer", options->layer, "this layer alone, counted from 0");
  layer->check(CLI::Range(0, 100000));
  command->add_option("--top", options->request.top, "number of eigenvalues")->check(CLI::Range(1, 100));
  command->add_option("--samples", options->request.samples, "number of training samples")
      ->check(CLI::Range(1, 100000000));
  command->add_option("--sampling", options->sampling, "which ones: the first, or balanced over the classes")
      ->check(CLI::IsMember({"first", "balanced"}));
  command->add_option("--against", options->other,
                      "folder of another run: how far the spaces of the first k eigenvectors overlap");
  command->add_option("--seed", options->request.seed, "seed of the random start");
  command->add_flag("--centre", options->request.centred,
                    "of dense layers as if they read their inputs less the mean: the same network, another bias");
  command->add_flag("--double", options->request.doublePrecision, "compute in float64");
  CLI::Option* bound = command->add_flag(
      "--bound", options->bound, "print a PAC-Bayes bound on the error of weights drawn around these; writes nothing");
  command->add_option("--lambda", options->lambda, "variance of the prior, to a tenth of a decade")
      ->check(CLI::Range(1e-6, 1.0))
      ->needs(bound);
  command->add_option("--curvature-weight", options->curvatureWeight, "T in the variances 1/(1/λ + n T h)")
      ->check(CLI::Range(1e-6, 1e6))
      ->needs(bound);
  command->add_option("--draws", options->draws, "draws of the weights")->check(CLI::Range(1, 1000000))->needs(bound);
  command->add_flag("--json", options->json, "print the file that is written instead of a summary");
  command->add_flag("--accept-edited", options->acceptEdited, "take files that are not as the run wrote them");
  command->footer(
      "Examples:\n  hessianlab-cli weights runs/moons --top 5\n"
      "  hessianlab-cli weights runs/seed-1 --layer 0 --against runs/seed-2\n"
      "  hessianlab-cli weights runs/small --bound --samples 60000 --lambda 0.01");
  for (const char* other : {"--layer", "--top", "--sampling", "--against", "--seed", "--centre", "--double", "--json"})
    bound->excludes(command->get_option(other));
  command->callback([options, regularizers, layer, &code] {
    code = options->bound ? runBound(*options, regularizers) : run(*options, regularizers, layer->count() > 0);
  });
}

}  // namespace hessianlab::cli
