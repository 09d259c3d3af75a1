// SPDX-License-Identifier: GPL-3.0-or-later
// The window's command line: pictures of run folders without a display, and one line for what cannot be done.
#include <unistd.h>

#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRect>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

class TestWindowProgram : public QObject {
  Q_OBJECT

  struct Outcome {
    int code;
    QByteArray out, err;
  };
  using Variables = QMap<QString, QString>;
  Outcome run(const char* program, const QStringList& arguments, const Variables& variables = {},
              const QStringList& without = {}) const {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), directory_.path());
    for (const QString& name : without) environment.remove(name);
    for (auto it = variables.begin(); it != variables.end(); ++it) environment.insert(it.key(), it.value());
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(HESSIANLAB_BIN_DIR "/") + QLatin1String(program), arguments);
    if (!process.waitForFinished(100000)) return {-1, {}, "did not finish"};
    if (process.exitStatus() != QProcess::NormalExit) return {-1, {}, "died"};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
  }
  QString path(const QString& name) const { return directory_.filePath(name); }
  // As QWidget::saveGeometry() writes it; empty where it does not.
  static QRect keptFrame(const QSettings& settings) {
    QDataStream stream(settings.value(QStringLiteral("window/geometry")).toByteArray());
    quint32 magic = 0;
    quint16 major = 0, minor = 0;
    QRect frame;
    stream >> magic >> major >> minor >> frame;
    return magic == 0x1d9d0cbU ? frame : QRect();
  }
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
    // The titles are those of the language.
    const Outcome german = run("hessianlab", {"--language", "de", "--plot", path("run"), "--out", path("german.png")});
    QVERIFY2(german.code == 0, german.err.constData());
    QVERIFY(QImage(path("german.png")).size() == picture.size() && QImage(path("german.png")) != picture);
    const Outcome two = run("hessianlab", {"--plot", path("run"), path("run"), "--out", path("two.png")});
    QVERIFY2(two.code == 0, two.err.constData());
  }

  void aReportOfARun() {
    for (const char* name : {"report.html", "report.pdf"}) {
      const Outcome o = run("hessianlab", {"--report", path(name), path("run")});
      QVERIFY2(o.code == 0, o.err.constData());
      QVERIFY(o.out.isEmpty() && o.err.isEmpty());
    }
    QFile page(path("report.html")), pdf(path("report.pdf"));
    QVERIFY(page.open(QIODevice::ReadOnly) && pdf.open(QIODevice::ReadOnly));
    const QByteArray html = page.readAll();
    // Its curves, the maps and the spectrum of its network, and how to make it again.
    QCOMPARE(html.count("data:image/svg+xml;base64,"), 7);
    QVERIFY(html.contains("hessianlab-cli train --preset moons-hessian --set training.epochs=2"));
    QVERIFY(html.contains("It was not evaluated."));
    QVERIFY(pdf.readAll().startsWith("%PDF-"));
  }

  // As closing it by hand: what is set is there at the next start.
  void aSignalClosesTheWindow() {
    QProcess window;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), directory_.path());
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), path("config"));
    window.setProcessEnvironment(environment);
    window.start(QStringLiteral(HESSIANLAB_BIN_DIR "/hessianlab"),
                 {"--preset", "moons-hessian", "--workspace", path("workspace")});
    QTRY_VERIFY_WITH_TIMEOUT(QDir(path("workspace")).exists(), 100000);
    window.terminate();
    QVERIFY(window.waitForFinished(100000));
    QCOMPARE(window.exitStatus(), QProcess::NormalExit);
    QCOMPARE(window.exitCode(), 130);
    QFile settings(path("config/HessianLab/hessianlab.conf"));
    QVERIFY(settings.open(QIODevice::ReadOnly));
    QVERIFY(settings.readAll().contains("hessian-norm"));
  }

  // The whole window, with its status line, on a small laptop and on a projector.
  void theFirstWindowFitsASmallScreen_data() {
    QTest::addColumn<QSize>("screen");
    QTest::newRow("projector") << QSize(1024, 640);
    QTest::newRow("laptop") << QSize(1280, 720);
  }
  void theFirstWindowFitsASmallScreen() {
    QFETCH(QSize, screen);
    const QString place = path(QString::number(screen.width()));
    QVERIFY(QDir().mkpath(place));
    QFile screens(place + "/screens.json");
    QVERIFY(screens.open(QIODevice::WriteOnly));
    screens.write(QStringLiteral(R"({"synchronousWindowSystemEvents":false,"windowFrameMargins":true,"screens":[
        {"name":"small","x":0,"y":0,"width":%1,"height":%2,"logicalDpi":96,"logicalBaseDpi":96,"dpr":1}]})")
                      .arg(screen.width())
                      .arg(screen.height())
                      .toUtf8());
    screens.close();
    QProcess window;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), directory_.path());
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), place);
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen:configfile=") + screens.fileName());
    window.setProcessEnvironment(environment);
    window.start(QStringLiteral(HESSIANLAB_BIN_DIR "/hessianlab"), {"--workspace", place + "/workspace"});
    QTRY_VERIFY_WITH_TIMEOUT(QDir(place + "/workspace").exists(), 100000);
    window.terminate();
    QVERIFY(window.waitForFinished(100000));
    const QRect frame = keptFrame(QSettings(place + "/HessianLab/hessianlab.conf", QSettings::IniFormat));
    QVERIFY2(frame.width() >= 900 && QRect(QPoint(0, 0), screen).contains(frame),
             qPrintable(QStringLiteral("%1×%2").arg(frame.width()).arg(frame.height())));
  }

  // A size of one's own changes nothing else of how the window was left.
  void aSizeLeavesTheRest() {
    const QString place = path("sized"), file = place + "/HessianLab/hessianlab.conf";
    const QString hidden = QStringLiteral("runs/hidden");
    QSettings(file, QSettings::IniFormat).setValue(hidden, QStringList{QStringLiteral("state")});
    QProcess window;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), directory_.path());
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), place);
    window.setProcessEnvironment(environment);
    window.start(QStringLiteral(HESSIANLAB_BIN_DIR "/hessianlab"),
                 {"--preset", "moons-hessian", "--size", "1111x777", "--workspace", place + "/workspace"});
    QTRY_VERIFY_WITH_TIMEOUT(QDir(place + "/workspace").exists(), 100000);
    window.terminate();
    QVERIFY(window.waitForFinished(100000));
    const QSettings kept(file, QSettings::IniFormat);
    QCOMPARE(kept.value(hidden).toStringList(), QStringList{QStringLiteral("state")});
    constexpr int kEdges = 40;  // and the title
    const QSize more = keptFrame(kept).size() - QSize(1111, 777);
    QVERIFY(more.width() >= 0 && more.width() < kEdges && more.height() >= 0 && more.height() < kEdges);
  }

  // Qt's own messages and ours go nowhere then, and not into the picture.
  void closedStreamsDoNotHurtThePicture() {
    const QString bin = QStringLiteral(HESSIANLAB_BIN_DIR "/hessianlab");
    for (const char* closing : {">&- 2>&-", "<&- >&-", "<&- >&- 2>&-"}) {
      QFile::remove(path("closed.png"));
      QProcess process;
      process.start("sh", {"-c", "'" + bin + "' --plot '" + path("run") + "' --out '" + path("closed.png") + "' " +
                                     QLatin1String(closing)});
      QVERIFY(process.waitForFinished(100000));
      QCOMPARE(process.exitCode(), 0);
      QVERIFY(QImage(path("closed.png")).width() > 1000);
    }
  }

  void tooFewFilesAreSaidInOneLine() {
    for (const char* files : {"4", "5", "6", "8"}) {
      QProcess process;
      process.start("sh",
                    {"-c", QStringLiteral("ulimit -n %1; exec '" HESSIANLAB_BIN_DIR "/hessianlab' --plot '%2' --out "
                                          "'%3'")
                               .arg(QString(files), path("run"), path("few.png"))});
      QVERIFY(process.waitForFinished(100000));
      QCOMPARE(process.exitStatus(), QProcess::NormalExit);
      const QByteArray error = process.readAllStandardError();
      // With fewer than six not even the system's loader can open the libraries, and says so.
      const bool loaded = process.exitCode() != 127;
      QCOMPARE(process.exitCode(), loaded ? 1 : 127);
      QVERIFY2(error.contains(loaded ? "ulimit -n" : "error while loading shared libraries") && error.count('\n') == 1,
               error.constData());
      QVERIFY2(loaded || QByteArray(files).toInt() < 6, files);
      QVERIFY(!QFile::exists(path("few.png")));
    }
  }

  // "It is not there" and "nobody may look" are two things.
  void aForbiddenFolderIsCalledSo() {
    const QString closed = path("closed");
    QVERIFY(QDir().mkpath(closed) && QFile::setPermissions(closed, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    const QString bound = ::geteuid() == 0 ? "exec setpriv --bounding-set=-dac_override,-dac_read_search " : "exec ";
    QProcess process;
    process.start("sh", {"-c", bound + "'" HESSIANLAB_BIN_DIR "/hessianlab' --plot '" + closed + "' --out '" +
                                   path("closed-folder.png") + "'"});
    QVERIFY(process.waitForFinished(100000));
    QFile::setPermissions(closed, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    const QByteArray error = process.readAllStandardError();
    QCOMPARE(process.exitCode(), 2);
    QVERIFY2(error.contains("Permission denied") && error.count('\n') == 1, error.constData());
  }

  void helpThatCannotBePrintedIsAnError() {
    QProcess process;
    process.start("sh", {"-c", "'" HESSIANLAB_BIN_DIR "/hessianlab' --help > /dev/full"});
    QVERIFY(process.waitForFinished(100000));
    QCOMPARE(process.exitCode(), 1);
    QCOMPARE(process.readAllStandardError().count('\n'), 1);
  }

  void thePictureMayHaveAnyName() {
    const QString folder = path(QString::fromUtf8("Übung 7 – Jörg's (100 %)"));
    QVERIFY(QDir().mkpath(folder));
    for (const QString& name : {folder + "/plots.png", path(QString(251, 'p') + ".png")}) {
      const Outcome o = run("hessianlab", {"--plot", path("run"), "--out", name});
      QVERIFY2(o.code == 0, o.err.constData());
      QVERIFY(QImage(name).width() > 1000);
    }
  }

  void aNameThatIsNotUnicodeIsRefused() {
    QProcess process;
    process.start("sh", {"-c", "'" HESSIANLAB_BIN_DIR "/hessianlab' --plot \"$(printf 'run\\377')\" --out x.png"});
    QVERIFY(process.waitForFinished(100000));
    QCOMPARE(process.exitCode(), 2);
    const QByteArray error = process.readAllStandardError();
    QVERIFY2(error.contains("'run\\xff': the window needs names in UTF-8; rename it") && error.count('\n') == 1,
             error.constData());
  }

  // Killed before its first save there is nothing to draw; killed later, the picture says how far the run came.
  void aKilledRunIsCalledInterrupted() {
    QVERIFY(QDir().mkpath(path("begun")));
    const QString config = path("run") + "/config.json";
    QVERIFY(QFile::copy(config, path("begun/config.json")));
    const Outcome begun = run("hessianlab", {"--plot", path("begun"), "--out", path("x.png")});
    QCOMPARE(begun.code, 2);
    QVERIFY2(
        begun.err.contains("interrupted before its first save; 'hessianlab-cli resume") && begun.err.count('\n') == 1,
        begun.err.constData());
    QProcess process;
    process.start(HESSIANLAB_BIN_DIR "/hessianlab-cli",
                  {"train", "--preset", "moons-hessian", "--set", "training.epochs=100000", "--threads", "1", "--out",
                   path("killed")});
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path("killed/state.safetensors")), 60000);
    process.kill();
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(run("hessianlab", {"--plot", path("killed"), "--out", path("killed.png")}).code, 0);
    // Said to be finished, the same run is another picture.
    QFile record(path("killed/run.json"));
    QVERIFY(record.open(QIODevice::ReadOnly));
    const QByteArray said = record.readAll();
    record.close();
    QVERIFY(said.contains("\"running\"") && record.open(QIODevice::WriteOnly));
    record.write(QByteArray(said).replace("\"running\"", "\"finished\""));
    record.close();
    const Outcome finished =
        run("hessianlab", {"--plot", path("killed"), "--out", path("finished.png"), "--accept-edited"});
    QVERIFY2(finished.code == 0, finished.err.constData());
    QVERIFY(QImage(path("finished.png")) != QImage(path("killed.png")));
  }

  // A picture needs no display: neither one that is named but gone, nor the folder that Qt misses.
  void thePictureIsTheSameEverywhere() {
    const Outcome o = run("hessianlab", {"--plot", path("run"), "--out", path("here.png")});
    QVERIFY2(o.code == 0, o.err.constData());
    QFile here(path("here.png"));
    QVERIFY(here.open(QIODevice::ReadOnly));
    const QByteArray wanted = here.readAll();
    const QList<Variables> machines{{{"LC_ALL", "de_DE.UTF-8"}},         {{"LC_ALL", "tr_TR.UTF-8"}},
                                    {{"DISPLAY", "localhost:12.0"}},     {{"DISPLAY", ":4077"}},
                                    {{"WAYLAND_DISPLAY", "wayland-77"}}, {{"QT_QPA_PLATFORM", "xcb"}},
                                    {{"HOME", "/nonexistent"}},          {{"TZ", "Asia/Tokyo"}}};
    for (const Variables& machine : machines) {
      const Outcome there = run("hessianlab", {"--plot", path("run"), "--out", path("there.png")}, machine,
                                {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR"});
      QVERIFY2(there.code == 0 && there.err.isEmpty(), qPrintable(machine.firstKey() + there.err));
      QFile file(path("there.png"));
      QVERIFY(file.open(QIODevice::ReadOnly));
      QVERIFY2(file.readAll() == wanted, qPrintable(machine.firstKey()));
    }
  }

  void withoutADisplayItSaysWhatWorksInstead_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("left over from ssh") << QStringLiteral("DISPLAY") << QStringLiteral("localhost:12.0");
    QTest::newRow("no server") << QStringLiteral("DISPLAY") << QStringLiteral(":4077");
    QTest::newRow("no compositor") << QStringLiteral("WAYLAND_DISPLAY") << QStringLiteral("wayland-77");
    QTest::newRow("no such platform") << QStringLiteral("QT_QPA_PLATFORM") << QStringLiteral("nonsense");
  }
  void withoutADisplayItSaysWhatWorksInstead() {
    QFETCH(QString, name);
    QFETCH(QString, value);
    Variables variables;
    if (!name.isEmpty()) variables.insert(name, value);
    for (const QStringList& arguments : {QStringList(), QStringList{QStringLiteral("--check-display")}}) {
      const Outcome o = run("hessianlab", arguments, variables, {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"});
      QCOMPARE(o.code, 1);
      QVERIFY2(o.err.contains("hessianlab-cli") && o.err.contains(value.toUtf8()), o.err.constData());
      QCOMPARE(o.err.count('\n'), 1);
    }
  }

  void whereAWindowCanBeOpenedItSaysNothing() {
    const Outcome o = run("hessianlab", {"--check-display"}, {{"QT_QPA_PLATFORM", "offscreen"}});
    QVERIFY2(o.code == 0, o.err.constData());
    QVERIFY(o.err.isEmpty() && o.out.isEmpty());
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
    row("a report of nothing", {"--report", path("x.html")}, "file");
    row("a report of no run", {"--report", path("x.html"), "/nonexistent"}, "/nonexistent");
    row("a report of an unknown kind", {"--report", path("x.doc"), path("run")}, ".html or .pdf");
    row("no folder for the report", {"--report", "/nonexistent/x.html", path("run")}, "/nonexistent/x.html");
    row("no folder for it", {"--plot", path("run"), "--out", "/nonexistent/x.png"}, "/nonexistent/x.png");
    row("unknown option", {"--nonsense"}, "--nonsense");
    row("unknown preset", {"--preset", "moons-hessien"}, "did you mean 'moons-hessian'");
    row("bad theme", {"--theme", "green"}, "green");
    row("bad language", {"--language", "fr"}, "fr");
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
