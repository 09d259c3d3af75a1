// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/experiment/lab_choice.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

#include "model/labs/catalogue.h"
#include "ui/experiment/setting_form.h"
#include "ui/parts/shrinking_box.h"
#include "ui/words/engine_text.h"

namespace hessianlab {

LabChoice::LabChoice(const std::string& present, QWidget* parent) : QWidget(parent), box_(new ShrinkingBox(14, this)) {
  box_->setObjectName(QStringLiteral("laboratory"));
  box_->setToolTip(
      tr("What is trained here: its data, settings and views. Your settings stay and come back with their laboratory"));
  for (const LabDefinition& lab : labCatalogue()) {
    box_->addItem(engineText(lab.entry.title), QString::fromStdString(lab.entry.name));
    box_->setItemData(box_->count() - 1, engineText(lab.entry.help), Qt::ToolTipRole);
  }
  const int here = box_->findData(QString::fromStdString(present));
  box_->setCurrentIndex(here);
  auto* label = new QLabel(tr("Laborator&y"), this);
  label->setBuddy(box_);
  label->setMinimumWidth(kSettingLabelWidth);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(kSettingSpacing);
  row->addWidget(label);
  row->addWidget(box_, 1);
  connect(box_, &QComboBox::activated, this, [this, here](int index) {
    if (index != here) Q_EMIT chosen(box_->itemData(index).toString());
  });
}

}  // namespace hessianlab
