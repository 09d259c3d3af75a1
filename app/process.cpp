// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/process.h"

#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <string>

#ifdef HESSIANLAB_JEMALLOC
// Read by jemalloc when it starts. Freed pages stay, large blocks' too: touching fresh ones costs up to ten times what
// is then computed in them. Every step frees all it used, so even a decay of ten minutes gives back what the next step
// wants.
extern "C" {
const char* malloc_conf = "oversize_threshold:0,dirty_decay_ms:-1";
}
#endif

namespace hessianlab {

void ensurePassiveOpenMp(char** argv) {
  if (std::getenv("OMP_WAIT_POLICY")) return;
  setenv("OMP_WAIT_POLICY", "passive", 1);
  // Before it sleeps, a worker waits some tens of microseconds: a small network's next kernel comes sooner than that,
  // and waking a thread costs ten times as much as the kernel.
  setenv("GOMP_SPINCOUNT", "1000", 0);
  // By its own path and not by the link's, or the system would list the program as "exe".
  std::error_code ignored;
  const std::string self = std::filesystem::read_symlink("/proc/self/exe", ignored).string();
  execv(self.c_str(), argv);  // returns only where it fails: then go on, only slower
}

}  // namespace hessianlab
