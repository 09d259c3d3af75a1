// SPDX-License-Identifier: GPL-3.0-or-later
// Which attacks an evaluation uses: a button that says what is chosen and opens a list with a tick box, a sentence and
// the settings of each attack of the catalogue. The list stays open until a click beside it or Escape. GUI thread only.
#pragma once

#include <QToolButton>
#include <map>
#include <string>
#include <vector>

#include "model/base/catalogue.h"
#include "viz/base/theme.h"

class QCheckBox;
class QLabel;

namespace hessianlab {

class AttackSettings;

class AttackChooser : public QToolButton {
  Q_OBJECT
 public:
  // `attacks` must outlive the chooser. Each box is called "robustness.attack.NAME".
  explicit AttackChooser(const Catalogue& attacks, QWidget* parent = nullptr);

  // In the order of the catalogue; with the settings that differ from the defaults, "pgd:steps=100".
  std::vector<std::string> chosen() const;
  void setTheme(const Theme& theme);

 Q_SIGNALS:
  void chosenChanged();

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  QWidget* buildList();
  void openList();
  void showChoice();

  const Catalogue& attacks_;
  std::map<std::string, QCheckBox*> boxes_;
  std::map<std::string, AttackSettings*> settings_;  // of attacks that have any
  std::vector<QLabel*> hints_;
  QWidget* list_;
};

}  // namespace hessianlab
