// SPDX-License-Identifier: GPL-3.0-or-later
// What a study made of the present settings compares: penalties and their strengths, seeds, attacks. Says how many runs
// that are and how long they train at the measured pace of the present run. GUI thread only.
#pragma once

#include <QWidget>
#include <optional>
#include <vector>

#include "model/study/draft.h"
#include "viz/base/theme.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace hessianlab {

class AttackChooser;
class LabDocument;
class RunController;
class WholeBox;

// "0.1, 0.3 1": numbers above 0, ascending, each once; nullopt: something else, or none.
std::optional<std::vector<double>> readStrengths(const QString& text);

class StudyForm : public QWidget {
  Q_OBJECT
 public:
  StudyForm(LabDocument& document, RunController& controller, QWidget* parent);

  StudyDraft draft() const;            // of what is set
  QStringList programOptions() const;  // of hessianlab-cli study: where, and how many at a time
  void setTheme(const Theme& theme);

 Q_SIGNALS:
  void wanted();  // draft() is to be begun

 private:
  struct PenaltyRow {
    QComboBox* name;
    QLineEdit* strengths;
  };
  PenaltyRow addPenalty(const char* object, const QString& label, bool optional);
  void suggest(const PenaltyRow& row);
  void followSettings();
  void refresh();
  QString obstacle() const;  // why nothing can be begun; empty: it can

  LabDocument& document_;
  RunController& controller_;
  QLineEdit* title_;
  std::vector<PenaltyRow> penalties_;
  AttackChooser* attacks_;
  WholeBox *seeds_, *samples_, *jobs_;
  QComboBox* where_;
  QLineEdit *partition_, *time_;
  QLabel *shared_, *estimate_;
  QPushButton* start_;
};

}  // namespace hessianlab
