// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/partial_file.h"

#include <utility>

#include "model/base/error.h"

namespace hessianlab::cli {

namespace {

constexpr auto kPause = std::chrono::seconds(5);

}  // namespace

PartialFile::PartialFile(std::filesystem::path folder, std::string name, Edited edited)
    : folder_(std::move(folder)), name_(std::move(name)), written_(std::chrono::steady_clock::now()) {
  const RunFiles files(folder_, edited);
  there_ = files.has(name_);
  if (there_) found_ = files.read(name_);
}

void PartialFile::keep(std::function<std::string()> text) {
  bool due = false;
  {
    const std::lock_guard lock(mutex_);
    last_ = std::move(text);
    due = std::chrono::steady_clock::now() - written_ > kPause;
  }
  if (due) write();
}

void PartialFile::write() {
  const std::lock_guard lock(mutex_);
  if (!last_) return;
  written_ = std::chrono::steady_clock::now();
  try {
    replaceFiles(folder_, {.contents = {{name_, last_()}}});
    there_ = true;
  } catch (const RunError&) {
    // It only saves time; the result itself says what cannot be written.
  }
}

void PartialFile::remove() {
  if (!there_) return;
  if (RunFiles(folder_).manifest()) return replaceFiles(folder_, {.removed = {name_}});
  std::error_code ignored;
  std::filesystem::remove(folder_ / name_, ignored);
}

}  // namespace hessianlab::cli
