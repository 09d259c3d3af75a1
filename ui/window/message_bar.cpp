// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/message_bar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <utility>

#include "model/base/message.h"

namespace hessianlab {

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent),
      text_(new QLabel(this)),
      act_(new QPushButton(this)),
      copy_(new QPushButton(tr("Copy"), this)),
      close_(new QToolButton(this)),
      theme_(Theme::light()) {
  setObjectName(QStringLiteral("messageBar"));
  setAutoFillBackground(true);
  text_->setObjectName(QStringLiteral("message.text"));
  text_->setTextFormat(Qt::PlainText);
  text_->setWordWrap(true);
  text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  act_->setObjectName(QStringLiteral("message.act"));
  copy_->setObjectName(QStringLiteral("message.copy"));
  copy_->setToolTip(tr("Copies the message, to ask somebody about it"));
  close_->setObjectName(QStringLiteral("message.close"));
  close_->setText(QStringLiteral("×"));
  close_->setAutoRaise(true);
  close_->setToolTip(tr("Close the message"));
  close_->setAccessibleName(tr("Close the message"));
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(10, 4, 6, 4);
  row->addWidget(text_, 1);
  for (QWidget* button : std::initializer_list<QWidget*>{act_, copy_, close_}) row->addWidget(button);
  connect(act_, &QPushButton::clicked, this, [this] {
    hide();
    if (const auto act = std::exchange(action_, nullptr)) act();
  });
  connect(copy_, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text_->text()); });
  connect(close_, &QToolButton::clicked, this, &QWidget::hide);
  hide();
}

QString MessageBar::text() const {
  return text_->text();
}

void MessageBar::showError(const QString& text) {
  action_ = nullptr;
  act_->hide();
  copy_->show();
  present(text, true);
}

void MessageBar::closeError() {
  if (error_) hide();
}

void MessageBar::offer(const QString& text, const QString& action, std::function<void()> act) {
  action_ = std::move(act);
  act_->setText(action);
  act_->show();
  copy_->hide();
  present(text, false);
}

void MessageBar::present(const QString& text, bool error) {
  error_ = error;
  text_->setText(QString::fromStdString(plainMessage(text.toStdString())));
  setAccessibleName(text_->text());
  colorize();
  show();
}

void MessageBar::colorize() {
  QPalette palette = this->palette();
  palette.setColor(QPalette::Window, theme_.panel);
  palette.setColor(QPalette::WindowText, error_ ? theme_.error : theme_.text);
  setPalette(palette);
  text_->setPalette(palette);
}

void MessageBar::setTheme(const Theme& theme) {
  theme_ = theme;
  colorize();
}

}  // namespace hessianlab
