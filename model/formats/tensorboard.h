// SPDX-License-Identifier: GPL-3.0-or-later
// A TensorBoard event file of one run while it trains: a scalar per metric, named "loss/train_loss" after the plot and
// the column of metrics.csv. Each message is framed as TensorFlow's TFRecord: length, its checksum, the message, its
// checksum (masked CRC-32C).
#pragma once

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

#include "model/base/metric.h"
#include "model/base/records.h"

namespace hessianlab {

// CRC-32C (Castagnoli), as TensorFlow masks it.
uint32_t maskedCrc32c(std::string_view bytes);

// One TFRecord.
std::string framedRecord(std::string_view message);

// One thread.
class EventFile {
 public:
  // A new file in `folder`, which is made where it is missing, so that an older part of the same run stays beside it.
  // InputError: it cannot be written. `metrics` outlives it.
  EventFile(const std::filesystem::path& folder, const MetricList& metrics);

  void append(const Record& record);  // its values that are numbers; a record without any leaves nothing
  // Hands over what was appended. RunError: the disk is full and the like; nothing is written from then on.
  void flush();

  const std::filesystem::path& path() const { return path_; }

 private:
  const MetricList& metrics_;
  std::filesystem::path path_;
  std::ofstream file_;
};

}  // namespace hessianlab
