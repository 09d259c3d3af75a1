// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/runs/import_readings.h"

#include <cmath>

#include "model/base/number_text.h"
#include "model/base/shape_text.h"

namespace hessianlab {

namespace {

std::string percentWords(double share) {
  return numberText(std::round(share * 1000) / 10) + " %";
}

std::string numberList(const std::vector<double>& numbers, const char* between) {
  std::string text;
  for (const double number : numbers)
    text += (text.empty() ? "" : between) + numberText(std::round(number * 1e4) / 1e4);
  return text;
}

OnnxInput inRange(double lowest, double highest) {
  OnnxInput input;
  input.lowest = lowest;
  input.highest = highest;
  return input;
}

OnnxInput normalisedBy(std::vector<double> mean, std::vector<double> std) {
  OnnxInput input;
  input.mean = std::move(mean);
  input.std = std::move(std);
  return input;
}

std::string optionFor(const OnnxInput& input) {
  std::string option;
  const auto add = [&](const std::string& text) { option += (option.empty() ? "" : " ") + text; };
  if (input.lowest != 0 || input.highest != 1)
    add("--range " + numberText(input.lowest) + "," + numberText(input.highest));
  if (!input.mean.empty()) add("--mean " + numberList(input.mean, ",") + " --std " + numberList(input.std, ","));
  if (input.reversedChannels) add("--channels bgr");
  return option;
}

}  // namespace

bool isPlainInput(const OnnxInput& input) {
  return input.lowest == 0 && input.highest == 1 && input.mean.empty() && !input.reversedChannels;
}

OnnxInput imageNetInput() {
  return normalisedBy({0.485, 0.456, 0.406}, {0.229, 0.224, 0.225});
}

std::vector<BetterReading> otherReadings(const std::vector<int64_t>& shape, const std::vector<double>& mean,
                                         const std::vector<double>& std) {
  const bool colour = shape.size() == 3 && shape[0] == 3;
  std::vector<OnnxInput> inputs{inRange(0, 255), inRange(-1, 1), normalisedBy(mean, std)};
  if (colour) {
    inputs.push_back(imageNetInput());
    const std::size_t count = inputs.size();
    inputs.emplace_back();
    inputs.back().reversedChannels = true;
    for (std::size_t i = 0; i < count; ++i) {
      inputs.push_back(inputs[i]);
      inputs.back().reversedChannels = true;
    }
  }
  std::vector<BetterReading> result;
  for (OnnxInput& input : inputs) {
    input.shape = shape;
    result.push_back({input, optionFor(input)});
  }
  return result;
}

std::vector<std::string> toLines(const ImportReport& report) {
  std::string size = timesText(report.shape);
  if (report.shape.size() == 3 && report.channelsLast) size += ", channels last in the file";
  if (report.shape.size() == 3 && report.shape[0] == 3)
    size += report.input.reversedChannels ? ", as blue, green, red" : ", as red, green, blue";
  std::vector<std::string> lines{"inputs: " + size};
  const OnnxInput& input = report.input;
  lines.push_back("range: 0 to 1" + (input.lowest == 0 && input.highest == 1
                                         ? std::string(", as they are")
                                         : ", made " + numberText(input.lowest) + " to " + numberText(input.highest)));
  lines.push_back(report.mean.empty() ? "normalised: no; the network takes them as they are"
                                      : "normalised: less " + numberList(report.mean, ", ") + ", divided by " +
                                            numberList(report.std, ", "));
  lines.push_back("network: " + toWords(report.network));
  lines.push_back("classes: " + std::to_string(report.classes));
  if (report.end != OnnxEnd::Logits)
    lines.push_back(std::string("left off: the ") + (report.end == OnnxEnd::Softmax ? "Softmax" : "LogSoftmax") +
                    " at its end; logits are wanted, and the loss has one of its own");
  if (report.testDifference)
    lines.push_back("outputs: as in the file's own test data, to " + numberText(*report.testDifference));
  lines.push_back("accuracy: " + percentWords(report.accuracy) + " of the first " + std::to_string(report.looked) +
                  " test samples (always the most frequent class: " + percentWords(report.chance) + ")");
  return lines;
}

std::string warningOf(const ImportReport& report) {
  if (!report.isChance) return {};
  const std::string text = "the network is right on " + percentWords(report.accuracy) + " of " +
                           std::to_string(report.looked) + " test samples, which is chance (" +
                           percentWords(report.chance) + ")";
  if (report.better)
    return text + "; with " + report.better->option + " it would be right on " + percentWords(report.better->accuracy) +
           " of the first " + std::to_string(report.better->looked) + ": import it again like that";
  return text +
         "; check that its inputs are the data's in range (--range), normalisation (--mean and --std) and order of "
         "channels (--channels), and that it numbers the classes as the data set does";
}

}  // namespace hessianlab
