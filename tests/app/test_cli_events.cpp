// SPDX-License-Identifier: GPL-3.0-or-later
// train and resume with --tensorboard: the same numbers as metrics.csv, and TensorBoard's own reader agrees where it is
// installed.
#include <QDir>
#include <map>

#include "tests/support/cli_program.h"
#include "tests/support/event_records.h"

using namespace hessianlab;

class TestCliEvents : public CliProgram {
  Q_OBJECT

  QStringList files() const {
    return QDir(path("events")).entryList({"events.out.tfevents.*"}, QDir::Files, QDir::Name);
  }

  // The steps of a column of metrics.csv that hold a number, and the number.
  std::map<int64_t, double> column(const QByteArray& name) const {
    const QList<QByteArray> lines = content(path("run/metrics.csv")).trimmed().split('\n');
    const auto at = lines[0].split(',').indexOf(name);
    std::map<int64_t, double> values;
    for (qsizetype i = 1; i < lines.size(); ++i)
      if (const QList<QByteArray> cells = lines[i].split(','); !cells[at].isEmpty())
        values[cells[0].toLongLong()] = cells[at].toDouble();
    return values;
  }
  std::map<int64_t, double> scalars(const std::string& tag) const {
    std::map<int64_t, double> values;
    for (const QString& name : files())
      for (const auto& event : eventsIn(content(path("events/" + name))))
        for (const auto& value : event.summary().value())
          if (value.tag() == tag) values[event.step()] = value.simple_value();
    return values;
  }
  void sameAs(const std::string& tag, const QByteArray& name) const {
    const auto here = scalars(tag), there = column(name);
    QVERIFY(!there.empty());
    QCOMPARE(here.size(), there.size());
    for (const auto& [step, value] : there) {
      QVERIFY2(here.contains(step), qPrintable(QString::number(step)));
      QCOMPARE(static_cast<float>(here.at(step)), static_cast<float>(value));
    }
  }

 private Q_SLOTS:
  void trainWritesTheNumbersOfMetricsCsv() {
    const Outcome o = run({"train", "--preset", "moons-hessian", "--set", "training.epochs=2", "--threads", "1",
                           "--out", path("run"), "--tensorboard", path("events")});
    QVERIFY2(o.code == 0, o.err.constData());
    QCOMPARE(files().size(), 1);
    sameAs("loss/train_loss", "train_loss");
    sameAs("accuracy/test_accuracy", "test_accuracy");
  }
  void resumeGoesOnInAFileOfItsOwn() {
    const Outcome o = run({"resume", path("run"), "--epochs", "3", "--tensorboard", path("events")});
    QVERIFY2(o.code == 0, o.err.constData());
    QCOMPARE(files().size(), 2);
    sameAs("loss/train_loss", "train_loss");
  }
  void anUnwritablePlaceIsFoundOutBeforeTraining() {
    write(path("file"), "x");
    const Outcome o =
        run({"train", "--preset", "moons-plain", "--out", path("other"), "--tensorboard", path("file/in")});
    QCOMPARE(o.code, 2);
    QCOMPARE(o.err.count('\n'), 1);
    QVERIFY2(o.err.contains("file"), o.err.constData());
    QVERIFY(!QFile::exists(path("other")));
  }
  void tensorBoardsOwnReaderAgrees() {
    const Outcome there = shell("python3 -c 'import tensorboard'");
    if (there.code != 0) QSKIP("TensorBoard is not installed here");
    write(path("read.py"),
          "import sys\n"
          "from tensorboard.backend.event_processing.event_accumulator import EventAccumulator\n"
          "a = EventAccumulator(sys.argv[1]); a.Reload()\n"
          "print(len(a.Scalars('loss/train_loss')))\n");
    const Outcome o = shell("python3 " + path("read.py") + " " + path("events"));
    QVERIFY2(o.code == 0, o.err.constData());
    QCOMPARE(o.out.trimmed().toULongLong(), static_cast<qulonglong>(column("train_loss").size()));
  }
};

QTEST_GUILESS_MAIN(TestCliEvents)
#include "test_cli_events.moc"
