// SPDX-License-Identifier: GPL-3.0-or-later
// What the classifier laboratory asks for: data set, architecture, regularizer, optimizer, training. Free of Torch and
// of Qt. Any thread.
#pragma once

#include "model/formats/config.h"

namespace hessianlab {

LabSections classifierSections(Catalogue datasets, Catalogue architectures, Catalogue regularizers);

}  // namespace hessianlab
