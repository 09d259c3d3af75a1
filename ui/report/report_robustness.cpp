// SPDX-License-Identifier: GPL-3.0-or-later
// The report's part on attacks: curves, table, bounds told apart, and whether it can be trusted.
#include <algorithm>

#include "model/robustness/trust.h"
#include "model/runs/advice.h"
#include "ui/report/report.h"
#include "ui/words/attack_words.h"
#include "ui/words/engine_text.h"
#include "viz/base/text_tools.h"

namespace hessianlab::report_part {

namespace {

QString share(const std::vector<double>& values, std::size_t i) {
  return i < values.size() ? percentText(values[i]) : QString();
}

QString curveTable(const RobustnessResult& result, const Catalogues& catalogues) {
  QStringList headings{QStringLiteral("ε"), QObject::tr("accuracy"), QObject::tr("95 % interval")};
  if (result.attacks.size() > 1)
    for (const AttackCurve& curve : result.attacks) headings << attackTitle(catalogues.attacks, curve.attack);
  std::vector<QStringList> rows;
  for (std::size_t i = 0; i < result.epsilons.size(); ++i) {
    const QString interval = i < result.interval95.size() ? QObject::tr("%1 to %2")
                                                                .arg(percentText(result.interval95[i].first),
                                                                     percentText(result.interval95[i].second))
                                                          : QString();
    QStringList row{roundedText(result.epsilons[i]), share(result.accuracy, i), interval};
    if (result.attacks.size() > 1)
      for (const AttackCurve& curve : result.attacks) row << share(curve.accuracy, i);
    rows.push_back(row);
  }
  return table(headings, rows);
}

QString kindOf(const BoundCurve& bound) {
  if (bound.refuted) return QObject::tr("refuted, no proof");
  return bound.certificate ? QObject::tr("certificate: proven") : QObject::tr("estimate: can be too large");
}

QString bounds(const RobustnessResult& result) {
  if (result.bounds.empty())
    return missing(
        QObject::tr("No bounds were computed."),
        QObject::tr("Tick “Bounds” in the Robustness tab, or run hessianlab-cli evaluate, which computes them."));
  // At a few of the grid's ε, so that the table fits a page.
  constexpr std::size_t kMost = 5;
  const std::size_t every = std::max<std::size_t>(1, (result.epsilons.size() + kMost - 1) / kMost);
  QStringList headings{QObject::tr("Bound"), QObject::tr("kind")};
  for (std::size_t i = 0; i < result.epsilons.size(); i += every)
    headings << QStringLiteral("ε %1").arg(roundedText(result.epsilons[i]));
  std::vector<QStringList> rows;
  for (const BoundCurve& bound : result.bounds) {
    QStringList row{engineText(bound.title), kindOf(bound)};
    for (std::size_t i = 0; i < result.epsilons.size(); i += every) row << share(bound.accuracy, i);
    rows.push_back(row);
  }
  QString html = table(headings, rows);
  for (const std::string& why : result.boundsLeftOut)
    html += QStringLiteral("<p class=\"note\">%1</p>\n").arg(engineSentence(why).toHtmlEscaped());
  return html;
}

QString checks(const Run& run, const RobustnessResult& result) {
  QString html = QStringLiteral("<h3>%1</h3>\n").arg(QObject::tr("Can it be trusted?"));
  if (result.sanity.empty())
    return html + missing(QObject::tr("The checks for gradient masking were not run."),
                          QObject::tr("Press “Run checks” under “Can it be trusted?” in the window, or run "
                                      "hessianlab-cli evaluate, which runs them."));
  html += QStringLiteral("<p>%1</p>\n").arg(engineText(trustIn(&run).text).toHtmlEscaped());
  for (const SanityCheck& check : result.sanity)
    html += QStringLiteral("<p class=\"plain\"><b>%1 %2</b><br/>%3</p>\n")
                .arg(check.passed()   ? QStringLiteral("✓")
                     : check.failed() ? QStringLiteral("✗")
                                      : QStringLiteral("–"),
                     engineText(checkTitle(check.check)).toHtmlEscaped(), engineSentence(check.detail).toHtmlEscaped());
  for (const std::string& fault : result.faults)
    html += QStringLiteral("<p class=\"plain\"><b>%1</b></p>\n").arg(engineSentence(fault).toHtmlEscaped());
  return html;
}

QString evaluation(const Report& report, const RobustnessResult& result, const Catalogues& catalogues,
                   ReportKind kind) {
  QString html = QStringLiteral("<h3>%1</h3>\n").arg(QObject::tr("In the norm %1").arg(normSymbol(result.norm)));
  html +=
      QStringLiteral("<p>%1</p>\n")
          .arg(QObject::tr("At step %1: %2 test samples%3, attacked with %4; an attacker tries all of them and takes "
                           "what works. Without attack %5 are right.")
                   .arg(result.step)
                   .arg(result.samples)
                   .arg(result.sampling == Sampling::Balanced ? QObject::tr(" (balanced)") : QString(),
                        attackTitles(catalogues.attacks, result), percentText(result.cleanAccuracy))
                   .toHtmlEscaped());
  const QString name = QStringLiteral("robustness.") + QLatin1String(toString(result.norm));
  html += QStringLiteral("<p>%1</p>\n").arg(figure(report, name, kind)) + curveTable(result, catalogues);
  if (!result.complete)
    html +=
        QStringLiteral("<p class=\"note\">%1</p>\n").arg(QObject::tr("It was cancelled; these are the values so far."));
  if (result.medianDistance)
    html += QStringLiteral("<p class=\"plain\">%1</p>\n")
                .arg(QObject::tr("The nearest mistake that was found lies at %1 for half of the samples.")
                         .arg(roundedText(*result.medianDistance, 3)));
  for (const std::string& line : adviceOnEvaluation(result, report.run->title().toStdString()))
    html += QStringLiteral("<p class=\"plain\">⚠ %1</p>\n").arg(engineSentence(line).toHtmlEscaped());
  html += QStringLiteral("<h3>%1</h3>\n").arg(QObject::tr("Bounds")) + bounds(result);
  return html + checks(*report.run, result);
}

}  // namespace

QString robustness(const Report& report, const Catalogues& catalogues, ReportKind kind) {
  QString html = QStringLiteral("<h2>%1</h2>\n").arg(QObject::tr("Robustness"));
  if (report.run->robustness.empty())
    return html +
           missing(QObject::tr("It was not evaluated."),
                   QObject::tr("Press Evaluate in the Robustness tab (Ctrl+E), or run hessianlab-cli evaluate on "
                               "the folder of the run."));
  for (const auto& [norm, result] : report.run->robustness) html += evaluation(report, *result, catalogues, kind);
  return html;
}

}  // namespace hessianlab::report_part
