// SPDX-License-Identifier: GPL-3.0-or-later
// A data set of one's own while it is read: plain values, before they become tensors, and what all its readers do to
// them. Free of Torch. Any thread.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "model/base/catalogue.h"

namespace hessianlab {

struct PicturePart {
  int64_t count = 0, channels = 1, height = 0, width = 0;
  std::vector<uint8_t> pixels;  // count × channels × height × width
  std::vector<int64_t> labels;  // count
};

// Where the test part has no pixels of its own, they stand behind those of the training part.
struct PlainPictures {
  PicturePart train, test;
  std::vector<std::string> classNames;
  std::string remark;  // a sentence where files were left out; otherwise empty
};

struct TablePart {
  int64_t count = 0, columns = 0;
  std::vector<double> values;   // count × columns
  std::vector<int64_t> labels;  // count
};

struct PlainTable {
  TablePart train, test;
  std::vector<std::string> classNames;
};

// What a file beside the data says of the classes; at most one of both.
struct ClassFile {
  std::string origin;                      // its path
  std::vector<std::string> names;          // of class 0, 1, …
  std::map<int64_t, std::string> byLabel;  // of each label as the data write it
};

// Makes the labels begin at 0, reports where that was needed, and gives the classes' names. InputError, beginning with
// `origin`: they begin above 1, are more than 1,000 or only one, or are not those that `file` names.
std::vector<std::string> settleClasses(std::vector<int64_t>& train, std::vector<int64_t>& test, const ClassFile& file,
                                       const std::string& origin);

// In place, picture by picture.
void transpose(PicturePart& part);      // height and width change places
void channelsFirst(PicturePart& part);  // the channels of a pixel stood together

// InputError where pictures and labels are not equally many, or the two parts have pictures of different shapes.
void requireBelongTogether(const PlainPictures& set, const std::string& train, const std::string& test);

// Every number from 0 to count − 1 in an order that depends on the seed alone.
std::vector<int64_t> shuffledOrder(int64_t count, uint64_t seed);

// Which samples are for testing: of each class the share (at least one of two), drawn by the seed.
std::vector<bool> drawnForTest(const std::vector<int64_t>& labels, int64_t classes, double share, uint64_t seed);

// "test_share" and "split_seed".
std::vector<Parameter> splitSettings();

}  // namespace hessianlab
