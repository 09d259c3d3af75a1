// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps two programs from writing into one folder. The lock is a file with the number of the process that holds it; it
// goes when the process goes, however it ends.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace hessianlab {

class FolderLock {
 public:
  // Takes FOLDER/`name`, or throws InputError "`what` in FOLDER (process N); …", also where another file has that name.
  // RunError: the system cannot lock.
  FolderLock(const std::filesystem::path& folder, const std::string& name, const std::string& what);
  ~FolderLock();  // and removes the file
  FolderLock(const FolderLock&) = delete;
  FolderLock& operator=(const FolderLock&) = delete;

  // Whether some program holds it now.
  static bool held(const std::filesystem::path& folder, const std::string& name);

 private:
  std::filesystem::path path_;
  int file_ = -1;
};

}  // namespace hessianlab
