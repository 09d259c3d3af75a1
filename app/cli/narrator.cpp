// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/narrator.h"

#include <cstdio>

namespace hessianlab::cli {

Narrator::Narrator(const MetricList& metrics) {
  for (const RecordKind kind : {RecordKind::Step, RecordKind::Test, RecordKind::Probe}) {
    for (std::size_t i = 0; i < metrics.all().size(); ++i) {
      const Metric& metric = metrics.all()[i];
      if (metric.kind == kind && !metric.word.empty()) told_.push_back({&metric, metrics.placeOf(i)});
    }
  }
}

std::string Narrator::Told::text(double value) const {
  const char* format = metric->share ? "  %s %5.2f %%" : metric->kind == RecordKind::Step ? "  %s %.4f" : "  %s %.4g";
  char text[160];
  std::snprintf(text, sizeof text, format, metric->word.c_str(), metric->share ? 100 * value : value);
  return text;
}

void Narrator::tell(const SessionUpdate& update) {
  const auto& records = update.records;
  for (std::size_t i = 0; i < records.size(); ++i) {
    const Record& record = records[i];
    note(record);
    if (record.kind == RecordKind::Step) continue;
    bool due = record.kind == RecordKind::Test;
    if (!due && !bar_.onTerminal() && record.step > 0) {
      const bool lineFollows = i + 1 < records.size() && records[i + 1].kind == RecordKind::Test;
      due = !lineFollows && std::chrono::steady_clock::now() - lastLine_ >= std::chrono::seconds(1);
    }
    if (due) printLine(record, update.progress.stepsPerSecond);
  }
  showBar(update.progress);
}

void Narrator::note(const Record& record) {
  for (Told& told : told_) {
    if (told.metric->kind != record.kind) continue;
    told.last = record.value(told.place);
    told.sum += told.last;
    ++told.count;
  }
  probed_ = probed_ || record.kind == RecordKind::Probe;
}

void Narrator::printLine(const Record& at, double stepsPerSecond) {
  bar_.clear();
  std::printf("epoch %6.2f  step %6ld", at.epoch, static_cast<long>(at.step));
  for (Told& told : told_) {
    // Of the steps their mean; of what comes seldom the newest.
    if (told.metric->kind == RecordKind::Probe ? !probed_ : told.count == 0) continue;
    const bool mean = told.metric->kind == RecordKind::Step;
    std::printf("%s", told.text(mean ? told.sum / static_cast<double>(told.count) : told.last).c_str());
    told.sum = 0;
    told.count = 0;
  }
  if (stepsPerSecond > 0) std::printf("  %.1f steps/s", stepsPerSecond);
  std::printf("\n");
  std::fflush(stdout);
  lastLine_ = std::chrono::steady_clock::now();
}

void Narrator::showBar(const Progress& progress) {
  if (progress.totalSteps == 0) return;
  char speed[96];
  std::snprintf(speed, sizeof speed, "epoch %.2f/%ld  %.1f steps/s", progress.epoch,
                static_cast<long>(progress.totalEpochs), progress.stepsPerSecond);
  std::string text = speed;
  for (const RecordKind kind : {RecordKind::Step, RecordKind::Probe}) {  // the first of each: there is one line
    if (kind == RecordKind::Probe ? !probed_ : progress.step == 0) continue;
    for (const Told& told : told_) {
      if (told.metric->kind != kind) continue;
      text += told.text(told.last);
      break;
    }
  }
  bar_.show(static_cast<double>(progress.step) / static_cast<double>(progress.totalSteps), progress.etaSeconds, text);
}

}  // namespace hessianlab::cli
