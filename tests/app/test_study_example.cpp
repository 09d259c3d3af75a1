// SPDX-License-Identifier: GPL-3.0-or-later
// The example of hessianlab-cli study --help, as it stands there.
#include <QJsonArray>
#include <QRegularExpression>

#include "tests/support/cli_program.h"

using namespace hessianlab;

class TestStudyExample : public CliProgram {
  Q_OBJECT

 private Q_SLOTS:
  void theExampleOfTheHelpRuns() {
    const QString help = run({"study", "--help"}).out;
    static const QRegularExpression example("hessianlab-cli (study \\S+ --out) \\S+");
    const auto match = example.match(help);
    QVERIFY2(match.hasMatch(), qPrintable(help));
    const QStringList command = match.captured(1).split(' ') << path("example");
    const Outcome first = run(command);
    QVERIFY2(first.code == 0, first.err.constData());
    QVERIFY(first.out.contains("10 of 10 runs"));
    const QByteArray page = content(path("example/study.md"));
    QVERIFY(page.contains("## Answer") && page.contains("study/front-linf.svg"));
    QVERIFY(content(path("example/study/front-linf.svg")).startsWith("<svg"));
    QCOMPARE(content(path("example/study.csv")).count('\n'), 11);  // the header and ten runs
    QCOMPARE(QJsonDocument::fromJson(content(path("example/study.json")))["cells"].toArray().size(), 10);
    QVERIFY(!page.contains("no comparison"));  // the example shows what a study answers

    const Outcome again = run(command);
    QCOMPARE(again.code, 0);
    QVERIFY(!again.out.contains("to do"));
    QCOMPARE(content(path("example/study.md")), page);

    const Outcome elsewhere = run(command + QStringList{"--report", "--json", "--page", path("docs/claim.md")});
    QVERIFY2(elsewhere.code == 0, elsewhere.err.constData());
    QCOMPARE(elsewhere.out, content(path("example/study.json")));
    QVERIFY(content(path("docs/claim.md")).contains("](claim/front-linf.svg)"));
    QVERIFY(QFile::exists(path("docs/claim/front-linf.svg")));
  }
};

QTEST_GUILESS_MAIN(TestStudyExample)
#include "test_study_example.moc"
