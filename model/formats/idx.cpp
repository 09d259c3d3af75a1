// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/idx.h"

#include <algorithm>

#include "model/base/error.h"
#include "model/base/gzip.h"
#include "model/formats/file_kind.h"

namespace hessianlab {

namespace {

constexpr uint64_t kMaxData = uint64_t{1} << 30;
constexpr uint64_t kMaxItems = uint64_t{1} << 24;               // a label is kept in eight bytes
constexpr uint32_t kImages = 0x00000803, kLabels = 0x00000801;  // unsigned bytes in 3 or 1 dimensions

struct Header {
  std::vector<uint64_t> sizes;
  std::size_t begin = 0;  // of the data
  uint64_t dataBytes = 1;
};

// The file's bytes, unpacked where needed, but at most limit + 1 of them.
std::vector<uint8_t> unpack(std::string_view bytes, std::size_t limit, const std::string& origin) {
  if (isGzip(bytes)) return gunzip(bytes, limit, origin);
  const std::string_view kept = bytes.substr(0, limit + 1);
  return {kept.begin(), kept.end()};
}

[[noreturn]] void refuseMagic(const std::vector<uint8_t>& bytes, uint32_t magic, const std::string& origin) {
  const std::string wanted = magic == kImages ? "images" : "labels";
  const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
  const char* items = bytes[0] == 0 && bytes[1] == 0 ? idxItems(bytes[2]) : nullptr;
  if (!items)
    throw InputError(origin + ": not an IDX file of " + wanted + " (" + itIs(text, "its first four bytes are wrong") +
                     "); choose another file");
  const auto dimensions = [](unsigned count) {
    return std::to_string(count) + (count == 1 ? " dimension" : " dimensions");
  };
  if (bytes[2] != 0x08)
    throw InputError(origin + ": holds " + items + "; only bytes are read, so save the " + wanted +
                     " as bytes from 0 to " + (magic == kImages ? "255" : "9"));
  throw InputError(origin + ": holds bytes in " + dimensions(bytes[3]) + ", but " + wanted + " have " +
                   dimensions(magic & 0xFF) + "; choose another file");
}

Header readHeader(const std::vector<uint8_t>& bytes, uint32_t magic, double memory, const std::string& origin) {
  const auto bigEndian = [&](std::size_t at) {
    return uint32_t{bytes[at]} << 24 | uint32_t{bytes[at + 1]} << 16 | uint32_t{bytes[at + 2]} << 8 |
           uint32_t{bytes[at + 3]};
  };
  const std::size_t dimensions = magic & 0xFF;
  Header header;
  header.begin = 4 + 4 * dimensions;
  if (bytes.size() >= 4 && bigEndian(0) != magic) refuseMagic(bytes, magic, origin);
  if (bytes.size() < header.begin) throw InputError(origin + ": too short for an IDX header; the file is truncated");
  for (std::size_t i = 0; i < dimensions; ++i) {
    const uint64_t size = bigEndian(4 + 4 * i);
    if (size == 0) throw InputError(origin + ": holds no items (a size in its header is 0); choose another file");
    if (header.dataBytes > kMaxData / size)
      throw InputError(origin + ": its header promises more than 1 GiB of data, the most that is read");
    if (i == 0 && size > kMaxItems)
      throw InputError(origin + ": its header promises " + std::to_string(size) + " items; at most " +
                       std::to_string(kMaxItems) + " are read");
    header.dataBytes *= size;
    header.sizes.push_back(size);
  }
  if (static_cast<double>(header.dataBytes) > memory)
    throw InputError(origin + ": its header promises " + std::to_string(header.dataBytes >> 20) +
                     " MiB of data, for which there is not enough memory here");
  return header;
}

// The data behind the header, exactly as many bytes as it promises.
std::vector<uint8_t> readData(std::string_view bytes, uint32_t magic, double memory, Header& header,
                              const std::string& origin) {
  // Twice from the start: the header alone says how much may be unpacked.
  constexpr std::size_t kBeginning = 512;  // the header, and enough to see what else it is
  header = readHeader(unpack(bytes, kBeginning, origin), magic, memory, origin);
  const auto total = static_cast<std::size_t>(header.begin + header.dataBytes);
  std::vector<uint8_t> data = unpack(bytes, total, origin);
  if (data.size() != total) {
    throw InputError(origin + ": its header promises " + std::to_string(header.dataBytes) + " bytes of data, but " +
                     (data.size() > total ? std::string("more") : std::to_string(data.size() - header.begin)) +
                     " follow; the file is damaged");
  }
  data.erase(data.begin(), data.begin() + static_cast<std::ptrdiff_t>(header.begin));
  return data;
}

}  // namespace

const char* idxItems(uint8_t code) {
  switch (code) {
    case 0x08:
      return "bytes";
    case 0x09:
      return "signed bytes";
    case 0x0B:
      return "16-bit whole numbers";
    case 0x0C:
      return "32-bit whole numbers";
    case 0x0D:
      return "32-bit floats";
    case 0x0E:
      return "64-bit floats";
    default:
      return nullptr;
  }
}

IdxImages parseIdxImages(std::string_view bytes, const std::string& origin, double memory) {
  Header header;
  IdxImages images;
  images.pixels = readData(bytes, kImages, memory, header, origin);
  images.count = static_cast<int64_t>(header.sizes[0]);
  images.height = static_cast<int64_t>(header.sizes[1]);
  images.width = static_cast<int64_t>(header.sizes[2]);
  return images;
}

std::vector<uint8_t> parseIdxLabels(std::string_view bytes, int64_t classes, const std::string& origin) {
  Header header;
  std::vector<uint8_t> labels = readData(bytes, kLabels, kMostIdxBytes, header, origin);
  const auto wrong = std::find_if(labels.begin(), labels.end(), [&](uint8_t label) { return label >= classes; });
  if (wrong != labels.end()) {
    throw InputError(origin + ": label " + std::to_string(*wrong) + " at position " +
                     std::to_string(wrong - labels.begin()) + "; labels must be 0 to " + std::to_string(classes - 1) +
                     "; for other classes choose the data set 'idx-folder'");
  }
  return labels;
}

}  // namespace hessianlab
