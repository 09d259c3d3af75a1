// SPDX-License-Identifier: GPL-3.0-or-later
// ExportDialog: its controls.
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>

#include "ui/export/export_dialog.h"
#include "ui/parts/number_box.h"
#include "ui/parts/whole_box.h"

namespace hessianlab {

void ExportDialog::buildForm(QFormLayout& form) {
  QWidget* owner = form.parentWidget();
  const auto named = [](QWidget* control, const char* name, const QString& words) {
    control->setObjectName(QStringLiteral("export.") + QLatin1String(name));
    control->setAccessibleName(QString(words).remove(u'&'));
  };
  const auto addRow = [&](const QString& words, const char* name, auto* control) {
    named(control, name, words);
    form.addRow(words, control);
    return control;
  };
  const auto addNumber = [&](const QString& words, const char* name, double least, double most, const QString& unit) {
    auto* box = addRow(words, name, new NumberBox(false, owner));
    box->setRange(least, most);
    box->setDecimals(1);
    box->setSuffix(u' ' + unit);
    connect(box, &QDoubleSpinBox::valueChanged, this, &ExportDialog::read);
    return box;
  };
  const auto addWhole = [&](const QString& words, const char* name, int least, int most, int step) {
    auto* box = addRow(words, name, new WholeBox(owner));
    box->setRange(least, most);
    box->setSingleStep(step);
    connect(box, &QSpinBox::valueChanged, this, &ExportDialog::read);
    return box;
  };
  const auto addCheck = [&](const QString& words, const char* name) {
    auto* box = new QCheckBox(words, owner);
    named(box, name, words);
    form.addRow(QString(), box);
    connect(box, &QCheckBox::toggled, this, &ExportDialog::read);
    return box;
  };

  what_ = addRow(tr("&What"), "what", new QComboBox(owner));
  what_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  what_->setMinimumContentsLength(22);
  what_->setToolTip(tr("A plot, a picture or a table of the tab in front, or the whole tab"));
  connect(what_, &QComboBox::currentIndexChanged, this, [this] {
    showChoice();
    soon_.start();
  });
  format_ = addRow(tr("&Format"), "format", new QComboBox(owner));
  for (const auto format : {FigureFormat::Pdf, FigureFormat::Svg, FigureFormat::Png, FigureFormat::Csv})
    format_->addItem(titleOf(format));
  format_->setToolTip(tr("PDF and SVG keep lines sharp at any size; PNG has dots; CSV holds the numbers"));
  connect(format_, &QComboBox::currentIndexChanged, this, &ExportDialog::read);
  size_ = addRow(tr("Si&ze"), "size", new QComboBox(owner));
  size_->addItems({tr("One column, %1 mm").arg(kOneColumn), tr("Two columns, %1 mm").arg(kTwoColumns), tr("Own")});
  connect(size_, &QComboBox::activated, this, [this](int which) {
    if (which == 0) width_->setValue(kOneColumn);
    if (which == 1) width_->setValue(kTwoColumns);
    if (which == 2) width_->setFocus();
  });
  width_ = addNumber(tr("Wi&dth"), "width", 20, 1000, tr("mm"));
  height_ = addNumber(tr("&Height"), "height", 20, 1000, tr("mm"));
  points_ = addNumber(tr("&Letters"), "points", 4, 36, tr("pt"));
  colors_ = addRow(tr("C&olours"), "colors", new QComboBox(owner));
  colors_->addItems(colorTitles());
  connect(colors_, &QComboBox::currentIndexChanged, this, &ExportDialog::read);
  dots_ = addWhole(tr("&Resolution"), "dots", 50, 1200, 50);
  dots_->setSuffix(tr(" dpi"));
  magnification_ = addWhole(tr("Ma&gnification"), "magnification", 1, 64, 1);
  magnification_->setSuffix(tr(" ×"));
  title_ = addCheck(tr("T&itle"), "title");
  drawsCaption_ = addCheck(tr("Ca&ption"), "caption");
  visibleOnly_ = addCheck(tr("Only the &visible range"), "visibleOnly");
}

QWidget* ExportDialog::buildPreview() {
  auto* frame = new QWidget(this);
  pages_ = new QStackedWidget(frame);
  picture_ = new QLabel(pages_);
  picture_->setObjectName(QStringLiteral("export.preview"));
  picture_->setAccessibleName(tr("The figure as it will be"));
  picture_->setAlignment(Qt::AlignCenter);
  picture_->setWordWrap(true);
  picture_->setMinimumSize(320, 260);
  picture_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
  picture_->setBackgroundRole(QPalette::Mid);
  picture_->setAutoFillBackground(true);
  text_ = new QPlainTextEdit(pages_);
  text_->setObjectName(QStringLiteral("export.text"));
  text_->setAccessibleName(tr("The beginning of the file"));
  text_->setReadOnly(true);
  text_->setLineWrapMode(QPlainTextEdit::NoWrap);
  pages_->addWidget(picture_);
  pages_->addWidget(text_);
  measures_ = new QLabel(frame);
  measures_->setObjectName(QStringLiteral("export.measures"));
  measures_->setAlignment(Qt::AlignCenter);
  auto* column = new QVBoxLayout(frame);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(pages_, 1);
  column->addWidget(measures_);
  return frame;
}

QWidget* ExportDialog::buildButtons() {
  auto* row = new QWidget(this);
  auto* line = new QHBoxLayout(row);
  line->setContentsMargins(0, 0, 0, 0);
  const auto add = [&](const QString& words, const char* name) {
    auto* button = new QPushButton(words, row);
    button->setObjectName(QStringLiteral("export.") + QLatin1String(name));
    button->setAutoDefault(false);
    line->addWidget(button);
    return button;
  };
  all_ = add(tr("Save &all plots …"), "saveAll");
  line->addStretch(1);
  copy_ = add(tr("&Copy"), "copy");
  save_ = add(tr("&Save …"), "save");
  auto* close = add(tr("Clos&e"), "close");
  connect(all_, &QPushButton::clicked, this, &ExportDialog::saveAllWanted);
  connect(copy_, &QPushButton::clicked, this, &ExportDialog::copy);
  connect(save_, &QPushButton::clicked, this, &ExportDialog::askAndSave);
  connect(close, &QPushButton::clicked, this, &QWidget::close);
  return row;
}

}  // namespace hessianlab
