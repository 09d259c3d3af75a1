// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/jobs/cgroup.h"

#include <algorithm>
#include <fstream>
#include <sstream>

namespace hessianlab {

namespace fs = std::filesystem;

namespace {

std::optional<double> lesser(std::optional<double> a, std::optional<double> b) {
  return a && b ? std::min(*a, *b) : a ? a : b;
}

// The least limit of the group `path` below `mount` and of all above it. In a container the path may be the host's and
// not exist: then the mount itself is the container's group.
std::optional<double> leastBelow(const fs::path& mount, const std::string& path, const LimitReader& read) {
  std::optional<double> result;
  for (fs::path group = fs::path(path).relative_path();; group = group.parent_path()) {
    result = lesser(result, read(group.empty() ? mount : mount / group));
    if (group.empty()) return result;
  }
}

bool isAmong(const std::string& name, const std::string& list) {
  std::istringstream stream(list);
  for (std::string one; std::getline(stream, one, ',');)
    if (one == name) return true;
  return false;
}

}  // namespace

std::optional<double> firstNumber(const fs::path& file) {
  std::ifstream stream(file);
  double number = 0;
  if (stream >> number) return number;
  return {};
}

std::optional<double> leastLimit(const fs::path& root, const std::string& controller, const LimitReader& version2,
                                 const LimitReader& version1) {
  std::ifstream groups(root / "proc/self/cgroup");
  const fs::path mounts = root / "sys/fs/cgroup";
  std::optional<double> result;
  for (std::string line; std::getline(groups, line);) {  // "0::/job" (version 2), "4:cpu,cpuacct:/job" (version 1)
    const std::size_t first = line.find(':'), second = line.find(':', first + 1);
    if (second == std::string::npos) continue;
    const std::string controllers = line.substr(first + 1, second - first - 1), path = line.substr(second + 1);
    if (controllers.empty()) {
      result = lesser(result, leastBelow(mounts, path, version2));
      result = lesser(result, leastBelow(mounts / "unified", path, version2));
    } else if (isAmong(controller, controllers)) {
      result = lesser(result, leastBelow(mounts / controllers, path, version1));
      result = lesser(result, leastBelow(mounts / controller, path, version1));
    }
  }
  return result;
}

}  // namespace hessianlab
