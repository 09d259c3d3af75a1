// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/idx_array.h"

#include <algorithm>
#include <limits>

#include "model/base/error.h"
#include "model/base/gzip.h"
#include "model/formats/file_kind.h"
#include "model/formats/idx.h"

namespace hessianlab {

namespace {

constexpr uint8_t kBytes = 0x08, kShorts = 0x0B, kInts = 0x0C;
constexpr double kMostLabelBytes = 1 << 28;
constexpr uint64_t kMostArrayItems = uint64_t{1} << 26;  // a label is kept in eight bytes
constexpr int64_t kMostLabel = 65535;

std::string_view textOf(const std::vector<uint8_t>& bytes) {
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

uint32_t bigEndian(const uint8_t* at) {
  return uint32_t{at[0]} << 24 | uint32_t{at[1]} << 16 | uint32_t{at[2]} << 8 | uint32_t{at[3]};
}

struct ArrayHeader {
  uint8_t type = kBytes;
  std::vector<int64_t> sizes;
  std::size_t begin = 0, itemBytes = 1;
  uint64_t dataBytes = 0;
};

ArrayHeader readHeader(const std::vector<uint8_t>& bytes, bool pictures, double memory, const std::string& origin) {
  const std::string wanted = pictures ? "pictures" : "labels";
  const char* items = bytes.size() >= 4 && bytes[0] == 0 && bytes[1] == 0 ? idxItems(bytes[2]) : nullptr;
  if (!items)
    throw InputError(origin + ": not an IDX file of " + wanted + " (" +
                     itIs(textOf(bytes), "its first four bytes are wrong") + "); choose another file");
  ArrayHeader header;
  header.type = bytes[2];
  const std::size_t dimensions = bytes[3];
  header.begin = 4 + 4 * dimensions;
  if (pictures ? dimensions < 3 || dimensions > 4 : dimensions != 1)
    throw InputError(origin + ": holds " + std::to_string(dimensions) + "-dimensional data, but " + wanted + " have " +
                     (pictures ? "3 or 4 dimensions" : "one dimension") + "; choose another file");
  if (pictures && header.type != kBytes)
    throw InputError(origin + ": holds " + items +
                     "; only bytes are read, so save the pictures as bytes from 0 to 255");
  if (header.type != kBytes && header.type != kShorts && header.type != kInts)
    throw InputError(origin + ": holds " + items + "; save the labels as bytes, or as whole numbers of 16 or 32 bits");
  if (bytes.size() < header.begin) throw InputError(origin + ": too short for an IDX header; the file is truncated");
  header.itemBytes = header.type == kInts ? 4 : header.type == kShorts ? 2 : 1;
  auto total = static_cast<double>(header.itemBytes);
  header.dataBytes = header.itemBytes;
  for (std::size_t i = 0; i < dimensions; ++i) {
    const uint64_t size = bigEndian(bytes.data() + 4 + 4 * i);
    if (size == 0) throw InputError(origin + ": holds no items (a size in its header is 0); choose another file");
    total *= static_cast<double>(size);
    if (total > memory || (i == 0 && size > kMostArrayItems))
      throw InputError(origin + ": its header promises more data than there is memory for here; choose a smaller file");
    header.dataBytes *= size;
    header.sizes.push_back(static_cast<int64_t>(size));
  }
  return header;
}

// The items alone, exactly as many bytes as the header promises.
std::vector<uint8_t> readData(std::vector<uint8_t> bytes, bool pictures, double memory, ArrayHeader& header,
                              const std::string& origin) {
  constexpr std::size_t kBeginning = 512;  // the header, and enough to see what else it is
  const bool packed = isGzip(textOf(bytes));
  header = packed ? readHeader(gunzip(textOf(bytes), kBeginning, origin), pictures, memory, origin)
                  : readHeader(bytes, pictures, memory, origin);
  const auto total = static_cast<std::size_t>(header.begin + header.dataBytes);
  if (packed) bytes = gunzip(textOf(bytes), total, origin);
  if (bytes.size() != total)
    throw InputError(origin + ": its header promises " + std::to_string(header.dataBytes) + " bytes of data, but " +
                     (bytes.size() > total ? std::string("more") : std::to_string(bytes.size() - header.begin)) +
                     " follow; the file is damaged");
  bytes.erase(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(header.begin));
  return bytes;
}

bool isChannels(int64_t size) {
  return size == 1 || size == 3;
}

void takeSizes(const std::vector<int64_t>& sizes, const std::string& origin, IdxPictures& pictures) {
  pictures.count = sizes[0];
  if (sizes.size() == 3) {
    pictures.height = sizes[1], pictures.width = sizes[2];
  } else if (isChannels(sizes[1])) {
    pictures.channels = sizes[1], pictures.height = sizes[2], pictures.width = sizes[3];
  } else if (isChannels(sizes[3])) {
    pictures.height = sizes[1], pictures.width = sizes[2], pictures.channels = sizes[3];
    pictures.channelsLast = true;
  } else {
    throw InputError(origin + ": holds pictures of " + std::to_string(sizes[1]) + " or " + std::to_string(sizes[3]) +
                     " channels; save them with 1 (grey) or 3 (red, green, blue)");
  }
}

}  // namespace

bool looksLikeIdx(std::string_view bytes, int dimensions) {
  if (bytes.size() < 4 || bytes[0] != 0 || bytes[1] != 0) return false;
  const auto type = static_cast<uint8_t>(bytes[2]), axes = static_cast<uint8_t>(bytes[3]);
  const bool known =
      (type == kBytes && (axes == 1 || axes == 3 || axes == 4)) || ((type == kShorts || type == kInts) && axes == 1);
  return known && (dimensions == 0 || (dimensions == 1) == (axes == 1));
}

IdxPictures parseIdxPictures(std::vector<uint8_t> bytes, const std::string& origin, double memory) {
  ArrayHeader header;
  IdxPictures pictures;
  pictures.pixels = readData(std::move(bytes), true, memory, header, origin);
  takeSizes(header.sizes, origin, pictures);
  return pictures;
}

IdxPictures parseIdxPicturesHeader(std::string_view beginning, const std::string& origin) {
  IdxPictures pictures;
  const std::vector<uint8_t> bytes(beginning.begin(), beginning.end());
  takeSizes(readHeader(bytes, true, std::numeric_limits<double>::infinity(), origin).sizes, origin, pictures);
  return pictures;
}

std::vector<int64_t> parseIdxClasses(std::vector<uint8_t> bytes, const std::string& origin) {
  ArrayHeader header;
  const std::vector<uint8_t> data = readData(std::move(bytes), false, kMostLabelBytes, header, origin);
  std::vector<int64_t> labels(static_cast<std::size_t>(header.sizes[0]));
  for (std::size_t i = 0; i < labels.size(); ++i) {
    const uint8_t* at = data.data() + i * header.itemBytes;
    labels[i] = header.type == kInts     ? static_cast<int32_t>(bigEndian(at))
                : header.type == kShorts ? static_cast<int16_t>(at[0] << 8 | at[1])
                                         : at[0];
    if (labels[i] < 0 || labels[i] > kMostLabel)
      throw InputError(origin + ": label " + std::to_string(labels[i]) + " at position " + std::to_string(i) +
                       "; labels are whole numbers from 0, or from 1");
  }
  return labels;
}

}  // namespace hessianlab
