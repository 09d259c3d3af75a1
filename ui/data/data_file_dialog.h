// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for data: a file, or a folder as it stands, in one dialog. GUI thread only.
#pragma once

#include <QFileDialog>

class QFileSystemModel;
class QPushButton;

namespace hessianlab {

class DataFileDialog : public QFileDialog {
  Q_OBJECT
 public:
  // Deletes itself when it is closed.
  explicit DataFileDialog(QWidget* parent);
  ~DataFileDialog() override;

 Q_SIGNALS:
  void chosen(const QString& path);

 private:
  QString folder() const;  // the one that is selected, else the one that is open
  void nameFolder();

  QString current_;  // what is selected in the list; empty: nothing
  QPushButton* take_;
  QFileSystemModel* files_ = nullptr;
};

}  // namespace hessianlab
