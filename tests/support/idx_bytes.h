// SPDX-License-Identifier: GPL-3.0-or-later
// IDX files and gzip streams made by hand, sound or broken as a test needs them.
#pragma once

#include <zlib.h>

#include <cstdint>
#include <string>

namespace hessianlab {

// Big-endian.
inline std::string idxWord(uint32_t v) {
  return {static_cast<char>(v >> 24), static_cast<char>(v >> 16), static_cast<char>(v >> 8), static_cast<char>(v)};
}

inline std::string idxImages(uint32_t count, uint32_t height, uint32_t width, const std::string& pixels) {
  return idxWord(0x803) + idxWord(count) + idxWord(height) + idxWord(width) + pixels;
}

inline std::string idxLabels(const std::string& labels) {
  return idxWord(0x801) + idxWord(static_cast<uint32_t>(labels.size())) + labels;
}

// `windowBits` says what stands around the stream, as zlib has it.
inline std::string deflated(const std::string& plain, int level, int windowBits) {
  z_stream stream{};
  deflateInit2(&stream, level, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY);
  std::string packed(deflateBound(&stream, static_cast<uLong>(plain.size())), '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(plain.data()));
  stream.avail_in = static_cast<uInt>(plain.size());
  stream.next_out = reinterpret_cast<Bytef*>(packed.data());
  stream.avail_out = static_cast<uInt>(packed.size());
  deflate(&stream, Z_FINISH);
  packed.resize(stream.total_out);
  deflateEnd(&stream);
  return packed;
}

inline std::string gzipped(const std::string& plain) {
  return deflated(plain, 9, 15 + 16);
}

}  // namespace hessianlab
