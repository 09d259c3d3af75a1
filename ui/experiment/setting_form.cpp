// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/experiment/setting_form.h"

#include <QFormLayout>
#include <QLabel>

#include "ui/parts/parameter_editor.h"
#include "ui/words/engine_text.h"

namespace hessianlab {

namespace {

constexpr int kLabelWidth = 88;  // one column edge for all forms of a panel

QLabel* makeLabel(const QString& text, const QString& help, QWidget* parent) {
  auto* label = new QLabel(text, parent);
  label->setToolTip(help);
  label->setMinimumWidth(kLabelWidth);
  label->setMaximumWidth(kLabelWidth + 24);
  label->setWordWrap(true);
  return label;
}

}  // namespace

SettingForm::SettingForm(LabDocument& document, QWidget* parent)
    : QWidget(parent), document_(document), form_(new QFormLayout(this)) {
  form_->setContentsMargins(0, 0, 0, 0);
  form_->setVerticalSpacing(5);
  form_->setHorizontalSpacing(8);
  form_->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  form_->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void SettingForm::add(const std::string& key, const Parameter& setting) {
  auto* editor = new ParameterEditor(setting, QString::fromStdString(key), this);
  auto* label = makeLabel(engineText(setting.title), engineText(setting.help), this);
  label->setBuddy(editor->input());
  editor->setValue(document_.config().value(key));
  connect(editor, &ParameterEditor::edited, this,
          [this, key](const ParameterValue& value) { document_.set(key, value); });
  connect(editor, &ParameterEditor::gestureEnded, this, [this] { document_.endGesture(); });
  form_->addRow(label, editor);
  editors_[key] = editor;
}

void SettingForm::clear() {
  while (form_->rowCount() > 0) form_->removeRow(0);
  editors_.clear();
}

QWidget* SettingForm::chainTabs(QWidget* before) {
  for (int row = 0; row < form_->rowCount(); ++row) {
    const QLayoutItem* item = form_->itemAt(row, QFormLayout::FieldRole);
    if (!item || !item->widget()) continue;
    // The children of an editor stand in the order in which a person reads them.
    for (QWidget* control : item->widget()->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
      if (!(control->focusPolicy() & Qt::TabFocus)) continue;
      if (before) setTabOrder(before, control);
      before = control;
    }
  }
  return before;
}

void SettingForm::setRowVisible(const std::string& key, bool visible) {
  const auto found = editors_.find(key);
  if (found != editors_.end()) form_->setRowVisible(found->second, visible);
}

void SettingForm::setUnavailable(const std::string& key, const QString& reason) {
  const auto found = editors_.find(key);
  if (found != editors_.end()) found->second->setUnavailable(reason);
}

void SettingForm::refresh() {
  for (const auto& [key, editor] : editors_) editor->setValue(document_.config().value(key));
}

}  // namespace hessianlab
