// SPDX-License-Identifier: GPL-3.0-or-later
// What the data sets share: settings and statistics.
#include <algorithm>
#include <cmath>
#include <utility>

#include "model/base/error.h"
#include "model/base/message.h"
#include "model/data/chosen_samples.h"
#include "model/data/sets/definition.h"

namespace hessianlab {

using torch::Tensor;

namespace {

constexpr double kLeastDeviation = 1e-3;  // pictures of one colour must not be divided by 0

// From the counts of the 256 values: exact integers, so the result does not depend on the number of threads, and no
// float copy of the pictures is made.
void standardisePictures(Dataset& set) {
  constexpr int64_t kAtOnce = 1000;
  for (int64_t channel = 0; channel < set.inputShape[0]; ++channel) {
    Tensor counts = at::zeros({256}, torch::kInt64);
    for (int64_t begin = 0; begin < set.trainSize(); begin += kAtOnce)  // the channel's pixels are copied
      counts += at::bincount(set.trainX.slice(0, begin, begin + kAtOnce).select(1, channel).flatten(), {}, 256);
    const auto count = counts.accessor<int64_t, 1>();
    double n = 0, sum = 0, squares = 0;  // below 2⁵³: exact
    for (int64_t value = 0; value < 256; ++value) {
      const auto c = static_cast<double>(count[value]), v = static_cast<double>(value);
      n += c;
      sum += c * v;
      squares += c * v * v;
    }
    const double mean = sum / n;
    set.mean.push_back(mean / 255);
    set.std.push_back(std::max(kLeastDeviation, std::sqrt(std::max(0.0, squares / n - mean * mean)) / 255));
  }
}

void standardisePoints(Dataset& set) {
  for (int64_t axis = 0; axis < set.inputShape[0]; ++axis) {
    set.mean.push_back(set.trainX.select(1, axis).mean().item<double>());
    set.std.push_back(std::max(kLeastDeviation, set.trainX.select(1, axis).std(false).item<double>()));
  }
}

constexpr const char* kClasses = "classes";

// "5, 6, cat" → its words. Brackets and quotes around them, as of a list in JSON, say nothing more.
std::vector<std::string> classWords(const ParameterSet& settings) {
  constexpr const char* kAround = " \t[]\"";
  std::vector<std::string> words;
  if (!settings.contains(kClasses)) return words;
  const std::string text = word(settings, kClasses);
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find(',', begin), text.size());
    const std::string part = text.substr(begin, end - begin);
    const std::size_t first = part.find_first_not_of(kAround);
    if (first != std::string::npos) words.push_back(part.substr(first, part.find_last_not_of(kAround) + 1 - first));
    begin = end + 1;
  }
  return words;
}

// By its name, or else by its number, counted from 0.
std::size_t classCalled(const std::string& wanted, const std::vector<std::string>& names) {
  const auto named = std::find(names.begin(), names.end(), wanted);
  if (named != names.end()) return static_cast<std::size_t>(named - names.begin());
  constexpr std::size_t kMostDigits = 6;
  const bool isNumber = wanted.size() <= kMostDigits && wanted.find_first_not_of("0123456789") == std::string::npos;
  if (isNumber && std::stoul(wanted) < names.size()) return std::stoul(wanted);
  throw InputError(
      "dataset.classes: the set has no class '" + printable(wanted) + "'" +
      (isNumber ? "; they are numbered from 0 to " + std::to_string(names.size() - 1) : didYouMean(wanted, names)));
}

