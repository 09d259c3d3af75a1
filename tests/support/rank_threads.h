// SPDX-License-Identifier: GPL-3.0-or-later
// Ranks as threads of one process: each joins over the loopback, as a process would.
#pragma once

#include <exception>
#include <functional>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include "model/distributed/place.h"
#include "model/distributed/ranks.h"
#include "tests/support/free_port.h"

namespace hessianlab::reference {

// What each of them threw; empty: nothing.
inline std::vector<std::string> onRanks(int64_t size, const std::function<void(const std::shared_ptr<Ranks>&)>& work) {
  const uint16_t port = freePort();
  std::vector<std::string> problems(static_cast<std::size_t>(size));
  std::vector<std::thread> threads;
  for (int64_t rank = 0; rank < size; ++rank)
    threads.emplace_back([&, rank] {
      std::shared_ptr<Ranks> ranks;
      try {
        ranks = joinRanks({rank, size, "127.0.0.1", port}, {});
        work(ranks);
        ranks->part();
      } catch (const std::exception& error) {
        problems[static_cast<std::size_t>(rank)] = error.what();
        if (ranks) ranks->fail(error.what());
      }
    });
  for (std::thread& thread : threads) thread.join();
  return problems;
}

}  // namespace hessianlab::reference
