// SPDX-License-Identifier: GPL-3.0-or-later
// Turns the transport commands of a person into commands of its slots, which train in step, and what they report into
// signals for the panels. There is always a first slot, whose run a person sets; each further one differs from it in
// what it changes of the settings: the twin in the regularizer alone. Transport, reset and looking back drive all.
//
// A slot that fails or is stopped does not hold up the others. GUI thread only.
#pragma once

#include <QObject>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "model/base/records.h"
#include "model/questions/robustness.h"
#include "model/session/training_session.h"
#include "ui/document/lab_document.h"
#include "ui/runs/retired_sessions.h"
#include "ui/runs/run_list.h"
#include "ui/runs/run_slot.h"

namespace hessianlab {

class BranchOpening;

class RunController : public QObject {
  Q_OBJECT
 public:
  // `list` must outlive it.
  RunController(LabDocument& document, RunList& list, std::shared_ptr<const RegularizerFactory> regularizers,
                QObject* parent = nullptr);
  ~RunController() override;

  // The slots in their order; the first is always there.
  const std::vector<std::unique_ptr<RunSlot>>& all() const { return slots_; }
  RunSlot& first() const { return *slots_.front(); }
  // What a slot changes in the settings of the first one's run.
  using Change = std::function<void(ExperimentConfig&)>;
  // Its runs are called "run 3 `word`". One that comes late, or whose run was removed, trains until it has caught up;
  // the others wait.
  RunSlot& addSlot(const QString& word, Change change);
  // Not the first. Its curves stay. Not from a signal of that slot.
  void removeSlot(RunSlot& slot);
  // The second slot, as the window has it: differs by the regularizer that the document has for it.
  void startTwin();
  void endTwin();
  bool mayHaveTwin() const;  // what is set has a regularizer to differ in
  RunSlot* twin() const { return slots_.size() > 1 ? slots_[1].get() : nullptr; }

  // Loads the data and looks at the untrained network, without listing a run.
  void prepare();
  // Transport. ▶ on a finished run with changed settings starts a new one, with unchanged settings trains on.
  void run();
  void pause();
  void toggle();  // run or pause
  void stepOnce();
  void epochOnce();
  void stop();
  // The run that has begun takes its next step with this value (model/formats/setting_changes.h), the twin does not.
  // failed() says why where it cannot.
  void change(const std::string& setting, double value);
  void reset();  // keeps the old run's curves and prepares the present settings
  // Ends the present run and prepares one that begins with the weights it had after `step` steps, with the present
  // settings. Where that cannot be, failed() says why and nothing changes. All slots begin with the same weights.
  void branchFrom(int64_t step);
  // The same with the last weights of a run that is over: of this window or of a folder, whose settings are taken,
  // too. A folder is read on another thread first.
  void branchFromSaved(int id);
  // The present run is a network that was trained elsewhere: ▶ begins a branch of it.
  bool showsImported() const;
  bool branching() const { return start_.has_value(); }  // the current run is a branch, begun or not
  // "from run 2 at step 300" of a branch that has not begun; else empty.
  QString armedBranch() const;
  void rewindTo(std::optional<int64_t> step);  // all slots; nullopt: the newest again
  bool anyRunning() const;

  // Of the first slot.
  RunState state() const { return first().state(); }
  bool running() const { return first().running(); }
  const Run* current() const { return first().current(); }
  std::shared_ptr<const Run> currentRun() const { return first().currentRun(); }
  bool currentIsListed() const { return first().currentIsListed(); }
  TrainingSession* session() const { return first().session(); }
  int64_t viewedStep() const { return first().viewedStep(); }
  std::optional<int64_t> rewoundTo() const { return first().rewoundTo(); }
  bool starting() const { return first().starting(); }
  bool hasPendingChanges() const { return first().hasPendingChanges(); }

  TrainingSession* sessionOf(const Run& run) const;  // nullptr: `run` is the current one of no slot
  std::shared_ptr<const RegularizerFactory> regularizers() const { return regularizers_; }

