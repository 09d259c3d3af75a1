// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/folder_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <optional>

#include "model/base/error.h"

namespace hessianlab {

namespace fs = std::filesystem;

namespace {

// The number that stands in the file, without its line end; nullopt: it holds something else.
std::optional<std::string> numberIn(int file) {
  std::array<char, 24> text{};
  const ssize_t got = ::pread(file, text.data(), text.size(), 0);
  if (got < 0 || got == static_cast<ssize_t>(text.size())) return std::nullopt;
  std::string number(text.data(), static_cast<std::size_t>(got));
  if (number.ends_with('\n')) number.pop_back();
  if (number.find_first_not_of("0123456789") != std::string::npos) return std::nullopt;
  return number;
}

// The process that wrote its number there, in words; empty where it cannot be read.
std::string holderOf(int file) {
  const auto number = numberIn(file);
  return number && !number->empty() ? " (process " + *number + ")" : std::string();
}

// A lock that was made anew, or that a program left which was killed; not another's file, nor another name of one.
bool isLock(int file) {
  struct stat status {};
  return ::fstat(file, &status) == 0 && S_ISREG(status.st_mode) && status.st_nlink <= 1 && numberIn(file);
}

// The file that was locked is still the one of that name: its holder may have removed it meanwhile.
bool isStillThere(int file, const fs::path& path) {
  struct stat mine {
  }, named{};
  return ::fstat(file, &mine) == 0 && ::stat(path.c_str(), &named) == 0 && mine.st_ino == named.st_ino &&
         mine.st_dev == named.st_dev;
}

}  // namespace

FolderLock::FolderLock(const fs::path& folder, const std::string& name, const std::string& what)
    : path_(folder / name) {
  for (;;) {
    file_ = ::open(path_.c_str(), O_CREAT | O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0666);
    if (file_ < 0) throw InputError("cannot write " + path_.string() + ": " + std::strerror(errno));
    if (::flock(file_, LOCK_EX | LOCK_NB) != 0) {
      const int why = errno;
      const std::string holder = holderOf(file_);
      ::close(file_);
      if (why == EWOULDBLOCK)
        throw InputError(what + " in " + folder.string() + holder + "; wait for it, or choose another folder");
      throw RunError("cannot lock " + path_.string() + ": " + std::strerror(why));
    }
    if (isStillThere(file_, path_)) break;
    ::close(file_);
  }
  if (!isLock(file_)) {
    ::close(file_);
    throw InputError(folder.string() + " holds '" + name + "', which is no lock of this program; move it away");
  }
  const std::string number = std::to_string(::getpid()) + "\n";
  if (::ftruncate(file_, 0) != 0 || ::pwrite(file_, number.data(), number.size(), 0) < 0) {
    // A full disk: the lock holds all the same, it only cannot say whose it is.
  }
}

FolderLock::~FolderLock() {
  if (isStillThere(file_, path_)) ::unlink(path_.c_str());
  ::close(file_);
}

bool FolderLock::held(const fs::path& folder, const std::string& name) {
  const int file = ::open((folder / name).c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
  if (file < 0) return false;
  const bool held = ::flock(file, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
  ::close(file);
  return held;
}

}  // namespace hessianlab
