// SPDX-License-Identifier: GPL-3.0-or-later
// Where the files of an MNIST-like data set lie on this machine. Pure; no Torch. Any thread.
#pragma once

#include <filesystem>
#include <string>

namespace hessianlab {

struct WantedImages {
  std::string name, title;  // "mnist", "MNIST digits"
  std::string howToGet;     // ends the message where they are not there
  std::string path;         // the only folder to look in; empty: the usual ones
  bool bareFolder = false;  // $HESSIANLAB_DATA itself may hold them
};

struct ImageFiles {
  std::filesystem::path trainImages, trainLabels, testImages, testLabels;
};

// The four files (train-images-idx3-ubyte, train-labels-idx1-ubyte, t10k-…; also with "." before "idx", and .gz) of an
// MNIST-like set, in the first of its folders (data_folders.h) that holds them.
// InputError in one sentence: where it was looked for, or which of the four files lacks, and `howToGet`.
ImageFiles findImageFiles(const WantedImages& wanted);

}  // namespace hessianlab
