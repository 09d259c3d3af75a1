// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/nn/hidden.h"

#include <algorithm>
#include <charconv>

#include "model/base/error.h"
#include "model/base/message.h"
#include "model/base/stop_point.h"
#include "model/base/words.h"
#include "model/nn/finite.h"
#include "model/nn/join.h"

namespace hessianlab {

using torch::Tensor;

Tensor forwardSeeing(const Network& network, const Tensor& x,
                     const std::function<void(std::size_t operation, const Tensor& given)>& see) {
  Tensor logits = network.graph().forward(
      x, [&](std::size_t i, const std::vector<Tensor>& parts) { return asJoin(*network.operations()[i]).join(parts); },
      [&](std::size_t i, const Tensor& rows) {
        stopPoint();
        Tensor result = network.operations()[i]->forward(rows);
        see(i, result);
        return result;
      });
  if (!torch::GradMode::is_enabled()) requireFinite(logits, "the network's outputs");
  return logits;
}

HiddenPass hiddenPass(const Network& network, const Tensor& x, std::size_t operation) {
  HiddenPass pass;
  pass.logits = forwardSeeing(network, x, [&](std::size_t i, const Tensor& given) {
    if (i == operation) pass.hidden = given;
  });
  return pass;
}

std::vector<std::size_t> hiddenOperations(const Network& network) {
  std::vector<std::size_t> all;
  bool learned = false;
  for (std::size_t i = 0; i + 1 < network.operations().size(); ++i) {
    learned = learned || !network.operations()[i]->parameters().empty();
    if (learned) all.push_back(i);
  }
  return all;
}

std::size_t hiddenOperation(const Network& network, const std::string& word, const std::string& setting) {
  const std::vector<std::size_t> all = hiddenOperations(network);
  if (all.empty())
    throw InputError(setting +
                     ": this network has no hidden layer with weights before it; choose one with hidden "
                     "layers, such as mlp");
  const Graph& graph = network.graph();
  const auto isHidden = [&](std::size_t i) { return std::find(all.begin(), all.end(), i) != all.end(); };
  if (word.empty()) {
    const std::size_t read = graph.sources(graph.size() - 1).front().value;
    return read > 0 && isHidden(read - 1) ? read - 1 : all.back();
  }
  for (const std::size_t i : all)
    if (graph.name(i) == word) return i;
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
  if (error == std::errc() && end == word.data() + word.size() && number > 0 && isHidden(number - 1)) return number - 1;
  throw InputError(setting + " is '" + printable(word) + "'; it must be the number of an operation from " +
                   std::to_string(all.front() + 1) + " to " + std::to_string(all.back() + 1) +
                   ", as the list of layers counts them, or the name of one");
}

}  // namespace hessianlab
