// SPDX-License-Identifier: GPL-3.0-or-later
// docs/reliability.md says which test holds which case. Each of them is there.
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QtTest>

namespace {

QString textOf(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// The text of each test program, by the name that ctest knows it by (see tests/CMakeLists.txt).
QMap<QString, QString> programs() {
  const QDir root(QStringLiteral(HESSIANLAB_SOURCE_DIR "/tests"));
  QMap<QString, QString> all;
  QDirIterator it(root.path(), {QStringLiteral("test_*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
  while (it.hasNext()) {
    const QString path = it.next();
    QString name = root.relativeFilePath(path).chopped(4);
    name.replace(QRegularExpression(QStringLiteral("/test_|/")), QStringLiteral("_"));
    all[name] = textOf(path);
  }
  return all;
}

}  // namespace

class TestReliabilityPage : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyTestThatIsNamedIsThere() {
    const QString page = textOf(QStringLiteral(HESSIANLAB_SOURCE_DIR "/docs/reliability.md"));
    const QString campaigns = textOf(QStringLiteral(HESSIANLAB_SOURCE_DIR "/tests/faults/CMakeLists.txt"));
    const QMap<QString, QString> tests = programs();
    QVERIFY(tests.size() > 200);
    const QStringList lines = page.mid(page.indexOf(QStringLiteral("## Which test holds which case"))).split(u'\n');
    static const QRegularExpression named(QStringLiteral("`(\\w+)(?:: (\\w+))?`"));
    int cases = 0;
    for (const QString& line : lines) {
      if (!line.startsWith(u'|') || line.startsWith(QStringLiteral("|---")) || line.contains(QStringLiteral("held by")))
        continue;
      ++cases;
      int held = 0;
      for (auto match = named.globalMatch(line.section(QStringLiteral(" | "), 1)); match.hasNext(); ++held) {
        const auto each = match.next();
        const QString test = each.captured(1), function = each.captured(2);
        if (test.startsWith(QStringLiteral("faults_"))) {
          QVERIFY2(campaigns.contains(QRegularExpression(QStringLiteral("NAME %1\\b").arg(test))), qPrintable(test));
          continue;
        }
        QVERIFY2(tests.contains(test), qPrintable(test));
        QVERIFY2(tests[test].contains(QStringLiteral("  void %1() {").arg(function)), qPrintable(each.captured(0)));
      }
      QVERIFY2(held > 0, qPrintable(line));
    }
    QVERIFY(cases > 80);
  }
};

QTEST_GUILESS_MAIN(TestReliabilityPage)
#include "test_reliability_page.moc"
