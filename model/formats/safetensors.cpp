// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/safetensors.h"

#include <algorithm>
#include <cstring>
#include <limits>
#include <nlohmann/json.hpp>
#include <utility>

#include "model/base/atomic_file.h"
#include "model/base/error.h"
#include "model/base/sha256.h"
#include "model/base/strict_json.h"
#include "model/formats/file_kind.h"

namespace hessianlab {

namespace {

using json = nlohmann::json;

constexpr std::size_t kLengthBytes = 8;
constexpr std::size_t kMaxHeader = 100'000'000;  // the format's own limit
constexpr std::size_t kMaxDimensions = 8;
constexpr const char* kMetadata = "__metadata__";
constexpr const char* kDataSum = "sha256";           // of the data section
constexpr const char* kHeaderSum = "sha256_header";  // of the header without this entry

// Bytes of each of the format's types; 0: none of them.
uint64_t elementSize(const std::string& dtype) {
  if (dtype == "F64" || dtype == "I64" || dtype == "U64") return 8;
  if (dtype == "F32" || dtype == "I32" || dtype == "U32") return 4;
  if (dtype == "F16" || dtype == "BF16" || dtype == "I16" || dtype == "U16") return 2;
  if (dtype == "I8" || dtype == "U8" || dtype == "BOOL" || dtype == "F8_E4M3" || dtype == "F8_E5M2") return 1;
  return 0;
}

// The metadata hold the architecture, so a flipped digit in the header is as harmful as one in the weights. The sum is
// taken over the parsed header written out again (keys sorted, no spaces), so it does not depend on the padding.
std::string headerSum(json header) {
  if (header.contains(kMetadata)) header[kMetadata].erase(kHeaderSum);
  const std::string text = header.dump();
  return sha256(text.data(), text.size());
}

// One tensor of the header, before its data are read.
struct Placed {
  std::string name;
  RawTensor tensor;
  uint64_t begin = 0, end = 0;
};

class TensorReader {
 public:
  TensorReader(std::string_view bytes, const std::string& origin) : bytes_(bytes), origin_(origin) {}

  SafetensorsFile parse(bool requireChecksum) {
    const json header = readHeader();
    SafetensorsFile file;
    std::vector<Placed> tensors;
    for (const auto& [name, entry] : header.items()) {
      if (name == kMetadata)
        file.metadata = readMetadata(entry);
      else
        tensors.push_back(readEntry(name, entry));
    }
    requireCoverage(tensors);  // before anything is copied: what is copied is then no more than the file
    requireSums(header, file, requireChecksum);
    for (Placed& placed : tensors) {
      placed.tensor.data.assign(data_ + placed.begin, data_ + placed.end);
      file.tensors.emplace(std::move(placed.name), std::move(placed.tensor));
    }
    return file;
  }

 private:
  [[noreturn]] void fail(const std::string& why) const {
    throw InputError(origin_ + ": " + why + "; the file is damaged or not a safetensors file");
  }

  json readHeader() {
    if (bytes_.size() < kLengthBytes) fail("shorter than its 8-byte length field");
    uint64_t length = 0;
    for (std::size_t i = 0; i < kLengthBytes; ++i) length |= uint64_t{static_cast<uint8_t>(bytes_[i])} << (8 * i);
    const bool tooLong = length > kMaxHeader || length > bytes_.size() - kLengthBytes;
    if (const std::string kind = fileKind(bytes_); tooLong && !kind.empty())
      throw InputError(origin_ + ": it is " + kind + ", not a safetensors file; save the weights as one");
    if (tooLong) fail("the header is longer than the file");
    json header = parseStrictJson(bytes_.substr(kLengthBytes, length), origin_ + ": header", kMaxHeader);
    if (!header.is_object()) fail("the header is not a JSON object");
    data_ = reinterpret_cast<const std::byte*>(bytes_.data()) + kLengthBytes + length;
    size_ = bytes_.size() - kLengthBytes - length;
    return header;
  }

  std::map<std::string, std::string> readMetadata(const json& entry) const {
    if (!entry.is_object()) fail("the metadata is not an object");
    std::map<std::string, std::string> metadata;
    for (const auto& [key, value] : entry.items()) {
      if (!value.is_string()) fail("metadata '" + key + "' is not a text");
      metadata[key] = value.get<std::string>();
    }
    return metadata;
  }

