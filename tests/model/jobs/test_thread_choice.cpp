// SPDX-License-Identifier: GPL-3.0-or-later
// The default for the number of threads: what was measured on this machine, where nobody asks for a number.
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include "model/jobs/cores.h"
#include "model/jobs/thread_choice.h"
#include "model/jobs/threads.h"

using namespace hessianlab;

class TestThreadChoice : public QObject {
  Q_OBJECT

  QTemporaryDir cache_;
  QByteArray openMp_;

  static std::filesystem::path file() { return measuredThreadsFile(); }
  static QByteArray content() {
    QFile f(QString::fromStdString(file().string()));
    return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
  }
  static void write(const QByteArray& bytes) {
    QFile f(QString::fromStdString(file().string()));
    QVERIFY(f.open(QIODevice::WriteOnly) && f.write(bytes) == bytes.size());
  }

 private Q_SLOTS:
  void initTestCase() {
    openMp_ = qgetenv("OMP_NUM_THREADS");
    qunsetenv("OMP_NUM_THREADS");
  }
  void init() { qputenv("XDG_CACHE_HOME", cache_.path().toUtf8()); }
  void cleanup() { std::filesystem::remove_all(file().parent_path()); }
  void cleanupTestCase() {
    if (!openMp_.isNull()) qputenv("OMP_NUM_THREADS", openMp_);
  }

  void theFastestIsTakenAndFewerWhereItIsATie() {
    const auto best = [](std::vector<ThreadSpeed> speeds) { return MeasuredThreads{std::move(speeds), ""}.best(); };
    QCOMPARE(best({{1, 38}, {2, 61}}), int64_t{2});
    QCOMPARE(best({{1, 38}, {2, 36}}), int64_t{1});
    QCOMPARE(best({{1, 96}, {2, 100}}), int64_t{1});  // 4 % less
    QCOMPARE(best({{1, 94}, {2, 100}}), int64_t{2});
    QCOMPARE(best({{1, 10}, {2, 19}, {4, 30}, {8, 31}, {12, 20}}), int64_t{4});
    QCOMPARE(best({{1, 3}}), int64_t{1});
  }

  void whichNumbersAreTried() {
    using Numbers = std::vector<int64_t>;
    QCOMPARE(threadCandidates(1), Numbers({1}));
    QCOMPARE(threadCandidates(2), Numbers({1, 2}));
    QCOMPARE(threadCandidates(6), Numbers({1, 2, 4, 6}));
    QCOMPARE(threadCandidates(16), Numbers({1, 2, 4, 8, 16}));
  }

  void whatWasMeasuredIsTheDefault() {
    QVERIFY(!measuredThreads());
    QCOMPARE(threadsByDefault(), threadsForTraining());
    // Never more than the machine leaves, and one where one was fastest.
    QVERIFY(keepMeasuredThreads({{1, 1}, {usableCores() + 1, 1000}}));
    const auto measured = measuredThreads();
    QVERIFY(measured && measured->best() == usableCores() + 1);
    QCOMPARE(measured->speeds, (std::vector<ThreadSpeed>{{1, 1}, {usableCores() + 1, 1000}}));
    QCOMPARE(measured->day, QDate::currentDate().toString(Qt::ISODate).toStdString());
    QCOMPARE(threadsByDefault(), usableCores());
    configureThreads(0);
    QCOMPARE(threadCount(), usableCores());
    QVERIFY(keepMeasuredThreads({{1, 1000}, {2, 1}}));  // takes the place of the other
    QCOMPARE(threadsByDefault(), int64_t{1});
    configureThreads(3);  // asked for
    QCOMPARE(threadCount(), int64_t{3});
    qputenv("OMP_NUM_THREADS", "3");
    QVERIFY(!threadsAreFree());
    QCOMPARE(threadsByDefault(), int64_t{3});
    qunsetenv("OMP_NUM_THREADS");
  }

