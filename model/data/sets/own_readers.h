// SPDX-License-Identifier: GPL-3.0-or-later
// The readers of data sets of one's own, one file each. `settings` are those of the set's catalogue entry, complete.
// Each reports (model/data/loading.h) what it changed and left out. InputError in one sentence where the data cannot be
// had. Free of Torch. Any thread.
#pragma once

#include <filesystem>

#include "model/data/set_shape.h"
#include "model/data/sets/plain_set.h"

namespace hessianlab {

PlainPictures readIdxFolder(const ParameterSet& settings);      // idx_folder.cpp
PlainPictures readNumpyArrays(const ParameterSet& settings);    // numpy_arrays.cpp
PlainPictures readPictureFolder(const ParameterSet& settings);  // picture_folder.cpp
PlainTable readCsvPoints(const ParameterSet& settings);         // csv_sets.cpp: columns = 2, values in [0,1]
PlainTable readCsvTable(const ParameterSet& settings);          // csv_sets.cpp: values in [0,1]

// By headers, labels and names alone.
SetShape idxFolderShape(const ParameterSet& settings);
SetShape numpyShape(const ParameterSet& settings);
SetShape pictureFolderShape(const ParameterSet& settings);

std::vector<Parameter> idxFolderSettings();
std::vector<Parameter> numpySettings();
std::vector<Parameter> pictureFolderSettings();
std::vector<Parameter> csvPointsSettings();
std::vector<Parameter> csvTableSettings();

// The path that a person must name; InputError where it is empty or not there. `what`: "the folder of the pictures".
std::filesystem::path requirePath(const ParameterSet& settings, const std::string& what);

// A file as bytes; InputError as readFile().
std::vector<uint8_t> readBytes(const std::filesystem::path& path);

}  // namespace hessianlab
