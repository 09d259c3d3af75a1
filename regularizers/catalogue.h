// SPDX-License-Identifier: GPL-3.0-or-later
// Every regularizer by name. Free of Torch, so that the application can wire it in.
#pragma once

#include <memory>

namespace hessianlab {

class RegularizerFactory;

// The catalogue: one line per regularizer in catalogue.cpp. Immutable; any thread.
std::shared_ptr<const RegularizerFactory> regularizerCatalogue();

}  // namespace hessianlab