  // The list of runs that have begun, in their order.
  const std::vector<std::shared_ptr<Run>>& runs() const { return list_.runs(); }
  // What plots overlay: the ticked runs, or the untrained network where none is ticked and none has begun.
  std::vector<std::shared_ptr<const Run>> shownRuns() const;
  // What the window judges: the present run, or the newest opened one while none has begun here.
  std::shared_ptr<const Run> judgedRun() const;
  // Lists a run read from a folder, to compare with.
  void addSaved(std::shared_ptr<Run> run) { addSaved(std::vector{std::move(run)}); }
  void addSaved(const std::vector<std::shared_ptr<Run>>& runs);
  // Where runs that begin here are kept; see RunSlot::Setup.
  void keepRuns(std::function<void(Run&)> house) { house_ = std::move(house); }
  // Makes a run that is kept in a folder the present one, with its settings: views show its network, and it can train
  // on. failed() says why where it cannot. `then` is called when it is, after its last save where one is under way.
  void bringBack(int id, const std::function<void()>& then = {});
  // And trains it: to its end, or by so many epochs more. A finished one goes on by as many as it was set to have.
  void continueRun(int id, std::optional<int64_t> moreEpochs);
  void rename(int id, const QString& name) { list_.rename(id, name); }
  void setTicked(int id, bool ticked) { list_.setTicked(id, ticked); }
  void setTicked(const std::vector<int>& ids, bool ticked) { list_.setTicked(ids, ticked); }
  void setNotes(int id, const QString& notes) { list_.setNotes(id, notes); }
  void setTags(int id, const QStringList& tags) { list_.setTags(id, tags); }
  void setColor(int id, int color) { list_.setColor(id, color); }
  // Those that go, in the order of `ids`: not what trains here or is none of the list. A run leaves the list, and
  // `then` is called with its id, when nobody writes into its folder any more; those that can go now go together.
  std::vector<int> remove(const std::vector<int>& ids, const std::function<void(int id)>& then = {});
  bool remove(int id) { return !remove(std::vector{id}).empty(); }
  void setRobustness(const Run& run, std::shared_ptr<const RobustnessResult> result);

  // What a person does next for a run to be drawn, where somebody else than ▶ begins it; empty: ▶ does.
  const QString& whatToDo() const { return whatToDo_; }
  void setWhatToDo(const QString& sentence);

  bool seedLocked() const { return seedLocked_; }
  void setSeedLocked(bool locked) { seedLocked_ = locked; }
  void drawNewSeed();

 Q_SIGNALS:
  void runAdded();
  void runsRemoved();           // one or many
  void runChanged(int row);     // numbers
  void runRelabelled(int row);  // name or tick
  void updated();               // there is something new to show, of any slot
  void stateChanged();          // of any slot
  void failed(const QString& message);
  void evaluated(std::shared_ptr<const Run> run, std::shared_ptr<const RobustnessResult> result);
  void rewound();  // viewedStep() jumped; updated() follows
  // all() has another slot, or one less. Who looks at the old one forgets it, and deletes what refers to it, before
  // this returns.
  void slotsChanged();

  // Of the first slot, as RunSlot has them.
  void sessionChanged();
  void dataLoaded();
  void pendingChanged();

 private:
  RunSlot& makeSlot(std::function<ExperimentConfig()> wanted, const RunSlot* first, const QString& word);
  void begin();  // all slots, each with what it is to train now
  void retire();
  void prepare(RunSlot& follower);
  bool letGo(int id);  // of its session, if a slot has it; false: it trains
  bool reopen(int id);
  // A finished run with unchanged settings is extended by so many epochs; one that is over otherwise begins anew.
  void goOn(RunSlot::Command command, int64_t epochsBeyondEnd);
  bool isBehind(const RunSlot& slot) const;
  void forgetBranch();
  void arm(StartingPoint start, RunOrigin origin);
  void open(const std::shared_ptr<const Run>& run, bool toLook);  // its folder, on another thread
  void takeOpened();
  void lookAt(const Run& run, const StartingPoint& start);

  LabDocument& document_;
  RunList& list_;
  std::shared_ptr<const RegularizerFactory> regularizers_;
  std::shared_ptr<StepGate> gate_;
  RetiredSessions retired_;
  std::vector<std::unique_ptr<RunSlot>> slots_;  // after what they refer to
  std::function<void(Run&)> house_;
  std::optional<StartingPoint> start_;  // of a branch
  std::optional<RunOrigin> origin_;
  std::unique_ptr<BranchOpening> opening_;  // of a folder, for the next branch
  bool seedLocked_ = true;
  QString whatToDo_;
};

}  // namespace hessianlab
