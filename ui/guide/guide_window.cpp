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
#include <QTextFragment>
#include <QTimer>
#include <exception>
#include <filesystem>
#include <vector>

#include "model/base/resources.h"

namespace hessianlab {

namespace {

constexpr QSize kGuideSize(1010, 700);
constexpr int kChapterWidth = 250;
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

// Pictures no wider than the page, read when they come into view: to read all of them takes half a second.
class GuideText : public QTextBrowser {
 public:
  explicit GuideText(QWidget* parent) : QTextBrowser(parent) {
    connect(this, &QTextBrowser::sourceChanged, this, &GuideText::listPictures);
  }

  QVariant loadResource(int type, const QUrl& name) override {
    return type == QTextDocument::ImageResource ? blank_ : QTextBrowser::loadResource(type, name);
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

  // The page is laid out by sizes that stand in the heads of the files.
  void listPictures() {
    unread_.clear();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
      for (auto part = block.begin(); !part.atEnd(); ++part)
        if (const QTextFragment fragment = part.fragment(); fragment.charFormat().isImageFormat())
          unread_.push_back({fragment.position(), fragment.charFormat().toImageFormat().name()});
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (const Picture& picture : unread_) {
      QSize size = QImageReader(placeOf(picture.name).toLocalFile()).size();
      if (!size.isValid()) continue;
      if (size.width() > kLargestPicture) size.scale(kLargestPicture, size.height(), Qt::KeepAspectRatio);
      QTextImageFormat format;
      format.setWidth(size.width());
      format.setHeight(size.height());
      cursor.setPosition(picture.position);
      cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
      cursor.mergeCharFormat(format);
    }
    cursor.endEditBlock();
  }

  QUrl placeOf(const QString& name) const { return document()->baseUrl().resolved(QUrl(name)); }

  void read(const QString& name) {
    const QImage picture(placeOf(name).toLocalFile());
    const bool wide = picture.width() > kLargestPicture;
    document()->addResource(QTextDocument::ImageResource, placeOf(name),
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
  chapters_->setSpacing(2);
  text_->setObjectName(QStringLiteral("guide.text"));
  text_->setAccessibleName(tr("Guide"));
  text_->setOpenExternalLinks(true);
  text_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);  // else the page is laid out wider than it ends up
  text_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
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
