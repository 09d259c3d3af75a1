// SPDX-License-Identifier: GPL-3.0-or-later
// IDX images and labels: what is accepted is the file to the byte, and gzip around it changes nothing.
#include <string>

#include "model/base/gzip.h"
#include "model/formats/idx.h"
#include "tests/fuzz/expect.h"
#include "tests/support/idx_bytes.h"

using namespace hessianlab;
using fuzz::accepted;
using fuzz::expect;

namespace {

const std::string kOrigin = "file";
constexpr std::size_t kMaxPlain = std::size_t{1} << 24;  // more than what an input of a few kilobytes unpacks to

// The accepted file written again.
std::optional<std::string> images(const std::string& bytes) {
  const auto read = accepted([&] { return parseIdxImages(bytes, kOrigin); }, kOrigin);
  if (!read) return std::nullopt;
  expect(read->count > 0 && read->height > 0 && read->width > 0, "sizes are positive");
  return idxImages(static_cast<uint32_t>(read->count), static_cast<uint32_t>(read->height),
                   static_cast<uint32_t>(read->width), {read->pixels.begin(), read->pixels.end()});
}

std::optional<std::string> labels(const std::string& bytes, int64_t classes) {
  const auto read = accepted([&] { return parseIdxLabels(bytes, classes, kOrigin); }, kOrigin);
  if (!read) return std::nullopt;
  for (uint8_t label : *read) expect(label < classes, "labels are below the number of classes");
  return idxLabels({read->begin(), read->end()});
}

template <class Read>
void check(const std::string& bytes, const Read& read) {
  const std::optional<std::string> written = read(bytes);
  if (isGzip(bytes)) {
    if (!written) return;
    const std::vector<uint8_t> plain = gunzip(bytes, kMaxPlain, kOrigin);
    expect(*written == std::string(plain.begin(), plain.end()), "what was packed, written again, is the same");
    return;
  }
  expect(!written || *written == bytes, "what was read, written again, is the same file");
  const std::size_t half = bytes.size() / 2;
  expect(read(gzipped(bytes)) == written, "a packed file is as good as a plain one");
  expect(read(gzipped(bytes.substr(0, half)) + gzipped(bytes.substr(half))) == written, "two members are one file");
  if (!bytes.empty()) expect(!read(gzipped(bytes) + bytes), "nothing may follow the last member");
}

}  // namespace

int LLVMFuzzerTestOneInput(const uint8_t* data, std::size_t size) {
  const std::string bytes = fuzz::text(data, size);
  check(bytes, images);
  for (int64_t classes : {10, 256}) check(bytes, [&](const std::string& file) { return labels(file, classes); });
  return 0;
}
