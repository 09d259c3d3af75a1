// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/retired_sessions.h"

#include <QMetaObject>
#include <algorithm>
#include <mutex>
#include <utility>

#include "model/session/training_session.h"

namespace hessianlab {

class RetiredSessions::End {
 public:
  explicit End(QObject& there) : there_(there) {}

  void come() {
    const std::lock_guard lock(mutex_);
    gone_ = true;
    for (auto& then : std::exchange(waiting_, {}))
      QMetaObject::invokeMethod(&there_, std::move(then), Qt::QueuedConnection);
  }
  bool isThere() const {
    const std::lock_guard lock(mutex_);
    return gone_;
  }
  // false: it is over already.
  bool then(const std::function<void()>& then) {
    const std::lock_guard lock(mutex_);
    if (!gone_) waiting_.push_back(then);
    return !gone_;
  }

 private:
  QObject& there_;
  mutable std::mutex mutex_;
  bool gone_ = false;
  std::vector<std::function<void()>> waiting_;
};

RetiredSessions::~RetiredSessions() = default;

void RetiredSessions::take(std::unique_ptr<TrainingSession> session, const QString& folder) {
  std::erase_if(retired_, [](const Retired& retired) { return retired.end->isThere(); });
  session->stop();
  auto end = std::make_shared<End>(here_);
  retired_.push_back({end, folder, std::jthread([old = std::move(session), end]() mutable {
                        old.reset();
                        end->come();
                      })});
}

void RetiredSessions::whenGone(const QString& folder, std::function<void()> then) {
  for (const Retired& retired : retired_)
    if (!folder.isEmpty() && retired.folder == folder && retired.end->then(then)) return;
  then();
}

}  // namespace hessianlab
