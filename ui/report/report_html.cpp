// SPDX-License-Identifier: GPL-3.0-or-later
// The report's frame, settings and training.
#include <QBuffer>
#include <algorithm>

#include "model/formats/setting_changes.h"
#include "model/runs/advice.h"
#include "ui/report/report.h"
#include "ui/words/config_access.h"
#include "ui/words/engine_text.h"
#include "ui/words/made_by.h"
#include "ui/words/network_words.h"
#include "viz/base/left_to_right.h"
#include "viz/base/text_tools.h"

namespace hessianlab {

namespace report_part {

namespace {

QString dataUri(const ReportFigure& figure) {
  QByteArray bytes = figure.svg;
  if (bytes.isEmpty()) {
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    figure.pixels.save(&buffer, "PNG");
  }
  const QLatin1String type(figure.svg.isEmpty() ? "png" : "svg+xml");
  return QStringLiteral("data:image/%1;base64,%2").arg(type, QString::fromLatin1(bytes.toBase64()));
}

}  // namespace

QString figure(const Report& report, const QString& name, ReportKind kind) {
  const auto found = report.figures.find(name);
  if (found == report.figures.end()) return {};
  const ReportFigure& figure = found->second;
  const QString source = kind == ReportKind::Page ? dataUri(figure) : QStringLiteral("figure:") + name;
  return QStringLiteral("<img src=\"%1\" width=\"%2\" height=\"%3\" alt=\"%4\"%5/>")
      .arg(source)
      .arg(figure.size.width())
      .arg(figure.size.height())
      .arg(figure.words.toHtmlEscaped(), figure.svg.isEmpty() ? QStringLiteral(" class=\"pixels\"") : QString());
}

static bool isNumber(const QString& cell) {
  return cell.isEmpty() || cell.front().isDigit() || QStringLiteral("<>−±-").contains(cell.front());
}

// Numbers stand below each other, words begin where lines begin.
static QString sideOf(const QString& cell, qsizetype column) {
  const bool right = (column > 0 && isNumber(cell)) || QGuiApplication::isRightToLeft();
  return right ? QStringLiteral("right") : QStringLiteral("left");
}

QString table(const QStringList& headings, const std::vector<QStringList>& rows) {
  // A heading stands above what it is the heading of.
  const auto side = [&rows](const QString& cell, qsizetype column) {
    return sideOf(!rows.empty() && column < rows.front().size() ? rows.front()[column] : cell, column);
  };
  const auto row = [&side](const QStringList& cells, const char* tag, const char* look) {
    QString html = QStringLiteral("<tr>");
    for (qsizetype i = 0; i < cells.size(); ++i)
      html += QStringLiteral("<%1 class=\"%2\" align=\"%3\">%4</%1>")
                  .arg(QLatin1String(tag), QLatin1String(look), side(cells[i], i),
                       (!cells[i].isEmpty() && isNumber(cells[i]) ? leftToRight(cells[i]) : cells[i]).toHtmlEscaped());
    return html + QStringLiteral("</tr>\n");
  };
  QString html = QStringLiteral("<table cellspacing=\"0\" cellpadding=\"3\">\n");
  if (!headings.isEmpty()) html += row(headings, "th", "head");
  for (std::size_t i = 0; i < rows.size(); ++i)
    html += row(rows[i], "td", i + 1 == rows.size() ? "last" : i == 0 && headings.isEmpty() ? "first" : "cell");
  return html + QStringLiteral("</table>\n");
}

QString missing(const QString& what, const QString& how) {
  return QStringLiteral("<p class=\"missing\">%1 %2</p>\n").arg(what.toHtmlEscaped(), how.toHtmlEscaped());
}

namespace {

// What a machine reads, in one direction in every language.
QString verbatim(const QString& text) {
  return QStringLiteral("<pre dir=\"ltr\">%1</pre>\n").arg(text.toHtmlEscaped());
}

QString heading(const QString& text) {
  return QStringLiteral("<h2>%1</h2>\n").arg(text.toHtmlEscaped());
}

QString paragraph(const QString& text, const char* look = "plain") {
  return text.isEmpty() ? QString()
                        : QStringLiteral("<p class=\"%1\">%2</p>\n").arg(QLatin1String(look), text.toHtmlEscaped());
}

QString settings(const Report& report, const Catalogues& catalogues) {
  const ExperimentConfig& config = report.run->config;
  ExperimentConfig usual;
  usual.lab = config.lab;
  usual = validated(usual, catalogues, "");
  std::vector<QStringList> rows;
  for (const std::string& key : configKeys(config, catalogues)) {
    const bool name = key.ends_with(".name");
    if (!name && !isUsed(config, key, catalogues)) continue;
    const ParameterValue value = config.value(key);
    if ((name || usual.has(key)) && usual.value(key) == value) continue;
    QString text = key == live_setting::kChanges ? changesText(config) : displayText(value);
    if (const QString layers = key == "architecture.layers" ? importedText(config) : QString(); !layers.isEmpty())
      text = layers;
    if (name)
      if (const CatalogueEntry* entry = chosenIn(config, key.substr(0, key.find('.')), catalogues))
        text = engineText(entry->title);
    rows.push_back({engineText(settingTitle(key, config, catalogues).toStdString()), text});
  }
  QString html = heading(QObject::tr("Settings"));
  html += rows.empty() ? paragraph(QObject::tr("All settings are those that the program begins with."))
                       : paragraph(QObject::tr("What differs from what the program begins with:")) + table({}, rows);
  return html;
}

// The whole of config.json, for who wants to use it again.
QString allSettings(const Report& report, const Catalogues& catalogues) {
  return heading(QObject::tr("All settings (config.json)")) +
         verbatim(QString::fromStdString(toJson(report.run->config, catalogues)));
}

QString valueText(const Metric& metric, double value) {
  return metric.share ? percentText(value) : roundedText(value);
}

QString training(const Report& report, ReportKind kind) {
  const RecordTable& records = report.run->records;
  QString html = heading(QObject::tr("Training"));
  std::vector<QStringList> rows;
  for (std::size_t i = 0; i < records.metrics().all().size(); ++i) {
    const Metric& metric = records.metrics().all()[i];
    const auto last = records.last(records.metrics().placeOf(i));
    if (!last || !std::isfinite(*last)) continue;
    const auto best = records.best(records.metrics().placeOf(i));
    const QString unit = metric.unit.empty() ? QString() : QStringLiteral(" (%1)").arg(engineText(metric.unit));
    rows.push_back(
        {engineText(metric.title) + unit, valueText(metric, *last), best ? valueText(metric, *best) : QString()});
  }
  if (rows.empty())
    return html + missing(QObject::tr("Nothing was recorded."),
                          QObject::tr("Train the run, in the window with ▶ or with hessianlab-cli train."));
  html += table({QObject::tr("Quantity"), QObject::tr("last"), QObject::tr("best")}, rows);
  QString figures;
  for (const MetricAxis& axis : records.metrics().axes())
    figures += figure(report, QStringLiteral("training.") + QString::fromStdString(axis.name), kind) + u' ';
  html += QStringLiteral("<p>%1</p>\n").arg(figures);
  if (const auto& basis = records.basis())
    html += paragraph(QObject::tr("%1 of %2 samples by %3 with %4 Hessian–vector products; at the end ‖Hv − λv‖ was at "
                                  "most %5 of ‖H‖.")
                          .arg(QString::fromStdString(basis->quantity))
                          .arg(basis->samples)
                          .arg(QString::fromStdString(basis->estimator))
                          .arg(basis->iterations)
                          .arg(roundedText(basis->residualMax, 2)),
                      "note");
  for (const std::string& line : adviceOnNumbers(records))
    html += paragraph(QStringLiteral("⚠ ") + engineSentence(line));
  return html;
}

QString stateOf(const Run& run) {
  const Progress& progress = run.progress;
  const QString where = QObject::tr("%1 steps, %2 epochs").arg(progress.step).arg(roundedText(progress.epoch, 3));
  switch (progress.state) {
    case RunState::Finished:
      return QObject::tr("finished: %1").arg(where);
    case RunState::Failed:
      return QObject::tr("failed after %1").arg(where);
    case RunState::Stopped:
      return QObject::tr("interrupted after %1").arg(where);
    default:
      return QObject::tr("not finished: %1 so far").arg(where);
  }
}

QString origin(const Report& report) {
  QString html = heading(QObject::tr("How to make it again"));
  const Run& run = *report.run;
  if (!report.command.isEmpty())
    html += verbatim(report.command);
  else if (run.imported)
    html += paragraph(QObject::tr("It was trained elsewhere: its weights lie in its folder."));
  else if (run.origin)
    html +=
        paragraph(QObject::tr("It is a branch %1: it began with weights that no setting holds.").arg(run.originText()));
  return html + paragraph(QObject::tr("The same seed, threads and versions give the same numbers to the last bit. "
                                      "Made with %1.")
                              .arg(versionsLine()),
                          "note");
}

// The part of CSS that QTextDocument knows, and what a browser knows beyond.
QString style(ReportKind kind) {
  const QString both = QStringLiteral(
      "body{color:#1b1e23;background:#ffffff}"
      "h1{font-size:%1}h2{font-size:%2;margin-top:18px}"
      "p{margin-top:6px;margin-bottom:6px}table{margin-top:6px;margin-bottom:8px}"
      "p.note,p.missing,p.meta{color:#565d67}"
      "th.head{border-top:1.5px solid #000;border-bottom:0.8px solid #000;font-weight:bold}"
      "td.first{border-top:1.5px solid #000}td.last{border-bottom:1.5px solid #000}"
      "pre{font-family:'DejaVu Sans Mono',monospace;font-size:%3;white-space:pre-wrap}");
  if (kind == ReportKind::Paper) return both.arg(QStringLiteral("16pt"), QStringLiteral("12pt"), QStringLiteral("7pt"));
  return both.arg(QStringLiteral("1.7em"), QStringLiteral("1.25em"), QStringLiteral("0.85em")) +
         QStringLiteral(
             "body{font-family:'DejaVu "
             "Sans',system-ui,sans-serif;font-size:15px;line-height:1.45;max-width:46em;margin:2em "
             "auto;padding:0 1em}table{border-collapse:collapse}td,th{padding:2px 10px 2px 0}"
             "pre{overflow:auto;background:#f4f5f7;padding:8px}img{max-width:100%;height:auto}"
             "img.pixels{image-rendering:pixelated;border:1px solid #d8dce2}@media print{body{margin:0}}");
}

}  // namespace

}  // namespace report_part

QString reportHtml(const Report& report, const Catalogues& catalogues, ReportKind kind) {
  using namespace report_part;
  const Run& run = *report.run;
  const QString title = QObject::tr("Report of %1").arg(run.title());
  QString html =
      QStringLiteral(
          "<!DOCTYPE html>\n<html dir=\"%3\"><head><meta charset=\"utf-8\"/><title>%1</title>\n<style>%2</style>"
          "</head>\n<body>\n<h1>%1</h1>\n")
          .arg(title.toHtmlEscaped(), style(kind),
               QGuiApplication::isRightToLeft() ? QStringLiteral("rtl") : QStringLiteral("ltr"));
  html += paragraph(QStringLiteral("%1 · %2 · %3").arg(report.date, versionsLine(), stateOf(run)), "meta");
  if (!run.notes.isEmpty()) html += paragraph(run.notes);
  if (!run.tags.isEmpty()) html += paragraph(QObject::tr("Tags: %1").arg(run.tags.join(QStringLiteral(", "))), "meta");
  html += settings(report, catalogues) + training(report, kind);
  html += robustness(report, catalogues, kind) + samples(report, catalogues, kind);
  return html + origin(report) + allSettings(report, catalogues) + QStringLiteral("</body></html>\n");
}

}  // namespace hessianlab
