// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/jobs/thread_choice.h"

#include <dlfcn.h>
#include <torch/version.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <ctime>
#include <fstream>

#include "model/base/atomic_file.h"
#include "model/base/cache_folder.h"
#include "model/base/strict_json.h"
#include "model/jobs/cores.h"

namespace hessianlab {

namespace fs = std::filesystem;

namespace {

using Json = nlohmann::json;

constexpr double kWorthMore = 0.95;        // of the fastest: more threads for less than that are not worth it
constexpr std::size_t kMostMachines = 64;  // of a home that a cluster shares
constexpr int64_t kMostThreads = 1024;

// The library that multiplies matrices, which decides most, and the kernels that it chose.
std::string blasInUse() {
  Dl_info info{};
  const void* symbol = ::dlsym(RTLD_DEFAULT, "sgemm_");
  if (!symbol || ::dladdr(symbol, &info) == 0 || !info.dli_fname) return "";
  std::error_code failed;
  const fs::path real = fs::canonical(info.dli_fname, failed);
  using CoreName = char* (*)();
  const auto coreName = reinterpret_cast<CoreName>(::dlsym(RTLD_DEFAULT, "openblas_get_corename"));
  return (failed ? std::string(info.dli_fname) : real.string()) + (coreName ? " " + std::string(coreName()) : "");
}

Json thisMachine() {
  std::array<char, 256> host{};
  if (::gethostname(host.data(), host.size() - 1) != 0) host.front() = 0;
  const auto quota = cgroupQuota();
  return {{"host", host.data()},        {"processor", processorName()},
          {"cores", coresOfAffinity()}, {"quota", quota ? Json(*quota) : Json()},
          {"usable", usableCores()},    {"hessianlab", HESSIANLAB_VERSION},
          {"libtorch", TORCH_VERSION},  {"blas", blasInUse()}};
}

std::string today() {
  const std::time_t now = std::time(nullptr);
  std::tm local{};
  std::array<char, 32> text{};
  if (!::localtime_r(&now, &local) || std::strftime(text.data(), text.size(), "%Y-%m-%d", &local) == 0) return "";
  return text.data();
}

Json entriesOf(const fs::path& file) {
  Json all = parseStrictJson(readFile(file, std::size_t{1} << 20), file.string());
  return all.value("format", 0) == 1 ? all.at("measured") : Json::array();
}

// nullopt: it is not what keepMeasuredThreads() wrote.
std::optional<MeasuredThreads> measuredOf(const Json& entry) {
  MeasuredThreads measured{{}, entry.at("day").get<std::string>()};
  int64_t before = 0;
  for (const Json& one : entry.at("speeds")) {
    const ThreadSpeed speed{one.at("threads").get<int64_t>(), one.at("steps_per_second").get<double>()};
    if (speed.threads <= before || speed.threads > kMostThreads || !std::isfinite(speed.stepsPerSecond) ||
        speed.stepsPerSecond <= 0)
      return {};
    before = speed.threads;
    measured.speeds.push_back(speed);
  }
  if (measured.speeds.empty()) return {};
  return measured;
}

}  // namespace

int64_t MeasuredThreads::best() const {
  double fastest = 0;
  for (const ThreadSpeed& one : speeds) fastest = std::max(fastest, one.stepsPerSecond);
  for (const ThreadSpeed& one : speeds)
    if (one.stepsPerSecond >= kWorthMore * fastest) return one.threads;
  return 1;
}

std::vector<int64_t> threadCandidates(int64_t cores) {
  std::vector<int64_t> candidates;
  for (int64_t threads = 1; threads < cores; threads *= 2) candidates.push_back(threads);
  candidates.push_back(std::max<int64_t>(1, cores));
  return candidates;
}

fs::path measuredThreadsFile() {
  const fs::path folder = personalCacheFolder();
  return folder.empty() ? folder : folder / "threads.json";
}

std::optional<MeasuredThreads> measuredThreads(const fs::path& file) {
  std::error_code none;
  if (file.empty() || !fs::exists(file, none)) return {};
  try {
    const Json machine = thisMachine();
    for (const Json& entry : entriesOf(file))
      if (entry.at("machine") == machine) return measuredOf(entry);
  } catch (const std::exception&) {  // damaged: it is measured anew
  }
  return {};
}

bool keepMeasuredThreads(const std::vector<ThreadSpeed>& speeds, const fs::path& file) {
  if (file.empty()) return false;
  const Json machine = thisMachine();
  Json entry{{"machine", machine}, {"day", today()}, {"speeds", Json::array()}};
  for (const ThreadSpeed& one : speeds)
    entry["speeds"].push_back({{"threads", one.threads}, {"steps_per_second", one.stepsPerSecond}});
  Json kept = Json::array({entry});
  try {
    for (Json& other : entriesOf(file))
      if (other.at("machine") != machine && kept.size() < kMostMachines) kept.push_back(std::move(other));
  } catch (const std::exception&) {  // none yet, or damaged
  }
  try {
    fs::create_directories(file.parent_path());
    const Json all{{"format", 1}, {"measured", kept}};
    writeFileAtomically(file, all.dump(1, ' ', false, Json::error_handler_t::replace) + "\n");
    return true;
  } catch (const std::exception&) {
    return false;
  }
}

bool threadsAreFree() {
  return usableCores() > 1 && !openMpThreads(std::getenv("OMP_NUM_THREADS"));
}

int64_t threadsByDefault() {
  if (threadsAreFree())
    if (const auto measured = measuredThreads()) return std::min(measured->best(), usableCores());
  return threadsForTraining();
}

int64_t threadsToGoOnWith(int64_t asked, int64_t had) {
  if (asked > 0) return asked;
  return threadsAreFree() && had > 0 && had <= usableCores() ? had : 0;
}

std::string processorName() {
  std::ifstream stream("/proc/cpuinfo");
  for (std::string line; std::getline(stream, line);)
    if (line.starts_with("model name"))
      if (const auto colon = line.find(": "); colon != std::string::npos) return line.substr(colon + 2);
  return "unknown";
}

}  // namespace hessianlab
