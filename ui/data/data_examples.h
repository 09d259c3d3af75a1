// SPDX-License-Identifier: GPL-3.0-or-later
// The beginning of a data set to look at: pictures with their classes, points of the plane, or the rows of a table as
// they stand in the file. GUI thread only.
#pragma once

#include <QStackedWidget>
#include <vector>

#include "model/data/inspect.h"
#include "viz/base/theme.h"

class QLabel;
class QTableWidget;

namespace hessianlab {

class MapView;
class PictureView;

class DataExamples : public QStackedWidget {
  Q_OBJECT
 public:
  explicit DataExamples(QWidget* parent = nullptr);

  void setData(const DataInspection& found);
  void clear(const QString& why);  // shows this sentence instead
  void setTheme(const Theme& theme);

 private:
  QWidget* buildPictures();
  void showPictures(const DataInspection& found);
  void showPoints(const DataInspection& found);
  void showRows(const DataInspection& found);

  std::vector<PictureView*> views_;  // filled by buildPictures()
  QLabel* nothing_;
  QWidget* pictures_;
  MapView* points_;
  QTableWidget* rows_;
};

}  // namespace hessianlab
