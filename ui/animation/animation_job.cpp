// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/animation/animation_job.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include "ui/words/engine_text.h"
#include "viz/animation/animated_webp.h"
#include "viz/base/paper.h"

namespace hessianlab {

namespace {

constexpr int kWaiting = 15;  // milliseconds between two looks at what is on its way

QString writeFrame(AnimatedWebp* webp, const QString& path, const QImage& image) {
  if (!webp) return writeWhole(path, toPng({}, image));
  return webp->add(image) ? QString()
                          : QObject::tr("A frame of %1 × %2 pixels cannot be written; choose a smaller size.")
                                .arg(image.width())
                                .arg(image.height());
}

}  // namespace

AnimationJob::AnimationJob(Task task, QObject* parent) : QObject(parent), task_(std::move(task)), pool_(nullptr) {
  timer_.setSingleShot(true);
  connect(&timer_, &QTimer::timeout, this, &AnimationJob::turn);
}

AnimationJob::~AnimationJob() {
  blockSignals(true);
  cancel();
}

bool AnimationJob::animated() const {
  return task_.path.endsWith(QStringLiteral(".webp"), Qt::CaseInsensitive);
}

void AnimationJob::begin() {
  if (animated()) webp_ = std::make_shared<AnimatedWebp>(task_.pixels, task_.milliseconds);
  timer_.start(0);
}

bool AnimationJob::askNext() {
  if (asking_ && task_.film->waiting()) return true;
  if (asking_) task_.film->take();  // a moment that was thinned out meanwhile is left out
  asking_ = false;
  if (asked_ == task_.steps.size()) return false;
  Source* source = task_.source();
  if (!source) {
    end(tr("The run was reset before its moments were drawn."), {});
    return true;
  }
  task_.film->ask(*source, task_.steps[asked_++]);
  asking_ = true;
  return true;
}

bool AnimationJob::drawNext() {
  if (writing_.valid()) {
    if (!writing_.finished()) return true;
    const QString problem = writing_.result() ? *writing_.result() : refusalText(writing_.error());
    writing_ = {};
    if (!problem.isEmpty()) {
      end(problem, {});
      return true;
    }
  }
  if (drawn_ == task_.film->frames()) return false;
  const QImage frame = task_.film->draw(drawn_, task_.pixels);
  ++drawn_;
  QString path;
  if (!animated()) {
    path = QDir(task_.path).filePath(QStringLiteral("%1-%2.png").arg(task_.name).arg(drawn_, 4, 10, QLatin1Char('0')));
    if (QFileInfo::exists(path)) {
      end(tr("%1 is there already and was left alone; choose an empty folder.").arg(path), {});
      return true;
    }
    files_ << path;
  }
  writing_ = pool_.submit(Lane::Quick,
                          [webp = webp_, path, frame](JobControl&) { return writeFrame(webp.get(), path, frame); });
  Q_EMIT drawn(frame);
  return true;
}

void AnimationJob::turn() {
  if (over_) return;
  if (!settled_) {
    if (!askNext()) {
      if (task_.film->frames() == 0)
        return end(task_.film->problem().isEmpty() ? tr("No moment could be drawn.") : task_.film->problem(), {});
      task_.film->settle();
      settled_ = true;
    }
  } else if (!drawNext()) {
    return write();
  }
  if (over_) return;
  Q_EMIT progressed(progress());
  timer_.start(asking_ || writing_.valid() ? kWaiting : 0);
}

void AnimationJob::write() {
  const auto frames = static_cast<int>(task_.film->frames());
  const QString count = frames == 1 ? tr("one frame") : tr("%n frames", "", frames);
  if (!animated()) return end({}, tr("Saved %1 in %2").arg(count, task_.path));
  if (!finishing_.valid())
    finishing_ = pool_.submit(Lane::Quick, [webp = webp_](JobControl&) { return webp->finish(); });
  if (!finishing_.finished()) return timer_.start(kWaiting);
  const auto bytes = finishing_.result();
  const QString problem =
      bytes && !bytes->isEmpty() ? writeWhole(task_.path, *bytes) : tr("The animation could not be put together.");
  end(problem, problem.isEmpty() ? tr("Saved %1 with %2").arg(task_.path, count) : QString());
}

double AnimationJob::progress() const {
  if (over_) return 1;
  const auto all = static_cast<double>(std::max<std::size_t>(1, task_.steps.size()));
  return (static_cast<double>(asked_) + static_cast<double>(drawn_)) / (2 * all);
}

void AnimationJob::cancel() {
  if (over_) return;
  task_.film->cancel();
  end({}, {});
}

void AnimationJob::end(const QString& problem, const QString& made) {
  over_ = true;
  timer_.stop();
  if (made.isEmpty() && !files_.isEmpty()) {
    while (writing_.valid() && !writing_.finished()) QThread::msleep(1);  // a file is written whole or not at all
    for (const QString& path : files_) QFile::remove(path);
  }
  Q_EMIT finished(problem, made);
}

}  // namespace hessianlab
