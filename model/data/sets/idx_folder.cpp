// SPDX-License-Identifier: GPL-3.0-or-later
// Any four IDX files: pictures of any size, grey or in colour, up to 1,000 classes, labels from 0 or 1.
#include <array>

#include "model/base/atomic_file.h"
#include "model/base/error.h"
#include "model/base/lowered.h"
#include "model/data/loading.h"
#include "model/data/sets/data_roles.h"
#include "model/data/sets/own_readers.h"
#include "model/formats/class_names.h"
#include "model/formats/idx_array.h"
#include "model/jobs/memory.h"

namespace hessianlab {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kMostNameBytes = 1 << 20;

// labels.txt, classes.txt or EMNIST's PREFIX-mapping.txt beside the data.
ClassFile classFileBeside(const FourFiles& files) {
  ClassFile result;
  for (const fs::path& file : sortedFiles(files.folder)) {
    const std::string name = file.filename().string();
    const bool mapping = name == files.prefix + "mapping.txt";
    if (!mapping && name != "labels.txt" && name != "classes.txt") continue;
    result.origin = file.string();
    const std::string text = readFile(file, kMostNameBytes);
    if (mapping)
      result.byLabel = parseLetterMapping(text, result.origin);
    else
      result.names = parseLabelNames(text, result.origin);
    break;
  }
  return result;
}

PicturePart readIdxPart(const fs::path& imageFile, const fs::path& labelFile, bool transposed) {
  constexpr double kCopies = 2;  // what is chosen of it is copied
  IdxPictures pictures = parseIdxPictures(readBytes(imageFile), imageFile.string(), usableMemory() / kCopies);
  PicturePart part{pictures.count, pictures.channels, pictures.height, pictures.width, std::move(pictures.pixels), {}};
  if (pictures.channelsLast) channelsFirst(part);
  if (transposed) transpose(part);
  part.labels = parseIdxClasses(readBytes(labelFile), labelFile.string());
  return part;
}

FourFiles filesOf(const fs::path& path, const ParameterSet& settings) {
  // What is called an IDX file and is none is refused where it is read, by what it is.
  const auto isIdx = [](const fs::path& file) {
    return looksLikeIdx(beginningOf(file)) || lowered(file.filename().string()).find("idx") != std::string::npos;
  };
  auto files = findFour(path, settings, isIdx, "IDX files");
  if (!files)
    throw InputError(path.string() + " holds no IDX files of pictures and labels; choose the folder that does");
  return std::move(*files);
}

fs::path pathOf(const ParameterSet& settings) {
  return requirePath(settings, "the folder that holds the four IDX files");
}

}  // namespace

SetShape idxFolderShape(const ParameterSet& settings) {
  const fs::path path = pathOf(settings);
  const FourFiles files = filesOf(path, settings);
  const fs::path& pictures = files.files[kTrainImages];
  const IdxPictures header = parseIdxPicturesHeader(beginningOf(pictures), pictures.string());
  std::array<std::vector<int64_t>, 2> labels;
  for (std::size_t part = 0; part < labels.size(); ++part) {
    const fs::path& file = files.files[part == 0 ? kTrainLabels : kTestLabels];
    labels[part] = parseIdxClasses(readBytes(file), file.string());
  }
  const auto names = settleClasses(labels[0], labels[1], classFileBeside(files), path.string());
  const bool transposed = flag(settings, "transposed");
  return {{header.channels, transposed ? header.width : header.height, transposed ? header.height : header.width},
          static_cast<int64_t>(names.size())};
}

PlainPictures readIdxFolder(const ParameterSet& settings) {
  const fs::path path = pathOf(settings);
  const FourFiles files = filesOf(path, settings);
  const bool transposed = flag(settings, "transposed");
  PlainPictures set;
  const bool testAlone = Loading::testAlone();
  if (!testAlone) set.train = readIdxPart(files.files[kTrainImages], files.files[kTrainLabels], transposed);
  Loading::progress(0.8);
  Loading::stopPoint();
  set.test = readIdxPart(files.files[kTestImages], files.files[kTestLabels], transposed);
  if (testAlone) {  // its labels say which classes there are
    set.train = {0, set.test.channels, set.test.height, set.test.width, {}, {}};
    set.train.labels = parseIdxClasses(readBytes(files.files[kTrainLabels]), files.files[kTrainLabels].string());
    set.train.count = static_cast<int64_t>(set.train.labels.size());
  }
  requireBelongTogether(set, files.files[kTrainImages].string(), files.files[kTestImages].string());
  set.classNames = settleClasses(set.train.labels, set.test.labels, classFileBeside(files), path.string());
  if (testAlone) set.train.count = 0, set.train.labels.clear();
  if (transposed) Loading::note("Rows and columns of each picture were exchanged, as EMNIST needs it.");
  return set;
}

std::vector<Parameter> idxFolderSettings() {
  std::vector<Parameter> settings{Parameter::toggle("transposed")
                                      .titled("Exchange rows and columns")
                                      .inTables("transposed")
                                      .saying("EMNIST's pictures lie on their side; this sets them upright.")};
  for (Parameter& file : fourFileSettings()) settings.push_back(std::move(file));
  return settings;
}

}  // namespace hessianlab
