// SPDX-License-Identifier: GPL-3.0-or-later
// safetensors (github.com/huggingface/safetensors): 8-byte little-endian header length, JSON header, raw little-endian
// data. Pure and strict: no Torch. Any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace hessianlab {

struct RawTensor {
  std::string dtype;            // one of the format's: "F32", "F64", "BF16", "I64", "U8", …
  std::vector<int64_t> shape;   // a 0 in it: the tensor is empty
  std::vector<std::byte> data;  // row-major, little-endian; exactly product(shape) × element size bytes
};

struct SafetensorsFile {
  std::map<std::string, std::string> metadata;
  std::map<std::string, RawTensor> tensors;
};

// Serialises; adds metadata "sha256" of the data section and "sha256_header" of the header. Offsets in name order, no
// gaps.
std::vector<std::byte> serialiseSafetensors(const SafetensorsFile& file);

// Parses and checks everything: header size (≤ 100 MB and within the file), JSON, dtype, shape product in 64 bits,
// offsets without gaps or overlaps that cover the data exactly, and the checksums that the metadata hold.
// `origin` begins every InputError. Foreign files without "sha256" are accepted unless `requireChecksum`.
SafetensorsFile parseSafetensors(std::string_view bytes, const std::string& origin, bool requireChecksum);
inline SafetensorsFile parseSafetensors(const std::vector<std::byte>& bytes, const std::string& origin,
                                        bool requireChecksum) {
  return parseSafetensors({reinterpret_cast<const char*>(bytes.data()), bytes.size()}, origin, requireChecksum);
}

SafetensorsFile readSafetensors(const std::filesystem::path& path, bool requireChecksum);
void writeSafetensors(const std::filesystem::path& path, const SafetensorsFile& file);  // atomically
std::string safetensorsText(const SafetensorsFile& file);  // what serialiseSafetensors makes, as a file's content

}  // namespace hessianlab
