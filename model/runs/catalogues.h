// SPDX-License-Identifier: GPL-3.0-or-later
// All that can be chosen, gathered from where it is defined, for the window and the command line. Free of Torch and of
// Qt.
#pragma once

#include "model/formats/config.h"

namespace hessianlab {

class RegularizerFactory;

// The complete catalogues; the regularizers come from the factory that the application wires in.
Catalogues allCatalogues(const RegularizerFactory& regularizers);

// The part of it where LibTorch finds a GPU, for its test: the device of a training can be chosen.
void offerCuda(Catalogues& catalogues);

}  // namespace hessianlab
