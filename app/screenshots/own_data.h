// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of docs/your-own.md: a folder of pictures and a network in an ONNX file, from the drop on the window on.
#pragma once

#include "app/screenshots/photographer.h"

namespace hessianlab {

void photographOwnData(MainWindow& window, Photographer& photographer);

}  // namespace hessianlab
