// SPDX-License-Identifier: GPL-3.0-or-later
// The command line, run as a person runs it: from the project's folder, into a folder of its own.
#pragma once

#include <unistd.h>

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

namespace hessianlab {

class CliProgram : public QObject {
 protected:
  struct Outcome {
    int code;
    QByteArray out, err;  // err without lines of progress
  };
  // Whether there are any depends on how fast the machine is.
  static QByteArray withoutProgress(const QByteArray& said) {
    QByteArrayList lines = said.split('\n');
    lines.removeIf([](const QByteArray& line) { return line.contains(" %  ETA "); });
    return lines.join('\n');
  }
  static Outcome run(const QStringList& arguments) {
    QProcess process;
    process.setWorkingDirectory(HESSIANLAB_SOURCE_DIR);
    process.start(HESSIANLAB_BIN_DIR "/hessianlab-cli", arguments);
    if (!process.waitForFinished(100000)) return {-1, {}, "did not finish"};
    return {process.exitCode(), process.readAllStandardOutput(), withoutProgress(process.readAllStandardError())};
  }
  // A command of the shell, in which $CLI is the program.
  static Outcome shell(const QString& command) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("CLI", HESSIANLAB_BIN_DIR "/hessianlab-cli");
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(HESSIANLAB_SOURCE_DIR);
    process.start("sh", {"-c", command});
    if (!process.waitForFinished(100000)) return {-1, {}, "did not finish"};
    if (process.exitStatus() != QProcess::NormalExit) return {-1, {}, "died"};
    return {process.exitCode(), process.readAllStandardOutput(), withoutProgress(process.readAllStandardError())};
  }
  // Waits until `process` has said on standard error that `percent` of `work` or more is done; what it said is added to
  // `said`. A tenth that passes between two looks of the program at its progress is not said.
  static bool saysThatIsDone(QProcess& process, const QByteArray& work, int percent, QByteArray& said) {
    const QRegularExpression share(work + " (\\d+) %");
    const auto done = [&] {
      said += process.readAllStandardError();
      for (const QRegularExpressionMatch& match : share.globalMatch(QString::fromUtf8(said)))
        if (match.captured(1).toInt() >= percent) return true;
      return false;
    };
    return QTest::qWaitFor([&] { return done() || process.state() == QProcess::NotRunning; }, 90000) && done();
  }
  // Words of a command of the shell.
  static QString quoted(const QStringList& words) { return "'" + QStringList(words).join("' '") + "'"; }
  // Begins a command line with which the program is bound by the permissions of files, whoever runs the test.
  static QString bound() {
    return ::geteuid() == 0 ? "setpriv --bounding-set=-dac_override,-dac_read_search $CLI " : "$CLI ";
  }
  static void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
  }
  static QByteArray content(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }
  static QJsonObject json(const QString& path) { return QJsonDocument::fromJson(content(path)).object(); }
  // metrics.csv but for its third column, the seconds.
  static QByteArrayList rowsWithoutSeconds(const QString& folder) {
    QByteArrayList kept;
    for (const QByteArray& line : content(folder + "/metrics.csv").split('\n')) {
      QByteArrayList cells = line.split(',');
      if (cells.size() > 2) cells.removeAt(2);
      kept << cells.join(',');
    }
    return kept;
  }
  QString path(const QString& name) const { return directory_.filePath(name); }

  // The arguments that train few points of the two moons into `out`, the same bits each time.
  static QStringList trainMoons(const QString& out, int samples, int epochs) {
    return {"train",
            "--preset",
            "moons-hessian",
            "--set",
            QString("dataset.train_samples=%1").arg(samples),
            "--set",
            QString("training.epochs=%1").arg(epochs),
            "--threads",
            "1",
            "--out",
            out};
  }

  // path("run"), on the two moons.
  void trainTheRun() const {
    const Outcome o = run(
        {"train", "--preset", "moons-hessian", "--set", "training.epochs=2", "--threads", "1", "--out", path("run")});
    QVERIFY2(o.code == 0, o.err.constData());
    for (const char* name : {"config.json", "run.json", "metrics.csv", "model.safetensors"})
      QVERIFY2(QFile::exists(path("run/") + name), name);
  }

  QTemporaryDir directory_;
};

}  // namespace hessianlab
