// SPDX-License-Identifier: GPL-3.0-or-later
// What was measured of each shown run at one ε: a row a run. As high as its rows, up to a few. GUI thread only.
#pragma once

#include <QTableWidget>
#include <memory>
#include <vector>

#include "model/base/catalogue.h"
#include "model/base/norm.h"
#include "viz/base/theme.h"

namespace hessianlab {

struct Run;

class ReadingTable : public QTableWidget {
  Q_OBJECT
 public:
  // `attacks` gives the titles and must outlive it.
  explicit ReadingTable(const Catalogue& attacks, QWidget* parent = nullptr);

  // Hidden where nothing was measured in this norm.
  void present(const std::vector<std::shared_ptr<const Run>>& runs, Norm norm, double epsilon);
  void setTheme(const Theme& theme);

 private:
  void fill(int row, const QStringList& cells, int color);
  void fitHeight();

  const Catalogue& attacks_;
  Theme theme_ = Theme::light();
};

}  // namespace hessianlab
