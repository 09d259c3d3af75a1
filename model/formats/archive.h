// SPDX-License-Identifier: GPL-3.0-or-later
// The files in an archive, one after the other: zip (stored, deflated) and tar, plain or gzip; read by libarchive,
// strictly and within bounds: a few kilobytes can unpack to terabytes. Free of Torch. One thread for each object.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace hessianlab {

class Archive {
 public:
  static constexpr uint64_t kMostBytes = uint64_t{1} << 35;  // of all its files together
  static constexpr int kMostFiles = 100000;

  // InputError in one sentence, beginning with the path or `origin`, here and below: it is no such archive, is damaged,
  // truncated or encrypted, or holds more files, or unpacks to more bytes, than are read.
  explicit Archive(const std::filesystem::path& path);
  Archive(std::string_view bytes, std::string origin, uint64_t mostBytes = kMostBytes);  // `bytes` outlive it
  ~Archive();
  Archive(const Archive&) = delete;
  Archive& operator=(const Archive&) = delete;

  // On to the next file; folders and links are passed over. False: that was the last.
  bool next();
  const std::string& name() const { return name_; }  // with its folders: "cifar-10-batches-bin/data_batch_1.bin"
  std::string origin() const { return origin_ + ": " + name_; }

  // The next bytes of the present file; fewer than `size` at its end only.
  std::size_t read(void* out, std::size_t size);

 private:
  struct Handle;
  [[noreturn]] void refuse() const;
  void count(std::size_t bytes);

  std::unique_ptr<Handle> handle_;
  std::string origin_, beginning_, name_;
  uint64_t mostBytes_ = kMostBytes, bytes_ = 0;
  int files_ = 0;
  bool inFile_ = false;
};

// By the first bytes: what Archive reads, a gzip file aside, which may hold anything.
bool isZip(std::string_view bytes);

}  // namespace hessianlab
