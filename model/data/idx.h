// SPDX-License-Identifier: GPL-3.0-or-later
// IDX files (LeCun, Cortes, Burges: the format of MNIST), plain or gzip. Pure and strict; no Torch. Any thread.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace hessianlab {

struct IdxImages {
  int64_t count = 0, height = 0, width = 0;
  std::vector<uint8_t> pixels;  // count × height × width
};

// `bytes` may be gzip; `origin` begins every InputError. Checked: magic, sizes in 64 bits, exact length, at least one item.
IdxImages parseIdxImages(const std::string& bytes, const std::string& origin);
std::vector<uint8_t> parseIdxLabels(const std::string& bytes, int64_t classes, const std::string& origin);

// Unpacks gzip (one or several members); returns other content unchanged. Output is capped at 2 GiB.
std::string gunzip(const std::string& bytes, const std::string& origin);

}  // namespace hessianlab
