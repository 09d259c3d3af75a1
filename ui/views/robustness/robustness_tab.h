// SPDX-License-Identifier: GPL-3.0-or-later
// Accuracy against ε for the ticked runs, measured by attacks in the background: whenever asked, and with quick attacks
// at the end of each epoch if wished; of the run and of its twin. Whoever looks back attacks the weights of that step.
// Beside it the pictures that fall at the chosen point. GUI thread only.
#pragma once

#include <QElapsedTimer>
#include <QString>
#include <memory>
#include <vector>

#include "model/questions/robustness.h"
#include "model/session/training_session.h"
#include "ui/runs/evaluation.h"
#include "ui/views/lab_view.h"

class QAction;
class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace hessianlab {

class AttackChooser;
class CurvePlot;
class ElidedLabel;
class FlipPanel;
class LabDocument;
class ReadingTable;
class RobustnessCurves;
class RunController;
struct Run;

class RobustnessTab : public LabView {
  Q_OBJECT
 public:
  explicit RobustnessTab(const ViewPlace& place);
  static Sight sees(const CatalogueEntry& lab, const DatasetInfo* data);
  ~RobustnessTab() override;
  void setTheme(const Theme& theme) override;
  std::vector<PlotWidget*> plots() const override;
  QString plotsNote() const override;

  void evaluate();  // the present network of the current run, as the controls say
  void check();     // the same, and whether it can be trusted; ends an evaluation that is under way
  void cancel();
  bool evaluating() const;

 Q_SIGNALS:
  void evaluatingChanged(bool evaluating);
  void evaluationAt(double done);  // 0 … 1, of the slowest that is under way

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  enum class Extent { Quick, AsAsked, WithChecks };

  QWidget* buildControls();
  QToolButton* buildMore(QWidget* parent);
  void begin(Extent extent, Evaluation& evaluation);
  RobustnessRequest request(Extent extent, const RunSlot& of) const;
  void follow();
  void takeResults();
  void forget();
  void followSlots();
  void showProgress();
  void draw();
  void showMarker();
  // The point of a curve whose pictures are shown.
  void select(std::shared_ptr<const Run> run, std::size_t point);
  void followSelection();
  void deselect();

  LabDocument& document_;
  RunController& controller_;
  CurvePlot* plot_;
  std::unique_ptr<RobustnessCurves> curves_;
  FlipPanel* flips_;
  ReadingTable* table_;  // accuracy at the chosen ε, run by run
  QLabel* reading_;      // a warning about it
  QSpinBox* samples_ = nullptr;
  AttackChooser* attacks_ = nullptr;
  QCheckBox *eachEpoch_ = nullptr, *bounds_ = nullptr, *certificates_ = nullptr, *eachAttack_ = nullptr;
  QAction *untilZero_ = nullptr, *distances_ = nullptr, *balanced_ = nullptr, *double_ = nullptr;
  QPushButton* button_ = nullptr;
  QProgressBar* progress_ = nullptr;
  ElidedLabel* note_ = nullptr;
  std::vector<std::unique_ptr<Evaluation>> evaluations_;  // one a slot
  QElapsedTimer since_;                                   // the last one began
  std::optional<Norm> drawnNorm_;
  std::shared_ptr<const Run> selectedRun_;
  std::shared_ptr<const RobustnessResult> selectedResult_;
  std::size_t selectedPoint_ = 0;
};

}  // namespace hessianlab
