// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/engine_text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace hessianlab {

namespace {

constexpr const char* kContext = "engine";

// The first that fits is taken, so a longer sentence stands before one that is its beginning or end.
constexpr const char* kSentences[] = {
    // Can an evaluation be trusted? (model/robustness/trust.h)
    QT_TRANSLATE_NOOP("engine", "not checked"),
    QT_TRANSLATE_NOOP("engine", "checks pass"),
    QT_TRANSLATE_NOOP("engine", "checks pass (step %1)"),
    QT_TRANSLATE_NOOP("engine", "the result contradicts itself"),
    QT_TRANSLATE_NOOP("engine", "1 check fails"),
    QT_TRANSLATE_NOOP("engine", "1 check fails (step %1)"),
    QT_TRANSLATE_NOOP("engine", "%1 checks fail"),
    QT_TRANSLATE_NOOP("engine", "%1 checks fail (step %2)"),
    QT_TRANSLATE_NOOP("engine", "1 check could not be asked"),
    QT_TRANSLATE_NOOP("engine", "1 check could not be asked (step %1)"),
    QT_TRANSLATE_NOOP("engine", "%1 checks could not be asked"),
    QT_TRANSLATE_NOOP("engine", "%1 checks could not be asked (step %2)"),
    QT_TRANSLATE_NOOP("engine", "No robustness was measured yet."),
    QT_TRANSLATE_NOOP("engine", "The last evaluation (%1, step %2) did not ask whether its attacks can be trusted."),
    QT_TRANSLATE_NOOP("engine", "The curve of %1, step %2 may show more robustness than there is."),
    QT_TRANSLATE_NOOP("engine",
                      "The network of %1, step %2 leaves %3 of %4 questions without an answer; the report says why."),
    QT_TRANSLATE_NOOP("engine",
                      "Nothing suggests that the attacks on %1, step %2 were blind; %3 checks ask for it. That is no "
                      "proof."),
    // Advice (model/runs/advice.h)
    QT_TRANSLATE_NOOP("engine",
                      "ReLU networks bend only at kinks, which H does not see: what is left in ‖H‖ is the softmax "
                      "part. Softplus (β about 8) shows the curvature of the whole network."),
    QT_TRANSLATE_NOOP("engine",
                      "With so large a β softplus is nearly ReLU: curvature hides in narrow kinks that few samples "
                      "hit, and its estimate becomes noisy."),
    QT_TRANSLATE_NOOP("engine", "Strength 0 is plain training: the regularizer has no effect."),
    QT_TRANSLATE_NOOP("engine",
                      "‖H‖ is tiny because the network is almost certain everywhere (mean confidence %1 %): saturation "
                      "makes curvature vanish without making the network robust. Trust the attack curve, not ‖H‖."),
    QT_TRANSLATE_NOOP("engine",
                      "The newest ‖H‖ is not settled: for the worst sample ‖Hv − λv‖ is still %1 of ‖H‖. Read it as a "
                      "lower estimate."),
    QT_TRANSLATE_NOOP("engine", "The loss grew from %1 to %2: the training diverged. Lower the learning rate."),
};

// What fills the places %1 … of `sentence` to make `text`; empty: it is another sentence.
QStringList fillingsOf(const QString& sentence, const QString& text) {
  static const QRegularExpression place(QStringLiteral("%(\\d)"));
  QString pattern;
  qsizetype end = 0;
  for (auto match = place.globalMatch(sentence); match.hasNext();) {
    const auto found = match.next();
    pattern += QRegularExpression::escape(sentence.mid(end, found.capturedStart() - end)) + QStringLiteral("(.+?)");
    end = found.capturedEnd();
  }
  if (pattern.isEmpty()) return {};
  pattern += QRegularExpression::escape(sentence.mid(end));
  return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).capturedTexts().mid(1);
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
  for (const char* sentence : kSentences) {
    const QStringList fillings = fillingsOf(QString::fromUtf8(sentence), said);
    if (!fillings.isEmpty()) return filled(QCoreApplication::translate(kContext, sentence), fillings);
  }
  return said;
}

QStringList engineSentences() {
  QStringList all;
  for (const char* sentence : kSentences) all << QString::fromUtf8(sentence);
  return all;
}

}  // namespace hessianlab
