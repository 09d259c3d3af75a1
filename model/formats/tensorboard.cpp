// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/tensorboard.h"

#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <cmath>
#include <cstring>

#include "model/base/atomic_file.h"
#include "model/base/error.h"
#include "tensorboard.pb.h"

namespace hessianlab {

namespace {

double now() {
  return std::chrono::duration<double>(std::chrono::system_clock::now().time_since_epoch()).count();
}

std::array<uint32_t, 256> crcTable() {
  constexpr uint32_t kReversed = 0x82F63B78;  // Castagnoli's polynomial
  std::array<uint32_t, 256> table{};
  for (uint32_t i = 0; i < table.size(); ++i) {
    uint32_t rest = i;
    for (int bit = 0; bit < 8; ++bit) rest = (rest >> 1) ^ ((rest & 1) != 0 ? kReversed : 0);
    table[i] = rest;
  }
  return table;
}

std::string littleEndian(uint64_t number, int bytes) {
  std::string text;
  for (int i = 0; i < bytes; ++i) text += static_cast<char>(number >> (8 * i) & 0xFF);
  return text;
}

std::string fileName() {
  std::array<char, 256> host{};
  if (gethostname(host.data(), host.size() - 1) != 0) host[0] = '\0';
  return "events.out.tfevents." + std::to_string(static_cast<int64_t>(now())) + "." + host.data() + "." +
         std::to_string(getpid()) + ".hessianlab";
}

std::string tagOf(const Metric& metric) {
  return (metric.axis.empty() ? std::string("other") : metric.axis) + "/" + metric.key;
}

}  // namespace

uint32_t maskedCrc32c(std::string_view bytes) {
  static const std::array<uint32_t, 256> table = crcTable();
  uint32_t crc = 0xFFFFFFFF;
  for (const char byte : bytes) crc = table[(crc ^ static_cast<unsigned char>(byte)) & 0xFF] ^ (crc >> 8);
  crc = ~crc;
  return ((crc >> 15) | (crc << 17)) + 0xA282EAD8;
}

std::string framedRecord(std::string_view message) {
  const std::string length = littleEndian(message.size(), 8);
  return length + littleEndian(maskedCrc32c(length), 4) + std::string(message) + littleEndian(maskedCrc32c(message), 4);
}

EventFile::EventFile(const std::filesystem::path& folder, const MetricList& metrics) : metrics_(metrics) {
  requireWritableFolder(folder);
  path_ = folder / fileName();
  file_.open(path_, std::ios::binary | std::ios::trunc);
  tensorboard::Event first;
  first.set_wall_time(now());
  first.set_file_version("brain.Event:2");
  file_ << framedRecord(first.SerializeAsString()) << std::flush;
  if (!file_) throw InputError("cannot write " + path_.string() + ": " + std::strerror(errno));
}

void EventFile::append(const Record& record) {
  tensorboard::Event event;
  event.set_wall_time(now());
  event.set_step(record.step);
  for (const Metric& metric : metrics_.all()) {
    if (metric.kind != record.kind) continue;
    const auto value = static_cast<float>(record.value(metrics_.place(metric.key)));
    if (!std::isfinite(value)) continue;
    auto* scalar = event.mutable_summary()->add_value();
    scalar->set_tag(tagOf(metric));
    scalar->set_simple_value(value);
  }
  if (event.has_summary()) file_ << framedRecord(event.SerializeAsString());
}

void EventFile::flush() {
  file_.flush();
  if (!file_) throw RunError("cannot write " + path_.string() + ": " + std::strerror(errno));
}

}  // namespace hessianlab
