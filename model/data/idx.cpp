// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/idx.h"

#include <zlib.h>

#include <algorithm>
#include <memory>

#include "model/error.h"

namespace hessianlab {

namespace {

constexpr std::size_t kMaxOutput = std::size_t{1} << 31;
constexpr uint32_t kImages = 0x00000803, kLabels = 0x00000801;

uint32_t bigEndian(const std::string& bytes, std::size_t at) {
  uint32_t value = 0;
  for (std::size_t i = 0; i < 4; ++i) value = value << 8 | static_cast<uint8_t>(bytes[at + i]);
  return value;
}

// Checks magic, dimensions and exact length; returns the dimensions.
std::vector<uint64_t> header(const std::string& bytes, uint32_t magic, const std::string& origin) {
  const std::size_t dimensions = magic & 0xFF;
  const std::size_t begin = 4 + 4 * dimensions;
  if (bytes.size() < begin) throw InputError(origin + ": too short for an IDX header; the file is truncated");
  if (bigEndian(bytes, 0) != magic)
    throw InputError(origin + ": not an IDX file of " + (magic == kImages ? "images" : "labels") + " (wrong first four bytes)");
  std::vector<uint64_t> sizes;
  uint64_t product = 1;
  for (std::size_t i = 0; i < dimensions; ++i) {
    sizes.push_back(bigEndian(bytes, 4 + 4 * i));
    if (sizes.back() == 0) throw InputError(origin + ": holds no items (a size in its header is 0)");
    if (product > kMaxOutput / sizes.back()) throw InputError(origin + ": the sizes in its header are too large");
    product *= sizes.back();
  }
  if (bytes.size() - begin != product)
    throw InputError(origin + ": its header promises " + std::to_string(product) + " bytes of data, but " +
                     std::to_string(bytes.size() - begin) + " follow; the file is damaged");
  return sizes;
}

}  // namespace

std::string gunzip(const std::string& bytes, const std::string& origin) {
  if (bytes.size() < 2 || static_cast<uint8_t>(bytes[0]) != 0x1F || static_cast<uint8_t>(bytes[1]) != 0x8B) return bytes;
  z_stream stream{};
  if (inflateInit2(&stream, 15 + 16) != Z_OK) throw RunError("zlib could not start");
  const std::unique_ptr<z_stream, int (*)(z_stream*)> guard(&stream, inflateEnd);
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));  // zlib reads only
  stream.avail_in = static_cast<uInt>(std::min<std::size_t>(bytes.size(), UINT32_MAX));
  std::string output, chunk(1 << 18, '\0');
  for (;;) {
    stream.next_out = reinterpret_cast<Bytef*>(chunk.data());
    stream.avail_out = static_cast<uInt>(chunk.size());
    const int status = inflate(&stream, Z_NO_FLUSH);
    output.append(chunk.data(), chunk.size() - stream.avail_out);
    if (output.size() > kMaxOutput) throw InputError(origin + ": unpacks to more than 2 GiB; this is not a data set of ours");
    if (status == Z_STREAM_END) {
      if (stream.avail_in == 0) return output;
      if (inflateReset(&stream) != Z_OK) throw RunError("zlib could not restart");  // a further member must follow
      continue;
    }
    if (status != Z_OK) throw InputError(origin + ": damaged or truncated gzip data; get the file again");
  }
}

IdxImages parseIdxImages(const std::string& bytes, const std::string& origin) {
  const std::string plain = gunzip(bytes, origin);
  const auto sizes = header(plain, kImages, origin);
  IdxImages images;
  images.count = static_cast<int64_t>(sizes[0]);
  images.height = static_cast<int64_t>(sizes[1]);
  images.width = static_cast<int64_t>(sizes[2]);
  images.pixels.assign(plain.begin() + 16, plain.end());
  return images;
}

std::vector<uint8_t> parseIdxLabels(const std::string& bytes, int64_t classes, const std::string& origin) {
  const std::string plain = gunzip(bytes, origin);
  header(plain, kLabels, origin);
  std::vector<uint8_t> labels(plain.begin() + 8, plain.end());
  for (std::size_t i = 0; i < labels.size(); ++i) {
    if (labels[i] >= classes)
      throw InputError(origin + ": label " + std::to_string(labels[i]) + " at position " + std::to_string(i) +
                       "; labels must be 0 to " + std::to_string(classes - 1));
  }
  return labels;
}

}  // namespace hessianlab
