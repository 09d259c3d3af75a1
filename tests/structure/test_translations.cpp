// SPDX-License-Identifier: GPL-3.0-or-later
// Every text of the window has a translation into every language, with the same places to fill, and no sentence escapes
// those who translate.
#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

namespace {

struct Message {
  QString context, source;
  QStringList translations;  // one, or one for each plural form
  bool plural = false, finished = true;
};

QString root() {
  return QStringLiteral(HESSIANLAB_SOURCE_DIR);
}

QString fileOf(const QString& language) {
  return root() + QStringLiteral("/resources/translations/hessianlab_%1.ts").arg(language);
}

QList<Message> messagesIn(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) qFatal("cannot read %s", qPrintable(path));
  QXmlStreamReader xml(&file);
  QList<Message> all;
  QString context;
  while (!xml.atEnd()) {
    if (xml.readNext() != QXmlStreamReader::StartElement) continue;
    const auto name = xml.name();
    if (name == u"name") context = xml.readElementText();
    if (name == u"message")
      all << Message{context, {}, {}, xml.attributes().value(QStringLiteral("numerus")) == u"yes", true};
    if (name == u"source") all.back().source = xml.readElementText();
    if (name == u"numerusform") all.back().translations << xml.readElementText();
    if (name == u"translation") {
      all.back().finished = !xml.attributes().hasAttribute(QStringLiteral("type"));
      if (!all.back().plural) all.back().translations << xml.readElementText();
    }
  }
  if (xml.hasError()) qFatal("%s: %s", qPrintable(path), qPrintable(xml.errorString()));
  return all;
}

QStringList found(const QString& pattern, const QString& text) {
  QStringList all;
  for (auto match = QRegularExpression(pattern).globalMatch(text); match.hasNext();) all << match.next().captured();
  all.sort();
  return all;
}

// What the program fills in or draws by: %1, tags, line breaks, and spaces that keep glued parts apart.
QStringList frameOf(const QString& text) {
  return found(QStringLiteral("%\\d|%p|</?\\w[^>]*>|&nbsp;|\n"), text) +
         QStringList{QString::number(text.startsWith(u' ')), QString::number(text.endsWith(u' '))};
}

int mnemonics(const QString& text) {
  return static_cast<int>(found(QStringLiteral("(?<!&)&(?![&\\s]|\\w+;)"), text).size());
}

QString problemOf(const Message& message, const QString& language) {
  if (!message.finished) return QStringLiteral("is not translated");
  for (const QString& text : message.translations) {
    if (text.trimmed().isEmpty() != message.source.trimmed().isEmpty()) return QStringLiteral("is empty");
    // A plural form may say "one" in words.
    if (frameOf(text) != frameOf(message.source)) return QStringLiteral("has other places to fill: ") + text;
    if (!message.plural && text.contains(QStringLiteral("%n"))) return QStringLiteral("counts nothing: ") + text;
    const int keys = mnemonics(text);
    if (keys != mnemonics(message.source) && !(language == u"ar" && keys == 0))
      return QStringLiteral("has another key to press: ") + text;
  }
  return {};
}

// Two words or more that are no markup, no style, no command, no font, no form of a date and no words of the engine.
bool isSentence(QString text) {
  static const QRegularExpression other(
      QStringLiteral("[{]|://|\\d(px|em|pt)\\b|hessianlab-cli|\" --|^\"(DejaVu|yyyy|hh:)|asks for a run"));
  if (other.match(text).hasMatch()) return false;
  text.remove(QRegularExpression(QStringLiteral("<[^>]*>|%\\d|\\\\n|&nbsp;")));
  return QRegularExpression(QStringLiteral("[A-Za-z]{2,}[,;:]? +[A-Za-z]{2,}")).match(text).hasMatch();
}

}  // namespace

class TestTranslations : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void translationsAreCompleteAndFit_data() {
    QTest::addColumn<QString>("language");
    for (const char* language : {"de", "ar"}) QTest::newRow(language) << QString::fromLatin1(language);
  }

  void translationsAreCompleteAndFit() {
    QFETCH(QString, language);
    QStringList problems;
    const QList<Message> messages = messagesIn(fileOf(language));
    QVERIFY(messages.size() > 1000);
    for (const Message& message : messages)
      if (const QString problem = problemOf(message, language); !problem.isEmpty())
        problems << QStringLiteral("%1: “%2” %3").arg(message.context, message.source, problem);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
  }

  // What lupdate finds in the sources stands in the files.
  void noTextIsMissing() {
    QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("hessianlab_de.ts"));
    QVERIFY(QFile::copy(fileOf(QStringLiteral("de")), copy));
    QProcess lupdate;
    lupdate.setWorkingDirectory(root());
    lupdate.start(QLibraryInfo::path(QLibraryInfo::BinariesPath) + QStringLiteral("/lupdate"),
                  {QStringLiteral("-silent"), QStringLiteral("-I"), QStringLiteral("."), QStringLiteral("-extensions"),
                   QStringLiteral("cpp,h"), QStringLiteral("-locations"), QStringLiteral("none"),
                   QStringLiteral("-no-obsolete"), QStringLiteral("ui"), QStringLiteral("viz"), QStringLiteral("app"),
                   QStringLiteral("resources/translations/engine_texts.h"), QStringLiteral("-ts"), copy});
    QVERIFY2(lupdate.waitForFinished(100000) && lupdate.exitCode() == 0, lupdate.readAllStandardError().constData());
    QStringList known, missing;
    for (const QString& language : {QStringLiteral("de"), QStringLiteral("ar")}) {
      known.clear();
      for (const Message& message : messagesIn(fileOf(language))) known << message.context + u'\n' + message.source;
      for (const Message& message : messagesIn(copy))
        if (!known.contains(message.context + u'\n' + message.source)) missing << language + u' ' + message.source;
    }
    QVERIFY2(missing.isEmpty(),
             qPrintable(QStringLiteral("run scripts/translations, then translate:\n") + missing.join(u'\n')));
  }

  void noSentenceIsALiteral() {
    static const QRegularExpression literal(
        QStringLiteral("(?:QStringLiteral|QLatin1String)\\(\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)\\)"));
    QStringList sentences;
    for (const char* top : {"ui", "viz"}) {
      QDirIterator it(root() + u'/' + QLatin1String(top), {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
      while (it.hasNext()) {
        QFile file(it.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (auto match = literal.globalMatch(text); match.hasNext();)
          if (const QString words = match.next().captured(1); isSentence(words))
            sentences << QDir(root()).relativeFilePath(file.fileName()) + QStringLiteral(": ") + words;
      }
    }
    QVERIFY2(sentences.isEmpty(), qPrintable(sentences.join(u'\n')));
  }

  void sentencesAreKnownFromOtherTexts() {
    QVERIFY(isSentence(QStringLiteral("\"all that are not 0\"")));
    QVERIFY(isSentence(QStringLiteral("\"<b>taken for %1</b>\"")));
    QVERIFY(!isSentence(QStringLiteral("\"<p style='margin-bottom:2px'>%1</p>\"")));
    QVERIFY(!isSentence(QStringLiteral("\"robustness.attack.\"")));
  }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "test_translations.moc"
