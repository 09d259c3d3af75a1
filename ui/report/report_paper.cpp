// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_paper.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextObjectInterface>
#include <QTextTable>
#include <cmath>

#include "viz/base/paper.h"

namespace hessianlab {

namespace {

constexpr int kPixelsPerInch = 96;
constexpr double kMargin = 20 * kPixelsPerMillimetre;
constexpr double kFootHeight = 8 * kPixelsPerMillimetre;
constexpr int kFigureFormat = QTextFormat::UserObject + 1, kNameProperty = QTextFormat::UserProperty + 1;

// Figures in the text, drawn as lines.
class FigureObject : public QObject, public QTextObjectInterface {
  Q_OBJECT
  Q_INTERFACES(QTextObjectInterface)
 public:
  explicit FigureObject(const Report& report) : report_(report) {}

  QSizeF intrinsicSize(QTextDocument*, int, const QTextFormat& format) override { return figure(format).size; }
  void drawObject(QPainter* painter, const QRectF& rect, QTextDocument*, int, const QTextFormat& format) override {
    const ReportFigure& shown = figure(format);
    painter->save();
    painter->translate(rect.topLeft());
    if (shown.svg.isEmpty()) {
      painter->setRenderHint(QPainter::SmoothPixmapTransform, false);
      painter->drawImage(QRectF(QPointF(0, 0), shown.size), shown.pixels.scaled(shown.size));
    } else {
      QPicture again = shown.drawing;
      again.play(painter);
    }
    painter->restore();
  }

 private:
  const ReportFigure& figure(const QTextFormat& format) const {
    return report_.figures.at(format.property(kNameProperty).toString());
  }
  const Report& report_;
};

void putFiguresIn(QTextDocument& document, const Report& report) {
  struct Place {
    int from, to;
    QString name;
  };
  std::vector<Place> places;
  for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
    for (auto it = block.begin(); !it.atEnd(); ++it) {
      const QTextFragment fragment = it.fragment();
      if (!fragment.charFormat().isImageFormat()) continue;
      const QString name = fragment.charFormat().toImageFormat().name().section(u':', 1);
      if (report.figures.count(name))
        places.push_back({fragment.position(), fragment.position() + fragment.length(), name});
    }
  for (const Place& place : places) {
    QTextCharFormat format;
    format.setObjectType(kFigureFormat);
    format.setProperty(kNameProperty, place.name);
    QTextCursor cursor(&document);
    cursor.setPosition(place.from);
    cursor.setPosition(place.to, QTextCursor::KeepAnchor);
    cursor.setCharFormat(format);
  }
}

// Where it begins and ends on the paper: a tall first line goes to the next page while its block stays behind.
struct Extent {
  double top, bottom;
};

Extent extentOf(const QTextBlock& block) {
  const QTextLayout& lines = *block.layout();
  const double top = block.document()->documentLayout()->blockBoundingRect(block).top();
  if (lines.lineCount() == 0) return {top, top};
  const QTextLine last = lines.lineAt(lines.lineCount() - 1);
  return {top + lines.lineAt(0).y(), top + last.y() + last.height()};
}

// The heading that stands at the foot of a page, away from what it is the heading of: which one of all; -1: none does.
// One that follows another at once goes with it.
int lonelyHeading(const QTextDocument& document, double pageHeight) {
  constexpr double kLeast = 40 * kPixelsPerMillimetre;  // that follows it on its page
  const auto isHeading = [](const QTextBlock& block) { return block.blockFormat().headingLevel() > 1; };
  int index = -1;
  for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
    if (!isHeading(block)) continue;
    ++index;
    if (block.previous().isValid() && isHeading(block.previous())) continue;
    QTextBlock next = block.next();
    while (next.isValid() && isHeading(next)) next = next.next();
    const Extent own = extentOf(block);
    const double page = std::floor(own.top / pageHeight), offset = own.top - page * pageHeight;
    double end = own.bottom;  // of what stands below it on its page
    bool parted = false;
    for (; next.isValid() && !isHeading(next) && !parted; next = next.next()) {
      const Extent below = extentOf(next);
      parted = std::floor(below.top / pageHeight) > page;
      if (!parted) end = below.bottom;
    }
    const bool atTheTop = offset < 2 * kMargin;
    const bool alone = parted && end - own.bottom < kLeast;
    if (!atTheTop && (alone || offset + kLeast > pageHeight - kMargin)) return index;
  }
  return -1;
}

// Begins a page with that heading.
QString brokenBefore(const QString& html, int heading) {
  static const QRegularExpression tags(QStringLiteral("<h[23]"));
  auto match = tags.globalMatch(html);
  for (int i = 0; match.hasNext(); ++i) {
    const auto tag = match.next();
    if (i == heading)
      return QString(html).insert(tag.capturedEnd(), QStringLiteral(" style=\"page-break-before:always\""));
  }
  return html;
}

// Where lines run from right to left, columns do, too; a document knows columns from the left alone.
QString mirrored(const QString& html) {
  constexpr auto kAnywhere = QRegularExpression::DotMatchesEverythingOption;
  static const QRegularExpression rows(QStringLiteral("<tr>(.*?)</tr>"), kAnywhere);
  static const QRegularExpression cells(QStringLiteral("<t([dh])\\b.*?</t\\1>"), kAnywhere);
  QString result;
  qsizetype end = 0;
  for (auto match = rows.globalMatch(html); match.hasNext();) {
    const auto row = match.next();
    QString turned;
    for (auto cell = cells.globalMatch(row.captured(1)); cell.hasNext();) turned.prepend(cell.next().captured());
    result += html.mid(end, row.capturedStart(1) - end) + turned;
    end = row.capturedEnd(1);
  }
  return result + html.mid(end);
}

void putTablesRight(QTextDocument& document) {
  for (QTextFrame* frame : document.rootFrame()->childFrames()) {
    auto* table = qobject_cast<QTextTable*>(frame);
    if (!table) continue;
    QTextTableFormat format = table->format();
    format.setAlignment(Qt::AlignRight);
    format.setRightMargin(kMargin);  // that of the document is not counted there
    table->setFormat(format);
  }
}

std::unique_ptr<QTextDocument> laidOut(const QString& html, const Report& report, FigureObject& figures,
                                       const QSizeF& page) {
  auto document = std::make_unique<QTextDocument>();
  document->documentLayout()->registerHandler(kFigureFormat, &figures);
  QFont font(QStringLiteral("DejaVu Sans"));
  font.setPointSizeF(9);
  document->setDefaultFont(font);
  document->setHtml(html);
  if (QGuiApplication::isRightToLeft()) putTablesRight(*document);
  putFiguresIn(*document, report);
  document->setDocumentMargin(kMargin);
  document->setPageSize(page);
  return document;
}

}  // namespace

