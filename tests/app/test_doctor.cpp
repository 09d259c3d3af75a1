// SPDX-License-Identifier: GPL-3.0-or-later
// hessianlab-cli doctor: what it says of this machine is what the system says.
#include <sched.h>

#include <QDir>
#include <QJsonArray>

#include "tests/support/cli_program.h"

using namespace hessianlab;

class TestDoctor : public CliProgram {
  Q_OBJECT

  static constexpr const char* kBlas = "/usr/lib/x86_64-linux-gnu/";
  QJsonObject made_;  // with the BLAS that is fast and one data set
  const QJsonObject& found_ = made_;

  static QJsonObject doctor(const QString& before = {}) {
    const Outcome o = shell(before + " $CLI doctor --json");
    if (o.code != 0) qWarning("%s", o.err.constData());
    return QJsonDocument::fromJson(o.out).object();
  }
  static bool advises(const QJsonObject& found, const QString& words) {
    for (const QJsonValue one : found["advice"].toArray())
      if (one.toString().contains(words)) return true;
    return false;
  }

 private Q_SLOTS:
  // Debian has two kinds of BLAS, and the loader takes the one whose folder is named first.
  void initTestCase() {
    QVERIFY(QDir().mkpath(path("data/mnist")));
    for (const char* name :
         {"train-images-idx3-ubyte", "train-labels-idx1-ubyte", "t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte"})
      write(path("data/mnist/") + name, "x");
    QVERIFY(QDir().mkpath(path("data/graphs/cora")));
    write(path("data/graphs/cora/cora.nodes.txt"), "x");
    made_ = doctor("env -u OMP_NUM_THREADS -u OPENBLAS_CORETYPE -u XDG_CACHE_HOME -u XDG_DATA_HOME HOME=" + path("") +
                   " XDG_DATA_DIRS=" + path("none") + " HESSIANLAB_DATA=" + path("data") + " LD_LIBRARY_PATH=" + kBlas +
                   "openblas-openmp");
  }

  void theMachineIsDescribed() {
    QVERIFY(!found_["versions"]["libtorch"].toString().isEmpty());
    cpu_set_t set;
    QVERIFY(sched_getaffinity(0, sizeof set, &set) == 0);
    const QJsonObject threads = found_["threads"].toObject();
    QCOMPARE(threads.value("affinity").toInt(), CPU_COUNT(&set));
    QVERIFY(threads.value("usable").toInt() >= 1 && threads.value("usable").toInt() <= CPU_COUNT(&set));
    QVERIFY(threads.value("omp_num_threads").isNull());
    // Between a machine of long ago and a large server.
    const double one = found_["gemm"]["gflops_one_thread"].toDouble(), all = found_["gemm"]["gflops"].toDouble();
    QVERIFY2(one > 0.05 && one < 2000 && all > 0.05 && all < 200000, qPrintable(QString("%1 %2").arg(one).arg(all)));
    const double bandwidth = found_["memory"]["gigabytes_per_second"].toDouble();
    QVERIFY2(bandwidth > 0.05 && bandwidth < 20000, qPrintable(QString::number(bandwidth)));
    QVERIFY(found_["memory"]["bytes"].toDouble() > 1e8);
    QVERIFY(!found_["device"]["usable"].toString().isEmpty());
  }

  // What it keeps is what it measured, and what a training without a number of threads takes.
  void theFastestThreadsAreKept() {
    const QJsonObject threads = found_["threads"].toObject();
    const QJsonArray measured = threads.value("measured").toArray();
    const int usable = threads.value("usable").toInt();
    QCOMPARE(measured.isEmpty(), usable == 1);
    for (const QJsonValue one : measured) QVERIFY(one["steps_per_second"].toDouble() > 0.01);
    const bool kept = threads.value("kept").toBool();
    QVERIFY(!kept || !threads.value("disturbed").toBool());
    const QByteArray file = content(path(".cache/hessianlab/threads.json"));
    QCOMPARE(!file.isEmpty(), kept);
    if (kept) QCOMPARE(QJsonDocument::fromJson(file)["measured"][0]["speeds"].toArray(), measured);
    if (!kept) QCOMPARE(threads.value("training").toInt(), std::max(1, usable - 1));
  }

