// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures and labels as NumPy arrays: one .npz with x_train, y_train, x_test and y_test (as Keras keeps them) or
// arrays named likewise, or four files .npz or .npy (as KMNIST comes). Each array is read piece by piece, twice where
// its numbers are no bytes: once for their range, once for the pixels.
#include <algorithm>
#include <cmath>
#include <fstream>
#include <limits>
#include <memory>
#include <optional>

#include "model/base/error.h"
#include "model/base/message.h"
#include "model/base/words.h"
#include "model/data/loading.h"
#include "model/data/sets/data_roles.h"
#include "model/data/sets/own_readers.h"
#include "model/formats/archive.h"
#include "model/formats/class_names.h"
#include "model/formats/npy.h"
#include "model/jobs/memory.h"

namespace hessianlab {

namespace fs = std::filesystem;

namespace {

struct ArrayPlace {
  fs::path file;
  std::string member;  // of a .npz; empty: a .npy
  std::string origin() const { return member.empty() ? file.string() : file.string() + ": " + member; }
};

// One array from its beginning to its end.
class ArrayReader {
 public:
  explicit ArrayReader(const ArrayPlace& place) : origin_(place.origin()) {
    if (place.member.empty()) {
      file_.open(place.file, std::ios::binary);
      if (!file_) throw InputError("cannot read " + place.file.string() + "; check that you may");
    } else {
      archive_ = std::make_unique<Archive>(place.file);
      while (archive_->name() != place.member)
        if (!archive_->next()) throw InputError(origin_ + " is not there any more; choose the file again");
    }
    std::string beginning(kMostNpyHeader, '\0');
    beginning.resize(fetch(beginning.data(), beginning.size()));
    header_ = parseNpyHeader(beginning, origin_);
    waiting_ = beginning.substr(header_.dataBegin);
  }

  const NpyHeader& header() const { return header_; }
  const std::string& origin() const { return origin_; }

  // The next `size` bytes of the items. InputError: the file ends before.
  void read(char* out, std::size_t size) {
    const std::size_t ready = std::min(size, waiting_.size() - taken_);
    std::copy_n(waiting_.data() + taken_, ready, out);
    taken_ += ready;
    if (ready + fetch(out + ready, size - ready) != size)
      throw InputError(origin_ + ": ends before the items that its header promises; get the file again");
  }
  // InputError: something follows the last item.
  void requireEnd() {
    char more = 0;
    if (taken_ < waiting_.size() || fetch(&more, 1) != 0)
      throw InputError(origin_ + ": more follows than the items that its header promises; get the file again");
  }
  // All items as numbers, a piece at a time.
  template <class Take>
  void numbers(const Take& take) {
    constexpr std::size_t kPiece = 1 << 15;
    std::vector<char> raw(kPiece * header_.itemBytes);
    std::vector<double> values(kPiece);
    for (std::size_t left = static_cast<std::size_t>(header_.items); left > 0;) {
      const std::size_t count = std::min(left, kPiece);
      read(raw.data(), count * header_.itemBytes);
      decodeItems(header_, raw.data(), count, values.data());
      take(values.data(), count);
      left -= count;
      Loading::stopPoint();
    }
    requireEnd();
  }

 private:
  std::size_t fetch(char* out, std::size_t size) {
    if (archive_) return archive_->read(out, size);
    file_.read(out, static_cast<std::streamsize>(size));
    return static_cast<std::size_t>(std::max<std::streamsize>(file_.gcount(), 0));
  }

