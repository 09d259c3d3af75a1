// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/archive.h"

#include <archive.h>
#include <archive_entry.h>

#include <array>
#include <fstream>
#include <utility>

#include "model/base/error.h"
#include "model/base/gzip.h"
#include "model/base/message.h"
#include "model/formats/file_kind.h"

namespace hessianlab {

namespace {

constexpr std::size_t kBeginning = 512;

std::string beginningOf(const std::filesystem::path& path) {
  std::string bytes(kBeginning, '\0');
  std::ifstream file(path, std::ios::binary);
  file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  bytes.resize(static_cast<std::size_t>(file.gcount()));
  return bytes;
}

// In words of ours where they say more than libarchive's.
std::string reason(const char* given, std::string_view beginning) {
  if (!given) return "it is damaged";
  std::string text = printable(given);
  if (text.starts_with("Unrecognized")) return itIs(beginning, text);
  // (-5): what zlib calls the end of its input before the end of its stream.
  if (text.find("runcated") != std::string::npos || text.ends_with("(-5)")) return "it ends too early";
  return text;
}

}  // namespace

struct Archive::Handle {
  Handle() : archive(archive_read_new()) {
    if (!archive) throw RunError("libarchive could not start: out of memory");
    archive_read_support_filter_gzip(archive);
    archive_read_support_format_tar(archive);
    archive_read_support_format_zip(archive);
  }
  ~Handle() { archive_read_free(archive); }
  Handle(const Handle&) = delete;
  Handle& operator=(const Handle&) = delete;

  struct archive* archive;
};

Archive::Archive(const std::filesystem::path& path)
    : handle_(std::make_unique<Handle>()), origin_(path.string()), beginning_(beginningOf(path)) {
  constexpr std::size_t kBlock = std::size_t{1} << 18;
  if (archive_read_open_filename(handle_->archive, path.c_str(), kBlock) != ARCHIVE_OK) refuse();
}

Archive::Archive(std::string_view bytes, std::string origin, uint64_t mostBytes)
    : handle_(std::make_unique<Handle>()),
      origin_(std::move(origin)),
      beginning_(bytes.substr(0, kBeginning)),
      mostBytes_(mostBytes) {
  if (archive_read_open_memory(handle_->archive, bytes.data(), bytes.size()) != ARCHIVE_OK) refuse();
}

Archive::~Archive() = default;

void Archive::refuse() const {
  throw InputError(origin_ + ": cannot be read as a zip or tar archive (" +
                   reason(archive_error_string(handle_->archive), beginning_) + "); get the file again");
}

void Archive::count(std::size_t bytes) {
  bytes_ += bytes;
  if (bytes_ > mostBytes_)
    throw InputError(origin_ + ": unpacks to more than " + std::to_string(mostBytes_ >> 20) +
                     " MiB, the most that is read; unpack it by hand and give the folder");
}

bool Archive::next() {
  // By hand, so that what is passed over counts as well.
  std::array<char, 1 << 16> passed;
  while (inFile_ && read(passed.data(), passed.size()) == passed.size()) {
  }
  archive_entry* entry = nullptr;
  for (;;) {
    const int status = archive_read_next_header(handle_->archive, &entry);
    if (status == ARCHIVE_EOF) return false;
    if (status != ARCHIVE_OK && status != ARCHIVE_WARN) refuse();
    if (++files_ > kMostFiles)
      throw InputError(origin_ + ": holds more than " + std::to_string(kMostFiles) +
                       " files, the most that are read; unpack it by hand and give the folder");
    const char* name = archive_entry_pathname_utf8(entry);
    if (!name) name = archive_entry_pathname(entry);
    name_ = name ? name : "";
    if (archive_entry_is_encrypted(entry) == 1)
      throw InputError(origin_ + ": " + printable(name_) + " is encrypted; unpack it by hand and give the folder");
    inFile_ = archive_entry_filetype(entry) == AE_IFREG && archive_entry_hardlink(entry) == nullptr;
    if (inFile_) return true;
    count(1);
  }
}

std::size_t Archive::read(void* out, std::size_t size) {
  std::size_t got = 0;
  while (inFile_ && got < size) {
    const la_ssize_t here = archive_read_data(handle_->archive, static_cast<char*>(out) + got, size - got);
    if (here < 0) refuse();
    if (here == 0) inFile_ = false;
    got += static_cast<std::size_t>(here);
    count(static_cast<std::size_t>(here));
  }
  return got;
}

bool isZip(std::string_view bytes) {
  return bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06");
}

}  // namespace hessianlab
