// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session/following_rank.h"

#include "model/base/stop_point.h"
#include "model/distributed/ranks.h"
#include "model/labs/catalogue.h"
#include "model/runs/catalogues.h"
#include "model/training/experiment.h"
#include "model/training/regularizer.h"

namespace hessianlab {

bool trainAlong(const ExperimentConfig& config, const std::shared_ptr<const RegularizerFactory>& regularizers,
                const std::shared_ptr<Ranks>& ranks, const std::optional<int64_t>& epochs,
                const std::function<bool()>& stop) {
  const StopScope together([&] { return ranks->requireAll(), false; });
  const ExperimentConfig complete = validated(config, allCatalogues(*regularizers), "configuration");
  const std::unique_ptr<Experiment> experiment = labOf(complete).make(complete, *regularizers);
  experiment->requireShareable();
  ranks->meet();  // rank 0 makes no folder before all have their data
  experiment->shareWith(ranks);
  if (epochs) experiment->extendTo(*epochs);
  for (Timeline now = experiment->timeline(); now.step < now.totalSteps; now = experiment->timeline()) {
    if (stop()) ranks->askToStop();
    experiment->step();
    if (ranks->agreed()) break;
  }
  ranks->part();
  return ranks->agreed();
}

}  // namespace hessianlab
