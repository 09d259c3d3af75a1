// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/dataset_view.h"

#include "model/base/error.h"

namespace hessianlab {

using torch::Tensor;

namespace {

std::vector<int64_t> inRange(const Dataset& dataset, const std::vector<int64_t>& indices) {
  std::vector<int64_t> result;
  for (int64_t index : indices) {
    if (index >= 0 && index < dataset.testSize()) result.push_back(index);
  }
  return result;
}

}  // namespace

DatasetInfo describe(const Dataset& dataset) {
  DatasetInfo info;
  info.name = dataset.name;
  info.classNames = dataset.classNames;
  info.planar = dataset.planar;
  if (dataset.inputShape.size() == 1) {
    info.channels = 1, info.height = 1, info.width = static_cast<int>(dataset.inputShape[0]);
  } else {
    info.channels = static_cast<int>(dataset.inputShape[0]);
    info.height = static_cast<int>(dataset.inputShape[1]);
    info.width = static_cast<int>(dataset.inputShape[2]);
  }
  info.trainSamples = dataset.trainSize();
  info.testSamples = dataset.testSize();
  for (const std::string& remark : {dataset.trainRemark, dataset.testRemark})
    if (!remark.empty()) info.remarks.push_back(remark);
  return info;
}

Picture toPicture(const Tensor& sample) {
  const Tensor values = sample.detach().to(torch::kFloat32).contiguous();
  Picture picture;
  if (values.dim() == 3) {
    picture.channels = static_cast<int>(values.size(0));
    picture.height = static_cast<int>(values.size(1));
    picture.width = static_cast<int>(values.size(2));
  } else {
    picture.height = 1;
    picture.width = static_cast<int>(values.numel());
  }
  picture.values.assign(values.data_ptr<float>(), values.data_ptr<float>() + values.numel());
  return picture;
}

std::vector<Picture> picturesOf(const Dataset& dataset, const std::vector<int64_t>& testIndices) {
  const auto indices = inRange(dataset, testIndices);
  std::vector<Picture> result;
  if (indices.empty()) return result;
  const Tensor x = dataset.testInputs(torch::tensor(indices, torch::kInt64));
  for (int64_t i = 0; i < x.size(0); ++i) result.push_back(toPicture(x[i]));
  return result;
}

std::vector<int64_t> labelsOf(const Dataset& dataset, const std::vector<int64_t>& testIndices) {
  std::vector<int64_t> result;
  for (int64_t index : inRange(dataset, testIndices)) result.push_back(dataset.testY[index].item<int64_t>());
  return result;
}

PlanarPoints pointsOf(const Dataset& dataset, bool test) {
  const Tensor x = (test ? dataset.testX : dataset.trainX).to(torch::kFloat32).contiguous();
  const Tensor y = (test ? dataset.testY : dataset.trainY).contiguous();
  PlanarPoints points;
  const auto* xy = x.data_ptr<float>();
  const auto* labels = y.data_ptr<int64_t>();
  for (int64_t i = 0; i < x.size(0); ++i) {
    points.x.push_back(xy[2 * i]);
    points.y.push_back(xy[2 * i + 1]);
    points.label.push_back(static_cast<int>(labels[i]));
  }
  return points;
}

void requireTestIndices(const Dataset& dataset, const std::vector<int64_t>& indices) {
  for (const int64_t index : indices) {
    if (index < 0 || index >= dataset.testSize())
      throw InputError("index " + std::to_string(index) + " is outside the test set; it must be from 0 to " +
                       std::to_string(dataset.testSize() - 1));
  }
}

}  // namespace hessianlab
