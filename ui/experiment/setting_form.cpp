// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/experiment/setting_form.h"

#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>
#include <algorithm>

#include "ui/experiment/live_settings.h"
#include "ui/parts/icons.h"
#include "ui/parts/parameter_editor.h"
#include "ui/words/config_access.h"
#include "ui/words/engine_text.h"

namespace hessianlab {

namespace {

// A name breaks between its words, so its column is as wide as the longest of them.
class NameLabel : public QLabel {
 public:
  NameLabel(const QString& text, QWidget* parent) : QLabel(text, parent) {
    setMinimumWidth(kSettingLabelWidth);
    setWordWrap(true);
    fit();
  }

 protected:
  void changeEvent(QEvent* event) override {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange) fit();
  }

 private:
  void fit() {
    int widest = kSettingLabelWidth + 24;
    for (const QString& word : text().split(u' ')) widest = std::max(widest, fontMetrics().horizontalAdvance(word) + 2);
    setMaximumWidth(widest);
  }
};

QLabel* makeLabel(const QString& text, const QString& help, QWidget* parent) {
  auto* label = new NameLabel(text, parent);
  label->setToolTip(help);
  return label;
}

}  // namespace

SettingForm::SettingForm(LabDocument& document, QWidget* parent)
    : QWidget(parent), document_(document), form_(new QFormLayout(this)) {
  form_->setContentsMargins(0, 0, 0, 0);
  form_->setVerticalSpacing(5);
  form_->setHorizontalSpacing(kSettingSpacing);
  form_->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  form_->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void SettingForm::offerLive(LiveSettings& live) {
  live_ = &live;
  connect(live_, &LiveSettings::changed, this, &SettingForm::showLive);
}

QToolButton* SettingForm::liveButton(const std::string& key) {
  auto* button = new QToolButton(this);
  button->setObjectName(QString::fromStdString(key) + QStringLiteral(".live"));
  button->setCheckable(true);
  button->setAutoRaise(true);
  button->setFocusPolicy(Qt::TabFocus);
  button->setAccessibleName(tr("Acts at once: %1").arg(settingTitle(key, document_.config(), document_.catalogues())));
  connect(button, &QToolButton::toggled, this, [this, key](bool on) { live_->setActsAtOnce(key, on); });
  return liveButtons_[key] = button;
}

void SettingForm::showLive() {
  for (const auto& [key, button] : liveButtons_) {
    const QSignalBlocker quiet(button);
    const QString why = live_->whyNot(key);
    button->setEnabled(why.isEmpty());
    button->setChecked(live_->actsAtOnce(key));
    button->setIcon(button->isChecked() ? coloredIcon(QStringLiteral("live"), theme_.accent)
                                        : themedIcon(QStringLiteral("live"), theme_));
    button->setToolTip(!why.isEmpty() ? why
                       : button->isChecked()
                           ? tr("Acts at once: the run that trains takes the value at its next step, and notes it. "
                                "Press to let changes wait for ⟲ again")
                           : tr("Let changes of this field act on the run that trains, at its next step; the run notes "
                                "them. Otherwise they wait for ⟲"));
  }
}

void SettingForm::add(const std::string& key, const Parameter& setting) {
  auto* editor = new ParameterEditor(setting, QString::fromStdString(key), this);
  auto* label = makeLabel(engineText(setting.title), engineText(setting.help), this);
  label->setBuddy(editor->input());
  editor->setValue(document_.config().value(key));
  connect(editor, &ParameterEditor::edited, this,
          [this, key](const ParameterValue& value) { document_.set(key, value); });
  connect(editor, &ParameterEditor::gestureEnded, this, [this] { document_.endGesture(); });
  if (live_ && live_->offers(key)) {
    editor->layout()->addWidget(liveButton(key));
    showLive();
  }
  form_->addRow(label, editor);
  editors_[key] = editor;
}

void SettingForm::clear() {
  while (form_->rowCount() > 0) form_->removeRow(0);
  editors_.clear();
  liveButtons_.clear();
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

void SettingForm::showUnlisted(const std::string& key, const std::string& value, const QString& words) {
  const auto found = editors_.find(key);
  if (found != editors_.end()) found->second->showUnlisted(value, words);
}

void SettingForm::refresh() {
  for (const auto& [key, editor] : editors_) editor->setValue(document_.config().value(key));
}

void SettingForm::setTheme(const Theme& theme) {
  theme_ = theme;
  if (live_) showLive();
}

}  // namespace hessianlab
