// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/robustness/attack_chooser.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/views/robustness/attack_settings.h"
#include "ui/words/attack_words.h"
#include "ui/words/engine_text.h"

namespace hessianlab {

namespace {

constexpr int kListWidth = 430;
constexpr int kMostLetters = 22;  // on the button; longer lists are counted

// The first sentence says what the attack does; all of them stand in the tool tip.
QString firstSentence(const std::string& help) {
  const QString text = engineText(help);
  const qsizetype end = text.indexOf(QStringLiteral(". "));
  return end < 0 ? text : text.left(end + 1);
}

}  // namespace

AttackChooser::AttackChooser(const Catalogue& attacks, QWidget* parent)
    : QToolButton(parent), attacks_(attacks), list_(buildList()) {
  setObjectName(QStringLiteral("robustness.attacks"));
  setPopupMode(QToolButton::InstantPopup);
  setToolButtonStyle(Qt::ToolButtonTextOnly);
  setArrowType(Qt::NoArrow);
  setFocusPolicy(Qt::StrongFocus);
  connect(this, &QToolButton::clicked, this, &AttackChooser::openList);
  for (const std::string& name : usualAttacks(attacks_))
    if (boxes_.count(name)) boxes_[name]->setChecked(true);
  for (const auto& [name, box] : boxes_)
    connect(box, &QCheckBox::toggled, this, [this] {
      showChoice();
      Q_EMIT chosenChanged();
    });
  showChoice();
}

QWidget* AttackChooser::buildList() {
  auto* popup = new QWidget(this, Qt::Popup);
  popup->setObjectName(QStringLiteral("robustness.attacks.list"));
  popup->setAutoFillBackground(true);
  auto* content = new QWidget(popup);
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(10, 8, 10, 8);
  column->setSpacing(1);
  for (const CatalogueEntry& entry : attacks_) {
    auto* box = new QCheckBox(engineText(entry.title), content);
    box->setObjectName(QStringLiteral("robustness.attack.") + QString::fromStdString(entry.name));
    QString help = engineText(entry.help);
    if (!entry.cost.empty()) help += tr("\nCosts %1.").arg(engineText(entry.cost));
    if (!entry.source.empty()) help += u'\n' + QString::fromStdString(entry.source);
    box->setToolTip(help);
    box->setAccessibleDescription(engineText(entry.help));
    auto* hint = new QLabel(firstSentence(entry.help), content);
    hint->setWordWrap(true);
    hint->setIndent(22);
    hint->setToolTip(help);
    boxes_[entry.name] = box;
    hints_.push_back(hint);
    column->addWidget(box);
    column->addWidget(hint);
    if (!entry.parameters.empty()) {
      auto* settings = new AttackSettings(entry, content);
      settings->setVisible(false);
      connect(box, &QCheckBox::toggled, settings, &QWidget::setVisible);
      connect(settings, &AttackSettings::changed, this, [this] {
        showChoice();
        Q_EMIT chosenChanged();
      });
      settings_[entry.name] = settings;
      column->addWidget(settings);
    }
    column->addSpacing(5);
  }
  column->addStretch(1);
  content->setFixedWidth(kListWidth);
  auto* scroll = new QScrollArea(popup);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setWidget(content);
  scroll->setWidgetResizable(true);
  auto* outer = new QVBoxLayout(popup);
  outer->setContentsMargins(1, 1, 1, 1);
  outer->addWidget(scroll);
  auto* close = new QShortcut(QKeySequence(Qt::Key_Escape), popup);
  connect(close, &QShortcut::activated, popup, &QWidget::hide);
  return popup;
}

void AttackChooser::openList() {
  auto* scroll = list_->findChild<QScrollArea*>();
  QWidget* content = scroll->widget();
  content->layout()->activate();
  const int wanted = content->heightForWidth(kListWidth) + 4;
  const QRect screen = this->screen()->availableGeometry();
  const int height = std::min(wanted, screen.height() - 20);
  const int bar = height < wanted ? scroll->verticalScrollBar()->sizeHint().width() : 0;
  const QPoint below = mapToGlobal(QPoint(0, this->height() + 1));
  list_->setGeometry(
      std::clamp(below.x(), screen.left(), std::max(screen.left(), screen.right() - kListWidth - bar - 4)),
      std::clamp(below.y(), screen.top(), std::max(screen.top(), screen.bottom() - height)), kListWidth + bar + 4,
      height);
  list_->show();
  for (const CatalogueEntry& entry : attacks_)
    if (boxes_[entry.name]->isChecked() || &entry == &attacks_.back())
      return boxes_[entry.name]->setFocus(Qt::PopupFocusReason);
}

void AttackChooser::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
    return openList();
  QToolButton::keyPressEvent(event);
}

std::vector<std::string> AttackChooser::chosen() const {
  std::vector<std::string> names;
  for (const CatalogueEntry& entry : attacks_) {
    if (!boxes_.at(entry.name)->isChecked()) continue;
    const auto settings = settings_.find(entry.name);
    names.push_back(settings == settings_.end() ? entry.name : settings->second->text());
  }
  return names;
}

void AttackChooser::showChoice() {
  const auto names = chosen();
  const QString titles = attackTitles(attacks_, names);
  QStringList full;
  for (const std::string& name : names) full << attackTitle(attacks_, name);
  const auto count = static_cast<int>(names.size());
  setText(count == 0                                    ? tr("No attack ▾")
          : count == 1 || titles.size() <= kMostLetters ? titles + QStringLiteral(" ▾")
                                                        : tr("%1 attacks ▾").arg(count));
  setToolTip(tr("Attacks of an evaluation%1. A sample counts as robust if none of them breaks it.")
                 .arg(count == 0 ? QString() : QStringLiteral(": ") + full.join(QStringLiteral(", "))));
  setAccessibleName(count == 0 ? tr("No attack is chosen") : tr("Attacks: ") + titles);
}

void AttackChooser::setTheme(const Theme& theme) {
  // The background shows as a line around the content.
  QPalette frame = theme.palette(), inside = theme.palette();
  frame.setColor(QPalette::Window, theme.mutedText);
  inside.setColor(QPalette::Window, theme.panel);
  list_->setPalette(frame);
  list_->findChild<QScrollArea*>()->setPalette(inside);
  for (QLabel* hint : hints_) {
    QPalette palette = hint->palette();
    palette.setColor(QPalette::WindowText, theme.mutedText);
    hint->setPalette(palette);
  }
}

}  // namespace hessianlab
