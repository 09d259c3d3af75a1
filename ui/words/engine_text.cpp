// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/engine_text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>
#include <algorithm>
#include <string>
#include <vector>

#include "model/base/message.h"
#include "ui/words/certainty_words.h"

namespace hessianlab {

namespace {

constexpr const char* kContext = "engine";

// A sentence that matches with what fills its places %1 … captured.
QRegularExpression patternOf(const QString& sentence) {
  static const QRegularExpression place(QStringLiteral("%(\\d)"));
  QString pattern;
  qsizetype end = 0;
  for (auto match = place.globalMatch(sentence); match.hasNext();) {
    const auto found = match.next();
    pattern += QRegularExpression::escape(sentence.mid(end, found.capturedStart() - end)) + QStringLiteral("(.+?)");
    end = found.capturedEnd();
  }
  return QRegularExpression(
      QRegularExpression::anchoredPattern(pattern + QRegularExpression::escape(sentence.mid(end))));
}

struct Sentence {
  std::string text;
  QRegularExpression pattern;
  qsizetype letters;  // beside its places
  QString longest;    // of its parts between places: without it nothing is looked at closely
};

// Those with places to fill; the others are told word by word. Who says most comes first: a sentence that is the
// beginning or the end of another would fit that, too.
const std::vector<Sentence>& sentences() {
  static const std::vector<Sentence> all = [] {
    static const QRegularExpression place(QStringLiteral("%\\d"));
    std::vector<Sentence> made;
    for (const QString& text : engineSentences()) {
      if (!text.contains(QStringLiteral("%1"))) continue;
      Sentence sentence{text.toStdString(), patternOf(text), 0, {}};
      for (const QString& part : text.split(place)) {
        sentence.letters += part.size();
        if (part.size() > sentence.longest.size()) sentence.longest = part;
      }
      made.push_back(std::move(sentence));
    }
    std::stable_sort(made.begin(), made.end(), [](const auto& a, const auto& b) { return a.letters > b.letters; });
    return made;
  }();
  return all;
}

// All at once: what is put in may itself hold a %1.
QString filled(const QString& sentence, const QStringList& fillings) {
  static const QRegularExpression place(QStringLiteral("%(\\d)"));
  QString text;
  qsizetype end = 0;
  for (auto match = place.globalMatch(sentence); match.hasNext();) {
    const auto found = match.next();
    text += sentence.mid(end, found.capturedStart() - end) + fillings.value(found.captured(1).toInt() - 1);
    end = found.capturedEnd();
  }
  return text + sentence.mid(end);
}

struct Match {
  qsizetype letters = 0;  // that are the sentence's own; 0: nobody knows it
  QString text;
};

Match known(const QString& said);

// What is put in may be words of the engine, too: two or more, or it might be a name.
QStringList translated(QStringList fillings) {
  for (QString& each : fillings)
    if (each.contains(u' '))
      if (Match match = known(each); match.letters > 0) each = std::move(match.text);
  return fillings;
}

Match known(const QString& said) {
  if (const QString same = engineText(said.toStdString()); same != said) return {said.size(), same};
  for (const Sentence& sentence : sentences())
    if (said.contains(sentence.longest))
      if (const auto match = sentence.pattern.match(said); match.hasMatch())
        return {sentence.letters, filled(engineText(sentence.text), translated(match.capturedTexts().mid(1)))};
  return {};
}

}  // namespace

QString engineText(const std::string& text) {
  return text.empty() ? QString() : QCoreApplication::translate(kContext, text.c_str());
}

// Where it may be read in several ways, the sentence that says most is meant.
QString engineSentence(const std::string& text) {
  static const QString colon = QStringLiteral(": ");
  const QString said = QString::fromStdString(text);
  QString head, best = said;
  qsizetype letters = 0;
  for (qsizetype begin = 0;;) {
    if (const Match match = known(said.mid(begin)); match.letters > letters) {
      letters = match.letters;
      best = head + match.text;
    }
    const qsizetype end = said.indexOf(colon, begin);
    if (end < 0) return best;
    const QString part = said.mid(begin, end - begin);
    const Match ahead = known(part);
    head += (ahead.letters > 0 ? ahead.text : part) + colon;
    begin = end + colon.size();
  }
}

QString refusalText(const std::string& problem) {
  return engineSentence(inWindowWords(plainMessage(problem)));
}

QString refusalText(const std::exception& error) {
  return refusalText(std::string(error.what()));
}

}  // namespace hessianlab
