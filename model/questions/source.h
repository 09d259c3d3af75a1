// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever can be asked about a network has this face: a run that trains, its twin, one that is over, an opened folder.
// The header knows neither the questions nor those who answer them, and no Torch.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

#include "model/jobs/job.h"
#include "model/jobs/job_pool.h"
#include "model/jobs/lane.h"
#include "model/questions/question.h"
#include "model/questions/snapshot.h"

namespace hessianlab {

// Ask from one thread, the owner's; the answers come from threads of the source.
class Source {
 public:
  virtual ~Source() = default;

  // A job that waits in the question's lane. It takes the weights when it begins, and fails with one sentence where
  // there are none or those of `atStep` are not kept.
  template <Question Q>
  JobHandle<typename Q::Result> ask(Q question) {
    const Lane lane = question.lane();
    return jobs().submit(lane, [find = snapshots(), question = std::move(question)](JobControl& control) {
      return answered(find, question, control);
    });
  }

  // The same on the calling thread.
  template <Question Q>
  typename Q::Result answer(const Q& question, JobControl& control) const {
    return answered(snapshots(), question, control);
  }

 protected:
  // Any thread may call it, as long as the source lives. RunError or InputError: these weights are not there.
  using FindSnapshot = std::function<std::shared_ptr<const Snapshot>(const std::optional<int64_t>& atStep)>;

  Source() = default;
  Source(const Source&) = default;
  Source& operator=(const Source&) = default;

 private:
  friend class StandingSource;

  virtual FindSnapshot snapshots() const = 0;
  virtual JobPool& jobs() = 0;

  template <Question Q>
  static typename Q::Result answered(const FindSnapshot& find, const Q& question, JobControl& control) {
    const std::shared_ptr<const Snapshot> snapshot = find(question.atStep);
    typename Q::Result result = Answers<Q>::from(*snapshot, question, control);
    result.step = snapshot->step();
    return result;
  }
};

// A snapshot that has no threads of its own, asked by those of `host`. The host must outlive it, not its jobs.
class StandingSource final : public Source {
 public:
  StandingSource(std::shared_ptr<const Snapshot> snapshot, Source& host)
      : snapshot_(std::move(snapshot)), host_(&host) {}

 private:
  FindSnapshot snapshots() const override;
  JobPool& jobs() override { return host_->jobs(); }

  std::shared_ptr<const Snapshot> snapshot_;
  Source* host_;
};

// What snapshots() of a source with one snapshot returns. RunError: another step is asked for.
std::shared_ptr<const Snapshot> requireStep(std::shared_ptr<const Snapshot> snapshot,
                                            const std::optional<int64_t>& atStep);

}  // namespace hessianlab
