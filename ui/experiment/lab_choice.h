// SPDX-License-Identifier: GPL-3.0-or-later
// Which laboratory the window is. GUI thread only.
#pragma once

#include <QWidget>
#include <string>

class QComboBox;

namespace hessianlab {

class LabChoice : public QWidget {
  Q_OBJECT
 public:
  explicit LabChoice(const std::string& present, QWidget* parent = nullptr);

 Q_SIGNALS:
  void chosen(const QString& lab);  // by a person; another than the present one

 private:
  QComboBox* box_;
};

}  // namespace hessianlab
