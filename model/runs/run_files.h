// SPDX-License-Identifier: GPL-3.0-or-later
// The files of a run and manifest.json, which binds them to each other. A set of files is replaced as a whole: a reader
// finds all of the old ones or all of the new ones, also where the program died in between. Folders from before there
// were manifests are read unchecked.
//
// Nothing that is not in the manifest is ever removed or replaced.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "model/formats/manifest.h"

namespace hessianlab {

namespace run_file {
inline constexpr const char* kConfig = "config.json";
inline constexpr const char* kRecord = "run.json";
inline constexpr const char* kMetrics = "metrics.csv";
inline constexpr const char* kWeights = "model.safetensors";
inline constexpr const char* kState = "state.safetensors";
inline constexpr const char* kManifest = "manifest.json";
inline constexpr const char* kCheckpoints = "checkpoints";  // a folder
inline constexpr const char* kLock = "run.lock";
}  // namespace run_file

// What to do with a file that is not the one that the run wrote.
enum class Edited { Refused, Accepted };

class RunFiles {
 public:
  // Reads the manifest. InputError: it is damaged. Any thread; reading waits for nobody.
  explicit RunFiles(std::filesystem::path folder, Edited edited = Edited::Refused);

  // The file is there. InputError: it belongs to the run, and is not there any more (results may be removed).
  bool has(const std::string& name) const;
  // Its content, checked. InputError: it cannot be read, or is not the one that the run wrote.
  std::string read(const std::string& name, std::size_t maxBytes = std::size_t{1} << 31) const;
  // Several at once, as they were at one moment, also beside a program that saves. What is not there is left out.
  std::map<std::string, std::string> readTogether(const std::vector<std::string>& names) const;

  const std::filesystem::path& folder() const { return folder_; }
  const Manifest* manifest() const { return known_ ? &manifest_ : nullptr; }  // nullptr: there is none
  std::vector<std::string> checkpoints() const;                               // names of earlier states, newest first
  bool beingWritten() const;                                                  // some program trains into it now

 private:
  std::filesystem::path place(const std::string& name) const;
  std::string content(const std::string& name, std::size_t maxBytes) const;
  std::string why(const std::string& name, const std::string& content) const;  // empty: it is the right one

  std::filesystem::path folder_;
  Edited edited_;
  bool known_ = false;
  mutable Manifest manifest_;
};

// InputError where FOLDER holds a run, or another file of the names that a run has.
void requireNoRun(const std::filesystem::path& folder);

// A manifest with a new run id, for a folder that has none. RunError: it cannot be written.
void beginManifest(const std::filesystem::path& folder);

// What changes together.
struct Replacement {
  std::map<std::string, std::string> contents = {};  // by name
  std::map<std::string, std::string> kept = {};      // the present content of a file also under another name
  std::vector<std::string> removed = {};             // of those in the manifest
  std::map<std::string, FileSeal> growing = {};      // that go on growing
  std::map<std::string, FileSeal> grown = {};        // that have stopped growing
};

// RunError: it cannot be written (disk full, folder gone), or something that is not in the manifest has one of the
// names; what was there before still holds. Programs that replace at the same time wait for each other. A folder
// without a manifest takes the contents one by one.
void replaceFiles(const std::filesystem::path& folder, const Replacement& replacement);

// InputError where replaceFiles could not write `name`: the folder is not there or not writable, or something else has
// that name. For a look before long work.
void requireReplaceable(const std::filesystem::path& folder, const std::string& name);

// A copy of a run in a new folder. InputError: there is one already, or `from` is damaged. RunError: as replaceFiles.
void copyRun(const std::filesystem::path& from, const std::filesystem::path& to, Edited edited);

// Finishes what a program that died had begun, and removes temporary files of dead processes. Beside one that trains,
// too.
void settleFolder(const std::filesystem::path& folder);

}  // namespace hessianlab
