// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guide_window.h"

#include <QAbstractTextDocumentLayout>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QImage>
#include <QImageReader>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFragment>
#include <QTimer>
#include <exception>
#include <filesystem>
#include <vector>

#include "model/base/resources.h"

namespace hessianlab {

namespace {

constexpr QSize kGuideSize(980, 700);
constexpr int kChapterWidth = 220;
constexpr int kLargestPicture = 640;  // pixels wide

// Beside the other files of the program where it is installed, else in the source tree.
QString guideFile() {
  try {
    const std::filesystem::path resources = resourceFolder();
    for (const auto& folder : {resources / "docs", resources.parent_path() / "docs"})
      if (std::filesystem::exists(folder / "guide.md")) return QString::fromStdString((folder / "guide.md").string());
  } catch (const std::exception&) {  // there are no resources at all
  }
  return {};
}

// Markdown whose pictures say how large they are, as the heads of their files do: the page is laid out before any is
// read.
QString withSizes(const QString& page, const QUrl& place) {
  static const QRegularExpression picture(QStringLiteral(R"(!\[([^\]]*)\]\(([^)\s]+)\))"));
  QString result;
  qsizetype from = 0;
  for (const QRegularExpressionMatch& match : picture.globalMatch(page)) {
    QSize size = QImageReader(place.resolved(QUrl(match.captured(2))).toLocalFile()).size();
    if (!size.isValid()) continue;
    if (size.width() > kLargestPicture) size.scale(kLargestPicture, size.height(), Qt::KeepAspectRatio);
    result += page.mid(from, match.capturedStart() - from) +
              QStringLiteral("<img src=\"%1\" alt=\"%2\" width=\"%3\" height=\"%4\"/>")
                  .arg(match.captured(2), match.captured(1).toHtmlEscaped())
                  .arg(size.width())
                  .arg(size.height());
    from = match.capturedEnd();
  }
  return result + page.mid(from);
}

// Pictures no wider than the page, read when they come into view: to read all of them takes half a second.
class GuideText : public QTextBrowser {
 public:
  explicit GuideText(QWidget* parent) : QTextBrowser(parent) {
    connect(this, &QTextBrowser::sourceChanged, this, &GuideText::listPictures);
  }

  QVariant loadResource(int type, const QUrl& name) override {
    if (type == QTextDocument::ImageResource) return blank_;
    const QVariant loaded = QTextBrowser::loadResource(type, name);
    if (type != QTextDocument::MarkdownResource) return loaded;
    return withSizes(QString::fromUtf8(loaded.toByteArray()), name).toUtf8();
  }

 protected:
  void paintEvent(QPaintEvent* event) override {
    const QRectF view = viewport()->rect().translated(horizontalScrollBar()->value(), verticalScrollBar()->value());
    std::erase_if(unread_, [&](const Picture& picture) {
      const QTextBlock block = document()->findBlock(picture.position);
      const bool inView = document()->documentLayout()->blockBoundingRect(block).intersects(view);
      if (inView) read(picture.name);
      return inView;
    });
    QTextBrowser::paintEvent(event);
  }

 private:
  struct Picture {
    int position;
    QString name;
  };

  void listPictures() {
    unread_.clear();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
      for (auto part = block.begin(); !part.atEnd(); ++part)
        if (const QTextFragment fragment = part.fragment(); fragment.charFormat().isImageFormat())
          unread_.push_back({fragment.position(), fragment.charFormat().toImageFormat().name()});
  }

  void read(const QString& name) {
    const QUrl place = document()->baseUrl().resolved(QUrl(name));
    const QImage picture(place.toLocalFile());
    const bool wide = picture.width() > kLargestPicture;
    document()->addResource(QTextDocument::ImageResource, place,
                            wide ? picture.scaledToWidth(kLargestPicture, Qt::SmoothTransformation) : picture);
  }

  const QImage blank_{1, 1, QImage::Format_Mono};
  std::vector<Picture> unread_;  // of this page
};

}  // namespace

GuideWindow::GuideWindow(QWidget* parent)
    : QDialog(parent), chapters_(new QListWidget(this)), text_(new GuideText(this)) {
  setObjectName(QStringLiteral("guide"));
  setWindowTitle(tr("Guide"));
  setWindowFlag(Qt::WindowMaximizeButtonHint);
  chapters_->setObjectName(QStringLiteral("guide.chapters"));
  chapters_->setAccessibleName(tr("Chapters"));
  chapters_->setFixedWidth(kChapterWidth);
  chapters_->setWordWrap(true);
  chapters_->setTextElideMode(Qt::ElideNone);  // else a title of two lines may lose the second
  chapters_->setSpacing(2);
  text_->setObjectName(QStringLiteral("guide.text"));
  text_->setAccessibleName(tr("Guide"));
  text_->setOpenExternalLinks(true);
  for (QWidget* english : std::initializer_list<QWidget*>{chapters_, text_})
    english->setLayoutDirection(Qt::LeftToRight);
  auto* row = new QHBoxLayout(this);
  row->addWidget(chapters_);
  row->addWidget(text_, 1);
  resize(kGuideSize);
  connect(chapters_, &QListWidget::currentTextChanged, this, &GuideWindow::goTo);
  connect(text_, &QTextBrowser::sourceChanged, this, &GuideWindow::wrapCode);
  connect(text_, &QTextBrowser::sourceChanged, this, &GuideWindow::listChapters);
}

QString GuideWindow::file() const {
  return text_->source().toLocalFile();
}

void GuideWindow::open() {
  if (file().isEmpty()) {
    const QString guide = guideFile();
    if (guide.isEmpty())
      text_->setPlainText(
          tr("The guide is not installed with this program. It stands in docs/guide.md of its sources."));
    else
      text_->setSource(QUrl::fromLocalFile(guide), QTextDocument::MarkdownResource);
  } else if (text_->document()->isEmpty()) {
    text_->reload();
    QTimer::singleShot(0, text_, [this] { text_->verticalScrollBar()->setValue(place_); });  // once it is laid out
  }
  show();
  raise();
  activateWindow();
  text_->setFocus();
}

// Its pictures take some 25 MB.
void GuideWindow::hideEvent(QHideEvent* event) {
  QDialog::hideEvent(event);
  if (event->spontaneous() || file().isEmpty()) return;
  place_ = text_->verticalScrollBar()->value();
  text_->clear();
}

// A long command goes on in the next line: the page is never wider than the window.
void GuideWindow::wrapCode() {
  QTextCursor cursor(text_->document());
  cursor.beginEditBlock();
  for (QTextBlock block = text_->document()->begin(); block.isValid(); block = block.next()) {
    if (!block.blockFormat().nonBreakableLines()) continue;
    QTextBlockFormat format;
    format.setNonBreakableLines(false);
    cursor.setPosition(block.position());
    cursor.mergeBlockFormat(format);
  }
  cursor.endEditBlock();
}

void GuideWindow::listChapters() {
  chapters_->clear();
  for (QTextBlock block = text_->document()->begin(); block.isValid(); block = block.next())
    if (block.blockFormat().headingLevel() == 2) chapters_->addItem(block.text());
}

void GuideWindow::goTo(const QString& chapter) {
  if (chapter.isEmpty()) return;
  for (QTextBlock block = text_->document()->begin(); block.isValid(); block = block.next()) {
    if (block.blockFormat().headingLevel() != 2 || block.text() != chapter) continue;
    const QRectF place = text_->document()->documentLayout()->blockBoundingRect(block);
    text_->verticalScrollBar()->setValue(static_cast<int>(place.top()));
    return;
  }
}

}  // namespace hessianlab
