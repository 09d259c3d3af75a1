// SPDX-License-Identifier: GPL-3.0-or-later
// What a command spends before it begins: processor time of whole processes of hessianlab-cli, on the two moons.
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "bench/ratios.h"
#include "model/base/error.h"

namespace hessianlab::bench {

namespace fs = std::filesystem;

namespace {

double processorSecondsOf(std::vector<std::string> words) {
  words.insert(words.begin(), (fs::read_symlink("/proc/self/exe").parent_path() / "hessianlab-cli").string());
  std::vector<char*> argv;
  for (std::string& word : words) argv.push_back(word.data());
  argv.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  for (const int stream : {STDOUT_FILENO, STDERR_FILENO})
    posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_WRONLY, 0);
  // As a shell starts it: without what this program has set for itself.
  for (const char* own : {"OMP_WAIT_POLICY", "GOMP_SPINCOUNT"}) unsetenv(own);
  pid_t process = 0;
  const int failed = posix_spawn(&process, argv[0], &actions, nullptr, argv.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  int status = 0;
  rusage used{};
  if (failed != 0 || wait4(process, &status, 0, &used) != process || status != 0)
    throw RunError("hessianlab-cli " + words[1] + " failed; build it beside this program");
  const auto seconds = [](const timeval& t) {
    return static_cast<double>(t.tv_sec) + 1e-6 * static_cast<double>(t.tv_usec);
  };
  return seconds(used.ru_utime) + seconds(used.ru_stime);
}

}  // namespace

void measureStarting(const Options& options, Numbers& numbers) {
  const fs::path folder = fs::temp_directory_path() / ("hessianlab-bench-" + std::to_string(getpid()));
  fs::create_directories(folder);
  const std::string run = (folder / "run").string(), table = (folder / "points.csv").string();
  processorSecondsOf({"train", "--preset", "moons-plain", "--set", "training.epochs=1", "--out", run});
  {
    std::ofstream points(table);
    points << "x,y,label\n";
    for (int i = 0; i < 200; ++i)
      points << i % 7 + 10 * (i % 2) << ',' << i % 5 << ',' << (i % 2 ? "right" : "left") << '\n';
  }
  const std::pair<const char*, std::vector<std::string>> commands[] = {
      {"help", {"--help"}},
      {"list", {"list", "attacks"}},
      {"compare", {"compare", run, run}},
      {"inspect", {"datasets", "inspect", table}},
      {"version", {"--version"}},
      {"curvature", {"curvature", run, "--samples", "1"}}};
  for (const auto& [name, words] : commands) {
    std::vector<double> seconds;
    for (int i = 0; i < std::max(3, options.repetitions / 4); ++i) seconds.push_back(processorSecondsOf(words));
    std::sort(seconds.begin(), seconds.end());
    numbers[std::string("starting_seconds/") + name] = seconds[seconds.size() / 2];
  }
  fs::remove_all(folder);
}

}  // namespace hessianlab::bench