  std::string origin_, waiting_;
  std::unique_ptr<Archive> archive_;
  std::ifstream file_;
  NpyHeader header_;
  std::size_t taken_ = 0;
};

struct Range {
  double least = std::numeric_limits<double>::infinity(), most = -std::numeric_limits<double>::infinity();
  bool whole = true;
};

Range rangeOf(const ArrayPlace& place) {
  Range range;
  ArrayReader reader(place);
  reader.numbers([&](const double* values, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
      if (!std::isfinite(values[i]))
        throw InputError(reader.origin() + ": holds a value that is no finite number; replace it before saving");
      range.least = std::min(range.least, values[i]);
      range.most = std::max(range.most, values[i]);
      range.whole = range.whole && values[i] == std::floor(values[i]);
    }
  });
  return range;
}

// 255 where values run from 0 to 1, 1 where they run to 255.
double factorFor(const Range& range, const ArrayPlace& place) {
  if (range.least < 0 || range.most > 255)
    throw InputError(place.origin() + ": holds values from " + std::to_string(range.least) + " to " +
                     std::to_string(range.most) + "; pictures have values from 0 to 1, or from 0 to 255");
  return range.most <= 1 ? 255 : 1;
}

// Shape and size of the pictures; true where the channels of a pixel stand together.
bool takeShape(const NpyHeader& header, const std::string& origin, PicturePart& part) {
  const std::vector<int64_t>& shape = header.shape;
  const auto isChannels = [](int64_t size) { return size == 1 || size == 3; };
  part.count = shape[0];
  if (shape.size() == 3) {
    part.height = shape[1], part.width = shape[2];
    return false;
  }
  if (shape.size() == 4 && isChannels(shape[3])) {
    part.height = shape[1], part.width = shape[2], part.channels = shape[3];
    return true;
  }
  if (shape.size() == 4 && isChannels(shape[1])) {
    part.channels = shape[1], part.height = shape[2], part.width = shape[3];
    return false;
  }
  if (shape.size() == 2) {
    const auto side = static_cast<int64_t>(std::llround(std::sqrt(static_cast<double>(shape[1]))));
    if (side >= 4 && side * side == shape[1]) {
      part.height = part.width = side;
      return false;
    }
    throw InputError(origin + ": holds rows of " + std::to_string(shape[1]) +
                     " numbers, which are no square pictures; save them as a CSV table with a class in each row");
  }
  throw InputError(origin + ": is " + std::to_string(shape.size()) +
                   "-dimensional with no 1 or 3 channels; pictures are N×H×W, N×H×W×3 or N×3×H×W");
}

PicturePart readPixels(const ArrayPlace& place, double factor) {
  ArrayReader reader(place);
  const NpyHeader& header = reader.header();
  PicturePart part;
  const bool together = takeShape(header, reader.origin(), part);
  if (static_cast<double>(header.items) > usableMemory() / 2)
    throw InputError(reader.origin() + ": is larger than the memory here; save fewer pictures");
  part.pixels.resize(static_cast<std::size_t>(header.items));
  if (header.type() == "u1" && factor == 1) {
    reader.read(reinterpret_cast<char*>(part.pixels.data()), part.pixels.size());
    reader.requireEnd();
  } else {
    uint8_t* out = part.pixels.data();
    reader.numbers([&](const double* values, std::size_t count) {
      for (std::size_t i = 0; i < count; ++i) *out++ = static_cast<uint8_t>(std::lround(values[i] * factor));
    });
  }
  if (together) channelsFirst(part);
  return part;
}

std::vector<int64_t> readLabels(const ArrayPlace& place) {
  ArrayReader reader(place);
  const std::vector<int64_t>& shape = reader.header().shape;
  if (shape.size() > 2 || (shape.size() == 2 && shape[1] != 1))
    throw InputError(reader.origin() + ": holds rows of several numbers; save one class for each sample" +
                     (shape.size() == 2 ? " (numpy.argmax of each row)" : ""));
  constexpr double kMostLabel = 65535;
  constexpr int64_t kMostLabels = int64_t{1} << 26;
  if (reader.header().items > kMostLabels)
    throw InputError(reader.origin() + ": holds more labels than are read; save fewer samples");
  std::vector<int64_t> labels;
  reader.numbers([&](const double* values, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
      if (!(values[i] >= 0 && values[i] <= kMostLabel) || values[i] != std::floor(values[i]))
        throw InputError(reader.origin() + ": label " + std::to_string(labels.size()) +
                         " is no whole number from 0 up; save the classes as whole numbers");
      labels.push_back(static_cast<int64_t>(values[i]));
    }
  });
  return labels;
}

std::string extensionOf(const fs::path& file) {
  return file.extension().string();
}

std::vector<std::string> membersOf(const fs::path& file) {
  if (!isZip(beginningOf(file))) throw InputError(file.string() + ": not a NumPy .npz file; save it with numpy.savez");
  std::vector<std::string> names;
  Archive archive(file);
  while (archive.next()) names.push_back(archive.name());
  return names;
}

// The only array of a file.
ArrayPlace onlyArray(const fs::path& file) {
  if (extensionOf(file) == ".npy") return {file, ""};
  const std::vector<std::string> names = membersOf(file);
  if (names.size() != 1)
    throw InputError(file.string() + " holds " + std::to_string(names.size()) +
                     " arrays; it should hold one, or all four of x_train, y_train, x_test and y_test");
  return {file, names.front()};
}

