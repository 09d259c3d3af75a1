// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a film that is the same for every question: asking it of one moment after the other. GUI thread only.
#pragma once

#include <optional>

#include "model/jobs/job.h"
#include "model/questions/source.h"
#include "ui/animation/film.h"
#include "ui/words/engine_text.h"

namespace hessianlab {

template <class Request>
class AskedFilm : public Film {
 public:
  using Result = typename Request::Result;

  void ask(Source& source, int64_t step) override {
    Request request = question_;
    request.atStep = step;
    job_ = source.ask(std::move(request));
  }
  bool waiting() const override { return job_.valid() && !job_.finished(); }
  void cancel() override { job_.cancel(); }
  bool take() override {
    auto result = job_.state() == JobState::Done ? job_.result() : nullptr;
    if (!result) problem_ = refusalText(job_.error());
    job_ = {};
    if (!result) return false;
    steps_.push_back(result->step);
    results_.push_back(std::move(result));
    return true;
  }

 protected:
  explicit AskedFilm(Request question) : question_(std::move(question)) {}
  std::vector<std::shared_ptr<const Result>> results_;

 private:
  Request question_;
  JobHandle<Result> job_;
};

}  // namespace hessianlab
