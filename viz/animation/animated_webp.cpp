// SPDX-License-Identifier: GPL-3.0-or-later
#include "viz/animation/animated_webp.h"

#include <webp/encode.h>
#include <webp/mux.h>

namespace hessianlab {

struct AnimatedWebp::Parts {
  QSize size;
  int milliseconds = 100, frames = 0;
  WebPConfig config{};
  WebPAnimEncoder* encoder = nullptr;
};

AnimatedWebp::AnimatedWebp(const QSize& size, int milliseconds) : parts_(std::make_unique<Parts>()) {
  constexpr int kEffort = 3;  // of 9: twice as long for the last tenth of the size
  parts_->size = size;
  parts_->milliseconds = std::max(1, milliseconds);
  WebPAnimEncoderOptions options{};
  if (WebPConfigInit(&parts_->config) && WebPConfigLosslessPreset(&parts_->config, kEffort) &&
      WebPAnimEncoderOptionsInit(&options))
    parts_->encoder = WebPAnimEncoderNew(size.width(), size.height(), &options);
}

AnimatedWebp::~AnimatedWebp() {
  WebPAnimEncoderDelete(parts_->encoder);
}

bool AnimatedWebp::add(const QImage& frame) {
  if (!parts_->encoder || frame.size() != parts_->size) return false;
  WebPPicture picture;
  if (!WebPPictureInit(&picture)) return false;
  picture.use_argb = 1;
  picture.width = frame.width();
  picture.height = frame.height();
  const QImage plain = frame.convertToFormat(QImage::Format_RGBA8888);
  const bool added =
      WebPPictureImportRGBA(&picture, plain.constBits(), static_cast<int>(plain.bytesPerLine())) &&
      WebPAnimEncoderAdd(parts_->encoder, &picture, parts_->frames * parts_->milliseconds, &parts_->config);
  WebPPictureFree(&picture);
  if (added) ++parts_->frames;
  return added;
}

QByteArray AnimatedWebp::finish() {
  if (parts_->frames == 0) return {};
  WebPData data;
  WebPDataInit(&data);
  QByteArray bytes;
  if (WebPAnimEncoderAdd(parts_->encoder, nullptr, parts_->frames * parts_->milliseconds, nullptr) &&
      WebPAnimEncoderAssemble(parts_->encoder, &data))
    bytes = QByteArray(reinterpret_cast<const char*>(data.bytes), static_cast<qsizetype>(data.size));
  WebPDataClear(&data);
  return bytes;
}

}  // namespace hessianlab
