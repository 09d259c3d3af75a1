// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/quick/known.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>
#include <vector>

#include "model/base/atomic_file.h"
#include "model/base/sha256.h"

namespace nlohmann {

template <class Value>
struct adl_serializer<std::optional<Value>> {
  static void to_json(json& out, const std::optional<Value>& value) { out = value ? json(*value) : json(); }
  static void from_json(const json& in, std::optional<Value>& value) {
    if (in.is_null())
      value.reset();
    else
      value = in.get<Value>();
  }
};

// Its kind stands before it: 1 may be a number and a switch.
template <>
struct adl_serializer<hessianlab::ParameterValue> {
  static void to_json(json& out, const hessianlab::ParameterValue& value);
  static void from_json(const json& in, hessianlab::ParameterValue& value);
};

}  // namespace nlohmann

namespace hessianlab {

NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(PaintedPoint, x, y, label)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Parameter, key, title, shortTitle, kind, defaultValue, minimum, maximum,
                                   slideMinimum, slideMaximum, logarithmic, choices, choiceTitles, formerChoices,
                                   choiceNoun, emptyMeans, folder, help, place, conditionKey, conditionValue)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(CatalogueEntry, name, title, formula, help, cost, source, parameters, traits)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Section, key, chooser, entries, usual, usualWith, required, unlisted, always, box,
                                   boxTitle, foldTitle)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(LabSections, entry, sections)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Catalogues, labs, attacks)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Metric::Band, low, high)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Metric, key, kind, title, unit, axis, curve, word, share, estimated, filed, better,
                                   band)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(MetricAxis, name, title, label, help, whileEmpty, announcedBy, log, range)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(MetricSummary, name, metric)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(MetricColumn, metric, best, title, help)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(MetricList::Parts, metrics, axes, summary, table, gap)

}  // namespace hessianlab

namespace nlohmann {

namespace {

template <std::size_t kKind>
bool readAs(const json& in, hessianlab::ParameterValue& value) {
  if (in[0] != kKind) return false;
  value = in[1].get<std::variant_alternative_t<kKind, hessianlab::ParameterValue>>();
  return true;
}

}  // namespace

void adl_serializer<hessianlab::ParameterValue>::to_json(json& out, const hessianlab::ParameterValue& value) {
  out = json::array({value.index(), std::visit([](const auto& one) { return json(one); }, value)});
}

void adl_serializer<hessianlab::ParameterValue>::from_json(const json& in, hessianlab::ParameterValue& value) {
  static_assert(std::variant_size_v<hessianlab::ParameterValue> == 5);
  (void)(readAs<0>(in, value) || readAs<1>(in, value) || readAs<2>(in, value) || readAs<3>(in, value) ||
         readAs<4>(in, value));
}

}  // namespace nlohmann

namespace hessianlab::cli {

using nlohmann::json;

std::string toText(const Known& known) {
  json metrics = json::object();
  for (const auto& [lab, list] : known.metrics)
    metrics[lab] = MetricList::Parts{list.all(), list.axes(), list.summary(), list.table(), list.gap()};
  return json{{"catalogues", known.catalogues}, {"metrics", metrics}}.dump();
}

Known knownFrom(const std::string& text) {
  const json read = json::parse(text);
  Known known{read.at("catalogues").get<Catalogues>(), {}};
  for (const auto& [lab, parts] : read.at("metrics").items())
    known.metrics.emplace(lab, MetricList(parts.get<MetricList::Parts>()));
  return known;
}

std::string digestOfResources(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> files;
  for (const char* part : {"presets", "lessons"}) {
    std::error_code error;
    for (std::filesystem::directory_iterator entry(folder / part, error), end; !error && entry != end;
         entry.increment(error))
      files.push_back(entry->path());
  }
  std::sort(files.begin(), files.end());
  std::string all;
  for (const std::filesystem::path& file : files) {
    const std::string name = file.parent_path().filename().string() + "/" + file.filename().string();
    all += name + " " + sha256(readFile(file, std::size_t{1} << 20)) + "\n";
  }
  return sha256(all);
}

std::string sourceOf(const Known& known, const std::map<std::string, std::string>& answers, const std::string& digest) {
  const auto literal = [](const std::string& text) {  // in pieces, as some compilers want them short
    constexpr std::size_t kPiece = 8000;
    std::string pieces;
    for (std::size_t at = 0; at < text.size() || at == 0; at += kPiece)
      pieces += "\n    R\"hl~(" + text.substr(at, kPiece) + ")hl~\"";
    return pieces;
  };
  std::string source =
      "// SPDX-License-Identifier: GPL-3.0-or-later\n// Written by hessianlab-engine --write-known.\n"
      "#include \"app/cli/quick/known.h\"\n\nnamespace hessianlab::cli {\n\nconst WrittenAnswer kWrittenAnswers[] = "
      "{\n";
  for (const auto& [words, text] : answers) source += "    {" + literal(words) + "," + literal(text) + "},\n";
  source += "};\nconst std::size_t kWrittenAnswerCount = " + std::to_string(answers.size()) +
            ";\nconst char* const kWrittenKnown =" + literal(toText(known)) +
            ";\nconst char* const kWrittenDigest =" + literal(digest) + ";\n\n}  // namespace hessianlab::cli\n";
  return source;
}

}  // namespace hessianlab::cli
