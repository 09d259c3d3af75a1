// SPDX-License-Identifier: GPL-3.0-or-later
// Data of one's own as files, made by hand: arrays, archives, pictures.
#pragma once

#include <png.h>
#include <zlib.h>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include <jpeglib.h>

#include <string>
#include <utility>
#include <vector>

#include "tests/support/idx_bytes.h"

namespace hessianlab {

// A version 1 file of numpy.save. `shape` as Python writes it: "(3, 2, 2)", "(5,)".
inline std::string npyFile(const std::string& type, const std::string& shape, const std::string& data,
                           const std::string& order = "False") {
  std::string header = "{'descr': '" + type + "', 'fortran_order': " + order + ", 'shape': " + shape + ", }";
  header.resize((10 + header.size() + 64) / 64 * 64 - 11, ' ');
  header += '\n';
  const auto size = header.size();
  return std::string("\x93NUMPY\x01\x00", 8) + static_cast<char>(size & 0xFF) + static_cast<char>(size >> 8) + header +
         data;
}

template <class Item>
std::string littleEndian(const std::vector<Item>& items) {
  return {reinterpret_cast<const char*>(items.data()), items.size() * sizeof(Item)};
}

// A zip archive of these files, stored or deflated.
inline std::string zipFile(const std::vector<std::pair<std::string, std::string>>& files, bool pack = false) {
  const auto number = [](uint64_t value, int bytes) {
    std::string text;
    for (int i = 0; i < bytes; ++i) text += static_cast<char>(i < 8 ? value >> (8 * i) & 0xFF : 0);
    return text;
  };
  std::string archive, directory;
  for (const auto& [name, content] : files) {
    const std::string packed = pack ? deflated(content, 6, -15) : content;
    const auto crc = crc32(0, reinterpret_cast<const Bytef*>(content.data()), static_cast<uInt>(content.size()));
    const std::string common = number(20, 2) + number(0, 2) + number(pack ? 8 : 0, 2) + number(0, 4) + number(crc, 4) +
                               number(packed.size(), 4) + number(content.size(), 4) + number(name.size(), 2) +
                               number(0, 2);
    directory += "PK\x01\x02" + number(20, 2) + common + number(0, 10) + number(archive.size(), 4) + name;
    archive += "PK\x03\x04" + common + name + packed;
  }
  return archive + directory + "PK\x05\x06" + number(0, 4) + number(files.size(), 2) + number(files.size(), 2) +
         number(directory.size(), 4) + number(archive.size(), 4) + number(0, 2);
}

// A tar archive (ustar) of these files.
inline std::string tarFile(const std::vector<std::pair<std::string, std::string>>& files) {
  std::string archive;
  for (const auto& [name, content] : files) {
    std::string header(512, '\0');
    const auto put = [&](std::size_t at, const std::string& text) { header.replace(at, text.size(), text); };
    char octal[16];
    put(0, name);
    put(100, "0000644");
    std::snprintf(octal, sizeof octal, "%011lo", static_cast<unsigned long>(content.size()));
    put(124, octal);
    put(136, "00000000000");
    put(148, "        ");
    put(156, "0");
    put(257, std::string("ustar\00000", 8));
    unsigned sum = 0;
    for (const char c : header) sum += static_cast<unsigned char>(c);
    std::snprintf(octal, sizeof octal, "%06o", sum);
    put(148, octal);
    archive += header + content + std::string((512 - content.size() % 512) % 512, '\0');
  }
  return archive + std::string(1024, '\0');
}

// Rows of pixels with 1 or 3 channels, as a PNG.
inline std::string pngFile(int width, int height, int channels, const std::string& pixels) {
  png_image image{};
  image.version = PNG_IMAGE_VERSION;
  image.width = static_cast<png_uint_32>(width);
  image.height = static_cast<png_uint_32>(height);
  image.format = channels == 3 ? PNG_FORMAT_RGB : PNG_FORMAT_GRAY;
  png_alloc_size_t size = 0;
  png_image_write_to_memory(&image, nullptr, &size, 0, pixels.data(), 0, nullptr);
  std::string bytes(size, '\0');
  png_image_write_to_memory(&image, bytes.data(), &size, 0, pixels.data(), 0, nullptr);
  bytes.resize(size);
  return bytes;
}
inline std::string plainPng(int width, int height, int channels, int value) {
  return pngFile(width, height, channels,
                 std::string(static_cast<std::size_t>(width * height * channels), static_cast<char>(value)));
}

inline std::string jpegFile(int width, int height, int channels, const std::string& pixels) {
  jpeg_compress_struct info{};
  jpeg_error_mgr errors{};
  info.err = jpeg_std_error(&errors);
  jpeg_create_compress(&info);
  unsigned char* out = nullptr;
  unsigned long size = 0;
  jpeg_mem_dest(&info, &out, &size);
  info.image_width = static_cast<JDIMENSION>(width);
  info.image_height = static_cast<JDIMENSION>(height);
  info.input_components = channels;
  info.in_color_space = channels == 4 ? JCS_CMYK : channels == 3 ? JCS_RGB : JCS_GRAYSCALE;
  jpeg_set_defaults(&info);
  jpeg_set_quality(&info, 98, TRUE);
  jpeg_start_compress(&info, TRUE);
  while (info.next_scanline < info.image_height) {
    auto* row = reinterpret_cast<JSAMPROW>(const_cast<char*>(
        pixels.data() + static_cast<std::size_t>(info.next_scanline) * static_cast<std::size_t>(width * channels)));
    jpeg_write_scanlines(&info, &row, 1);
  }
  jpeg_finish_compress(&info);
  jpeg_destroy_compress(&info);
  std::string bytes(reinterpret_cast<char*>(out), size);
  std::free(out);
  return bytes;
}

// The JPEG with a note of how the camera was held, 1 … 8 (Exif 2.3), in either order of bytes.
inline std::string heldAs(int orientation, const std::string& jpeg, bool littleEndian = true) {
  const auto value = static_cast<char>(orientation);
  const std::string tiff =
      littleEndian ? std::string("II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0", 18) + value + std::string(7, '\0')
                   : std::string("MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", 19) + value + std::string(6, '\0');
  return jpeg.substr(0, 2) +
         std::string(
             "\xff\xe1\0\x22"
             "Exif\0\0",
             10) +
         tiff + jpeg.substr(2);
}

}  // namespace hessianlab
