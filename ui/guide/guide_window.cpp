// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guide_window.h"

#include <QAbstractTextDocumentLayout>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QImage>
#include <QImageReader>
#include <QListWidget>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTextDocument>
#include <QTimer>
#include <exception>
#include <filesystem>
#include <utility>
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

// Pictures no wider than the page.
class GuideText : public QTextBrowser {
 public:
  using QTextBrowser::QTextBrowser;
  QVariant loadResource(int type, const QUrl& name) override {
    const QVariant loaded = QTextBrowser::loadResource(type, name);
    if (type != QTextDocument::ImageResource) return loaded;
    const QImage picture =
        loaded.typeId() == QMetaType::QByteArray ? QImage::fromData(loaded.toByteArray()) : loaded.value<QImage>();
    return picture.width() > kLargestPicture ? picture.scaledToWidth(kLargestPicture, Qt::SmoothTransformation)
                                             : picture;
  }
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
  connect(text_, &QTextBrowser::sourceChanged, this, &GuideWindow::measurePictures);
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

// The page is laid out by sizes that stand in the heads of the files, so that a picture is read when it comes into
// view: to read all of them takes half a second.
void GuideWindow::measurePictures(const QUrl& page) {
  std::vector<std::pair<int, QTextImageFormat>> pictures;
  for (QTextBlock block = text_->document()->begin(); block.isValid(); block = block.next())
    for (auto part = block.begin(); !part.atEnd(); ++part)
      if (const QTextCharFormat format = part.fragment().charFormat(); format.isImageFormat())
        pictures.emplace_back(part.fragment().position(), format.toImageFormat());
  QTextCursor cursor(text_->document());
  cursor.beginEditBlock();
  for (auto& [place, format] : pictures) {
    QSize size = QImageReader(page.resolved(QUrl(format.name())).toLocalFile()).size();
    if (!size.isValid()) continue;
    if (size.width() > kLargestPicture) size.scale(kLargestPicture, size.height(), Qt::KeepAspectRatio);
    format.setWidth(size.width());
    format.setHeight(size.height());
    cursor.setPosition(place);
    cursor.setPosition(place + 1, QTextCursor::KeepAnchor);
    cursor.setCharFormat(format);
  }
  cursor.endEditBlock();
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
