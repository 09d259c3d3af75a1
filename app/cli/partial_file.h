// SPDX-License-Identifier: GPL-3.0-or-later
// robustness.partial.json: what an evaluation is through with, written while it goes on, so that a killed one goes on.
#pragma once

#include <chrono>
#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

#include "model/questions/partial_evaluation.h"
#include "model/runs/run_files.h"

namespace hessianlab::cli {

class PartialFile {
 public:
  // `about` tells this evaluation from others.
  PartialFile(std::filesystem::path folder, Edited edited, std::string about);

  std::shared_ptr<const PartialEvaluation> found() const { return found_; }  // nullptr: none of this evaluation
  void keep(PartialEvaluation done);  // any thread; writes it where the last one is some seconds old
  void write();                       // what was kept last; where it cannot be written, it is given up in silence
  void remove();

 private:
  const std::filesystem::path folder_;
  const std::string about_;
  std::shared_ptr<const PartialEvaluation> found_;
  std::mutex mutex_;
  std::optional<PartialEvaluation> last_;
  bool there_ = false;
  std::chrono::steady_clock::time_point written_{};
};

}  // namespace hessianlab::cli
