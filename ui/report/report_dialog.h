// SPDX-License-Identifier: GPL-3.0-or-later
// What a report shall be like, before it is made: the kind of file and the colours of its figures. It blocks nothing
// and deletes itself when it is closed. GUI thread only.
#pragma once

#include <QDialog>

#include "viz/base/paper_theme.h"

class QComboBox;

namespace hessianlab {

class ReportDialog : public QDialog {
  Q_OBJECT
 public:
  ReportDialog(const QString& run, QWidget* window);

 Q_SIGNALS:
  void chosen(const QString& path, hessianlab::FigureColors colors);

 private:
  void askFile();

  const QString run_;
  QComboBox *kind_, *colors_;
};

}  // namespace hessianlab
