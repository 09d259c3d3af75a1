// SPDX-License-Identifier: GPL-3.0-or-later
// Answers what a network learns from.
#include "model/questions/about_data.h"

#include "model/data/dataset_view.h"
#include "model/nn/classifier_snapshot.h"
#include "model/questions/answers.h"

namespace hessianlab {

AboutData answer(const ClassifierSnapshot& snapshot, const AboutDataRequest&, JobControl&) {
  const Dataset& dataset = snapshot.dataset();
  AboutData result;
  result.info = describe(dataset);
  if (dataset.planar) result.test = pointsOf(dataset, true);
  return result;
}
template struct Answers<AboutDataRequest>;

}  // namespace hessianlab
