// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/metrics_csv.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <iterator>
#include <limits>
#include <utility>

#include "model/base/error.h"
#include "model/base/number_text.h"

namespace hessianlab {

namespace {

constexpr const char* kCommon[] = {"step", "epoch", "seconds"};  // of every row, whatever the lab
constexpr std::size_t kCommonCells = std::size(kCommon);

}  // namespace

MetricsRow::MetricsRow(const MetricList& metrics)
    : metrics_(&metrics), cells_(kCommonCells + metrics.all().size(), std::numeric_limits<double>::quiet_NaN()) {}

void MetricsRow::set(const Record& record) {
  cells_[0] = static_cast<double>(record.step);
  cells_[1] = record.epoch;
  if (record.kind == RecordKind::Step) cells_[2] = record.seconds;
  for (std::size_t i = 0; i < metrics_->all().size(); ++i)
    if (metrics_->placeOf(i).kind == record.kind) cells_[kCommonCells + i] = record.value(metrics_->placeOf(i));
}

bool MetricsRow::empty() const {
  return std::isnan(cells_[0]);
}

std::string MetricsRow::text() const {
  std::string line;
  for (std::size_t i = 0; i < cells_.size(); ++i) {
    if (i >= kCommonCells && !metrics_->all()[i - kCommonCells].filed) continue;
    if (i > 0) line += ',';
    if (std::isfinite(cells_[i])) line += numberText(cells_[i]);
  }
  return line + '\n';
}

std::string metricsHeader(const MetricList& metrics) {
  std::string line;
  for (const char* column : kCommon) line += (line.empty() ? "" : ",") + std::string(column);
  for (const Metric& metric : metrics.all())
    if (metric.filed) line += "," + metric.key;
  return line + '\n';
}

std::string rowsUntil(int64_t step, const std::string& csv) {
  std::size_t begin = csv.find('\n');
  if (begin == std::string::npos) return {};
  for (++begin; begin < csv.size();) {
    const std::size_t end = csv.find('\n', begin);
    if (end == std::string::npos || std::strtoll(csv.c_str() + begin, nullptr, 10) > step) break;
    begin = end + 1;
  }
  return csv.substr(0, begin);
}

MetricsWriter::MetricsWriter(std::filesystem::path path, const std::string& rows)
    : path_(std::move(path)),
      file_(::open(path_.c_str(), O_RDWR | O_APPEND | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)),
      size_(static_cast<int64_t>(rows.size())) {
  struct stat status {};
  if (file_ < 0 || ::fstat(file_, &status) != 0)
    throw InputError("cannot write " + path_.string() + ": " + std::strerror(errno));
  if (!S_ISREG(status.st_mode) || status.st_size != size_ || content() != rows) {
    ::close(file_);
    throw InputError("cannot go on with " + path_.string() + ": another program has changed it");
  }
  sum_.add(rows);
}

MetricsWriter::~MetricsWriter() {
  if (file_ >= 0) ::close(file_);
}

// A file that is there already, a link or a pipe is somebody else's.
void MetricsWriter::create(const std::string& content) {
  const int made = ::open(path_.c_str(), O_RDWR | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0666);
  if (made < 0) throw RunError("cannot write " + path_.string() + ": " + std::strerror(errno));
  if (file_ >= 0) ::close(file_);
  file_ = made;
  size_ = 0;
  sum_ = Sha256();
  write(content);
}

bool MetricsWriter::isThere() const {
  struct stat mine {
  }, named{};
  return ::fstat(file_, &mine) == 0 && ::lstat(path_.c_str(), &named) == 0 && mine.st_ino == named.st_ino &&
         mine.st_dev == named.st_dev;
}

std::string MetricsWriter::content() const {
  std::string text(static_cast<std::size_t>(size_), '\0');
  std::size_t done = 0;
  while (done < text.size()) {
    const ssize_t got = ::pread(file_, text.data() + done, text.size() - done, static_cast<off_t>(done));
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) throw RunError("cannot read " + path_.string() + ": its rows are lost");
    done += static_cast<std::size_t>(got);
  }
  return text;
}

void MetricsWriter::append(const MetricsRow& row) {
  waiting_ += row.text();
  write(std::exchange(waiting_, {}));
}

void MetricsWriter::flush() {
  if (!isThere()) create(content());
  if (!waiting_.empty()) write(std::exchange(waiting_, {}));
  if (::fsync(file_) != 0) throw RunError("cannot write " + path_.string() + ": " + std::strerror(errno));
}

void MetricsWriter::write(const std::string& lines) {
  std::size_t done = 0;
  while (done < lines.size()) {  // what a short write left out meets the reason for it
    const ssize_t written = ::write(file_, lines.data() + done, lines.size() - done);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) break;
    done += static_cast<std::size_t>(written);
  }
  if (done == lines.size()) {
    size_ += static_cast<int64_t>(done);
    sum_.add(lines);
    return;
  }
  const std::string why = std::strerror(errno);  // the piece of a line is taken back
  const bool whole = ::ftruncate(file_, size_) == 0;
  waiting_ = lines + waiting_;
  throw RunError("cannot write " + path_.string() + ": " + why + (whole ? "" : "; its last line is incomplete"));
}

}  // namespace hessianlab
