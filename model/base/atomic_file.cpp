// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/atomic_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <random>
#include <regex>
#include <utility>

#include "model/base/error.h"

namespace hessianlab {

namespace fs = std::filesystem;

namespace {

class Descriptor {
 public:
  explicit Descriptor(int fd) : fd_(fd) {}
  ~Descriptor() { close(); }
  Descriptor(Descriptor&& other) noexcept : fd_(std::exchange(other.fd_, -1)) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  int get() const { return fd_; }
  bool valid() const { return fd_ >= 0; }
  bool close() {
    const int fd = std::exchange(fd_, -1);
    return fd < 0 || ::close(fd) == 0;
  }

 private:
  int fd_;
};

std::string reason() {
  return std::strerror(errno);
}

bool writeAll(int fd, std::string_view content) {
  while (!content.empty()) {
    const ssize_t written = ::write(fd, content.data(), content.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return false;
    content.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

fs::path folderOf(const fs::path& path) {
  return path.has_parent_path() ? path.parent_path() : fs::path(".");
}

// A new file beside `path` under a name that nobody has; open() and not mkstemp(), so that the user's umask decides who
// may read it.
Descriptor createBeside(const fs::path& path, std::string& name) {
  constexpr std::size_t kMostOfTheName = 200;  // a name has room for 255 bytes
  std::random_device random;
  for (int attempt = 0; attempt < 100; ++attempt) {
    name = (folderOf(path) / ("." + path.filename().string().substr(0, kMostOfTheName) + "." +
                              std::to_string(::getpid()) + "-" + std::to_string(random()) + ".tmp"))
               .string();
    Descriptor file(::open(name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
    if (file.valid() || errno != EEXIST) return file;
  }
  return Descriptor(-1);
}

// The process in ".NAME.PROCESS-RANDOM.tmp"; 0: the name is not of this kind.
pid_t writerOf(const std::string& name) {
  static const std::regex kind(R"(\..+\.(\d{1,9})-\d+\.tmp)");
  std::smatch parts;
  return std::regex_match(name, parts, kind) ? static_cast<pid_t>(std::stol(parts[1])) : 0;
}

}  // namespace

void syncFolder(const fs::path& folder) {
  const Descriptor directory(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (directory.valid()) ::fsync(directory.get());
}

void writeFileSynced(const fs::path& path, std::string_view content) {
  const auto fail = [&] { throw RunError("cannot write " + path.string() + ": " + reason()); };
  ::unlink(path.c_str());  // what is there may be another name of a file that is still wanted
  Descriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
  if (!file.valid()) fail();
  if (!writeAll(file.get(), content) || ::fsync(file.get()) != 0 || !file.close()) fail();
}

void sweepTemporaries(const fs::path& folder) {
  std::error_code ignored;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder, ignored)) {
    const pid_t writer = writerOf(entry.path().filename().string());
    const bool dead = writer > 0 && ::kill(writer, 0) != 0 && errno == ESRCH;
    if (dead && entry.is_regular_file(ignored) && !entry.is_symlink(ignored)) fs::remove(entry.path(), ignored);
  }
}

void writeFileAtomically(const fs::path& path, std::string_view content) {
  std::error_code ignored;
  // A device or a folder must not be replaced by a file, which rename would do for root.
  if (fs::exists(path, ignored) && !fs::is_regular_file(path, ignored))
    throw RunError("cannot write " + path.string() + ": it is not a regular file");
  std::string temporary;
  Descriptor file = createBeside(path, temporary);
  if (!file.valid()) throw RunError("cannot write " + path.string() + ": " + reason());
  const auto fail = [&] {
    const std::string why = reason();
    ::unlink(temporary.c_str());
    throw RunError("cannot write " + path.string() + ": " + why + "; the previous file, if any, is unchanged");
  };
  if (!writeAll(file.get(), content) || ::fsync(file.get()) != 0 || !file.close()) fail();
  if (::rename(temporary.c_str(), path.c_str()) != 0) fail();
  syncFolder(folderOf(path));
}

std::string readFile(const fs::path& path, std::size_t maxBytes) {
  const auto fail = [&](const std::string& why) { throw InputError("cannot read " + path.string() + ": " + why); };
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));  // a pipe must not block
  if (!file.valid()) fail(reason());
  struct stat status {};
  if (::fstat(file.get(), &status) != 0) fail(reason());
  if (!S_ISREG(status.st_mode)) fail("it is not a regular file");
  if (static_cast<std::size_t>(status.st_size) > maxBytes)
    fail("it is larger than " + std::to_string(maxBytes) + " bytes");
  std::string content(static_cast<std::size_t>(status.st_size), '\0');
  std::size_t done = 0;
  while (done < content.size()) {
    const ssize_t got = ::read(file.get(), content.data() + done, content.size() - done);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) fail(reason());
    if (got == 0) fail("it became shorter while being read");
    done += static_cast<std::size_t>(got);
  }
  return content;
}

void requireWritableFolder(const fs::path& folder) {
  std::error_code error;
  fs::create_directories(folder, error);
  if (error) throw InputError("cannot create the folder " + folder.string() + ": " + error.message());
  requireWritable(folder);
}

void requireWritable(const fs::path& folder) {
  std::string probe;
  const Descriptor file = createBeside(folder / "write-test", probe);
  if (!file.valid()) throw InputError("cannot write into the folder " + folder.string() + ": " + reason());
  ::unlink(probe.c_str());
}

}  // namespace hessianlab
