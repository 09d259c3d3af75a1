// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/runs/workspace.h"

#include <sys/stat.h>

#include <algorithm>
#include <cctype>
#include <charconv>
#include <system_error>
#include <tuple>

#include "model/base/atomic_file.h"
#include "model/base/error.h"
#include "model/base/folder_lock.h"
#include "model/runs/run_files.h"

namespace hessianlab {

namespace fs = std::filesystem;

namespace {

constexpr const char* kTrash = ".trash";
constexpr const char* kLabel = "label.json";
constexpr int kDeepest = 4;           // folders from the workspace to a run: studies/STUDY/runs/CELL
constexpr std::size_t kLongest = 80;  // bytes of a folder's name
constexpr std::size_t kLargestLabel = std::size_t{1} << 20;

int64_t nanoseconds(const timespec& time) {
  return int64_t{time.tv_sec} * 1000000000 + time.tv_nsec;
}

// Files are replaced as a whole or grow, so number, size and time of each are another when its content is.
std::string markOf(const fs::path& run) {
  std::string mark;
  for (const char* name : {run_file::kManifest, run_file::kRecord, run_file::kMetrics, run_file::kConfig,
                           run_file::kLock, "robustness.json", kLabel}) {
    struct stat file {};
    if (stat((run / name).c_str(), &file) == 0)
      mark += std::to_string(file.st_ino) + '.' + std::to_string(file.st_size) + '.' +
              std::to_string(nanoseconds(file.st_mtim));
    mark += '/';
  }
  return mark;
}

void collect(const fs::path& folder, int depth, std::vector<Workspace::Entry>& found) {
  std::error_code error;
  for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
    const fs::path& path = it->path();
    std::error_code unseen;
    if (path.filename().string().starts_with('.') || !it->is_directory(unseen)) continue;
    struct stat config {};
    if (stat((path / run_file::kConfig).c_str(), &config) == 0)
      found.push_back({path, nanoseconds(config.st_mtim), markOf(path)});
    else if (depth < kDeepest && !it->is_symlink(unseen))
      collect(path, depth + 1, found);
  }
}

// What every shell takes without quotes; letters of other alphabets stay.
std::string folderName(const std::string& name) {
  std::string result;
  for (const char c : name) {
    const auto byte = static_cast<unsigned char>(c);
    const bool plain = byte >= 0x80 || std::isalnum(byte) || c == '.' || c == '_' || c == '-';
    if (plain)
      result += c;
    else if (!result.empty() && result.back() != '-')
      result += '-';
  }
  // Not in the middle of a character.
  if (result.size() > kLongest) {
    std::size_t end = kLongest;
    while (end > 0 && (static_cast<unsigned char>(result[end]) & 0xc0) == 0x80) --end;
    result.resize(end);
  }
  while (!result.empty() && (result.back() == '-' || result.back() == '.')) result.pop_back();
  while (!result.empty() && (result.front() == '-' || result.front() == '.')) result.erase(0, 1);
  return result.empty() ? "run" : result;
}

[[noreturn]] void refuse(const std::string& what, const fs::path& path, const std::error_code& error) {
  throw RunError(what + ' ' + path.string() + ": " + error.message());
}

// The first of NAME, NAME-2, NAME-3, … that `take` gets; `take` says false where it is there already.
template <class Take>
fs::path firstFree(const fs::path& folder, const std::string& name, const Take& take) {
  for (int64_t number = 1;; ++number) {
    const fs::path path = folder / (number == 1 ? name : name + '-' + std::to_string(number));
    if (take(path)) return path;
  }
}

// Renaming would replace an empty folder, so the place is taken first, by an empty one.
fs::path moved(const fs::path& from, const fs::path& folder, const std::string& name) {
  std::error_code error;
  fs::create_directories(folder, error);
  if (error) refuse("cannot make", folder, error);
  const fs::path to = firstFree(folder, name, [&](const fs::path& path) {
    const bool made = fs::create_directory(path, error);
    if (error && !fs::exists(path)) refuse("cannot make", path, error);
    return made;
  });
  fs::rename(from, to, error);
  if (error) {
    std::error_code ignored;
    fs::remove(to, ignored);
    refuse("cannot move", from, error);
  }
  return to;
}

}  // namespace

Workspace::Workspace(fs::path folder) : folder_(std::move(folder)) {
  requireWritableFolder(folder_);
}

std::vector<Workspace::Entry> Workspace::runs() const {
  std::vector<Entry> found;
  collect(folder_, 1, found);
  std::sort(found.begin(), found.end(),
            [](const Entry& a, const Entry& b) { return std::tie(a.begun, a.folder) < std::tie(b.begun, b.folder); });
  return found;
}

fs::path Workspace::claim(const std::string& name) const {
  return firstFree(folder_, folderName(name), [](const fs::path& path) {
    std::error_code error;
    const bool made = fs::create_directory(path, error);
    std::error_code unseen;
    if (error && !fs::exists(path, unseen)) refuse("cannot make", path, error);
    return made;
  });
}

int64_t Workspace::nextNumber(const std::string& stem) const {
  int64_t next = 1;
  std::error_code error;
  for (fs::directory_iterator it(folder_, error), end; !error && it != end; it.increment(error)) {
    const std::string name = it->path().filename().string();
    if (!name.starts_with(stem + '-')) continue;
    int64_t number = 0;
    const char* begin = name.data() + stem.size() + 1;
    const auto [rest, problem] = std::from_chars(begin, name.data() + name.size(), number);
    if (problem == std::errc() && number >= next && number < 1000000000) next = number + 1;
  }
  return next;
}

fs::path Workspace::discard(const fs::path& run) const {
  if (FolderLock::held(run, run_file::kLock))
    throw InputError(run.string() + " is being trained by a program; stop that first");
  return moved(run, folder_ / kTrash, run.filename().string());
}

fs::path Workspace::restore(const fs::path& discarded, const fs::path& run) const {
  return moved(discarded, run.parent_path(), run.filename().string());
}

RunLabel readLabel(const fs::path& folder) {
  const fs::path file = folder / kLabel;
  std::error_code unseen;
  return fs::exists(file, unseen) ? parseRunLabel(readFile(file, kLargestLabel), file.string()) : RunLabel{};
}

void writeLabel(const fs::path& folder, const RunLabel& label) {
  writeFileAtomically(folder / kLabel, toJson(label));
}

}  // namespace hessianlab
