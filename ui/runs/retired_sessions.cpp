// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/retired_sessions.h"

#include "model/session/training_session.h"

namespace hessianlab {

RetiredSessions::~RetiredSessions() = default;

void RetiredSessions::take(std::unique_ptr<TrainingSession> session, const QString& folder) {
  std::erase_if(retired_, [](const Retired& retired) { return retired.gone->load(); });
  session->stop();
  auto gone = std::make_shared<std::atomic<bool>>(false);
  retired_.push_back({gone, folder, std::jthread([old = std::move(session), gone]() mutable {
                        old.reset();
                        *gone = true;
                      })});
}

void RetiredSessions::waitFor(const QString& folder) {
  std::erase_if(retired_, [&](const Retired& retired) { return !folder.isEmpty() && retired.folder == folder; });
}

}  // namespace hessianlab
