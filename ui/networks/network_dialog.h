// SPDX-License-Identifier: GPL-3.0-or-later
// A network from elsewhere before it becomes a run: what it was trained on is chosen, and what was found is confirmed.
// The file is read in the background, anew after every change. GUI thread only.
#pragma once

#include <QDialog>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

#include "ui/document/lab_document.h"
#include "ui/networks/network_job.h"
#include "viz/base/theme.h"

class QFormLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace hessianlab {

class ReadingForm;
class SettingForm;

class NetworkDialog : public QDialog {
  Q_OBJECT
 public:
  struct Task {
    QString path;             // of the file
    Catalogues catalogues;    // of the classifier's lab
    ExperimentConfig config;  // whose data set it is compared with first
    std::shared_ptr<const RegularizerFactory> regularizers;
    std::vector<std::pair<QString, Choice>> ownData;    // data sets that were opened before, with their titles
    std::function<QString(const QString& name)> claim;  // an empty folder for a run called so; throws
    QString whyNoPlace;                                 // why runs cannot be kept; empty: they can
  };
  NetworkDialog(Task task, QWidget* parent);
  void setTheme(const Theme& theme);
  void reject() override;  // not while the run is being written

 Q_SIGNALS:
  void opened(const QString& folder);  // the run is there

 private:
  QWidget* buildData();
  void offerOwnData(QVBoxLayout& column);
  QWidget* buildFound();
  void read();
  void showFound();
  void showState();
  void refuse(const QString& sentence);
  void useBetter();
  void keep();

  const Task task_;
  LabDocument document_;  // the data set alone counts
  NetworkJob job_;
  Choice read_;  // the data set that is read
  SettingForm* data_ = nullptr;
  ReadingForm* reading_;
  QFormLayout* facts_ = nullptr;
  QLabel *notes_, *warning_, *problem_;
  QPushButton *better_, *open_ = nullptr, *cancel_ = nullptr;
  QProgressBar* progress_;
  QLineEdit* name_;
  Theme theme_;
};

}  // namespace hessianlab
