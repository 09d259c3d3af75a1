// SPDX-License-Identifier: GPL-3.0-or-later
// hessianlab-cli lesson, on a lesson that somebody wrote.
#include <QJsonArray>

#include "tests/support/cli_program.h"

using namespace hessianlab;

class TestCliLesson : public CliProgram {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { trainTheRun(); }

  // The example of docs/lessons.md, so that a teacher who copies it has a lesson that works.
  void aLessonOfOnesOwnRuns() {
    QFile guide(QStringLiteral(HESSIANLAB_SOURCE_DIR "/docs/lessons.md"));
    QVERIFY(guide.open(QIODevice::ReadOnly));
    const QByteArray text = guide.readAll();
    const qsizetype begin = text.indexOf("```json\n") + 8;
    QFile file(path("my.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.mid(begin, text.indexOf("```", begin) - begin));
    file.close();
    const Outcome o = run({"lesson", path("my.json"), "--json"});
    QVERIFY2(o.code == 0, o.err.constData());
    const QJsonObject result = QJsonDocument::fromJson(o.out).object();
    QVERIFY(result["held"].toBool());
    const QJsonArray steps = result["steps"].toArray();
    QCOMPARE(steps.size(), 2);
    QVERIFY(steps[1]["measured"].toObject()["noisy.test_accuracy"].toDouble() > 0.9);
    QCOMPARE(steps[1]["answer"].toString(), QString("It falls."));

    // Asked for the impossible, it measures the same and ends with 1.
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray changed = file.readAll();
    file.close();
    changed.replace("noisy.test_accuracy < clean.test_accuracy - 0.002", "noisy.test_accuracy > 1");
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(changed);
    file.close();
    const Outcome wrong = run({"lesson", path("my.json")});
    QCOMPARE(wrong.code, 1);
    QVERIFY(wrong.out.contains("✗ It does not."));
    QVERIFY(wrong.out.contains("noisy.test_accuracy"));

    changed.replace("\"heading\"", "\"headng\"");
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(changed);
    file.close();
    const Outcome bad = run({"lesson", path("my.json")});
    QCOMPARE(bad.code, 2);
    QVERIFY2(bad.err.contains("my.json: steps[0]: unknown key 'headng'; did you mean 'heading'?"), bad.err.constData());
  }
};

QTEST_GUILESS_MAIN(TestCliLesson)
#include "test_cli_lesson.moc"
