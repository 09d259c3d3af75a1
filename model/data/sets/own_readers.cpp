// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/sets/own_readers.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>

#include "model/base/error.h"
#include "model/jobs/memory.h"

namespace hessianlab {

namespace fs = std::filesystem;

fs::path requirePath(const ParameterSet& settings, const std::string& what) {
  const std::string& path = word(settings, "path");
  if (path.empty()) throw InputError("no data were named; set dataset.path to " + what);
  std::error_code error;
  if (!fs::exists(path, error)) throw InputError(path + " is not there; set dataset.path to " + what);
  return path;
}

std::vector<uint8_t> readBytes(const fs::path& path) {
  struct Close {
    void operator()(std::FILE* file) const { std::fclose(file); }
  };
  const auto refuse = [&] { throw InputError("cannot read " + path.string() + ": " + std::strerror(errno)); };
  const std::unique_ptr<std::FILE, Close> file(std::fopen(path.c_str(), "rb"));
  if (!file) refuse();
  std::error_code error;
  const auto size = fs::file_size(path, error);
  if (error) throw InputError("cannot read " + path.string() + ": " + error.message());
  if (static_cast<double>(size) > usableMemory())
    throw InputError(path.string() + " is larger than the memory here; choose a smaller file");
  std::vector<uint8_t> bytes(static_cast<std::size_t>(size));
  const std::size_t got = std::fread(bytes.data(), 1, bytes.size(), file.get());
  if (std::ferror(file.get())) refuse();
  bytes.resize(got);
  return bytes;
}

}  // namespace hessianlab
