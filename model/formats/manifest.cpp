// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/manifest.h"

#include <limits>
#include <nlohmann/json.hpp>

#include "model/base/error.h"
#include "model/base/sha256.h"
#include "model/base/strict_json.h"

namespace hessianlab {

namespace {

using json = nlohmann::json;
using ordered_json = nlohmann::ordered_json;

constexpr int kManifestFormat = 1;
constexpr const char* kSum = "sha256";  // of the manifest without this entry
constexpr std::size_t kRunDigits = 32, kSumDigits = 64;

ordered_json sealsJson(const std::map<std::string, FileSeal>& seals) {
  ordered_json object = ordered_json::object();
  for (const auto& [name, seal] : seals) object[name] = {{"bytes", seal.bytes}, {"sha256", seal.sha256}};
  return object;
}

// Keys sorted, no spaces: it does not depend on how the file is laid out.
std::string sumOf(json manifest) {
  manifest.erase(kSum);
  return sha256(manifest.dump());
}

class ManifestReader {
 public:
  ManifestReader(const json& root, const std::string& origin) : root_(root), origin_(origin) {}

  Manifest read() const {
    if (!root_.is_object()) fail("it is not a JSON object");
    if (!root_.contains("format") || root_["format"] != kManifestFormat)
      throw InputError(origin_ + ": this version reads manifests of format " + std::to_string(kManifestFormat));
    if (root_.size() != 6 || !root_.contains(kSum) || !root_[kSum].is_string() || root_[kSum] != sumOf(root_))
      fail("its own checksum is wrong");
    return {digits(root_, "run", kRunDigits), seals("files"), seals("next"), seals("growing")};
  }

 private:
  [[noreturn]] void fail(const std::string& why) const {
    throw InputError(origin_ + ": " + why + "; the file is damaged or was changed");
  }

  std::string digits(const json& object, const char* key, std::size_t count) const {
    if (!object.contains(key) || !object[key].is_string()) fail("'" + std::string(key) + "' is missing");
    std::string text = object[key].get<std::string>();
    if (text.size() != count || text.find_first_not_of("0123456789abcdef") != std::string::npos)
      fail("'" + std::string(key) + "' is not " + std::to_string(count) + " hexadecimal digits");
    return text;
  }

  std::map<std::string, FileSeal> seals(const char* key) const {
    if (!root_.contains(key) || !root_[key].is_object()) fail("'" + std::string(key) + "' is missing");
    std::map<std::string, FileSeal> result;
    for (const auto& [name, entry] : root_[key].items()) {
      if (!entry.is_object() || entry.size() != 2 || !entry.contains("bytes") || !entry["bytes"].is_number_unsigned())
        fail("the entry of '" + name + "' must hold bytes and sha256");
      const auto bytes = entry["bytes"].get<uint64_t>();
      if (bytes > static_cast<uint64_t>(std::numeric_limits<int64_t>::max()))
        fail("the length of '" + name + "' is impossible");
      result[name] = {static_cast<int64_t>(bytes), digits(entry, "sha256", kSumDigits)};
    }
    return result;
  }

  const json& root_;
  const std::string& origin_;
};

}  // namespace

FileSeal sealOf(const std::string& content) {
  return {static_cast<int64_t>(content.size()), sha256(content)};
}

std::string toJson(const Manifest& manifest) {
  ordered_json root{{"format", kManifestFormat},
                    {"run", manifest.run},
                    {"files", sealsJson(manifest.files)},
                    {"next", sealsJson(manifest.next)},
                    {"growing", sealsJson(manifest.growing)}};
  root[kSum] = sumOf(json::parse(root.dump()));
  return root.dump(2) + "\n";
}

Manifest parseManifest(const std::string& text, const std::string& origin) {
  return ManifestReader(parseStrictJson(text, origin), origin).read();
}

}  // namespace hessianlab
