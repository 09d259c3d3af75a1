// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/put_away_line.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "ui/lessons/control_groups.h"
#include "ui/lessons/teachers_mode.h"

namespace hessianlab {

PutAwayLine::PutAwayLine(TeachersMode& mode, QWidget* parent)
    : QFrame(parent), mode_(mode), text_(new QLabel(this)), all_(new QPushButton(tr("Show all"), this)) {
  setObjectName(QStringLiteral("putAwayLine"));
  setAutoFillBackground(true);
  text_->setObjectName(QStringLiteral("putAway.text"));
  text_->setWordWrap(true);
  all_->setObjectName(QStringLiteral("putAway.showAll"));
  all_->setToolTip(tr("Everything that was put away comes back"));
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(10, 2, 6, 2);
  row->addWidget(text_, 1);
  row->addWidget(all_);
  connect(all_, &QPushButton::clicked, &mode_, &TeachersMode::showAll);
  connect(&mode_, &TeachersMode::changed, this, &PutAwayLine::refresh);
  refresh();
}

void PutAwayLine::refresh() {
  QStringList titles;
  for (const QString& name : mode_.hidden()) titles << ControlGroups::titleOf(name);
  setVisible(!titles.isEmpty());
  text_->setText(mode_.keeps() ? tr("Some controls are put away. Lessons → Show all controls brings them back.")
                               : tr("Some controls are put away."));
  setToolTip(titles.join(QStringLiteral(", ")));
  all_->setVisible(!mode_.keeps());
}

void PutAwayLine::setTheme(const Theme& theme) {
  QPalette palette = this->palette();
  palette.setColor(QPalette::Window, theme.panel);
  palette.setColor(QPalette::WindowText, theme.mutedText);
  setPalette(palette);
  text_->setPalette(palette);
}

}  // namespace hessianlab
