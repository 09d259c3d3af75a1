// SPDX-License-Identifier: GPL-3.0-or-later
// The left side of the window: what is trained. Its controls are made from the sections of the lab; settings that few
// need stand together in a fold at the end. GUI thread only.
#pragma once

#include <QWidget>
#include <string>
#include <vector>

#include "viz/base/theme.h"

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace hessianlab {

class LabDocument;
class PictureView;
class RunController;
class SectionForm;
class SettingForm;
struct Section;

class ExperimentPanel : public QWidget {
  Q_OBJECT
 public:
  ExperimentPanel(LabDocument& document, RunController& controller, QWidget* parent = nullptr);
  void setTheme(const Theme& theme);

 private:
  void build();  // all that stands in it, for the lab that is set
  QVBoxLayout* addBox(QVBoxLayout& column, const Section& section);
  QWidget* buildThumbnails();
  QLabel* note(const char* name);
  void refresh();
  void refreshAdvanced();
  void showThumbnails();
  void showAdvice();
  void showPending();

  LabDocument& document_;
  RunController& controller_;
  QScrollArea* scroll_;
  std::string lab_;
  std::vector<SectionForm*> sections_;
  SettingForm* advanced_ = nullptr;
  std::vector<std::string> advancedKeys_;  // that the form holds
  QLabel *advice_ = nullptr, *pending_ = nullptr, *dataNote_ = nullptr;
  QWidget* thumbnailRow_ = nullptr;
  std::vector<PictureView*> thumbnails_;
  Theme theme_;
};

}  // namespace hessianlab
