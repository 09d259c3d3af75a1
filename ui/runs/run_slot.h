// SPDX-License-Identifier: GPL-3.0-or-later
// One place where a run trains: its session, the run as the window remembers it, and the mailbox between the two. A
// controller has one slot or several, which train in step, and tells them what to do; views look at the network of one
// slot each.
//
// The first slot trains what a person has set. Each further one stands beside it: it begins with the same weights, sees
// the same batches, and differs in what the controller changes of the settings.
//
// GUI thread only. The session's wake-up posts one payload-free event; the mailbox is emptied at most 30 times a
// second.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <functional>
#include <memory>
#include <optional>

#include "model/base/records.h"
#include "model/session/training_session.h"
#include "ui/runs/run.h"

namespace hessianlab {

class RetiredSessions;
class RunList;
class StepGate;

class RunSlot : public QObject {
  Q_OBJECT
 public:
  struct Setup {
    RunList& list;             // takes the run once it has begun
    RetiredSessions& retired;  // takes sessions that are over
    std::shared_ptr<const RegularizerFactory> regularizers;
    std::shared_ptr<StepGate> gate;            // of all slots
    std::function<ExperimentConfig()> wanted;  // what the next session is to train
    const RunSlot* first = nullptr;            // the slot it stands beside; nullptr: it is the first
    QString word = {};                         // "twin": its runs are called "run 3 twin"
    // Finds a folder for a run that has begun, and sets it. Empty: runs are kept in memory.
    std::function<void(Run&)> house = {};
  };
  explicit RunSlot(Setup setup);
  ~RunSlot() override;

  // What it is looked at for.
  TrainingSession* session() const { return session_.get(); }
  const Run* current() const { return run_.get(); }  // listed or not; nullptr before the first begin()
  std::shared_ptr<const Run> currentRun() const { return run_; }
  bool currentIsListed() const { return listed_; }
  bool isCurrent(int id) const { return listed_ && run_->id == id; }
  RunState state() const { return run_ ? run_->progress.state : RunState::Idle; }
  bool running() const { return state() == RunState::Running; }
  bool over() const;  // finished, stopped or failed
  // Trains, and views follow it: what they show changes by itself.
  bool advancing() const { return running() && !rewoundTo_; }
  // It was told to train and is still loading its data.
  bool starting() const { return toldToTrain_ && state() == RunState::Idle; }
  bool trains() const { return toldToTrain_ && !over() && state() != RunState::Paused; }
  // The step that views look at: the newest, or the one that a person has gone back to. Each question to the session
  // carries rewoundTo() as its atStep.
  int64_t viewedStep() const { return rewoundTo_ ? *rewoundTo_ : run_ ? run_->progress.step : 0; }
  std::optional<int64_t> rewoundTo() const { return rewoundTo_; }
  // The settings differ from those of the run that has begun: they take effect on reset.
  bool hasPendingChanges() const;
  bool isFirst() const { return setup_.first == nullptr; }
  const QString& word() const { return setup_.word; }

  // Commands; the controller gives them to all its slots.
  using Command = void (TrainingSession::*)();
  // A session for what is wanted now, in the place of the present one. `origin` of a branch.
  void begin(const std::optional<StartingPoint>& start, const std::optional<RunOrigin>& origin);
  void prepare();  // loads the data and looks at the untrained network, without listing a run
  // Goes on with a run of the list that has a folder, as it was saved last; stays where it is until told to train.
  // InputError where it cannot; the present session is over then, too.
  void resume(const Run& run, const Catalogues& catalogues);
  // The network of a run of the list that was trained elsewhere, with its weights: the run is the present one and can
  // be asked about, but it does not train. InputError where it cannot; the present session is over then, too.
  void look(const Run& run, const StartingPoint& start);
  // The present session does not train what is wanted, or is over without having trained.
  bool stale() const;
  void obey(Command command);  // lists the run once its data are there
  void pause();
  void stop();
  void extendTo(int64_t epochs);
  void rewindTo(std::optional<int64_t> step);  // nullopt: the newest again
  void retire();                               // the session ends; the run takes what it still had to say
  void settingsChanged();                      // wanted() may be another
  void dropPreparation() { restTimer_.stop(); }
  void keep(std::shared_ptr<const RobustnessResult> result);  // of the current run

 Q_SIGNALS:
  void updated();         // the mailbox brought something, or viewedStep() jumped
  void sessionChanged();  // another session, or none; what was asked of the old one is void
  void dataLoaded();      // the session knows its data set
  void stateChanged();
  void pendingChanged();
  void listed();          // the run has begun
  void preparationDue();  // the settings have changed, and rest
  void failed(const QString& message);

 private:
  class Bell;
  void wakeUp();
  void drain();
  void list();

  const Setup setup_;
  std::shared_ptr<Bell> bell_;
  std::unique_ptr<TrainingSession> session_;
  std::shared_ptr<Run> run_;
  bool listed_ = false;
  bool listWhenLoaded_ = false;  // it was told to train, and its data or the first slot's run are on their way
  bool toldToTrain_ = false;
  bool dataKnown_ = false;
  bool pending_ = false;
  std::optional<int64_t> rewoundTo_;
  QTimer drainTimer_, restTimer_, heartbeat_;
  QElapsedTimer sinceDrain_;
};

}  // namespace hessianlab
