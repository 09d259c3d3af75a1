// SPDX-License-Identifier: GPL-3.0-or-later
// What the Weights tabs of a network and of its twin share: what is chosen, and what each has found, so that either can
// say how far the two agree. GUI thread only.
#pragma once

#include <map>
#include <memory>

#include "model/questions/weights.h"
#include "ui/views/view_choice.h"

namespace hessianlab {

struct WeightsChoice {
  int64_t layer = 0;  // of those with weights
  int64_t samples = 500;
  bool centred = false;
  int pair = 0;        // the eigenvector that is looked at
  bool bound = false;  // the PAC-Bayes bound stands in its place
  int prior = 20;      // the place of its λ (pac_bayes.h)
  bool operator==(const WeightsChoice&) const = default;
};

class WeightsShared : public QObject {
  Q_OBJECT
 public:
  ViewChoice<WeightsChoice> choice;

  // nullptr: it has found nothing, or is gone. arrived() follows.
  void keep(const QObject* view, std::shared_ptr<const WeightsResult> result);
  std::shared_ptr<const WeightsResult> ofAnother(const QObject* view) const;  // nullptr: there is none

 Q_SIGNALS:
  void arrived();

 private:
  std::map<const QObject*, std::shared_ptr<const WeightsResult>> results_;
};

}  // namespace hessianlab
