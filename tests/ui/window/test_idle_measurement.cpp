// SPDX-License-Identifier: GPL-3.0-or-later
// The measurement of threads waits until nothing trains, gives way to a training, and is made once.
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>
#include <csignal>

#include "ui/window/idle_measurement.h"

using namespace hessianlab;

class TestIdleMeasurement : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;
  bool busy_ = false;

  // A program that notes its arguments and then does `rest`.
  QString program(const QByteArray& rest) const {
    QFile file(folder_.filePath("program"));
    const QByteArray text = "#!/bin/sh\necho $* >> " + folder_.filePath("calls").toUtf8() + "\n" + rest + "\n";
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) qFatal("the program cannot be written");
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return file.fileName();
  }
  QByteArray read(const QString& name) const {
    QFile file(folder_.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }
  QByteArray calls() const { return read("calls"); }

 private Q_SLOTS:
  void init() {
    QFile::remove(folder_.filePath("calls"));
    busy_ = false;
  }

  void itIsMadeOnce() {
    IdleMeasurement measurement([&] { return busy_; });
    measurement.setProgram(program("exit 0"));
    measurement.setPatience(1);
    QTRY_COMPARE(calls(), QByteArray("doctor --threads\n"));
    QTRY_VERIFY(!measurement.measuring());
    measurement.look();
    QTest::qWait(50);  // many times its patience
    QCOMPARE(calls(), QByteArray("doctor --threads\n"));
  }

  void itWaitsForATraining() {
    int asked = 0;
    busy_ = true;
    IdleMeasurement measurement([&] {
      ++asked;
      return busy_;
    });
    measurement.setProgram(program("exit 0"));
    measurement.setPatience(1);
    QTRY_VERIFY(asked > 3);
    QVERIFY(!measurement.measuring() && calls().isEmpty());
    busy_ = false;
    QTRY_COMPARE(calls(), QByteArray("doctor --threads\n"));
  }

  void aTrainingEndsItAndItComesAgain() {
    IdleMeasurement measurement([&] { return busy_; });
    measurement.setProgram(program("exec sleep 100"));
    measurement.setPatience(1);
    QTRY_COMPARE(calls(), QByteArray("doctor --threads\n"));
    busy_ = true;
    measurement.look();
    QTRY_VERIFY(!measurement.measuring());
    busy_ = false;
    QTRY_COMPARE(calls(), QByteArray("doctor --threads\ndoctor --threads\n"));
  }

  void itEndsWithTheWindow() {
    {
      IdleMeasurement measurement([&] { return busy_; });
      measurement.setProgram(program("echo $$ > " + folder_.filePath("id").toUtf8() + "; exec sleep 100"));
      measurement.setPatience(1);
      QTRY_VERIFY(!read("id").isEmpty());
    }
    QVERIFY(::kill(read("id").trimmed().toInt(), 0) != 0);
  }
};

QTEST_GUILESS_MAIN(TestIdleMeasurement)
#include "test_idle_measurement.moc"
