// SPDX-License-Identifier: GPL-3.0-or-later
// Reads an event file as TensorBoard does: frames with their checksums, messages by Protocol Buffers.
#pragma once

#include <QByteArray>
#include <QtEndian>
#include <stdexcept>
#include <vector>

#include "model/formats/tensorboard.h"
#include "tensorboard.pb.h"

namespace hessianlab {

// std::runtime_error: a checksum or a message does not hold.
inline std::vector<tensorboard::Event> eventsIn(const QByteArray& bytes) {
  constexpr qsizetype kHead = 12, kFoot = 4;
  const auto sum = [&](qsizetype from, qsizetype length) {
    return maskedCrc32c({bytes.constData() + from, static_cast<std::size_t>(length)});
  };
  std::vector<tensorboard::Event> events;
  for (qsizetype at = 0; at < bytes.size();) {
    if (bytes.size() < at + kHead || qFromLittleEndian<quint32>(bytes.constData() + at + 8) != sum(at, 8))
      throw std::runtime_error("a length is damaged");
    const auto length = static_cast<qsizetype>(qFromLittleEndian<quint64>(bytes.constData() + at));
    if (bytes.size() < at + kHead + length + kFoot ||
        qFromLittleEndian<quint32>(bytes.constData() + at + kHead + length) != sum(at + kHead, length))
      throw std::runtime_error("a message is damaged");
    if (!events.emplace_back().ParseFromArray(bytes.constData() + at + kHead, static_cast<int>(length)))
      throw std::runtime_error("a message cannot be read");
    at += kHead + length + kFoot;
  }
  return events;
}

}  // namespace hessianlab
