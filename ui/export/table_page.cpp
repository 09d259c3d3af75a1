// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/table_page.h"

#include <QAbstractItemView>
#include <QTextDocument>

#include "ui/export/figure_writer.h"
#include "viz/plot/export.h"

namespace hessianlab {

namespace {

constexpr double kMargin = 4;

const QAbstractItemModel* modelOf(const Figure& figure) {
  const auto* table = qobject_cast<QAbstractItemView*>(figure.item.widget);
  return table ? table->model() : nullptr;
}

// One row of texts for the headings, then one for each row.
std::vector<QStringList> cellsOf(const QAbstractItemModel& model) {
  std::vector<QStringList> rows(1);
  for (int column = 0; column < model.columnCount(); ++column)
    rows.front() << model.headerData(column, Qt::Horizontal).toString();
  for (int row = 0; row < model.rowCount(); ++row) {
    rows.emplace_back();
    for (int column = 0; column < model.columnCount(); ++column)
      rows.back() << model.index(row, column).data().toString();
  }
  return rows;
}

bool isNumber(const QString& text) {
  bool ok = false;
  QString bare = text;
  bare.remove(u'%').remove(u' ').replace(u'−', u'-').toDouble(&ok);
  return ok;
}

QString rowAsHtml(const QStringList& cells, bool heading, const QString& style) {
  QString html = QStringLiteral("<tr>");
  for (const QString& cell : cells)
    html += QStringLiteral("<td style='padding:2px 5px;%1' align='%2'>%3</td>")
                .arg(style, !heading && isNumber(cell) ? QStringLiteral("right") : QStringLiteral("left"),
                     heading ? QStringLiteral("<b>%1</b>").arg(cell.toHtmlEscaped()) : cell.toHtmlEscaped());
  return html + QStringLiteral("</tr>");
}

}  // namespace

TablePage::TablePage(const Figure& figure)
    : width_(figure.choice.width * kPixelsPerMillimetre), text_(std::make_unique<QTextDocument>()) {
  const QString thick = QStringLiteral("border-top:1.2px solid #000;"),
                thin = QStringLiteral("border-top:0.6px solid #000;"),
                end = QStringLiteral("border-bottom:1.2px solid #000;");
  QString html;
  if (figure.choice.title) html += QStringLiteral("<p><b>%1</b></p>").arg(figure.item.title.toHtmlEscaped());
  html += QStringLiteral("<table cellspacing='0' width='100%' style='border-collapse:collapse'>");
  if (const auto* model = modelOf(figure)) {
    const auto rows = cellsOf(*model);
    for (std::size_t i = 0; i < rows.size(); ++i)
      html += rowAsHtml(rows[i], i == 0,
                        (i == 0   ? thick
                         : i == 1 ? thin
                                  : QString()) +
                            (i + 1 == rows.size() ? end : QString()));
  }
  html += QStringLiteral("</table>");
  if (figure.choice.caption && !figure.caption.isEmpty())
    html += QStringLiteral("<p style='color:#4d4d4d;font-size:%1pt'>%2</p>")
                .arg(figure.choice.points * 0.85)
                .arg(figure.caption.toHtmlEscaped().replace(u'\n', QStringLiteral("<br/>")));
  QFont font;
  font.setPointSizeF(figure.choice.points);
  text_->setDefaultFont(font);
  text_->setDocumentMargin(kMargin);
  text_->setHtml(html);
  text_->setTextWidth(width_);
}

TablePage::~TablePage() = default;

QSizeF TablePage::pixels() const {
  return {width_, text_->size().height()};
}

void TablePage::draw(QPainter& painter) const {
  text_->drawContents(&painter);
}

QString tableAsCsv(const Figure& figure) {
  QString csv = csvCaption(figure.caption);
  const auto* model = modelOf(figure);
  if (!model) return csv;
  for (const QStringList& row : cellsOf(*model)) {
    QStringList cells;
    for (const QString& cell : row) cells << csvCell(cell);
    csv += cells.join(u',') + u'\n';
  }
  return csv;
}

}  // namespace hessianlab
