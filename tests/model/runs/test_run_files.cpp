// SPDX-License-Identifier: GPL-3.0-or-later
// The files of a run: replaced all or none, bound to each other, and nobody else's files touched.
#include <sys/stat.h>
#include <unistd.h>

#include <QTemporaryDir>
#include <QtTest>
#include <filesystem>
#include <fstream>
#include <set>
#include <thread>

#include "model/base/atomic_file.h"
#include "model/base/error.h"
#include "model/base/folder_lock.h"
#include "model/runs/run_files.h"
#include "tests/support/message_of.h"

using namespace hessianlab;
namespace fs = std::filesystem;

class TestRunFiles : public QObject {
  Q_OBJECT

  static std::string bytes(const fs::path& path) { return readFile(path); }
  static void put(const fs::path& path, const std::string& content) {
    std::ofstream(path, std::ios::binary | std::ios::trunc) << content;
  }
  static bool says(const std::function<void()>& what, const char* part) {
    const std::string message = messageOf(what);
    if (message.find(part) == std::string::npos) qWarning("said: %s", message.c_str());
    return message.find(part) != std::string::npos;
  }

  std::unique_ptr<QTemporaryDir> directory_;
  fs::path folder_;

 private Q_SLOTS:
  void init() {
    directory_ = std::make_unique<QTemporaryDir>();
    folder_ = directory_->path().toStdString();
    beginManifest(folder_);
    replaceFiles(folder_, {.contents = {{"config.json", "{}"}, {"run.json", "one"}}});
  }

  void whatIsReplacedIsRead() {
    replaceFiles(folder_, {.contents = {{"run.json", "two"}, {"model.safetensors", "weights"}}});
    const RunFiles files(folder_);
    QCOMPARE(files.read("run.json"), std::string("two"));
    QCOMPARE(files.read("model.safetensors"), std::string("weights"));
    QCOMPARE(files.read("config.json"), std::string("{}"));
    QVERIFY(files.manifest()->next.empty());
    for (const auto& entry : fs::directory_iterator(folder_))
      QVERIFY2(!entry.path().filename().string().starts_with("."), entry.path().c_str());
  }

  void everyFlippedBitAndEveryLostTailIsNamed() {
    const std::string sound = bytes(folder_ / "run.json");
    for (std::size_t i = 0; i < sound.size() * 8; ++i) {
      std::string flipped = sound;
      flipped[i / 8] = static_cast<char>(flipped[i / 8] ^ (1 << i % 8));
      put(folder_ / "run.json", flipped);
      QVERIFY(says([&] { RunFiles(folder_).read("run.json"); }, "run.json is not the file that the run wrote"));
    }
    for (const std::string& other : {std::string("on"), std::string(), std::string("one ")}) {
      put(folder_ / "run.json", other);
      QVERIFY(says([&] { RunFiles(folder_).read("run.json"); }, "--accept-edited"));
      QCOMPARE(RunFiles(folder_, Edited::Accepted).read("run.json"), other);
    }
    fs::remove(folder_ / "run.json");
    QVERIFY(says([&] { RunFiles(folder_).has("run.json"); }, "is missing"));
    QVERIFY(!RunFiles(folder_, Edited::Accepted).has("run.json"));
  }

  void aFileOfAnotherRunIsNamed() {
    const QTemporaryDir other;
    const fs::path elsewhere = other.path().toStdString();
    beginManifest(elsewhere);
    replaceFiles(elsewhere, {.contents = {{"run.json", "1 2"}}});
    fs::copy_file(elsewhere / "run.json", folder_ / "run.json", fs::copy_options::overwrite_existing);
    QVERIFY(says([&] { RunFiles(folder_).read("run.json"); }, "run.json is not the file"));
    fs::copy_file(elsewhere / "run.json", folder_ / "state.safetensors");
    QVERIFY(says([&] { RunFiles(folder_).read("state.safetensors"); }, "does not list it"));
  }

  // The end of a growing file may be longer than what is sealed, never shorter or changed.
  void aGrowingFileIsSealedUpToItsLastSave() {
    put(folder_ / "metrics.csv", "step\n1\n");
    replaceFiles(folder_, {.growing = {{"metrics.csv", sealOf("step\n1\n")}}});
    put(folder_ / "metrics.csv", "step\n1\n2\n");
    QCOMPARE(RunFiles(folder_).read("metrics.csv"), std::string("step\n1\n2\n"));
    put(folder_ / "metrics.csv", "step\n3\n2\n");
    QVERIFY(says([&] { RunFiles(folder_).read("metrics.csv"); }, "was changed"));
    put(folder_ / "metrics.csv", "step\n");
    QVERIFY(says([&] { RunFiles(folder_).read("metrics.csv"); }, "its end is missing"));
    put(folder_ / "metrics.csv", "step\n1\n2\n");
    replaceFiles(folder_, {.grown = {{"metrics.csv", sealOf("step\n1\n2\n")}}});
    put(folder_ / "metrics.csv", "step\n1\n2\n3\n");
    QVERIFY(says([&] { RunFiles(folder_).read("metrics.csv"); }, "was changed"));
  }

