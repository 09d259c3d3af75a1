// SPDX-License-Identifier: GPL-3.0-or-later
// Which fields act on the run that trains. A change in the panel is a setting of the next run; of a field that a person
// has told to act at once, the strength λ or the learning rate, the present run takes it up, too, as soon as the hand
// rests. GUI thread only.
#pragma once

#include <QObject>
#include <QTimer>
#include <set>
#include <string>

#include "model/formats/config.h"

namespace hessianlab {

class LabDocument;
class RunController;

class LiveSettings : public QObject {
  Q_OBJECT
 public:
  LiveSettings(LabDocument& document, RunController& controller, QObject* parent = nullptr);

  // `key` is one that can act while a run trains, with what is set now.
  bool offers(const std::string& key) const;
  bool actsAtOnce(const std::string& key) const { return armed_.contains(key); }
  // From now on, and with what its field shows already. Not where whyNot() says why.
  void setActsAtOnce(const std::string& key, bool on);
  QString whyNot(const std::string& key) const;  // it cannot act now; empty: it can
  // All in which `config` differs from `now` could act on the run that has `now`.
  bool couldAct(const ExperimentConfig& now, const ExperimentConfig& config) const;

 Q_SIGNALS:
  void changed();

 private:
  void follow();
  void act();
  void send(const std::string& key);

  LabDocument& document_;
  RunController& controller_;
  std::set<std::string> armed_;
  std::set<std::string> touched_;  // of those, by a hand that does not rest yet
  ExperimentConfig last_;          // of the document
  QTimer rest_;
};

}  // namespace hessianlab
