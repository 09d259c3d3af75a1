// SPDX-License-Identifier: GPL-3.0-or-later
// Whole files or none: what stands on the disk after success and after every failure that can be provoked.
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>
#include <csignal>
#include <fstream>

#include "model/base/atomic_file.h"
#include "tests/support/message_of.h"

using namespace hessianlab;
namespace fs = std::filesystem;

class TestAtomicFile : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;
  fs::path path(const char* name) const { return fs::path(folder_.path().toStdString()) / name; }
  // Every name in the folder, hidden ones too: nothing temporary may stay behind.
  QStringList names() const {
    return QDir(folder_.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
  }

 private Q_SLOTS:
  void init() { QVERIFY(folder_.isValid()); }
  void cleanup() {
    for (const QString& name : names()) fs::remove_all(path(qPrintable(name)));
  }

  void writesAndReplaces() {
    const std::string bytes("a\0b\r\n\xff", 6);
    writeFileAtomically(path("x"), bytes);
    QCOMPARE(readFile(path("x")), bytes);
    writeFileAtomically(path("x"), "");
    QCOMPARE(readFile(path("x")), std::string());
    QCOMPARE(names(), QStringList{"x"});
  }

  void theUmaskDecidesWhoMayRead() {
    const mode_t old = ::umask(027);
    writeFileAtomically(path("x"), "x");
    ::umask(old);
    struct stat status {};
    QCOMPARE(::stat(path("x").c_str(), &status), 0);
    QCOMPARE(status.st_mode & 0777, mode_t{0640});
  }

  // A limit on the size of files makes write() fail half-way, as a full disk does.
  void aFailedWriteLeavesTheOldFile() {
    writeFileAtomically(path("x"), "old");
    struct sigaction ignore {
    }, oldAction{};
    ignore.sa_handler = SIG_IGN;
    ::sigaction(SIGXFSZ, &ignore, &oldAction);
    rlimit old{};
    ::getrlimit(RLIMIT_FSIZE, &old);
    const rlimit small{4096, old.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &small);
    std::string message = "accepted";
    try {
      writeFileAtomically(path("x"), std::string(100000, 'n'));
    } catch (const RunError& error) {
      message = error.what();
    }
    ::setrlimit(RLIMIT_FSIZE, &old);
    ::sigaction(SIGXFSZ, &oldAction, nullptr);
    QVERIFY2(message.starts_with("cannot write " + path("x").string() + ": File too large"), message.c_str());
    QCOMPARE(readFile(path("x")), std::string("old"));
    QCOMPARE(names(), QStringList{"x"});
  }

  void aNameMayBeAsLongAsTheSystemAllows() {
    for (const std::size_t length : {240, 255}) {
      const fs::path file = path(std::string(length, 'n').c_str());
      writeFileAtomically(file, "x");
      QCOMPARE(readFile(file), std::string("x"));
      fs::remove(file);
    }
    QVERIFY(names().isEmpty());
  }

  void lookingMakesNoFolder() {
    QVERIFY(messageOf([&] { requireWritable(path("none")); }).starts_with("cannot write into the folder "));
    QVERIFY(!fs::exists(path("none")));
    requireWritable(folder_.path().toStdString());
    QVERIFY(names().isEmpty());
  }

  void refusesWhatCannotBeReplaced() {
    fs::create_directory(path("folder"));
    QVERIFY_THROWS_EXCEPTION(RunError, writeFileAtomically(path("folder"), "x"));
    QVERIFY_THROWS_EXCEPTION(RunError, writeFileAtomically(path("missing") / "x", "x"));
    QVERIFY_THROWS_EXCEPTION(RunError, writeFileAtomically("/dev/full", "x"));
    QVERIFY(fs::is_character_file("/dev/full"));
    QCOMPARE(names(), QStringList{"folder"});
  }

  void readingNamesTheReason() {
    QCOMPARE(messageOf([&] { readFile(path("none")); }),
             "cannot read " + path("none").string() + ": No such file or directory");
    QCOMPARE(messageOf([&] { readFile(folder_.path().toStdString()); }),
             "cannot read " + folder_.path().toStdString() + ": it is not a regular file");
    writeFileAtomically(path("x"), "12345");
    QCOMPARE(readFile(path("x"), 5), std::string("12345"));
    QCOMPARE(messageOf([&] { readFile(path("x"), 4); }),
             "cannot read " + path("x").string() + ": it is larger than 4 bytes");
    QCOMPARE(::mkfifo(path("pipe").c_str(), 0600), 0);
    QCOMPARE(messageOf([&] { readFile(path("pipe")); }),
             "cannot read " + path("pipe").string() + ": it is not a regular file");
  }

  void foldersAreMadeAndProbed() {
    requireWritableFolder(path("a") / "b" / "c");
    QVERIFY(fs::is_directory(path("a") / "b" / "c"));
    QVERIFY(fs::is_empty(path("a") / "b" / "c"));
    writeFileAtomically(path("file"), "x");
    QVERIFY(messageOf([&] { requireWritableFolder(path("file")); }).starts_with("cannot create the folder "));
    QVERIFY(messageOf([&] { requireWritableFolder(path("file") / "sub"); }).starts_with("cannot create the folder "));
  }

  // /proc takes no files, not even from root, whom the permissions of an ordinary folder do not stop.
  void aReadOnlyFolderIsRefused() {
    QVERIFY(messageOf([] { requireWritableFolder("/proc"); }).starts_with("cannot write into the folder /proc: "));
    QVERIFY_THROWS_EXCEPTION(RunError, writeFileAtomically("/proc/hessianlab-test", "x"));
    fs::create_directory(path("closed"));
    fs::permissions(path("closed"), fs::perms::owner_read | fs::perms::owner_exec);
    const std::string message = messageOf([&] { requireWritableFolder(path("closed")); });
    fs::permissions(path("closed"), fs::perms::owner_all);
    QCOMPARE(message.starts_with("cannot write into the folder "), ::geteuid() != 0);
  }
};

QTEST_GUILESS_MAIN(TestAtomicFile)
#include "test_atomic_file.moc"
