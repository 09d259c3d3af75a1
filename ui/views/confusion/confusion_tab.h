// SPDX-License-Identifier: GPL-3.0-or-later
// Which classes the network takes for which, over the whole test set. A click on a cell selects its samples in all
// views. GUI thread only.
#pragma once

#include <QStringList>
#include <memory>
#include <string>

#include "model/questions/confusion.h"
#include "ui/parts/standing_question.h"
#include "ui/views/network_view.h"

class QLabel;
class QPushButton;

namespace hessianlab {

class ConfusionMatrix;
class ElidedLabel;

class ConfusionTab : public NetworkView {
  Q_OBJECT
 public:
  explicit ConfusionTab(const ViewPlace& place);
  void setTheme(const Theme& theme) override;

  std::shared_ptr<const ConfusionResult> shown() const { return shown_; }  // nullptr: nothing yet

 protected:
  QString whyNothing(const DatasetInfo& info) const override;
  void begin(const DatasetInfo* info) override;
  void follow() override;

 private:
  void draw();
  void choose(int row, int column);
  void followSelection();  // the cell is marked only while its samples are those that are selected

  StandingQuestion<ConfusionResult> question_;
  std::shared_ptr<const ConfusionResult> shown_;
  QStringList classNames_;
  std::string problem_;
  QString why_;  // of the selection that was made here
  ConfusionMatrix* matrix_;
  QLabel* note_;
  ElidedLabel* picked_;
  QPushButton* all_;
};

}  // namespace hessianlab
