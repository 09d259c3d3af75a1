// SPDX-License-Identifier: GPL-3.0-or-later
// zip and tar as a row of files, and what a hostile archive meets.
#include <QtTest>

#include "model/formats/archive.h"
#include "tests/support/idx_bytes.h"
#include "tests/support/message_of.h"
#include "tests/support/own_data.h"

using namespace hessianlab;

class TestArchive : public QObject {
  Q_OBJECT

  using Files = std::vector<std::pair<std::string, std::string>>;

  static Files read(const std::string& bytes, uint64_t limit = Archive::kMostBytes) {
    Files files;
    Archive archive(bytes, "x", limit);
    while (archive.next()) {
      std::string content;
      char piece[7];
      for (std::size_t got = sizeof piece; got == sizeof piece;) {
        got = archive.read(piece, sizeof piece);
        content.append(piece, got);
      }
      files.emplace_back(archive.name(), content);
    }
    return files;
  }
  static std::string refusal(const std::string& bytes, uint64_t limit = Archive::kMostBytes) {
    return messageOf([&] { read(bytes, limit); });
  }

 private Q_SLOTS:
  void readsWhatIsThere() {
    const Files files{{"a/one", "hello"}, {"two", std::string(3000, 'z')}, {"empty", ""}};
    for (const std::string& bytes : {zipFile(files), zipFile(files, true), tarFile(files), gzipped(tarFile(files))})
      QVERIFY(read(bytes) == files);
  }

  void passesOverWhatIsNotAsked() {
    const Files files{{"a", std::string(100000, 'a')}, {"b", "b"}};
    for (const std::string& bytes : {zipFile(files, true), gzipped(tarFile(files))}) {
      Archive archive(bytes, "x");
      QVERIFY(archive.next() && archive.next());
      QCOMPARE(archive.name(), std::string("b"));
      QCOMPARE(archive.origin(), std::string("x: b"));
      char c = 0;
      QVERIFY(archive.read(&c, 1) == 1 && c == 'b' && archive.read(&c, 1) == 0 && !archive.next());
    }
  }

  void bombsAreBounded() {
    const Files bomb{{"bomb", std::string(5000000, '\0')}};
    for (const std::string& bytes : {zipFile(bomb, true), gzipped(tarFile(bomb))}) {
      QVERIFY(bytes.size() < 20000);
      QVERIFY(refusal(bytes, 1000000).find("more than") != std::string::npos);
      Archive archive(bytes, "x", 1000000);  // also where it is only passed over
      QVERIFY(archive.next());
      QVERIFY(messageOf([&] { archive.next(); }).starts_with("x: unpacks to more than"));
    }
  }

  void damageIsOneSentence() {
    const std::string zip = zipFile({{"a", std::string(500, 'a')}}, true),
                      tar = tarFile({{"a", std::string(500, 'a')}});
    std::string wrongSum = zipFile({{"a", "hello"}});
    wrongSum[wrongSum.find("hello")] = 'j';
    for (const std::string& bytes : {std::string("no archive at all, but long enough to be one of these formats"),
                                     zip.substr(0, 40), tar.substr(0, 700), gzipped(tar).substr(0, 60), wrongSum}) {
      const std::string message = refusal(bytes);
      QVERIFY2(message.starts_with("x: cannot be read as a zip or tar archive"), message.c_str());
      QVERIFY(message.find('\n') == std::string::npos);
    }
    QVERIFY(refusal("<html><body>Not found</body></html>\n").find("(it is an HTML page); get") != std::string::npos);
    const std::string large = zipFile({{"a", std::string(200000, 'a') + std::string(200000, 'b')}}, true);
    for (const std::string& bytes : {large.substr(0, large.size() / 2), gzipped(tar).substr(0, 60)})
      QVERIFY2(refusal(bytes).find("(it ends too early); get") != std::string::npos, refusal(bytes).c_str());
    QVERIFY(messageOf([] { Archive("/no/such/file"); }).starts_with("/no/such/file: cannot be read"));
  }
};

QTEST_GUILESS_MAIN(TestArchive)
#include "test_archive.moc"