  // Whatever moment a program dies at, the files are all of the old or all of the new state. The moments: after each
  // of the renames that a replacement makes, played by undoing the later ones.
  void aDeathInBetweenLeavesOneOfTwoStates() {
    const std::map<std::string, std::string> before{{"config.json", "{}"}, {"run.json", "one"}},
        after{{"config.json", "{ }"}, {"run.json", "two"}};
    // Before the manifest knows of the new contents.
    put(folder_ / ".run.json.next", "tw");
    QCOMPARE(RunFiles(folder_).read("run.json"), before.at("run.json"));
    // The manifest knows, and 0, 1 or 2 files have moved.
    for (std::size_t moved = 0; moved <= 2; ++moved) {
      init();
      Manifest manifest = *RunFiles(folder_).manifest();
      std::size_t count = 0;
      for (const auto& [name, content] : after) {
        manifest.next[name] = sealOf(content);
        put(count++ < moved ? folder_ / name : folder_ / ("." + name + ".next"), content);
      }
      writeFileAtomically(folder_ / "manifest.json", toJson(manifest));
      for (int settled = 0; settled < 2; ++settled) {
        const RunFiles files(folder_);
        for (const auto& [name, content] : after) QCOMPARE(files.read(name), content);
        settleFolder(folder_);
        QVERIFY(RunFiles(folder_).manifest()->next.empty());
      }
      // The next replacement finishes the one before it, too.
      replaceFiles(folder_, {.contents = {{"run.json", "three"}}});
      QCOMPARE(RunFiles(folder_).read("config.json"), after.at("config.json"));
      QCOMPARE(RunFiles(folder_).read("run.json"), std::string("three"));
    }
  }

  void earlierStatesAreKeptAndTheOldestRemoved() {
    replaceFiles(folder_, {.contents = {{"state.safetensors", "s1"}}});
    replaceFiles(folder_, {.contents = {{"state.safetensors", "s2"}},
                           .kept = {{"state.safetensors", "checkpoints/step-000000000001.safetensors"}}});
    replaceFiles(folder_, {.contents = {{"state.safetensors", "s3"}},
                           .kept = {{"state.safetensors", "checkpoints/step-000000000002.safetensors"}},
                           .removed = {"checkpoints/step-000000000001.safetensors"}});
    const RunFiles files(folder_);
    QCOMPARE(files.checkpoints(), std::vector<std::string>{"checkpoints/step-000000000002.safetensors"});
    QCOMPARE(files.read(files.checkpoints().front()), std::string("s2"));
    QCOMPARE(files.read("state.safetensors"), std::string("s3"));
    QVERIFY(!fs::exists(folder_ / "checkpoints/step-000000000001.safetensors"));
  }

  void whatIsNotOfTheRunStays() {
    put(folder_ / "thesis.txt", "mine");
    put(folder_ / ".note.tmp", "mine");
    put(folder_ / ".run.json.999999999-1.tmp", "left by a process that is gone");
    put(folder_ / (".run.json." + std::to_string(::getpid()) + "-1.tmp"), "being written");
    replaceFiles(folder_, {.contents = {{"run.json", "two"}}, .removed = {"thesis.txt"}});
    settleFolder(folder_);
    QCOMPARE(bytes(folder_ / "thesis.txt"), std::string("mine"));
    QCOMPARE(bytes(folder_ / ".note.tmp"), std::string("mine"));
    QVERIFY(!fs::exists(folder_ / ".run.json.999999999-1.tmp"));
    QVERIFY(fs::exists(folder_ / (".run.json." + std::to_string(::getpid()) + "-1.tmp")));
  }

