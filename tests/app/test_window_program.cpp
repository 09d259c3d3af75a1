// SPDX-License-Identifier: GPL-3.0-or-later
// The window's command line: pictures of run folders without a display, and one line for what cannot be done.
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

class TestWindowProgram : public QObject {
  Q_OBJECT

  struct Outcome {
    int code;
    QByteArray out, err;
  };
  Outcome run(const char* program, const QStringList& arguments) const {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), directory_.path());
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(HESSIANLAB_BIN_DIR "/") + QLatin1String(program), arguments);
    if (!process.waitForFinished(100000)) return {-1, {}, "did not finish"};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
  }
  QString path(const QString& name) const { return directory_.filePath(name); }
  QTemporaryDir directory_;

 private Q_SLOTS:
  void plotsOfARun() {
    const Outcome trained = run("hessianlab-cli", {"train", "--preset", "moons-hessian", "--set", "training.epochs=2",
                                                   "--threads", "1", "--out", path("run")});
    QVERIFY2(trained.code == 0, trained.err.constData());
    const Outcome o = run("hessianlab", {"--plot", path("run"), "--out", path("plots.png")});
    QVERIFY2(o.code == 0, o.err.constData());
    const QImage picture(path("plots.png"));
    QVERIFY(picture.width() > 1000 && picture.height() > 600);
    // Curves are there: pixels in the colour of the first run, in each of the four panels.
    const QRgb blue = qRgb(0x05, 0x4b, 0xbc);
    for (const int column : {0, 1})
      for (const int row : {0, 1}) {
        int found = 0;
        for (int y = row * picture.height() / 2 + 60; y < (row + 1) * picture.height() / 2 - 30; ++y)
          for (int x = column * picture.width() / 2; x < (column + 1) * picture.width() / 2; ++x)
            found += picture.pixel(x, y) == blue ? 1 : 0;
        QVERIFY2(found > 50, qPrintable(QStringLiteral("panel %1, %2: %3").arg(column).arg(row).arg(found)));
      }
    const Outcome two = run("hessianlab", {"--plot", path("run"), path("run"), "--out", path("two.png")});
    QVERIFY2(two.code == 0, two.err.constData());
  }

  void withoutADisplayItSaysWhatWorksInstead() {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) environment.remove(QLatin1String(name));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(HESSIANLAB_BIN_DIR "/hessianlab"), QStringList());
    QVERIFY(process.waitForFinished(100000));
    QCOMPARE(process.exitCode(), 1);
    const QByteArray message = process.readAllStandardError();
    QVERIFY2(message.contains("hessianlab-cli"), message.constData());
    QCOMPARE(message.count('\n'), 1);
  }

  void helpHasAnExample() {
    const Outcome o = run("hessianlab", {"--help"});
    QCOMPARE(o.code, 0);
    QVERIFY(o.out.contains("hessianlab --preset moons-hessian"));
    QVERIFY(o.out.contains("--plot"));
  }

  void whatCannotBeDoneIsOneLine_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char* name, QStringList arguments, const char* says) {
      QTest::newRow(name) << arguments << QByteArray(says);
    };
    row("no run", {"--plot", "/nonexistent", "--out", path("x.png")}, "not a run folder");
    row("no picture", {"--plot", path("run")}, "--out");
    row("no folder for it", {"--plot", path("run"), "--out", "/nonexistent/x.png"}, "/nonexistent/x.png");
    row("unknown option", {"--nonsense"}, "--nonsense");
    row("unknown preset", {"--preset", "moons-hessien"}, "did you mean 'moons-hessian'");
    row("bad theme", {"--theme", "green"}, "green");
    row("bad size", {"--size", "12"}, "is no size");
    row("no such settings", {"--config", "/nonexistent.json"}, "/nonexistent.json");
  }
  void whatCannotBeDoneIsOneLine() {
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const Outcome o = run("hessianlab", arguments);
    QCOMPARE(o.code, 2);
    QVERIFY2(o.err.contains(says), o.err.constData());
    QCOMPARE(o.err.count('\n'), 1);
    QVERIFY(!QFile::exists(path("x.png")));
  }
};

QTEST_GUILESS_MAIN(TestWindowProgram)
#include "test_window_program.moc"