// The samples of some classes alone, which keep their order, as if there were no others.
void keepClasses(Dataset& set, const std::vector<std::string>& words) {
  std::vector<int64_t> places(set.classNames.size(), -1);  // of each class among those that stay
  for (const std::string& wanted : words) {
    int64_t& place = places[classCalled(wanted, set.classNames)];
    if (place >= 0) throw InputError("dataset.classes names '" + printable(wanted) + "' twice; name each class once");
    place = 0;
  }
  if (words.size() < 2) throw InputError("dataset.classes names one class alone; a classifier needs at least two");
  std::vector<std::string> names;
  for (std::size_t k = 0; k < places.size(); ++k) {
    if (places[k] < 0) continue;
    places[k] = static_cast<int64_t>(names.size());
    names.push_back(set.classNames[k]);
  }
  set.classNames = std::move(names);
  const Tensor place = torch::tensor(places, torch::kInt64);
  const auto keep = [&](Tensor& x, Tensor& y, const char* noun) {
    const Tensor now = place.index_select(0, y), kept = now.ge(0).nonzero().squeeze(1);
    if (kept.numel() == 0)
      throw InputError(std::string("dataset.classes leaves no ") + noun + "; name classes that have some");
    x = x.index_select(0, kept);
    y = now.index_select(0, kept);
  };
  keep(set.trainX, set.trainY, "training samples");
  keep(set.testX, set.testY, "test samples");
}

Parameter sampleCount(const char* key, const char* title, const char* help) {
  return Parameter::integer(key)
      .titled(title)
      .from(0, 1e9)
      .sliding(0, 1e6)
      .meaningWhenEmpty("all")
      .saying(help)
      .advanced();
}

}  // namespace

Parameter folderSetting() {
  return Parameter::folderName("path")
      .titled("Data folder")
      .inTables("folder")
      .meaningWhenEmpty("searched for")
      .saying("Folder with the files of a picture data set. Empty: searched in the usual places.")
      .advanced();
}

std::vector<Parameter> sampleCounts() {
  return {sampleCount("train_samples", "Training samples", "Trains on N samples only, the first ones; 0 means all."),
          sampleCount("test_samples", "Test samples", "Tests on N samples only, the first ones; 0 means all.")};
}

std::vector<Parameter> fileSettings() {
  std::vector<Parameter> settings = sampleCounts();
  settings.insert(settings.begin(), folderSetting());
  settings.push_back(Parameter::choice("sampling", {"first", "balanced"})
                         .titled("Which samples")
                         .inTables("sampling")
                         .worded({"the first", "as many of each class"}, "sampling")
                         .saying("Which samples are taken where not all are: the first N, or a fixed choice with as "
                                 "many of each class.")
                         .advanced());
  settings.push_back(Parameter::text(kClasses).titled("Classes").inTables(kClasses).meaningWhenEmpty("all").saying(
      "Learns and tests the samples of these classes alone: their names, or their numbers "
      "from 0, with commas between them. Empty: all."));
  return settings;
}

int64_t chosenClasses(const ParameterSet& settings, int64_t all) {
  const auto words = static_cast<int64_t>(classWords(settings).size());
  return words == 0 ? all : words;
}

void keepChosen(Dataset& set, const ParameterSet& settings) {
  if (const auto words = classWords(settings); !words.empty()) keepClasses(set, words);
  const Sampling sampling = parseSampling(word(settings, "sampling"));
  const auto keep = [&](const char* key, const char* noun, Tensor& x, Tensor& y, std::string& remark) {
    const int64_t limit = integer(settings, key);
    if (limit > y.numel())
      remark = "The set has only " + std::to_string(y.numel()) + " " + noun + ", not " + std::to_string(limit) +
               "; all of them are taken.";
    if (limit == 0 || limit >= y.numel()) return;
    const Tensor chosen = chosenSamples(y, limit, sampling);
    remark = remarkOn(chosen, y, set.classNames, sampling, noun, "dataset.sampling=balanced");
    x = x.index_select(0, chosen);
    y = y.index_select(0, chosen);
  };
  if (set.trainSize() > 0)  // it may have been left out
    keep("train_samples", "training samples", set.trainX, set.trainY, set.trainRemark);
  keep("test_samples", "test samples", set.testX, set.testY, set.testRemark);
}

void standardise(Dataset& set) {
  if (set.trainSize() == 0) return;  // it was left out (TestPartAlone)
  if (set.trainX.scalar_type() == torch::kUInt8)
    standardisePictures(set);
  else
    standardisePoints(set);
}

}  // namespace hessianlab
