// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/experiment/section_form.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/document/lab_document.h"
#include "ui/experiment/setting_form.h"
#include "ui/parts/fold_out.h"
#include "ui/words/engine_text.h"
#include "viz/base/text_tools.h"

namespace hessianlab {

using Place = Parameter::Place;

SectionForm::SectionForm(LabDocument& document, const Section& section, LiveSettings& live, QWidget* parent)
    : QWidget(parent), document_(document), section_(section) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(5);
  chosen_ = new SettingForm(document_, this);
  own_ = new SettingForm(document_, this);
  for (SettingForm* form : {chosen_, own_}) form->offerLive(live);
  buildChoice();
  column->addWidget(chosen_);
  const bool formulas = std::any_of(section_.entries.begin(), section_.entries.end(),
                                    [](const CatalogueEntry& entry) { return !entry.formula.empty(); });
  if (formulas) {
    formula_ = new QLabel(this);
    formula_->setObjectName(QStringLiteral("formula"));
    formula_->setWordWrap(true);
    formula_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(formula_);
  }
  column->addWidget(own_);
  if (!section_.foldTitle.empty()) {
    more_ = new SettingForm(document_, this);
    fold_ = new FoldOut(engineText(section_.foldTitle), more_, this);
    column->addWidget(fold_);
  }
}

void SectionForm::buildChoice() {
  if (section_.isNamed()) chosen_->add(section_.key + "." + section_.chooser.key, section_.chooser);
  const CatalogueEntry* usual = chosenEntry(section_, {});
  for (const Parameter* setting : settingsOf(section_, *usual))
    if (setting->place == Place::Panel && standsAlways(section_, *setting))
      chosen_->add(section_.key + "." + setting->key, *setting);
  chosen_->setVisible(!chosen_->isEmpty());
}

void SectionForm::rebuildOwn(const CatalogueEntry& entry) {
  if (builtFor_ == entry.name) return;
  builtFor_ = entry.name;
  own_->clear();
  if (more_) more_->clear();
  for (const Parameter& setting : entry.parameters) {
    if (standsAlways(section_, setting)) continue;
    const std::string key = section_.key + "." + setting.key;
    if (setting.place == Place::Panel) own_->add(key, setting);
    if (setting.place == Place::Advanced && more_) more_->add(key, setting);
  }
  own_->setVisible(!own_->isEmpty());
  if (!fold_) return;
  fold_->setVisible(!more_->isEmpty());
  // New controls come last in the order of the Tab key; these belong between the choice and what follows.
  auto* button = fold_->findChild<QToolButton*>();
  setTabOrder(own_->chainTabs(chosen_->chainTabs(nullptr)), button);
  more_->chainTabs(button);
}

void SectionForm::showFormula(const CatalogueEntry& entry) {
  if (!formula_) return;
  QString text = QString::fromStdString(entry.formula);
  if (!entry.cost.empty()) text += tr("\nCosts %1.").arg(engineText(entry.cost));
  const ParameterValue* share = document_.config().find(section_.key + ".share");
  if (const auto* part = share ? std::get_if<double>(share) : nullptr; part && *part < 1)
    text += tr(" Taken on %1 of each batch, it costs that much of what it adds.").arg(percentText(*part));
  formula_->setText(text);
  QString help = engineText(entry.help);
  if (!entry.source.empty()) help += u'\n' + QString::fromStdString(entry.source);
  formula_->setToolTip(help);
  formula_->setVisible(!text.isEmpty());
}

void SectionForm::refresh() {
  const CatalogueEntry* entry = chosenIn(document_.config(), section_.key, document_.catalogues());
  if (!entry) return;
  rebuildOwn(*entry);
  showFormula(*entry);
  const Choice& choice = document_.config()[section_.key];
  for (SettingForm* form : {chosen_, own_, more_}) {
    if (!form) continue;
    form->refresh();
    for (const Parameter* setting : settingsOf(section_, *entry))
      form->setRowVisible(section_.key + "." + setting->key, isUsed(*entry, choice, *setting));
  }
  const bool unlisted = hessianlab::find(section_.unlisted, entry->name) == entry;
  chosen_->showUnlisted(section_.key + "." + section_.chooser.key, unlisted ? entry->name : std::string(),
                        engineText(entry->title));
  chosen_->setToolTip(engineText(entry->help));
}

void SectionForm::setTheme(const Theme& theme) {
  for (SettingForm* form : {chosen_, own_}) form->setTheme(theme);
  if (!formula_) return;
  QPalette palette = formula_->palette();
  palette.setColor(QPalette::WindowText, theme.mutedText);
  formula_->setPalette(palette);
}

bool standsAlways(const Section& section, const Parameter& setting) {
  return std::find(section.always.begin(), section.always.end(), setting.key) != section.always.end();
}

}  // namespace hessianlab
