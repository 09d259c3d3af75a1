// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/slurm/program.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstring>

#include "model/base/error.h"

extern char** environ;

namespace hessianlab::cli {

namespace {

struct Pipe {
  int read = -1, write = -1;
  Pipe() {
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
      throw RunError(std::string("cannot make a pipe: ") + std::strerror(errno));
    read = ends[0];
    write = ends[1];
  }
  ~Pipe() {
    closeWriting();
    if (read >= 0) ::close(read);
  }
  Pipe(const Pipe&) = delete;
  Pipe& operator=(const Pipe&) = delete;
  void closeWriting() {
    if (write >= 0) ::close(write);
    write = -1;
  }
  // False at its end.
  bool takeInto(std::string& text) const {
    std::array<char, 4096> bytes{};
    const ssize_t got = ::read(read, bytes.data(), bytes.size());
    if (got > 0) text.append(bytes.data(), static_cast<std::size_t>(got));
    return got > 0 || (got < 0 && errno == EINTR);
  }
};

// 0, or why it could not be started.
int started(pid_t& process, const std::vector<std::string>& words, const Pipe& out, const Pipe& err) {
  std::vector<char*> argv;
  for (const std::string& word : words) argv.push_back(const_cast<char*>(word.c_str()));
  argv.push_back(nullptr);
  posix_spawn_file_actions_t files;
  posix_spawn_file_actions_init(&files);
  posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_adddup2(&files, out.write, STDOUT_FILENO);
  posix_spawn_file_actions_adddup2(&files, err.write, STDERR_FILENO);
  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  sigset_t ignoredHere;
  sigemptyset(&ignoredHere);
  for (const int signal : {SIGPIPE, SIGXFSZ}) sigaddset(&ignoredHere, signal);
  posix_spawnattr_setsigdefault(&attributes, &ignoredHere);
  posix_spawnattr_setpgroup(&attributes, 0);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF);
  const int why = ::posix_spawnp(&process, argv[0], &files, &attributes, argv.data(), environ);
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&files);
  return why;
}

}  // namespace

Said runProgram(const std::vector<std::string>& words, double seconds, bool (*stop)()) {
  Pipe out, err;
  Said said;
  pid_t process = 0;
  if (const int why = started(process, words, out, err)) {
    if (why == ENOENT) return {127};
    throw RunError("cannot start " + words.front() + ": " + std::strerror(why));
  }
  out.closeWriting();
  err.closeWriting();
  const auto end = std::chrono::steady_clock::now() + std::chrono::duration<double>(seconds);
  int ended = 0;
  bool outOpen = true, errOpen = true;
  while (outOpen || errOpen) {
    std::array<pollfd, 2> waited{{{outOpen ? out.read : -1, POLLIN, 0}, {errOpen ? err.read : -1, POLLIN, 0}}};
    ::poll(waited.data(), waited.size(), 50);
    if (waited[0].revents != 0) outOpen = out.takeInto(said.out);
    if (waited[1].revents != 0) errOpen = err.takeInto(said.err);
    if (ended == 0 && stop && stop()) ended = 130;
    if (ended == 0 && std::chrono::steady_clock::now() > end) ended = 124;
    if (ended == 0) continue;
    ::kill(-process, SIGKILL);
    break;
  }
  int status = 0;
  while (::waitpid(process, &status, 0) < 0 && errno == EINTR) {
  }
  said.code = ended != 0 ? ended : WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  return said;
}

}  // namespace hessianlab::cli
