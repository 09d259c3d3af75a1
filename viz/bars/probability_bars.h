// SPDX-License-Identifier: GPL-3.0-or-later
// What the network believes about one input: a bar for each class, for the clean and the adversarial input one below
// the other. The true class is marked by a symbol, predictions by bold percentages, so colour is never alone. GUI
// thread only.
#pragma once

#include <QStringList>
#include <QWidget>
#include <vector>

#include "viz/base/theme.h"

namespace hessianlab {

class ProbabilityBars : public QWidget {
  Q_OBJECT

 public:
  explicit ProbabilityBars(QWidget* parent = nullptr);

  // Probabilities 0 … 1, one for each class; `adversarial` may be empty. trueLabel -1: unknown. Missing class names are
  // replaced by numbers.
  void setProbabilities(std::vector<float> clean, std::vector<float> adversarial, int trueLabel,
                        QStringList classNames);
  void clear();
  void setEmptyText(const QString& text);
  // Where there is little room: percentages without their sign.
  void setTerse(bool terse);
  // Off where one key stands above several of these.
  void setKeyShown(bool shown);
  void setTheme(const Theme& theme);

  // Where the height is short only the true class and those that the network believes in most have a row.
  int classes() const;
  QString className(int index) const;
  // "true class Coat; clean: Coat 91 %; adversarial: Shirt 64 %"
  QString summary() const;

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  bool event(QEvent* event) override;

 private:
  struct Layout;
  Layout layout() const;
  std::vector<int> rowsFor(double room) const;

  std::vector<float> clean_, adversarial_;
  int trueLabel_ = -1;
  bool terse_ = false, keyShown_ = true;
  QStringList names_;
  QString emptyText_;
  Theme theme_;
};

}  // namespace hessianlab
