// SPDX-License-Identifier: GPL-3.0-or-later
// Data sets of one's own: what they are called and offer. Each has a reader in a file of its own (own_readers.h).
#include <utility>

#include "model/data/missing.h"
#include "model/data/sets/definition.h"
#include "model/data/sets/own_readers.h"
#include "model/data/sets/tensors.h"

namespace hessianlab {

namespace {

CatalogueEntry ownEntry(const char* name, const char* title, const char* help, const char* pathHelp,
                        std::vector<Parameter> own) {
  CatalogueEntry entry;
  entry.name = name;
  entry.title = title;
  entry.help = help;
  entry.parameters = fileSettings();
  Parameter& path = entry.parameters.front();
  path = std::move(path).titled("Data").meaningWhenEmpty("not chosen").saying(pathHelp);
  for (Parameter& parameter : own) entry.parameters.push_back(std::move(parameter));
  return entry;
}

void locateOwn(const ParameterSet& settings) {
  requirePath(settings, "the file or folder of the data");
}

DatasetDefinition pictureDefinition(CatalogueEntry entry, PlainPictures (*read)(const ParameterSet&),
                                    SetShape (*shape)(const ParameterSet&)) {
  entry.traits = {trait::kOwn, trait::kPictures};
  return {std::move(entry),
          [read](const ParameterSet& settings, int64_t) { return pictureSet(read(settings), settings); }, locateOwn,
          shape};
}

DatasetDefinition tableDefinition(CatalogueEntry entry, PlainTable (*read)(const ParameterSet&)) {
  return {std::move(entry),
          [read](const ParameterSet& settings, int64_t) { return tableSet(read(settings), settings); }, locateOwn};
}

}  // namespace

std::vector<DatasetDefinition> idxFolderSets() {
  return {pictureDefinition(
      ownEntry("idx-folder", "IDX files",
               "Your own pictures in four IDX files, as MNIST comes: any size, grey or in colour, up to 1,000 classes.",
               "The folder with the four IDX files, or one of the four where it holds several sets.",
               idxFolderSettings()),
      readIdxFolder, idxFolderShape)};
}

std::vector<DatasetDefinition> pictureFolderSets() {
  DatasetDefinition set = pictureDefinition(
      ownEntry("picture-folder", "Folder of pictures",
               "Your own PNG and JPEG pictures, a folder for each class: train/CLASS and test/CLASS, or CLASS alone.",
               "The folder that holds a folder of pictures for each class, or train and test with these.",
               pictureFolderSettings()),
      readPictureFolder, pictureFolderShape);
  set.entry.traits.insert(trait::kFilled);
  return {std::move(set)};
}

std::vector<DatasetDefinition> numpySets() {
  return {pictureDefinition(
      ownEntry("numpy", "NumPy arrays",
               "Your own pictures in a .npz file with x_train, y_train, x_test and y_test, as Keras keeps "
               "them, or in four files.",
               "The .npz file, or the folder with four .npz or .npy files.", numpySettings()),
      readNumpyArrays, numpyShape)};
}

std::vector<DatasetDefinition> csvSets() {
  DatasetDefinition points =
      tableDefinition(ownEntry("csv-points", "Points from a table",
                               "Your own points of the plane: a CSV file with two columns of numbers and a class.",
                               "The CSV file, or a folder with train.csv and test.csv.", csvPointsSettings()),
                      readCsvPoints);
  points.entry.traits = {trait::kOwn, trait::kPlane};
  DatasetDefinition table = tableDefinition(
      ownEntry("csv-table", "Table",
               "Your own samples: a CSV file with three or more columns of numbers and a class, for an MLP.",
               "The CSV file, or a folder with train.csv and test.csv.", csvTableSettings()),
      readCsvTable);
  table.entry.traits = {trait::kOwn, trait::kTable};
  return {std::move(points), std::move(table)};
}

}  // namespace hessianlab
