// SPDX-License-Identifier: GPL-3.0-or-later
// How fast data sets are read: against zlib's own time, in bytes a second, in pictures a second.
#include <png.h>
#include <unistd.h>
#include <zlib.h>

#include <cstdlib>
#include <filesystem>
#include <vector>

#include "bench/interleaved.h"
#include "bench/ratios.h"
#include "bench/stopwatch.h"
#include "model/base/atomic_file.h"
#include "model/data/dataset.h"
#include "model/formats/cifar.h"
#include "model/formats/idx.h"

namespace hessianlab::bench {

namespace fs = std::filesystem;

namespace {

// Removed with everything in it.
struct Workplace {
  Workplace() : folder(fs::temp_directory_path() / ("hessianlab-bench-" + std::to_string(::getpid()))) {
    fs::create_directories(folder);
    setenv("XDG_CACHE_HOME", (folder / "cache").c_str(), 1);
  }
  ~Workplace() {
    std::error_code ignored;
    fs::remove_all(folder, ignored);
  }
  Workplace(const Workplace&) = delete;
  Workplace& operator=(const Workplace&) = delete;

  fs::path folder;
};

std::string noise(std::size_t size, uint32_t& state) {
  std::string bytes(size, '\0');
  for (char& byte : bytes) {
    state = state * 1664525 + 1013904223;
    byte = static_cast<char>(state >> 24);
  }
  return bytes;
}

// What zlib alone spends.
void unpackAlone(const std::string& packed, std::vector<uint8_t>& out) {
  z_stream stream{};
  inflateInit2(&stream, 15 + 16);
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
  stream.avail_in = static_cast<uInt>(packed.size());
  stream.next_out = out.data();
  stream.avail_out = static_cast<uInt>(out.size());
  inflate(&stream, Z_FINISH);
  inflateEnd(&stream);
}

void measureGzip(const Options& options, Numbers& numbers) {
  const fs::path file = "/usr/share/datasets/fashion-mnist/train-images-idx3-ubyte.gz";
  if (!fs::exists(file)) return;
  constexpr std::size_t kPixels = 60000 * 28 * 28 + 16;
  Interleaved rounds(options.quick ? 3 : 7);
  // Both read the file, take the memory and give it back.
  rounds.add("zlib", [&] {
    std::vector<uint8_t> out(kPixels);
    unpackAlone(readFile(file), out);
  });
  rounds.add("ours", [&] { parseIdxImages(readFile(file), file.string()); });
  numbers["reading_over_zlib/fashion-mnist"] = medianRatio(rounds.run(), "ours", "zlib");
}

void measureCifar(const Options& options, const fs::path& folder, Numbers& numbers) {
  const int records = options.quick ? 500 : 10000;
  uint32_t state = 1;
  double bytes = 0;
  const auto batch = [&](const std::string& name) {
    std::string content;
    for (int i = 0; i < records; ++i) {
      content.push_back(static_cast<char>(i % 10));
      content += noise(kCifarPixels, state);
    }
    bytes += static_cast<double>(content.size());
    fs::create_directories(folder);
    writeFileAtomically(folder / name, content);
  };
  for (int n = 1; n <= 5; ++n) batch("data_batch_" + std::to_string(n) + ".bin");
  batch("test_batch.bin");
  Interleaved rounds(options.quick ? 3 : 7);
  rounds.add("load", [&] { loadDataset({"cifar-10", {{"path", folder.string()}}}, 1); });
  numbers["reading_megabytes_per_second/cifar-10"] = bytes / 1e6 / medianSeconds(rounds.run(), "load");
}

std::string png(const std::string& pixels) {
  png_image image{};
  image.version = PNG_IMAGE_VERSION;
  image.width = image.height = 32;
  image.format = PNG_FORMAT_RGB;
  png_alloc_size_t size = pixels.size() + 4096;
  std::string bytes(size, '\0');
  png_image_write_to_memory(&image, bytes.data(), &size, 0, pixels.data(), 0, nullptr);
  bytes.resize(size);
  return bytes;
}

// Seconds for all pictures; the second time they come from the cache.
void measurePictures(const Options& options, const fs::path& folder, Numbers& numbers) {
  const int each = options.quick ? 20 : 1000;
  uint32_t state = 2;
  for (int k = 0; k < 10; ++k) {
    const fs::path place = folder / ("class" + std::to_string(k));
    fs::create_directories(place);
    for (int i = 0; i < each; ++i) {
      std::FILE* file = std::fopen((place / (std::to_string(i) + ".png")).c_str(), "wb");
      const std::string bytes = png(noise(32 * 32 * 3, state));
      std::fwrite(bytes.data(), 1, bytes.size(), file);
      std::fclose(file);
    }
  }
  const auto load = [&] { loadDataset({"picture-folder", {{"path", folder.string()}}}, 1); };
  const std::string name = std::to_string(10 * each) + "-png";
  numbers["reading_seconds/" + name] = secondsOf(load);
  numbers["reading_seconds_cached/" + name] = secondsOf(load);
}

}  // namespace

void measureReading(const Options& options, Numbers& numbers) {
  const Workplace workplace;
  measureGzip(options, numbers);
  measureCifar(options, workplace.folder / "cifar", numbers);
  measurePictures(options, workplace.folder / "pictures", numbers);
}

}  // namespace hessianlab::bench
