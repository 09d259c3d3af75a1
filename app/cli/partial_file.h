// SPDX-License-Identifier: GPL-3.0-or-later
// What an evaluation or a measurement is through with, in a file beside its result, written while it goes on, so that
// an interrupted or killed one goes on.
#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <mutex>
#include <optional>
#include <string>

#include "model/runs/run_files.h"

namespace hessianlab::cli {

class PartialFile {
 public:
  PartialFile(std::filesystem::path folder, std::string name, Edited edited);

  const std::optional<std::string>& found() const { return found_; }  // the file's content; nullopt: there is none
  std::string path() const { return (folder_ / name_).string(); }
  // `text` gives the content. Any thread; writes it where the last one is some seconds old.
  void keep(std::function<std::string()> text);
  void write();  // what was kept last; where it cannot be written, it is given up in silence
  void remove();

 private:
  const std::filesystem::path folder_;
  const std::string name_;
  std::optional<std::string> found_;
  std::mutex mutex_;
  std::function<std::string()> last_;
  bool there_ = false;
  std::chrono::steady_clock::time_point written_{};
};

}  // namespace hessianlab::cli
