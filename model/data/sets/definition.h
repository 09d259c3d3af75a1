// SPDX-License-Identifier: GPL-3.0-or-later
// What the catalogue needs of one data set: its description and how to load it; and what the sets share.
#pragma once

#include <functional>
#include <vector>

#include "model/data/dataset.h"
#include "model/data/set_shape.h"

namespace hessianlab {

struct DatasetDefinition {
  CatalogueEntry entry;  // trait "pictures", "plane" or "table", and "seeded" where the seed changes it
  // Everything but `name` and `planar`. `settings` are the entry's own, complete. InputError in one sentence where the
  // set cannot be had.
  std::function<Dataset(const ParameterSet& settings, int64_t seed)> load;
  // Looks for its files and reads none. InputError in one sentence where they are not there. Empty: it needs none.
  std::function<void(const ParameterSet& settings)> locate = {};
  // Reads no more of its files than this takes. InputError as `load`. Empty: the whole set is loaded for it.
  std::function<SetShape(const ParameterSet& settings)> shape = {};
};

// "path": the folder that holds the files.
Parameter folderSetting();

// "train_samples" and "test_samples": N of each part; 0: all.
std::vector<Parameter> sampleCounts();

// The settings of a set in files: its folder, how many samples, "sampling": which, and "classes": of which classes.
std::vector<Parameter> fileSettings();

// Leaves of both parts what the settings want, and remarks where that does not stand for the set. InputError: there is
// no such class, or too few are left.
void keepChosen(Dataset& set, const ParameterSet& settings);

// How many classes the settings leave of so many, without a look at their names.
int64_t chosenClasses(const ParameterSet& settings, int64_t all);

// Fills mean and standard deviation from the training inputs: of each channel of 8-bit pictures, of each coordinate of
// points.
void standardise(Dataset& set);

}  // namespace hessianlab
