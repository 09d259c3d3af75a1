// SPDX-License-Identifier: GPL-3.0-or-later
// What a file does not say of a network: the range of its inputs, by what they were normalised, the order of the
// colours; of bare weights their layers and the beginning of their names. GUI thread only.
#pragma once

#include <QWidget>
#include <optional>

#include "model/runs/import_run.h"

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace hessianlab {

class ReadingForm : public QWidget {
  Q_OBJECT
 public:
  explicit ReadingForm(bool onnx, QWidget* parent = nullptr);

  // Writes what is set into `choice`. Empty; else what is wrong, in one sentence.
  QString fill(ImportChoice& choice) const;
  void set(const OnnxInput& input);
  // As of what was read: its data have this mean and deviation, and colours or none.
  void follow(const ImportReport& report);
  void setArchitecture(const QString& path);

 Q_SIGNALS:
  void changed();

 private:
  void buildInput();
  void buildWeights();
  void showNumbers();
  void setNumbers(const OnnxInput& input);
  QComboBox* choice(const char* name, const QString& title, const QString& help);

  QFormLayout* form_;
  QComboBox *range_ = nullptr, *normalised_ = nullptr, *order_ = nullptr;
  QLineEdit *mean_ = nullptr, *std_ = nullptr, *architecture_ = nullptr, *prefix_ = nullptr;
  OnnxInput ofData_;  // its mean and deviation
};

}  // namespace hessianlab
