// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/gzip.h"

#include <libdeflate.h>
#include <zlib.h>

#include <algorithm>
#include <limits>
#include <memory>

#include "model/base/error.h"

namespace hessianlab {

namespace {

constexpr std::size_t kChunk = std::size_t{1} << 20;
constexpr int kGzipOnly = 15 + 16;        // largest window; zlib and raw streams are refused
constexpr std::size_t kMostRatio = 1032;  // of deflate

// Owns zlib's state.
class Inflater {
 public:
  explicit Inflater(std::string_view bytes) : input_(bytes) {
    if (inflateInit2(&stream_, kGzipOnly) != Z_OK) throw RunError("zlib could not start: out of memory");
  }
  ~Inflater() { inflateEnd(&stream_); }
  Inflater(const Inflater&) = delete;
  Inflater& operator=(const Inflater&) = delete;

  // Unpacks into [out, out + size) and returns how much it wrote; less than `size` at the end only.
  std::size_t read(uint8_t* out, std::size_t size, const std::string& origin) {
    stream_.next_out = out;
    stream_.avail_out = static_cast<uInt>(size);
    while (stream_.avail_out > 0 && !done_) {
      feed();
      const int status = inflate(&stream_, Z_NO_FLUSH);
      if (status == Z_STREAM_END) {
        done_ = stream_.avail_in == 0 && input_.empty();
        if (!done_ && inflateReset(&stream_) != Z_OK) throw RunError("zlib could not go on: out of memory");
      } else if (status == Z_BUF_ERROR && stream_.avail_in == 0 && input_.empty()) {
        throw InputError(origin + ": the gzip data end too early; get the file again");
      } else if (status != Z_OK) {
        throw InputError(origin + ": the gzip data are damaged; get the file again");
      }
    }
    return size - stream_.avail_out;
  }

 private:
  void feed() {
    if (stream_.avail_in > 0) return;
    const std::size_t size = std::min<std::size_t>(input_.size(), std::numeric_limits<uInt>::max());
    stream_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(input_.data()));  // zlib only reads
    stream_.avail_in = static_cast<uInt>(size);
    input_.remove_prefix(size);
  }

  z_stream stream_{};
  std::string_view input_;
  bool done_ = false;
};

// The whole of one sound member, at several times zlib's speed; empty where it is anything else, or holds more. Its
// last four bytes say how much it holds.
std::vector<uint8_t> gunzipAtOnce(std::string_view bytes, std::size_t maxOutput) {
  if (bytes.size() < 4) return {};
  std::size_t size = 0;
  for (std::size_t i = 1; i <= 4; ++i) size = size << 8 | static_cast<uint8_t>(bytes[bytes.size() - i]);
  if (size == 0 || size > std::min(maxOutput, kMostRatio * bytes.size())) return {};
  const std::unique_ptr<libdeflate_decompressor, decltype(&libdeflate_free_decompressor)> decompressor(
      libdeflate_alloc_decompressor(), &libdeflate_free_decompressor);
  if (!decompressor) return {};
  std::vector<uint8_t> output(size);
  std::size_t read = 0, written = 0;
  const libdeflate_result result = libdeflate_gzip_decompress_ex(decompressor.get(), bytes.data(), bytes.size(),
                                                                 output.data(), size, &read, &written);
  if (result != LIBDEFLATE_SUCCESS || read != bytes.size() || written != size) return {};
  return output;
}

}  // namespace

bool isGzip(std::string_view bytes) {
  return bytes.size() >= 2 && bytes[0] == '\x1f' && bytes[1] == '\x8b';
}

std::vector<uint8_t> gunzip(std::string_view bytes, std::size_t maxOutput, const std::string& origin) {
  std::vector<uint8_t> output = gunzipAtOnce(bytes, maxOutput);
  if (!output.empty()) return output;
  // Several members, the beginning of a long one, or one of which to say what is wrong with it.
  Inflater inflater(bytes);
  // Memory is taken once, for what is promised, or for what such a file can unpack to where that is less.
  output.reserve(std::min(maxOutput, kMostRatio * bytes.size()) + 1);
  for (;;) {
    const std::size_t before = output.size();
    const std::size_t wanted = std::min(kChunk, maxOutput + 1 - before);
    output.resize(before + wanted);
    const std::size_t got = inflater.read(output.data() + before, wanted, origin);
    output.resize(before + got);
    if (got < wanted || output.size() > maxOutput) return output;
  }
}

}  // namespace hessianlab
