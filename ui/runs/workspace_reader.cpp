// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/workspace_reader.h"

#include <chrono>
#include <exception>
#include <set>

#include "model/base/message.h"
#include "model/jobs/give_way.h"
#include "ui/runs/load_run.h"

namespace hessianlab {

namespace {

constexpr std::chrono::milliseconds kBetweenLooks{1000};
constexpr std::chrono::milliseconds kBetweenNews{100};  // while many are read

// A run as the table shows it; one that cannot be read says why.
std::shared_ptr<Run> readRun(const Workspace::Entry& entry, const Catalogues& catalogues) {
  const QString folder = QString::fromStdString(entry.folder.string());
  try {
    return loadRun(folder, catalogues);
  } catch (const std::exception& error) {
    return unreadableRun(folder, QString::fromStdString(failureWords(error)), catalogues);
  }
}

}  // namespace

WorkspaceReader::WorkspaceReader(Workspace workspace, Catalogues catalogues, std::function<void()> wakeUp)
    : workspace_(std::move(workspace)), catalogues_(std::move(catalogues)), wakeUp_(std::move(wakeUp)) {
  thread_ = std::jthread([this](std::stop_token stop) { main(stop); });
}

WorkspaceReader::~WorkspaceReader() = default;

WorkspaceReader::News WorkspaceReader::take() {
  const std::lock_guard lock(mutex_);
  News news = std::move(news_);
  news_ = {};
  news_.complete = news.complete;
  return news;
}

void WorkspaceReader::lookNow() {
  {
    const std::lock_guard lock(mutex_);
    lookWanted_ = true;
  }
  wanted_.notify_all();
}

void WorkspaceReader::readAgain(const std::string& folder) {
  doThere([this, folder] { marks_[folder].clear(); });  // still known: it may go again before the next look
}

void WorkspaceReader::doThere(std::function<void()> work) {
  {
    const std::lock_guard lock(mutex_);
    work_.push_back(std::move(work));
  }
  wanted_.notify_all();
}

void WorkspaceReader::tryThere(std::function<bool()> work) {
  doThere([this, work = std::move(work)]() mutable {
    if (!work()) tries_.push_back(std::move(work));
  });
}

void WorkspaceReader::main(std::stop_token stop) {
  giveWay();
  while (true) {
    look(stop);
    std::vector<std::function<void()>> work;
    {
      std::unique_lock lock(mutex_);
      wanted_.wait_for(lock, stop, kBetweenLooks, [this] { return lookWanted_ || !work_.empty(); });
      lookWanted_ = false;
      work.swap(work_);
    }
    std::erase_if(tries_, [](const auto& each) { return each(); });
    for (const auto& each : work) each();
    if (stop.stop_requested() && work.empty()) return;  // what was to be written is
  }
}

void WorkspaceReader::look(std::stop_token stop) {
  std::vector<std::shared_ptr<Run>> read;
  std::set<std::string> there;
  auto sent = std::chrono::steady_clock::now();
  for (const Workspace::Entry& entry : workspace_.runs()) {
    if (stop.stop_requested()) return;
    there.insert(entry.folder.string());
    std::string& mark = marks_[entry.folder.string()];
    if (mark == entry.mark) continue;
    mark = entry.mark;
    read.push_back(readRun(entry, catalogues_));
    if (std::chrono::steady_clock::now() - sent < kBetweenNews) continue;
    send(std::exchange(read, {}));
    sent = std::chrono::steady_clock::now();
  }
  std::vector<QString> gone;
  std::erase_if(marks_, [&](const auto& known) {
    if (there.contains(known.first)) return false;
    gone.push_back(QString::fromStdString(known.first));
    return true;
  });
  bool first;
  {
    const std::lock_guard lock(mutex_);
    first = !news_.complete;
    news_.complete = true;
    for (const QString& folder : gone)
      std::erase_if(news_.runs, [&](const auto& run) { return run->folder == folder; });
    news_.gone.insert(news_.gone.end(), gone.begin(), gone.end());
  }
  if (first || !gone.empty() || !read.empty()) send(std::move(read));
}

void WorkspaceReader::send(std::vector<std::shared_ptr<Run>> runs) {
  {
    const std::lock_guard lock(mutex_);
    for (auto& run : runs) {  // the newest of each folder
      std::erase_if(news_.runs, [&](const auto& older) { return older->folder == run->folder; });
      news_.runs.push_back(std::move(run));
    }
  }
  wakeUp_();
}

}  // namespace hessianlab
