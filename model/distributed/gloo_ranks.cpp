// SPDX-License-Identifier: GPL-3.0-or-later
// Ranks over LibTorch's c10d with Gloo, which adds on the processor; what lies on GPUs goes by NCCL where it can.
#include <atomic>
#include <future>
#include <thread>

#include "model/base/error.h"
#include "model/distributed/heartbeat.h"
#include "model/distributed/nccl_sums.h"
#include "model/distributed/peers.h"
#include "model/distributed/place.h"
#include "model/distributed/ranks.h"

#ifdef HESSIANLAB_GLOO
#define USE_C10D_GLOO
#include <torch/csrc/distributed/c10d/PrefixStore.hpp>
#include <torch/csrc/distributed/c10d/ProcessGroupGloo.hpp>
#include <torch/csrc/distributed/c10d/TCPStore.hpp>
#endif

namespace hessianlab {

bool canJoinRanks() {
#ifdef HESSIANLAB_GLOO
  return true;
#else
  return false;
#endif
}

#ifdef HESSIANLAB_GLOO

namespace {

using Clock = std::chrono::steady_clock;
using Store = c10::intrusive_ptr<c10d::Store>;
using Group = c10::intrusive_ptr<c10d::ProcessGroupGloo>;

constexpr std::chrono::minutes kComing{5};
constexpr std::chrono::milliseconds kStoreAnswers{5000}, kAskAgain{20}, kSlice{500};

// Slowness is no reason to give up: who is lost is found out by signs of life.
constexpr std::chrono::hours kWorkTakes{24 * 30};

void pauseUnless(const std::function<bool()>& stop) {
  if (stop && stop()) throw Interrupted();
  std::this_thread::sleep_for(kAskAgain);
}

std::string placeText(const RankPlace& place) {
  return place.host + ":" + std::to_string(place.port);
}

Store storeAt(const std::string& host, uint16_t port, bool holds) {
  c10d::TCPStoreOptions options;
  options.port = port;
  options.isServer = holds;
  options.waitWorkers = false;
  options.timeout = kStoreAnswers;
  return c10::make_intrusive<c10d::TCPStore>(host, options);
}

// Rank 0's own; the others come to it.
Store heldStore(const RankPlace& place) {
  try {
    return storeAt("localhost", place.port, true);
  } catch (const std::exception&) {
    throw RunError("cannot listen at port " + std::to_string(place.port) +
                   " for the other processes of this run; choose another MASTER_PORT");
  }
}

class GlooRanks final : public Ranks {
 public:
  GlooRanks(const RankPlace& place, const std::function<bool()>& stop) : rank_(place.rank), size_(place.size) {
    std::string here;  // this machine's address, as the others reach it
    if (rank_ == 0) {
      store_ = heldStore(place);
      store_->set(kHere, {});
      beats_.emplace(storeAt("localhost", place.port, false), rank_, size_);
    } else {
      here = connect(place, stop);
    }
    const std::string cores = "on/" + coresName();
    store_->add(cores, 1);
    store_->add(kJoined, 1);
    await(kJoined, place, stop);
    onThisMachine_ = store_->add(cores, 0);
    beats_->listen();
    if (rank_ == 0) here = addressOfFirst(stop);
    makeGroup(here, stop);
  }

  ~GlooRanks() override {
    beats_->end();
    if (beats_->lost() || failed_) {
      (void)group_.release();  // it waits for messages that will never come; the process ends soon
      if (betweenGpus_) betweenGpus_->abandon();
      return;
    }
    try {
      store_->add(kGone, 1);
      if (rank_ == 0) linger();
    } catch (const std::exception&) {  // rank 0 is gone
    }
  }

  int64_t rank() const override { return rank_; }
  int64_t size() const override { return size_; }
  int64_t onThisMachine() const override { return onThisMachine_; }

  std::unique_ptr<Sum> sum(const at::Tensor& values) override {
    requireAll();
    if (values.is_cuda() && goesBetweenGpus(values.device()))
      return std::make_unique<GpuSum>(*this, begun([&] { return betweenGpus_->begin(values); }));
    std::vector<at::Tensor> here{values.cpu()};  // Gloo adds on the processor
    return std::make_unique<GlooSum>(*this, values, here.front(), begun([&] { return group_->allreduce(here); }));
  }

