// SPDX-License-Identifier: GPL-3.0-or-later
// Makes an animation in small steps between the window's events: asks for moment after moment, then draws and writes
// frame after frame. Where it is cancelled, nothing is left. GUI thread only; files are made on a thread of its own.
#pragma once

#include <QImage>
#include <QObject>
#include <QStringList>
#include <QTimer>
#include <functional>
#include <memory>
#include <vector>

#include "model/jobs/job_pool.h"
#include "ui/animation/film.h"

namespace hessianlab {

class AnimatedWebp;

class AnimationJob : public QObject {
  Q_OBJECT
 public:
  struct Task {
    std::function<Source*()> source;  // nullptr: what was looked at is gone
    std::vector<int64_t> steps;       // moments, sorted
    std::unique_ptr<Film> film;
    QSize pixels;
    int milliseconds = 200;  // each frame
    QString path;            // a file that ends with .webp; or a folder, into which numbered PNG files come
    QString name;            // of those files, without number
  };
  explicit AnimationJob(Task task, QObject* parent = nullptr);
  ~AnimationJob() override;

  void begin();
  void cancel();
  double progress() const;  // 0 … 1

 Q_SIGNALS:
  void progressed(double share);
  void drawn(const QImage& frame);
  // Once. `problem`: why there is no animation; `made`: what was written, in a sentence. Both empty: cancelled.
  void finished(const QString& problem, const QString& made);

 private:
  void turn();
  bool askNext();   // false: all have been asked
  bool drawNext();  // false: all have been drawn
  void write();
  void end(const QString& problem, const QString& made);
  bool animated() const;

  Task task_;
  QTimer timer_;
  std::size_t asked_ = 0, drawn_ = 0;
  bool asking_ = false, settled_ = false, over_ = false;
  QStringList files_;  // that were begun
  std::shared_ptr<AnimatedWebp> webp_;
  JobHandle<QString> writing_;  // brings why it could not be done
  JobHandle<QByteArray> finishing_;
  JobPool pool_;
};

}  // namespace hessianlab