std::array<ArrayPlace, 4> arraysIn(const fs::path& file) {
  std::array<ArrayPlace, 4> places;
  std::vector<std::string> shown;
  for (const std::string& name : membersOf(file)) {
    shown.push_back(printable(name, 40));
    const auto role = roleOf(name);
    if (role && places[*role].member.empty()) places[*role] = {file, name};
  }
  if (std::any_of(places.begin(), places.end(), [](const ArrayPlace& place) { return place.member.empty(); }))
    throw InputError(file.string() + " must hold the arrays x_train, y_train, x_test and y_test; it holds " +
                     (shown.empty() ? "none" : joined(shown)));
  return places;
}

std::array<ArrayPlace, 4> placesFor(const fs::path& path, const ParameterSet& settings) {
  const auto isArray = [](const fs::path& file) { return extensionOf(file) == ".npy" || extensionOf(file) == ".npz"; };
  std::error_code ignored;
  if (fs::is_regular_file(path, ignored) && extensionOf(path) == ".npz" && membersOf(path).size() != 1)
    return arraysIn(path);
  if (const auto four = findFour(path, settings, isArray, "NumPy files")) {
    std::array<ArrayPlace, 4> places;
    for (std::size_t role = 0; role < places.size(); ++role) places[role] = onlyArray(four->files[role]);
    return places;
  }
  std::vector<fs::path> found;
  for (const fs::path& file : sortedFiles(path))
    if (extensionOf(file) == ".npz") found.push_back(file);
  if (found.size() == 1) return arraysIn(found.front());
  throw InputError(path.string() + " holds " + (found.empty() ? "no" : std::to_string(found.size())) +
                   " .npz files; choose the file that holds the arrays x_train, y_train, x_test and y_test");
}

ClassFile namesBeside(const fs::path& path) {
  std::error_code ignored;
  const fs::path file = (fs::is_directory(path, ignored) ? path : path.parent_path()) / "labels.txt";
  ClassFile result;
  if (!fs::is_regular_file(file, ignored)) return result;
  const std::vector<uint8_t> bytes = readBytes(file);
  result.origin = file.string();
  result.names = parseLabelNames({reinterpret_cast<const char*>(bytes.data()), bytes.size()}, result.origin);
  return result;
}

}  // namespace

SetShape numpyShape(const ParameterSet& settings) {
  const fs::path path = requirePath(settings, "the .npz file");
  const std::array<ArrayPlace, 4> places = placesFor(path, settings);
  const ArrayReader pictures(places[kTrainImages]);
  PicturePart part;
  takeShape(pictures.header(), pictures.origin(), part);
  std::vector<int64_t> train = readLabels(places[kTrainLabels]), test = readLabels(places[kTestLabels]);
  const auto names = settleClasses(train, test, namesBeside(path), path.string());
  return {{part.channels, part.height, part.width}, static_cast<int64_t>(names.size())};
}

PlainPictures readNumpyArrays(const ParameterSet& settings) {
  const fs::path path = requirePath(settings, "the .npz file");
  const std::array<ArrayPlace, 4> places = placesFor(path, settings);
  // First what is quickly refused: headers and labels.
  PlainPictures set;
  for (const std::size_t role : {kTrainImages, kTestImages}) {
    ArrayReader reader(places[role]);
    takeShape(reader.header(), reader.origin(), role == kTrainImages ? set.train : set.test);
    if (reader.header().shape.size() == 2 && role == kTrainImages)
      Loading::note("Rows of " + std::to_string(reader.header().shape[1]) + " values were taken as pictures of " +
                    std::to_string(set.train.height) + "×" + std::to_string(set.train.width) + ".");
  }
  std::vector<int64_t> trainLabels = readLabels(places[kTrainLabels]), testLabels = readLabels(places[kTestLabels]);
  Range range = rangeOf(places[kTrainImages]);
  Loading::progress(0.4);
  const Range test = rangeOf(places[kTestImages]);
  range.whole = range.whole && test.whole;
  range.least = std::min(range.least, test.least), range.most = std::max(range.most, test.most);
  const double factor = factorFor(range, places[kTrainImages]);
  Loading::progress(0.5);
  set.train = readPixels(places[kTrainImages], factor);
  Loading::progress(0.9);
  set.test = readPixels(places[kTestImages], factor);
  set.train.labels = std::move(trainLabels), set.test.labels = std::move(testLabels);
  if (factor != 1)
    Loading::note("The pictures' values, 0 to 1, were rounded to 256 steps.");
  else if (!range.whole)
    Loading::note("The pictures' values, 0 to 255, were rounded to whole numbers.");
  requireBelongTogether(set, places[kTrainImages].origin(), places[kTestImages].origin());
  set.classNames = settleClasses(set.train.labels, set.test.labels, namesBeside(path), path.string());
  return set;
}

std::vector<Parameter> numpySettings() {
  return fourFileSettings();
}

}  // namespace hessianlab