  void dataSetsAreLookedFor() {
    const auto there = [&](const QString& name) {
      for (const QJsonValue set : found_["datasets"].toArray())
        if (set["name"].toString() == name) return set["found"].toBool() ? 1 : 0;
      return -1;
    };
    QCOMPARE(there("mnist"), 1);
    QCOMPARE(there("fashion-mnist"), 0);
    QCOMPARE(there("moons"), -1);  // is drawn
    QCOMPARE(there("cora"), 1);
    QCOMPARE(there("citeseer"), 0);
    QCOMPARE(there("blocks"), -1);
  }

  void theReferenceBlasIsFound() {
    for (const char* folder : {"blas", "openblas-openmp"})
      if (!QFile::exists(kBlas + QString(folder) + "/libblas.so.3")) QSKIP("this system has not both kinds of BLAS");
    const QJsonObject slow = doctor(QString("XDG_CACHE_HOME=") + path("cache") + " LD_LIBRARY_PATH=" + kBlas + "blas");
    QCOMPARE(slow["blas"]["kind"].toString(), QString("reference"));
    QVERIFY(advises(slow, "apt-get install libopenblas0-openmp"));
    QCOMPARE(found_["blas"]["kind"].toString(), QString("OpenBLAS"));
    QVERIFY(!advises(found_, "libopenblas0-openmp"));
    QVERIFY(found_["gemm"]["gflops_one_thread"].toDouble() > 2 * slow["gemm"]["gflops_one_thread"].toDouble());
  }

  // OpenBLAS of before 0.3.25 takes an Intel processor that is younger than itself for the oldest.
  void newProcessorsHaveKernelsOfTheirTime() {
    if (found_["blas"]["kind"].toString() != "OpenBLAS") QSKIP("this system has no OpenBLAS");
    const QString chosen = found_["blas"]["configured"].toString();
#ifdef __x86_64__
    if (__builtin_cpu_supports("avx2")) QVERIFY2(!chosen.contains("Prescott"), qPrintable(chosen));
    const QJsonObject asked = doctor("OPENBLAS_CORETYPE=Nehalem");
    QVERIFY2(asked["blas"]["configured"].toString().contains("Nehalem"), "what a person sets stays");
#endif
  }

  void threadsThatAreAskedForAreSaid() {
    const QJsonObject found = doctor("OMP_NUM_THREADS=1 taskset -c 0");
    QCOMPARE(found["threads"]["affinity"].toInt(), 1);
    QCOMPARE(found["threads"]["omp_num_threads"].toString(), QString("1"));
    QCOMPARE(found["gemm"]["threads"].toInt(), 1);
    QVERIFY(!advises(found, "OMP_NUM_THREADS"));  // more would help nothing
    QVERIFY(found["threads"]["measured"].toArray().isEmpty() && !found["threads"]["kept"].toBool());
    const Outcome alone = shell("OMP_NUM_THREADS=1 $CLI doctor --threads");
    QVERIFY2(alone.code == 0 && alone.out.startsWith("threads      1 of ") && alone.out.count('\n') == 2,
             alone.out.constData());
  }

  void theSameIsPrintedForPeople() {
    const Outcome o = shell("env -u DISPLAY -u WAYLAND_DISPLAY -u QT_QPA_PLATFORM XDG_CACHE_HOME=" + path("cache") +
                            " PATH=/nowhere $CLI doctor");
    QVERIFY2(o.code == 0, o.err.constData());
    for (const char* words : {"versions     hessianlab ", " allowed", "GFLOP/s in float32 on ", " GiB, ",
                              "display      none", "slurm        not here", "device       "})
      QVERIFY2(o.out.contains(words), (o.out + words).constData());
    QCOMPARE(run({"doctor", "--no-such-option"}).code, 2);
  }
};

QTEST_GUILESS_MAIN(TestDoctor)
#include "test_doctor.moc"
