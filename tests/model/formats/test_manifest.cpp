// SPDX-License-Identifier: GPL-3.0-or-later
// manifest.json: what is written is read again, and no change of it goes unnoticed.
#include <QtTest>

#include "model/base/error.h"
#include "model/formats/manifest.h"
#include "tests/support/message_of.h"

using namespace hessianlab;

class TestManifest : public QObject {
  Q_OBJECT

  static Manifest some() {
    Manifest manifest;
    manifest.run = "0123456789abcdef0123456789abcdef";
    manifest.files = {{"config.json", sealOf("{}")}, {"checkpoints/step-1.safetensors", sealOf("state")}};
    manifest.next = {{"run.json", sealOf("new")}};
    manifest.growing = {{"metrics.csv", sealOf("step\n1\n")}};
    return manifest;
  }

 private Q_SLOTS:
  void aSealIsLengthAndSha256() {
    QCOMPARE(sealOf("abc").bytes, int64_t{3});
    QCOMPARE(sealOf("abc").sha256, std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
  }

  void whatIsWrittenIsRead() {
    QVERIFY(parseManifest(toJson(some()), "manifest.json") == some());
    Manifest empty;
    empty.run = some().run;
    QVERIFY(parseManifest(toJson(empty), "manifest.json") == empty);
  }

  void noFlippedBitIsReadAsSomethingElse() {
    const std::string text = toJson(some());
    int refused = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
      for (int bit = 0; bit < 8; ++bit) {
        std::string flipped = text;
        flipped[i] = static_cast<char>(flipped[i] ^ (1 << bit));
        try {
          QVERIFY2(parseManifest(flipped, "manifest.json") == some(), qPrintable(QString::number(i)));
        } catch (const InputError& error) {
          ++refused;
          QVERIFY(std::string(error.what()).starts_with("manifest.json"));
        }
      }
    }
    QVERIFY(refused > static_cast<int>(text.size()) * 7);  // white space may change
  }

  void noPieceOfItIsAccepted() {
    const std::string text = toJson(some());
    for (std::size_t size = 0; size + 1 < text.size(); ++size)
      QVERIFY(!messageOf([&] { parseManifest(text.substr(0, size), "manifest.json"); }).empty());
  }

  void anotherFormatIsNamed() {
    std::string text = toJson(some());
    text.replace(text.find("\"format\": 1"), 11, "\"format\": 2");
    QVERIFY(messageOf([&] { parseManifest(text, "m"); }).find("format 1") != std::string::npos);
  }
};

QTEST_GUILESS_MAIN(TestManifest)
#include "test_manifest.moc"
