// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/shared_experiment.h"

#include <openssl/evp.h>
#include <zlib.h>

#include <algorithm>
#include <cctype>
#include <nlohmann/json.hpp>

#include "model/base/error.h"
#include "model/base/strict_json.h"

namespace hessianlab {

namespace {

using nlohmann::json;

constexpr std::string_view kName = "hessianlab:", kBegin = "hessianlab:1:";
constexpr std::size_t kLongest = std::size_t{1} << 22, kMostJson = std::size_t{1} << 22;  // bytes
constexpr double kLargestEpsilon = 1e6;
constexpr std::size_t kLongestView = 64;

[[noreturn]] void refuse(const std::string& why) {
  throw InputError("this is no experiment that can be opened: " + why);
}

std::string_view trimmed(std::string_view text) {
  const auto space = [](char c) { return std::isspace(static_cast<unsigned char>(c)) != 0; };
  while (!text.empty() && space(text.front())) text.remove_prefix(1);
  while (!text.empty() && space(text.back())) text.remove_suffix(1);
  return text;
}

std::string toBase64(const std::string& bytes) {
  std::string text(4 * ((bytes.size() + 2) / 3) + 1, '\0');
  const int length =
      EVP_EncodeBlock(reinterpret_cast<unsigned char*>(text.data()),
                      reinterpret_cast<const unsigned char*>(bytes.data()), static_cast<int>(bytes.size()));
  text.resize(static_cast<std::size_t>(length));
  return text;
}

std::string fromBase64(std::string_view text) {
  // Mail programs break lines.
  std::string compact;
  for (const char c : text)
    if (std::isspace(static_cast<unsigned char>(c)) == 0) compact += c;
  std::string bytes(3 * (compact.size() / 4) + 1, '\0');
  const int length =
      EVP_DecodeBlock(reinterpret_cast<unsigned char*>(bytes.data()),
                      reinterpret_cast<const unsigned char*>(compact.data()), static_cast<int>(compact.size()));
  if (length < 0) refuse("a part of the line is missing or was changed; copy it again, whole");
  bytes.resize(static_cast<std::size_t>(length));
  return bytes;
}

std::string deflated(const std::string& text) {
  uLongf size = compressBound(text.size());
  std::string bytes(size, '\0');
  compress2(reinterpret_cast<Bytef*>(bytes.data()), &size, reinterpret_cast<const Bytef*>(text.data()), text.size(),
            Z_BEST_COMPRESSION);
  bytes.resize(size);
  return bytes;
}

// zlib's own checksum finds what was changed; padding bytes behind its end are ignored.
std::string inflated(const std::string& bytes) {
  std::string text(kMostJson, '\0');
  uLongf size = text.size();
  if (uncompress(reinterpret_cast<Bytef*>(text.data()), &size, reinterpret_cast<const Bytef*>(bytes.data()),
                 bytes.size()) != Z_OK)
    refuse("a part of the line is missing or was changed; copy it again, whole");
  text.resize(size);
  return text;
}

double epsilonOf(const json& values, const char* key, double fallback) {
  if (!values.contains(key)) return fallback;
  if (!values[key].is_number() || !(values[key] >= 0.0) || !(values[key] <= kLargestEpsilon))
    refuse(std::string("'") + key + "' is not a number from 0 to a million");
  return values[key];
}

std::string viewOf(const json& values) {
  if (!values.contains("view")) return {};
  const bool word = values["view"].is_string();
  std::string view = word ? values["view"].get<std::string>() : "";
  if (!word || view.size() > kLongestView ||
      !std::all_of(view.begin(), view.end(), [](unsigned char c) { return std::islower(c) != 0; }))
    refuse("'view' is not the name of a view");
  return view;
}

}  // namespace

bool isSharedExperiment(std::string_view text) {
  return trimmed(text.substr(0, std::min<std::size_t>(text.size(), kLongest))).starts_with(kName);
}

std::string toLine(const SharedExperiment& experiment, const Catalogues& catalogues) {
  const json values{{"config", json::parse(toJson(experiment.config, catalogues))},
                    {"norm", toString(experiment.norm)},
                    {"epsilon_linf", experiment.epsilonLinf},
                    {"epsilon_l2", experiment.epsilonL2},
                    {"view", experiment.view}};
  return std::string(kBegin) + toBase64(deflated(values.dump()));
}

SharedExperiment parseSharedExperiment(std::string_view text, const Catalogues& catalogues) {
  if (text.size() > kLongest) refuse("it is too long");
  const std::string_view line = trimmed(text);
  if (!line.starts_with(kName)) refuse("it does not begin with " + std::string(kBegin));
  if (!line.starts_with(kBegin)) refuse("it was made by a newer version of this program");
  const json values = parseStrictJson(inflated(fromBase64(line.substr(kBegin.size()))), "the experiment", kMostJson);
  if (!values.is_object() || !values.contains("config")) refuse("it holds no settings");
  SharedExperiment experiment;
  experiment.config =
      parseConfig(values["config"].dump(-1, ' ', false, json::error_handler_t::replace), catalogues, "the experiment");
  if (values.contains("norm")) {
    if (!values["norm"].is_string()) refuse("'norm' is not a word");
    experiment.norm = parseNorm(values["norm"]);
  }
  experiment.epsilonLinf = epsilonOf(values, "epsilon_linf", experiment.epsilonLinf);
  experiment.epsilonL2 = epsilonOf(values, "epsilon_l2", experiment.epsilonL2);
  experiment.view = viewOf(values);
  return experiment;
}

}  // namespace hessianlab
