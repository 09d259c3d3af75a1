// SPDX-License-Identifier: GPL-3.0-or-later
// What the next start brings back of the experiment: its attack, and which runs are drawn.
#include <QSettings>
#include <QTemporaryDir>

#include "model/jobs/threads.h"
#include "tests/support/kept_home.h"
#include "tests/support/lab_window.h"

using namespace hessianlab;

class TestLastSession : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { configureThreads(1); }

  void attackAndTicksComeBack() {
    const KeptHome home;
    const QTemporaryDir workspace;
    {
      auto window = openLab(smallMoons(1), workspace.path());
      for (int run = 0; run < 2; ++run) {
        press(*window, "run");
        QVERIFY(reaches(*window, RunState::Finished));
        press(*window, "reset");
        QVERIFY(untrainedShown(*window));
      }
      QCOMPARE(window->controller().runs().size(), std::size_t{2});
      window->controller().setTicked(window->controller().runs()[1]->id, false);
      window->document().setNorm(Norm::L2);
      window->document().setEpsilon(0.07);
      window->close();
    }
    QSettings settings;
    auto window = openLab(smallMoons(1), workspace.path());
    window->restoreLayout(settings);
    const auto& runs = window->controller().runs();
    QTRY_COMPARE_WITH_TIMEOUT(runs.size(), std::size_t{2}, kPatienceMs);
    QCOMPARE(window->document().settings().norm, Norm::L2);
    QCOMPARE(window->document().settings().epsilon(), 0.07);
    QVERIFY(!window->document().undoStack().canUndo());
    for (const auto& run : runs) QCOMPARE(run->ticked, run->name.endsWith(u'1'));
    // Ticks are awaited once: a person may take them away.
    window->controller().setTicked(runs[0]->id, false);
    window->controller().setTicked(runs[1]->id, false);
    Q_EMIT window->controller().runAdded();
    QVERIFY(!runs[0]->ticked && !runs[1]->ticked);
  }

  // An ε of other data would mean something else.
  void otherSettingsBeginWithTheirOwnAttack() {
    const KeptHome home;
    {
      auto window = openLab(smallMoons(1));
      window->document().setEpsilon(0.07);
      window->close();
    }
    QSettings settings;
    auto window = openLab(smallFashion(1));
    const LabSettings before = window->document().settings();
    window->restoreLayout(settings);
    QVERIFY(window->document().settings() == before);
    // Nor does what no window wrote.
    auto moons = openLab(smallMoons(1));
    for (const char* epsilon : {"-1", "7", "nan", "much"}) {
      settings.setValue(QStringLiteral("session/epsilon"), QString::fromLatin1(epsilon));
      moons->restoreLayout(settings);
      QCOMPARE(moons->document().settings().epsilon(), 0.1);
    }
  }
};

QTEST_MAIN(TestLastSession)
#include "test_last_session.moc"
