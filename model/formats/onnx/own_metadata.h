// SPDX-License-Identifier: GPL-3.0-or-later
// What files written here say besides: names of operations and classes, and numbers before they were rounded to
// float32. Pure; any thread.
#pragma once

#include <string>
#include <vector>

namespace hessianlab::onnx_file {

inline constexpr const char* kArchitectureKey = "hessianlab.architecture";  // JSON
inline constexpr const char* kClassesKey = "hessianlab.classes";            // JSON, a list of names
inline constexpr const char* kRunKey = "hessianlab.run";                    // id of the run
// Is the doc_string of the last node of an operation: two that could be one stay two.
inline constexpr const char* kEndOfOperation = "end of operation";

// The canonical text of `own` where it is the architecture `read` but for names and rounding; else empty: then the
// graph was changed since, and is what counts.
std::string sameArchitecture(const std::string& own, const std::string& read);

// A JSON list of texts; empty where it is none.
std::vector<std::string> classNamesIn(const std::string& text);

}  // namespace hessianlab::onnx_file
