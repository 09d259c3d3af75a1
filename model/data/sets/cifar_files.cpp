// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/sets/cifar_files.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fstream>
#include <functional>
#include <memory>

#include "model/base/atomic_file.h"
#include "model/base/error.h"
#include "model/data/loading.h"
#include "model/data/sets/data_folders.h"
#include "model/data/sets/data_roles.h"
#include "model/formats/archive.h"
#include "model/jobs/memory.h"

namespace hessianlab {

namespace fs = std::filesystem;

namespace {

constexpr int kMostCifarFiles = 99;
constexpr std::size_t kMostNamesBytes = 1 << 16;

// The next bytes of a file; fewer than asked for at its end only.
using ReadNext = std::function<std::size_t(char*, std::size_t)>;

// Where the records come from: a folder or an archive. Each file is handed over in any order.
class CifarSource {
 public:
  virtual ~CifarSource() = default;
  virtual std::string place() const = 0;
  // Calls `take(name, origin, read)` for each file.
  using Take = std::function<void(const std::string&, const std::string&, const ReadNext&)>;
  virtual void each(const Take& take) const = 0;
};

class CifarFolder final : public CifarSource {
 public:
  explicit CifarFolder(fs::path folder) : folder_(std::move(folder)) {}
  std::string place() const override { return folder_.string(); }
  void each(const Take& take) const override {
    for (const fs::path& path : sortedFiles(folder_)) {
      std::ifstream file(path, std::ios::binary);
      take(path.filename().string(), path.string(), [&file](char* out, std::size_t size) {
        file.read(out, static_cast<std::streamsize>(size));
        return static_cast<std::size_t>(std::max<std::streamsize>(file.gcount(), 0));
      });
    }
  }

 private:
  fs::path folder_;
};

class CifarArchive final : public CifarSource {
 public:
  explicit CifarArchive(fs::path file) : file_(std::move(file)) {}
  std::string place() const override { return file_.string(); }
  void each(const Take& take) const override {
    Archive archive(file_);
    while (archive.next())
      take(fs::path(archive.name()).filename().string(), archive.origin(),
           [&archive](char* out, std::size_t size) { return archive.read(out, size); });
  }

