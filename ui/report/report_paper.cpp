// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_paper.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextObjectInterface>
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

// No heading stands at the foot of a page, away from what it is the heading of.
void keepHeadings(QTextDocument& document, double pageHeight) {
  constexpr double kLeast = 40 * kPixelsPerMillimetre;  // that follows it on its page
  for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
    if (block.blockFormat().headingLevel() < 2) continue;
    const double top = document.documentLayout()->blockBoundingRect(block).top();
    const QTextBlock next = block.next();
    const double below = next.isValid() ? document.documentLayout()->blockBoundingRect(next).top() : top;
    const auto page = [pageHeight](double y) { return static_cast<int>(y / pageHeight); };
    const double left = (page(top) + 1) * pageHeight - kMargin - top;
    if (left >= kLeast && page(below) == page(top)) continue;
    QTextBlockFormat format = block.blockFormat();
    format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    QTextCursor(block).setBlockFormat(format);
  }
}

}  // namespace

QByteArray reportPdf(const Report& report, const QString& html, const std::function<bool(double share)>& goesOn) {
  FigureObject figures(report);
  QTextDocument document;
  document.documentLayout()->registerHandler(kFigureFormat, &figures);
  QFont font(QStringLiteral("DejaVu Sans"));
  font.setPointSizeF(9);
  document.setDefaultFont(font);
  document.setHtml(html);
  putFiguresIn(document, report);
  const QPageSize paper(QPageSize::A4);
  const QSizeF page = paper.size(QPageSize::Millimeter) * kPixelsPerMillimetre;
  document.setDocumentMargin(kMargin);
  document.setPageSize(page);
  keepHeadings(document, page.height());
  QBuffer buffer;
  buffer.open(QIODevice::WriteOnly);
  {
    QPdfWriter writer(&buffer);
    writer.setResolution(kPixelsPerInch);
    writer.setPageSize(paper);
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(document.metaInformation(QTextDocument::DocumentTitle));
    writer.setCreator(QStringLiteral("HessianLab"));
    QPainter painter(&writer);
    const int pages = document.pageCount();
    for (int i = 0; i < pages; ++i) {
      if (!goesOn(static_cast<double>(i) / pages)) return {};
      if (i > 0) writer.newPage();
      painter.save();
      painter.translate(0, -i * page.height());
      document.drawContents(&painter, QRectF(QPointF(0, i * page.height()), page));
      painter.restore();
      painter.setFont(font);
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
