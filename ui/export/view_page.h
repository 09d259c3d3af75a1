// SPDX-License-Identifier: GPL-3.0-or-later
// A tab as it is seen, on a light ground, as wide as the figure shall be. Plots in it are drawn as lines wherever the
// page is.
#pragma once

#include <memory>

#include "ui/export/page.h"

class QTextDocument;

namespace hessianlab {

struct Figure;

class ViewPage : public Page {
 public:
  explicit ViewPage(const Figure& figure);
  ~ViewPage() override;
  QSizeF pixels() const override;
  void draw(QPainter& painter) const override;

 private:
  const Figure& figure_;
  std::unique_ptr<QTextDocument> caption_;  // nullptr: none is drawn
};

// A caption as it stands below what is not a plot: muted, somewhat smaller than `points`, `width` wide.
std::unique_ptr<QTextDocument> captionBelow(const QString& caption, double points, double width);

}  // namespace hessianlab