  // A home that machines share: each has its own, and none loses another's.
  void otherMachinesAreOthers() {
    QVERIFY(keepMeasuredThreads({{1, 10}, {2, 1}}));
    const QByteArray ours = content();
    for (const auto& [was, is] :
         {std::pair{"\"host\": \"", "\"host\": \"x"}, std::pair{"\"libtorch\": \"", "\"libtorch\": \"9"},
          std::pair{"\"processor\": \"", "\"processor\": \"x"}, std::pair{"\"usable\": ", "\"usable\": 1"},
          std::pair{"\"blas\": \"", "\"blas\": \"x"}}) {
      QByteArray theirs = ours;
      QVERIFY(theirs.contains(was));
      write(theirs.replace(was, is));
      QVERIFY2(!measuredThreads(), was);
    }
    QVERIFY(keepMeasuredThreads({{1, 20}, {2, 3}}));
    QCOMPARE(content().count("\"machine\""), 2);
    QCOMPARE(measuredThreads()->speeds.front().stepsPerSecond, 20.0);
    QVERIFY(keepMeasuredThreads({{1, 30}, {2, 3}}));
    QCOMPARE(content().count("\"machine\""), 2);
  }

  void aDamagedFileIsMeasuredAnew() {
    QVERIFY(keepMeasuredThreads({{1, 10.5}, {2, 1}}));
    const QByteArray whole = content();
    for (qsizetype length = 0; length < whole.size() - 2; ++length) {  // without its last brace and line feed at least
      write(whole.left(length));
      QVERIFY2(!measuredThreads(), whole.left(length).constData());
    }
    for (const auto& [was, is] :
         {std::pair{"10.5", "-1"}, std::pair{"10.5", "\"many\""}, std::pair{"10.5", "1e999"},
          std::pair{"\"threads\": 2", "\"threads\": 1"}, std::pair{"\"threads\": 2", "\"threads\": 100000"},
          std::pair{"\"format\": 1", "\"format\": 2"}, std::pair{"\"speeds\"", "\"speed\""}}) {
      QByteArray damaged = whole;
      QVERIFY2(damaged.contains(was), was);
      write(damaged.replace(was, is));
      QVERIFY2(!measuredThreads(), is);
    }
    QVERIFY(keepMeasuredThreads({{1, 7}, {2, 1}}));
    QCOMPARE(measuredThreads()->speeds.front().stepsPerSecond, 7.0);
  }

  void noPlaceIsNoHarm() {
    qputenv("XDG_CACHE_HOME", "relative");
    const QByteArray home = qgetenv("HOME");
    qputenv("HOME", "/home/somebody");
    QCOMPARE(measuredThreadsFile(), std::filesystem::path("/home/somebody/.cache/hessianlab/threads.json"));
    qunsetenv("HOME");
    QVERIFY(measuredThreadsFile().empty());
    QVERIFY(!measuredThreads() && !keepMeasuredThreads({{1, 1}}));
    QCOMPARE(threadsByDefault(), threadsForTraining());
    qputenv("HOME", home);
    qputenv("XDG_CACHE_HOME", cache_.path().toUtf8());
    QFile inTheWay(cache_.filePath("hessianlab"));  // where the folder would be
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QVERIFY(!keepMeasuredThreads({{1, 1}}) && !measuredThreads());
    inTheWay.remove();
  }

  void aRunGoesOnWithAsManyAsItHad() {
    QCOMPARE(threadsToGoOnWith(3, 1), int64_t{3});  // its settings say so
    QCOMPARE(threadsToGoOnWith(0, 0), int64_t{0});  // not known
    QCOMPARE(threadsToGoOnWith(0, usableCores() + 1), int64_t{0});
    if (usableCores() > 1)
      for (const int64_t had : {int64_t{1}, usableCores()}) QCOMPARE(threadsToGoOnWith(0, had), had);
    qputenv("OMP_NUM_THREADS", "1");
    QCOMPARE(threadsToGoOnWith(0, 2), int64_t{0});
    qunsetenv("OMP_NUM_THREADS");
  }
};

QTEST_GUILESS_MAIN(TestThreadChoice)
#include "test_thread_choice.moc"
