// SPDX-License-Identifier: GPL-3.0-or-later
// Where the files of an MNIST-like data set lie on this machine. Pure; no Torch. Any thread.
#pragma once

#include <filesystem>
#include <string>

#include "model/formats/config.h"

namespace hessianlab {

struct ImageFiles {
  std::filesystem::path trainImages, trainLabels, testImages, testLabels;
};

// The four files (train-images-idx3-ubyte, train-labels-idx1-ubyte, t10k-…; also with "." before "idx", and .gz) of the
// data set `config.name`, called `title` in messages: in config.path, or else in the first of
//   $HESSIANLAB_DATA/NAME, $XDG_DATA_HOME/hessianlab/datasets/NAME,
//   DIR/hessianlab/datasets/NAME and DIR/datasets/NAME for each DIR of $XDG_DATA_DIRS,
//   $HESSIANLAB_DATA itself where `bareFolder` allows it.
// InputError in one sentence: where it was looked for, or which of the four files lacks, and `howToGet`.
ImageFiles findImageFiles(const DatasetConfig& config, const std::string& title, const std::string& howToGet,
                          bool bareFolder);

}  // namespace hessianlab
