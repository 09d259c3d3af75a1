// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/runs/run_files.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <functional>
#include <random>
#include <set>
#include <thread>

#include "model/base/atomic_file.h"
#include "model/base/error.h"
#include "model/base/folder_lock.h"

namespace hessianlab {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kLargestManifest = std::size_t{1} << 20;
constexpr int kTries = 40;  // a reader beside a run that saves all the time
constexpr auto kBetweenTries = std::chrono::milliseconds(5);

constexpr const char* kNames[] = {run_file::kConfig, run_file::kRecord,   run_file::kMetrics,    run_file::kWeights,
                                  run_file::kState,  run_file::kManifest, run_file::kCheckpoints};

// The new content waits there until it takes the place of the old one.
fs::path waitingPlace(const fs::path& folder, const std::string& name) {
  const fs::path path = folder / name;
  return path.parent_path() / ("." + path.filename().string() + ".next");
}

// InputError where the system does not tell, as in a folder that may not be searched.
bool present(const fs::path& path) {
  std::error_code error;
  const fs::file_status status = fs::symlink_status(path, error);
  if (status.type() == fs::file_type::none) throw InputError("cannot read " + path.string() + ": " + error.message());
  return fs::exists(status);
}

std::string newRunId() {
  std::random_device random;
  std::string id;
  for (int i = 0; i < 32; ++i) id += "0123456789abcdef"[random() & 15];
  return id;
}

// Keeps programs that change the manifest apart. The folder itself is locked, so that no file is left behind; where a
// file system cannot do that, they rely on not meeting.
class ManifestGuard {
 public:
  explicit ManifestGuard(const fs::path& folder)
      : descriptor_(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)) {
    if (descriptor_ >= 0) ::flock(descriptor_, LOCK_EX);
  }
  ~ManifestGuard() {
    if (descriptor_ >= 0) ::close(descriptor_);
  }
  ManifestGuard(const ManifestGuard&) = delete;
  ManifestGuard& operator=(const ManifestGuard&) = delete;

 private:
  int descriptor_;
};

Manifest readManifestFile(const fs::path& folder) {
  const fs::path file = folder / run_file::kManifest;
  return parseManifest(readFile(file, kLargestManifest), file.string());
}

void writeManifest(const fs::path& folder, const Manifest& manifest) {
  writeFileAtomically(folder / run_file::kManifest, toJson(manifest));
}

bool matches(const FileSeal& seal, const std::string& content) {
  return static_cast<std::size_t>(seal.bytes) == content.size() && seal == sealOf(content);
}

// What is wrong with putting `name` into its place; empty: nothing. A folder of that name cannot be replaced, and what
// the manifest does not list is somebody else's.
std::string inTheWay(const fs::path& folder, const Manifest& manifest, const std::string& name) {
  const fs::path path = folder / name;
  std::error_code ignored;
  if (fs::is_directory(fs::symlink_status(path, ignored)))
    return "cannot write " + path.string() + ": it is a folder; move it away";
  const bool listed = manifest.files.contains(name) || manifest.growing.contains(name) || manifest.next.contains(name);
  if (!listed && present(path))
    return "cannot write " + path.string() + ": it is there, and not of this run; move it away";
  return {};
}

// The folders that hold the files which the manifest names as waiting.
void syncFolders(const fs::path& folder, const Manifest& manifest) {
  std::set<fs::path> folders{folder};
  for (const auto& [name, seal] : manifest.next) folders.insert((folder / name).parent_path());
  for (const fs::path& each : folders) syncFolder(each);
}

void moveIntoPlace(const fs::path& folder, const Manifest& manifest) {
  for (const auto& [name, seal] : manifest.next) {
    const fs::path waiting = waitingPlace(folder, name);
    if (!present(waiting)) continue;  // moved already
    std::error_code error;
    fs::rename(waiting, folder / name, error);
    if (error) throw RunError("cannot write " + (folder / name).string() + ": " + error.message());
  }
  syncFolders(folder, manifest);
}

// False: the file is not there to be kept.
bool keepAs(const fs::path& from, const fs::path& to) {
  std::error_code error;
  fs::create_directory(to.parent_path(), error);
  fs::remove(to, error);
  fs::create_hard_link(from, to, error);
  if (error) fs::copy_file(from, to, error);  // some file systems have no hard links
  return !error;
}

Manifest settled(Manifest manifest) {
  for (const auto& [name, seal] : manifest.next)
    (manifest.growing.contains(name) ? manifest.growing : manifest.files)[name] = seal;
  manifest.next.clear();
  return manifest;
}

}  // namespace

