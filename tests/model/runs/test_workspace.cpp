// SPDX-License-Identifier: GPL-3.0-or-later
// A folder of runs: what is listed, how new folders are called, and that nothing is ever lost by removing.
#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <utility>

#include "model/base/error.h"
#include "model/base/folder_lock.h"
#include "model/runs/run_files.h"
#include "model/runs/workspace.h"
#include "tests/support/message_of.h"

using namespace hessianlab;
namespace fs = std::filesystem;

class TestWorkspace : public QObject {
  Q_OBJECT

  std::unique_ptr<QTemporaryDir> directory_;
  fs::path root() const { return fs::path(directory_->path().toStdString()) / "runs"; }
  static void run(const fs::path& folder, const std::string& config = "{}") {
    fs::create_directories(folder);
    std::ofstream(folder / "config.json") << config;
  }
  std::vector<std::string> names() const {
    std::vector<std::string> found;
    for (const auto& entry : Workspace(root()).runs())
      found.push_back(entry.folder.lexically_relative(root()).string());
    return found;
  }

 private Q_SLOTS:
  void init() { directory_ = std::make_unique<QTemporaryDir>(); }

  void runsAreFoundAsDeepAsStudiesPutThem() {
    Workspace workspace(root());  // makes the folder
    QVERIFY(workspace.runs().empty());
    run(root() / "one");
    run(root() / "study" / "runs" / "none-seed1");
    run(root() / "studies" / "mine" / "runs" / "none-seed2");
    run(root() / "a" / "b" / "c" / "d" / "too deep");
    run(root() / "one" / "inside a run");
    run(root() / ".trash" / "old");
    fs::create_directories(root() / "no run");
    std::ofstream(root() / "a file") << "x";
    fs::create_directory_symlink(root(), root() / "circle");
    std::vector<std::string> found = names();
    std::sort(found.begin(), found.end());
    QCOMPARE(found, (std::vector<std::string>{"one", "studies/mine/runs/none-seed2", "study/runs/none-seed1"}));
  }

  void theOldestStandsFirst() {
    const Workspace workspace(root());
    run(root() / "b");
    run(root() / "a");
    fs::last_write_time(root() / "b" / "config.json", fs::file_time_type::clock::now() - std::chrono::hours(1));
    QCOMPARE(names(), (std::vector<std::string>{"b", "a"}));
  }

  void theMarkChangesWithWhatATableShows() {
    const Workspace workspace(root());
    run(root() / "a");
    std::string before = workspace.runs().front().mark;
    QCOMPARE(workspace.runs().front().mark, before);
    const auto changed = [&](const char* what) {
      const std::string now = workspace.runs().front().mark;
      if (now == before) qWarning("not noticed: %s", what);
      return std::exchange(before, now) != now;
    };
    std::ofstream(root() / "a" / "metrics.csv") << "step\n";
    QVERIFY(changed("metrics"));
    std::ofstream(root() / "a" / "metrics.csv", std::ios::app) << "1\n";
    QVERIFY(changed("a row"));
    writeLabel(root() / "a", {"new name", "", {}, {}});
    QVERIFY(changed("label"));
    {
      const FolderLock lock(root() / "a", run_file::kLock, "a training is running");
      QVERIFY(changed("it is being written"));
    }
    QVERIFY(changed("it is not being written any more"));
    std::ofstream(root() / "a" / "other.txt") << "nobody's";
    QVERIFY(workspace.runs().front().mark == before);
  }

  void foldersAreCalledAsTheirRuns_data() {
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("folder");
    QTest::newRow("plain") << QByteArray("run 3") << QByteArray("run-3");
    QTest::newRow("umlauts") << QByteArray("Übung 7") << QByteArray("Übung-7");
    QTest::newRow("a path") << QByteArray("../../etc/passwd") << QByteArray("etc-passwd");
    QTest::newRow("hidden") << QByteArray(".config") << QByteArray("config");
    QTest::newRow("an option") << QByteArray("--out") << QByteArray("out");
    QTest::newRow("nothing") << QByteArray("??") << QByteArray("run");
    QTest::newRow("long") << QByteArray(500, 'x') << QByteArray(80, 'x');
    QTest::newRow("long in two bytes") << (QByteArray("x") + QByteArray("ü").repeated(300))
                                       << (QByteArray("x") + QByteArray("ü").repeated(39));
  }
  void foldersAreCalledAsTheirRuns() {
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, folder);
    const Workspace workspace(root());
    const fs::path first = workspace.claim(name.toStdString());
    QCOMPARE(QByteArray::fromStdString(first.lexically_relative(root()).string()), folder);
    QVERIFY(fs::is_directory(first) && fs::is_empty(first));
    const fs::path second = workspace.claim(name.toStdString());
    QCOMPARE(QByteArray::fromStdString(second.filename().string()), folder + "-2");
  }

  void numbersGoOnBehindThoseThatAreThere() {
    const Workspace workspace(root());
    QCOMPARE(workspace.nextNumber("run"), int64_t{1});
    for (const char* name : {"run-2", "run-11-twin", "running-40", "run-x"}) fs::create_directory(root() / name);
    QCOMPARE(workspace.nextNumber("run"), int64_t{12});
  }

  void whatIsRemovedComesBack() {
    const Workspace workspace(root());
    run(root() / "a", "first");
    const fs::path first = workspace.discard(root() / "a");
    QVERIFY(workspace.runs().empty() && fs::exists(first / "config.json"));
    run(root() / "a", "second");
    const fs::path second = workspace.discard(root() / "a");
    QVERIFY(first != second);
    QCOMPARE(workspace.restore(first, root() / "a"), root() / "a");
    QCOMPARE(workspace.restore(second, root() / "a"), root() / "a-2");  // the place was taken
    QCOMPARE(names().size(), std::size_t{2});
    QVERIFY_THROWS_EXCEPTION(RunError, workspace.discard(root() / "nowhere"));
    QVERIFY(fs::is_empty(root() / ".trash"));
  }

  void aRunThatTrainsStays() {
    const Workspace workspace(root());
    run(root() / "a");
    const FolderLock lock(root() / "a", run_file::kLock, "a training is running");
    const std::string message = messageOf([&] { workspace.discard(root() / "a"); });
    QVERIFY2(message.find("is being trained") != std::string::npos, message.c_str());
    QCOMPARE(names(), (std::vector<std::string>{"a"}));
  }

  void aPlaceThatIsNoFolderIsRefused() {
    std::ofstream(root()) << "a file";
    const std::string message = messageOf([&] { Workspace{root()}; });
    QVERIFY2(message.find("runs") != std::string::npos && message != "accepted", message.c_str());
  }

  void labelsBelongToTheirFolder() {
    run(root() / "a");
    QVERIFY(readLabel(root() / "a") == RunLabel{});
    const RunLabel label{"best so far", "notes", {"x"}, 4};
    writeLabel(root() / "a", label);
    QVERIFY(readLabel(root() / "a") == label);
  }
};

QTEST_GUILESS_MAIN(TestWorkspace)
#include "test_workspace.moc"
