// SPDX-License-Identifier: GPL-3.0-or-later
// The list of pictures that answers a query. What filter or order need of every picture (loss, margin, ‖H‖, whether the
// attack fools it) is measured by jobs of the session, again whenever the network, the query or ε have changed. GUI
// thread only.
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>
#include <memory>
#include <string>
#include <vector>

#include "ui/parts/standing_question.h"
#include "ui/views/pictures/picture_order.h"

namespace hessianlab {

class LabDocument;
class RunSlot;
class TrainingSession;

class PictureSurvey : public QObject {
  Q_OBJECT
 public:
  PictureSurvey(LabDocument& document, RunSlot& slot, QObject* parent = nullptr);

  // Another data set, or none: forgets everything. `labels` of the whole test set.
  void begin(std::vector<int64_t> labels);
  // `attack`: what the filter "flipped" runs.
  void ask(const PictureQuery& query, const std::string& attack);
  // Takes what has come and starts what is due. `session` nullptr: nobody is there to see it; only takes.
  void follow(TrainingSession* session);

  // The newest complete answer; while a new one is measured, the one before.
  const std::vector<int64_t>& list() const { return list_; }
  bool measuring() const { return survey_.busy() || attack_.busy() || rest_.isActive(); }
  // "measuring 300 pictures: 40 %", "no picture is wrong"; empty where there is nothing to say.
  QString state() const;
  // Which estimator the order by ‖H‖ uses and how good it is; empty before there is one.
  QString estimator() const;

  // Of the present run in the present norm; nullptr: none.
  std::shared_ptr<const RobustnessResult> evaluation() const;

 Q_SIGNALS:
  void listChanged(bool otherQuery);  // otherQuery: not only the network or ε have changed
  void stateChanged();
  void due();  // call follow() again

 private:
  PictureFacts facts() const;
  void rebuild();
  void attackChanged();

  LabDocument& document_;
  RunSlot& slot_;
  std::vector<int64_t> labels_, list_;
  PictureQuery query_;
  std::string attackName_;
  Norm norm_ = Norm::Linf;
  double epsilon_ = 0;
  bool otherQuery_ = true;
  StandingQuestion<CurvatureResult> survey_;
  StandingQuestion<RobustnessResult> attack_;
  JobHandle<CurvatureResult> surveyJob_;  // the same jobs, for their progress
  JobHandle<RobustnessResult> attackJob_;
  std::shared_ptr<const CurvatureResult> surveyed_;
  std::shared_ptr<const RobustnessResult> attacked_, evaluation_;
  std::vector<int64_t> surveyedOf_;  // the candidates that `surveyed_` measured, and those asked for now
  std::vector<int64_t> askedOf_;
  QString error_;
  QTimer rest_, ticking_;
};

}  // namespace hessianlab
