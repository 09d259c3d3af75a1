// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/tables.h"

#include <algorithm>
#include <cctype>
#include <cstdio>
#include <set>
#include <vector>

namespace hessianlab::bench {

namespace {

struct Column {
  std::string title, before, after;  // the number's name is before + subject + after
  int decimals = 2;
};

std::string cell(const Numbers& numbers, const std::string& name, int decimals) {
  const auto found = numbers.find(name);
  if (found == numbers.end()) return {};
  char text[64];
  std::snprintf(text, sizeof text, "%.*f", decimals, found->second);
  return text;
}

// What stands between `before` and `after` in the names that have both.
std::vector<std::string> subjects(const Numbers& numbers, const std::string& before, const std::string& after) {
  std::set<std::string> found;
  for (const auto& [name, value] : numbers)
    if (name.starts_with(before) && name.ends_with(after) && name.size() > before.size() + after.size())
      found.insert(name.substr(before.size(), name.size() - before.size() - after.size()));
  std::vector<std::string> sorted(found.begin(), found.end());
  std::stable_sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) {
    const bool numbersBoth = std::isdigit(a[0]) && std::isdigit(b[0]);
    return numbersBoth && a.size() < b.size();  // 4 before 16
  });
  return sorted;
}

std::string table(const Numbers& numbers, const std::string& heading, const std::string& first,
                  const std::vector<std::string>& rows, const std::vector<Column>& columns) {
  if (rows.empty()) return {};
  std::string text = "### " + heading + "\n\n| " + first + " |";
  std::string rule = "|---|";
  for (const Column& column : columns) text += " " + column.title + " |", rule += "---|";
  text += "\n" + rule + "\n";
  for (const std::string& row : rows) {
    text += "| " + row + " |";
    for (const Column& column : columns)
      text += " " + cell(numbers, column.before + row + column.after, column.decimals) + " |";
    text += "\n";
  }
  return text + "\n";
}

// The ends "/1", "/2" … of names that begin so.
std::set<std::string> threads(const Numbers& numbers, const std::string& before) {
  std::set<std::string> found;
  for (const auto& [name, value] : numbers)
    if (name.starts_with(before)) found.insert(name.substr(name.rfind('/')));
  return found;
}
std::string threadsText(const std::string& count) {
  return count.substr(1) + (count == "/1" ? " thread" : " threads");
}

}  // namespace

std::string markdownTables(const Numbers& numbers) {
  std::vector<Column> steps{{"FLOP ratio", "flop_ratio/", ""}}, naive, pgd;
  const auto forEachThreads = [&](std::vector<Column>& columns, const std::string& title, const std::string& name) {
    for (const std::string& count : threads(numbers, name))
      columns.push_back({title + ", " + threadsText(count), name, count});
  };
  forEachThreads(steps, "step ratio", "step_ratio/");
  steps.push_back({"FLOPs of a product", "flop_product_cost/", ""});
  forEachThreads(steps, "product cost", "product_cost/");
  forEachThreads(naive, "same products", "naive_over_ours/");
  forEachThreads(naive, "equal accuracy, power", "naive_over_ours_equal/");
  forEachThreads(naive, "equal accuracy, Lanczos", "naive_lanczos_over_ours_equal/");
  forEachThreads(pgd, "÷ by the input alone", "pgd_over_input/");
  forEachThreads(pgd, "÷ by backward()", "pgd_over_backward/");
  std::vector<Column> proving{{"second-order, ms a picture and ε", "ball_milliseconds/second-order/", "", 1},
                              {"linear-bounds, ms a picture and ε", "ball_milliseconds/linear-bounds/", "", 1}};
  for (const std::string& count : threads(numbers, "certificate_seconds/"))
    proving.push_back(
        {"both, 100 pictures, 8 ε and radii, s, " + threadsText(count), "certificate_seconds/", count, 1});
  std::vector<Column> shares;
  for (const std::string activation : {"softplus", "relu"}) {
    const std::string of = "/cnn-small/" + activation + "/";
    shares.push_back({activation + ": ÷ our plain step", "share_price" + of, ""});
    shares.push_back({"operations allow", "share_flops" + of, ""});
    shares.push_back({"÷ LibTorch's plain step", "share_price_libtorch" + of, ""});
  }
  const auto networks = subjects(numbers, "flop_ratio/", "");
  const auto estimators = subjects(numbers, "certainty_converged/", "");
  const std::string memory = "cnn-small/softplus";
  return table(numbers, "A step", "network", networks, steps) +
         table(numbers, "Autograd ÷ ours", "network", networks, naive) +
         table(numbers, "Plain steps, processor time of ours", "network", subjects(numbers, "plain_over_usual/", ""),
               {{"÷ LibTorch's default layout", "plain_over_usual/", ""},
                {"÷ LibTorch's channels last", "plain_over_channels_last/", ""}}) +
         table(numbers, "A penalty on a share of the batch", "penalty and share",
               subjects(numbers, "share_price/cnn-small/softplus/", ""), shares) +
         table(numbers, "Peak memory of a step of " + memory + ", MB", "products",
               subjects(numbers, "peak_megabytes/ours/" + memory + "/", ""),
               {{"ours", "peak_megabytes/ours/" + memory + "/", "", 1},
                {"autograd", "peak_megabytes/naive/" + memory + "/", "", 1}}) +
         table(numbers, "Exact norms, samples a second", "network", subjects(numbers, "exact_per_second/", ""),
               {{"exact", "exact_per_second/", "", 0},
                {"power at equal accuracy", "power_per_second/", "", 0},
                {"its products", "power_products_at_equal/", "", 0},
                {"Lanczos at equal accuracy", "lanczos_per_second/", "", 0},
                {"its products", "lanczos_products_at_equal/", "", 0}}) +
         table(numbers, "Attacks", "network", subjects(numbers, "pgd_over_naive/", ""),
               {{"images · steps a second", "pgd_image_steps_per_second/", "", 0},
                {"PGD by autograd ÷ ours", "pgd_over_naive/", ""},
                {"one gradient by autograd ÷ ours", "gradient_over_naive/", ""}}) +
         table(numbers, "PGD, processor time of ours", "network", subjects(numbers, "pgd_over_naive/", ""), pgd) +
         table(numbers, "Certificates", "network and norm", subjects(numbers, "ball_milliseconds/second-order/", ""),
               proving) +
         table(numbers, "Estimates of ‖H‖ that are called converged", "estimator", estimators,
               {{"converged", "certainty_converged/", "", 0},
                {"off by more than 1 %", "certainty_wrong/", "", 0},
                {"worst, %", "certainty_worst_percent/", "", 4},
                {"needed double", "certainty_in_double/", "", 0},
                {"time ÷ the same steps without knowing", "certainty_cost/", ""}}) +
         table(numbers, "Robust accuracy by what it costs", "trained with", subjects(numbers, "reach_step/", ""),
               {{"a step, in plain steps", "reach_step/", ""},
                {"clean, %", "reach_clean/", "", 1},
                {"robust, %", "reach_robust/", "", 1},
                {"after 250 plain steps", "reach_after/250/", "", 1},
                {"after 500", "reach_after/500/", "", 1},
                {"after 1000", "reach_after/1000/", "", 1},
                {"after 2000", "reach_after/2000/", "", 1},
                {"plain steps to 50 %", "reach_cost/50/", "", 0},
                {"to 55 %", "reach_cost/55/", "", 0},
                {"to 60 %", "reach_cost/60/", "", 0}});
}

}  // namespace hessianlab::bench
