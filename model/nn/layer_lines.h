// SPDX-License-Identifier: GPL-3.0-or-later
// The operations of a network as a person edits them, a line each, and the edits that keep the wiring right: who reads
// a result by name goes on reading it. Free of Torch. Any thread.
#pragma once

#include <string>
#include <vector>

#include "model/nn/layer_table.h"

namespace hessianlab {

struct LayerLine {
  std::string op;                   // "conv2d"
  std::string settings;             // "out 32, kernel 3, padding 1"
  std::string name;                 // by which others read its result; empty: none
  std::vector<std::string> inputs;  // the names of what it reads; empty: the line before
  bool operator==(const LayerLine&) const = default;
};
using LayerLines = std::vector<LayerLine>;

// The lines of a JSON list, or of a whole network (own_layers.h). InputError: the text is none, or an operation in it
// cannot be written as a line.
LayerLines linesOf(const std::string& text, const std::vector<int64_t>& input, int64_t classes);

// The list as JSON, in one line, or one operation a line where `pretty`. OperationError: settings that cannot be read.
std::string jsonOf(const LayerLines& lines, bool pretty = false);

// Settings as the lines have them: "64" for a linear becomes "out 64", "Kernel=3;out 8" for a conv2d "out 8, kernel 3".
// What cannot be read stays as it is.
std::string tidySettings(const std::string& op, const std::string& settings);

// Also where settings cannot be read: then what stands before is known.
LayerTable tableOf(const LayerLines& lines, const std::vector<int64_t>& input, int64_t classes);

// Puts a new line where `row` is now. Where the line that stands there reads the one before by name, it reads the new
// one instead. A join reads the line before; what else, a person says.
void insertLine(LayerLines& lines, std::size_t row, LayerLine line);

// Removes the line. Who read it reads now what it read.
void removeLine(LayerLines& lines, std::size_t row);

// Calls the line `name`, also where it is read by its old name. An empty name stays where somebody reads it.
void renameLine(LayerLines& lines, std::size_t row, const std::string& name);

}  // namespace hessianlab
