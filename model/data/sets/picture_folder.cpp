// SPDX-License-Identifier: GPL-3.0-or-later
// A folder of picture files, a folder for each class: divided into train and test by folders of these names, or by a
// seed.
#include <algorithm>
#include <cmath>

#include "model/base/error.h"
#include "model/base/message.h"
#include "model/base/number_text.h"
#include "model/data/loading.h"
#include "model/data/sets/own_readers.h"
#include "model/data/sets/picture_cache.h"
#include "model/data/sets/picture_decoding.h"
#include "model/data/sets/picture_listing.h"

namespace hessianlab {

namespace fs = std::filesystem;

namespace {

PictureWish wishOf(const ParameterSet& settings) {
  PictureWish wish;
  wish.side = integer(settings, "side");
  const std::string& shaping = word(settings, "shaping");
  wish.shaping = shaping == "fill" ? Shaping::Fill : shaping == "stretch" ? Shaping::Stretch : Shaping::Fit;
  const std::string& colour = word(settings, "colour");
  wish.colour = colour == "grey"     ? PictureWish::Colour::Grey
                : colour == "colour" ? PictureWish::Colour::Colour
                                     : PictureWish::Colour::AsTheyAre;
  return wish;
}

// Class by class as they are listed, batches and probes would see one class; training pictures first.
void arrange(PictureListing& listing, const ParameterSet& settings) {
  const auto seed = static_cast<uint64_t>(integer(settings, "split_seed"));
  if (!listing.divided) {
    std::vector<int64_t> labels;
    for (const ListedPicture& picture : listing.pictures) labels.push_back(picture.label);
    const double share = number(settings, "test_share");
    const std::vector<bool> test = drawnForTest(labels, static_cast<int64_t>(listing.classNames.size()), share, seed);
    for (std::size_t i = 0; i < test.size(); ++i) listing.pictures[i].test = test[i];
    Loading::testDrawn();
    Loading::note("Of each class " + numberText(std::round(1e4 * share) / 100) +
                  " % of the pictures were drawn for testing with seed " + std::to_string(seed) + ".");
  }
  std::vector<ListedPicture> arranged;
  arranged.reserve(listing.pictures.size());
  const std::vector<int64_t> order = shuffledOrder(static_cast<int64_t>(listing.pictures.size()), seed);
  for (const bool test : {false, true})
    for (const int64_t i : order)
      if (ListedPicture& picture = listing.pictures[static_cast<std::size_t>(i)]; picture.test == test)
        arranged.push_back(std::move(picture));
  listing.pictures = std::move(arranged);
}

DecodedFolder decoded(const PictureListing& listing, const ParameterSet& settings) {
  std::error_code error;
  const fs::path whole = fs::absolute(listing.folder, error);
  std::string key = whole.string();
  for (const char* name : {"shaping", "colour"}) key += '\n' + word(settings, name);
  key += '\n' + std::to_string(integer(settings, "side"));
  const std::string digest = listing.digest();
  if (auto cached = cachedPictures(key, digest)) {
    const std::size_t size = static_cast<std::size_t>(cached->channels * cached->height * cached->width);
    if (cached->pixels.size() == size * (listing.pictures.size() - cached->skipped.size())) return std::move(*cached);
  }
  DecodedFolder folder = decodeFolder(listing, wishOf(settings));
  cachePictures(key, digest, folder);
  return folder;
}

// What is left of a class after unreadable files were left out.
void requireEveryClass(const PictureListing& listing, const PlainPictures& set, const DecodedFolder& folder) {
  std::vector<int64_t> left(listing.classNames.size());
  for (const int64_t label : set.train.labels) ++left[static_cast<std::size_t>(label)];
  const auto empty = std::find(left.begin(), left.end(), 0);
  if (empty == left.end()) {
    if (set.test.count == 0)
      throw InputError(listing.folder.string() + ": no picture is left for testing; add pictures to its classes");
    return;
  }
  const auto label = static_cast<int64_t>(empty - left.begin());
  std::string why;
  for (const DecodedFolder::Skipped& each : folder.skipped)
    if (listing.pictures[static_cast<std::size_t>(each.place)].label == label) {
      why = " (" + printable(each.why) + ")";
      break;
    }
  throw InputError(
      listing.folder.string() + ": the class '" + printable(listing.classNames[static_cast<std::size_t>(label)]) +
      "' has no training picture that can be read" + why + "; add PNG or JPEG pictures or remove its folder");
}

void noteSizes(const DecodedFolder& folder, const std::string& shaping) {
  const std::string size = std::to_string(folder.width) + "×" + std::to_string(folder.height);
  const std::string colours = folder.channels == 3 ? "in colour" : "in grey";
  Loading::note(folder.sizes == size ? "The pictures have " + size + " pixels and are read " + colours + "."
                                     : "The pictures, " + folder.sizes + " pixels, were brought to " + size + " by '" +
                                           shaping + "' " + colours + ".");
}

}  // namespace

SetShape pictureFolderShape(const ParameterSet& settings) {
  const PictureListing listing =
      listPictures(requirePath(settings, "the folder that holds a folder of pictures for each class"));
  const FolderShape shape = folderShape(listing, wishOf(settings));
  return {{shape.channels, shape.height, shape.width}, static_cast<int64_t>(listing.classNames.size())};
}

PlainPictures readPictureFolder(const ParameterSet& settings) {
  const fs::path path = requirePath(settings, "the folder that holds a folder of pictures for each class");
  PictureListing listing = listPictures(path);
  arrange(listing, settings);
  DecodedFolder folder = decoded(listing, settings);

  PlainPictures set;
  set.classNames = listing.classNames;
  std::size_t nextSkipped = 0;
  for (std::size_t i = 0; i < listing.pictures.size(); ++i) {
    if (nextSkipped < folder.skipped.size() && folder.skipped[nextSkipped].place == static_cast<int64_t>(i)) {
      ++nextSkipped;
      continue;
    }
    (listing.pictures[i].test ? set.test : set.train).labels.push_back(listing.pictures[i].label);
  }
  for (PicturePart* part : {&set.train, &set.test}) {
    part->count = static_cast<int64_t>(part->labels.size());
    part->channels = folder.channels, part->height = folder.height, part->width = folder.width;
  }
  requireEveryClass(listing, set, folder);
  set.train.pixels = std::move(folder.pixels);  // training pictures first

  noteSizes(folder, word(settings, "shaping"));
  for (const DecodedFolder::Skipped& each : folder.skipped) Loading::skipped(printable(each.why, 200));
  if (const std::size_t skipped = folder.skipped.size(); skipped > 0)
    set.remark = std::to_string(skipped) + " of " + std::to_string(listing.pictures.size()) +
                 " files could not be read and " + (skipped == 1 ? "was" : "were") + " left out.";
  return set;
}

std::vector<Parameter> pictureFolderSettings() {
  constexpr double kLargestSide = 512;
  std::vector<Parameter> settings{
      Parameter::integer("side")
          .titled("Side in pixels")
          .inTables("side")
          .from(0, kLargestSide)
          .sliding(0, 128)
          .meaningWhenEmpty("automatic")
          .saying("All pictures are brought to a square of so many pixels. 0: their own size where all have the same, "
                  "of at most 64 pixels; otherwise 32."),
      Parameter::choice("shaping", {"fit", "fill", "stretch"})
          .titled("Shaping")
          .worded({"whole, with bars", "cut to shape", "stretched"}, "shaping")
          .saying("What becomes of pictures of another shape: shown whole with black bars, cut, or stretched."),
      Parameter::choice("colour", {"own", "grey", "colour"})
          .titled("Colours")
          .worded({"as they are", "grey", "colour"}, "colours")
          .saying("Read in grey or in colour; as they are: in colour where at least one file is.")};
  for (Parameter& setting : splitSettings()) settings.push_back(std::move(setting));
  return settings;
}

}  // namespace hessianlab