  // A result is new to the manifest: what already has its name is somebody else's, and stays. So does a folder in the
  // place of a file of the run.
  void whatIsNotOfTheRunIsNotReplaced() {
    const auto refused = [&](const char* name) {
      QVERIFY(says([&] { requireReplaceable(folder_, name); }, "move it away"));
      QVERIFY_THROWS_EXCEPTION(RunError, replaceFiles(folder_, {.contents = {{name, "result"}, {"run.json", "two"}}}));
      QVERIFY(RunFiles(folder_).manifest()->next.empty());
      QCOMPARE(RunFiles(folder_).read("run.json"), std::string("one"));
    };
    put(folder_ / "robustness.json", "mine");
    refused("robustness.json");
    QCOMPARE(bytes(folder_ / "robustness.json"), std::string("mine"));
    put(folder_ / "thesis.txt", "mine");
    fs::remove(folder_ / "robustness.json");
    for (const char* target : {"thesis.txt", "nowhere"}) {
      fs::create_symlink(target, folder_ / "curvature.json");
      refused("curvature.json");
      QVERIFY(fs::is_symlink(folder_ / "curvature.json"));
      fs::remove(folder_ / "curvature.json");
    }
    QCOMPARE(bytes(folder_ / "thesis.txt"), std::string("mine"));
    fs::create_directory(folder_ / "robustness.json");
    put(folder_ / "robustness.json" / "note", "mine");
    refused("robustness.json");
    QCOMPARE(bytes(folder_ / "robustness.json" / "note"), std::string("mine"));
    fs::remove_all(folder_ / "robustness.json");
    // A folder in the place of a file that the manifest lists.
    replaceFiles(folder_, {.contents = {{"robustness.json", "result"}}});
    fs::remove(folder_ / "robustness.json");
    fs::create_directory(folder_ / "robustness.json");
    refused("robustness.json");
    replaceFiles(folder_, {.contents = {{"run.json", "two"}}});
    QCOMPARE(RunFiles(folder_).read("run.json"), std::string("two"));
    fs::remove(folder_ / "robustness.json");
    requireReplaceable(folder_, "robustness.json");
    replaceFiles(folder_, {.contents = {{"robustness.json", "result"}}});
    QCOMPARE(RunFiles(folder_).read("robustness.json"), std::string("result"));
  }

  void whatAKilledProgramPreparedIsSwept() {
    put(folder_ / ".run.json.next", "tw");  // killed before the manifest knew of it
    put(folder_ / ".thesis.txt.next", "mine");
    put(folder_ / ".write-test.999999999-1.tmp", "");
    settleFolder(folder_);
    QVERIFY(!fs::exists(folder_ / ".run.json.next") && !fs::exists(folder_ / ".write-test.999999999-1.tmp"));
    QCOMPARE(bytes(folder_ / ".thesis.txt.next"), std::string("mine"));
    QCOMPARE(RunFiles(folder_).read("run.json"), std::string("one"));
  }

  // Beside a program that saves all the time: always two files of the same save.
  void whatIsReadTogetherBelongsTogether() {
    const auto save = [&](int i) {
      // No save is like one before it: a reader takes a manifest that has not changed for nobody's having saved.
      const std::string content = std::to_string(i) + std::string(static_cast<std::size_t>(i % 2 * 2000), 'a');
      replaceFiles(folder_, {.contents = {{"run.json", content}, {"model.safetensors", "weights " + content}}});
    };
    save(0);
    std::jthread saver([&](std::stop_token stop) {
      for (int i = 1; !stop.stop_requested(); ++i) save(i);
    });
    std::set<std::string> seen;
    for (int i = 0; i < 300; ++i) {
      const RunFiles files(folder_);
      if (i % 2 == 0) std::this_thread::sleep_for(std::chrono::milliseconds(3));  // a newer save than the manifest's
      const auto both = files.readTogether({"model.safetensors", "run.json", "metrics.csv"});
      QCOMPARE(both.size(), std::size_t{2});
      QCOMPARE(both.at("model.safetensors"), "weights " + both.at("run.json"));
      seen.insert(both.at("run.json"));
    }
    QVERIFY(seen.size() > 3);
  }

  void aFolderThatHoldsSuchFilesIsNoPlaceForARun() {
    QVERIFY(says([&] { requireNoRun(folder_); }, "already holds a run"));
    const QTemporaryDir other;
    const fs::path place = other.path().toStdString();
    requireNoRun(place);
    fs::create_symlink("/nowhere", place / "metrics.csv");
    QVERIFY(says([&] { requireNoRun(place); }, "holds 'metrics.csv', which a run would overwrite"));
    fs::remove(place / "metrics.csv");
    QCOMPARE(::mkfifo((place / "model.safetensors").c_str(), 0600), 0);
    QVERIFY(says([&] { requireNoRun(place); }, "holds 'model.safetensors'"));
  }

  // One of a run's names is enough, whatever stands under it.
  void everyNameOfARunIsLookedFor() {
    for (const char* name : {"config.json", "run.json", "metrics.csv", "model.safetensors", "state.safetensors",
                             "manifest.json", "checkpoints"}) {
      const QTemporaryDir other;
      const fs::path place = other.path().toStdString(), mine = place / "thesis.txt";
      put(mine, "mine");
      fs::create_hard_link(mine, place / name);
      QVERIFY2(messageOf([&] { requireNoRun(place); }) != "accepted", name);
      QCOMPARE(bytes(mine), std::string("mine"));
    }
  }

