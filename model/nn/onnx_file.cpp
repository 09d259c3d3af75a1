// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/nn/onnx_file.h"

#include <ATen/core/grad_mode.h>

#include <cstring>

#include "model/base/atomic_file.h"
#include "model/base/error.h"
#include "model/base/number_text.h"
#include "model/formats/onnx/folder.h"
#include "model/nn/classifier_snapshot.h"
#include "model/nn/weights_file.h"
#include "model/questions/answers.h"
#include "model/questions/onnx.h"

namespace hessianlab {

namespace fs = std::filesystem;
using torch::Tensor;

namespace {

constexpr double kMostDifference = 1e-3;  // of outputs relative to the largest: far beyond rounding
constexpr int64_t kMostTestRows = 1024;

Network networkOf(OnnxNetwork& file, const std::string& origin) {
  SafetensorsFile weights;
  weights.tensors = std::move(file.tensors);
  return networkWith(weights, file.architecture, origin);
}

Tensor testTensorOf(const RawTensor& raw) {
  const Tensor values = at::empty(raw.shape, raw.dtype == "F64" ? torch::kFloat64 : torch::kFloat32);
  std::memcpy(values.data_ptr(), raw.data.data(), raw.data.size());
  return values.to(torch::kFloat64);
}

Tensor readTestTensor(const fs::path& path) {
  return testTensorOf(parseOnnxTensor(readFile(path), path.string()));
}

// As the file computes it: without what a person says of the range and the order of its inputs.
std::optional<double> differenceOnTestData(const fs::path& path, const std::string& bytes, const OnnxInput& input) {
  const fs::path folder = path.parent_path() / "test_data_set_0";
  const fs::path in = folder / "input_0.pb", out = folder / "output_0.pb";
  std::error_code error;
  if (!fs::exists(in, error) || !fs::exists(out, error)) return {};
  OnnxInput plain;
  plain.shape = input.shape;
  OnnxNetwork file = parseOnnx(bytes, path.string(), plain, onnxExternalIn(path.parent_path()));
  const Network network = networkOf(file, path.string());
  Tensor x = readTestTensor(in), wanted = readTestTensor(out);
  if (file.channelsLast && x.dim() == 4) x = x.permute({0, 3, 1, 2}).contiguous();
  Shape sizes = network.inputShape();
  sizes.insert(sizes.begin(), x.dim() > 0 ? x.size(0) : 0);
  const bool fits = x.dim() > 0 && x.size(0) >= 1 && x.numel() == x.size(0) * network.inputSize() &&
                    wanted.numel() == x.size(0) * network.classes();
  if (!fits)
    throw InputError(folder.string() +
                     ": holds test data of other sizes than the network has; remove the folder, or put "
                     "the network's own there");
  torch::NoGradGuard noGrad;
  const int64_t rows = std::min(x.size(0), kMostTestRows);
  Tensor got = network.logits(x.reshape(sizes).narrow(0, 0, rows).to(network.dtype())).to(torch::kFloat64);
  if (file.end == OnnxEnd::Softmax) got = at::softmax(got, 1);
  if (file.end == OnnxEnd::LogSoftmax) got = at::log_softmax(got, 1);
  wanted = wanted.reshape({x.size(0), network.classes()}).narrow(0, 0, rows);
  const double difference = (got - wanted).abs().max().item<double>();
  const double largest = wanted.abs().max().item<double>();
  if (!(difference <= kMostDifference * (1 + largest)))
    throw InputError(path.string() + ": its outputs here differ from those in " + out.string() + " by " +
                     numberText(difference) +
                     ", so the network is not the one that the file describes; export both again, and if that does not "
                     "help, report it with the file");
  return difference;
}

}  // namespace

OpenedOnnx openOnnx(const fs::path& path, const OnnxInput& input) {
  const std::string bytes = readFile(path), origin = path.string();
  OnnxNetwork file = parseOnnx(bytes, origin, input, onnxExternalIn(path.parent_path()));
  Network network = networkOf(file, origin);
  return {std::move(network), std::move(file), differenceOnTestData(path, bytes, input)};
}

std::string onnxTextOf(const Network& network, const OnnxLabels& labels) {
  return onnxText(network.architecture(), tensorsOf(network), labels);
}

OnnxResult answer(const ClassifierSnapshot& snapshot, const OnnxRequest& request, JobControl&) {
  return {snapshot.step(), onnxTextOf(snapshot.network(), {snapshot.dataset().classNames, request.run})};
}
template struct Answers<OnnxRequest>;

}  // namespace hessianlab
