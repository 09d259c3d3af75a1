// SPDX-License-Identifier: GPL-3.0-or-later
// A job that a batch system bound to one core computes with one thread.
#include <sched.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>
#include <cmath>
#include <optional>
#include <thread>

#include "model/jobs/cores.h"
#include "model/jobs/memory.h"
#include "model/jobs/threads.h"

using namespace hessianlab;

class TestCores : public QObject {
  Q_OBJECT

  // A machine's /proc and /sys, as far as they are read: "path" → content.
  template <class Ask>
  static auto inRoot(const QMap<QString, QByteArray>& files, const Ask& ask) {
    QTemporaryDir root;
    for (auto it = files.begin(); it != files.end(); ++it) {
      const QFileInfo file(root.filePath(it.key()));
      if (!QDir().mkpath(file.path())) qFatal("no folder");
      QFile out(file.filePath());
      if (!out.open(QIODevice::WriteOnly)) qFatal("no file");
      out.write(it.value());
    }
    return ask(std::filesystem::path(root.path().toStdString()));
  }
  static std::optional<double> quota(const QMap<QString, QByteArray>& files) {
    return inRoot(files, [](const std::filesystem::path& root) { return cgroupQuota(root); });
  }

 private Q_SLOTS:
  void theAffinityIsFollowed() {
    cpu_set_t before;
    QCOMPARE(sched_getaffinity(0, sizeof before, &before), 0);
    QCOMPARE(coresOfAffinity(), int64_t{CPU_COUNT(&before)});
    int first = 0;
    while (!CPU_ISSET(first, &before)) ++first;
    cpu_set_t one;
    CPU_ZERO(&one);
    CPU_SET(first, &one);
    QCOMPARE(sched_setaffinity(0, sizeof one, &one), 0);
    const int64_t bound = coresOfAffinity();
    QCOMPARE(sched_setaffinity(0, sizeof before, &before), 0);
    QCOMPARE(bound, int64_t{1});
    QVERIFY(usableCores() >= 1 && usableCores() <= coresOfAffinity());
  }

  void theQuotaOfVersion2() {
    QCOMPARE(quota({}), std::nullopt);
    QCOMPARE(quota({{"proc/self/cgroup", "0::/\n"}, {"sys/fs/cgroup/cpu.max", "max 100000\n"}}), std::nullopt);
    QCOMPARE(quota({{"proc/self/cgroup", "0::/\n"}, {"sys/fs/cgroup/cpu.max", "150000 100000\n"}}), std::optional(1.5));
    // The least of the group and of those above it.
    QCOMPARE(quota({{"proc/self/cgroup", "0::/slurm/job_7/step\n"},
                    {"sys/fs/cgroup/slurm/cpu.max", "1600000 100000\n"},
                    {"sys/fs/cgroup/slurm/job_7/cpu.max", "100000 100000\n"},
                    {"sys/fs/cgroup/slurm/job_7/step/cpu.max", "max 100000\n"}}),
             std::optional(1.0));
    // A container that sees the host's path but only its own group.
    QCOMPARE(quota({{"proc/self/cgroup", "0::/docker/0a1b\n"}, {"sys/fs/cgroup/cpu.max", "200000 100000\n"}}),
             std::optional(2.0));
    QCOMPARE(quota({{"proc/self/cgroup", "nonsense\n0::/\n"}, {"sys/fs/cgroup/cpu.max", "garbage\n"}}), std::nullopt);
  }

  void theQuotaOfVersion1() {
    const QMap<QString, QByteArray> limited{
        {"proc/self/cgroup", "11:cpuset:/a\n4:cpu,cpuacct:/docker/ab\n1:name=systemd:/x\n"},
        {"sys/fs/cgroup/cpu,cpuacct/docker/ab/cpu.cfs_quota_us", "300000\n"},
        {"sys/fs/cgroup/cpu,cpuacct/docker/ab/cpu.cfs_period_us", "100000\n"}};
    QCOMPARE(quota(limited), std::optional(3.0));
    auto free = limited;
    free["sys/fs/cgroup/cpu,cpuacct/docker/ab/cpu.cfs_quota_us"] = "-1\n";
    QCOMPARE(quota(free), std::nullopt);
  }

  void theMemoryOfTheGroupIsKnown() {
    const auto memory = [](const QMap<QString, QByteArray>& files) {
      return inRoot(files, [](const std::filesystem::path& root) { return memoryOfGroups(root); });
    };
    QCOMPARE(memory({{"proc/self/cgroup", "0::/job\n"}, {"sys/fs/cgroup/job/memory.max", "4000000000\n"}}), 4e9);
    QVERIFY(std::isinf(memory({{"proc/self/cgroup", "0::/job\n"}, {"sys/fs/cgroup/job/memory.max", "max\n"}})));
    QCOMPARE(memory({{"proc/self/cgroup", "9:memory:/job\n"},
                     {"sys/fs/cgroup/memory/job/memory.limit_in_bytes", "1000000\n"}}),
             1e6);
    QVERIFY(usableMemory() > 1e8 && usableMemory() < 1e15);
  }

  void whatOpenMpIsTold() {
    QCOMPARE(openMpThreads(nullptr), std::nullopt);
    QCOMPARE(openMpThreads("4"), std::optional<int64_t>(4));
    QCOMPARE(openMpThreads("4,2"), std::optional<int64_t>(4));
    for (const char* nonsense : {"", "0", "-1", "x", "3x", "99999"}) QCOMPARE(openMpThreads(nonsense), std::nullopt);
    qputenv("OMP_NUM_THREADS", "3");
    QCOMPARE(threadsForTraining(), int64_t{3});
    QCOMPARE(threadsForMeasuring(), int64_t{3});
    configureThreads(0);
    QCOMPARE(threadCount(), int64_t{3});
    configureThreads(2);  // asked for
    QCOMPARE(threadCount(), int64_t{2});
    qunsetenv("OMP_NUM_THREADS");
    QCOMPARE(threadsForMeasuring(), usableCores());
    QCOMPARE(threadsForTraining(), std::max<int64_t>(1, usableCores() - 1));
  }
};

QTEST_GUILESS_MAIN(TestCores)
#include "test_cores.moc"
