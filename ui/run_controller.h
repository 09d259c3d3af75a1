// SPDX-License-Identifier: GPL-3.0-or-later
// Owns the current training session and the memory of all runs. Turns the transport commands of a person into commands
// of the session, and what the session reports into signals for the panels.
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

#include "model/session/training_session.h"
#include "ui/lab_document.h"
#include "ui/run.h"

namespace hessianlab {

class RunController : public QObject {
  Q_OBJECT
 public:
  RunController(LabDocument& document, std::shared_ptr<const RegularizerFactory> regularizers,
                QObject* parent = nullptr);
  ~RunController() override;

  // Loads the data and looks at the untrained network, without listing a run.
  void prepare();
  // Transport. ▶ on a finished run with changed settings starts a new one, with unchanged settings trains on.
  void run();
  void pause();
  void toggle();  // run or pause
  void stepOnce();
  void epochOnce();
  void stop();
  void reset();  // keeps the old run's curves and prepares the present settings

  RunState state() const { return draft_ ? draft_->progress.state : RunState::Idle; }
  bool running() const { return state() == RunState::Running; }
  const Run* current() const { return draft_.get(); }  // listed or not; nullptr before prepare()
  std::shared_ptr<const Run> currentRun() const { return draft_; }
  bool currentIsListed() const { return listed_; }
  TrainingSession* session() const { return session_.get(); }
  std::shared_ptr<const RegularizerFactory> regularizers() const { return regularizers_; }
  // The step that views look at: the newest, or the one that a person has gone back to. Each request to the session
  // carries rewoundTo() as its atStep.
  int64_t lookStep() const { return rewoundTo_ ? *rewoundTo_ : draft_ ? draft_->progress.step : 0; }
  std::optional<int64_t> rewoundTo() const { return rewoundTo_; }
  void rewindTo(std::optional<int64_t> step);  // nullopt: the newest again
  // It was told to train and is still loading its data.
  bool starting() const { return toldToTrain_ && state() == RunState::Idle; }
  // The settings differ from those of the run that has begun: they take effect on reset.
  bool hasPendingChanges() const;

  // Runs that have begun, oldest first; the current one is the last if listed.
  const std::vector<std::shared_ptr<Run>>& runs() const { return runs_; }
  // What plots overlay: the ticked runs, or the untrained network where no run has begun.
  std::vector<std::shared_ptr<const Run>> shownRuns() const;
  // Lists a run read from a folder, to compare with.
  void addSaved(std::shared_ptr<Run> run);
  void rename(int id, const QString& name);
  void setTicked(int id, bool ticked);
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
  void finished();  // the current run reached its last epoch
  void failed(const QString& message);
  void rewound();  // lookStep() jumped; updated() follows

 private:
  void wakeUp();
  void drain();
  void startSession();
  void retireSession();
  bool ensureSession();
  // A finished run with unchanged settings is extended by so many epochs; one that is over otherwise begins anew.
  void goOn(void (TrainingSession::*command)(), int64_t epochsBeyondEnd);
  void list();
  void configChanged();
  int rowOf(int id) const;

  LabDocument& document_;
  std::shared_ptr<const RegularizerFactory> regularizers_;
  std::unique_ptr<TrainingSession> session_;
  std::shared_ptr<Run> draft_;  // the current run
  bool listed_ = false;
  bool listWhenLoaded_ = false;  // it was told to train, and its data are on their way
  bool toldToTrain_ = false;
  bool dataKnown_ = false;
  bool pending_ = false;
  bool seedLocked_ = true;
  std::optional<int64_t> rewoundTo_;
  int nextId_ = 1;
  std::vector<std::shared_ptr<Run>> runs_;
  QTimer drainTimer_, prepareTimer_, heartbeat_;
  QElapsedTimer sinceDrain_;
  std::atomic<bool> wakePosted_{false};
  // A session that is being taken apart, and whether that is done.
  struct Retired {
    std::shared_ptr<std::atomic<bool>> done;
    std::jthread thread;
  };
  std::vector<Retired> graveyard_;
};

}  // namespace hessianlab
