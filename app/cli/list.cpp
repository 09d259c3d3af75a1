// SPDX-License-Identifier: GPL-3.0-or-later
// hessianlab-cli list: what can be chosen.
#include <cstdio>
#include <iterator>
#include <nlohmann/json.hpp>

#include "app/cli/commands.h"
#include "app/cli/list.h"
#include "model/base/resources.h"
#include "model/labs/catalogue.h"
#include "model/lessons/lesson_library.h"
#include "model/objective/catalogue.h"
#include "model/runs/catalogues.h"
#include "model/runs/presets.h"

namespace hessianlab::cli {

using nlohmann::json;

namespace {

json toJson(const ParameterValue& value) {
  if (std::holds_alternative<PaintedPoints>(value)) return json::array();  // a catalogue holds no painted points
  if (const auto* widths = std::get_if<Widths>(&value)) return *widths;
  if (const auto* number = std::get_if<double>(&value)) return *number;
  if (const auto* on = std::get_if<bool>(&value)) return *on;
  return std::get<std::string>(value);
}

json toJson(const Catalogue& catalogue) {
  json list = json::array();
  for (const CatalogueEntry& entry : catalogue) {
    json parameters = json::array();
    for (const Parameter& p : entry.parameters) {
      json parameter{{"key", p.key}, {"title", p.title}, {"default", toJson(p.defaultValue)}, {"help", p.help}};
      if (p.kind == Parameter::Kind::Choice) parameter["choices"] = p.choices;
      if (p.kind == Parameter::Kind::Number || p.kind == Parameter::Kind::Integer) {
        parameter["minimum"] = p.minimum;
        parameter["maximum"] = p.maximum;
      }
      parameters.push_back(parameter);
    }
    list.push_back({{"name", entry.name},
                    {"title", entry.title},
                    {"formula", entry.formula},
                    {"help", entry.help},
                    {"cost", entry.cost},
                    {"source", entry.source},
                    {"parameters", parameters}});
  }
  return list;
}

// Texts begin in the same column, counted in bytes as names have no others.
std::string inColumn(const std::string& name) {
  constexpr std::size_t kWidth = 22;
  return name + std::string(name.size() < kWidth ? kWidth - name.size() : 0, ' ') + " ";
}

std::string toText(const Catalogue& catalogue) {
  std::string text;
  for (const CatalogueEntry& entry : catalogue) {
    text += inColumn(entry.name) + entry.title + (entry.formula.empty() ? "" : "   ") + entry.formula + "\n";
    text += inColumn("") + entry.help + "\n";
    for (const Parameter& p : entry.parameters)
      text += inColumn("") + "  " + p.key + " = " + toJson(p.defaultValue).dump() + ": " + p.title + "\n";
  }
  return text;
}

// What runs report, as columns of metrics.csv and in lessons.
Catalogue numbersOf(const LabDefinition& lab) {
  Catalogue list;
  for (const Metric& metric : lab.metrics().all()) {
    CatalogueEntry entry;
    entry.name = metric.key;
    entry.title = metric.title + (metric.unit.empty() ? "" : " (" + metric.unit + ")");
    entry.help = lab.entry.title + (metric.kind == RecordKind::Step    ? ": of each training step."
                                    : metric.kind == RecordKind::Probe ? ": of each probe."
                                                                       : ": of the test at the end of each epoch.");
    if (!metric.filed) entry.help += " Not in metrics.csv.";
    list.push_back(std::move(entry));
  }
  return list;
}

Catalogue numbersOfAll() {
  Catalogue all;
  for (const LabDefinition& lab : labCatalogue()) {
    Catalogue own = numbersOf(lab);
    std::move(own.begin(), own.end(), std::back_inserter(all));
  }
  return all;
}

Catalogue chosenList(const std::string& what, const RegularizerFactory& regularizers) {
  const Catalogues catalogues = allCatalogues(regularizers);
  Catalogue chosen;
  if (what == "datasets") chosen = catalogues.choices("dataset");
  if (what == "architectures") chosen = catalogues.choices("architecture");
  if (what == "regularizers") chosen = catalogues.choices("regularizer");
  if (what == "attacks") chosen = catalogues.attacks;
  if (what == "objectives") chosen = objectiveCatalogue();
  if (what == "labs")
    for (const LabDefinition& lab : labCatalogue()) chosen.push_back(lab.entry);
  if (what == "metrics") chosen = numbersOfAll();
  if (what == "presets") {
    for (const Preset& preset : loadPresets(resourceFolder() / "presets", catalogues)) {
      CatalogueEntry entry;
      entry.name = preset.name;
      entry.title = preset.title;
      entry.help = preset.description;
      chosen.push_back(std::move(entry));
    }
  }
  if (what == "lessons") {
    const auto presets = loadPresets(resourceFolder() / "presets", catalogues);
    for (const Lesson& lesson : loadLessons(resourceFolder() / "lessons", presets, catalogues)) {
      CatalogueEntry entry;
      entry.name = lesson.name;
      entry.title = lesson.title;
      entry.help = lesson.summary;
      entry.cost = std::to_string(lesson.minutes) + " minutes";
      chosen.push_back(std::move(entry));
    }
  }
  return chosen;
}

}  // namespace

const std::vector<std::string>& listable() {
  static const std::vector<std::string> all{"labs",       "datasets", "architectures", "regularizers", "attacks",
                                            "objectives", "metrics",  "presets",       "lessons"};
  return all;
}

std::string listText(const std::string& what, bool asJson, const RegularizerFactory& regularizers) {
  const Catalogue list = chosenList(what, regularizers);
  return asJson ? toJson(list).dump(2) + "\n" : toText(list);
}

void addList(CLI::App& app, Regularizers regularizers, int& code) {
  struct Options {
    std::string what;
    bool json = false;
  };
  auto options = std::make_shared<Options>();
  CLI::App* command = app.add_subcommand("list",
                                         "Show the laboratories, data sets, architectures, regularizers, attacks, "
                                         "objectives, metrics, presets or lessons");
  command
      ->add_option("what", options->what,
                   "labs, datasets, architectures, regularizers, attacks, objectives, metrics, presets or lessons")
      ->required()
      ->check(CLI::IsMember(listable()));
  command->add_flag("--json", options->json, "print JSON");
  command->footer("Example:\n  hessianlab-cli list regularizers");
  command->callback([options, regularizers, &code] {
    std::fputs(listText(options->what, options->json, *regularizers).c_str(), stdout);
    code = kDone;
  });
}

}  // namespace hessianlab::cli