  std::string fromFirst(const std::string& bytes) override {
    at::Tensor length = at::full({1}, static_cast<int64_t>(bytes.size()), torch::kInt64);
    broadcast(length);
    at::Tensor values = at::empty({length.item<int64_t>()}, torch::kUInt8);
    if (rank_ == 0) std::copy(bytes.begin(), bytes.end(), values.data_ptr<uint8_t>());
    if (values.numel() > 0) broadcast(values);
    return {values.data_ptr<uint8_t>(), values.data_ptr<uint8_t>() + values.numel()};
  }

  void requireAll() const override {
    if (!parted_) beats_->requireAll();
  }
  bool lost() const override { return !parted_ && beats_->lost(); }
  void askToStop() override { asked_ = true; }
  bool asked() const override { return asked_; }
  void agree() override { agreed_ = true; }
  bool agreed() const override { return agreed_; }

  void meet() override {
    const at::Tensor nothing = at::zeros({1}, torch::kFloat64);
    sum(nothing)->wait();
  }

  void part() noexcept override {
    try {
      meet();                          // nobody closes a connection that another still reads
    } catch (const std::exception&) {  // it has taken its last step, or it could not be here
    }
    parted_ = true;
    beats_->end();
  }

  void fail(const std::string& why) noexcept override {
    if (parted_ || failed_.exchange(true) || beats_->lost()) return;
    beats_->fail("rank " + std::to_string(rank_) + ": " + why);
    // Until the others have heard of it: the store ends with this process.
    if (rank_ == 0) std::this_thread::sleep_for(2 * Heartbeat::kEvery);
  }

 private:
  static constexpr const char *kHere = "here", *kJoined = "joined", *kAddress = "address", *kGone = "gone";

  class GlooSum final : public Sum {
   public:
    GlooSum(GlooRanks& ranks, at::Tensor values, at::Tensor here, c10::intrusive_ptr<c10d::Work> work)
        : ranks_(ranks), values_(std::move(values)), here_(std::move(here)), work_(std::move(work)) {}
    void wait() override {
      ranks_.await(*work_);
      if (!values_.is_cpu()) values_.copy_(here_);
    }

   private:
    GlooRanks& ranks_;
    at::Tensor values_, here_;  // the same one on the processor
    c10::intrusive_ptr<c10d::Work> work_;
  };

  class GpuSum final : public Sum {
   public:
    GpuSum(GlooRanks& ranks, std::function<bool()> arrived) : ranks_(ranks), arrived_(std::move(arrived)) {}
    void wait() override {
      while (!ranks_.begun(arrived_)) {
        ranks_.requireAll();
        std::this_thread::sleep_for(std::chrono::microseconds(20));
      }
    }

   private:
    GlooRanks& ranks_;
    std::function<bool()> arrived_;
  };

  // Where each rank has a GPU of its own, which NCCL asks for. All settle it at the same call, the first with a GPU.
  bool goesBetweenGpus(const at::Device& gpu) {
    if (!canUseNccl() || betweenGpusIsSettled_) return betweenGpus_ != nullptr;
    betweenGpusIsSettled_ = true;
    const char* visible = std::getenv("CUDA_VISIBLE_DEVICES");
    const std::string name =
        "gpu/" + coresName() + "/" + (visible ? visible : "") + "/" + std::to_string(static_cast<int>(gpu.index()));
    const at::Tensor shared = at::full({1}, store_->add(name, 1) > 1 ? 1.0 : 0.0, torch::kFloat64);
    sum(shared)->wait();
    if (shared.item<double>() == 0)
      betweenGpus_ = makeNcclSums(c10::make_intrusive<c10d::PrefixStore>("nccl", store_), rank_, size_);
    return betweenGpus_ != nullptr;
  }

  std::string connect(const RankPlace& place, const std::function<bool()>& stop) {
    const auto begin = Clock::now();
    std::optional<Way> way;
    while (!(way = wayTo(place.host, place.port))) {
      if (Clock::now() - begin > kComing)
        throw RunError("rank 0 of this run does not answer at " + placeText(place) +
                       "; MASTER_ADDR and MASTER_PORT must name its machine and a port that is free there");
      pauseUnless(stop);
    }
    try {
      store_ = storeAt(way->to, place.port, false);
      store_->wait({kHere}, kStoreAnswers);  // from now on it is waited for no longer, whatever is asked
      beats_.emplace(storeAt(way->to, place.port, false), rank_, size_);
      if (rank_ == 1) store_->set(kAddress, {way->to.begin(), way->to.end()});
    } catch (const std::exception&) {
      throw RunError("what answers at " + placeText(place) + " is no process of this run; choose another MASTER_PORT");
    }
    return way->from;
  }

