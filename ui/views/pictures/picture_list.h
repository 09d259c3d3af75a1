// SPDX-License-Identifier: GPL-3.0-or-later
// One page of test pictures under attack, one strip each below common titles. Keys: ← → and Page Up, Page Down turn the
// page, Home and End go to the first and last one, ↑ ↓ go from strip to strip, Enter opens. GUI thread only.
#pragma once

#include <QStringList>
#include <QWidget>
#include <vector>

#include "model/questions/pictures.h"
#include "viz/base/theme.h"

class QLabel;

namespace hessianlab {

class PictureStrip;

class PictureList : public QWidget {
  Q_OBJECT
 public:
  explicit PictureList(int strips, QWidget* parent = nullptr);

  void setRows(const std::vector<PictureRow>& rows, const QStringList& classNames);
  void clear();
  void setOpen(int64_t index);
  void setMagnification(double factor);
  void setBrief(bool brief);  // without gradient and eigenvector
  void setTheme(const Theme& theme);
  QWidget* openStrip() const;  // nullptr: the open sample is not on this page

 Q_SIGNALS:
  void opened(int64_t index);
  void turned(int pages);     // forward, or backward if below 0
  void endWanted(bool last);  // to the first or last page

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void moveFocus(int by);

  std::vector<PictureStrip*> strips_;
  std::vector<QWidget*> titles_;  // of the columns
  QLabel* key_ = nullptr;         // of the probabilities
  int64_t open_ = -1;
};

}  // namespace hessianlab
