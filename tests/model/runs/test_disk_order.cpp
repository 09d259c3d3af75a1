// SPDX-License-Identifier: GPL-3.0-or-later
// A power cut must not undo what a save has said: every file is on the disk before a manifest names it, and every
// change of a folder before the next one builds on it. This program stands between the engine and the system's calls,
// and looks at their order.
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>
#include <cstdio>
#include <filesystem>

#include "model/base/atomic_file.h"
#include "model/runs/run_files.h"

namespace fs = std::filesystem;

namespace {

std::vector<std::string>* seen = nullptr;

void note(const char* what, const std::string& path) {
  if (seen) seen->push_back(std::string(what) + " " + path);
}

}  // namespace

// Instead of the C library's, for all that is linked here.
extern "C" {
int fsync(int descriptor) {
  std::error_code ignored;
  note("sync", fs::read_symlink("/proc/self/fd/" + std::to_string(descriptor), ignored).string());
  return static_cast<int>(syscall(SYS_fsync, descriptor));
}
int rename(const char* from, const char* to) noexcept {
  note("into place", to);
  return static_cast<int>(syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0));
}
int remove(const char* path) noexcept {
  note("remove", path);
  if (syscall(SYS_unlinkat, AT_FDCWD, path, 0) == 0) return 0;
  return static_cast<int>(syscall(SYS_unlinkat, AT_FDCWD, path, AT_REMOVEDIR));
}
}

using namespace hessianlab;

class TestDiskOrder : public QObject {
  Q_OBJECT

  template <class Save>
  static std::vector<std::string> during(const Save& save) {
    std::vector<std::string> events;
    seen = &events;
    save();
    seen = nullptr;
    return events;
  }
  // Whether these come one after the other, whatever comes between them. "…*" is the beginning of an event.
  static bool stand(const std::vector<std::string>& events, const std::vector<std::string>& order) {
    auto at = events.begin();
    for (const std::string& wanted : order) {
      at = std::find_if(at, events.end(), [&](const std::string& event) {
        return wanted.back() == '*' ? event.starts_with(wanted.substr(0, wanted.size() - 1)) : event == wanted;
      });
      if (at != events.end()) {
        ++at;
        continue;
      }
      for (const std::string& event : events) qWarning("%s", event.c_str());
      qWarning("not in this order: %s", wanted.c_str());
      return false;
    }
    return true;
  }

 private Q_SLOTS:
  void aFileIsOnTheDiskBeforeItReplacesAnother() {
    const QTemporaryDir directory;
    const std::string folder = directory.path().toStdString(), file = folder + "/picture.png";
    const auto events = during([&] { writeFileAtomically(file, "pixels"); });
    QCOMPARE(events.size(), std::size_t{3});
    QVERIFY(events[0].starts_with("sync " + folder + "/.picture.png."));
    QCOMPARE(events[1], "into place " + file);
    QCOMPARE(events[2], "sync " + folder);
  }

  void aSaveOfARunIsNamedWhenItIsOnTheDisk() {
    const QTemporaryDir directory;
    const std::string folder = directory.path().toStdString(), manifest = folder + "/manifest.json",
                      kept = folder + "/checkpoints/step-000000000001.safetensors";
    beginManifest(folder);
    replaceFiles(folder, {.contents = {{"run.json", "one"}, {"state.safetensors", "s1"}}});
    const auto events = during([&] {
      replaceFiles(folder, {.contents = {{"run.json", "two"}, {"state.safetensors", "s2"}},
                            .kept = {{"state.safetensors", "checkpoints/step-000000000001.safetensors"}}});
    });
    // The new contents, the folders that hold them, the manifest that names them, and only then their places.
    for (const std::string name : {"run.json", "state.safetensors"}) {
      QVERIFY(
          stand(events, {"sync " + folder + "/." + name + ".next", "sync " + folder, "sync " + folder + "/.manifest*",
                         "into place " + manifest, "sync " + folder, "into place " + folder + "/" + name,
                         "sync " + folder, "into place " + manifest, "sync " + folder}));
      QCOMPARE(std::count(events.begin(), events.end(), "into place " + folder + "/" + name), 1);
    }
    // The earlier state has its place on the disk before the new one takes its old place for good.
    QVERIFY(stand(events, {"sync " + folder + "/checkpoints", "into place " + manifest, "into place " + kept,
                           "sync " + folder + "/checkpoints", "into place " + manifest}));
    QCOMPARE(RunFiles(folder).read("checkpoints/step-000000000001.safetensors"), std::string("s1"));
  }

  void anEarlierStateGoesWhenTheNewOneIsOnTheDisk() {
    const QTemporaryDir directory;
    const std::string folder = directory.path().toStdString(),
                      old = folder + "/checkpoints/step-000000000001.safetensors";
    beginManifest(folder);
    replaceFiles(folder, {.contents = {{"state.safetensors", "s1"}}});
    replaceFiles(folder, {.contents = {{"state.safetensors", "s2"}},
                          .kept = {{"state.safetensors", "checkpoints/step-000000000001.safetensors"}}});
    const auto events = during([&] {
      replaceFiles(folder, {.contents = {{"state.safetensors", "s3"}},
                            .kept = {{"state.safetensors", "checkpoints/step-000000000002.safetensors"}},
                            .removed = {"checkpoints/step-000000000001.safetensors"}});
    });
    QVERIFY(stand(events, {"into place " + folder + "/checkpoints/step-000000000002*",
                           "into place " + folder + "/state*", "sync " + folder, "remove " + old}));
  }
};

QTEST_GUILESS_MAIN(TestDiskOrder)
#include "test_disk_order.moc"
