// SPDX-License-Identifier: GPL-3.0-or-later
// What a step of this process takes of the machine's memory, counted by the system.
#pragma once

#include <QFile>
#include <functional>
#include <optional>

namespace hessianlab {

struct MemoryTaken {
  double most = 0;  // kilobytes at the highest mark while it ran, beyond what was taken before
  double held = 0;  // afterwards
};

// nullopt: the system keeps no such account.
inline std::optional<MemoryTaken> memoryTakenBy(const std::function<void()>& step) {
  const auto kilobytes = [](const char* key) {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) return 0.0;
    for (const QByteArray& line : status.readAll().split('\n'))
      if (line.startsWith(key))
        return line.mid(static_cast<int>(qstrlen(key)) + 1).trimmed().split(' ').at(0).toDouble();
    return 0.0;
  };
  QFile reset(QStringLiteral("/proc/self/clear_refs"));  // the highest mark begins anew
  if (!reset.open(QIODevice::WriteOnly) || reset.write("5") != 1) return std::nullopt;
  reset.close();
  const double before = kilobytes("VmRSS:");
  step();
  return MemoryTaken{kilobytes("VmHWM:") - before, kilobytes("VmRSS:") - before};
}

}  // namespace hessianlab
