// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/training.h"

#include <CLI/CLI.hpp>
#include <cstdio>
#include <optional>

#include "app/cli/commands.h"
#include "app/cli/narrator.h"
#include "app/cli/terminal.h"
#include "model/base/error.h"
#include "model/base/record_table.h"
#include "model/formats/tensorboard.h"
#include "model/questions/dataset_info.h"
#include "model/runs/advice.h"
#include "model/session/training_session.h"

namespace hessianlab::cli {

namespace {

// Once for each new reason, and once when it is over.
void tellOfSaving(const std::string& problem, std::string& told) {
  if (problem == told) return;
  if (!problem.empty())
    std::fprintf(stderr, "hessianlab-cli: warning: %s; the training goes on and saves again as soon as it can\n",
                 problem.c_str());
  else
    std::fprintf(stderr, "hessianlab-cli: the run is saved again\n");
  told = problem;
}

// What TensorBoard reads. Where it cannot be written any more the training goes on without it, and that is said once.
class Events {
 public:
  Events(const std::string& folder, const MetricList& metrics) {
    if (!folder.empty()) file_.emplace(folder, metrics);
  }
  void append(const std::vector<Record>& records) {
    if (!file_ || records.empty()) return;
    try {
      for (const Record& record : records) file_->append(record);
      file_->flush();
    } catch (const RunError& error) {
      warn({std::string(error.what()) + "; the training goes on without events for TensorBoard"});
      file_.reset();
    }
  }

 private:
  std::optional<EventFile> file_;
};

}  // namespace

void addEventsOption(CLI::App& command, std::string& events) {
  command.add_option("--tensorboard", events, "also write an event file for TensorBoard into this folder");
}

int trainToTheEnd(TrainingSession& session, const std::string& folder, const std::string& eventFolder) {
  Events events(eventFolder, session.metrics());
  session.run();
  RecordTable seen(session.metrics());
  {
    Narrator narrator(session.metrics());
    std::string told;
    bool remarked = false;  // on the data set, as soon as it is there
    const auto tell = [&] {
      const SessionUpdate update = session.drain();
      for (const Record& record : update.records)
        if (record.kind != RecordKind::Step) seen.append(record);
      events.append(update.records);
      narrator.tell(update);
      tellOfSaving(update.progress.saveProblem, told);
      if (remarked) return;
      const auto data = describe(session.beginning());
      if (data) warn(data->remarks);
      remarked = data.has_value();
    };
    bool stopping = false;
    while (!session.waitUntilIdle(0.1)) {
      if (interrupted() && !stopping) {
        session.stop();
        stopping = true;
      }
      tell();
    }
    tell();
  }
  const Progress end = session.progress();
  const std::string goOn = "'hessianlab-cli resume " + folder + "' goes on from there";
  if (end.state == RunState::Failed) throw RunError(end.message);
  if (!end.saveProblem.empty())
    throw RunError("the training ended at step " + std::to_string(end.step) + ", but its end could not be saved (" +
                   end.saveProblem + "); " + folder + " holds the last save, and " + goOn);
  warn(adviceOnNumbers(seen));
  if (end.state == RunState::Stopped) {
    std::fprintf(stderr, "hessianlab-cli: interrupted at step %ld; the run is saved, and %s\n",
                 static_cast<long>(end.step), goOn.c_str());
    return kInterrupted;
  }
  std::printf("done: %ld steps in %s (training %.1f s, penalty %.1f s, probes %.1f s, tests %.1f s) → %s\n",
              static_cast<long>(end.step),
              duration(end.cost.training + end.cost.penalty + end.cost.probes + end.cost.tests).c_str(),
              end.cost.training, end.cost.penalty, end.cost.probes, end.cost.tests, folder.c_str());
  return kDone;
}

}  // namespace hessianlab::cli