RunFiles::RunFiles(fs::path folder, Edited edited) : folder_(std::move(folder)), edited_(edited) {
  if (!present(folder_ / run_file::kManifest)) return;
  known_ = true;
  manifest_ = readManifestFile(folder_);
}

fs::path RunFiles::place(const std::string& name) const {
  const fs::path waiting = waitingPlace(folder_, name);
  return known_ && manifest_.next.contains(name) && present(waiting) ? waiting : folder_ / name;
}

std::string RunFiles::why(const std::string& name, const std::string& content) const {
  const auto growing = manifest_.growing.find(name);
  if (growing != manifest_.growing.end() && !manifest_.next.contains(name)) {
    const auto bytes = static_cast<std::size_t>(growing->second.bytes);
    if (content.size() < bytes) return "its end is missing";
    return growing->second == sealOf(content.substr(0, bytes)) ? "" : "it was changed";
  }
  const auto next = manifest_.next.find(name), files = manifest_.files.find(name);
  const FileSeal* seal = next != manifest_.next.end()     ? &next->second
                         : files != manifest_.files.end() ? &files->second
                                                          : nullptr;
  if (!seal) return "manifest.json does not list it";
  if (matches(*seal, content)) return "";
  return content.size() < static_cast<std::size_t>(seal->bytes) ? "its end is missing, or it was changed"
                                                                : "it was changed, or belongs to another run";
}

// What waits may be moved into its place between two looks.
std::string RunFiles::content(const std::string& name, std::size_t maxBytes) const {
  const fs::path at = place(name);
  try {
    return readFile(at, maxBytes);
  } catch (const InputError&) {
    if (at == folder_ / name || present(at)) throw;
    return readFile(folder_ / name, maxBytes);
  }
}

bool RunFiles::has(const std::string& name) const {
  if (present(place(name)) || present(folder_ / name)) return true;
  const bool result = !std::count(std::begin(kNames), std::end(kNames), name);
  if (!known_ || result || edited_ == Edited::Accepted) return false;
  if (manifest_.files.contains(name) || manifest_.growing.contains(name) || manifest_.next.contains(name))
    throw InputError((folder_ / name).string() +
                     " is missing, though the run wrote it; put it back; with --accept-edited curvature, evaluate, "
                     "resume and --plot do without");
  return false;
}

std::string RunFiles::read(const std::string& name, std::size_t maxBytes) const {
  for (int attempt = 1;; ++attempt) {
    std::string text = content(name, maxBytes);
    if (!known_ || edited_ == Edited::Accepted) return text;
    const std::string problem = why(name, text);
    if (problem.empty()) return text;
    // A run that trains may have saved since the manifest was read; the newest is read at once before the file. One
    // that saved twice, and ended with what it had begun with, is asked again.
    if (attempt > 1) std::this_thread::sleep_for(kBetweenTries);
    const Manifest now = readManifestFile(folder_);
    if ((now == manifest_ && attempt > 1) || attempt == kTries)
      throw InputError((folder_ / name).string() + " is not the file that the run wrote: " + problem +
                       "; put the old one back; if it was changed on purpose, curvature, evaluate, resume and --plot "
                       "take it with --accept-edited");
    manifest_ = now;
  }
}

std::map<std::string, std::string> RunFiles::readTogether(const std::vector<std::string>& names) const {
  for (int attempt = 1;; ++attempt) {
    const Manifest before = manifest_;
    std::map<std::string, std::string> contents;
    for (const std::string& name : names)
      if (has(name)) contents[name] = read(name);
    if (manifest_ == before || attempt == kTries) return contents;  // read() takes a newer one where there is one
  }
}

std::vector<std::string> RunFiles::checkpoints() const {
  std::vector<std::string> names;
  const std::string prefix = std::string(run_file::kCheckpoints) + "/";
  for (const auto& [name, seal] : settled(manifest_).files)
    if (name.starts_with(prefix)) names.push_back(name);
  std::reverse(names.begin(), names.end());  // their names hold the step with leading zeros
  return names;
}

bool RunFiles::beingWritten() const {
  return FolderLock::held(folder_, run_file::kLock);
}

void requireNoRun(const fs::path& folder) {
  if (present(folder / run_file::kConfig))
    throw InputError(folder.string() +
                     " already holds a run; choose another folder, go on with 'hessianlab-cli resume " +
                     folder.string() + "', or remove this one");
  // All that a run leaves which was killed before it began.
  const bool abandoned = present(folder / run_file::kManifest) && RunFiles(folder).manifest()->files.empty();
  for (const char* name : kNames)
    if (present(folder / name) && !(abandoned && name == std::string(run_file::kManifest)))
      throw InputError(folder.string() + " holds '" + name + "', which a run would overwrite; choose another folder");
}