  Placed readEntry(const std::string& name, const json& entry) const {
    if (!entry.is_object() || entry.size() != 3 || !entry.contains("dtype") || !entry.contains("shape") ||
        !entry.contains("data_offsets"))
      fail("tensor '" + name + "' must have dtype, shape and data_offsets, and nothing else");
    const json &dtype = entry["dtype"], &shape = entry["shape"], &offsets = entry["data_offsets"];
    if (!dtype.is_string()) fail("tensor '" + name + "' has a dtype that is not a text");
    if (!shape.is_array() || shape.size() > kMaxDimensions) fail("tensor '" + name + "' has an unusable shape");
    if (!offsets.is_array() || offsets.size() != 2 || !offsets[0].is_number_unsigned() ||
        !offsets[1].is_number_unsigned())
      fail("tensor '" + name + "' has unusable data_offsets");

    Placed placed{name, {dtype.get<std::string>(), {}, {}}, offsets[0].get<uint64_t>(), offsets[1].get<uint64_t>()};
    uint64_t expected = elementSize(placed.tensor.dtype);
    if (expected == 0) {
      throw InputError(origin_ + ": tensor '" + name + "' has type " + dtype.dump() +
                       ", which the format does not know; save it as F32 or F64");
    }
    for (const json& extent : shape) {
      if (!extent.is_number_unsigned()) fail("tensor '" + name + "' has a shape that is not whole numbers");
      const auto n = extent.get<uint64_t>();
      if (n > static_cast<uint64_t>(std::numeric_limits<int64_t>::max()) || (n > 0 && expected > size_ / n))
        fail("tensor '" + name + "' is larger than the file");
      expected *= n;
      placed.tensor.shape.push_back(static_cast<int64_t>(n));
    }
    if (placed.begin > placed.end || placed.end > size_ || placed.end - placed.begin != expected)
      fail("tensor '" + name + "' has offsets that do not fit its shape or the file");
    return placed;
  }

  void requireCoverage(std::vector<Placed>& tensors) const {
    std::sort(tensors.begin(), tensors.end(), [](const Placed& a, const Placed& b) {
      return std::pair(a.begin, a.end) < std::pair(b.begin, b.end);  // empty ones before what begins at the same place
    });
    uint64_t position = 0;
    for (const Placed& placed : tensors) {
      if (placed.begin != position) fail("tensors overlap or leave gaps");
      position = placed.end;
    }
    if (position != size_) fail("there are data that belong to no tensor");
  }

  void requireSums(const json& header, const SafetensorsFile& file, bool required) const {
    const auto sum = file.metadata.find(kDataSum);
    if (sum == file.metadata.end() && required)
      throw InputError(origin_ + ": has no checksum; use 'hessianlab-cli import' for weights made elsewhere");
    if (sum != file.metadata.end() && sum->second != sha256(data_, size_)) fail("the checksum of the data is wrong");
    const auto ofHeader = file.metadata.find(kHeaderSum);
    if (ofHeader != file.metadata.end() && ofHeader->second != headerSum(header))
      fail("the checksum of the header is wrong");
  }

  const std::string_view bytes_;
  const std::string& origin_;
  const std::byte* data_ = nullptr;
  uint64_t size_ = 0;
};

}  // namespace

std::vector<std::byte> serialiseSafetensors(const SafetensorsFile& file) {
  json header = json::object();
  std::vector<std::byte> data;
  for (const auto& [name, tensor] : file.tensors) {
    header[name] = {{"dtype", tensor.dtype},
                    {"shape", tensor.shape},
                    {"data_offsets", {data.size(), data.size() + tensor.data.size()}}};
    data.insert(data.end(), tensor.data.begin(), tensor.data.end());
  }
  json metadata = file.metadata;
  metadata[kDataSum] = sha256(data.data(), data.size());
  header[kMetadata] = metadata;
  header[kMetadata][kHeaderSum] = headerSum(header);
  std::string text = header.dump();
  text.append((8 - text.size() % 8) % 8, ' ');  // readers map the data section; keep it aligned
  std::vector<std::byte> bytes(kLengthBytes + text.size() + data.size());
  for (std::size_t i = 0; i < kLengthBytes; ++i) bytes[i] = static_cast<std::byte>(text.size() >> (8 * i));
  std::memcpy(bytes.data() + kLengthBytes, text.data(), text.size());
  if (!data.empty()) std::memcpy(bytes.data() + kLengthBytes + text.size(), data.data(), data.size());
  return bytes;
}

SafetensorsFile parseSafetensors(std::string_view bytes, const std::string& origin, bool requireChecksum) {
  return TensorReader(bytes, origin).parse(requireChecksum);
}

SafetensorsFile readSafetensors(const std::filesystem::path& path, bool requireChecksum) {
  return parseSafetensors(readFile(path), path.string(), requireChecksum);
}

void writeSafetensors(const std::filesystem::path& path, const SafetensorsFile& file) {
  writeFileAtomically(path, safetensorsText(file));
}

std::string safetensorsText(const SafetensorsFile& file) {
  const auto bytes = serialiseSafetensors(file);
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

}  // namespace hessianlab
