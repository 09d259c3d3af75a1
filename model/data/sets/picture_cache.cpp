// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/sets/picture_cache.h"

#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>

#include "model/base/cache_folder.h"
#include "model/base/error.h"
#include "model/base/sha256.h"
#include "model/base/strict_json.h"
#include "model/jobs/memory.h"

namespace hessianlab {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

constexpr uintmax_t kMostCacheBytes = uintmax_t{1} << 32;
constexpr std::size_t kMostCacheHeader = 1 << 18;
constexpr int kCacheFormat = 2;  // another one where the same files give other pixels: 2 turns pictures upright

fs::path cacheFolder() {
  const fs::path folder = personalCacheFolder();
  return folder.empty() ? folder : folder / "pictures";
}

fs::path cacheFile(const std::string& key) {
  const fs::path folder = cacheFolder();
  return folder.empty() ? folder : folder / (sha256(key).substr(0, 32) + ".pictures");
}

std::string pixelSum(const DecodedFolder& folder) {
  return sha256(folder.pixels.data(), folder.pixels.size());
}

// The oldest go first.
void keepSmall(const fs::path& folder) {
  struct Entry {
    fs::file_time_type time;
    fs::path path;
    uintmax_t bytes;
  };
  std::vector<Entry> entries;
  uintmax_t total = 0;
  std::error_code error;
  for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
    std::error_code ignored;
    const uintmax_t bytes = it->file_size(ignored);
    if (ignored) continue;
    entries.push_back({it->last_write_time(ignored), it->path(), bytes});
    total += bytes;
  }
  std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.time < b.time; });
  for (const Entry& entry : entries) {
    if (total <= kMostCacheBytes) return;
    std::error_code ignored;
    fs::remove(entry.path, ignored);
    total -= entry.bytes;
  }
}

DecodedFolder parseCached(std::ifstream& file, const std::string& digest) {
  std::string line;
  if (!std::getline(file, line) || line.size() > kMostCacheHeader) throw InputError("no header");
  const json header = parseStrictJson(line, "cache");
  if (header.at("format") != kCacheFormat || header.at("digest") != digest) throw InputError("of other pictures");
  DecodedFolder folder;
  folder.channels = header.at("channels").get<int64_t>();
  folder.height = header.at("height").get<int64_t>();
  folder.width = header.at("width").get<int64_t>();
  folder.sizes = header.at("sizes").get<std::string>();
  for (const json& skipped : header.at("skipped"))
    folder.skipped.push_back({skipped.at(0).get<int64_t>(), skipped.at(1).get<std::string>()});
  const auto bytes = header.at("bytes").get<std::size_t>();
  if (static_cast<double>(bytes) > usableMemory() / 2) throw InputError("too large");
  folder.pixels.resize(bytes);
  file.read(reinterpret_cast<char*>(folder.pixels.data()), static_cast<std::streamsize>(bytes));
  if (static_cast<std::size_t>(file.gcount()) != bytes || file.get() != std::ifstream::traits_type::eof() ||
      header.at("sha256") != pixelSum(folder))
    throw InputError("damaged");
  return folder;
}

}  // namespace

std::optional<DecodedFolder> cachedPictures(const std::string& key, const std::string& digest) {
  std::ifstream file(cacheFile(key), std::ios::binary);
  if (!file) return std::nullopt;
  try {
    return parseCached(file, digest);
  } catch (const InputError&) {
    return std::nullopt;
  } catch (const json::exception&) {
    return std::nullopt;
  }
}

void cachePictures(const std::string& key, const std::string& digest, const DecodedFolder& folder) {
  const fs::path target = cacheFile(key);
  if (target.empty()) return;
  json skipped = json::array();
  for (const DecodedFolder::Skipped& each : folder.skipped) skipped.push_back({each.place, each.why});
  const json header{{"format", kCacheFormat},      {"digest", digest},
                    {"channels", folder.channels}, {"height", folder.height},
                    {"width", folder.width},       {"sizes", folder.sizes},
                    {"skipped", skipped},          {"bytes", folder.pixels.size()},
                    {"sha256", pixelSum(folder)}};
  const std::string line = header.dump(-1, ' ', true, json::error_handler_t::replace) + "\n";
  if (line.size() > kMostCacheHeader || folder.pixels.size() > kMostCacheBytes / 2) return;
  std::error_code error;
  fs::create_directories(target.parent_path(), error);
  fs::path temporary = target;
  temporary += "." + std::to_string(::getpid());
  {
    std::ofstream file(temporary, std::ios::binary);
    file << line;
    file.write(reinterpret_cast<const char*>(folder.pixels.data()), static_cast<std::streamsize>(folder.pixels.size()));
    file.close();
    if (!file) {
      fs::remove(temporary, error);
      return;
    }
  }
  fs::rename(temporary, target, error);
  if (error) fs::remove(temporary, error);
  keepSmall(target.parent_path());
}

}  // namespace hessianlab
