// SPDX-License-Identifier: GPL-3.0-or-later
// Every tab and dialog, to be looked at; none of them is in a document.
#pragma once

#include "app/screenshots/photographer.h"

namespace hessianlab {

void photographLooks(MainWindow& window, Photographer& photographer);

}  // namespace hessianlab
