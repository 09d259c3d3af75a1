// SPDX-License-Identifier: GPL-3.0-or-later
// Where in the editor the engine's refusal of a lesson belongs.
#include <QRegularExpression>

#include "ui/lessons/editor/lesson_document.h"
#include "ui/words/engine_text.h"

namespace hessianlab {

namespace {

QString fieldOf(const QString& sentence, const DraftStep& step) {
  static const QRegularExpression word(QStringLiteral("^'?([a-z]+)"));
  const QString first = word.match(sentence).captured(1);
  if (first == QStringLiteral("the")) return QStringLiteral("run");  // "the run 'a' is trained in …"
  for (const char* known : {"heading", "text", "view", "question", "run"})
    if (first == QLatin1String(known)) return first;
  if (first == QStringLiteral("measure")) return first;
  if (first == QStringLiteral("choices") || first == QStringLiteral("predict")) return QStringLiteral("question");
  if (first == QStringLiteral("hide") || first == QStringLiteral("show") || first == QStringLiteral("marks") ||
      first == QStringLiteral("reveal"))
    return QStringLiteral("view");
  if (!sentence.contains(QStringLiteral("asks for a run"))) return QStringLiteral("settings");
  for (const std::string& measured : step.measure)
    if (QString::fromStdString(measured).contains(sentence.section(u' ', 0, 0))) return QStringLiteral("measure");
  return QStringLiteral("question");
}

// The field is read off the engine's words, so the person's come last.
LessonProblem told(LessonProblem problem) {
  const auto inWords = [](const QString& text) { return engineSentence(text.toStdString()); };
  static const QString expected = QStringLiteral("; expected ");
  static const QRegularExpression ofFormula(QStringLiteral("^(?:when|measure): "));
  const QString said = problem.text.remove(ofFormula);
  const auto at = said.lastIndexOf(expected);
  problem.text = at < 0 ? inWords(said)
                        : QObject::tr("%1; expected %2", "in a formula")
                              .arg(inWords(said.left(at)), inWords(said.mid(at + expected.size())));
  return problem;
}

}  // namespace

LessonProblem problemIn(const std::string& refusal, const LessonDraft& draft) {
  static const QRegularExpression place(
      QStringLiteral("^steps\\[(\\d+)\\](?:\\.predict(?:\\.choices\\[(\\d+)\\])?)?: (.*)$"),
      QRegularExpression::DotMatchesEverythingOption);
  const QString whole = QString::fromStdString(refusal);
  LessonProblem problem;
  const auto match = place.match(whole);
  if (!match.hasMatch()) {
    problem.text = whole.startsWith(QStringLiteral("lesson: ")) ? whole.mid(8) : whole;
    problem.field = problem.text.section(u' ', 0, 0).remove(u'\'');
    return told(std::move(problem));
  }
  problem.step = match.captured(1).toULongLong();
  problem.text = match.captured(3);
  if (!match.captured(2).isEmpty()) problem.choice = match.captured(2).toULongLong();
  const bool known = *problem.step < draft.steps.size();
  problem.field = problem.choice || whole.contains(QStringLiteral(".predict:"))
                      ? QStringLiteral("question")
                      : fieldOf(problem.text, known ? draft.steps[*problem.step] : DraftStep());
  return told(std::move(problem));
}

}  // namespace hessianlab
