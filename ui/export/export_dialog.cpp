// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_dialog.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QStatusTipEvent>

#include "ui/export/figure_writer.h"
#include "ui/export/save_question.h"
#include "ui/parts/elided_label.h"
#include "ui/parts/number_box.h"
#include "ui/parts/whole_box.h"
#include "viz/base/paper.h"
#include "viz/plot/curve_plot.h"

namespace hessianlab {

namespace {

constexpr int kSoon = 150;  // milliseconds without another change
constexpr qsizetype kLinesShown = 60;

// As a picture, and as a drawing for programs that take one.
QMimeData* pasted(const Figure& figure) {
  auto* data = new QMimeData;
  data->setImageData(pictureOf(figure));
  FigureChoice drawing = figure.choice;
  drawing.format = FigureFormat::Svg;
  if (whyNot(figure.item, drawing.format).isEmpty())
    data->setData(QStringLiteral("image/svg+xml"), bytesOf({figure.item, figure.view, drawing, figure.caption}));
  return data;
}

}  // namespace

ExportDialog::ExportDialog(std::function<FrontView()> front, std::function<QString()> caption, QWidget* window)
    : QDialog(window), front_(std::move(front)), caption_(std::move(caption)), choice_(rememberedFigure()) {
  setObjectName(QStringLiteral("exportDialog"));
  setWindowTitle(tr("Export"));
  setModal(false);
  auto* left = new QWidget(this);
  auto* form = new QFormLayout(left);
  form->setContentsMargins(0, 0, 0, 0);
  form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  buildForm(*form);
  auto* middle = new QHBoxLayout;
  middle->addWidget(left);
  middle->addWidget(buildPreview(), 1);
  said_ = new ElidedLabel(this);
  said_->setObjectName(QStringLiteral("export.said"));
  auto* column = new QVBoxLayout(this);
  column->addLayout(middle, 1);
  column->addWidget(said_);
  column->addWidget(buildButtons());
  soon_.setSingleShot(true);
  soon_.setInterval(kSoon);
  connect(&soon_, &QTimer::timeout, this, &ExportDialog::preview);
  resize(880, 560);
  showChoice();
}

QString ExportDialog::save(const QString& path) {
  if (!item()) return tr("There is nothing to save.");
  const QByteArray bytes = bytesOf({*item(), view_, choice_, caption_()});
  if (bytes.isEmpty()) return tr("%1 could not be drawn at this size; choose a smaller one.").arg(path);
  return writeWhole(path, bytes);
}

void ExportDialog::say(const QString& text) {
  said_->setText(text);
  QAccessibleEvent said(said_, QAccessible::NameChanged);
  QAccessible::updateAccessibility(&said);
}

const FigureItem* ExportDialog::item() const {
  const int at = what_->currentIndex();
  if (at < 0 || at >= static_cast<int>(items_.size())) return nullptr;
  const FigureItem& chosen = items_[static_cast<std::size_t>(at)];
  return chosen.widget ? &chosen : nullptr;
}

void ExportDialog::listItems(const QWidget* wanted) {
  const FigureItem* before = item();
  const QPointer<QWidget> kept = before ? before->widget : nullptr;
  const auto kind = before ? before->kind : FigureItem::Kind::Plot;
  view_ = front_();
  items_ = itemsOf(view_);
  int at = 0;
  const QSignalBlocker quiet(what_);
  what_->clear();
  for (std::size_t i = 0; i < items_.size(); ++i) {
    what_->addItem(items_[i].title);
    const QWidget* widget = items_[i].widget;
    if (wanted ? widget == wanted : widget == kept && items_[i].kind == kind) at = static_cast<int>(i);
  }
  what_->setCurrentIndex(items_.empty() ? -1 : at);
}

void ExportDialog::showFor(const QWidget* widget) {
  say({});
  listItems(widget);
  showChoice();
  show();
  raise();
  activateWindow();
  preview();
}

void ExportDialog::setChoice(const FigureChoice& choice) {
  choice_ = choice;
  showChoice();
  soon_.start();
}

void ExportDialog::read() {
  if (showing_) return;
  choice_.format = static_cast<FigureFormat>(format_->currentIndex());
  choice_.width = width_->value();
  choice_.height = height_->value();
  choice_.points = points_->value();
  choice_.colors = static_cast<FigureColors>(colors_->currentIndex());
  choice_.dots = dots_->value();
  choice_.magnification = magnification_->value();
  choice_.title = title_->isChecked();
  choice_.caption = drawsCaption_->isChecked();
  choice_.visibleOnly = visibleOnly_->isChecked();
  rememberFigure(choice_);
  showChoice();
  soon_.start();
}

void ExportDialog::showChoice() {
  showing_ = true;
  // What cannot be had in the chosen format is shown in the first one that can.
  if (const FigureItem* chosen = item(); chosen && !chosen->empty)
    for (const auto format : {choice_.format, FigureFormat::Pdf, FigureFormat::Png})
      if (whyNot(*chosen, format).isEmpty()) {
        choice_.format = format;
        break;
      }
  format_->setCurrentIndex(static_cast<int>(choice_.format));
  size_->setCurrentIndex(choice_.width == kOneColumn ? 0 : choice_.width == kTwoColumns ? 1 : 2);
  width_->setValue(choice_.width);
  height_->setValue(choice_.height);
  points_->setValue(choice_.points);
  colors_->setCurrentIndex(static_cast<int>(choice_.colors));
  dots_->setValue(choice_.dots);
  magnification_->setValue(choice_.magnification);
  title_->setChecked(choice_.title);
  drawsCaption_->setChecked(choice_.caption);
  visibleOnly_->setChecked(choice_.visibleOnly);
  enable();
  showing_ = false;
}

void ExportDialog::enable() {
  using Kind = FigureItem::Kind;
  const FigureItem* chosen = item();
  const QString none = tr("There is nothing to save.");
  const auto say = [](QWidget* control, const QString& why, const QString& help) {
    control->setEnabled(why.isEmpty());
    control->setToolTip(why.isEmpty() ? help : why);
  };
  for (int i = 0; i < format_->count(); ++i) {
    const QString why = chosen ? whyNot(*chosen, static_cast<FigureFormat>(i)) : none;
    auto* entry = qobject_cast<QStandardItemModel*>(format_->model())->item(i);
    entry->setEnabled(why.isEmpty());
    entry->setToolTip(why);
  }
  const bool csv = choice_.format == FigureFormat::Csv;
  const bool pictures = chosen && (chosen->kind == Kind::Picture || chosen->kind == Kind::Pictures);
  const bool plot = chosen && chosen->kind == Kind::Plot, view = chosen && chosen->kind == Kind::View;
  const QString numbers = csv ? tr("CSV holds numbers and has no size") : QString();
  const QString page = pictures ? tr("A picture has as many pixels as values") : numbers;
  say(size_, page, tr("Width on paper: one column or two of a journal"));
  say(width_, page, tr("Width on paper"));
  say(height_,
      !page.isEmpty() ? page
      : plot          ? QString()
                      : tr("Follows from the width"),
      tr("Height on paper, without the caption"));
  say(points_,
      !page.isEmpty() ? page
      : view          ? tr("The tab keeps its letters; they grow with the width")
                      : QString(),
      tr("Size of the letters on paper"));
  say(colors_, numbers,
      tr("Okabe–Ito: told apart whatever kind of colour blindness. Black and white: dashes and marks "
         "instead of colours. The ground is always light."));
  say(dots_,
      pictures                              ? page
      : choice_.format == FigureFormat::Png ? QString()
                                            : tr("Only PNG has dots"),
      tr("Dots to the inch; journals ask for 300 to 600"));
  say(magnification_, pictures ? QString() : tr("Only pictures are saved pixel by pixel"),
      tr("Pixels of the file along each side of one value: 1 keeps the picture as the network gets it"));
  say(title_,
      pictures ? page
      : csv    ? numbers
      : view   ? tr("The tab has its own titles")
               : QString(),
      tr("Papers have the title in the text below the figure"));
  say(drawsCaption_,
      pictures ? tr("The file's description has it")
      : csv    ? tr("It stands in lines that begin with #")
               : QString(),
      tr("Settings, seed, versions and the command that makes it again, below the figure. The file's own description "
         "has them anyway."));
  say(visibleOnly_, csv && plot ? QString() : tr("Only for curves as CSV"),
      tr("Only curves that are not hidden, and only the range of the x axis as it is zoomed"));
  const QString why = chosen ? whyNot(*chosen, choice_.format) : none;
  say(save_, why, tr("Asks where"));
  say(copy_, !why.isEmpty() ? why : QString(),
      csv ? tr("The numbers as text") : tr("The figure as a picture and a drawing, for pasting elsewhere"));
  int plots = 0;
  for (const FigureItem& each : items_) plots += each.kind == Kind::Plot && !each.empty ? 1 : 0;
  say(all_, plots > 0 ? QString() : tr("This tab has no plots"),
      tr("All plots of this tab in this format, into a folder; nothing there is overwritten"));
}

void ExportDialog::preview() {
  if (!isVisible()) return;
  const FigureItem* chosen = item();
  const QString why = chosen ? whyNot(*chosen, choice_.format) : tr("There is nothing to save.");
  picture_->setPixmap({});
  if (!why.isEmpty()) {
    pages_->setCurrentWidget(picture_);
    picture_->setText(why);
    measures_->clear();
    return;
  }
  const Figure figure{*chosen, view_, choice_, caption_()};
  if (choice_.format == FigureFormat::Csv) {
    const QStringList lines = QString::fromUtf8(bytesOf(figure)).split(u'\n', Qt::SkipEmptyParts);
    text_->setPlainText(lines.mid(0, kLinesShown).join(u'\n') + (lines.size() > kLinesShown ? tr("\n…") : QString()));
    measures_->setText(lines.size() == 1 ? tr("one line") : tr("%n lines", "", static_cast<int>(lines.size())));
    pages_->setCurrentWidget(text_);
    return;
  }
  const QImage image = pictureOf(figure);
  pages_->setCurrentWidget(picture_);
  if (image.isNull()) {
    picture_->setText(tr("It cannot be drawn at this size; choose a smaller one."));
    measures_->clear();
    return;
  }
  const double device = devicePixelRatioF();
  const QSize room = ((picture_->size() - QSize(24, 24)) * device).expandedTo(QSize(64, 64));
  const bool pictures = chosen->kind == FigureItem::Kind::Picture || chosen->kind == FigureItem::Kind::Pictures;
  QSize size = image.size().scaled(room, Qt::KeepAspectRatio);
  if (pictures)
    size = image.size() * std::max(1, std::min(room.width() / image.width(), room.height() / image.height()));
  QPixmap shown = QPixmap::fromImage(
      image.scaled(size, Qt::KeepAspectRatio, pictures ? Qt::FastTransformation : Qt::SmoothTransformation));
  shown.setDevicePixelRatio(device);
  picture_->setPixmap(shown);
  const QString pixels = tr("%1 × %2 pixels").arg(image.width()).arg(image.height());
  const auto millimetres = [&](int side) { return QString::number(side * 1000.0 / image.dotsPerMeterX(), 'f', 1); };
  const QString paper =
      pictures ? QString() : tr("%1 × %2 mm").arg(millimetres(image.width()), millimetres(image.height()));
  measures_->setText(pictures                              ? pixels
                     : choice_.format == FigureFormat::Png ? QStringLiteral("%1 · %2").arg(paper, pixels)
                                                           : paper);
}

void ExportDialog::copy() {
  const FigureItem* chosen = item();
  if (!chosen) return;
  const Figure figure{*chosen, view_, choice_, caption_()};
  if (choice_.format == FigureFormat::Csv)
    QApplication::clipboard()->setText(QString::fromUtf8(bytesOf(figure)));
  else
    QApplication::clipboard()->setMimeData(pasted(figure));
  Q_EMIT message(tr("Copied %1").arg(chosen->title));
}

void ExportDialog::askAndSave() {
  const FigureItem* chosen = item();
  if (!chosen) return;
  askWhere(this, tr("Save %1").arg(chosen->title), fileNameOf(chosen->title), {choice_.format},
           [this](const QString& path) {
             const QString problem = save(path);
             Q_EMIT message(problem.isEmpty() ? tr("Saved %1").arg(path) : problem);
           });
}

bool ExportDialog::event(QEvent* event) {
  // What a field says of what was typed into it.
  if (event->type() == QEvent::StatusTip) {
    const QString said = static_cast<QStatusTipEvent*>(event)->tip();
    if (!said.isEmpty()) Q_EMIT message(said);
    return true;
  }
  // Another tab may be in front by now, or the same one shows something else.
  if (event->type() == QEvent::WindowActivate && isVisible()) {
    listItems(nullptr);
    showChoice();
    soon_.start();
  }
  return QDialog::event(event);
}

void ExportDialog::resizeEvent(QResizeEvent* event) {
  QDialog::resizeEvent(event);
  soon_.start();
}

}  // namespace hessianlab
