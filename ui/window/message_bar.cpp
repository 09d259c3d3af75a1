// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/message_bar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <utility>

#include "ui/words/engine_text.h"

namespace hessianlab {

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent),
      text_(new QLabel(this)),
      copy_(new QPushButton(tr("Copy"), this)),
      close_(new QToolButton(this)),
      theme_(Theme::light()) {
  setObjectName(QStringLiteral("messageBar"));
  setAutoFillBackground(true);
  text_->setObjectName(QStringLiteral("message.text"));
  text_->setTextFormat(Qt::PlainText);
  text_->setWordWrap(true);
  text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  for (const QString& name : {QStringLiteral("message.act"), QStringLiteral("message.other")}) {
    buttons_.push_back(new QPushButton(this));
    buttons_.back()->setObjectName(name);
  }
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
  for (std::size_t i = 0; i < buttons_.size(); ++i) {
    row->addWidget(buttons_[i]);
    connect(buttons_[i], &QPushButton::clicked, this, [this, i] {
      hide();
      const auto ways = std::exchange(ways_, {});
      if (i < ways.size()) ways[i].act();
    });
  }
  row->addWidget(copy_);
  row->addWidget(close_);
  connect(copy_, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text_->text()); });
  connect(close_, &QToolButton::clicked, this, &QWidget::hide);
  hide();
}

QString MessageBar::text() const {
  return text_->text();
}

void MessageBar::showError(const QString& text) {
  present(text, true, {});
}

void MessageBar::showErrorWith(const QString& text, std::vector<Way> ways) {
  present(text, true, std::move(ways));
}

void MessageBar::closeError() {
  if (error_) hide();
}

void MessageBar::offer(const QString& text, const QString& action, std::function<void()> act) {
  present(text, false, {{action, {}, std::move(act)}});
}

void MessageBar::present(const QString& text, bool error, std::vector<Way> ways) {
  error_ = error;
  ways_ = std::move(ways);
  copy_->setVisible(error);
  for (std::size_t i = 0; i < buttons_.size(); ++i) {
    buttons_[i]->setVisible(i < ways_.size());
    if (i >= ways_.size()) continue;
    buttons_[i]->setText(ways_[i].words);
    buttons_[i]->setToolTip(ways_[i].help);
  }
  text_->setText(refusalText(text.toStdString()));
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
