// SPDX-License-Identifier: GPL-3.0-or-later
// hessianlab-cli attack: what an attack makes of chosen test samples, as numbers and as a picture.
#include <cstdio>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "app/cli/commands.h"
#include "app/cli/epsilon.h"
#include "app/cli/picture_sheet.h"
#include "app/cli/results.h"
#include "app/cli/terminal.h"
#include "model/base/atomic_file.h"
#include "model/base/error.h"
#include "model/base/message.h"
#include "model/data/loading.h"
#include "model/questions/dataset_info.h"
#include "model/questions/pictures.h"
#include "model/runs/advice.h"
#include "model/runs/saved_run.h"

namespace hessianlab::cli {

namespace {

using nlohmann::ordered_json;

struct Options {
  std::string folder, norm = "linf", epsilon = "0.1", out;
  PicturesRequest request;
  int scale = 8;
  bool json = false, acceptEdited = false;
};

bool isPoint(const Picture& picture) {
  return picture.height == 1 && picture.width == 2;
}

// Original, perturbation and what the network gets, a line for each sample.
std::string sheetOf(const PicturesResult& result, int scale) {
  std::vector<std::vector<SheetCell>> cells;
  for (const PictureRow& row : result.rows)
    cells.push_back({{row.original}, {row.perturbation, true}, {row.adversarial}});
  return pictureSheet(cells, scale);
}

std::string jsonOf(const PicturesResult& result, const std::vector<std::string>& names) {
  ordered_json samples = ordered_json::array();
  for (const PictureRow& row : result.rows) {
    ordered_json sample{{"index", row.index},
                        {"label", row.label},
                        {"prediction", row.prediction},
                        {"adversarial_prediction", row.adversarialPrediction},
                        {"success", row.attackSucceeded},
                        {"distance_l2", row.distanceL2},
                        {"distance_linf", row.distanceLinf},
                        {"loss", row.loss},
                        {"probabilities", row.probabilities},
                        {"adversarial_probabilities", row.adversarialProbabilities}};
    if (isPoint(row.original))
      sample.update({{"point", row.original.values}, {"adversarial_point", row.adversarial.values}});
    samples.push_back(sample);
  }
  const AttackChoice& attack = result.attack;
  return ordered_json{{"format", 1},
                      {"attack", attack.text},
                      {"norm", toString(attack.norm)},
                      {"epsilon", attack.epsilon},
                      {"seed", attack.seed},
                      {"class_names", names},
                      {"samples", samples}}
             .dump(2, ' ', false, ordered_json::error_handler_t::replace) +
         "\n";
}

// "5", or "Sandal (5)" where the class has a name that is not its number.
std::string classText(int64_t label, const std::vector<std::string>& names) {
  const auto at = static_cast<std::size_t>(label);
  const std::string number = std::to_string(label);
  if (at >= names.size() || names[at] == number || names[at] == "class " + number) return number;
  return printable(names[at], 40) + " (" + number + ")";
}

void printRow(const PictureRow& row, const AttackChoice& attack, const std::vector<std::string>& names) {
  const auto sure = [](const std::vector<float>& probabilities, int64_t of) {
    return 100 * static_cast<double>(probabilities.at(static_cast<std::size_t>(of)));
  };
  std::printf("test sample %ld of class %s: predicted %s (%.1f %%)\n", static_cast<long>(row.index),
              classText(row.label, names).c_str(), classText(row.prediction, names).c_str(),
              sure(row.probabilities, row.prediction));
  const char* norm = attack.norm == Norm::L2 ? "L2" : "L∞";
  if (row.prediction != row.label) {
    std::printf("  it is wrong without an attack, and left as it is\n");
    return;
  }
  std::printf("  after %s, %s at most %.4g: predicted %s (%.1f %%), %s\n", attack.text.c_str(), norm, attack.epsilon,
              classText(row.adversarialPrediction, names).c_str(),
              sure(row.adversarialProbabilities, row.adversarialPrediction),
              row.attackSucceeded ? "wrong" : "still right");
  std::printf("  moved by %.4g in L∞, %.4g in L2\n", row.distanceLinf, row.distanceL2);
  if (isPoint(row.original))
    std::printf("  from (%.4g, %.4g) to (%.4g, %.4g)\n", static_cast<double>(row.original.values[0]),
                static_cast<double>(row.original.values[1]), static_cast<double>(row.adversarial.values[0]),
                static_cast<double>(row.adversarial.values[1]));
}

int run(Options options, const Regularizers& regularizers) {
  AttackChoice& attack = options.request.attack;
  attack.norm = parseNorm(options.norm);
  attack.epsilon = readEpsilon("--epsilon", options.epsilon);
  const TestPartAlone noTraining;
  const SavedRun saved(options.folder, regularizers, options.acceptEdited ? Edited::Accepted : Edited::Refused);
  if (!options.out.empty()) requirePlace(options.out);
  warn(adviceOnEpsilons(attack.norm, {attack.epsilon}, "--epsilon"));
  if (!saved.unfinished().empty()) warn({saved.unfinished()});
  JobControl control;
  PicturesResult result;
  withProgress("attacking", control, [&] { result = saved.answer(options.request, control); });
  const auto data = describe(saved.snapshot());
  const std::vector<std::string> names = data ? data->classNames : std::vector<std::string>();
  if (options.json)
    std::fputs(jsonOf(result, names).c_str(), stdout);
  else
    for (const PictureRow& row : result.rows) printRow(row, attack, names);
  if (options.out.empty()) return kDone;
  if (isPoint(result.rows.front().original))
    throw InputError(
        "--out: the samples of this data set are points of the plane, which have no picture; the numbers "
        "are above");
  writeFileAtomically(options.out, sheetOf(result, options.scale));
  if (!options.json) std::printf("original, perturbation, adversarial → %s\n", options.out.c_str());
  return kDone;
}

}  // namespace

void addAttack(CLI::App& app, Regularizers regularizers, int& code) {
  auto options = std::make_shared<Options>();
  CLI::App* command =
      app.add_subcommand("attack", "Attack single test samples: what the network says before and after, and a picture");
  command->add_option("folder", options->folder, "run folder")->required();
  command->add_option("--index", options->request.indices, "number of the test sample, from 0; several: a line each")
      ->required()
      ->check(CLI::NonNegativeNumber);
  command->add_option("--attack", options->request.attack.text, "NAME or NAME:KEY=VALUE… ('list attacks' shows them)");
  command->add_option("--norm", options->norm, "linf or l2")->check(CLI::IsMember({"linf", "l2"}));
  command->add_option("--epsilon", options->epsilon, "how far it may move, such as 0.1 or 8/255");
  command->add_option("--seed", options->request.attack.seed, "of everything random");
  command->add_flag("--double", options->request.doublePrecision, "compute in float64");
  command->add_option("--out", options->out, "PNG with original, perturbation and adversarial picture");
  command->add_option("--scale", options->scale, "size of one pixel in the PNG; 1: true pixels")
      ->check(CLI::Range(1, 64));
  command->add_flag("--json", options->json, "print the numbers as JSON");
  command->add_flag("--accept-edited", options->acceptEdited, "take files that are not as the run wrote them");
  command->footer("Example:\n  hessianlab-cli attack runs/moons --index 3 --attack pgd --norm l2 --epsilon 0.2");
  command->callback([options, regularizers, &code] { code = run(*options, regularizers); });
}

}  // namespace hessianlab::cli
