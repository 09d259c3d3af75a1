// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lesson_words.h"

#include <QRegularExpression>

#include "ui/words/attack_words.h"
#include "ui/words/config_access.h"

namespace hessianlab {

namespace {

QString escaped(const std::string& text) {
  return QString::fromStdString(text).toHtmlEscaped();
}

// The light Markdown of lessons: *emphasis* and **strong**.
QString formatted(const std::string& text) {
  static const QRegularExpression strong(QStringLiteral("\\*\\*([^*]+)\\*\\*")),
      emphasis(QStringLiteral("\\*([^*\\s][^*]*)\\*"));
  return escaped(text).replace(strong, QStringLiteral("<b>\\1</b>")).replace(emphasis, QStringLiteral("<i>\\1</i>"));
}

}  // namespace

QString measuredTitle(const Expression& expression, const Catalogue& attacks) {
  const Quantity* quantity = expression.soleQuantity();
  if (!quantity) return QString::fromStdString(expression.text());
  QString title = QString::fromStdString(quantity->kind.title);
  if (!quantity->attack.empty() && quantity->epsilon == 0) {
    title = QStringLiteral("accuracy without attack");
  } else if (!quantity->attack.empty()) {
    title =
        QStringLiteral("accuracy under %1, %2\u00a0ε\u00a0=\u00a0%3")  // never broken over two lines
            .arg(attackTitle(attacks, quantity->attack),
                 quantity->norm == "l2" ? QStringLiteral("L2") : QStringLiteral("L∞"), shortNumber(quantity->epsilon));
  }
  const QString run = QString::fromStdString(quantity->run);
  return (quantity->atStart ? QStringLiteral("%1 before training: %2") : QStringLiteral("%1: %2")).arg(run, title);
}

QString measuredText(const LessonCourse::Told& told) {
  const Quantity* quantity = told.expression.soleQuantity();
  if (quantity && quantity->kind.share)
    return QStringLiteral("%1\u00a0%").arg(QString::number(100 * told.value, 'f', 1));
  return shortNumber(told.value);
}

QString outcomeHtml(const LessonStep& step, const LessonCourse::StepState& state, const Catalogue& attacks,
                    const QString& goodColor, const QString& wrongColor, const QString& mutedColor) {
  if (!state.done) return {};
  QString html;
  if (step.predict && state.prediction) {
    const auto& choices = step.predict->choices;
    const bool guessed = *state.prediction < choices.size();
    const bool right = guessed && state.prediction == state.happened;
    if (guessed)
      html += QStringLiteral("<p>Your prediction: %1 <b><span style='color:%2'>%3</span></b></p>")
                  .arg(escaped(choices[*state.prediction].answer), right ? goodColor : wrongColor,
                       right ? QStringLiteral("✓ right") : QStringLiteral("✗ not so"));
  }
  if (!state.told.empty()) {
    html += QStringLiteral(
        "<p style='margin-bottom:2px'>Measured:</p><table width='100%' cellspacing='0' cellpadding='1'>");
    for (const LessonCourse::Told& told : state.told)
      html += QStringLiteral("<tr><td>%1</td><td align='right'>&nbsp;<b>%2</b></td></tr>")
                  .arg(measuredTitle(told.expression, attacks).toHtmlEscaped(), measuredText(told));
    html += QStringLiteral("</table>");
  }
  if (step.predict && state.happened) {
    const LessonChoice& choice = step.predict->choices[*state.happened];
    html += QStringLiteral("<p><b>%1</b></p><p>%2</p>").arg(escaped(choice.answer), formatted(choice.because));
    if (!choice.expected)
      html += QStringLiteral(
                  "<p style='color:%1'>This is not what usually happens here. Numbers are what they are: try "
                  "another seed and see which is the rule.</p>")
                  .arg(mutedColor);
  }
  if (!state.estimators.isEmpty())
    html += QStringLiteral("<p style='color:%1'>Estimators: %2.</p>").arg(mutedColor, state.estimators.toHtmlEscaped());
  return html;
}

}  // namespace hessianlab
