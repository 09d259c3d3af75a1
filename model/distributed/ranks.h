// SPDX-License-Identifier: GPL-3.0-or-later
// The processes that train one run together, its ranks, as each of them sees the others. They are started by whoever
// has the machines (torchrun, srun); the data go through LibTorch's c10d. All of them make the same calls in the same
// order.
//
// Threads: one thread trains and makes all calls, but for those that say otherwise.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace at {
class Tensor;
}

namespace hessianlab {

struct RankPlace;  // model/distributed/place.h

class Ranks {
 public:
  // A sum that is under way.
  class Sum {
   public:
    virtual ~Sum() = default;
    virtual void wait() = 0;  // RunError: a rank is lost
  };

  virtual ~Ranks() = default;

  virtual int64_t rank() const = 0;
  virtual int64_t size() const = 0;
  virtual int64_t onThisMachine() const = 0;  // of them, which share its cores with this one

  // Begins to replace `values`, contiguous and of one shape everywhere, on a GPU or not, by their sum over all ranks.
  // The same bits arrive at all of them.
  virtual std::unique_ptr<Sum> sum(const at::Tensor& values) = 0;
  virtual std::string fromFirst(const std::string& bytes) = 0;  // what rank 0 has given, to all. RunError
  virtual void meet() = 0;                                      // returns when all have called it. RunError

  // RunError where a rank is lost: it has ended, said that it failed, or shown no sign of life for some seconds,
  // however long its work takes. Costs next to nothing. Any thread.
  virtual void requireAll() const = 0;
  virtual bool lost() const = 0;  // one of them is

  // One rank that shall stop asks; a step later all know (agreed), at the same step. Any thread.
  virtual void askToStop() = 0;
  virtual bool asked() const = 0;
  virtual void agree() = 0;
  virtual bool agreed() const = 0;

  // After the last step each goes its own way: no loss matters any more.
  virtual void part() noexcept = 0;
  // The end of a rank that failed: the others end with this reason.
  virtual void fail(const std::string& why) noexcept = 0;
};

// Finds the others. Waits for them; `stop` is asked meanwhile. InputError: this program was built without what it
// takes. RunError: they did not come. Interrupted.
std::shared_ptr<Ranks> joinRanks(const RankPlace& place, const std::function<bool()>& stop);

bool canJoinRanks();  // built with what it takes

}  // namespace hessianlab
