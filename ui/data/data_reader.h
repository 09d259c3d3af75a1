// SPDX-License-Identifier: GPL-3.0-or-later
// Reads data of one's own while the window goes on: first which kind of data set a path is, then what is in it. A new
// wish takes the place of the one before. GUI thread only; the reading has a thread of its own.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>
#include <memory>
#include <optional>

#include "model/data/inspect.h"
#include "model/data/recognise.h"
#include "model/jobs/job_pool.h"

namespace hessianlab {

class DataReader : public QObject {
  Q_OBJECT
 public:
  explicit DataReader(QObject* parent = nullptr);
  ~DataReader() override;

  void recognise(const QString& path);
  void inspect(const Choice& data);
  void cancel();  // nothing is said any more of what was wished
  bool busy() const;
  double progress() const;                    // 0…1
  std::optional<double> secondsLeft() const;  // empty: not to be told yet

 Q_SIGNALS:
  void recognised(const QString& name, const QString& path);
  void inspected(std::shared_ptr<const hessianlab::DataInspection> data);
  void failed(const QString& problem);  // one sentence
  void progressed();

 private:
  void look();

  JobHandle<RecognisedData> kind_;
  JobHandle<DataInspection> content_;
  QTimer timer_;
  QElapsedTimer since_;
  JobPool pool_;  // last: joined first
};

}  // namespace hessianlab
