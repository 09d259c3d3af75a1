// SPDX-License-Identifier: GPL-3.0-or-later
// Data of one's own before they are used: what they are, pictures of them, how many of each class, what was left out
// and why, and the settings of their reader, whose change reads them anew. Stays open beside the window. GUI thread
// only.
#pragma once

#include <QDialog>
#include <QTimer>
#include <map>
#include <memory>
#include <string>

#include "model/data/inspect.h"
#include "model/formats/config.h"
#include "viz/base/theme.h"

class QFormLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableWidget;
class QTextEdit;
class QVBoxLayout;

namespace hessianlab {

class DataExamples;
class DataReader;
class ElidedLabel;
class ParameterEditor;

class DataPreview : public QDialog {
  Q_OBJECT
 public:
  // The catalogues of data sets and of networks.
  DataPreview(Catalogue sets, Catalogue networks, QWidget* window);

  // Opens, and reads these data, which name a path. `keepsNetwork`: using them leaves the network as it is.
  void present(const Choice& wanted, bool keepsNetwork);
  void setTheme(const Theme& theme);

 Q_SIGNALS:
  void used(std::shared_ptr<const hessianlab::DataInspection> data);
  void message(const QString& text);  // what a field says of what was typed into it

 protected:
  bool event(QEvent* event) override;

 private:
  QWidget* buildFacts();
  void buildFoot(QVBoxLayout& column);
  void buildChoices(const CatalogueEntry& entry);
  void read();
  void showProgress();
  void showData(std::shared_ptr<const DataInspection> found);
  void showProblem(const QString& problem);
  void showClasses(const DataInspection& found);
  void showNotes(const DataInspection& found);
  void follow();  // what can be pressed now, and why not
  QString facts(const DataInspection& found) const;
  QString networkWords(const DataInspection& found) const;

  const Catalogue sets_, networks_;
  Choice choice_;
  bool keepsNetwork_ = false;
  std::shared_ptr<const DataInspection> data_;  // of choice_ as it is now; nullptr: not read, or it cannot be
  DataReader* reader_;
  QTimer settle_;  // a setting that is being changed
  std::string builtFor_;
  std::map<std::string, ParameterEditor*> editors_;
  QLabel *kind_, *facts_, *problem_, *network_, *left_;
  ElidedLabel* path_;
  DataExamples* examples_;
  QWidget* choices_;
  QFormLayout* form_;
  QTableWidget* classes_;
  QTextEdit* notes_;
  QProgressBar* share_;
  QPushButton *use_, *cancel_;
  Theme theme_;
};

}  // namespace hessianlab
