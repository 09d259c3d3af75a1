// SPDX-License-Identifier: GPL-3.0-or-later
// Frames as one animated picture that browsers and slides play again and again (WebP, without loss). Any thread, one at
// a time.
#pragma once

#include <QByteArray>
#include <QImage>
#include <memory>

namespace hessianlab {

class AnimatedWebp {
 public:
  // Frames of this size, each shown for so many milliseconds (≥ 1).
  AnimatedWebp(const QSize& size, int milliseconds);
  ~AnimatedWebp();
  AnimatedWebp(const AnimatedWebp&) = delete;
  AnimatedWebp& operator=(const AnimatedWebp&) = delete;

  bool add(const QImage& frame);  // false: it has another size, or memory does not suffice
  QByteArray finish();            // the file; empty: there was no frame, or it cannot be made

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace hessianlab