 private:
  fs::path file_;
};

bool isCifarFile(const fs::path& path) {
  std::error_code ignored;
  return fs::is_regular_file(path, ignored);
}

std::unique_ptr<CifarSource> sourceIn(const CifarSet& set, const fs::path& place) {
  if (isCifarFile(place)) {
    if (place.extension() == ".bin") return std::make_unique<CifarFolder>(place.parent_path());
    return std::make_unique<CifarArchive>(place);
  }
  for (const fs::path& folder : {place, place / set.archiveFolder})
    for (const fs::path& file : sortedFiles(folder))
      if (cifarPart(set, file.filename().string())) return std::make_unique<CifarFolder>(folder);
  if (isCifarFile(place / set.archive)) return std::make_unique<CifarArchive>(place / set.archive);
  return nullptr;
}

std::unique_ptr<CifarSource> findCifar(const CifarSet& set, const std::string& path) {
  std::string looked;
  for (const fs::path& place : dataFolders(set.name, path, false)) {
    if (auto source = sourceIn(set, place)) return source;
    looked += (looked.empty() ? "" : ", ") + place.string();
  }
  throw InputError(std::string(set.layout.title) + " was not found in " + looked +
                   "; unpack its binary version and set the data set's folder (dataset.path) to it");
}

// How much is where, before memory is taken.
struct CifarPlan {
  std::vector<int64_t> records = std::vector<int64_t>(kMostCifarFiles + 1);  // by part
  std::vector<std::string> names;
  std::vector<int64_t> begins() const {  // of the training files, in their order
    std::vector<int64_t> places(records.size());
    for (std::size_t part = 2; part < records.size(); ++part) places[part] = places[part - 1] + records[part - 1];
    return places;
  }
  int64_t train() const { return begins().back() + records.back(); }
};

bool isLeftOut(int part) {
  return part != 0 && Loading::testAlone();
}

CifarPlan planOf(const CifarSet& set, const CifarSource& source) {
  CifarPlan plan;
  std::vector<char> buffer(1 << 18);
  source.each([&](const std::string& name, const std::string& origin, const ReadNext& read) {
    if (name == set.names) {
      std::string text(kMostNamesBytes, '\0');
      text.resize(read(text.data(), text.size()));
      plan.names = parseClassNames(text, set.layout.classes, origin);
    }
    const auto part = cifarPart(set, name);
    if (!part || isLeftOut(*part)) return;
    uint64_t bytes = 0;
    for (std::size_t got = buffer.size(); got == buffer.size(); bytes += got) {
      got = read(buffer.data(), buffer.size());
      Loading::stopPoint();
    }
    plan.records[static_cast<std::size_t>(*part)] = cifarRecords(bytes, set.layout, origin);
  });
  return plan;
}

void readRecords(const CifarSet& set, const std::string& origin, const ReadNext& read, int64_t records, int64_t begin,
                 PicturePart& part) {
  constexpr int64_t kAtOnce = 64;
  const auto bytes = static_cast<std::size_t>(set.layout.recordBytes());
  std::string buffer(bytes * kAtOnce, '\0');
  std::array<uint8_t, kAtOnce> labels;
  for (int64_t done = 0; done < records; done += kAtOnce) {
    const int64_t now = std::min(kAtOnce, records - done);
    const std::size_t wanted = bytes * static_cast<std::size_t>(now);
    if (read(buffer.data(), wanted) != wanted) throw InputError(origin + " was changed while it was read; try again");
    takeCifar(std::string_view(buffer).substr(0, wanted), done, set.layout, labels.data(),
              part.pixels.data() + (begin + done) * kCifarPixels, origin);
    std::copy_n(labels.begin(), now, part.labels.begin() + (begin + done));
  }
}

PicturePart emptyPart(int64_t count) {
  PicturePart part{count, kCifarChannels, kCifarSide, kCifarSide, {}, {}};
  part.pixels.resize(static_cast<std::size_t>(count * kCifarPixels));
  part.labels.resize(static_cast<std::size_t>(count));
  return part;
}

}  // namespace

std::optional<int> cifarPart(const CifarSet& set, const std::string& fileName) {
  if (fileName == set.test) return 0;
  const std::string_view pattern = set.train;
  const std::size_t number = pattern.find('N');
  if (number == std::string_view::npos) return fileName == pattern ? std::optional<int>(1) : std::nullopt;
  const std::string_view before = pattern.substr(0, number), after = pattern.substr(number + 1);
  if (!fileName.starts_with(before) || !fileName.ends_with(after)) return std::nullopt;
  const std::string digits = fileName.substr(before.size(), fileName.size() - before.size() - after.size());
  int value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (error != std::errc() || end != digits.data() + digits.size() || digits != std::to_string(value)) return {};
  return value >= 1 && value <= kMostCifarFiles ? std::optional<int>(value) : std::nullopt;
}

void locateCifar(const CifarSet& set, const std::string& path) {
  findCifar(set, path);
}

PlainPictures readCifar(const CifarSet& set, const std::string& path, const std::vector<std::string>& usualNames) {
  const std::unique_ptr<CifarSource> source = findCifar(set, path);
  const CifarPlan plan = planOf(set, *source);
  Loading::progress(0.3);
  if ((plan.train() == 0 && !Loading::testAlone()) || plan.records.front() == 0) {
    std::string missing = plan.train() > 0 ? set.test : set.train;
    std::replace(missing.begin(), missing.end(), 'N', '1');
    throw InputError(std::string(set.layout.title) + " in " + source->place() + " is incomplete: " + missing +
                     " is missing; copy all files of the binary version");
  }
  if (static_cast<double>((plan.train() + plan.records.front()) * kCifarPixels) > usableMemory() / 2)
    throw InputError(source->place() + " holds more pictures than there is memory for here; use fewer files");
  PlainPictures result{emptyPart(plan.train()), emptyPart(plan.records.front()), plan.names, {}};
  if (result.classNames.empty()) result.classNames = usualNames;
  const std::vector<int64_t> begins = plan.begins();
  source->each([&](const std::string& name, const std::string& origin, const ReadNext& read) {
    const auto part = cifarPart(set, name);
    if (!part || isLeftOut(*part)) return;
    const auto at = static_cast<std::size_t>(*part);
    readRecords(set, origin, read, plan.records[at], *part == 0 ? 0 : begins[at],
                *part == 0 ? result.test : result.train);
    Loading::stopPoint();
  });
  return result;
}

}  // namespace hessianlab