  void await(const char* key, const RankPlace& place, const std::function<bool()>& stop) {
    const auto begin = Clock::now();
    for (int64_t come = 0; (come = store_->add(key, 0)) < size_;) {
      if (Clock::now() - begin > kComing)
        throw RunError("only " + std::to_string(come) + " of the " + std::to_string(size_) +
                       " processes of this run have come to " + placeText(place) +
                       "; start one for each RANK from 0, or set a smaller WORLD_SIZE");
      pauseUnless(stop);
    }
  }

  // As rank 1 reaches it: what a machine calls itself need not be what others call it.
  std::string addressOfFirst(const std::function<bool()>& stop) {
    while (!store_->check({kAddress})) {
      requireAll();
      pauseUnless(stop);
    }
    const std::vector<uint8_t> bytes = store_->get(kAddress);
    return {bytes.begin(), bytes.end()};
  }

  // On a thread of its own: it would wait for ever for one that is lost meanwhile.
  void makeGroup(const std::string& here, const std::function<bool()>& stop) {
    auto made = std::make_shared<std::promise<Group>>();
    std::future<Group> group = made->get_future();
    std::thread([made, here, store = store_, rank = rank_, size = size_] {
      try {
        auto options = c10d::ProcessGroupGloo::Options::create(kWorkTakes);
        const char* interface = std::getenv("GLOO_SOCKET_IFNAME");
        options->devices.push_back(interface ? c10d::ProcessGroupGloo::createDeviceForInterface(interface)
                                             : c10d::ProcessGroupGloo::createDeviceForHostname(here));
        options->threads = 2;
        made->set_value(
            c10::make_intrusive<c10d::ProcessGroupGloo>(c10::make_intrusive<c10d::PrefixStore>("gloo", store),
                                                        static_cast<int>(rank), static_cast<int>(size), options));
      } catch (...) {
        made->set_exception(std::current_exception());
      }
    }).detach();
    while (group.wait_for(kAskAgain) != std::future_status::ready) {
      requireAll();
      if (stop && stop()) throw Interrupted();
    }
    try {
      group_ = group.get();
    } catch (const std::exception&) {
      requireAll();
      throw RunError("the processes of this run cannot reach each other from " + here +
                     "; name the network between them in GLOO_SOCKET_IFNAME");
    }
  }

  template <class Begin>
  auto begun(const Begin& begin) -> decltype(begin()) {
    try {
      return begin();
    } catch (const std::exception&) {
      beats_->lose();
    }
  }

  void broadcast(at::Tensor& values) {
    std::vector<at::Tensor> tensors{values};
    await(*begun([&] { return group_->broadcast(tensors); }));
  }

  void await(c10d::Work& work) {
    while (true) {
      try {
        work.wait(kSlice);
        return;
      } catch (const std::exception&) {
        if (work.isCompleted()) beats_->lose();
      }
      requireAll();
    }
  }

  // Rank 0 holds the store until nobody reads it any more.
  void linger() {
    const auto begin = Clock::now();
    while (store_->add(kGone, 0) < size_ && Clock::now() - begin < std::chrono::seconds(2))
      std::this_thread::sleep_for(kAskAgain);
  }

  const int64_t rank_, size_;
  int64_t onThisMachine_ = 1;
  Store store_;
  std::optional<Heartbeat> beats_;
  Group group_;
  std::unique_ptr<NcclSums> betweenGpus_;
  bool betweenGpusIsSettled_ = false;
  std::atomic<bool> asked_ = false, agreed_ = false, failed_ = false, parted_ = false;
};

}  // namespace

std::shared_ptr<Ranks> joinRanks(const RankPlace& place, const std::function<bool()>& stop) {
  try {
    return std::make_shared<GlooRanks>(place, stop);
  } catch (const RunError&) {
    throw;
  } catch (const Interrupted&) {
    throw;
  } catch (const std::exception&) {  // of the store, which rank 0 holds
    throw RunError("the connection to rank 0 of this run at " + placeText(place) + " broke off");
  }
}

#else

std::shared_ptr<Ranks> joinRanks(const RankPlace&, const std::function<bool()>&) {
  throw InputError(
      "this program was built without Gloo, so it trains in one process; install libgloo-dev and build it again, or "
      "start it without RANK and WORLD_SIZE");
}

#endif

}  // namespace hessianlab
