// SPDX-License-Identifier: GPL-3.0-or-later
// What the network makes of a drawing: the few pixels that it gets, its belief, slope and curvature there, and the
// smallest change found that turns it, as pictures and numbers. GUI thread only.
#pragma once

#include <QStringList>
#include <QWidget>
#include <vector>

#include "model/questions/inspect.h"
#include "viz/base/theme.h"

class QFormLayout;

class QBoxLayout;

namespace hessianlab {

class ElidedLabel;
class PictureView;
class ProbabilityBars;

class DrawReport : public QWidget {
  Q_OBJECT
 public:
  explicit DrawReport(QWidget* parent = nullptr);

  void setClassNames(const QStringList& names) { names_ = names; }
  // What is drawn now; ahead of the numbers.
  void setInput(const Picture& input);
  void setResult(const InspectResult& result, bool training = false);  // while it trains proofs have to wait
  void setSearching();  // a nearer mistake is being looked for, until the next result
  void clearResult();
  void setTheme(const Theme& theme);
  void setNarrow(bool narrow);

 private:
  PictureView* picture(const char* name, const QString& title, const QString& help);
  ElidedLabel* row(QFormLayout& form, const QString& title, const char* name, const QString& help);
  QString className(int64_t index) const;
  void showNumbers(const InspectResult& result, bool training);
  void showFound(const InspectResult& result);

  QStringList names_;
  QBoxLayout* below_;
  PictureView *input_, *perturbation_, *adversarial_;
  ProbabilityBars* bars_;
  ElidedLabel *prediction_, *gradient_, *hessian_, *safe_, *certificate_, *provenBy_, *found_, *note_;
  Theme theme_;
};

}  // namespace hessianlab
