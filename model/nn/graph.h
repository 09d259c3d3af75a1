// SPDX-License-Identifier: GPL-3.0-or-later
// How the operations of a network are wired: which results each of them reads, and the two walks along them. The
// operations stand in topological order; each reads the result of the one before it unless it names its inputs.
//
// Immutable once made; any thread.
#pragma once

#include <torch/types.h>

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

namespace hessianlab {

class Graph {
 public:
  // One result that an operation reads. Value 0 is the network's input, value i + 1 the result of operation i.
  struct Source {
    std::size_t value = 0;
    bool last = true;  // nobody reads it after that
  };

  Graph() = default;
  // Reads "name" and "inputs" of each of an architecture's "operations"; everything else in them is for others to
  // check. OperationError: a name that is malformed, unknown, given twice or used too early; a result that nobody
  // reads.
  explicit Graph(const nlohmann::json& operations);
  // The same of a network that somebody is still writing: results may go unread.
  static Graph unfinished(const nlohmann::json& operations);
  static Graph chain(std::size_t operations);

  std::size_t size() const { return nodes_.size(); }
  const std::vector<Source>& sources(std::size_t operation) const { return nodes_[operation].sources; }
  const std::string& name(std::size_t operation) const { return nodes_[operation].name; }  // empty: it has none
  std::vector<std::string> names() const;                                                  // of those that have one

  // Adds "name" and "inputs" to what describes an operation, where its architecture gave them.
  void describe(std::size_t operation, nlohmann::json& description) const;

  // From the network's input to the result of the last operation: step(i, value) gives the result of operation i, and
  // gather(i, values) makes one value of several that it reads. Values are let go as soon as nobody needs them.
  template <class Value, class Gather, class Step>
  Value forward(Value input, const Gather& gather, const Step& step) const {
    std::vector<Value> values(nodes_.size() + 1);
    values[0] = std::move(input);
    const auto take = [&values](const Source& source) -> Value {
      if (source.last) return std::move(values[source.value]);
      return values[source.value];
    };
    for (std::size_t i = 0; i < nodes_.size(); ++i) {
      const std::vector<Source>& sources = nodes_[i].sources;
      if (sources.size() == 1) {
        values[i + 1] = step(i, take(sources[0]));
        continue;
      }
      std::vector<Value> parts;
      for (const Source& source : sources) parts.push_back(take(source));
      values[i + 1] = step(i, gather(i, std::move(parts)));
    }
    return std::move(values.back());
  }

  // Of the network's input, then of each result; undefined: none yet, or let go.
  using Cotangents = std::vector<torch::Tensor>;
  Cotangents cotangents(torch::Tensor ofTheLast) const {
    Cotangents all(nodes_.size() + 1);
    all.back() = std::move(ofTheLast);
    return all;
  }

  // Back through the operations [to, from): step(i, cotangent) is the adjoint of operation i, and split(i, cotangent)
  // takes that of a joined value apart. Cotangents of a result with several readers add up.
  template <class Split, class Step>
  void backward(Cotangents& cotangents, std::size_t from, std::size_t to, const Split& split, const Step& step) const {
    const auto give = [&cotangents](const Source& source, torch::Tensor part) {
      torch::Tensor& whole = cotangents[source.value];
      whole = whole.defined() ? whole + part : std::move(part);
    };
    for (std::size_t i = from; i-- > to;) {
      const std::vector<Source>& sources = nodes_[i].sources;
      torch::Tensor cotangent = step(i, std::move(cotangents[i + 1]));
      if (sources.size() == 1) {
        give(sources[0], std::move(cotangent));
        continue;
      }
      const std::vector<torch::Tensor> parts = split(i, cotangent);
      for (std::size_t k = 0; k < parts.size(); ++k) give(sources[k], parts[k]);
    }
  }

 private:
  struct Node {
    std::string name;
    std::vector<Source> sources;
    bool namesInputs = false;  // as its description does
  };
  void markLast();

  std::vector<Node> nodes_;
};

}  // namespace hessianlab
