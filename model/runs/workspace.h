// SPDX-License-Identifier: GPL-3.0-or-later
// A folder of runs: those of the window and those of the command line, finished or being written. Deleting moves a run
// into the workspace's trash, from where it can come back. Free of Torch and of Qt.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "model/formats/run_label.h"

namespace hessianlab {

// Any thread, also several at once; programs may share the folder.
class Workspace {
 public:
  // Makes the folder where it is not there. InputError: it cannot be made, or written.
  explicit Workspace(std::filesystem::path folder);

  const std::filesystem::path& folder() const { return folder_; }

  // A run, and a mark that is another one whenever something of what a table shows of it has changed.
  struct Entry {
    std::filesystem::path folder;
    int64_t begun = 0;  // when, in the file system's time
    std::string mark;
  };
  // In the order in which they began; also those a few folders down, as a study leaves them. What cannot be looked at
  // is not there.
  std::vector<Entry> runs() const;

  // A new, empty folder for a run called `name`: "run 3" becomes run-3, or run-3-2 where that is taken. RunError.
  std::filesystem::path claim(const std::string& name) const;

  // The smallest number behind all that are taken by folders "STEM-N".
  int64_t nextNumber(const std::string& stem) const;

  // Moves a run of this workspace into the trash and says where it is now. InputError: a program trains into it.
  // RunError: it cannot be moved.
  std::filesystem::path discard(const std::filesystem::path& run) const;
  // Moves it back to `run`, or to a name like that where it is taken; says where.
  std::filesystem::path restore(const std::filesystem::path& discarded, const std::filesystem::path& run) const;

 private:
  std::filesystem::path folder_;
};

// What a person says of the run in `folder`; an empty label where nobody has said anything. InputError: as
// parseRunLabel.
RunLabel readLabel(const std::filesystem::path& folder);
void writeLabel(const std::filesystem::path& folder, const RunLabel& label);  // RunError

}  // namespace hessianlab
