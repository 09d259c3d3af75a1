// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/process.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <string>
#include <vector>

#ifdef HESSIANLAB_JEMALLOC
// Read by jemalloc when it starts. Freed pages stay, large blocks' too: touching fresh ones costs up to ten times what
// is then computed in them. Every step frees all it used, so even a decay of ten minutes gives back what the next step
// wants. Two arenas hold what eight would hold four times: one arena's free pages are of no use to a thread of another.
extern "C" {
const char* malloc_conf = "oversize_threshold:0,dirty_decay_ms:-1,narenas:2";
}
#endif

namespace {

// Libraries wait for ever, or crash, before main() begins where the system gives them too little. So this looks before
// they are set up, with nothing but the system's own calls.
void requireRoom() {
  constexpr rlim_t kLeastAddresses = rlim_t{1500} << 20, kLeastStack = rlim_t{256} << 10, kLeastFiles = 16, kFew = 64;
  const auto allowed = [](__rlimit_resource_t what) {
    rlimit limit{};
    return getrlimit(what, &limit) == 0 ? limit.rlim_cur : RLIM_INFINITY;
  };
  const auto refuse = [](const char* why) {
    for (const char* part : {"hessianlab: ", why, "\n"}) (void)!write(STDERR_FILENO, part, std::strlen(part));
    _exit(1);
  };
  if (allowed(RLIMIT_AS) < kLeastAddresses) refuse("needs 1.5 GB of address space at least; raise 'ulimit -v'");
  if (allowed(RLIMIT_STACK) < kLeastStack) refuse("needs a stack of 256 kB at least; raise 'ulimit -s'");
  if (allowed(RLIMIT_NOFILE) < kLeastFiles) refuse("needs 16 open files at least; raise 'ulimit -n'");
  if (access("/proc/cpuinfo", R_OK) != 0) refuse("needs /proc, which is not there; mount it");
  if (access("/dev/urandom", R_OK) != 0) refuse("needs /dev/urandom, which is not there; mount /dev");
  if (allowed(RLIMIT_NPROC) >= kFew) return;
  const pid_t child = vfork();  // a thread counts as a process
  if (child == 0) _exit(0);
  if (child < 0) refuse("the system starts no thread for this user; raise 'ulimit -u', or end other programs");
  waitpid(child, nullptr, 0);
}

// By its own path and not by the link's, or the system would list the program as "exe".
std::string ownPath() {
  std::error_code ignored;
  return std::filesystem::read_symlink("/proc/self/exe", ignored).string();
}

// The kernels for OpenBLAS to take where it knows no better than those of 2004, six times as slow: until 0.3.24 it
// names an Intel processor by its model number, and takes one that is younger than itself for the oldest (its issue
// 4267). nullptr: its own choice is right.
const char* betterKernels() {
#ifdef __x86_64__
  __builtin_cpu_init();
  if (!__builtin_cpu_supports("avx2") || !__builtin_cpu_supports("fma")) return nullptr;
  // The one that LibTorch calls, too. Never closed: where it was not loaded before, the program is about to become
  // another.
  void* blas = dlopen("libblas.so.3", RTLD_LAZY);
  using CoreName = char* (*)();
  const auto coreName = blas ? reinterpret_cast<CoreName>(dlsym(blas, "openblas_get_corename")) : nullptr;
  if (!coreName || std::strcmp(coreName(), "Prescott") != 0) return nullptr;
  const bool wide = __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
                    __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl");
  return wide ? "SkylakeX" : "Haswell";
#else
  return nullptr;
#endif
}

[[gnu::section(".preinit_array"), gnu::used]] void (*const kRequireRoom)() = requireRoom;

}  // namespace

namespace hessianlab {

bool setForLibraries() {
  bool changed = false;
  if (!std::getenv("OMP_WAIT_POLICY")) {
    setenv("OMP_WAIT_POLICY", "passive", 1);
    // Before it sleeps, a worker waits some tens of microseconds: a small network's next kernel comes sooner than that,
    // and waking a thread costs ten times as much as the kernel.
    setenv("GOMP_SPINCOUNT", "1000", 0);
    changed = true;
  }
  if (std::getenv("OPENBLAS_CORETYPE")) return changed;
  const char* kernels = betterKernels();
  if (kernels) setenv("OPENBLAS_CORETYPE", kernels, 1);
  return changed || kernels;
}

void ensureSetForLibraries(char** argv) {
  if (setForLibraries()) execv(ownPath().c_str(), argv);  // returns only where it fails: then go on, only slower
}

void startAgain(const std::vector<std::string>& arguments) {
  std::string self = ownPath();
  std::vector<std::string> texts = arguments;
  std::vector<char*> argv{self.data()};
  for (std::string& text : texts) argv.push_back(text.data());
  argv.push_back(nullptr);
  execv(self.c_str(), argv.data());
}

void openStandardStreams() {
  for (int descriptor = STDIN_FILENO; descriptor <= STDERR_FILENO; ++descriptor)
    if (fcntl(descriptor, F_GETFD) < 0) (void)open("/dev/null", O_RDWR);  // takes the lowest free number: this one
}

bool outputArrived() {
  return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

}  // namespace hessianlab
