// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/cifar.h"

#include <algorithm>
#include <sstream>

#include "model/base/error.h"

namespace hessianlab {

CifarRecords parseCifar(std::string_view bytes, int64_t classes, const std::string& origin) {
  constexpr std::size_t kRecord = 1 + kCifarPixels;
  if (bytes.empty() || bytes.size() % kRecord != 0)
    throw InputError(origin + " has " + std::to_string(bytes.size()) +
                     " bytes, which is no whole number of records of " + std::to_string(kRecord) +
                     " bytes; copy the file again, or choose the binary version of CIFAR-10");
  CifarRecords records;
  records.count = static_cast<int64_t>(bytes.size() / kRecord);
  records.pixels.reserve(bytes.size() - static_cast<std::size_t>(records.count));
  for (std::size_t begin = 0; begin < bytes.size(); begin += kRecord) {
    const auto label = static_cast<uint8_t>(bytes[begin]);
    if (label >= classes)
      throw InputError(origin + ": record " + std::to_string(begin / kRecord) + " has the label " +
                       std::to_string(label) + ", but there are " + std::to_string(classes) +
                       " classes, counted from 0; choose the binary version of CIFAR-10");
    records.labels.push_back(label);
    const std::string_view pixels = bytes.substr(begin + 1, kRecord - 1);
    records.pixels.insert(records.pixels.end(), pixels.begin(), pixels.end());
  }
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
