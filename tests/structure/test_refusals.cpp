// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine refuses is refused in the window's language: the words of every exception that it throws stand among
// the sentences that are translated (ui/words/refusals.h).
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QtTest>
#include <algorithm>

namespace {

QString sourceRoot() {
  return QStringLiteral(HESSIANLAB_SOURCE_DIR);
}

QString sourceTextOf(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// The literals of a piece of source, those that stand side by side as one.
QStringList literalsIn(const QString& source) {
  static const QRegularExpression group(QStringLiteral("(?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+"));
  static const QRegularExpression one(QStringLiteral("\"((?:[^\"\\\\]|\\\\.)*)\""));
  QStringList all;
  for (auto groups = group.globalMatch(source); groups.hasNext();) {
    QString text;
    for (auto parts = one.globalMatch(groups.next().captured()); parts.hasNext();) text += parts.next().captured(1);
    all << text.replace(QStringLiteral("\\\""), QStringLiteral("\""));
  }
  return all;
}

// From an opening bracket to the one that closes it.
QString argumentsAt(const QString& source, qsizetype open) {
  bool quoted = false;
  int depth = 0;
  for (qsizetype i = open; i < source.size(); ++i) {
    const QChar c = source[i];
    if (quoted && c == u'\\')
      ++i;
    else if (c == u'"')
      quoted = !quoted;
    else if (!quoted && c == u'(')
      ++depth;
    else if (!quoted && c == u')' && --depth == 0)
      return source.mid(open, i - open);
  }
  return {};
}

// What can be looked for: three words or more, without advice, which the window gives in its own words, and without
// what stands before a colon, which is taken off. Empty: nothing.
QString wordsOf(const QString& literal) {
  QString words = literal.section(u';', 0, 0);
  words = words.section(QStringLiteral(": "), -1);
  while (!words.isEmpty() && QStringLiteral(" :,.('\"").contains(words.front())) words.remove(0, 1);
  while (!words.isEmpty() && QStringLiteral(" :,.('\"").contains(words.back())) words.chop(1);
  static const QRegularExpression three(QStringLiteral("[A-Za-z]{2,}[,;:]? +[A-Za-z]+[,;:]? +[A-Za-z]{2,}"));
  return three.match(words).hasMatch() ? words : QString();
}

}  // namespace

class TestRefusals : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyRefusalIsTranslated() {
    static const QRegularExpression place(QStringLiteral("%\\d"));
    QString sentences;
    QList<QRegularExpression> patterns;
    for (const QString& file : QDir(sourceRoot() + QStringLiteral("/ui/words")).entryList({"*.cpp"}))
      for (const QString& text : literalsIn(sourceTextOf(sourceRoot() + QStringLiteral("/ui/words/") + file))) {
        sentences += QString(text).replace(place, QStringLiteral("\x01")) + u'\n';
        QStringList parts = text.split(place);
        for (QString& part : parts) part = QRegularExpression::escape(part);
        if (parts.size() > 1)
          patterns << QRegularExpression(QRegularExpression::anchoredPattern(parts.join(QStringLiteral(".+"))));
      }
    // Caught where they are thrown, or unreachable but for a mistake in this program.
    const QStringList unseen{QStringLiteral("cannot be written as TorchScript"), QStringLiteral("of other pictures"),
                             QStringLiteral("a state holds a tensor of a type that safetensors has no name for")};
    static const QRegularExpression thrown(
        QStringLiteral("throw\\s+(?:InputError|RunError|OperationError|NotFinite)\\s*\\("));
    QStringList missing;
    int looked = 0;
    for (const char* top : {"model", "regularizers"}) {
      QDirIterator it(sourceRoot() + u'/' + QLatin1String(top), {"*.h", "*.cpp"}, QDir::Files,
                      QDirIterator::Subdirectories);
      while (it.hasNext()) {
        const QString path = it.next(), source = sourceTextOf(path);
        for (auto match = thrown.globalMatch(source); match.hasNext();)
          for (const QString& literal : literalsIn(argumentsAt(source, match.next().capturedEnd() - 1))) {
            const QString words = wordsOf(literal);
            if (words.isEmpty() || unseen.contains(words)) continue;
            ++looked;
            const QString whole = literal.section(QStringLiteral(": "), -1);  // a word of it may stand in a place
            if (!sentences.contains(words) && std::none_of(patterns.begin(), patterns.end(), [&](const auto& pattern) {
                  return pattern.match(whole).hasMatch();
                }))
              missing << QDir(sourceRoot()).relativeFilePath(path) + QStringLiteral(": ") + words;
          }
      }
    }
    QVERIFY2(looked > 300, qPrintable(QString::number(looked)));
    QVERIFY2(missing.isEmpty(),
             qPrintable(QStringLiteral("add to ui/words/refusals_*.cpp, then scripts/translations:\n") +
                        missing.join(u'\n')));
  }

  // What is caught is said by refusalText(), or not at all.
  void noRefusalIsShownAsItIs() {
    static const QRegularExpression raw(
        QStringLiteral("QString::from(?:Utf8|StdString)\\([^;]*(?:\\.what\\(\\)|error\\(\\))"));
    QStringList found;
    QDirIterator it(sourceRoot() + QStringLiteral("/ui"), {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
      const QString path = it.next();
      if (raw.match(sourceTextOf(path)).hasMatch()) found << QDir(sourceRoot()).relativeFilePath(path);
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
  }

  void whatIsLookedForIsTheSentence() {
    QCOMPARE(wordsOf(QStringLiteral(": holds no rows at all; choose another file")),
             QStringLiteral("holds no rows at all"));
    QVERIFY(wordsOf(QStringLiteral(" has ")).isEmpty());
    QCOMPARE(literalsIn(QStringLiteral("x + \"a \"\n \"b\" + y + \"c\"")), (QStringList{"a b", "c"}));
    QCOMPARE(argumentsAt(QStringLiteral("f(g(\")\"), 1); h()"), 1), QStringLiteral("(g(\")\"), 1"));
  }
};

QTEST_GUILESS_MAIN(TestRefusals)
#include "test_refusals.moc"
