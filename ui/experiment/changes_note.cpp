// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/experiment/changes_note.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "model/formats/setting_changes.h"
#include "ui/document/lab_document.h"
#include "ui/parts/text_color.h"
#include "ui/words/config_access.h"

namespace hessianlab {

ChangesNote::ChangesNote(LabDocument& document, QWidget* parent)
    : QWidget(parent), document_(document), text_(new QLabel(this)) {
  setObjectName(QStringLiteral("changesNote"));
  text_->setObjectName(QStringLiteral("changesNote.text"));
  text_->setWordWrap(true);
  text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  auto* leaveOut = new QPushButton(tr("Leave out"), this);
  leaveOut->setObjectName(QStringLiteral("changesNote.leaveOut"));
  leaveOut->setToolTip(tr("Train with the settings as they are, from the first step to the last"));
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(text_, 1);
  row->addWidget(leaveOut, 0, Qt::AlignTop);
  connect(leaveOut, &QPushButton::clicked, this, [this] { document_.set(live_setting::kChanges, std::string()); });
  refresh();
}

void ChangesNote::refresh() {
  const QString changes = changesText(document_.config());
  setVisible(!changes.isEmpty());
  text_->setText(tr("While it trains: %1.").arg(changes));
}

void ChangesNote::setTheme(const Theme& theme) {
  colorText(*text_, theme.accent);
}

}  // namespace hessianlab
