// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/picture_file.h"

#include <png.h>

#include <algorithm>
#include <utility>

#include "model/base/error.h"
#include "model/base/message.h"
#include "model/formats/file_kind.h"
#include "model/formats/jpeg.h"
#include "model/formats/jpeg_orientation.h"

namespace hessianlab {

namespace {

bool isPng(std::string_view bytes) {
  return bytes.starts_with(std::string_view("\x89PNG\r\n\x1a\n", 8));
}

bool isJpeg(std::string_view bytes) {
  return bytes.starts_with("\xff\xd8\xff");
}

[[noreturn]] void refuse(const std::string& origin, const std::string& why) {
  throw InputError(origin + ": the picture is damaged (" + printable(why) + "); save it again");
}

void requireSize(int64_t width, int64_t height, const std::string& origin) {
  if (width < 1 || height < 1 || width > kMostPicturePixels / height)
    throw InputError(origin + ": the picture has " + std::to_string(width) + "×" + std::to_string(height) +
                     " pixels; at most 64 megapixels are read: make it smaller");
}

// Owns libpng's state between the header and the pixels.
class Png {
 public:
  Png(std::string_view bytes, const std::string& origin) : Png(origin) {  // which is whole: a refusal frees its state
    if (!png_image_begin_read_from_memory(&image_, bytes.data(), bytes.size())) refuse(origin, image_.message);
    requireSize(image_.width, image_.height, origin);
  }
  ~Png() { png_image_free(&image_); }
  Png(const Png&) = delete;
  Png& operator=(const Png&) = delete;

  PictureHeader header() const { return {image_.width, image_.height, (image_.format & PNG_FORMAT_FLAG_COLOR) != 0}; }

  DecodedPicture pixels(bool colour) {
    image_.format = colour ? PNG_FORMAT_RGB : PNG_FORMAT_GRAY;
    DecodedPicture picture{image_.width, image_.height, colour ? 3 : 1, {}};
    picture.values.resize(static_cast<std::size_t>(picture.width * picture.height * picture.channels));
    const png_color white{255, 255, 255};
    if (!png_image_finish_read(&image_, &white, picture.values.data(), 0, nullptr) || image_.warning_or_error > 1)
      refuse(origin_, image_.message);
    return picture;
  }

 private:
  explicit Png(const std::string& origin) : origin_(origin) { image_.version = PNG_IMAGE_VERSION; }

  png_image image_{};
  const std::string& origin_;
};

DecodedPicture grey(const DecodedPicture& colour) {
  DecodedPicture result{colour.width, colour.height, 1, {}};
  result.values.resize(static_cast<std::size_t>(colour.width * colour.height));
  const uint8_t* from = colour.values.data();
  for (uint8_t& value : result.values) {
    value = static_cast<uint8_t>((299u * from[0] + 587u * from[1] + 114u * from[2] + 500u) / 1000u);
    from += 3;
  }
  return result;
}

[[noreturn]] void refuseKind(std::string_view bytes, const std::string& origin) {
  throw InputError(origin + ": not a PNG or JPEG picture (" + itIs(bytes, "its first bytes are wrong") +
                   "); save it as PNG");
}

}  // namespace

PictureHeader readPictureHeader(std::string_view bytes, const std::string& origin) {
  if (isPng(bytes)) return Png(bytes, origin).header();
  if (!isJpeg(bytes)) refuseKind(bytes, origin);
  JpegPicture picture;
  if (!readJpeg(bytes, {}, picture)) refuse(origin, picture.problem);
  requireSize(picture.width, picture.height, origin);
  if (jpegOrientation(bytes).transposed) std::swap(picture.width, picture.height);
  return {picture.width, picture.height, picture.channels == 3};
}

DecodedPicture decodePicture(std::string_view bytes, bool colour, int64_t enough, const std::string& origin) {
  if (isPng(bytes)) {
    Png png(bytes, origin);
    // libpng would make grey of colours by rules of its own.
    if (!colour && png.header().colour) return grey(png.pixels(true));
    return png.pixels(colour);
  }
  const PictureHeader header = readPictureHeader(bytes, origin);
  int64_t reduction = 1;
  const int64_t shortest = std::min(header.width, header.height);
  while (enough > 0 && reduction < 8 && shortest / (2 * reduction) >= enough) reduction *= 2;
  JpegPicture picture;
  if (!readJpeg(bytes, {.pixels = true, .colour = colour, .reduction = static_cast<int>(reduction)}, picture))
    refuse(origin, picture.problem);
  return upright({picture.width, picture.height, picture.channels, std::move(picture.values)}, jpegOrientation(bytes));
}

}  // namespace hessianlab
