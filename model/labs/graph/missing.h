// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a graph's files are there, before and without reading them. Free of Torch and of Qt. Any thread.
#pragma once

#include <string>

#include "model/base/section.h"

namespace hessianlab {

// Why the graph that `choice` names cannot be found, in one sentence: where it was looked for and how to get it. Empty:
// its files are there, whatever is in them, or it is drawn. InputError: an unknown name.
std::string whyGraphMissing(const Choice& choice);

}  // namespace hessianlab
