// SPDX-License-Identifier: GPL-3.0-or-later
// What the data sets share: settings and statistics.
#include <algorithm>
#include <cmath>

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
  return settings;
}

void keepChosen(Dataset& set, const ParameterSet& settings) {
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
  keep("train_samples", "training samples", set.trainX, set.trainY, set.trainRemark);
  keep("test_samples", "test samples", set.testX, set.testY, set.testRemark);
}

void standardise(Dataset& set) {
  if (set.trainX.scalar_type() == torch::kUInt8)
    standardisePictures(set);
  else
    standardisePoints(set);
}

}  // namespace hessianlab
