// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lesson_words.h"

#include <QMap>
#include <QRegularExpression>
#include <algorithm>

#include "ui/lessons/lesson_marks.h"
#include "ui/words/attack_words.h"
#include "ui/words/config_access.h"
#include "ui/words/engine_text.h"
#include "viz/base/left_to_right.h"

namespace hessianlab {

namespace {

QString escaped(const std::string& text) {
  return engineText(text).toHtmlEscaped();
}

// The light Markdown of lessons: *emphasis* and **strong**.
QString formatted(const std::string& text) {
  static const QRegularExpression strong(QStringLiteral("\\*\\*([^*]+)\\*\\*")),
      emphasis(QStringLiteral("\\*([^*\\s][^*]*)\\*"));
  return escaped(text).replace(strong, QStringLiteral("<b>\\1</b>")).replace(emphasis, QStringLiteral("<i>\\1</i>"));
}

QString kindTitle(const Quantity& quantity, const Catalogue& attacks) {
  if (quantity.norm.empty()) return engineText(quantity.kind.title);
  const QString norm = quantity.norm == "l2" ? QStringLiteral("L2") : leftToRight(QStringLiteral("L∞"));
  const QString epsilon = shortNumber(quantity.epsilon);
  if (quantity.attack.empty()) return QObject::tr("certified accuracy, %1\u00a0ε\u00a0=\u00a0%2").arg(norm, epsilon);
  if (quantity.epsilon == 0) return QObject::tr("accuracy without attack");
  return QObject::tr("accuracy under %1, %2\u00a0ε\u00a0=\u00a0%3")  // never broken over two lines
      .arg(attackTitle(attacks, quantity.attack), norm, epsilon);
}

// "58.5 %" for shares, "12.3" for other numbers.
QString measuredText(const LessonCourse::Told& told) {
  const Quantity* quantity = told.expression.soleQuantity();
  if (quantity && quantity->kind.share)
    return leftToRight(QStringLiteral("%1\u00a0%").arg(QString::number(100 * told.value, 'f', 1)));
  return shortNumber(told.value);
}

// "plain: accuracy under PGD, L∞ ε = 0.08"; an expression of several quantities as it stands in the lesson.
QString measuredTitle(const Expression& expression, const Catalogue& attacks) {
  const Quantity* quantity = expression.soleQuantity();
  if (!quantity) return QString::fromStdString(expression.text());
  return (quantity->atStart ? QObject::tr("%1 before training: %2") : QStringLiteral("%1: %2"))
      .arg(engineText(quantity->run), kindTitle(*quantity, attacks));
}

// A name and numbers. Qt does not turn the columns around where lines run from right to left.
QString tableRow(const QString& name, const QStringList& numbers) {
  const bool mirrored = QGuiApplication::isRightToLeft();
  QStringList cells{QStringLiteral("<td>%1</td>").arg(name)};
  for (const QString& number : numbers)
    cells << (mirrored ? QStringLiteral("<td align='left'>%1&nbsp;</td>")
                       : QStringLiteral("<td align='right'>&nbsp;%1</td>"))
                 .arg(number);
  if (mirrored) std::reverse(cells.begin(), cells.end());
  return QStringLiteral("<tr>%1</tr>").arg(cells.join(QString()));
}

constexpr qsizetype kMostRuns = 3;  // that stand side by side

// One run a column, one quantity a row. Empty: there is but one run, or too little is known of each.
QString comparisonHtml(const std::vector<LessonCourse::Told>& told, const Catalogue& attacks) {
  QStringList runs, kinds;
  QMap<QString, QString> cells;
  for (const LessonCourse::Told& one : told) {
    const Quantity* quantity = one.expression.soleQuantity();
    if (!quantity) return {};
    const QString name = engineText(quantity->run).toHtmlEscaped();
    const QString run = quantity->atStart ? QObject::tr("%1<br>before training").arg(name) : name;
    const QString kind = kindTitle(*quantity, attacks);
    if (!runs.contains(run)) runs << run;
    if (!kinds.contains(kind)) kinds << kind;
    cells[run + u'\n' + kind] = measuredText(one);
  }
  if (runs.size() < 2 || runs.size() > kMostRuns || 2 * cells.size() < runs.size() * kinds.size() + 1) return {};
  QString html = tableRow(QObject::tr("run"), runs);
  for (const QString& kind : kinds) {
    QStringList numbers;
    for (const QString& run : runs) numbers << QStringLiteral("<b>%1</b>").arg(cells.value(run + u'\n' + kind));
    html += tableRow(kind.toHtmlEscaped(), numbers);
  }
  return html;
}

QString listHtml(const std::vector<LessonCourse::Told>& told, const Catalogue& attacks) {
  QString html;
  for (const LessonCourse::Told& one : told)
    html += tableRow(measuredTitle(one.expression, attacks).toHtmlEscaped(),
                     {QStringLiteral("<b>%1</b>").arg(measuredText(one))});
  return html;
}

QString numbersHtml(const std::vector<LessonCourse::Told>& told, const Catalogue& attacks) {
  const QString comparison = comparisonHtml(told, attacks);
  return QStringLiteral("<table width='100%' cellspacing='0' cellpadding='1'>%1</table>")
      .arg(comparison.isEmpty() ? listHtml(told, attacks) : comparison);
}

}  // namespace

QString outcomeHtml(const LessonStep& step, const LessonCourse::StepState& state, const Catalogue& attacks,
                    const QString& goodColor, const QString& wrongColor, const QString& mutedColor) {
  if (!state.done) return {};
  QString html;
  if (step.predict && state.prediction) {
    const auto& choices = step.predict->choices;
    const bool guessed = *state.prediction < choices.size();
    const bool right = guessed && state.prediction == state.happened;
    if (guessed)
      html += QObject::tr("<p>Your prediction: %1 <b><span style='color:%2'>%3</span></b></p>")
                  .arg(escaped(choices[*state.prediction].answer), right ? goodColor : wrongColor,
                       right ? QObject::tr("✓ right") : QObject::tr("✗ not so"));
  }
  if (!state.told.empty())
    html += QStringLiteral("<p style='margin-bottom:2px'>%1</p>").arg(QObject::tr("Measured:")) +
            numbersHtml(state.told, attacks);
  if (step.predict && state.happened) {
    const LessonChoice& choice = step.predict->choices[*state.happened];
    html += QStringLiteral("<p><b>%1</b></p><p>%2</p>").arg(escaped(choice.answer), formatted(choice.because));
    if (!choice.expected)
      html += QObject::tr(
                  "<p style='color:%1'>This is not what usually happens here. Numbers are what they are: try "
                  "another seed and see which is the rule.</p>")
                  .arg(mutedColor);
  }
  QStringList drawn;
  for (const LessonMark& mark : LessonMarks::catalogue())
    if (std::find(step.reveal.begin(), step.reveal.end(), mark.name.toStdString()) != step.reveal.end())
      drawn << mark.title.toHtmlEscaped();
  if (!drawn.isEmpty())
    html += QObject::tr("<p style='color:%1'>Drawn until the next step: %2.</p>")
                .arg(mutedColor, drawn.join(QStringLiteral(" · ")));
  if (!state.estimators.isEmpty())
    html += QObject::tr("<p style='color:%1'>Estimators: %2.</p>").arg(mutedColor, state.estimators.toHtmlEscaped());
  return html;
}

}  // namespace hessianlab
