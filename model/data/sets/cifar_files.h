// SPDX-License-Identifier: GPL-3.0-or-later
// CIFAR-10 and CIFAR-100 in their binary layout: from a folder, or straight from the published archive. Free of Torch.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "model/data/sets/plain_set.h"
#include "model/formats/cifar.h"

namespace hessianlab {

struct CifarSet {
  const char* name;  // "cifar-10": where it is looked for
  CifarLayout layout;
  const char* archiveFolder;  // what the published archive unpacks to
  const char* archive;        // "cifar-10-binary.tar.gz"
  const char* train;          // "data_batch_N.bin", any of N = 1 … 99, or one file
  const char* test;
  const char* names;  // file with the names of the classes
};
inline constexpr CifarSet kCifar10Set{
    "cifar-10",         kCifar10,         "cifar-10-batches-bin", "cifar-10-binary.tar.gz",
    "data_batch_N.bin", "test_batch.bin", "batches.meta.txt"};
inline constexpr CifarSet kCifar100FineSet{"cifar-100", kCifar100Fine, "cifar-100-binary",    "cifar-100-binary.tar.gz",
                                           "train.bin", "test.bin",    "fine_label_names.txt"};
inline constexpr CifarSet kCifar100CoarseSet{
    "cifar-100", kCifar100Coarse, "cifar-100-binary",      "cifar-100-binary.tar.gz",
    "train.bin", "test.bin",      "coarse_label_names.txt"};

// `path`: a folder with the files, with the archive's folder or with the archive; or the archive. Empty: the usual
// places. `usualNames`: of the classes where no file names them. Memory: the pixels once. InputError in one sentence:
// it is not there, incomplete or damaged.
PlainPictures readCifar(const CifarSet& set, const std::string& path, const std::vector<std::string>& usualNames);

// InputError where none of its files is in `path` or, where that is empty, in the usual places.
void locateCifar(const CifarSet& set, const std::string& path);

// The place of a file in the set: 0 the test file, N ≥ 1 a training file; nullopt: it is none of them.
std::optional<int> cifarPart(const CifarSet& set, const std::string& fileName);

}  // namespace hessianlab
