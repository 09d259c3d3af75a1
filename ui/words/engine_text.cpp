// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/engine_text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>
#include <string>
#include <vector>

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
};

// Those with places to fill; the others are told word by word.
const std::vector<Sentence>& sentences() {
  static const std::vector<Sentence> all = [] {
    std::vector<Sentence> made;
    for (const QString& text : engineSentences())
      if (text.contains(QStringLiteral("%1"))) made.push_back({text.toStdString(), patternOf(text)});
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

}  // namespace

QString engineText(const std::string& text) {
  return text.empty() ? QString() : QCoreApplication::translate(kContext, text.c_str());
}

QString engineSentence(const std::string& text) {
  const QString said = QString::fromStdString(text), same = engineText(text);
  if (same != said) return same;
  for (const Sentence& sentence : sentences())
    if (const auto match = sentence.pattern.match(said); match.hasMatch())
      return filled(engineText(sentence.text), match.capturedTexts().mid(1));
  return said;
}

}  // namespace hessianlab