QByteArray reportPdf(const Report& report, const QString& html, const std::function<bool(double share)>& goesOn) {
  constexpr int kMostBreaks = 40;
  FigureObject figures(report);
  const QPageSize paper(QPageSize::A4);
  const QSizeF page = paper.size(QPageSize::Millimeter) * kPixelsPerMillimetre;
  QString broken = QGuiApplication::isRightToLeft() ? mirrored(html) : html;
  auto document = laidOut(broken, report, figures, page);
  for (int i = 0; i < kMostBreaks; ++i) {
    const int lonely = lonelyHeading(*document, page.height());
    if (lonely < 0 || !goesOn(0)) break;
    broken = brokenBefore(broken, lonely);
    document = laidOut(broken, report, figures, page);
  }
  QBuffer buffer;
  buffer.open(QIODevice::WriteOnly);
  {
    QPdfWriter writer(&buffer);
    writer.setResolution(kPixelsPerInch);
    writer.setPageSize(paper);
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(document->metaInformation(QTextDocument::DocumentTitle));
    writer.setCreator(QStringLiteral("HessianLab"));
    QPainter painter(&writer);
    const int pages = document->pageCount();
    for (int i = 0; i < pages; ++i) {
      if (!goesOn(static_cast<double>(i) / pages)) return {};
      if (i > 0) writer.newPage();
      painter.save();
      painter.translate(0, -i * page.height());
      document->drawContents(&painter, QRectF(QPointF(0, i * page.height()), page));
      painter.restore();
      painter.setFont(document->defaultFont());
      painter.setPen(QColor(0x565d67));
      painter.drawText(
          QRectF(kMargin, page.height() - kMargin + kFootHeight / 2, page.width() - 2 * kMargin, kFootHeight),
          Qt::AlignRight, QObject::tr("%1 of %2").arg(i + 1).arg(pages));
    }
  }
  return buffer.data();
}

}  // namespace hessianlab

#include "report_paper.moc"
