// SPDX-License-Identifier: GPL-3.0-or-later
// Which colour is which, once for several plots: a row of swatches with names that wraps, in two lines at most. GUI
// thread only.
#pragma once

#include <QColor>
#include <QString>
#include <QWidget>
#include <vector>

#include "viz/base/theme.h"

namespace hessianlab {

class ColorKey : public QWidget {
  Q_OBJECT

 public:
  struct Entry {
    QString name;
    int colorIndex = 0;  // in Theme::runs
    bool operator==(const Entry&) const = default;
  };

  explicit ColorKey(QWidget* parent = nullptr);
  void setEntries(std::vector<Entry> entries);
  void setTheme(const Theme& theme);

  // Names that had no room, told as "… and 5 more" and in the tool tip.
  int leftOut() const;

  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override;
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  struct Place {
    QRect rect;
    QString text;
    int entry = -1;  // -1: how many are left out
  };
  std::vector<Place> places(int width) const;

  std::vector<Entry> entries_;
  Theme theme_ = Theme::light();
};

}  // namespace hessianlab
