// SPDX-License-Identifier: GPL-3.0-or-later
// Which classes the network takes for which, over the whole test set or under an attack at the present ε, and how many
// of each class are right. A click on a cell selects its samples in all views. GUI thread only.
#pragma once

#include <QStringList>
#include <memory>
#include <string>

#include "model/questions/confusion.h"
#include "ui/parts/standing_question.h"
#include "ui/views/confusion/confusion_choice.h"
#include "ui/views/network_view.h"
#include "ui/views/view_choice.h"

class QComboBox;
class QPushButton;

namespace hessianlab {

class ClassTable;
class ConfusionMatrix;
class ElidedLabel;

class ConfusionTab : public NetworkView {
  Q_OBJECT
 public:
  explicit ConfusionTab(const ViewPlace& place);
  void setSideBySide(bool on) override;
  void setTheme(const Theme& theme) override;

  std::shared_ptr<const ConfusionResult> shown() const { return shown_; }  // nullptr: nothing yet

  using Shared = ViewChoice<ConfusionChoice>;
  const std::shared_ptr<Shared>& shared() const { return shared_; }

 protected:
  QString whyNothing(const DatasetInfo& info) const override;
  void begin(const DatasetInfo* info) override;
  void follow() override;

 private:
  QWidget* buildQuestion();
  void showChoice();
  void askAnew();
  void askIfDue();
  void draw();
  void choose(int row, int column);
  void followSelection();  // the cell is marked only while its samples are those that are selected

  const std::shared_ptr<Shared> shared_;
  StandingQuestion<ConfusionResult> question_;
  std::shared_ptr<const ConfusionResult> shown_;
  QStringList classNames_;
  std::string problem_;
  QString why_;  // of the selection that was made here
  ConfusionMatrix* matrix_;
  ClassTable* table_;
  ElidedLabel *note_, *picked_;
  QComboBox *attack_ = nullptr, *samples_ = nullptr;
  QPushButton* all_;
};

}  // namespace hessianlab
