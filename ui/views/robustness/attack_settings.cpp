// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/robustness/attack_settings.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "model/base/number_text.h"
#include "ui/parts/fold_out.h"
#include "ui/parts/parameter_editor.h"
#include "ui/words/engine_text.h"

namespace hessianlab {

namespace {

std::string asText(const ParameterValue& value) {
  if (const bool* on = std::get_if<bool>(&value)) return *on ? "true" : "false";
  if (const double* number = std::get_if<double>(&value)) return numberText(*number);
  return std::get<std::string>(value);  // no attack takes a list
}

}  // namespace

AttackSettings::AttackSettings(const CatalogueEntry& attack, QWidget* parent) : QWidget(parent), attack_(attack) {
  auto* content = new QWidget(this);
  auto* form = new QFormLayout(content);
  form->setContentsMargins(20, 0, 0, 4);
  form->setVerticalSpacing(3);
  for (const Parameter& parameter : attack.parameters) {
    const QString name = QString::fromStdString("robustness.setting." + attack.name + "." + parameter.key);
    auto* editor = new ParameterEditor(parameter, name, content);
    connect(editor, &ParameterEditor::edited, this, [this, &parameter](const ParameterValue& value) {
      edited_[parameter.key] = value;
      if (value == parameter.defaultValue) edited_.erase(parameter.key);
      Q_EMIT changed();
    });
    auto* label = new QLabel(engineText(parameter.title), content);
    label->setBuddy(editor->input());
    label->setToolTip(engineText(parameter.help));
    form->addRow(label, editor);
  }
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(18, 0, 0, 0);
  column->addWidget(new FoldOut(tr("Settings"), content, this));
}

std::string AttackSettings::text() const {
  std::string text = attack_.name;
  for (const auto& [key, value] : edited_) text += ":" + key + "=" + asText(value);
  return text;
}

}  // namespace hessianlab
