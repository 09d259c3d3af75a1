// SPDX-License-Identifier: GPL-3.0-or-later
// Owns the current training session. Turns the transport commands of a person into commands of the session, and what
// the session reports into signals for the panels.
//
// A twin is a second controller with a session of its own, which trains in step with the first one and differs from it
// in the regularizer alone. The first one leads: its transport, its reset and its looking back drive both.
//
// GUI thread only. The session's wake-up posts one payload-free event; the mailbox is emptied at most 30 times a
// second. Sessions are taken apart on a thread of their own, because that waits for a batch to end.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <atomic>
#include <memory>
#include <optional>
#include <thread>
#include <vector>

#include "model/base/records.h"
#include "model/questions/robustness.h"
#include "model/session/training_session.h"
#include "ui/document/lab_document.h"
#include "ui/runs/run_list.h"

namespace hessianlab {

class StepGate;

class RunController : public QObject {
  Q_OBJECT
 public:
  // `list` must outlive it.
  RunController(LabDocument& document, RunList& list, std::shared_ptr<const RegularizerFactory> regularizers,
                QObject* parent = nullptr);
  ~RunController() override;

  // Loads the data and looks at the untrained network, without listing a run.
  void prepare();
  // Transport, of the twin as well. ▶ on a finished run with changed settings starts a new one, with unchanged settings
  // trains on.
  void run();
  void pause();
  void toggle();  // run or pause
  void stepOnce();
  void epochOnce();
  void stop();
  void reset();  // keeps the old run's curves and prepares the present settings
  // Ends the present run and prepares one that begins with the weights it had after `step` steps, with the present
  // settings. Where that cannot be, failed() says why and nothing changes. A twin begins with the same weights.
  void branchFrom(int64_t step);
  bool branching() const { return start_.has_value(); }  // the current run is a branch, begun or not

  RunState state() const { return draft_ ? draft_->progress.state : RunState::Idle; }
  bool running() const { return state() == RunState::Running; }
  bool anyRunning() const { return running() || (twin_ && twin_->running()); }
  // Trains, and views follow it: what they show changes by itself.
  bool advancing() const { return running() && !rewoundTo_; }
  const Run* current() const { return draft_.get(); }  // listed or not; nullptr before prepare()
  std::shared_ptr<const Run> currentRun() const { return draft_; }
  // What the window judges: the present run, or the newest opened one while none has begun here.
  std::shared_ptr<const Run> judgedRun() const;
  bool currentIsListed() const { return listed_; }
  TrainingSession* session() const { return session_.get(); }
  TrainingSession* sessionOf(const Run& run) const;  // of the current run, or its twin's; nullptr: `run` is neither
  std::shared_ptr<const RegularizerFactory> regularizers() const { return regularizers_; }
  // The step that views show: the newest, or the one that a person has gone back to. Each question
  // carries rewoundTo() as its atStep.
  int64_t viewedStep() const { return rewoundTo_ ? *rewoundTo_ : draft_ ? draft_->progress.step : 0; }
  std::optional<int64_t> rewoundTo() const { return rewoundTo_; }
  void rewindTo(std::optional<int64_t> step);  // nullopt: the newest again; the twin goes along
  // It was told to train and is still loading its data.
  bool starting() const { return toldToTrain_ && state() == RunState::Idle; }
  // The settings differ from those of the run that has begun: they take effect on reset.
  bool hasPendingChanges() const;

  // The second run. One that comes late, or whose run was removed, trains until it has caught up; the first one waits.
  void startTwin();
  void endTwin();  // its curves stay
  RunController* twin() const { return twin_.get(); }
  bool isTwin() const { return leader_ != nullptr; }

  // The list of runs, which all controllers of a window share. Runs that have begun, in their order.
  const std::vector<std::shared_ptr<Run>>& runs() const { return list_.runs(); }
  // What plots overlay: the ticked runs, or the untrained network where no run has begun.
  std::vector<std::shared_ptr<const Run>> shownRuns() const;
  // Lists a run read from a folder, to compare with.
  void addSaved(std::shared_ptr<Run> run);
  void rename(int id, const QString& name) { list_.rename(id, name); }
  void setTicked(int id, bool ticked) { list_.setTicked(id, ticked); }
  void remove(int id);  // never the current run while it trains
  void setRobustness(const Run& run, std::shared_ptr<const RobustnessResult> result);

  bool seedLocked() const { return seedLocked_; }
  void setSeedLocked(bool locked) { seedLocked_ = locked; }
  void drawNewSeed();

 Q_SIGNALS:
  void runAdded();
  void runRemoved(int row);
  void runChanged(int row);     // numbers
  void runRelabelled(int row);  // name or tick
  void updated();               // the mailbox brought something for the current run
  void sessionChanged();        // another session, or none; what was asked of the old one is void
  void dataLoaded();            // the session knows its data set
  void stateChanged();
  void pendingChanged();
  void failed(const QString& message);
  void rewound();  // viewedStep() jumped; updated() follows
  // twin() is another. Who looks at the old one forgets it, and deletes what refers to it, before this returns.
  void twinChanged();

 private:
  explicit RunController(RunController* leader);  // its twin
  void connectAll();
  void wakeUp();
  void drain();
  void startSession();
  void retireSession();
  bool ensureSession();
  // A finished run with unchanged settings is extended by so many epochs; one that is over otherwise begins anew.
  void goOn(void (TrainingSession::*command)(), int64_t epochsBeyondEnd);
  void extendTo(int64_t epochs);
  void obey(void (TrainingSession::*command)());
  void list();
  void closeRun();  // takes what it still had to say
  void configChanged();
  ExperimentConfig wanted() const;  // what the next session is to train
  bool isCurrent(int id) const { return listed_ && draft_->id == id; }
  bool twinIsBehind() const;
  void clearGraveyard();

  LabDocument& document_;
  RunList& list_;
  std::shared_ptr<const RegularizerFactory> regularizers_;
  RunController* const leader_ = nullptr;  // of a twin
  std::shared_ptr<StepGate> gate_;         // of both
  std::unique_ptr<TrainingSession> session_;
  std::shared_ptr<Run> draft_;  // the current run
  bool listed_ = false;
  bool listWhenLoaded_ = false;  // it was told to train, and its data are on their way
  bool toldToTrain_ = false;
  bool dataKnown_ = false;
  bool pending_ = false;
  bool seedLocked_ = true;
  std::optional<int64_t> rewoundTo_;
  std::optional<StartingPoint> start_;  // of a branch
  QString origin_;                      // in words
  QTimer drainTimer_, prepareTimer_, heartbeat_;
  QElapsedTimer sinceDrain_;
  std::atomic<bool> wakePosted_{false};
  // A session that is being taken apart, and whether that is done.
  struct Retired {
    std::shared_ptr<std::atomic<bool>> done;
    std::jthread thread;
  };
  std::vector<Retired> graveyard_;
  std::unique_ptr<RunController> twin_;
  std::vector<std::unique_ptr<RunController>> endedTwins_;  // until their sessions are taken apart
};

}  // namespace hessianlab
