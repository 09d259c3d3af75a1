// SPDX-License-Identifier: GPL-3.0-or-later
// A table as books print it: three rules and no lines between the cells.
#pragma once

#include <QString>
#include <memory>

#include "ui/export/page.h"

class QTextDocument;

namespace hessianlab {

struct Figure;

class TablePage : public Page {
 public:
  explicit TablePage(const Figure& figure);
  ~TablePage() override;
  QSizeF pixels() const override;
  void draw(QPainter& painter) const override;

 private:
  const double width_;
  std::unique_ptr<QTextDocument> text_;
};

// Headings and rows, with the caption in lines that begin with "# ".
QString tableAsCsv(const Figure& figure);

}  // namespace hessianlab
