// SPDX-License-Identifier: GPL-3.0-or-later
// The left side of the window: what is trained. Its controls are made from the sections of the lab; settings that few
// need stand together in a fold at the end. GUI thread only.
#pragma once

#include <QStringList>
#include <QWidget>
#include <string>
#include <vector>

#include "viz/base/theme.h"

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace hessianlab {

class ChangesNote;
class LabDocument;
class LiveSettings;
class NetworkLine;
class OriginLine;
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
  bool hasLayers() const { return network_ != nullptr; }  // the lab trains a network of layers
  void editLayers();
  // Data of one's own that were used last, offered below the data sets; with their paths.
  void setRecentData(const QStringList& titles, const QStringList& paths);

 Q_SIGNALS:
  void labWanted(const QString& lab);
  void openDataWanted();
  void ownDataWanted(const QString& set);  // one of those that are nothing without their files
  void recentDataWanted(int place);

 private:
  void offerData();
  void takeOffer(int place);
  void build();  // all that stands in it, for the lab that is set
  QVBoxLayout* addBox(QVBoxLayout& column, const Section& section);
  QWidget* buildThumbnails();
  QLabel* note(const char* name);
  void refresh();
  void refreshAdvanced();
  void showThumbnails();
  void showAdvice();
  void showStart();
  void showPending();

  LabDocument& document_;
  RunController& controller_;
  LiveSettings* live_;
  QScrollArea* scroll_;
  std::string lab_;
  std::vector<SectionForm*> sections_;
  SettingForm* advanced_ = nullptr;
  std::vector<std::string> advancedKeys_;  // that the form holds
  QLabel *advice_ = nullptr, *pending_ = nullptr, *start_ = nullptr, *dataNote_ = nullptr;
  QStringList recentData_, recentPaths_;
  ChangesNote* changes_ = nullptr;
  QWidget* thumbnailRow_ = nullptr;
  NetworkLine* network_ = nullptr;
  OriginLine* origin_ = nullptr;
  std::vector<PictureView*> thumbnails_;
  Theme theme_;
};

}  // namespace hessianlab
