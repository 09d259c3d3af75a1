// SPDX-License-Identifier: GPL-3.0-or-later
// Shape and classes of the data set that is chosen, which decide what fits a network: known of the data that the
// present run has loaded, found out by reading where others are chosen. GUI thread only.
#pragma once

#include <QObject>
#include <memory>
#include <optional>
#include <utility>

#include "model/base/section.h"
#include "model/data/set_shape.h"
#include "model/jobs/job_pool.h"

namespace hessianlab {

class LabDocument;
class RunController;

class ChosenData : public QObject {
  Q_OBJECT
 public:
  ChosenData(const LabDocument& document, const RunController& controller, QObject* parent = nullptr);
  ~ChosenData() override;

  // nullopt: not known yet; read() finds out.
  std::optional<SetShape> shape() const;
  // Reads the set on a thread of its own; changed() follows. Nothing where it is known or read already.
  void read();
  bool reading() const { return job_.valid(); }
  void stopReading();
  const QString& problem() const { return problem_; }  // why the chosen set could not be read

 Q_SIGNALS:
  void changed();

 private:
  void finished();

  const LabDocument& document_;
  const RunController& controller_;
  std::optional<std::pair<Choice, SetShape>> found_;  // the last one that was read
  Choice asked_;                                      // that is read now
  QString problem_;
  JobHandle<SetShape> job_;
  std::unique_ptr<JobPool> pool_;  // once something was to be read
};

}  // namespace hessianlab