  void aCopyIsARunOfItsOwn() {
    put(folder_ / "thesis.txt", "mine");
    const QTemporaryDir other;
    const fs::path copy = fs::path(other.path().toStdString()) / "copy";
    copyRun(folder_, copy, Edited::Refused);
    QCOMPARE(RunFiles(copy).read("run.json"), std::string("one"));
    QVERIFY(!fs::exists(copy / "thesis.txt"));
    QVERIFY(says([&] { copyRun(folder_, copy, Edited::Refused); }, "already holds a run"));
    put(folder_ / "run.json", "on3");
    const fs::path second = fs::path(other.path().toStdString()) / "second";
    QVERIFY(says([&] { copyRun(folder_, second, Edited::Refused); }, "run.json is not the file"));
  }

  void aRunOfBeforeTheManifestIsReadUnchecked() {
    fs::remove(folder_ / "manifest.json");
    QVERIFY(!RunFiles(folder_).manifest());
    put(folder_ / "run.json", "anything");
    QCOMPARE(RunFiles(folder_).read("run.json"), std::string("anything"));
    replaceFiles(folder_, {.contents = {{"robustness.json", "result"}}});
    QCOMPARE(RunFiles(folder_).read("robustness.json"), std::string("result"));
    QVERIFY(!fs::exists(folder_ / "manifest.json"));
  }

  void oneProgramAtATime() {
    {
      const FolderLock lock(folder_, "run.lock", "another training is running");
      QVERIFY(FolderLock::held(folder_, "run.lock") && RunFiles(folder_).beingWritten());
      const std::string said = messageOf([&] { FolderLock(folder_, "run.lock", "another training is running"); });
      QCOMPARE(said, "another training is running in " + folder_.string() + " (process " + std::to_string(::getpid()) +
                         "); wait for it, or choose another folder");
    }
    QVERIFY(!FolderLock::held(folder_, "run.lock") && !fs::exists(folder_ / "run.lock"));
    for (const char* left : {"12345\n", ""}) {  // left by a program that was killed
      put(folder_ / "run.lock", left);
      QVERIFY(!FolderLock::held(folder_, "run.lock"));
      const FolderLock lock(folder_, "run.lock", "another training is running");
    }
    QVERIFY(!fs::exists(folder_ / "run.lock"));
  }

  void anothersFileOfThatNameIsNoLock() {
    put(folder_ / "thesis", "1234567");  // also one that could be a number
    fs::create_hard_link(folder_ / "thesis", folder_ / "run.lock");
    const auto take = [&] { FolderLock(folder_, "run.lock", "another training is running"); };
    QVERIFY(says(take, "holds 'run.lock', which is no lock of this program"));
    QCOMPARE(bytes(folder_ / "thesis"), std::string("1234567"));
    fs::remove(folder_ / "run.lock");
    for (const std::string& text : {std::string("a text"), std::string(5000, '1'), std::string("12 34")}) {
      put(folder_ / "run.lock", text);
      QVERIFY(says(take, "is no lock of this program"));
      QCOMPARE(bytes(folder_ / "run.lock"), text);
      fs::remove(folder_ / "run.lock");
    }
    fs::create_symlink("thesis", folder_ / "run.lock");
    QVERIFY(says(take, "cannot write"));
    QCOMPARE(bytes(folder_ / "thesis"), std::string("1234567"));
  }

  // "It is not there" and "nobody may look" are two things.
  void aForbiddenFolderIsNotTakenForAnEmptyOne() {
    if (::geteuid() == 0 && ::seteuid(65534) != 0) QSKIP("this user may read everything");
    const bool forbidden = [&] {
      QTemporaryDir mine;
      const fs::path closed = fs::path(mine.path().toStdString()) / "closed";
      fs::create_directory(closed);
      fs::permissions(closed, fs::perms::none);
      const bool said = says([&] { RunFiles files(closed); }, "manifest.json: Permission denied");
      fs::permissions(closed, fs::perms::owner_all);
      return said;
    }();
    (void)::seteuid(::getuid());
    QVERIFY(forbidden);
  }

  void whatCannotBeWrittenLeavesTheOldState() {
    fs::create_directory(folder_ / ".model.safetensors.next");  // in the way, as a full disk is
    QVERIFY_THROWS_EXCEPTION(RunError,
                             replaceFiles(folder_, {.contents = {{"model.safetensors", "w"}, {"run.json", "two"}}}));
    fs::remove(folder_ / ".model.safetensors.next");
    QCOMPARE(RunFiles(folder_).read("run.json"), std::string("one"));
    replaceFiles(folder_, {.contents = {{"run.json", "two"}}});
    QCOMPARE(RunFiles(folder_).read("run.json"), std::string("two"));
  }
};

QTEST_GUILESS_MAIN(TestRunFiles)
#include "test_run_files.moc"
