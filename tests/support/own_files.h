// SPDX-License-Identifier: GPL-3.0-or-later
// Folders with small data sets of one's own, as people have them.
#pragma once

#include <filesystem>
#include <string>

#include "model/base/atomic_file.h"
#include "tests/support/idx_bytes.h"
#include "tests/support/own_data.h"

namespace hessianlab {

inline void putFile(const std::filesystem::path& path, const std::string& bytes) {
  std::filesystem::create_directories(path.parent_path());
  writeFileAtomically(path, bytes);
}

// `count` labels first, first + 1, … of `classes` in turn.
inline std::string labelsInTurn(int count, int classes, int first = 0) {
  std::string labels;
  for (int i = 0; i < count; ++i) labels += static_cast<char>(first + i % classes);
  return labels;
}

// Pictures of one value each, which tells the class: 20, 40, …
inline std::string pixelsInTurn(int count, int classes, int pixels) {
  std::string bytes;
  for (int i = 0; i < count; ++i)
    bytes += std::string(static_cast<std::size_t>(pixels), static_cast<char>(20 * (1 + i % classes)));
  return bytes;
}

// Four IDX files of grey pictures, `prefix` before their usual names.
inline void putIdxFiles(const std::filesystem::path& folder, const std::string& prefix = "", int firstLabel = 0,
                        uint32_t height = 14, uint32_t width = 15, int classes = 3, int train = 60, int test = 30) {
  const int pixels = static_cast<int>(height * width);
  const auto images = [&](int count) {
    return idxImages(static_cast<uint32_t>(count), height, width, pixelsInTurn(count, classes, pixels));
  };
  putFile(folder / (prefix + "train-images-idx3-ubyte"), images(train));
  putFile(folder / (prefix + "train-labels-idx1-ubyte"), idxLabels(labelsInTurn(train, classes, firstLabel)));
  putFile(folder / (prefix + "t10k-images-idx3-ubyte.gz"), gzipped(images(test)));
  putFile(folder / (prefix + "t10k-labels-idx1-ubyte"), idxLabels(labelsInTurn(test, classes, firstLabel)));
}

// The four arrays of a .npz: pictures of 14×15×3, labels N×1, as Keras keeps CIFAR-10.
inline std::vector<std::pair<std::string, std::string>> arraysOfKeras(int classes = 3, int train = 60, int test = 30) {
  constexpr int kPixels = 14 * 15 * 3;
  const auto shape = [](int count, const char* rest) { return "(" + std::to_string(count) + ", " + rest + ")"; };
  return {{"x_train.npy", npyFile("|u1", shape(train, "14, 15, 3"), pixelsInTurn(train, classes, kPixels))},
          {"y_train.npy", npyFile("|u1", shape(train, "1"), labelsInTurn(train, classes))},
          {"x_test.npy", npyFile("|u1", shape(test, "14, 15, 3"), pixelsInTurn(test, classes, kPixels))},
          {"y_test.npy", npyFile("|u1", shape(test, "1"), labelsInTurn(test, classes))}};
}

// A class folder with `count` pictures of one colour; `value` tells the class.
inline void putPictures(const std::filesystem::path& folder, int count, int value, int width = 16, int height = 16,
                        int channels = 3) {
  for (int i = 0; i < count; ++i)
    putFile(folder / ("picture" + std::to_string(i) + ".png"), plainPng(width, height, channels, value + i % 3));
}

// Points around a corner for each class: separable at a glance.
inline std::string pointTable(int rows, char separator = ',', bool header = true) {
  std::string text = header ? std::string("x") + separator + "y" + separator + "label\n" : "";
  for (int i = 0; i < rows; ++i) {
    const double x = i % 2 * 100 + i % 7, y = i % 2 * 3 + 0.1 * (i % 5);
    text += std::to_string(x) + separator + std::to_string(y) + separator + (i % 2 ? "right" : "left") + "\n";
  }
  return text;
}

inline std::string flowerTable(int rows) {
  std::string text = "length,width,height,weight,species\n";
  for (int i = 0; i < rows; ++i) {
    const int k = i % 3;
    for (int column = 0; column < 4; ++column)
      text += std::to_string(10 * k + column + 0.1 * ((i * (column + 3)) % 11)) + ",";
    text += k == 0 ? "rose\n" : k == 1 ? "tulip\n" : "aster\n";
  }
  return text;
}

}  // namespace hessianlab
