// SPDX-License-Identifier: GPL-3.0-or-later
// A network's file that is read on a thread of its own, and kept as a run. GUI thread only.
#pragma once

#include <QObject>
#include <QTimer>
#include <functional>
#include <memory>
#include <string>

#include "model/jobs/job_pool.h"
#include "model/runs/import_run.h"

namespace hessianlab {

class NetworkJob : public QObject {
  Q_OBJECT
 public:
  explicit NetworkJob(std::shared_ptr<const RegularizerFactory> regularizers, QObject* parent = nullptr);

  // Reads anew; what was being read is given up.
  void read(ImportChoice choice);
  // Writes what was read into `folder`, which is there and empty, and calls it `name`. Where that fails, the folder
  // goes.
  void keep(const std::string& folder, const std::string& name);
  void cancel();
  bool busy() const;
  bool keeping() const { return keeping_.valid(); }
  // What was read last; nullptr: nothing, or it was refused.
  const std::shared_ptr<const ImportedNetwork>& network() const { return network_; }

 Q_SIGNALS:
  void progressed(double fraction);  // 0…1
  void finished();                   // reading; network() is there
  void kept(const QString& folder);
  void refused(const QString& sentence);

 private:
  using Read = std::shared_ptr<const ImportedNetwork>;
  void look();

  const std::shared_ptr<const RegularizerFactory> regularizers_;
  Read network_, before_;  // before_: the last that could be read, for its data
  JobHandle<Read> reading_;
  JobHandle<std::string> keeping_;
  QTimer pulse_;  // of the progress
  JobPool pool_;  // last: its threads call the others
};

}  // namespace hessianlab
