// SPDX-License-Identifier: GPL-3.0-or-later
// One horizontal bar that is divided among named amounts: how the time went to training, penalty, probes, evaluation.
// Names and percentages are written; nothing is told by colour alone. GUI thread only.
#pragma once

#include <QString>
#include <QWidget>
#include <vector>

#include "viz/base/theme.h"

namespace hessianlab {

class ShareBar : public QWidget {
  Q_OBJECT

 public:
  struct Share {
    QString name;
    double amount = 0;  // >= 0 in the unit of all; what is not finite or negative counts as 0
    QString tip;        // more about it, for the tool tip; may be empty
  };

  explicit ShareBar(QWidget* parent = nullptr);

  // `unit` is written after amounts in the tool tip: "s".
  void setShares(std::vector<Share> shares, const QString& unit);
  const std::vector<Share>& shares() const { return shares_; }
  double percent(int index) const;  // 0 … 100; 0 when all is 0

  void setEmptyText(const QString& text);
  void setTheme(const Theme& theme);
  QString summary() const;  // "training 71 %, penalty 20 %, probes 9 %"

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;
  int heightForWidth(int width) const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  bool event(QEvent* event) override;

 private:
  double total() const;
  QRectF segment(int index) const;
  std::vector<QRectF> labelPlaces(int width) const;
  QString label(int index) const;

  std::vector<Share> shares_;
  QString unit_, emptyText_;
  Theme theme_;
};

}  // namespace hessianlab
