// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses what a class sees: one check box for each group of controls, with its effect at once. Waits for nobody. GUI
// thread only.
#pragma once

#include <QDialog>
#include <map>

class QCheckBox;
class QGridLayout;
class QPushButton;

namespace hessianlab {

class ControlGroups;
class TeachersMode;

class TeacherPanel : public QDialog {
  Q_OBJECT
 public:
  TeacherPanel(TeachersMode& mode, const ControlGroups& groups, QWidget* parent = nullptr);
  void open() override;

 Q_SIGNALS:
  void copyWanted();  // the experiment, with what is put away

 private:
  QWidget* column(const QString& title, const QStringList& names);
  void take();
  void refresh();

  TeachersMode& mode_;
  const ControlGroups& groups_;
  std::map<QString, QCheckBox*> boxes_;  // ticked: shown
  QCheckBox* keep_;
  QPushButton* all_;
};

}  // namespace hessianlab
