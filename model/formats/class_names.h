// SPDX-License-Identifier: GPL-3.0-or-later
// Names of classes in text files. Pure and strict; no Torch. Any thread.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace hessianlab {

constexpr int64_t kMostClasses = 1000;

// One name a line (labels.txt); empty lines at the end do not count. InputError, beginning with `origin`, here and
// below: none, more than 1,000, one that is empty, holds control characters or stands there twice.
std::vector<std::string> parseLabelNames(std::string_view text, const std::string& origin);

// EMNIST's mapping: on each line a label and the codes of the letters that it stands for, "1 65 97". A label's name is
// made of these: "Aa".
std::map<int64_t, std::string> parseLetterMapping(std::string_view text, const std::string& origin);

}  // namespace hessianlab
