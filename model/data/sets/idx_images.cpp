// SPDX-License-Identifier: GPL-3.0-or-later
// MNIST-like picture sets in four IDX files, as the catalogue knows them (image_files.h).
#include "model/data/sets/data_roles.h"
#include "model/data/sets/definition.h"
#include "model/data/sets/image_files.h"
#include "model/data/sets/tensors.h"
#include "model/formats/idx_array.h"

namespace hessianlab {

namespace {

ImageFiles filesOf(const ImageSet& known, const ParameterSet& settings) {
  return findImageFiles(known, word(settings, "path"));
}

SetShape shapeOf(const ImageSet& known, const ParameterSet& settings) {
  const std::filesystem::path pictures = filesOf(known, settings).trainImages;
  const IdxPictures header = parseIdxPicturesHeader(beginningOf(pictures), pictures.string());
  return {{header.channels, header.height, header.width}, static_cast<int64_t>(known.classNames.size())};
}

}  // namespace

std::vector<DatasetDefinition> idxImageSets() {
  std::vector<DatasetDefinition> all;
  for (const ImageSet& known : imageSets()) {
    CatalogueEntry entry;
    entry.name = known.name;
    entry.title = known.title;
    entry.help = known.help;
    entry.traits = {trait::kPictures};
    if (known.filled) entry.traits.insert(trait::kFilled);
    entry.parameters = fileSettings();
    all.push_back({entry,
                   [&known](const ParameterSet& settings, int64_t) {
                     return pictureSet(readImages(known, word(settings, "path")), settings);
                   },
                   [&known](const ParameterSet& settings) { filesOf(known, settings); },
                   [&known](const ParameterSet& settings) { return shapeOf(known, settings); }});
  }
  return all;
}

}  // namespace hessianlab
