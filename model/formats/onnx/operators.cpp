// SPDX-License-Identifier: GPL-3.0-or-later
// Which operators there are, and what to do about those there are not.
#include <algorithm>

#include "model/formats/onnx/translation.h"

namespace hessianlab::onnx_file {

namespace {

struct Operator {
  const char* name;
  Value (*read)(const Call& call);
};

constexpr Operator kOperators[] = {
    {"Conv", readConv},
    {"Gemm", readGemm},
    {"MatMul", readMatMul},
    {"BatchNormalization", readBatchNormalization},
    {"MaxPool", readMaxPool},
    {"AveragePool", readAveragePool},
    {"GlobalAveragePool", readGlobalAveragePool},
    {"ReduceMean", readReduceMean},
    {"Pad", readPad},
    {"Reshape", readReshape},
    {"Flatten", readFlatten},
    {"Squeeze", readSqueeze},
    {"Unsqueeze", readSqueeze},
    {"Transpose", readTranspose},
    {"Sum", readSum},
    {"Concat", readConcat},
    {"Add", readArithmetic},
    {"Sub", readArithmetic},
    {"Mul", readArithmetic},
    {"Div", readArithmetic},
    {"Pow", readArithmetic},
    {"Max", readArithmetic},
    {"Min", readArithmetic},
    {"Relu", readFunction},
    {"LeakyRelu", readFunction},
    {"PRelu", readFunction},
    {"Elu", readFunction},
    {"Selu", readFunction},
    {"Softplus", readFunction},
    {"Tanh", readFunction},
    {"Sigmoid", readFunction},
    {"HardSigmoid", readFunction},
    {"Clip", readFunction},
    {"Erf", readFunction},
    {"Gelu", readFunction},
    {"Abs", readFunction},
    {"Neg", readFunction},
    {"Identity", readPassedOn},
    {"Dropout", readPassedOn},
    {"Cast", readPassedOn},
    {"Softmax", readSoftmax},
    {"LogSoftmax", readSoftmax},
};

// What to do about operators that people meet.
struct Advice {
  const char* name;
  const char* advice;
};
constexpr const char* kOwnStatistics =
    "normalises by the sample that it sees, which is not computed with here; train with batch normalisation, or "
    "without";
constexpr const char* kRecurrent = "is recurrent, which is not computed with here; use a feed-forward network";
constexpr const char* kBranches = "chooses between computations; export a network without conditions and loops";
constexpr const char* kQuantised =
    "computes with rounded numbers, which have no derivatives; export the float32 network";
constexpr Advice kAdvice[] = {
    {"LayerNormalization", kOwnStatistics},
    {"InstanceNormalization", kOwnStatistics},
    {"GroupNormalization", kOwnStatistics},
    {"LRN", kOwnStatistics},
    {"LpNormalization", kOwnStatistics},
    {"LSTM", kRecurrent},
    {"GRU", kRecurrent},
    {"RNN", kRecurrent},
    {"If", kBranches},
    {"Loop", kBranches},
    {"Scan", kBranches},
    {"Where", kBranches},
    {"QuantizeLinear", kQuantised},
    {"DequantizeLinear", kQuantised},
    {"QLinearConv", kQuantised},
    {"QLinearMatMul", kQuantised},
    {"HardSwish", "is piecewise quadratic, which is not computed with here; train with SiLU, which is nearly the same"},
    {"ConvTranspose", "widens pictures, which classifiers seldom do and is not computed with here; leave it out"},
    {"Resize", "changes the size of pictures; give the network pictures of the size that it needs"},
    {"Upsample", "changes the size of pictures; give the network pictures of the size that it needs"},
    {"GlobalMaxPool", "takes the maximum of a whole picture; write a MaxPool as large as the picture"},
    {"ArgMax", "gives the class alone; end the network with the logits"},
    {"Slice", "takes a part of its input, which is not computed with here; rewrite the layer without parts"},
    {"Split", "takes a part of its input, which is not computed with here; rewrite the layer without parts"},
    {"Gather", "takes a part of its input, which is not computed with here; rewrite the layer without parts"},
};

}  // namespace

Item translated(const Call& call) {
  const std::string& domain = call.node.domain();
  const bool standard = domain.empty() || domain == "ai.onnx" || (domain == "com.microsoft" && call.op() == "Gelu");
  if (!standard)
    call.refuse("belongs to a set of operators of its own; export the network with standard operators alone");
  if (call.op() == "Shape") {
    std::vector<int64_t> dims = call.value(0).dims;
    dims.insert(dims.begin(), kBatch);
    if (call.attributes.has("start") || call.attributes.has("end"))
      call.refuse("takes a part of a shape; export with an opset up to 14");
    const auto rank = static_cast<int64_t>(dims.size());
    return {wholeTensor({rank}, std::move(dims)), {}};
  }
  for (const Operator& known : kOperators)
    if (call.op() == known.name) return {nullptr, known.read(call)};
  for (const Advice& known : kAdvice)
    if (call.op() == known.name) call.refuse(known.advice);
  call.refuse(
      "is an operator that is not computed with here; docs/your-own.md lists those that are: rewrite the layer "
      "with them, and export again");
}

}  // namespace hessianlab::onnx_file
