// SPDX-License-Identifier: GPL-3.0-or-later
// What hessianlab-cli knows without the engine: the catalogues and the numbers of the labs as plain data, and the texts
// that depend on nothing else. The engine writes them as a source file when the program is built. Free of Torch.
#pragma once

#include <filesystem>
#include <map>
#include <string>

#include "model/base/metric.h"
#include "model/formats/config.h"

namespace hessianlab::cli {

inline constexpr const char* kTitle = "HessianLab: train, attack and measure the input curvature of neural networks";

struct Known {
  Catalogues catalogues;
  std::map<std::string, MetricList> metrics;  // by lab
};

std::string toText(const Known& known);
Known knownFrom(const std::string& text);

// The presets and lessons that a text about them was written for.
std::string digestOfResources(const std::filesystem::path& folder);

// The source file: defines what stands below. `answers`: what is printed, by the words of the command line, one space
// between them.
std::string sourceOf(const Known& known, const std::map<std::string, std::string>& answers, const std::string& digest);

struct WrittenAnswer {
  const char* words;
  const char* text;
};
extern const WrittenAnswer kWrittenAnswers[];
extern const std::size_t kWrittenAnswerCount;
extern const char* const kWrittenKnown;
extern const char* const kWrittenDigest;

}  // namespace hessianlab::cli
