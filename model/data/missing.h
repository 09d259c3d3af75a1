// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the files of a data set are there, before and without reading them. Free of Torch and of Qt. Any thread.
#pragma once

#include <string>

#include "model/base/section.h"

namespace hessianlab {

namespace trait {
inline constexpr const char* kOwn = "own";  // of a data set: a person's own files, whose path must be named
}

// Why the set that `choice` names cannot be found, in one sentence: where it was looked for and how to get it. Empty:
// its files are there, whatever is in them, or it needs none. InputError: an unknown name or a value out of range.
std::string whyMissing(const Choice& choice);

}  // namespace hessianlab
