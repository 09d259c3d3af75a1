// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/nn/operations.h"

#include <cctype>
#include <nlohmann/json.hpp>

#include "model/base/catalogue.h"
#include "model/base/error.h"
#include "model/base/message.h"
#include "model/nn/operations/activations.h"
#include "model/nn/operations/avg_pool2d.h"
#include "model/nn/operations/channel_affine.h"
#include "model/nn/operations/conv2d.h"
#include "model/nn/operations/flatten.h"
#include "model/nn/operations/global_avg_pool2d.h"
#include "model/nn/operations/joins.h"
#include "model/nn/operations/linear.h"
#include "model/nn/operations/max_pool2d.h"
#include "model/nn/operations/normalise.h"
#include "model/nn/operations/pad2d.h"
#include "model/nn/operations/piecewise_linear.h"

namespace hessianlab {

namespace {

using MakeOne = std::unique_ptr<Operation> (*)(const nlohmann::json& spec, const Shape& in);
using MakeJoin = std::unique_ptr<Operation> (*)(const nlohmann::json& spec, const std::vector<Shape>& in);

struct Maker {
  const char* op;
  MakeOne one = nullptr;  // reads one result
  MakeJoin join = nullptr;

  Maker(const char* name, MakeOne make) : op(name), one(make) {}
  Maker(const char* name, MakeJoin make) : op(name), join(make) {}
};

const Maker kMakers[] = {
    {"normalise", makeNormalise},
    {"linear", makeLinear},
    {"conv2d", makeConv2d},
    {"flatten", makeFlatten},
    {"max_pool2d", makeMaxPool2d},
    {"avg_pool2d", makeAvgPool2d},
    {"global_avg_pool2d", makeGlobalAvgPool2d},
    {"channel_affine", makeChannelAffine},
    {"pad2d", makePad2d},
    {"add", makeAdd},
    {"concat", makeConcat},
    {"relu", makeActivation},
    {"leaky_relu", makeActivation},
    {"softplus", makeActivation},
    {"tanh", makeActivation},
    {"sigmoid", makeActivation},
    {"elu", makeActivation},
    {"silu", makeActivation},
    {"gelu", makeActivation},
    {"gelu_tanh", makeActivation},
    {"piecewise_linear", makePiecewiseLinear},
};

constexpr std::size_t kMostShown = 40;  // characters of a name that nobody knows

// Names that other programs use: what to write instead, or why nothing. Compared by letters and digits alone.
struct Foreign {
  const char* name;
  const char* advice;
};
constexpr const char* kLogits = "leave it out: logits are wanted, and the loss has a softmax of its own";
constexpr const char* kNothing = "leave it out: in a trained network it does nothing";
constexpr const char* kFold = "fold its mean, variance, weight and bias into a channel_affine";
constexpr const char* kPolygon = "write 'piecewise_linear', for example with knots [0,6], slopes [0,1,0] and start 0";
constexpr Foreign kForeign[] = {
    {"softmax", kLogits},
    {"logsoftmax", kLogits},
    {"dropout", kNothing},
    {"dropout1d", kNothing},
    {"dropout2d", kNothing},
    {"alphadropout", kNothing},
    {"identity", kNothing},
    {"batchnorm", kFold},
    {"batchnorm1d", kFold},
    {"batchnorm2d", kFold},
    {"dense", "write 'linear'"},
    {"fc", "write 'linear'"},
    {"gemm", "write 'linear'"},
    {"fullyconnected", "write 'linear'"},
    {"conv", "write 'conv2d'"},
    {"convolution", "write 'conv2d'"},
    {"maxpool", "write 'max_pool2d'"},
    {"avgpool", "write 'avg_pool2d'"},
    {"averagepool", "write 'avg_pool2d'"},
    {"adaptiveavgpool2d", "write 'global_avg_pool2d', which gives one value a channel"},
    {"globalaveragepool", "write 'global_avg_pool2d'"},
    {"reshape", "write 'flatten'"},
    {"view", "write 'flatten'"},
    {"swish", "write 'silu'"},
    {"normalization", "write 'normalise'"},
    {"sum", "write 'add'"},
    {"cat", "write 'concat'"},
    {"logistic", "write 'sigmoid'"},
    {"zeropad2d", "write 'pad2d'"},
    {"hardtanh", kPolygon},
    {"relu6", kPolygon},
    {"clip", kPolygon},
};

std::string lettersOf(const std::string& name) {
  std::string letters;
  for (const char c : name)
    if (std::isalnum(static_cast<unsigned char>(c)))
      letters += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return letters;
}

// How the message about an unknown operation ends.
std::string adviceOn(const std::string& op) {
  const std::string letters = lettersOf(op);
  for (const std::string& name : operationNames())
    if (letters == lettersOf(name)) return "; did you mean '" + name + "'?";
  for (const Foreign& foreign : kForeign)
    if (letters == foreign.name) return std::string("; ") + foreign.advice;
  return didYouMean(op, operationNames());
}

}  // namespace

std::vector<std::string> operationNames() {
  std::vector<std::string> names;
  for (const Maker& maker : kMakers) names.emplace_back(maker.op);
  return names;
}

std::unique_ptr<Operation> makeOperation(const nlohmann::json& spec, const std::vector<Shape>& in) {
  if (!spec.is_object() || !spec.contains("op") || !spec["op"].is_string())
    throw InputError("must be an object with a key 'op', for example {\"op\":\"relu\"}");
  const auto op = spec["op"].get<std::string>();
  for (const Maker& maker : kMakers) {
    if (op != maker.op) continue;
    if (maker.join) return maker.join(spec, in);
    if (in.size() != 1)
      throw InputError("'" + op +
                       "': 'inputs' must name one operation; to read several, join them first with add or "
                       "concat");
    return maker.one(spec, in[0]);
  }
  // Written as JSON: control characters and whatever is not ASCII come out escaped.
  const std::string shown = spec["op"].dump(-1, ' ', true).substr(0, kMostShown);
  throw InputError(shown + " is unknown" + adviceOn(op));
}

}  // namespace hessianlab
