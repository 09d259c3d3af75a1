// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session/unattended.h"

#include "model/base/error.h"
#include "model/runs/run_files.h"
#include "model/session/training_session.h"

namespace hessianlab {

void trainUnattended(const ExperimentConfig& config, const std::filesystem::path& folder,
                     const std::shared_ptr<const RegularizerFactory>& regularizers, const JobControl& control) {
  std::error_code ignored;
  SessionOptions options;
  options.snapshotBytes = 0;  // nobody looks back
  options.resume = std::filesystem::exists(std::filesystem::symlink_status(folder / run_file::kManifest, ignored));
  TrainingSession session(config, regularizers, nullptr, folder, options);
  session.run();
  bool stopping = false;
  while (!session.waitUntilIdle(0.1)) {
    session.drain();
    if (!control.cancelled() || stopping) continue;
    session.stop();
    stopping = true;
  }
  const Progress end = session.progress();
  if (end.state == RunState::Failed) throw RunError(end.message);
  if (end.state != RunState::Finished) throw Interrupted();
  if (!end.saveProblem.empty()) throw RunError(end.saveProblem);
}

}  // namespace hessianlab
