// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/sets/plain_set.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "model/base/error.h"
#include "model/data/loading.h"
#include "model/formats/class_names.h"

namespace hessianlab {

namespace {

// Named where the labels themselves are the names.
std::vector<std::string> numbers(int64_t first, int64_t last) {
  std::vector<std::string> names;
  for (int64_t label = first; label <= last; ++label) names.push_back(std::to_string(label));
  return names;
}

std::string span(int64_t first, int64_t last) {
  return std::to_string(first) + " to " + std::to_string(last);
}

// The label that becomes class 0, and the names of the classes from there.
int64_t firstLabel(int64_t least, int64_t most, const ClassFile& file, const std::string& origin,
                   std::vector<std::string>& names) {
  if (!file.names.empty()) {
    const auto named = static_cast<int64_t>(file.names.size());
    names = file.names;
    if (most < named) return 0;
    if (least >= 1 && most == named) return 1;
    throw InputError(file.origin + " names " + std::to_string(named) + " classes, but the labels in " + origin +
                     " run from " + span(least, most) + "; mend that file or remove it");
  }
  if (!file.byLabel.empty()) {
    const int64_t first = file.byLabel.begin()->first, last = file.byLabel.rbegin()->first;
    if (least < first || most > last || first > 1)
      throw InputError(file.origin + " names the labels " + span(first, last) + ", but those in " + origin +
                       " run from " + span(least, most) + "; mend that file or remove it");
    names = numbers(first, last);
    for (const auto& [label, name] : file.byLabel) names[static_cast<std::size_t>(label - first)] = name;
    return first;
  }
  if (least > 1)
    throw InputError(origin + ": the smallest label is " + std::to_string(least) +
                     "; labels begin at 0 or 1, or a file labels.txt beside them names the classes, one a line");
  names = numbers(least, most);
  return least;
}

uint64_t mixed(uint64_t& state) {  // SplitMix64 (Steele et al. 2014)
  uint64_t z = state += 0x9E3779B97F4A7C15ULL;
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
  return z ^ (z >> 31);
}

void shuffle(std::vector<int64_t>& items, uint64_t seed) {
  uint64_t state = seed;
  for (std::size_t left = items.size(); left > 1; --left) std::swap(items[left - 1], items[mixed(state) % left]);
}

// Each picture by way of a copy of it: `place` gives where its byte number i goes.
template <class Place>
void rearrange(PicturePart& part, const Place& place) {
  const auto size = static_cast<std::size_t>(part.channels * part.height * part.width);
  std::vector<std::size_t> places(size);
  for (std::size_t i = 0; i < size; ++i) places[i] = place(i);
  std::vector<uint8_t> copy(size);
  for (std::size_t begin = 0; begin < part.pixels.size(); begin += size) {
    std::copy_n(part.pixels.begin() + static_cast<std::ptrdiff_t>(begin), size, copy.begin());
    for (std::size_t i = 0; i < size; ++i) part.pixels[begin + places[i]] = copy[i];
  }
}

}  // namespace

std::vector<std::string> settleClasses(std::vector<int64_t>& train, std::vector<int64_t>& test, const ClassFile& file,
                                       const std::string& origin) {
  int64_t least = INT64_MAX, most = INT64_MIN;
  for (const auto* labels : {&train, &test})
    for (const int64_t label : *labels) least = std::min(least, label), most = std::max(most, label);
  std::vector<std::string> names;
  const int64_t first = firstLabel(least, most, file, origin, names);
  if (most - first >= kMostClasses)
    throw InputError(origin + ": the largest label is " + std::to_string(most) + ", which makes more than " +
                     std::to_string(kMostClasses) + " classes; number them one after the other");
  if (names.size() < 2) throw InputError(origin + ": all samples are of one class; a classifier needs at least two");
  if (first != 0) {
    for (auto* labels : {&train, &test})
      for (int64_t& label : *labels) label -= first;
    Loading::note("The labels begin at " + std::to_string(first) + " and were shifted to begin at 0.");
  }
  return names;
}

void transpose(PicturePart& part) {
  const auto h = static_cast<std::size_t>(part.height), w = static_cast<std::size_t>(part.width);
  rearrange(part, [&](std::size_t i) { return i / (h * w) * (h * w) + i % w * h + i / w % h; });
  std::swap(part.height, part.width);
}

void channelsFirst(PicturePart& part) {
  const auto plane = static_cast<std::size_t>(part.height * part.width);
  const auto channels = static_cast<std::size_t>(part.channels);
  if (channels == 1) return;
  rearrange(part, [&](std::size_t i) { return i % channels * plane + i / channels; });
}

void requireBelongTogether(const PlainPictures& set, const std::string& train, const std::string& test) {
  for (const auto& [part, origin] : {std::pair{&set.train, &train}, std::pair{&set.test, &test}})
    if (static_cast<int64_t>(part->labels.size()) != part->count)
      throw InputError(*origin + " holds " + std::to_string(part->count) + " pictures, but there are " +
                       std::to_string(part->labels.size()) + " labels; they must belong together");
  const auto shape = [](const PicturePart& part) {
    return std::to_string(part.channels) + "×" + std::to_string(part.height) + "×" + std::to_string(part.width);
  };
  if (shape(set.train) != shape(set.test))
    throw InputError(train + " holds pictures of " + shape(set.train) + ", " + test + " of " + shape(set.test) +
                     " (channels × height × width); they must belong together");
}

std::vector<int64_t> shuffledOrder(int64_t count, uint64_t seed) {
  std::vector<int64_t> order(static_cast<std::size_t>(count));
  std::iota(order.begin(), order.end(), int64_t{0});
  shuffle(order, seed);
  return order;
}

std::vector<bool> drawnForTest(const std::vector<int64_t>& labels, int64_t classes, double share, uint64_t seed) {
  std::vector<std::vector<int64_t>> members(static_cast<std::size_t>(classes));
  for (std::size_t i = 0; i < labels.size(); ++i)
    members[static_cast<std::size_t>(labels[i])].push_back(static_cast<int64_t>(i));
  std::vector<bool> test(labels.size());
  for (std::size_t k = 0; k < members.size(); ++k) {
    shuffle(members[k], seed * 1000003 + k);
    const std::size_t all = members[k].size();
    auto wanted = static_cast<std::size_t>(std::lround(share * static_cast<double>(all)));
    if (all >= 2) wanted = std::clamp<std::size_t>(wanted, 1, all - 1);
    for (std::size_t i = 0; i < std::min(wanted, all - std::min<std::size_t>(all, 1)); ++i)
      test[static_cast<std::size_t>(members[k][i])] = true;
  }
  return test;
}

std::vector<Parameter> splitSettings() {
  return {Parameter::number("test_share")
              .titled("Share for testing")
              .inTables("test share")
              .from(0.01, 0.9)
              .startingAt(0.2)
              .saying("Where the data are not divided already: the share of each class that is kept for testing.")
              .advanced(),
          Parameter::integer("split_seed")
              .titled("Seed of the division")
              .inTables("split seed")
              .from(0, 1e9)
              .sliding(0, 100)
              .startingAt(1)
              .saying("Which samples are kept for testing, and the order of all. It is not the seed of the training, "
                      "so that runs with other seeds learn the same samples.")
              .advanced()};
}

}  // namespace hessianlab
