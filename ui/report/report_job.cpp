// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_job.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLocale>
#include <atomic>

#include "model/questions/source.h"
#include "ui/report/report_draw.h"
#include "ui/report/report_paper.h"
#include "ui/words/engine_text.h"
#include "viz/base/paper.h"

namespace hessianlab {

struct Printed {
  std::atomic<bool> stop{false};
  std::atomic<double> share{0};
  QByteArray bytes;  // when the thread is over
};

namespace {

constexpr int kWaiting = 30;  // milliseconds between two looks at what is on its way
constexpr int64_t kSamples = 4;
constexpr int kMapSide = 160;

bool wantsPaper(const QString& path) {
  return path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive);
}

template <class Result>
bool waits(const JobHandle<Result>& job) {
  return job.valid() && !job.finished();
}

// The result of a job that is over, once; why there is none is kept.
template <class Result>
std::shared_ptr<const Result> taken(JobHandle<Result>& job, QString& problem) {
  if (!job.valid()) return nullptr;
  const auto result = job.state() == JobState::Done ? job.result() : nullptr;
  if (!result)
    problem = job.error().empty() ? QObject::tr("The network was taken away before it could answer.")
                                  : refusalText(job.error());
  job = {};
  return result;
}

}  // namespace

ReportJob::ReportJob(Task task, const Catalogues& catalogues, QObject* parent)
    : QObject(parent), task_(std::move(task)), catalogues_(catalogues) {
  auto run = std::make_shared<Run>(*task_.run);  // as it is now: it may go on
  run->color = 0;                                // it is alone here
  report_.run = std::move(run);
  report_.command = task_.command;
  report_.colors = task_.colors;
  report_.whyNoNetwork = task_.whyNoSource;
  report_.date = QLocale::c().toString(QDateTime::currentDateTime(), QStringLiteral("yyyy-MM-dd HH:mm"));
  timer_.setSingleShot(true);
  connect(&timer_, &QTimer::timeout, this, &ReportJob::turn);
}

ReportJob::~ReportJob() {
  blockSignals(true);
  cancel();
}

QString ReportJob::whyNot(const QString& path) {
  const bool page = path.endsWith(QStringLiteral(".html"), Qt::CaseInsensitive);
  if (page || wantsPaper(path)) return {};
  return tr("%1 is no name for a report; let it end with .html or .pdf.").arg(path);
}

void ReportJob::begin() {
  if (const QString why = whyNot(task_.path); !why.isEmpty()) return end(why);
  if (task_.source) data_ = task_.source->ask(AboutDataRequest{});
  plan();
  timer_.start(0);
}

void ReportJob::plan() {
  // A run that still trains goes on meanwhile: what was recorded by now is drawn.
  for (const MetricAxis& axis : report_.run->records.metrics().axes())
    steps_.push_back([this, &axis] {
      drawTraining(report_, axis);
      return true;
    });
  for (const auto& [norm, result] : report_.run->robustness)
    steps_.push_back([this, which = norm] {
      drawRobustness(report_, which, catalogues_);
      return true;
    });
  steps_.push_back([this] { return askedEnough(); });
  steps_.push_back([this] { return take(); });
  steps_.push_back([this] {
    if (report_.spectrum) drawSpectrum(report_);
    return true;
  });
  steps_.push_back([this] { return write(); });
  planned_ = steps_.size();
}

bool ReportJob::askedEnough() {
  if (waits(data_)) return false;
  const auto data = taken(data_, report_.problem);
  if (!data) return true;
  about_ = *data;
  report_.planar = data->info.planar;
  for (const std::string& name : data->info.classNames) report_.classNames << engineText(name);
  Source* source = task_.sourceAgain ? task_.sourceAgain() : task_.source;
  if (!source) {
    report_.problem = tr("The network was taken away before it could answer.");
    return true;
  }
  spectrum_ = source->ask(SpectrumRequest{});
  if (report_.planar) {
    for (const char* layer : {"none", "hessian"}) {
      MapRequest request;
      request.columns = request.rows = kMapSide;
      request.layer = layer;
      maps_.push_back(source->ask(std::move(request)));
    }
    return true;
  }
  PicturesRequest request;
  for (int64_t i = 0; i < std::min(kSamples, data->info.testSamples); ++i) request.indices.push_back(i);
  request.attack = task_.attack;
  pictures_ = source->ask(std::move(request));
  return true;
}

bool ReportJob::take() {
  if (waits(spectrum_) || waits(pictures_)) return false;
  for (const auto& map : maps_)
    if (waits(map)) return false;
  if (spectrum_.valid()) report_.spectrum = taken(spectrum_, report_.problem);
  if (pictures_.valid() && (report_.pictures = taken(pictures_, report_.problem))) drawPictures(report_);
  for (auto& map : maps_)
    if (const auto result = taken(map, report_.problem)) drawMap(report_, *result, about_->test);
  maps_.clear();
  return true;
}

bool ReportJob::write() {
  if (!wantsPaper(task_.path)) {
    end(writeWhole(task_.path, reportHtml(report_, catalogues_, ReportKind::Page).toUtf8()));
    return true;
  }
  if (!printer_) {
    printed_ = std::make_shared<Printed>();
    printer_.reset(QThread::create([report = report_, catalogues = &catalogues_, printed = printed_] {
      const QString html = reportHtml(report, *catalogues, ReportKind::Paper);
      printed->bytes = reportPdf(report, html, [&](double share) {
        printed->share = share;
        return !printed->stop;
      });
    }));
    printer_->start();
  }
  if (!printer_->isFinished()) return false;
  printer_->wait();
  end(printed_->bytes.isEmpty() ? tr("The pages could not be drawn.") : writeWhole(task_.path, printed_->bytes));
  return true;
}

void ReportJob::turn() {
  if (over_ || steps_.empty()) return;
  const Step step = steps_.front();
  const bool done = step();
  if (over_) return;
  if (done) steps_.pop_front();
  Q_EMIT progressed(progress());
  timer_.start(done ? 0 : kWaiting);
}

double ReportJob::progress() const {
  if (over_) return 1;
  if (planned_ == 0) return 0;
  double done = static_cast<double>(planned_ - steps_.size());
  if (printed_) done += printed_->share;
  return done / static_cast<double>(planned_);
}

void ReportJob::cancel() {
  data_.cancel();
  spectrum_.cancel();
  pictures_.cancel();
  for (const auto& map : maps_) map.cancel();
  if (printer_) {
    printed_->stop = true;
    printer_->wait();
  }
  if (!over_) end({});
}

void ReportJob::end(const QString& problem) {
  over_ = true;
  timer_.stop();
  Q_EMIT finished(problem);
}

}  // namespace hessianlab
