// SPDX-License-Identifier: GPL-3.0-or-later
// MNIST-like data sets in four IDX files: which are known, where their files lie on this machine, and their reader.
// Pure; no Torch. Any thread.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "model/data/sets/plain_set.h"

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

struct ImageSet {
  const char* name;  // "mnist"
  const char* title;
  const char* help;
  const char* howToGet;
  bool bareFolder;  // $HESSIANLAB_DATA itself may be its folder
  bool filled;      // its pictures are filled to the edges
  std::vector<std::string> classNames;
};

const std::vector<ImageSet>& imageSets();

ImageFiles findImageFiles(const ImageSet& known, const std::string& path);

// InputError in one sentence: they are not there, damaged, do not belong together, or are those of another set.
PlainPictures readImages(const ImageSet& known, const std::string& path);

}  // namespace hessianlab
