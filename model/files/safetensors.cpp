// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/safetensors.h"

#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <nlohmann/json.hpp>

#include "model/error.h"
#include "model/files/atomic_file.h"

namespace hessianlab {

using nlohmann::json;

namespace {

constexpr std::size_t kLengthBytes = 8;
constexpr uint64_t kMaxHeader = 100'000'000;

std::size_t elementSize(const std::string& dtype) {
  if (dtype == "F32") return 4;
  if (dtype == "F64" || dtype == "I64") return 8;
  if (dtype == "U8") return 1;
  return 0;
}

std::string sha256(const std::byte* data, std::size_t size) {
  std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
  unsigned int length = 0;
  if (EVP_Digest(data, size, digest.data(), &length, EVP_sha256(), nullptr) != 1) throw RunError("SHA-256 failed");
  static constexpr char kHex[] = "0123456789abcdef";
  std::string text;
  for (unsigned int i = 0; i < length; ++i) {
    text += kHex[digest[i] >> 4];
    text += kHex[digest[i] & 15];
  }
  return text;
}

class Reader {
 public:
  Reader(const std::vector<std::byte>& bytes, const std::string& origin) : bytes_(bytes), origin_(origin) {}

  SafetensorsFile parse(bool requireChecksum) {
    const json header = readHeader();
    SafetensorsFile file;
    for (const auto& [name, entry] : header.items()) {
      if (name == "__metadata__") {
        readMetadata(entry, file);
      } else {
        readTensor(name, entry, file);
      }
    }
    checkCoverage();
    checkDigest(file, requireChecksum);
    return file;
  }

 private:
  [[noreturn]] void fail(const std::string& why) const {
    throw InputError(origin_ + ": " + why + "; the file is damaged or not a safetensors file");
  }

  json readHeader() {
    if (bytes_.size() < kLengthBytes) fail("shorter than its 8-byte length field");
    uint64_t length = 0;
    for (std::size_t i = 0; i < kLengthBytes; ++i) length |= static_cast<uint64_t>(bytes_[i]) << (8 * i);
    if (length > kMaxHeader || length > bytes_.size() - kLengthBytes) fail("the header is longer than the file");
    const auto* text = reinterpret_cast<const char*>(bytes_.data()) + kLengthBytes;
    json header = json::parse(text, text + length, nullptr, false);
    if (header.is_discarded() || !header.is_object()) fail("the header is not a JSON object");
    data_ = bytes_.data() + kLengthBytes + length;
    size_ = bytes_.size() - kLengthBytes - length;
    return header;
  }

  void readMetadata(const json& entry, SafetensorsFile& file) const {
    if (!entry.is_object()) fail("the metadata is not an object");
    for (const auto& [key, value] : entry.items()) {
      if (!value.is_string()) fail("metadata '" + key + "' is not text");
      file.metadata[key] = value.get<std::string>();
    }
  }

  void readTensor(const std::string& name, const json& entry, SafetensorsFile& file) {
    if (!entry.is_object() || !entry.contains("dtype") || !entry["dtype"].is_string() || !entry.contains("shape") ||
        !entry["shape"].is_array() || !entry.contains("data_offsets") || !entry["data_offsets"].is_array() ||
        entry["data_offsets"].size() != 2)
      fail("tensor '" + name + "' lacks dtype, shape or data_offsets");
    RawTensor tensor;
    tensor.dtype = entry["dtype"].get<std::string>();
    uint64_t expected = elementSize(tensor.dtype);
    if (expected == 0)
      throw InputError(origin_ + ": tensor '" + name + "' has type " + tensor.dtype + "; save it as F32 or F64");
    for (const json& extent : entry["shape"]) {
      if (!extent.is_number_unsigned()) fail("tensor '" + name + "' has a shape that is not whole numbers");
      const auto n = extent.get<uint64_t>();
      if (n != 0 && expected > size_ / n) fail("tensor '" + name + "' is larger than the file");
      expected *= n;
      tensor.shape.push_back(static_cast<int64_t>(n));
    }
    const json &from = entry["data_offsets"][0], &to = entry["data_offsets"][1];
    if (!from.is_number_unsigned() || !to.is_number_unsigned()) fail("tensor '" + name + "' has bad offsets");
    const auto begin = from.get<uint64_t>(), end = to.get<uint64_t>();
    if (begin > end || end > size_ || end - begin != expected)
      fail("tensor '" + name + "' has offsets that do not fit its shape");
    tensor.data.assign(data_ + begin, data_ + end);
    spans_.emplace_back(begin, end);
    file.tensors.emplace(name, std::move(tensor));
  }

  void checkCoverage() {
    std::sort(spans_.begin(), spans_.end());
    uint64_t position = 0;
    for (const auto& [begin, end] : spans_) {
      if (begin != position) fail("tensors overlap or leave gaps");
      position = end;
    }
    if (position != size_) fail("there is data that belongs to no tensor");
  }

  void checkDigest(const SafetensorsFile& file, bool required) const {
    const auto digest = file.metadata.find("sha256");
    if (digest == file.metadata.end()) {
      if (required)
        throw InputError(origin_ + ": has no checksum; use 'hessianlab-cli import' for weights made elsewhere");
      return;
    }
    if (digest->second != sha256(data_, size_)) fail("the checksum does not match the data");
  }

  const std::vector<std::byte>& bytes_;
  const std::string& origin_;
  const std::byte* data_ = nullptr;
  uint64_t size_ = 0;
  std::vector<std::pair<uint64_t, uint64_t>> spans_;
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
  metadata["sha256"] = sha256(data.data(), data.size());
  header["__metadata__"] = metadata;
  std::string text = header.dump();
  text.append((8 - text.size() % 8) % 8, ' ');  // readers map the data section; keep it aligned
  std::vector<std::byte> bytes(kLengthBytes + text.size() + data.size());
  for (std::size_t i = 0; i < kLengthBytes; ++i) bytes[i] = static_cast<std::byte>(text.size() >> (8 * i));
  std::memcpy(bytes.data() + kLengthBytes, text.data(), text.size());
  if (!data.empty()) std::memcpy(bytes.data() + kLengthBytes + text.size(), data.data(), data.size());
  return bytes;
}

SafetensorsFile parseSafetensors(const std::vector<std::byte>& bytes, const std::string& origin, bool requireChecksum) {
  return Reader(bytes, origin).parse(requireChecksum);
}

SafetensorsFile readSafetensors(const std::filesystem::path& path, bool requireChecksum) {
  const std::string content = readFile(path);
  std::vector<std::byte> bytes(content.size());
  if (!content.empty()) std::memcpy(bytes.data(), content.data(), content.size());
  return parseSafetensors(bytes, path.string(), requireChecksum);
}

void writeSafetensors(const std::filesystem::path& path, const SafetensorsFile& file) {
  const auto bytes = serialiseSafetensors(file);
  writeFileAtomically(path, {reinterpret_cast<const char*>(bytes.data()), bytes.size()});
}

}  // namespace hessianlab
