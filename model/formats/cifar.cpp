// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/cifar.h"

#include <algorithm>
#include <cstring>
#include <sstream>

#include "model/base/error.h"

namespace hessianlab {

int64_t cifarRecords(uint64_t bytes, const CifarLayout& layout, const std::string& origin) {
  const auto record = static_cast<uint64_t>(layout.recordBytes());
  if (bytes == 0 || bytes % record != 0)
    throw InputError(origin + " has " + std::to_string(bytes) + " bytes, which is no whole number of records of " +
                     std::to_string(record) + " bytes; copy the file again, or choose the binary version of " +
                     layout.title);
  return static_cast<int64_t>(bytes / record);
}

void takeCifar(std::string_view bytes, int64_t first, const CifarLayout& layout, uint8_t* labels, uint8_t* pixels,
               const std::string& origin) {
  const auto record = static_cast<std::size_t>(layout.recordBytes());
  for (std::size_t begin = 0; begin < bytes.size(); begin += record) {
    const auto label = static_cast<uint8_t>(bytes[begin + static_cast<std::size_t>(layout.label)]);
    if (label >= layout.classes)
      throw InputError(origin + ": record " + std::to_string(first + static_cast<int64_t>(begin / record)) +
                       " has the label " + std::to_string(label) + ", but there are " + std::to_string(layout.classes) +
                       " classes, counted from 0; choose the binary version of " + layout.title);
    *labels++ = label;
    std::memcpy(pixels, bytes.data() + begin + layout.labels, kCifarPixels);
    pixels += kCifarPixels;
  }
}

CifarRecords parseCifar(std::string_view bytes, int64_t classes, const std::string& origin) {
  CifarLayout layout = kCifar10;
  layout.classes = classes;
  CifarRecords records;
  records.count = cifarRecords(bytes.size(), layout, origin);
  records.labels.resize(static_cast<std::size_t>(records.count));
  records.pixels.resize(static_cast<std::size_t>(records.count * kCifarPixels));
  takeCifar(bytes, 0, layout, records.labels.data(), records.pixels.data(), origin);
  return records;
}

std::vector<std::string> parseClassNames(const std::string& text, int64_t classes, const std::string& origin) {
  std::vector<std::string> names;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    if (!line.empty() && line.back() == '\r') line.pop_back();
    names.push_back(line);
  }
  while (!names.empty() && names.back().empty()) names.pop_back();
  const bool readable = std::all_of(names.begin(), names.end(), [](const std::string& name) {
    return !name.empty() &&
           std::all_of(name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) >= ' '; });
  });
  if (static_cast<int64_t>(names.size()) != classes || !readable)
    throw InputError(origin + " must hold the names of " + std::to_string(classes) +
                     " classes, one a line; copy the file again or remove it");
  return names;
}

}  // namespace hessianlab
