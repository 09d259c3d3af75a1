// SPDX-License-Identifier: GPL-3.0-or-later
// One run on several processes: what two of this machine make of the work of one, and what a model says of many.
#include <arpa/inet.h>
#include <fcntl.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "bench/flops.h"
#include "bench/interleaved.h"
#include "bench/ratios.h"
#include "bench/subject.h"
#include "model/base/error.h"
#include "model/distributed/ranks.h"

namespace hessianlab::bench {

namespace fs = std::filesystem;

namespace {

constexpr int64_t kSharedBatch = 128;
constexpr double kMessageSeconds = 25e-6;  // from one process of a data centre to another, over TCP

std::string portNobodyHas() {
  const int held = socket(AF_INET, SOCK_STREAM, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t length = sizeof address;
  auto* plain = reinterpret_cast<sockaddr*>(&address);
  const bool found = bind(held, plain, length) == 0 && getsockname(held, plain, &length) == 0;
  close(held);
  if (!found) throw RunError("no port is free");
  return std::to_string(ntohs(address.sin_port));
}

pid_t begun(std::vector<std::string> words, std::vector<std::string> variables) {
  words.insert(words.begin(), (fs::read_symlink("/proc/self/exe").parent_path() / "hessianlab-cli").string());
  for (char** one = environ; *one; ++one) variables.emplace_back(*one);
  std::vector<char*> argv, environment;
  for (std::string& word : words) argv.push_back(word.data());
  for (std::string& variable : variables) environment.push_back(variable.data());
  argv.push_back(nullptr);
  environment.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  for (const int stream : {STDOUT_FILENO, STDERR_FILENO})
    posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_WRONLY, 0);
  pid_t process = 0;
  const int failed = posix_spawn(&process, argv[0], &actions, nullptr, argv.data(), environment.data());
  posix_spawn_file_actions_destroy(&actions);
  if (failed != 0) throw RunError("cannot start hessianlab-cli; build it beside this program");
  return process;
}

// Of the steps alone, as run.json tells them, of a run that `count` processes train with one thread each.
double secondsOfStep(const std::string& architecture, int64_t steps, int count, const fs::path& folder) {
  fs::remove_all(folder);
  const auto set = [](const std::string& what) { return std::vector<std::string>{"--set", what}; };
  std::vector<std::string> words{"train", "--preset", "fashion-mnist-hessian", "--threads", "1", "--out", folder};
  for (const std::string& what :
       {"architecture.name=" + architecture, std::string("regularizer.warmup=0"), std::string("training.epochs=1"),
        std::string("training.probe_every=0"), "training.batch_size=" + std::to_string(kSharedBatch),
        "dataset.train_samples=" + std::to_string(steps * kSharedBatch), std::string("dataset.test_samples=100")})
    for (const std::string& word : set(what)) words.push_back(word);
  std::vector<pid_t> processes;
  const std::string port = portNobodyHas();
  for (int rank = 0; rank < count; ++rank)
    processes.push_back(begun(words, {"RANK=" + std::to_string(rank), "WORLD_SIZE=" + std::to_string(count),
                                      "MASTER_ADDR=127.0.0.1", "MASTER_PORT=" + port}));
  bool well = true;
  for (const pid_t process : processes) {
    int status = 0;
    well = waitpid(process, &status, 0) == process && status == 0 && well;
  }
  if (!well) throw RunError("a training on " + std::to_string(count) + " processes failed");
  const auto record = nlohmann::json::parse(std::ifstream(folder / "run.json"));
  return record["train_seconds"].get<double>() / record["steps"].get<double>();
}

}  // namespace

void measureScale(const Options& options, Numbers& numbers) {
  const fs::path folder = fs::temp_directory_path() / ("hessianlab-scale-" + std::to_string(getpid()));
  for (const auto& [architecture, usual] : {std::pair{"mlp", 300}, std::pair{"cnn-small", 40}}) {
    const int64_t steps = options.quick ? 6 : usual;
    std::vector<Round> rounds;
    for (int i = 0; i < (options.quick ? 1 : options.repetitions); ++i) {
      Round round{{"one", secondsOfStep(architecture, steps, 1, folder)}};
      if (canJoinRanks()) round["two"] = secondsOfStep(architecture, steps, 2, folder);
      rounds.push_back(round);
    }
    const std::string name = architecture;
    const double seconds = medianSeconds(rounds, "one");
    numbers["scale/milliseconds/" + name + "/1"] = seconds * 1e3;
    if (canJoinRanks()) {
      numbers["scale/milliseconds/" + name + "/2"] = medianSeconds(rounds, "two") * 1e3;
      numbers["scale/efficiency/" + name + "/2"] = medianRatio(rounds, "one", "two") / 2;
    }
    const Subject subject = trainedSubject(name, "softplus", 1);
    double parameters = 0;
    for (const torch::Tensor& p : subject.network.parameters()) parameters += static_cast<double>(p.numel());
    const double bytes = parameters * sizeof(float);
    numbers["scale/bytes/" + name] = bytes;
    numbers["scale/flops/" + name] = countFlops(subject.network, 1).regularised * kSharedBatch;
    for (const double ranks : {8.0, 64.0, 512.0}) {
      for (const double gigabits : {10.0, 100.0}) {
        const double ring = 2 * (ranks - 1) / ranks * bytes / (gigabits / 8 * 1e9) + 2 * (ranks - 1) * kMessageSeconds;
        numbers["scale/predicted/" + name + "/" + std::to_string(static_cast<int>(ranks)) + "/" +
                std::to_string(static_cast<int>(gigabits)) + "gbit"] = seconds / (seconds + ring);
      }
    }
  }
  fs::remove_all(folder);
}

}  // namespace hessianlab::bench
