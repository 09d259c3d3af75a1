// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/distributed/heartbeat.h"

#include <torch/csrc/distributed/c10d/Store.hpp>

#include "model/base/error.h"

namespace hessianlab {

namespace {

constexpr int64_t kFew = 64;
constexpr const char* kOver = "over";  // why, where one has failed

std::string beatOf(int64_t rank) {
  return "beat/" + std::to_string(rank);
}

std::vector<uint8_t> storedBytes(const std::string& text) {
  return {text.begin(), text.end()};
}

std::string storedText(c10d::Store& store, const std::string& key) {
  const std::vector<uint8_t> bytes = store.get(key);
  return {bytes.begin(), bytes.end()};
}

}  // namespace

Heartbeat::Heartbeat(c10::intrusive_ptr<c10d::Store> store, int64_t rank, int64_t size)
    : store_(std::move(store)), rank_(rank), size_(size) {
  store_->set(beatOf(rank_), storedBytes("0"));
}

Heartbeat::~Heartbeat() {
  end();
}

void Heartbeat::listen() {
  const auto now = std::chrono::steady_clock::now();
  last_.assign(static_cast<std::size_t>(size_), "");
  seen_.assign(static_cast<std::size_t>(size_), now);
  thread_ = std::thread([this] { run(); });
}

void Heartbeat::end() {
  {
    std::lock_guard lock(mutex_);
    ending_ = true;
  }
  changed_.notify_all();
  if (thread_.joinable()) thread_.join();
}

void Heartbeat::run() {
  std::unique_lock lock(mutex_);
  while (!changed_.wait_for(lock, kEvery, [this] { return ending_; }) && !lost_) {
    lock.unlock();
    try {
      beat();
    } catch (const std::exception&) {
      giveUp("the connection to rank 0 is lost");  // which holds the store
    }
    lock.lock();
  }
}

// Rank 0 listens to all, the others to it: it tells them of whom it misses.
void Heartbeat::beat() {
  const auto now = std::chrono::steady_clock::now();
  store_->set(beatOf(rank_), storedBytes(std::to_string(now.time_since_epoch().count())));
  if (store_->check({kOver})) return giveUp(storedText(*store_, kOver));
  const int64_t first = rank_ == 0 ? 1 : 0, behind = rank_ == 0 ? size_ : 1;
  const int64_t turns = behind > kFew ? 4 : 1;  // many are heard in turns, each within two seconds
  for (int64_t other = first + beats_++ % turns; other < behind; other += turns) {
    const auto i = static_cast<std::size_t>(other);
    std::string sign = storedText(*store_, beatOf(other));
    if (sign != last_[i]) {
      last_[i] = std::move(sign);
      seen_[i] = now;
    } else if (now - seen_[i] > kSilence) {
      const std::string why = "rank " + std::to_string(other) + " shows no sign of life";
      if (rank_ == 0) fail(why);
      return giveUp(why);
    }
  }
}

void Heartbeat::giveUp(std::string why) {
  {
    std::lock_guard lock(mutex_);
    if (!lost_) why_ = std::move(why);
    lost_ = true;
  }
  changed_.notify_all();
}

void Heartbeat::requireAll() const {
  if (!lost_) return;
  std::lock_guard lock(mutex_);
  throw RunError("this run has lost one of its processes (" + why_ + ")");
}

void Heartbeat::lose() {
  constexpr std::chrono::milliseconds kGrace{1500};  // three beats: who failed with a reason has told it before
  {
    std::unique_lock lock(mutex_);
    changed_.wait_for(lock, kGrace, [this] { return lost_.load(); });
  }
  giveUp(size_ == 2 ? "the connection to rank " + std::to_string(1 - rank_) + " is lost"
                    : "the connection to one of them is lost");
  requireAll();
  std::terminate();  // never reached: it is lost
}

void Heartbeat::fail(const std::string& why) noexcept {
  try {
    store_->set(kOver, storedBytes(why));
  } catch (const std::exception&) {  // rank 0 is gone: the others find that out by themselves
  }
}

}  // namespace hessianlab
