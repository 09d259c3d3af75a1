// SPDX-License-Identifier: GPL-3.0-or-later
// The tabs of the window in the language that is spoken, with points and with pictures.
#pragma once

#include "tests/support/lab_window.h"
#include "tests/support/layout_of_texts.h"

namespace hessianlab {

// What does not fit in a window of `size`: texts that are cut, and the window where it is wider.
inline QStringList cutInTheTabs(const QSize& size) {
  QStringList cut;
  for (const ExperimentConfig& config : {smallMoons(), smallFashion()}) {
    auto window = openLab(config);
    window->resize(size);
    if (!untrainedShown(*window)) cut << QStringLiteral("the untrained network is not shown");
    for (const char* view : {"training", "pictures", "draw", "robustness", "curvature", "slices", "map", "estimators",
                             "confusion", "filters", "weights", "layer"}) {
      window->raiseView(QString::fromLatin1(view));
      QTest::qWait(0);
      cut << cutTexts(*window);
    }
    if (window->width() > size.width()) cut << QStringLiteral("the window is %1 wide").arg(window->width());
  }
  cut.removeDuplicates();
  return cut;
}

}  // namespace hessianlab