void beginManifest(const fs::path& folder) {
  Manifest manifest;
  manifest.run = newRunId();
  writeManifest(folder, manifest);
}

void replaceFiles(const fs::path& folder, const Replacement& replacement) {
  const ManifestGuard guard(folder);
  if (!present(folder / run_file::kManifest)) {
    for (const auto& [name, content] : replacement.contents) writeFileAtomically(folder / name, content);
    return;
  }
  Manifest manifest = readManifestFile(folder);
  if (!manifest.next.empty()) {
    moveIntoPlace(folder, manifest);
    manifest = settled(std::move(manifest));
  }
  for (const auto& [name, content] : replacement.contents)
    if (const std::string problem = inTheWay(folder, manifest, name); !problem.empty()) throw RunError(problem);
  for (const auto& [name, as] : replacement.kept)
    if (const std::string problem = inTheWay(folder, manifest, as); !problem.empty()) throw RunError(problem);
  try {
    for (const auto& [name, as] : replacement.kept) {
      const auto seal = manifest.files.find(name);
      if (seal == manifest.files.end() || !keepAs(folder / name, waitingPlace(folder, as))) continue;
      manifest.next[as] = seal->second;
    }
    for (const auto& [name, content] : replacement.contents) {
      writeFileSynced(waitingPlace(folder, name), content);
      manifest.next[name] = sealOf(content);
    }
    syncFolders(folder, manifest);  // what the manifest names is there, whenever the power fails
    writeManifest(folder, manifest);
  } catch (const RunError&) {
    std::error_code ignored;
    for (const auto& [name, content] : replacement.contents) fs::remove(waitingPlace(folder, name), ignored);
    for (const auto& [from, as] : replacement.kept) fs::remove(waitingPlace(folder, as), ignored);
    throw;
  }
  moveIntoPlace(folder, manifest);
  manifest = settled(std::move(manifest));
  for (const auto& [name, seal] : replacement.growing) {
    manifest.files.erase(name);
    manifest.growing[name] = seal;
  }
  for (const auto& [name, seal] : replacement.grown) {
    manifest.growing.erase(name);
    manifest.files[name] = seal;
  }
  for (const std::string& name : replacement.removed) {
    std::error_code ignored;
    if (manifest.files.erase(name)) fs::remove(folder / name, ignored);
  }
  writeManifest(folder, manifest);
}

void requireReplaceable(const fs::path& folder, const std::string& name) {
  requireWritable(folder);
  const RunFiles files(folder);
  if (!files.manifest()) return;
  if (const std::string problem = inTheWay(folder, *files.manifest(), name); !problem.empty())
    throw InputError(problem);
}

void copyRun(const fs::path& from, const fs::path& to, Edited edited) {
  const RunFiles files(from, edited);
  if (!files.manifest()) throw InputError(from.string() + " has no manifest.json, so it cannot be copied as a run");
  requireNoRun(to);
  requireWritableFolder(to);
  Manifest copy = settled(*files.manifest());
  for (auto* seals : {&copy.files, &copy.growing}) {
    for (auto at = seals->begin(); at != seals->end();) {
      if (!files.has(at->first)) {
        at = seals->erase(at);
        continue;
      }
      const std::string content = files.read(at->first);
      fs::create_directories((to / at->first).parent_path());
      writeFileAtomically(to / at->first, content);
      if (seals == &copy.files) at->second = sealOf(content);
      ++at;
    }
  }
  writeManifest(to, copy);
}

void settleFolder(const fs::path& folder) {
  sweepTemporaries(folder);
  sweepTemporaries(folder / run_file::kCheckpoints);
  if (!present(folder / run_file::kManifest)) return;
  const ManifestGuard guard(folder);
  Manifest manifest = readManifestFile(folder);
  if (!manifest.next.empty()) {
    moveIntoPlace(folder, manifest);
    manifest = settled(std::move(manifest));
    writeManifest(folder, manifest);
  }
  // What a program that died had written of one of the run's files before the manifest knew of it.
  std::set<std::string> names(std::begin(kNames), std::end(kNames));
  for (const auto* seals : {&manifest.files, &manifest.growing})
    for (const auto& [name, seal] : *seals) names.insert(name);
  std::error_code ignored;
  for (const std::string& name : names) {
    const fs::path waiting = waitingPlace(folder, name);
    if (fs::is_regular_file(fs::symlink_status(waiting, ignored))) fs::remove(waiting, ignored);
  }
}

}  // namespace hessianlab
