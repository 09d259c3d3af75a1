// SPDX-License-Identifier: GPL-3.0-or-later
// ./run where a display is named that does not answer: it trains without a window instead of failing. The script runs
// in a folder of its own, where installing and building do nothing and the command line only tells what it was asked
// for.
#include <QDir>

#include "tests/support/cli_program.h"

using namespace hessianlab;

class TestRunScript : public CliProgram {
  Q_OBJECT

  void script(const QString& name, const QByteArray& text) const {
    write(path(name), "#!/bin/sh\n" + text);
    QVERIFY(QFile::setPermissions(path(name), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
  }

 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(QDir(directory_.path()).mkpath("build/release/bin") && QDir(directory_.path()).mkpath("scripts"));
    QVERIFY(QDir(directory_.path()).mkpath("path"));
    QVERIFY(QFile::copy(HESSIANLAB_SOURCE_DIR "/run", path("run")));
    write(path("build/release/build.ninja"), "");
    script("scripts/install-dependencies", "");
    script("path/cmake", "");
    script("build/release/bin/hessianlab-cli",
           "echo \"asked: $*\"\nwhile [ \"$1\" != --out ]; do shift; done\n"
           "mkdir -p \"$2\"\n");
    script("build/release/bin/hessianlab",
           "case \"$*\" in --plot*) exit 0 ;; esac\nexec '" HESSIANLAB_BIN_DIR "/hessianlab' \"$@\"\n");
  }

  void aDisplayThatDoesNotAnswerIsNone_data() {
    QTest::addColumn<QString>("variable");
    QTest::newRow("none") << "NOTHING=";
    QTest::newRow("left over from ssh") << "DISPLAY=localhost:12.0";
    QTest::newRow("no compositor") << "WAYLAND_DISPLAY=wayland-77";
  }
  void aDisplayThatDoesNotAnswerIsNone() {
    QFETCH(QString, variable);
    const Outcome o = shell("cd '" + directory_.path() + "' && env -u DISPLAY -u WAYLAND_DISPLAY -u QT_QPA_PLATFORM " +
                            variable + " PATH='" + path("path") + "':\"$PATH\" ./run");
    QVERIFY2(o.code == 0, o.err.constData());
    QVERIFY2(o.out.contains("asked: train --preset fashion-mnist-hessian --out runs/"), o.out.constData());
    QVERIFY(o.out.contains("Done: runs/"));
  }
};

QTEST_GUILESS_MAIN(TestRunScript)
#include "test_run_script.moc"
