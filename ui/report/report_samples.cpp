// SPDX-License-Identifier: GPL-3.0-or-later
// The report's part on single samples: pictures under attack or the plane, and the spectrum of one.
#include <QGuiApplication>
#include <cmath>

#include "ui/report/report.h"
#include "ui/words/attack_words.h"
#include "ui/words/config_access.h"
#include "viz/base/text_tools.h"

namespace hessianlab::report_part {

namespace {

QString className(const Report& report, int64_t label) {
  return report.classNames.value(static_cast<int>(label), QString::number(label));
}

QString pictureTable(const Report& report, const Catalogues& catalogues, ReportKind kind) {
  const PicturesResult& pictures = *report.pictures;
  QString html = QStringLiteral("<p>%1</p>\n")
                     .arg(QObject::tr("%1 in %2 with ε %3, at step %4. Perturbations: red brightens, blue darkens, as "
                                      "strongly as fits.")
                              .arg(attackTitle(catalogues.attacks, pictures.attack.text),
                                   normSymbol(pictures.attack.norm), shortNumber(pictures.attack.epsilon))
                              .arg(pictures.step)
                              .toHtmlEscaped());
  html += QStringLiteral("<table cellspacing=\"0\" cellpadding=\"4\"><tr>");
  const QString side = QGuiApplication::isRightToLeft() ? QStringLiteral("right") : QStringLiteral("left");
  for (const QString& title : {QObject::tr("Original"), QObject::tr("Perturbation"), QObject::tr("Adversarial")})
    html += QStringLiteral("<th class=\"head\" align=\"%1\">%2</th>").arg(side, title);
  html += QStringLiteral("</tr>\n");
  for (std::size_t i = 0; i < pictures.rows.size(); ++i) {
    const PictureRow& row = pictures.rows[i];
    const QString name = QStringLiteral("sample.%1.").arg(i);
    const QStringList below{
        QObject::tr("#%1 %2, taken for %3")
            .arg(row.index)
            .arg(className(report, row.label), className(report, row.prediction)),
        QObject::tr("L2 %1, L∞ %2").arg(roundedText(row.distanceL2, 3), roundedText(row.distanceLinf, 3)),
        QObject::tr("taken for %1").arg(className(report, row.adversarialPrediction))};
    const QStringList parts{QStringLiteral("original"), QStringLiteral("perturbation"), QStringLiteral("adversarial")};
    html += QStringLiteral("<tr>");
    for (int k = 0; k < 3; ++k)
      html += QStringLiteral("<td class=\"%1\">%2<br/>%3</td>")
                  .arg(i + 1 == pictures.rows.size() ? QStringLiteral("last") : QStringLiteral("cell"),
                       figure(report, name + parts[k], kind), below[k].toHtmlEscaped());
    html += QStringLiteral("</tr>\n");
  }
  return html + QStringLiteral("</table>\n");
}

QString spectrum(const Report& report, ReportKind kind) {
  const SpectrumResult& result = *report.spectrum;
  double worst = 0;
  for (const Eigenvalue& each : result.eigenvalues) worst = std::max(worst, each.residual);
  return QStringLiteral("<p>%1</p>\n<p class=\"plain\">%2</p>\n")
      .arg(figure(report, QStringLiteral("spectrum"), kind),
           QObject::tr("Sample #%1 (%2): ‖H‖ = %3, ‖g‖ = %4; %5 Hessian–vector products, worst residual %6.")
               .arg(result.index)
               .arg(className(report, result.label), roundedText(result.norm), roundedText(result.gradientNorm))
               .arg(result.products)
               .arg(roundedText(worst, 2))
               .toHtmlEscaped());
}

}  // namespace

QString samples(const Report& report, const Catalogues& catalogues, ReportKind kind) {
  QString html =
      QStringLiteral("<h2>%1</h2>\n").arg(report.planar ? QObject::tr("The plane") : QObject::tr("Pictures"));
  const QString how = QObject::tr("Make the report of the present run, or of one that is kept in a folder.");
  const QString why = !report.whyNoNetwork.isEmpty() ? report.whyNoNetwork : report.problem;
  if (report.pictures)
    html += pictureTable(report, catalogues, kind);
  else if (report.figures.count(QStringLiteral("map.decisions")))
    html += QStringLiteral("<p>%1 %2</p>\n")
                .arg(figure(report, QStringLiteral("map.decisions"), kind),
                     figure(report, QStringLiteral("map.curvature"), kind));
  else
    html += missing(why.isEmpty() ? QObject::tr("The network was not asked.") : why, how);
  html += QStringLiteral("<h2>%1</h2>\n").arg(QObject::tr("Spectrum of the input Hessian"));
  return html + (report.spectrum ? spectrum(report, kind)
                                 : missing(why.isEmpty() ? QObject::tr("The network was not asked.") : why, how));
}

}  // namespace hessianlab::report_part
