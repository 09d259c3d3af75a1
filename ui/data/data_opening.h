// SPDX-License-Identifier: GPL-3.0-or-later
// The way from a file or folder to the data of the experiment: which kind they are, a look at them, and one undo step
// that takes them. GUI thread only.
#pragma once

#include <QObject>
#include <QString>
#include <memory>
#include <vector>

#include "model/data/inspect.h"
#include "model/runs/presets.h"
#include "ui/data/recent_data.h"
#include "viz/base/theme.h"

class QMenu;
class QWidget;

namespace hessianlab {

class DataPreview;
class DataReader;
class LabDocument;

class DataOpening : public QObject {
  Q_OBJECT
 public:
  // `presets`: where an experiment with data begins if the lab that is set takes none.
  DataOpening(LabDocument& document, std::vector<Preset> presets, QWidget* window);

  void ask();                       // for a file or a folder
  void askFor(const QString& set);  // that is one of this set of one's own; nothing where it is set with its files
  void open(const QString& path);   // opens the preview, or says in one sentence why it cannot
  void openRecent(std::size_t place);
  const RecentData& recent() const { return recent_; }
  void fillMenu(QMenu& menu);  // with the recent ones
  void setTheme(const Theme& theme);

 Q_SIGNALS:
  void problem(const QString& text);
  void message(const QString& text);
  void recentChanged();

 private:
  void present(const Choice& data);
  void preview(const QString& name, const QString& path);
  void choose(const QString& set, const QString& title);
  void use(const DataInspection& data);

  LabDocument& document_;
  const std::vector<Preset> presets_;
  QWidget* window_;
  RecentData recent_;
  QString wanted_;  // the set that was asked for; empty: whatever it is
  DataReader* reader_;
  DataPreview* preview_;
};

}  // namespace hessianlab
