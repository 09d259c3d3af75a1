// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/jpeg.h"

#include <cstddef>
#include <cstdio>  // before jpeglib.h, which needs FILE

#include <jerror.h>
#include <jpeglib.h>

#include <csetjmp>

namespace hessianlab {

namespace {

// libjpeg calls back with a pointer to the first member.
struct Errors {
  jpeg_error_mgr base;
  std::jmp_buf leave;
  char problem[JMSG_LENGTH_MAX];
};

[[noreturn]] void leave(j_common_ptr info) {
  auto* errors = reinterpret_cast<Errors*>(info->err);
  info->err->format_message(info, errors->problem);
  std::longjmp(errors->leave, 1);
}

// Pixels that are missing would be filled with grey; other oddities do no harm.
void warned(j_common_ptr info, int level) {
  if (level < 0 && (info->err->msg_code == JWRN_JPEG_EOF || info->err->msg_code == JWRN_HIT_MARKER)) leave(info);
}

void silent(j_common_ptr /*info*/) {}

// A progressive file may hold any number of passes over the picture, a few bytes each.
void limitPasses(j_common_ptr info) {
  constexpr int kMostPasses = 200;
  if (reinterpret_cast<j_decompress_ptr>(info)->input_scan_number > kMostPasses) {
    info->err->msg_code = JERR_BAD_PROGRESSION;
    leave(info);
  }
}

// Nothing here has a destructor: an error jumps out of it.
bool decode(j_decompress_ptr info, Errors* errors, jpeg_progress_mgr* progress, std::string_view bytes,
            const JpegWish& wish, JpegPicture* picture) {
  if (setjmp(errors->leave) != 0) return false;
  jpeg_create_decompress(info);
  info->progress = progress;
  info->mem->max_memory_to_use = 1L << 30;
  jpeg_mem_src(info, reinterpret_cast<const unsigned char*>(bytes.data()), static_cast<unsigned long>(bytes.size()));
  jpeg_read_header(info, TRUE);
  picture->width = info->image_width;
  picture->height = info->image_height;
  picture->channels = info->num_components == 1 ? 1 : 3;
  if (!wish.pixels) return true;
  info->out_color_space = wish.colour ? JCS_RGB : JCS_GRAYSCALE;
  info->scale_num = 1;
  info->scale_denom = static_cast<unsigned>(wish.reduction);
  jpeg_start_decompress(info);
  picture->width = info->output_width;
  picture->height = info->output_height;
  picture->channels = info->output_components;
  picture->values.resize(static_cast<std::size_t>(info->output_width) * info->output_height *
                         static_cast<std::size_t>(info->output_components));
  while (info->output_scanline < info->output_height) {
    JSAMPROW row = picture->values.data() + static_cast<std::size_t>(info->output_scanline) * info->output_width *
                                                static_cast<std::size_t>(info->output_components);
    jpeg_read_scanlines(info, &row, 1);
  }
  jpeg_finish_decompress(info);
  return true;
}

}  // namespace

bool readJpeg(std::string_view bytes, const JpegWish& wish, JpegPicture& picture) {
  jpeg_decompress_struct info{};
  jpeg_progress_mgr progress{};
  Errors errors{};
  info.err = jpeg_std_error(&errors.base);
  errors.base.error_exit = leave;
  errors.base.emit_message = warned;
  errors.base.output_message = silent;
  progress.progress_monitor = limitPasses;
  const bool read = decode(&info, &errors, &progress, bytes, wish, &picture);
  jpeg_destroy_decompress(&info);
  picture.problem = errors.problem;
  return read;
}

}  // namespace hessianlab
