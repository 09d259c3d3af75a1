// SPDX-License-Identifier: GPL-3.0-or-later
// One test picture under attack, in one row: original, perturbation, adversarial picture, gradient, eigenvector,
// probabilities; or where there is less room without gradient and eigenvector and with the classes that matter. GUI
// thread only.
#pragma once

#include <QStringList>
#include <QWidget>
#include <optional>
#include <vector>

#include "model/questions/pictures.h"
#include "viz/base/theme.h"

class QLabel;

namespace hessianlab {

class PictureView;
class ProbabilityBars;

class PictureStrip : public QWidget {
  Q_OBJECT
 public:
  enum class Content { All, Attack };
  static constexpr int kBars = 5;  // column of the probabilities
  static constexpr int kEdge = 8;  // left of the first column of Content::All, where the open one is marked

  // The pictures are called "NAME.original" and so on.
  PictureStrip(const QString& name, Content content, QWidget* parent = nullptr);
  // `norm`: in which Content::Attack tells the length of the perturbation; Content::All tells both.
  void setRow(const PictureRow& row, const QStringList& classNames, Norm norm = Norm::Linf);
  void clear();
  void setTheme(const Theme& theme);
  // Of the perturbation: values are multiplied by it before they become colours, ±1 being full colour; 0: as much as
  // fits.
  void setMagnification(double factor);
  // It takes the focus, and a click says opened().
  void setSelectable(bool selectable);
  void setOpen(bool open);    // marked at its left edge
  void setBrief(bool brief);  // Content::All: gradient and eigenvector are out of sight
  bool isOpen() const { return open_; }
  std::optional<int64_t> index() const { return index_; }  // of the sample shown

  static QStringList columnTitles();
  static QStringList columnHelp();
  static int columnStretch(int column);
  static std::vector<int> columns(Content content);  // indices into the three above

 Q_SIGNALS:
  void opened(int64_t index);

 protected:
  void mousePressEvent(QMouseEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void captionPerturbation();
  void setBars(const PictureRow& row, const QStringList& names);
  void colorFrame();
  std::vector<PictureView*> views() const;  // those that there are

  Content content_;
  PictureView *original_ = nullptr, *perturbation_ = nullptr, *adversarial_ = nullptr;
  PictureView *gradient_ = nullptr, *eigenvector_ = nullptr;  // Content::All only
  ProbabilityBars* bars_;
  Theme theme_;
  bool hasRow_ = false, succeeded_ = false, changed_ = false, selectable_ = false, open_ = false;
  std::optional<int64_t> index_;
  QString length_;  // of the perturbation, in words
};

}  // namespace hessianlab
