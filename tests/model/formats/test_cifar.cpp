// SPDX-License-Identifier: GPL-3.0-or-later
// CIFAR-10's binary layout: what is read is the file to the byte, and whatever is not a whole file of it is refused.
#include <QtTest>

#include "model/formats/cifar.h"
#include "tests/support/message_of.h"

using namespace hessianlab;

class TestCifar : public QObject {
  Q_OBJECT

  static std::string record(int label, int first) {
    std::string bytes(1, static_cast<char>(label));
    for (int64_t i = 0; i < kCifarPixels; ++i) bytes.push_back(static_cast<char>((first + i * 7) % 256));
    return bytes;
  }
  static std::string refusal(const std::string& bytes) {
    return messageOf([&] { parseCifar(bytes, 10, "file"); });
  }

 private Q_SLOTS:
  void readsWhatIsThere() {
    const std::string bytes = record(3, 0) + record(9, 100) + record(0, 200);
    const CifarRecords read = parseCifar(bytes, 10, "file");
    QCOMPARE(read.count, int64_t{3});
    QCOMPARE(read.labels, (std::vector<uint8_t>{3, 9, 0}));
    std::string again;
    for (int64_t i = 0; i < read.count; ++i) {
      again.push_back(static_cast<char>(read.labels[static_cast<std::size_t>(i)]));
      again.append(reinterpret_cast<const char*>(read.pixels.data()) + i * kCifarPixels, kCifarPixels);
    }
    QCOMPARE(again, bytes);
  }

  void refusesWhatIsNoWholeNumberOfRecords() {
    const std::string whole = record(1, 0);
    for (const std::string& bytes : {std::string(), whole.substr(1), whole + "x", whole.substr(0, 1)})
      QVERIFY(refusal(bytes).starts_with("file has " + std::to_string(bytes.size()) + " bytes"));
  }

  void refusesLabelsBeyondTheClasses() {
    QVERIFY(refusal(record(9, 0) + record(10, 0)).starts_with("file: record 1 has the label 10"));
    QVERIFY(refusal(record(-1, 0)).starts_with("file: record 0 has the label 255"));
    QCOMPARE(refusal(record(9, 0)), std::string("accepted"));
  }

  void namesAreOneALine() {
    const std::vector<std::string> names{"cat", "dog"};
    for (const char* text : {"cat\ndog\n", "cat\ndog", "cat\r\ndog\r\n\r\n\n"})
      QCOMPARE(parseClassNames(text, 2, "names"), names);
    for (const char* text : {"", "cat\n", "cat\n\ndog\n", "cat\ndog\nhorse\n", "cat\nd\tog\n"})
      QVERIFY2(messageOf([&] { parseClassNames(text, 2, "names"); }).starts_with("names must hold the names of 2"),
               text);
  }
};

QTEST_GUILESS_MAIN(TestCifar)
#include "test_cifar.moc"
