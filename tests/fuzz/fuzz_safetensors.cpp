// SPDX-License-Identifier: GPL-3.0-or-later
// safetensors: what is accepted covers the file exactly and survives being written and read again.
#include <cstring>
#include <string>
#include <vector>

#include "model/formats/safetensors.h"
#include "tests/fuzz/expect.h"
#include "tests/fuzz/mutate_json.h"

using namespace hessianlab;
using fuzz::accepted;
using fuzz::expect;

namespace {

using Bytes = std::vector<std::byte>;

const std::string kOrigin = "file";
constexpr std::size_t kLengthBytes = 8;

std::optional<SafetensorsFile> read(const Bytes& bytes, bool requireChecksum) {
  return accepted([&] { return parseSafetensors(bytes, kOrigin, requireChecksum); }, kOrigin);
}

bool sameTensors(const SafetensorsFile& a, const SafetensorsFile& b) {
  const auto same = [](const auto& x, const auto& y) {
    return x.first == y.first && x.second.dtype == y.second.dtype && x.second.shape == y.second.shape &&
           x.second.data == y.second.data;
  };
  return std::equal(a.tensors.begin(), a.tensors.end(), b.tensors.begin(), b.tensors.end(), same);
}

// Without the checksums, which the writer makes itself.
std::map<std::string, std::string> ownMetadata(std::map<std::string, std::string> metadata) {
  metadata.erase("sha256");
  metadata.erase("sha256_header");
  return metadata;
}

std::size_t elementSize(const std::string& dtype) {
  if (dtype == "F64" || dtype == "I64" || dtype == "U64") return 8;
  if (dtype == "F32" || dtype == "I32" || dtype == "U32") return 4;
  return dtype == "F16" || dtype == "BF16" || dtype == "I16" || dtype == "U16" ? 2 : 1;
}

template <class Container>
uint64_t headerLength(const Container& bytes) {
  uint64_t length = 0;
  for (std::size_t i = kLengthBytes; i-- > 0;) length = length << 8 | static_cast<uint8_t>(bytes[i]);
  return length;
}

void check(const Bytes& bytes) {
  const auto file = read(bytes, false);
  const auto strict = read(bytes, true);
  expect(!strict || file, "what passes with a checksum passes without");
  if (!file) return;
  expect(!strict || file->metadata.contains("sha256"), "only files with a checksum pass where one is required");

  std::size_t data = 0;
  for (const auto& [name, tensor] : file->tensors) {
    std::size_t size = elementSize(tensor.dtype);
    for (int64_t extent : tensor.shape) {
      expect(extent >= 0, "extents are not negative");
      size *= static_cast<std::size_t>(extent);
    }
    expect(tensor.data.size() == size, "data fit the shape");
    data += size;
  }
  expect(kLengthBytes + headerLength(bytes) + data == bytes.size(), "header and tensors are the whole file");

  const Bytes written = serialiseSafetensors(*file);
  const auto again = read(written, true);
  expect(again && sameTensors(*again, *file), "the written file holds the same tensors");
  expect(ownMetadata(again->metadata) == ownMetadata(file->metadata), "the written file holds the same metadata");
  expect(serialiseSafetensors(*again) == written, "writing is the same every time");
}

}  // namespace

int LLVMFuzzerTestOneInput(const uint8_t* data, std::size_t size) {
  Bytes bytes(size);
  if (size > 0) std::memcpy(bytes.data(), data, size);
  check(bytes);
  return 0;
}

// Changes the header as JSON and then its length, which would otherwise refuse nearly every change.
std::size_t LLVMFuzzerCustomMutator(uint8_t* data, std::size_t size, std::size_t maxSize, unsigned seed) {
  return fuzz::mutate(data, size, maxSize, seed, [](const std::string& file, std::minstd_rand& random) {
    if (file.size() < kLengthBytes || headerLength(file) > file.size() - kLengthBytes) return file;
    const auto end = static_cast<std::size_t>(kLengthBytes + headerLength(file));
    const std::string header = fuzz::mutatedJson(file.substr(kLengthBytes, end - kLengthBytes), random);
    std::string changed;
    for (std::size_t i = 0; i < kLengthBytes; ++i) changed += static_cast<char>(header.size() >> (8 * i));
    return changed + header + file.substr(end);
  });
}
