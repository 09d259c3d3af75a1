// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studies/study_reader.h"

#include <algorithm>
#include <chrono>
#include <exception>
#include <utility>

#include "model/base/folder_lock.h"
#include "model/base/message.h"

namespace hessianlab {

namespace {

constexpr std::chrono::milliseconds kBetweenStudyLooks{1000};

}  // namespace

QString cellFolder(const QString& study, const StudyCell& cell) {
  return study + QStringLiteral("/runs/") + QString::fromStdString(cell.name);
}

std::size_t StudyState::done() const {
  return static_cast<std::size_t>(std::count(states.begin(), states.end(), CellState::Done));
}

StudyReader::StudyReader(std::shared_ptr<const StudyPlan> plan, QString folder, Catalogues catalogues,
                         std::function<void()> wakeUp)
    : plan_(std::move(plan)),
      folder_(std::move(folder)),
      catalogues_(std::move(catalogues)),
      wakeUp_(std::move(wakeUp)) {
  thread_ = std::jthread([this](std::stop_token stop) { main(std::move(stop)); });
}

StudyReader::~StudyReader() = default;

std::shared_ptr<const StudyState> StudyReader::take() {
  const std::lock_guard lock(mutex_);
  return newest_;
}

void StudyReader::main(std::stop_token stop) {
  StudyState state;
  state.states.assign(plan_->cells.size(), CellState::Missing);
  state.results.resize(plan_->cells.size());
  state.problems.resize(plan_->cells.size());
  bool first = true;
  while (!stop.stop_requested()) {
    if (look(state, stop) || first) {
      {
        const std::lock_guard lock(mutex_);
        newest_ = std::make_shared<const StudyState>(state);
      }
      wakeUp_();
      first = false;
    }
    std::unique_lock lock(mutex_);
    wanted_.wait_for(lock, stop, kBetweenStudyLooks, [] { return false; });
  }
}

// A cell that is done stays so: it is read once.
bool StudyReader::look(StudyState& state, std::stop_token stop) const {
  const bool worked = FolderLock::held(folder_.toStdString(), "study.lock");
  bool news = std::exchange(state.worked, worked) != worked;
  for (std::size_t i = 0; i < plan_->cells.size() && !stop.stop_requested(); ++i) {
    if (state.states[i] == CellState::Done) continue;
    const StudyCell& cell = plan_->cells[i];
    const std::string folder = cellFolder(folder_, cell).toStdString();
    CellState now = CellState::Missing;
    QString problem;
    try {
      now = stateOf(*plan_, cell, folder, catalogues_);
      if (now == CellState::Done) state.results[i] = readCell(*plan_, cell, folder, catalogues_);
      if (!state.results[i] && now == CellState::Done) now = CellState::Trained;  // it was changed in between
    } catch (const std::exception& error) {
      problem = QString::fromStdString(failureWords(error));
    }
    news = news || now != state.states[i] || problem != state.problems[i];
    state.states[i] = now;
    state.problems[i] = problem;
  }
  return news;
}

}  // namespace hessianlab
