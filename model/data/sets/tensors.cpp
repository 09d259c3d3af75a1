// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/sets/tensors.h"

#include <memory>
#include <utility>

#include "model/data/sets/definition.h"

namespace hessianlab {

using torch::Tensor;

namespace {

// Not copied: the tensor keeps what was read.
Tensor pixelTensor(PicturePart& part, int64_t count) {
  auto pixels = std::make_shared<std::vector<uint8_t>>(std::move(part.pixels));
  uint8_t* const values = pixels->data();
  return at::from_blob(
      values, {count, part.channels, part.height, part.width},
      [pixels = std::move(pixels)](void*) mutable { pixels.reset(); }, torch::kUInt8);
}

Dataset finished(Dataset set, const std::string& remark, const ParameterSet& settings) {
  keepChosen(set, settings);
  if (!remark.empty()) set.trainRemark += (set.trainRemark.empty() ? "" : " ") + remark;
  set.inputShape = set.trainX.sizes().slice(1).vec();
  standardise(set);
  return set;
}

}  // namespace

Dataset pictureSet(PlainPictures plain, const ParameterSet& settings) {
  Dataset set;
  set.classNames = std::move(plain.classNames);
  const int64_t train = plain.train.count, test = plain.test.count;
  const bool together = plain.test.pixels.empty();
  const Tensor pixels = pixelTensor(plain.train, together ? train + test : train);
  set.trainX = pixels.narrow(0, 0, train);
  set.testX = together ? pixels.narrow(0, train, test) : pixelTensor(plain.test, test);
  set.trainY = torch::tensor(plain.train.labels, torch::kInt64);
  set.testY = torch::tensor(plain.test.labels, torch::kInt64);
  return finished(std::move(set), plain.remark, settings);
}

Dataset tableSet(const PlainTable& plain, const ParameterSet& settings) {
  Dataset set;
  set.classNames = plain.classNames;
  const auto rows = [](const TablePart& part) {
    return torch::tensor(part.values, torch::kFloat64).reshape({part.count, part.columns}).to(torch::kFloat32);
  };
  set.trainX = rows(plain.train), set.testX = rows(plain.test);
  set.trainY = torch::tensor(plain.train.labels, torch::kInt64);
  set.testY = torch::tensor(plain.test.labels, torch::kInt64);
  return finished(std::move(set), {}, settings);
}

}  // namespace hessianlab
