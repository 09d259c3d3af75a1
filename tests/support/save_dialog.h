// SPDX-License-Identifier: GPL-3.0-or-later
// Answers the dialog that asks where to save, as a person would.
#pragma once

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QPushButton>
#include <QtTest>

namespace hessianlab {

// The dialog that is open now, of `window` or of one of its dialogs; false: there is none, or it does not take the
// path.
inline bool savePath(const QWidget& window, const QString& path) {
  for (auto* dialog : window.findChildren<QFileDialog*>()) {
    if (!dialog->isVisible()) continue;
    dialog->selectFile(path);
    auto* save = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save);
    if (!save) return false;
    QTest::mouseClick(save, Qt::LeftButton);
    return !dialog->isVisible();
  }
  return false;
}

}  // namespace hessianlab
