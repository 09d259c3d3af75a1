// SPDX-License-Identifier: GPL-3.0-or-later
// The left side of the window: what is trained, built from the catalogues. GUI thread only.
#pragma once

#include <QWidget>
#include <string>
#include <vector>

#include "viz/base/theme.h"

class QLabel;
class QLineEdit;

namespace hessianlab {

class FoldOut;
class LabDocument;
class PictureView;
class RunController;
class SettingForm;

class ExperimentPanel : public QWidget {
  Q_OBJECT
 public:
  ExperimentPanel(LabDocument& document, RunController& controller, QWidget* parent = nullptr);
  void setTheme(const Theme& theme);

 private:
  QWidget* buildData();
  QWidget* buildNetwork();
  QWidget* buildRegularizer();
  QWidget* buildTraining();
  QWidget* buildAdvanced();
  QWidget* buildFolder();
  QWidget* section(const char* name, const QString& title, QWidget* content);
  QLabel* note();
  void refresh();
  void rebuildRegularizer();
  void showThumbnails();
  void showAdvice();
  void showPending();
  void editHidden();

  LabDocument& document_;
  RunController& controller_;
  SettingForm *data_ = nullptr, *network_ = nullptr, *chosen_ = nullptr, *strength_ = nullptr, *more_ = nullptr,
              *training_ = nullptr, *advanced_ = nullptr;
  FoldOut* moreFold_ = nullptr;
  QLabel *formula_ = nullptr, *advice_ = nullptr, *pending_ = nullptr, *dataNote_ = nullptr;
  QLineEdit *hidden_ = nullptr, *folder_ = nullptr;
  QWidget* thumbnailRow_ = nullptr;
  std::vector<PictureView*> thumbnails_;
  std::string builtFor_;  // regularizer whose parameters are shown
  Theme theme_;
};

}  // namespace hessianlab
