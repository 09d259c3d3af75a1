// SPDX-License-Identifier: GPL-3.0-or-later
// MNIST on noisy backgrounds, as Belharbi et al. 2017 (arXiv 1709.01867) made it to see what a hidden representation
// keeps of a picture beside its class: where a digit is black there is noise, uniform in [0, 1] and smoothed by the
// mean of 3×3 pixels. The noise is drawn once and for all: it is a set, not a draw, whatever the seed of a run.
#include <algorithm>

#include "model/base/error.h"
#include "model/base/random.h"
#include "model/data/missing.h"
#include "model/data/sets/definition.h"

namespace hessianlab {

using torch::Tensor;

namespace {

Choice plainDigits(const ParameterSet& settings) {
  return {"mnist", settings};
}

// Rows are drawn one after the other, so those of a small choice are the first of a large one. At the edge the mean is
// over the pixels that there are.
void fillBackground(Tensor& pictures, uint64_t seed) {
  constexpr int64_t kAtOnce = 1000;
  torch::Generator generator = makeGenerator(seed);
  pictures = pictures.clone();  // they may stand in what the file's reader keeps
  for (int64_t first = 0; first < pictures.size(0); first += kAtOnce) {
    Tensor some = pictures.slice(0, first, std::min(first + kAtOnce, pictures.size(0)));
    const Tensor noise = at::empty(some.sizes(), torch::kFloat32).uniform_(0, 1, generator);
    const Tensor smooth = at::avg_pool2d(noise, {3, 3}, {1, 1}, {1, 1}, false, false);
    some.copy_(at::where(some.eq(0), smooth.mul(255).round().clamp(0, 255).to(torch::kUInt8), some));
  }
}

Dataset loadNoisyDigits(const ParameterSet& settings, int64_t seed) {
  constexpr uint64_t kNoise = 1709, kTrain = 1, kTest = 2;
  Dataset set = loadDataset(plainDigits(settings), seed);
  fillBackground(set.trainX, mixSeed(kNoise, kTrain));
  fillBackground(set.testX, mixSeed(kNoise, kTest));
  set.mean.clear(), set.std.clear();
  standardise(set);
  return set;
}

}  // namespace

std::vector<DatasetDefinition> noisyDigitSets() {
  CatalogueEntry entry;
  entry.name = "mnist-noise";
  entry.title = "MNIST on noise";
  entry.help =
      "The MNIST digits with smoothed noise where they are black: what tells the classes apart is a small part of what "
      "is there (Belharbi, Chatelain, Hérault, Adam 2017).";
  entry.traits = {trait::kPictures, trait::kFilled};
  entry.parameters = fileSettings();
  DatasetDefinition definition{entry, loadNoisyDigits};
  definition.locate = [](const ParameterSet& settings) {
    if (const std::string why = whyMissing(plainDigits(settings)); !why.empty()) throw InputError(why);
  };
  definition.shape = [](const ParameterSet& settings) {
    JobControl control;  // the headers are read within an instant
    return shapeOfSet(plainDigits(settings), control);
  };
  return {definition};
}

}  // namespace hessianlab
