// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/partial_file.h"

#include <utility>

#include "model/base/error.h"
#include "model/formats/partial_evaluation_json.h"

namespace hessianlab::cli {

namespace {

constexpr const char* kName = "robustness.partial.json";
constexpr auto kPause = std::chrono::seconds(5);

}  // namespace

PartialFile::PartialFile(std::filesystem::path folder, Edited edited, std::string about)
    : folder_(std::move(folder)), about_(std::move(about)), written_(std::chrono::steady_clock::now()) {
  const RunFiles files(folder_, edited);
  there_ = files.has(kName);
  if (!there_) return;
  PartialEvaluation partial = parsePartialEvaluation(files.read(kName), (folder_ / kName).string());
  if (partial.about == about_) found_ = std::make_shared<const PartialEvaluation>(std::move(partial));
}

void PartialFile::keep(PartialEvaluation done) {
  bool due = false;
  {
    const std::lock_guard lock(mutex_);
    last_ = std::move(done);
    last_->about = about_;
    due = std::chrono::steady_clock::now() - written_ > kPause;
  }
  if (due) write();
}

void PartialFile::write() {
  const std::lock_guard lock(mutex_);
  if (!last_) return;
  written_ = std::chrono::steady_clock::now();
  try {
    replaceFiles(folder_, {.contents = {{kName, toJson(*last_)}}});
    there_ = true;
  } catch (const RunError&) {
    // It only saves time; the result itself says what cannot be written.
  }
}

void PartialFile::remove() {
  if (!there_) return;
  if (RunFiles(folder_).manifest()) return replaceFiles(folder_, {.removed = {kName}});
  std::error_code ignored;
  std::filesystem::remove(folder_ / kName, ignored);
}

}  // namespace hessianlab::cli
