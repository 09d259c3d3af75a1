// SPDX-License-Identifier: GPL-3.0-or-later
// Event files for TensorBoard: the frames' checksums against published values, the messages by Protocol Buffers.
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>
#include <cmath>
#include <limits>

#include "model/base/error.h"
#include "tests/support/event_records.h"
#include "tests/support/records.h"

using namespace hessianlab;

class TestTensorboard : public QObject {
  Q_OBJECT

  static QByteArray content(const std::filesystem::path& path) {
    QFile file(QString::fromStdString(path.string()));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }

 private Q_SLOTS:
  void checksumIsCrc32c() {
    // RFC 3720, B.4: of 32 zeros, of 32 ones, and the usual check value; masked as TensorFlow does.
    const auto masked = [](uint32_t crc) { return ((crc >> 15) | (crc << 17)) + 0xA282EAD8; };
    QCOMPARE(maskedCrc32c(std::string(32, '\0')), masked(0x8A9136AA));
    QCOMPARE(maskedCrc32c(std::string(32, '\xFF')), masked(0x62A8AB43));
    QCOMPARE(maskedCrc32c("123456789"), masked(0xE3069283));
  }
  void frameHasLengthAndChecksums() {
    const std::string frame = framedRecord("abc");
    QCOMPARE(frame.size(), std::size_t{8 + 4 + 3 + 4});
    QCOMPARE(frame.substr(0, 8), std::string("\3\0\0\0\0\0\0\0", 8));
    QCOMPARE(frame.substr(12, 3), std::string("abc"));
  }
  void holdsEachNumberAtItsStep() {
    const QTemporaryDir folder;
    EventFile file(folder.filePath("run/events").toStdString(), classifierMetrics());
    QVERIFY(file.path().filename().string().starts_with("events.out.tfevents."));
    file.append(recordWith(RecordKind::Step, 10, 0.5, 1, {{"train_loss", 0.25}, {"penalty", 0}}));
    file.append(recordWith(RecordKind::Test, 20, 1, 2, {{"test_accuracy", 0.75}}));
    file.flush();
    const auto events = eventsIn(content(file.path()));
    QCOMPARE(events.size(), std::size_t{3});
    QCOMPARE(events[0].file_version(), std::string("brain.Event:2"));
    QCOMPARE(events[1].step(), int64_t{10});
    QCOMPARE(events[1].summary().value_size(), 2);
    QCOMPARE(events[1].summary().value(0).tag(), std::string("loss/train_loss"));
    QCOMPARE(events[1].summary().value(0).simple_value(), 0.25F);
    QVERIFY2(events[1].summary().value(1).value_case() == tensorboard::Summary::Value::kSimpleValue,
             "a 0 is written, not left out");
    QCOMPARE(events[2].summary().value(0).tag(), std::string("accuracy/test_accuracy"));
    QVERIFY(events[2].wall_time() > 1.7e9);
  }
  void leavesOutWhatIsNoNumber() {
    const QTemporaryDir folder;
    EventFile file(folder.path().toStdString(), classifierMetrics());
    file.append(recordWith(RecordKind::Step, 1, 0, 0, {}));
    file.append(recordWith(RecordKind::Step, 2, 0, 0, {{"train_loss", 1e300}, {"penalty", 3}}));
    file.flush();
    const auto events = eventsIn(content(file.path()));
    QCOMPARE(events.size(), std::size_t{2});
    QCOMPARE(events[1].summary().value_size(), 1);
    QCOMPARE(events[1].summary().value(0).simple_value(), 3.0F);
  }
  void refusesWhereItCannotWrite() {
    const QTemporaryDir folder;
    QFile inTheWay(folder.filePath("file"));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QVERIFY_EXCEPTION_THROWN(EventFile(folder.filePath("file/events").toStdString(), classifierMetrics()), InputError);
  }
};

QTEST_GUILESS_MAIN(TestTensorboard)
#include "test_tensorboard.moc"
