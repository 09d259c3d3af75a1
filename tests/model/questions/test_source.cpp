// SPDX-License-Identifier: GPL-3.0-or-later
// A question needs nothing but itself and who answers it: one about a kind of snapshot that the program does not know
// is asked, waits in its lane, names a step, and is refused by sources of another kind.
#include <QtTest>
#include <thread>

#include "model/base/error.h"
#include "model/nn/classifier_snapshot.h"
#include "model/questions/answers.h"
#include "model/questions/map.h"
#include "model/questions/source.h"
#include "tests/support/message_of.h"

namespace hessianlab {

class PendulumSnapshot final : public Snapshot {
 public:
  static constexpr char kKind[] = "pendulum";
  explicit PendulumSnapshot(int64_t step) : Snapshot(step) {}
  const char* kind() const override { return kKind; }
  int64_t bytes() const override { return sizeof(*this); }
  bool light() const override { return true; }
  double swing() const { return 0.5 * static_cast<double>(step()); }
};

struct SwingRequest {
  using Result = struct SwingResult;
  using About = PendulumSnapshot;
  Lane lane() const { return slow ? Lane::Long : Lane::Quick; }

  double times = 1;
  bool slow = false;  // goes on until it is cancelled
  std::optional<int64_t> atStep = {};
};

struct SwingResult {
  int64_t step = 0;
  double swing = 0;
  std::thread::id thread;
};

SwingResult answer(const PendulumSnapshot& snapshot, const SwingRequest& request, JobControl& control) {
  if (request.times < 0) throw InputError("times must be at least 0");
  while (request.slow && !control.cancelled()) std::this_thread::yield();
  if (request.slow) throw Interrupted();
  return {-1, request.times * snapshot.swing(), std::this_thread::get_id()};
}
template struct Answers<SwingRequest>;

// Keeps the even steps up to the present one.
class Pendulum final : public Source {
 public:
  int64_t present = 10;
  int woken() const { return woken_; }

 private:
  FindSnapshot snapshots() const override {
    return [this](const std::optional<int64_t>& atStep) -> std::shared_ptr<const Snapshot> {
      const int64_t step = atStep.value_or(present);
      if (step % 2 || step > present) throw RunError("step " + std::to_string(step) + " is not kept");
      return std::make_shared<const PendulumSnapshot>(step);
    };
  }
  JobPool& jobs() override { return pool_; }

  std::atomic<int> woken_{0};
  JobPool pool_{[this] { ++woken_; }};
};

}  // namespace hessianlab

using namespace hessianlab;

class TestSource : public QObject {
  Q_OBJECT

  template <class Result>
  static void finish(const JobHandle<Result>& job) {
    if (!QTest::qWaitFor([&] { return job.finished(); }, 60000)) qFatal("the job hangs");
  }

 private Q_SLOTS:
  void aQuestionOfOnesOwnIsAnswered() {
    Pendulum pendulum;
    const auto job = pendulum.ask(SwingRequest{3});
    finish(job);
    QVERIFY2(job.state() == JobState::Done, job.error().c_str());
    QCOMPARE(job.result()->swing, 15.0);
    QCOMPARE(job.result()->step, int64_t{10});  // filled in, whatever the answer says
    QVERIFY(job.result()->thread != std::this_thread::get_id());
    QTRY_VERIFY(pendulum.woken() > 0);
  }

  void theCallingThreadCanAnswerToo() {
    const Pendulum pendulum;
    JobControl control;
    const SwingResult result = pendulum.answer(SwingRequest{2, false, 4}, control);
    QCOMPARE(result.swing, 4.0);
    QCOMPARE(result.step, int64_t{4});
    QVERIFY(result.thread == std::this_thread::get_id());
    QCOMPARE(messageOf([&] { pendulum.answer(SwingRequest{-1}, control); }), std::string("times must be at least 0"));
  }

  void aStepThatIsNotKeptFailsInOneSentence() {
    Pendulum pendulum;
    const auto job = pendulum.ask(SwingRequest{1, false, 7});
    finish(job);
    QVERIFY(job.state() == JobState::Failed);
    QCOMPARE(job.error(), std::string("step 7 is not kept"));
  }

  void lanesDoNotWaitForEachOther() {
    Pendulum pendulum;
    const auto slow = pendulum.ask(SwingRequest{1, true});
    const auto quick = pendulum.ask(SwingRequest{1});
    finish(quick);
    QVERIFY(quick.state() == JobState::Done);
    QVERIFY(!slow.finished());
    slow.cancel();
    finish(slow);
    QVERIFY(slow.state() == JobState::Cancelled && !slow.result());
  }

  void aQuestionAboutAnotherKindIsRefused() {
    Pendulum pendulum;
    const auto job = pendulum.ask(MapRequest());
    finish(job);
    QVERIFY(job.state() == JobState::Failed);
    QCOMPARE(job.error(), std::string("this can be asked of a classifier only, and what trains here is a pendulum"));
  }

  void aStandingSourceBorrowsThreadsAndKnowsOneStep() {
    Pendulum host;
    StandingSource standing(std::make_shared<const PendulumSnapshot>(3), host);
    const auto job = standing.ask(SwingRequest{2}), same = standing.ask(SwingRequest{2, false, 3}),
               other = standing.ask(SwingRequest{2, false, 10});
    for (const auto& each : {job, same, other}) finish(each);
    QCOMPARE(job.result()->swing, 3.0);
    QCOMPARE(same.result()->step, int64_t{3});
    QCOMPARE(other.error(), std::string("the weights of step 10 are not kept; only those of step 3 are"));
  }
};

QTEST_GUILESS_MAIN(TestSource)
#include "test_source.moc"
