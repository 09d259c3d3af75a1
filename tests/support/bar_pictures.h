// SPDX-License-Identifier: GPL-3.0-or-later
// A folder of ten classes in MNIST's four files: small pictures of a bar that stands elsewhere in each class.
#pragma once

#include <filesystem>

#include "model/base/atomic_file.h"
#include "tests/support/idx_bytes.h"

namespace hessianlab {

inline constexpr int kBarHeight = 5, kBarWidth = 10;

// The picture number i is one of class i mod 10.
inline void writeBars(const std::filesystem::path& folder, int train, int test) {
  const auto pictures = [](int count, int shade) {
    std::string pixels, labels;
    for (int i = 0; i < count; ++i) {
      labels.push_back(static_cast<char>(i % 10));
      for (int row = 0; row < kBarHeight; ++row)
        for (int column = 0; column < kBarWidth; ++column)
          pixels.push_back(static_cast<char>(column == i % 10 ? shade + i % 50 + row : (i * 7 + row * column) % 60));
    }
    return std::pair{idxImages(static_cast<uint32_t>(count), kBarHeight, kBarWidth, pixels), idxLabels(labels)};
  };
  const auto [trainPictures, trainLabels] = pictures(train, 180);
  const auto [testPictures, testLabels] = pictures(test, 170);
  writeFileAtomically(folder / "train-images-idx3-ubyte", trainPictures);
  writeFileAtomically(folder / "train-labels-idx1-ubyte", trainLabels);
  writeFileAtomically(folder / "t10k-images-idx3-ubyte", testPictures);
  writeFileAtomically(folder / "t10k-labels-idx1-ubyte", testLabels);
}

}  // namespace hessianlab
